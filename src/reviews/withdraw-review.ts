import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { localId } from '../global-id.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { closeAllItems } from '../moderation/moderation-item.ts'
import { parse } from '../parse.ts'
import { lockAuthoredReview } from './authored-review.ts'

const withdrawReviewInput = z.object({ token: z.string(), reviewId: z.string() })

/**
 * Takes the author's own review back, for good: it leaves every list and average in the same transaction. Withdrawing twice is
 * withdrawing once. Returns the review's id.
 * @throws TokenError, NotFoundError
 */
export async function withdrawReview(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(withdrawReviewInput, input)
  const { storeId } = scope
  const reviewId = localId('Review', parsed.reviewId)
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { review } = await lockAuthoredReview(db, scope, parsed.token, reviewId)
    if (review.status === 'WITHDRAWN') return reviewId
    await db.reviewVersion.updateMany({
      where: { storeId, reviewId, state: 'PENDING' },
      data: { state: 'SUPERSEDED' },
    })
    await closeAllItems(tx, scope, reviewId)
    await db.review.update({
      where: { storeId_id: { storeId, id: reviewId } },
      data: { status: 'WITHDRAWN' },
    })
    await recordLeaf(tx, scope, { kind: 'WITHDRAWAL', reviewId })
    return reviewId
  })
}
