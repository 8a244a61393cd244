import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { RequestError } from '../errors.ts'
import type { LedgerHead as StoredHead } from '../generated/prisma/client.ts'
import { type LedgerHead, signedText } from './head.ts'
import { equalHashes, type Hash, hexOf } from './merkle-hash.ts'
import { readRangeHashes, readTreeSize } from './read-tree.ts'
import { sequenceLedger } from './sequence.ts'

/**
 * The signed head of everything that was committed before this was called. A tree that has not grown keeps the head it has.
 * @throws RequestError LEDGER_INCONSISTENT when the tree does not begin with the one that was last signed.
 */
export async function currentHead(scope: Scope): Promise<LedgerHead> {
  authorise(scope.actor, 'readStorefront')
  const { storeId } = scope
  await sequenceLedger(scope)
  const known = await scope.read(async (db) => {
    const head = await readNewestHead(db, storeId)
    return head?.treeSize === (await readTreeSize(db, storeId)) ? head : null
  })
  return shownHead(known ?? (await scope.transaction(({ db }) => signHead(db, scope))))
}

/** Signs the tree as it is. Two who do so at once sign the same tree; of one size the first head stays. */
async function signHead(db: StoreDatabase, { storeId, clock, keyring }: Scope): Promise<StoredHead> {
  const last = await readNewestHead(db, storeId)
  const treeSize = await readTreeSize(db, storeId)
  const lastSize = last?.treeSize ?? 0
  if (treeSize < lastSize) throw new RequestError('LEDGER_INCONSISTENT')
  const [rootHash, lastRoot] = await readRangeHashes(db, storeId, [
    { start: 0, end: treeSize },
    { start: 0, end: lastSize },
  ])
  if (!rootHash || !lastRoot || (last && !equalHashes(lastRoot, last.rootHash)))
    throw new RequestError('LEDGER_INCONSISTENT')
  const signer = keyring.ledgerSigner(storeId)
  const signedAt = clock.now()
  const signature = signer.sign(
    signedText({ storeId, treeSize, rootHash: hexOf(rootHash), signedAt: signedAt.toISOString() }),
  )
  await db.ledgerHead.createMany({
    data: [{ storeId, treeSize, rootHash, signedAt, signature, publicKey: signer.publicKey }],
    skipDuplicates: true,
  })
  return db.ledgerHead.findUniqueOrThrow({ where: { storeId_treeSize: { storeId, treeSize } } })
}

function readNewestHead(db: StoreDatabase, storeId: string): Promise<StoredHead | null> {
  return db.ledgerHead.findFirst({ where: { storeId }, orderBy: { treeSize: 'desc' } })
}

/** A stored head as the outside is told of it. */
export function shownHead({
  storeId,
  treeSize,
  rootHash,
  signedAt,
  signature,
  publicKey,
}: StoredHead): LedgerHead {
  const base64 = (bytes: Hash) => Buffer.from(bytes).toString('base64')
  return {
    storeId,
    treeSize,
    rootHash: hexOf(rootHash),
    signedAt: signedAt.toISOString(),
    signature: base64(signature),
    publicKey: base64(publicKey),
  }
}
