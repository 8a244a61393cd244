import { authorise } from '../auth/policy.ts'
import { RequestError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { productJsonLd, productTitle } from '../storefront/json-ld.ts'
import type { PublicProduct } from '../storefront/products.ts'
import { selectReviews } from '../storefront/review-filter.ts'
import { readReviewPage } from '../storefront/review-page.ts'
import { type Highlights, readHighlights } from '../storefront/reviews.ts'
import { builder } from './builder.ts'
import { type Context, storeOf } from './context.ts'
import { localeArgument } from './locale-argument.ts'
import { ProductType, ReviewType } from './nodes.ts'
import { RatingSummary } from './rating.ts'
import { listComplexity, listReviews, ReviewConnection, reviewListArguments } from './review-connection.ts'

const ReviewHighlights = builder.objectRef<Highlights>('ReviewHighlights').implement({
  description: 'The two sides at a glance: each only where there is one.',
  fields: (t) => ({
    favourable: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The most helpful of four stars or more.',
      resolve: (both) => both.favourable,
    }),
    critical: t.field({
      type: ReviewType,
      nullable: true,
      description: 'The most helpful of two stars or fewer.',
      resolve: (both) => both.critical,
    }),
  }),
})

builder.node(ProductType, {
  id: { resolve: (product) => product.id, description: 'Global id.' },
  description: 'Something the store sells. Variants of one group share their reviews.',
  loadManyWithoutCache: (ids, context) => {
    const { scope, loaders } = storeOf(context)
    authorise(scope.actor, 'readStorefront')
    return Promise.all(ids.map((id) => loaders.productById.load(id)))
  },
  fields: (t) => ({
    externalId: t.exposeString('externalId', { description: "The shop's own id." }),
    title: t.string({
      description: 'In the wanted language if there is one, else as it is.',
      args: {
        locale: t.arg({
          type: 'Locale',
          description: 'The wanted language; that of the request by default.',
        }),
      },
      resolve: (product, { locale }, { translator }) =>
        productTitle(product, localeArgument(locale) ?? translator.language),
    }),
    url: t.expose('url', { type: 'URL', nullable: true, description: 'Its page in the shop.' }),
    imageUrl: t.expose('imageUrl', { type: 'URL', nullable: true, description: 'A picture of it.' }),
    rating: t.field({
      type: RatingSummary,
      description: "Its reviews added up; shared by every variant of the product's group.",
      resolve: ({ subjectId, counts }) => ({ subjectId, counts }),
    }),
    reviews: t.field({
      type: ReviewConnection,
      description: "Its reviews, shared by every variant of the product's group.",
      args: reviewListArguments,
      complexity: listComplexity,
      resolve: (product, args, context) => listReviews(context, product.subjectId, product.counts, args),
    }),
    highlights: t.field({
      type: ReviewHighlights,
      description: 'The most helpful favourable and the most helpful critical review.',
      resolve: ({ storeId, subjectId }, _args, context) =>
        readHighlights(storeOf(context).loaders.query, storeId, subjectId),
    }),
    jsonLd: t.string({
      description: 'schema.org Product as JSON, ready for a <script type="application/ld+json">.',
      args: {
        locale: t.arg({
          type: 'Locale',
          description: 'The language of its title; that of the request by default.',
        }),
      },
      complexity: 50,
      resolve: (product, { locale }, context) =>
        jsonLd(context, product, localeArgument(locale) ?? context.translator.language),
    }),
  }),
})

const reviewsInJsonLd = 10

async function jsonLd(context: Context, product: PublicProduct, locale: string): Promise<string> {
  const { query } = storeOf(context).loaders
  const { storeId, subjectId, counts } = product
  const selection = await selectReviews(query, storeId, subjectId, counts, {})
  const window = { count: reviewsInJsonLd, direction: 'forwards', cursor: null } as const
  const page = await readReviewPage(query, { storeId, subjectId }, selection, 'BALANCED', window)
  return productJsonLd(
    product,
    page.edges.map((edge) => edge.node),
    locale,
  )
}

/** A product by either id; null when the store has no such product. */
function findProduct(
  context: Context,
  { id, externalId }: { id?: string | null; externalId?: string | null },
) {
  const { scope, loaders } = storeOf(context)
  authorise(scope.actor, 'readStorefront')
  if (id != null && externalId == null) return loaders.productById.load(localId('Product', id))
  if (externalId != null && id == null) return loaders.productByExternalId.load(externalId)
  throw new RequestError('BAD_USER_INPUT', { argument: 'externalId' })
}

builder.queryField('product', (t) =>
  t.field({
    type: ProductType,
    nullable: true,
    description: 'One product, by one of its ids; null when the store has no such product.',
    args: {
      id: t.arg.id({ description: 'Global id.' }),
      externalId: t.arg.string({ description: "The shop's own id." }),
    },
    resolve: (_root, args, context) => findProduct(context, args),
  }),
)

builder.queryField('products', (t) =>
  t.field({
    type: [ProductType],
    nullable: { list: false, items: true },
    description:
      'Several products at once, at most 100, positions kept, null for unknown ones: a category page.',
    args: { externalIds: t.arg.stringList({ required: true, description: "The shop's own ids." }) },
    complexity: ({ externalIds }) => ({ field: 5, multiplier: Math.min(externalIds.length, 100) }),
    resolve: (_root, { externalIds }, context) => {
      const { scope, loaders } = storeOf(context)
      authorise(scope.actor, 'readStorefront')
      if (externalIds.length > 100)
        throw new RequestError('BAD_USER_INPUT', { argument: 'externalIds', minimum: 0, maximum: 100 })
      return Promise.all(externalIds.map((externalId) => loaders.productByExternalId.load(externalId)))
    },
  }),
)
