import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { NotFoundError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { parse } from '../parse.ts'
import { lockReview } from './authored-review.ts'

const voteOnReviewInput = z.object({
  reviewId: z.string(),
  vote: z.enum(['HELPFUL', 'UNHELPFUL', 'NONE']),
  voter: z.string().trim().min(1).max(200),
})

/**
 * Records whether a voter finds a published review helpful: one vote each, changeable, NONE takes it back. The order of lists
 * does not move at once: quality is recomputed by a job. Returns the review's id.
 * @throws ValidationError, NotFoundError
 */
export async function voteOnReview(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'writeAsCustomer')
  const { vote, voter, reviewId: wanted } = parse(voteOnReviewInput, input)
  const { storeId } = scope
  const reviewId = localId('Review', wanted)
  const voterHash = scope.keyring.pseudonym(storeId, 'voter', voter)
  return scope.transaction(async (tx) => {
    const { db } = tx
    await lockReview(db, storeId, reviewId)
    const review = await db.review.findUnique({
      where: { storeId_id: { storeId, id: reviewId }, status: 'PUBLISHED' },
    })
    if (!review) throw new NotFoundError()
    const key = { storeId, reviewId, voterHash }
    const before = await db.vote.findUnique({ where: { storeId_reviewId_voterHash: key } })
    const isHelpful = vote === 'NONE' ? null : vote === 'HELPFUL'
    if ((before?.isHelpful ?? null) === isHelpful) return reviewId
    if (isHelpful === null) await db.vote.delete({ where: { storeId_reviewId_voterHash: key } })
    else if (before) await db.vote.update({ where: { storeId_reviewId_voterHash: key }, data: { isHelpful } })
    else await db.vote.create({ data: { ...key, isHelpful } })
    const change = (side: boolean) => Number(isHelpful === side) - Number(before?.isHelpful === side)
    await db.review.update({
      where: { storeId_id: { storeId, id: reviewId } },
      data: { helpfulCount: { increment: change(true) }, unhelpfulCount: { increment: change(false) } },
    })
    await tx.enqueue({
      name: 'recompute-quality',
      payload: { subjectId: review.subjectId },
      dedupeKey: `recompute-quality:${review.subjectId}`,
      runAt: new Date(scope.clock.now().getTime() + 3_600_000),
    })
    return reviewId
  })
}
