import { authorise, may } from '../auth/policy.ts'
import { localId } from '../global-id.ts'
import { moderationReasons } from '../moderation/reasons.ts'
import type { PublicReview } from '../storefront/public-review.ts'
import { builder } from './builder.ts'
import { type Context, storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { ProductType, ReplyType, ReviewType, StoreType } from './nodes.ts'
import { Verification } from './verification.ts'

const ReviewStatusEnum = builder.enumType('ReviewStatus', {
  description:
    'Where a review stands. Others than PUBLISHED reach its author, and the store, but never the public.',
  values: {
    PENDING: { description: 'Being looked at; it is published at a deadline if nobody decides.' },
    PUBLISHED: { description: 'Visible to everybody.' },
    WITHHELD: { description: 'Not published, with a statement of reasons to its author.' },
    WITHDRAWN: { description: 'Taken back by its author.' },
    ERASED: { description: 'Its personal data, text and stars are gone, at the request of its author.' },
  } as const,
})

const Disclosure = builder.enumType('Disclosure', {
  description: 'What a reader should know about the author. Cannot be unset by the store.',
  values: {
    EMPLOYEE: { description: 'Works for the store; shown, not counted.' },
    RELATIVE: { description: 'Is related to somebody who does; shown, not counted.' },
    COMPETITOR: { description: 'Works for a competitor; shown, not counted.' },
    GIFTED: { description: 'Was given the product.' },
    INCENTIVISED: { description: 'Got something for reviewing, as everybody does, whatever they say.' },
    OTHER: { description: 'Has another relationship with the store.' },
  } as const,
})

const ReviewAuthor = builder.objectRef<PublicReview>('ReviewAuthor').implement({
  description: 'Who wrote it, as they chose to be named.',
  fields: (t) => ({ displayName: t.exposeString('displayName', { description: 'The name they chose.' }) }),
})

const AspectScore = builder.objectRef<{ name: string; score: number }>('AspectScore').implement({
  description: 'What the author gave one aspect.',
  fields: (t) => ({
    name: t.exposeString('name', { description: 'Such as fit.' }),
    score: t.exposeInt('score', { description: '1 to 5.' }),
  }),
})

const Redaction = builder.objectRef<PublicReview['redactions'][number]>('Redaction').implement({
  description: 'A span that is masked in the published text.',
  fields: (t) => ({
    field: t.exposeString('field', { description: 'title, body, displayName, pros.N or cons.N.' }),
    start: t.exposeInt('start', { description: 'UTF-16 offset in the published, masked text.' }),
    end: t.exposeInt('end', { description: 'UTF-16 offset behind it.' }),
    reason: t.field({
      type: ModerationReasonEnum,
      description: 'Why.',
      resolve: ({ reason }) => moderationReasons.find((known) => known === reason) ?? 'PERSONAL_INFORMATION',
    }),
  }),
})

builder.node(ReplyType, {
  id: { resolve: (reply) => reply.id, description: 'Global id.' },
  description: "The store's one public answer to a review.",
  loadOne: (id, context) => {
    const { scope } = storeOf(context)
    authorise(scope.actor, 'readStorefront')
    return scope.read((db) =>
      db.reply.findFirst({ where: { storeId: scope.storeId, id, review: { status: 'PUBLISHED' } } }),
    )
  },
  fields: (t) => ({
    body: t.exposeString('body', { description: 'Plain text with line breaks.' }),
    locale: t.expose('locale', { type: 'Locale', description: 'The language it is in.' }),
    author: t.exposeString('author', { description: 'The person or the store.' }),
    publishedAt: t.expose('publishedAt', { type: 'DateTime', description: 'When it was published.' }),
    editedAt: t.expose('editedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was last changed, if ever.',
    }),
  }),
})

