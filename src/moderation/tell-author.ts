import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Review } from '../generated/prisma/client.ts'
import type { TouchpointKind } from '../generated/prisma/enums.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'

/**
 * Promises the author of a review a mail in the language that they read: about the review, or about a decision or appeal of theirs. It is that
 * of the first one, whatever a shop says of the customer afterwards. Of somebody who was erased nobody knows the address: their page tells it.
 */
export async function tellAuthor(
  tx: StoreTransaction,
  scope: Scope,
  review: Review,
  about: { kind: TouchpointKind; aboutId?: string; aboutVersion?: number },
): Promise<void> {
  const { storeId } = scope
  const { emailHash, locale, erasedAt } = await tx.db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: review.customerId } },
    select: { emailHash: true, locale: true, erasedAt: true },
  })
  if (erasedAt !== null) return
  const first = await tx.db.touchpoint.findFirst({
    where: { storeId, kind: 'REVIEW_RECEIVED', aboutId: review.id },
    orderBy: { createdAt: 'asc' },
    select: { locale: true },
  })
  await queueTouchpoint(tx, scope, {
    aboutId: review.id,
    ...about,
    customerId: review.customerId,
    emailHash,
    locale: first?.locale ?? locale ?? review.locale,
  })
}
