import { createHash } from 'node:crypto'

/** A product page as a storefront asks for it. Newest first, so that a hand-written statement can give the same answer. */
export const productPage = `query ($id: String!, $first: Int!) { product(externalId: $id) { title rating { average count histogram { stars count share } } reviews(first: $first, sort: NEWEST) { totalCount nodes { id rating title body locale publishedAt author { displayName } verification { isVerified method } helpfulCount reply { body author publishedAt } } pageInfo { hasNextPage } } } }`

/** The same in the default order. */
export const balancedPage = productPage.replace('sort: NEWEST', 'sort: BALANCED')

export const categoryPage = `query ($ids: [String!]!) { products(externalIds: $ids) { externalId title rating { average count } } }`

/** One page of a long list, to go on from. */
export const listPage = `query ($id: String!, $after: String, $sort: ReviewSort!) { product(externalId: $id) { reviews(first: 2, after: $after, sort: $sort) { nodes { id } pageInfo { endCursor hasNextPage } } } }`

export const hashOf = (document: string) => createHash('sha256').update(document).digest('hex')

export const pageSize = 20

/** The body of a POST for one product; every server in the run is asked with the same bytes. */
export const bodyFor = (product: string, first = pageSize, document = productPage) =>
  JSON.stringify({ query: document, variables: { id: product, first } })

export const persistedUrl = (product: string, key: string) =>
  `/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: hashOf(productPage) } }),
    variables: JSON.stringify({ id: product, first: pageSize }),
    key,
  })}`
