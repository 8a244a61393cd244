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
  return isSameText(compared(text), compared(withheld))
}

function wordsOf({ title, body, pros, cons }: Texts): string[] {
  return [title ?? '', body, ...pros, ...cons]
}

/** Another dot, space or capital is not another text; another sign is, be it a vowel's, an emoji or the ++ of C++. */
function isSameText(one: readonly string[], other: readonly string[]): boolean {
  const [said, again] = [saidIn(one), saidIn(other)]
  return said === again && (said !== '' || one.join('\n') === other.join('\n'))
}

/**
 * Spaces, what nobody sees, and the dashes, quotes, brackets and stops that part words; not #, %, &, *, / or @, which make another word,
 * nor what stands between two digits: 1.5 is not 15.
 */
const saysNothing = /(?![#%&*/@\\‰])[\p{P}\p{Z}\p{Cc}\p{Cf}](?!(?<=\p{N}.)\p{N})/gsu

function saidIn(words: readonly string[]): string {
  return words
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/\p{Default_Ignorable_Code_Point}/gu, '')
    .replace(saysNothing, '')
}
