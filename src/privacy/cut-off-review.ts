import type { Scope, StoreTransaction } from '../db/scope.ts'
import { MASK } from '../moderation/redact.ts'
import { namelessCustomer } from './nameless-customer.ts'

/**
 * Nothing leads from a review to its author any more: neither whose it is nor of which order, nor from where it came, and their links
 * open nothing.
 * @param options.keepsReward what was given stays theirs, so that it is not given twice; else it is nobody's, its code is gone, and no
 * other is given for it.
 */
export async function cutOff(
  { db }: StoreTransaction,
  scope: Scope,
  reviewId: string,
  { keepsReward }: { keepsReward: boolean },
): Promise<void> {
  const { storeId, clock, keyring } = scope
  const customerId = await namelessCustomer(db, scope)
  await db.review.update({
    where: { storeId_id: { storeId, id: reviewId } },
    data: { customerId, requestId: null },
  })
  if (!keepsReward)
    await db.rewardGrant.updateMany({
      where: { storeId, reviewId },
      data: { customerId, code: keyring.encrypt(MASK) },
    })
  await db.submissionTrace.deleteMany({ where: { storeId, reviewId } })
  await db.capability.updateMany({
    where: { storeId, kind: 'AUTHOR', subjectId: reviewId, revokedAt: null },
    data: { revokedAt: clock.now() },
  })
  await db.unconfirmedSubmission.deleteMany({ where: { storeId, reviewId } })
  await db.idempotencyRecord.deleteMany({ where: { storeId, resultId: reviewId } })
}
