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

/** Of one network on one review: a household or an office counts, a script that invents voters does not. */
const MOST_VOTERS_OF_A_NETWORK = 5

/**
 * Records whether a voter finds a published review helpful: one vote each, changeable, NONE takes it back. The votes of a network's
 * sixth voter and of all after are answered like any other and not kept: nobody learns who else voted there. The order of lists
 * does not move at once: quality is recomputed by a job. Returns the review's id.
 * @throws ValidationError, NotFoundError, FORBIDDEN but for a publishable key
 */
export async function voteOnReview(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'vote')
  const { vote, voter, reviewId: wanted } = parse(voteOnReviewInput, input)
  const { storeId } = scope
  const reviewId = localId('Review', wanted)
  const voterHash = scope.keyring.pseudonym(storeId, 'voter', voter)
  // Of this review alone, so that kept votes do not tell what else one network read. Who comes from no known network shares one.
  const network = `${reviewId}\n${scope.origin?.network ?? ''}`
  const networkHash = scope.keyring.pseudonym(storeId, 'vote-network', network)
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
    if (!before) {
      const voters = await db.vote.count({ where: { storeId, reviewId, networkHash } })
      if (voters >= MOST_VOTERS_OF_A_NETWORK) return reviewId
    }
    if (isHelpful === null) await db.vote.delete({ where: { storeId_reviewId_voterHash: key } })
    else if (before) await db.vote.update({ where: { storeId_reviewId_voterHash: key }, data: { isHelpful } })
    else await db.vote.create({ data: { ...key, networkHash, isHelpful } })
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
