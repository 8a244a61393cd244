import { voteOnReview } from '../reviews/vote-on-review.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ReviewType } from './nodes.ts'
import { ownReview } from './submit-review.ts'

const ReviewVoteEnum = builder.enumType('ReviewVote', {
  description: 'What a reader thinks of a review.',
  values: {
    HELPFUL: { description: 'It helped.' },
    UNHELPFUL: { description: 'It did not.' },
    NONE: { description: 'Takes an earlier vote back.' },
  } as const,
})

const VoteOnReviewInput = builder.inputType('VoteOnReviewInput', {
  description:
    'A vote: one per voter and review, changeable. At most five voters of one network count on a review; the votes of others are answered alike.',
  fields: (t) => ({
    reviewId: t.id({ required: true, description: 'Global id.' }),
    vote: t.field({ type: ReviewVoteEnum, required: true, description: 'The vote.' }),
    voter: t.string({
      required: true,
      description: 'A stable anonymous id of at least 8 characters; only its pseudonym is kept.',
    }),
  }),
})

const errors = ['ValidationError', 'NotFoundError', 'RateLimitError'] as const
const VoteOnReviewResult = resultUnion('VoteOnReviewResult', [ReviewType], errors)

builder.mutationField('voteOnReview', (t) =>
  t.field({
    type: VoteOnReviewResult,
    description:
      'Says whether a published review is helpful. With a publishable key, from the browser of who reads: a store has no votes.',
    args: { input: t.arg({ type: VoteOnReviewInput, required: true, description: 'The vote.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, errors, async () => {
        await context.limitSubmissions()
        return ownReview(context, await voteOnReview(storeOf(context).scope, input))
      }),
  }),
)
