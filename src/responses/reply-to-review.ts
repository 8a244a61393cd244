import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { ConflictError, NotFoundError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { locale, requiredText } from '../input.ts'
import { tellAuthor } from '../moderation/tell-author.ts'
import { parse } from '../parse.ts'
import { lockReview } from '../reviews/authored-review.ts'
import { readSettings } from '../stores/read-settings.ts'

const replyToReviewInput = z.object({
  reviewId: z.string(),
  body: requiredText(5_000),
  locale: locale.nullish(),
})

/**
 * Publishes the one public answer to a published review, or edits it; the customer is told of the first. Returns the reply's id.
 * @throws ValidationError, NotFoundError, ConflictError when the review is not published.
 */
export async function replyToReview(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'reply')
  const parsed = parse(replyToReviewInput, input)
  const { storeId, actor, clock } = scope
  const reviewId = localId('Review', parsed.reviewId)
  return scope.transaction(async (tx) => {
    const { db } = tx
    await lockReview(db, storeId, reviewId)
    const review = await db.review.findUnique({
      where: { storeId_id: { storeId, id: reviewId }, status: { not: 'ERASED' } },
      include: { reply: true },
    })
    if (!review) throw new NotFoundError()
    if (review.status !== 'PUBLISHED') throw new ConflictError('WRONG_STATE')
    const { body } = parsed
    if (review.reply) {
      const { id } = review.reply
      await db.reply.update({
        where: { storeId_id: { storeId, id } },
        data: { body, locale: parsed.locale ?? review.reply.locale, editedAt: clock.now() },
      })
      return id
    }
    const { name } = await readSettings(db, storeId)
    const id = uuidv7()
    await db.reply.create({
      data: {
        storeId,
        id,
        reviewId,
        body,
        locale: parsed.locale ?? review.locale,
        author: actor.kind === 'staff' ? actor.name : name,
        publishedAt: clock.now(),
      },
    })
    await tellAuthor(tx, scope, review, { kind: 'REVIEW_ANSWERED', aboutId: id })
    return id
  })
}