builder.node(ReviewType, {
  id: { resolve: (review) => review.id, description: 'Global id.' },
  description: 'What one customer says of one product, or of the store.',
  loadManyWithoutCache: (ids, context) => Promise.all(ids.map((id) => readableReview(context, id))),
  fields: (t) => ({
    product: t.field({
      type: ProductType,
      nullable: true,
      description: 'What it is about; null: the store itself.',
      resolve: ({ productId }, _args, context) =>
        productId === null ? null : storeOf(context).loaders.productById.load(productId),
    }),
    store: t.field({
      type: StoreType,
      description: 'Where it was given.',
      resolve: (_review, _args, context) => storeOf(context).loaders.store(),
    }),
    rating: t.exposeInt('rating', { description: 'Stars, 1 to 5.' }),
    title: t.exposeString('title', { nullable: true, description: 'Plain text in one line.' }),
    body: t.exposeString('body', { description: 'Plain text with line breaks, masked where redacted.' }),
    locale: t.expose('locale', {
      type: 'Locale',
      description: 'The language it is in: said by its author, or detected.',
    }),
    author: t.field({ type: ReviewAuthor, description: 'Who wrote it.', resolve: (review) => review }),
    verification: t.field({
      type: Verification,
      description: 'Whether the purchase is proven.',
      resolve: (review) => review,
    }),
    recommends: t.exposeBoolean('recommends', {
      nullable: true,
      description: 'Whether they recommend it; null when they did not say.',
    }),
    aspects: t.field({
      type: [AspectScore],
      description: 'Scores beside the stars.',
      resolve: (review) => review.aspects,
    }),
    pros: t.exposeStringList('pros', { description: 'What they found good, in short.' }),
    cons: t.exposeStringList('cons', { description: 'What they found bad, in short.' }),
    disclosures: t.field({
      type: [Disclosure],
      description: 'What a reader should know about the author.',
      resolve: ({ relationship, isIncentivised }) => [
        ...(relationship === 'NONE' ? [] : [relationship]),
        ...(isIncentivised ? (['INCENTIVISED'] as const) : []),
      ],
    }),
    experiencedOn: t.expose('experiencedOn', {
      type: 'Date',
      nullable: true,
      description: 'The day of the experience, if told.',
    }),
    submittedAt: t.expose('submittedAt', { type: 'DateTime', description: 'When its author sent it.' }),
    publishedAt: t.expose('publishedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it was first published.',
    }),
    editedAt: t.expose('editedAt', {
      type: 'DateTime',
      nullable: true,
      description: 'When it last changed after publication.',
    }),
    isCounted: t.exposeBoolean('isCounted', {
      description: 'Whether it is in the average: not if by an employee, relative or competitor.',
    }),
    status: t.field({
      type: ReviewStatusEnum,
      description: 'Where it stands.',
      resolve: (review) => review.status,
    }),
    redactions: t.field({
      type: [Redaction],
      description: 'Spans masked in the text shown.',
      resolve: (review) => review.redactions,
    }),
    helpfulCount: t.exposeInt('helpfulCount', { description: 'Voters who found it helpful.' }),
    unhelpfulCount: t.exposeInt('unhelpfulCount', { description: 'Voters who did not.' }),
    reply: t.field({
      type: ReplyType,
      nullable: true,
      description: "The store's answer.",
      resolve: (review) => review.reply,
    }),
  }),
})

/** A review by id, as far as the key in use may see it. */
async function readableReview(context: Context, id: string): Promise<PublicReview | null> {
  const { scope, loaders } = storeOf(context)
  if (may(scope.actor, 'readUnpublishedReviews')) return loaders.ownReview.load(id)
  authorise(scope.actor, 'readStorefront')
  return loaders.publishedReview.load(id)
}

builder.queryField('review', (t) =>
  t.field({
    type: ReviewType,
    nullable: true,
    description: 'One review by its global id; null for what does not exist or is not public to this key.',
    args: { id: t.arg.id({ required: true, description: 'Global id.' }) },
    resolve: (_root, { id }, context) => readableReview(context, localId('Review', id)),
  }),
)
