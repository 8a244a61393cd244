import type { GraphiQLOptions } from 'graphql-yoga'

const product = `# Every query names its store by a key. Put one into "Headers":
#   { "Authorization": "Bearer pk_…" }
# The demo store's keys are printed at start and kept in demo.json.

query ProductPage($externalId: String!) {
  product(externalId: $externalId) {
    title
    rating {
      average
      count
      histogram { stars count share }
    }
    reviews(first: 5) {
      selection { label }
      nodes {
        rating
        title
        body
        locale
        author { displayName }
        verification { isVerified method }
        reply { author body }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`

/** GraphiQL as a browser meets it at GET /graphql. */
export const graphiqlDefaults: GraphiQLOptions = {
  title: 'Candor',
  defaultQuery: product,
}
