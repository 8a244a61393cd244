import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { MASK } from '../moderation/redact.ts'
import { namelessCustomer } from './nameless-customer.ts'

/**
 * Nothing leads from a review to its author any more: neither whose it is nor of which order, nor from where it came. By its content, at
 * its author's own wish, it is gone, and their link opens nothing; what was given for it stays theirs, so that it is not given twice. By
 * their identity, at the shop's, the link in their mail is all that still knows whose it is, and only they have it; the product counts
 * as reviewed by its invitation, what was given is nobody's, its code is gone, and no other is given for it.
 */
export async function cutOff(
  { db }: StoreTransaction,
  scope: Scope,
  reviewId: string,
  extent: 'IDENTITY' | 'CONTENT',
): Promise<void> {
  const { storeId, clock, keyring } = scope
  const customerId = await namelessCustomer(db, scope)
  if (extent === 'IDENTITY') await keepReviewed(db, storeId, reviewId)
  await db.review.update({
    where: { storeId_id: { storeId, id: reviewId } },
    data: { customerId, requestId: null },
  })
  if (extent === 'IDENTITY')
    await db.rewardGrant.updateMany({
      where: { storeId, reviewId },
      data: { customerId, code: keyring.encrypt(MASK) },
    })
  else
    await db.capability.updateMany({
      where: { storeId, kind: 'AUTHOR', subjectId: reviewId, revokedAt: null },
      data: { revokedAt: clock.now() },
    })
  await db.submissionTrace.deleteMany({ where: { storeId, reviewId } })
  await db.unconfirmedSubmission.deleteMany({ where: { storeId, reviewId } })
  await db.idempotencyRecord.deleteMany({ where: { storeId, resultId: reviewId } })
}

/** An invitation reviews each product once, also when nobody can tell any more by which review. */
async function keepReviewed(db: StoreDatabase, storeId: string, reviewId: string): Promise<void> {
  await db.$executeRaw`
    UPDATE review_request q SET reviewed_product_ids = array_append(q.reviewed_product_ids, r.product_id)
    FROM review r WHERE r.store_id = ${storeId}::uuid AND r.id = ${reviewId}::uuid AND r.product_id IS NOT NULL AND r.status <> 'WITHDRAWN'
      AND q.store_id = r.store_id AND q.id = r.request_id AND r.product_id <> ALL (q.reviewed_product_ids)`
}
