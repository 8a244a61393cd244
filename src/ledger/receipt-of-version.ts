import { z } from 'zod'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'
import type { LedgerCommitment } from '../generated/prisma/enums.ts'
import { shownHead } from './current-head.ts'
import { hexOf } from './merkle-hash.ts'
import type { Receipt } from './receipt.ts'
import { submittedParts } from './submitted-parts.ts'

const submission = z.object({ kind: z.literal('SUBMISSION'), version: z.int() })
const aspectList = z.array(z.object({ name: z.string(), score: z.number() }))

/**
 * The receipt for a version of a review, with the first head that covers its entry: the same at every try of the mail that it goes
 * out with. Null when the log does not know the version, its salts were erased, or no head covers it yet (see currentHead).
 */
export async function receiptOfVersion(
  db: StoreDatabase,
  { storeId, publicUrl }: Scope,
  version: ReviewVersion,
  storeSlug: string,
): Promise<Receipt | null> {
  const leaves = await db.ledgerLeaf.findMany({
    where: { storeId, aboutId: version.reviewId, index: { not: null } },
    include: { salts: true },
  })
  const leaf = leaves.find(({ payload }) => {
    const told = submission.safeParse(JSON.parse(payload))
    return told.success && told.data.version === version.version
  })
  if (!leaf || leaf.index === null) return null
  const saltOf = (wanted: LedgerCommitment) =>
    leaf.salts.find(({ commitment }) => commitment === wanted)?.salt ?? null
  const [textSalt, starsSalt] = [saltOf('TEXT'), saltOf('STARS')]
  const head = await db.ledgerHead.findFirst({
    where: { storeId, treeSize: { gt: leaf.index } },
    orderBy: { treeSize: 'asc' },
  })
  if (!textSalt || !starsSalt || !head) return null
  const { text, stars } = submittedParts({ ...version, aspects: aspectList.parse(version.aspects) })
  return {
    candorReceipt: 1,
    log: `${publicUrl}/stores/${storeSlug}`,
    entryIndex: leaf.index,
    leafHash: hexOf(leaf.hash),
    text: { salt: hexOf(textSalt), value: { ...text } },
    stars: { salt: hexOf(starsSalt), value: { ...stars } },
    head: shownHead(head),
  }
}
