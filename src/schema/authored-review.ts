import { authorise } from '../auth/policy.ts'
import { TokenError } from '../errors.ts'
import { explainFinding, storedFindings } from '../moderation/findings.ts'
import { appealableDecision } from '../moderation/latest-decision.ts'
import { neutralPoints } from '../moderation/points.ts'
import { type AuthoredReview, authoredReviews } from '../reviews/authored-review.ts'
import { editReview } from '../reviews/edit-review.ts'
import { withdrawReview } from '../reviews/withdraw-review.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ModerationDecisionType, ReviewType } from './nodes.ts'
import { AspectScoreInput, ownReview } from './submit-review.ts'

export const FindingType = builder.objectRef<ReturnType<typeof storedFindings>[number]>('Finding').implement({
  description: 'What one phase of moderation noticed in the text. No phase sees stars.',
  fields: (t) => ({
    phase: t.exposeString('phase', { description: 'Which phase.' }),
    reason: t.field({
      type: ModerationReasonEnum,
      description: 'Why it matters.',
      resolve: (finding) => finding.reason,
    }),
    field: t.exposeString('field', { description: 'title, body, displayName or points.N.' }),
    start: t.exposeInt('start', { description: 'UTF-16 offset in the text shown here.' }),
    end: t.exposeInt('end', { description: 'UTF-16 offset behind it.' }),
    explanation: t.string({
      description: 'In words, in the language of the request.',
      resolve: (finding, _args, { translator }) => explainFinding(finding, translator),
    }),
  }),
})

const AuthoredReviewType = builder.objectRef<AuthoredReview>('AuthoredReview').implement({
  description: 'A review as its author sees it: what is public, and what they wrote last.',
  fields: (t) => ({
    review: t.field({
      type: ReviewType,
      description: 'What is public, or will be.',
      resolve: ({ review }, _args, context) => ownReview(context, review.id),
    }),
    version: t.int({
      description: 'Of the newest text; hand it back with an edit.',
      resolve: ({ newest }) => newest.version,
    }),
    originalTitle: t.string({
      nullable: true,
      description: 'As written.',
      resolve: ({ newest }) => newest.title,
    }),
    originalBody: t.string({ description: 'As written.', resolve: ({ newest }) => newest.body }),
    points: t.stringList({
      description: 'Pros and cons as findings count them.',
      resolve: ({ newest }) => [...neutralPoints(newest.pros, newest.cons).points],
    }),
    findings: t.field({
      type: [FindingType],
      description: 'What moderation noticed in it.',
      resolve: ({ newest }) => storedFindings(newest.findings),
    }),
    decision: t.field({
      type: ModerationDecisionType,
      nullable: true,
      description: 'The latest about it; null while there is none.',
      resolve: ({ review }, _args, context) => storeOf(context).loaders.decisionOfReview.load(review.id),
    }),
    appealableUntil: t.field({
      type: 'DateTime',
      nullable: true,
      description:
        'Until when the latest decision that stands can be objected to; null when there is nothing to object to.',
      resolve: async ({ review }, _args, context) => {
        const { scope } = storeOf(context)
        const decision = await scope.read((db) =>
          appealableDecision(db, scope.storeId, review.id, scope.clock.now()),
        )
        return decision?.statement?.appealableUntil
      },
    }),
  }),
})

builder.queryField('authoredReviews', (t) =>
  t.field({
    type: [AuthoredReviewType],
    description: "What the holder of an author's or invitation token wrote; empty when the token is unknown.",
    args: { token: t.arg.string({ required: true, description: 'From the link /a/:token or /r/:token.' }) },
    complexity: 20,
    resolve: async (_root, { token }, context) => {
      const { scope } = storeOf(context)
      authorise(scope.actor, 'writeAsCustomer')
      return scope.read(async (db) => {
        try {
          return await authoredReviews(db, scope, token)
        } catch (error) {
          if (error instanceof TokenError) return []
          throw error
        }
      })
    },
  }),
)

const EditReviewInput = builder.inputType('EditReviewInput', {
  description: "A new version of the author's own review; what is left out stays.",
  fields: (t) => ({
    token: t.string({ required: true, description: "The author's, or the invitation's." }),
    reviewId: t.id({ required: true, description: 'Global id.' }),
    version: t.int({
      required: true,
      description: 'The one that was shown; a newer one is a ConflictError.',
    }),
    rating: t.int({ description: 'Stars, 1 to 5.' }),
    title: t.string({ description: 'At most 200 characters; null clears it.' }),
    body: t.string({ description: 'At most 10,000 characters.' }),
    displayName: t.string({ description: 'At most 80 characters.' }),
    recommends: t.boolean({ description: 'Whether they recommend it; null takes it back.' }),
    aspects: t.field({ type: [AspectScoreInput], description: 'All of them anew.' }),
    pros: t.stringList({ description: 'All of them anew.' }),
    cons: t.stringList({ description: 'All of them anew.' }),
    idempotencyKey: t.string({ description: 'The same key and input again edits once.' }),
  }),
})

const editErrors = [
  'ValidationError',
  'TokenError',
  'NotFoundError',
  'ConflictError',
  'RateLimitError',
] as const
const EditReviewResult = resultUnion('EditReviewResult', [ReviewType], editErrors)

builder.mutationField('editReview', (t) =>
  t.field({
    type: EditReviewResult,
    description:
      "Changes the author's own review. It is moderated again; what is public stays until that is decided.",
    args: { input: t.arg({ type: EditReviewInput, required: true, description: 'The change.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, editErrors, async () => {
        await context.limitSubmissions()
        return ownReview(context, await editReview(storeOf(context).scope, input))
      }),
  }),
)

const WithdrawReviewInput = builder.inputType('WithdrawReviewInput', {
  description: "The author's own review, to take back.",
  fields: (t) => ({
    token: t.string({ required: true, description: "The author's, or the invitation's." }),
    reviewId: t.id({ required: true, description: 'Global id.' }),
  }),
})

const withdrawErrors = ['TokenError', 'NotFoundError', 'RateLimitError'] as const
const WithdrawReviewResult = resultUnion('WithdrawReviewResult', [ReviewType], withdrawErrors)

builder.mutationField('withdrawReview', (t) =>
  t.field({
    type: WithdrawReviewResult,
    description: "Takes the author's own review back, for good.",
    args: { input: t.arg({ type: WithdrawReviewInput, required: true, description: 'Which.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, withdrawErrors, async () => {
        await context.limitSubmissions()
        return ownReview(context, await withdrawReview(storeOf(context).scope, input))
      }),
  }),
)
