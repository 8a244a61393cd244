import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { ConflictError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { closeItems } from '../moderation/moderation-item.ts'
import { parse } from '../parse.ts'
import { readSettings } from '../stores/read-settings.ts'
import { lockAuthoredReview } from './authored-review.ts'
import { claimIdempotencyKey } from './idempotency.ts'
import { insertVersion } from './insert-review.ts'
import { editReviewInput, type ReviewContent } from './review-input.ts'

const aspectList = z.array(z.object({ name: z.string(), score: z.number() }))

/**
 * Writes a new version of the author's own review; what is left out stays. It is moderated like the first, and what is public
 * stays public until it is decided. Returns the review's id.
 * @throws ValidationError, TokenError, NotFoundError, ConflictError (a newer version than the one shown; withdrawn)
 */
export async function editReview(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(editReviewInput, input)
  const { storeId } = scope
  const reviewId = localId('Review', parsed.reviewId)
  return scope.transaction(async (tx) => {
    const { db } = tx
    if (parsed.idempotencyKey != null) {
      const key = `${parsed.token}\n${parsed.idempotencyKey}`
      const earlier = await claimIdempotencyKey(db, storeId, { key, input: parsed, resultId: reviewId })
      if (earlier !== null) return earlier
    }
    const { review, newest } = await lockAuthoredReview(db, scope, parsed.token, reviewId)
    if (review.status === 'WITHDRAWN') throw new ConflictError('WRONG_STATE')
    if (newest.version !== parsed.version) throw new ConflictError('STALE_VERSION')
    const before = { ...newest, aspects: aspectList.parse(newest.aspects) }
    const content: ReviewContent = {
      rating: parsed.rating ?? before.rating,
      title: parsed.title === undefined ? before.title : parsed.title,
      body: parsed.body ?? before.body,
      displayName: parsed.displayName ?? before.displayName,
      recommends: parsed.recommends === undefined ? before.recommends : parsed.recommends,
      aspects: parsed.aspects ?? before.aspects,
      pros: parsed.pros ?? before.pros,
      cons: parsed.cons ?? before.cons,
    }
    const version = newest.version + 1
    await db.reviewVersion.updateMany({
      where: { storeId, reviewId, state: 'PENDING' },
      data: { state: 'SUPERSEDED' },
    })
    await closeItems(tx, scope, { reviewId })
    const { publishDeadlineHours } = await readSettings(db, storeId)
    await insertVersion(tx, scope, { reviewId, version, content, publishDeadlineHours })
    if (review.status === 'PENDING') {
      await db.review.update({
        where: { storeId_id: { storeId, id: reviewId } },
        data: { ...content, version },
      })
    }
    return reviewId
  })
}
