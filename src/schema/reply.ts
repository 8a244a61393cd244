import { replyToReview } from '../responses/reply-to-review.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ReplyType } from './nodes.ts'

const ReplyToReviewInput = builder.inputType('ReplyToReviewInput', {
  description: 'The one public answer to a review; sent again, it changes it.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Global id.' }),
    body: t.string({
      required: true,
      description: 'At most 5,000 characters; becomes plain text with line breaks.',
    }),
    locale: t.field({ type: 'Locale', description: "The language it is in; the review's by default." }),
  }),
})

const errors = ['ValidationError', 'NotFoundError', 'ConflictError'] as const
const ReplyToReviewResult = resultUnion('ReplyToReviewResult', [ReplyType], errors)

builder.mutationField('replyToReview', (t) =>
  t.field({
    type: ReplyToReviewResult,
    description:
      'Answers a published review in public, or changes the answer. The customer is told of the first.',
    args: { input: t.arg({ type: ReplyToReviewInput, required: true, description: 'The answer.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        const { scope } = storeOf(context)
        const id = await replyToReview(scope, input)
        return scope.read((db) =>
          db.reply.findUniqueOrThrow({ where: { storeId_id: { storeId: scope.storeId, id } } }),
        )
      }),
  }),
)
