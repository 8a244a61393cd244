import { may } from '../auth/policy.ts'
import type { ReviewChange } from '../storefront/review-changes.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationDecisionType, ReviewType } from './nodes.ts'

const ReviewVersionType = builder.objectRef<ReviewChange>('ReviewVersion').implement({
  description: 'A change after publication: that and when. Words that went are not shown again.',
  fields: (t) => ({
    version: t.exposeInt('version', { description: 'Of the text that was public from then on.' }),
    changedAt: t.expose('changedAt', { type: 'DateTime', description: 'When it became public.' }),
    changedFields: t.stringList({
      description: 'title, body, displayName, pros, cons, rating.',
      resolve: ({ fields }) => fields,
    }),
    ratingBefore: t.exposeInt('ratingBefore', {
      nullable: true,
      description: 'Stars before, where they changed.',
    }),
    ratingAfter: t.exposeInt('ratingAfter', {
      nullable: true,
      description: 'Stars since, where they changed.',
    }),
    isRedaction: t.exposeBoolean('isRedaction', {
      description:
        'Words were masked or shown again; the text is the same. Otherwise its author wrote another.',
    }),
  }),
})

builder.objectFields(ReviewType, (t) => ({
  history: t.field({
    type: [ReviewVersionType],
    description: 'What changed after publication, and when; oldest first.',
    resolve: ({ id }, _args, context) => storeOf(context).loaders.changesOfReview.load(id),
  }),
  decision: t.field({
    type: ModerationDecisionType,
    nullable: true,
    description: 'The latest, for those who may read unpublished reviews; null for anybody else.',
    resolve: ({ id }, _args, context) => {
      const { scope, loaders } = storeOf(context)
      return may(scope.actor, 'readUnpublishedReviews') ? loaders.decisionOfReview.load(id) : null
    },
  }),
}))
