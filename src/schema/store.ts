import { authorise } from '../auth/policy.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { StoreType } from './nodes.ts'
import { RatingSummary } from './rating.ts'
import { listComplexity, listReviews, ReviewConnection, reviewListArguments } from './review-connection.ts'
import { ReviewPolicy } from './review-policy.ts'

builder.node(StoreType, {
  id: { resolve: (store) => store.id, description: 'Global id.' },
  description: 'The shop that the key in use belongs to.',
  loadOne: (id, context) => {
    const { scope, loaders } = storeOf(context)
    authorise(scope.actor, 'readStorefront')
    return id === scope.storeId ? loaders.store() : null
  },
  fields: (t) => ({
    name: t.exposeString('name', { description: 'As customers know it.' }),
    defaultLocale: t.expose('defaultLocale', {
      type: 'Locale',
      description: 'The language it speaks when nothing else is asked for.',
    }),
    locales: t.expose('locales', { type: ['Locale'], description: 'The languages it sells in.' }),
    rating: t.field({
      type: RatingSummary,
      description: 'Reviews about the store itself, added up.',
      resolve: async (store, _args, context) => ({
        subjectId: store.id,
        counts: await storeOf(context).loaders.storeCounts(),
      }),
    }),
    reviews: t.field({
      type: ReviewConnection,
      description: 'Reviews about the store itself.',
      args: reviewListArguments,
      complexity: listComplexity,
      resolve: async (store, args, context) =>
        listReviews(context, store.id, await storeOf(context).loaders.storeCounts(), args),
    }),
    policy: t.field({ type: ReviewPolicy, description: 'How reviews come about here.', resolve: () => ({}) }),
  }),
})

builder.queryField('store', (t) =>
  t.field({
    type: StoreType,
    description: 'The store of the key in use.',
    resolve: (_root, _args, context) => {
      const { scope, loaders } = storeOf(context)
      authorise(scope.actor, 'readStorefront')
      return loaders.store()
    },
  }),
)
