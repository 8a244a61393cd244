import { confirmEmail } from '../reviews/confirm-email.ts'
import { type Submitted, submitReview } from '../reviews/submit-review.ts'
import type { PublicReview } from '../storefront/public-review.ts'
import { builder } from './builder.ts'
import { type Context, storeOf } from './context.ts'
import { attempt, resultUnion } from './mutation.ts'
import { ReviewType } from './nodes.ts'

const ReviewerRelationshipEnum = builder.enumType('ReviewerRelationship', {
  description: 'What the author has to do with the store (16 CFR 465.5). It is shown with the review.',
  values: {
    NONE: { description: 'Nothing.' },
    EMPLOYEE: { description: 'Works for it; shown, not counted.' },
    RELATIVE: { description: 'Is related to somebody who does; shown, not counted.' },
    GIFTED: { description: 'Was given the product.' },
    COMPETITOR: { description: 'Works for a competitor; shown, not counted.' },
    OTHER: { description: 'Something else.' },
  } as const,
})

export const AspectScoreInput = builder.inputType('AspectScoreInput', {
  description: 'A score for one aspect.',
  fields: (t) => ({
    name: t.string({ required: true, description: 'Such as fit.' }),
    score: t.int({ required: true, description: '1 to 5.' }),
  }),
})

const SubmitReviewInput = builder.inputType('SubmitReviewInput', {
  description:
    'A review. With a token it is verified by the order; without, its address has to be confirmed first.',
  fields: (t) => ({
    token: t.string({
      description:
        'From an invitation, and proves the purchase; or from /a/:token: a review of the store, by the same author.',
    }),
    productId: t.id({ description: 'Global id of the product.' }),
    productExternalId: t.string({
      description:
        "The shop's own id of the product. Neither: the only product of the token's order; with several, or without a token, the store itself.",
    }),
    rating: t.int({ required: true, description: 'Stars, 1 to 5.' }),
    title: t.string({ description: 'At most 200 characters; becomes plain text.' }),
    body: t.string({
      required: true,
      description: 'At most 10,000 characters; becomes plain text with line breaks.',
    }),
    locale: t.field({ type: 'Locale', description: 'The language it is in; detected by default.' }),
    displayName: t.string({
      required: true,
      description: 'How the author is named in public; at most 80 characters.',
    }),
    email: t.field({
      type: 'EmailAddress',
      description:
        'Needed without a token, and with one of createReviewLinks: nothing exists until it is confirmed.',
    }),
    recommends: t.boolean({ description: 'Whether they recommend it.' }),
    aspects: t.field({ type: [AspectScoreInput], description: 'At most 10.' }),
    pros: t.stringList({ description: 'At most 10 of 200 characters.' }),
    cons: t.stringList({ description: 'At most 10 of 200 characters.' }),
    experiencedOn: t.field({ type: 'Date', description: 'The day of the experience.' }),
    relationship: t.field({
      type: ReviewerRelationshipEnum,
      description: 'With the store; NONE by default.',
    }),
    idempotencyKey: t.string({
      description: 'The same key and input again gives the same review, and writes nothing twice.',
    }),
  }),
})

const EmailConfirmationRequired = builder
  .objectRef<{ expiresAt: Date }>('EmailConfirmationRequired')
  .implement({
    description:
      'A mail with a link was sent; the review exists once the link is followed. The same answer whether or not the address has reviewed before.',
    fields: (t) => ({
      expiresAt: t.expose('expiresAt', {
        type: 'DateTime',
        description: 'Until when the link works; then the text is deleted.',
      }),
    }),
  })

const submitErrors = [
  'ValidationError',
  'TokenError',
  'ConflictError',
  'RateLimitError',
  'NotFoundError',
] as const
const SubmitReviewResult = resultUnion<PublicReview | { expiresAt: Date }>(
  'SubmitReviewResult',
  [ReviewType, EmailConfirmationRequired],
  submitErrors,
  (value) => ('expiresAt' in value ? 'EmailConfirmationRequired' : 'Review'),
)

builder.mutationField('submitReview', (t) =>
  t.field({
    type: SubmitReviewResult,
    description: 'Gives a review.',
    args: { input: t.arg({ type: SubmitReviewInput, required: true, description: 'The review.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, submitErrors, async () => {
        await context.limitSubmissions()
        return answerTo(
          context,
          await submitReview(storeOf(context).scope, input, context.translator.language),
        )
      }),
  }),
)

async function answerTo(context: Context, submitted: Submitted): Promise<PublicReview | { expiresAt: Date }> {
  return submitted.kind === 'review'
    ? ownReview(context, submitted.reviewId)
    : { expiresAt: submitted.expiresAt }
}

/** A review as its author is answered with it, whatever its status. */
export async function ownReview(context: Context, id: string): Promise<PublicReview> {
  const review = await storeOf(context).loaders.ownReview.load(id)
  if (review === null) throw new Error(`No review ${id}`)
  return review
}

const ConfirmEmailInput = builder.inputType('ConfirmEmailInput', {
  description: 'What /c/:token posts.',
  fields: (t) => ({ token: t.string({ required: true, description: 'From the link /c/:token.' }) }),
})

const confirmErrors = ['TokenError', 'ConflictError'] as const
const ConfirmEmailResult = resultUnion('ConfirmEmailResult', [ReviewType], confirmErrors)

builder.mutationField('confirmEmail', (t) =>
  t.field({
    type: ConfirmEmailResult,
    description: 'Confirms the address of a review that waits for it; from then on the review exists.',
    args: { input: t.arg({ type: ConfirmEmailInput, required: true, description: 'The link.' }) },
    resolve: (_root, { input }, context) =>
      attempt(context, confirmErrors, async () => {
        await context.limitSubmissions()
        return ownReview(context, await confirmEmail(storeOf(context).scope, input))
      }),
  }),
)
