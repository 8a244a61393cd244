import type { StoreDatabase } from '../db/scope.ts'
import { ConflictError } from '../errors.ts'
import type { ReviewContent } from './review-input.ts'

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
  if (withheld.some((version) => wordsOf(version) === wordsOf(content)))
    throw new ConflictError('ALREADY_DECIDED')
}

/** Letters and digits alone: another dot or space is not another text. */
function wordsOf({
  title,
  body,
  pros,
  cons,
}: Pick<ReviewContent, 'title' | 'body' | 'pros' | 'cons'>): string {
  return [title ?? '', body, ...pros, ...cons]
    .join(' ')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
