import type { StoreDatabase } from '../db/scope.ts'
import { ConflictError } from '../errors.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'
import { storedFindings } from '../moderation/findings.ts'
import type { ReviewContent } from './review-input.ts'

type Texts = Pick<ReviewContent, 'title' | 'body' | 'pros' | 'cons' | 'displayName'>

/**
 * A decision is about a text: the same text again, in another version or another review of the same customer, is for an appeal and
 * not for another try. @throws ConflictError
 */
export async function refuseWithheldText(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
  content: ReviewContent,
): Promise<void> {
  const { customerId } = await db.review.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: reviewId } },
    select: { customerId: true },
  })
  const withheld = await db.reviewVersion.findMany({
    where: { storeId, state: 'WITHHELD', review: { customerId } },
  })
  if (withheld.some((version) => isWithheldText(content, version))) throw new ConflictError('ALREADY_DECIDED')
}

/** Whether a text is a withheld one again; where the decision rests on the display name alone, whether the name is. */
export function isWithheldText(text: Texts, withheld: ReviewVersion): boolean {
  const decided = storedFindings(withheld.findings).filter(
    ({ code, action }) => code === 'decision' && action === 'hold',
  )
  const isAboutName = decided.length > 0 && decided.every(({ field }) => field === 'displayName')
  const compared = isAboutName ? ({ displayName }: Texts) => [displayName] : wordsOf
  return lettersOf(compared(text)) === lettersOf(compared(withheld))
}

function wordsOf({ title, body, pros, cons }: Texts): string[] {
  return [title ?? '', body, ...pros, ...cons]
}

/** Letters and digits alone: another dot or space is not another text. */
function lettersOf(words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
