import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { GraphiQLOptions } from 'graphql-yoga'
import { z } from 'zod'

const examples = [
  `# A product page: the rating, and the first reviews in the default order.
query ProductPage {
  product(externalId: "fjord-2-green") {
    title
    rating { average count histogram { stars count share } }
    reviews(first: 5) {
      selection { label }
      nodes {
        id rating title body locale
        author { displayName }
        verification { isVerified method }
        reply { author body }
      }
      pageInfo { hasNextPage endCursor }
    }
  }
}
`,
  `# A category page: many products at once, in two statements.
query CategoryPage {
  products(externalIds: ["fjord-2-green", "wolke-mat", "komet-stove", "not-sold-here"]) {
    externalId title rating { average count }
  }
}
`,
  `# Critical reviews first, in German, with the total that matches.
query Critical {
  product(externalId: "schauer-jacket") {
    reviews(sort: CRITICAL_FIRST, filter: { locales: ["de", "en"] }) {
      totalCount
      selection { label isFiltered }
      nodes { rating title body locale helpfulCount }
    }
    highlights { favourable { title } critical { title } }
  }
}
`,
  `# A review without an invitation: a mail asks to confirm the address (see /dev/mail).
mutation WriteReview {
  submitReview(input: {
    productExternalId: "kiesel-mug", rating: 4, body: "Keeps its shape after a fall.",
    displayName: "Ida", email: "ida@example.org"
  }) {
    __typename
    ... on EmailConfirmationRequired { expiresAt }
    ... on Error { code message }
    ... on ValidationError { issues { path message } }
  }
}
`,
]

const access = z.object({ publishableKey: z.string() })

/** GraphiQL as a browser meets it at GET /graphql: examples in tabs, and the demo store's publishable key where there is one. */
export function graphiqlOptions(dataDir: string): GraphiQLOptions {
  const file = join(dataDir, 'demo.json')
  const key = existsSync(file) ? access.parse(JSON.parse(readFileSync(file, 'utf8'))).publishableKey : 'pk_…'
  const headers = JSON.stringify({ Authorization: `Bearer ${key}` }, null, 2)
  return {
    title: 'Candor',
    headers,
    defaultTabs: examples.map((query) => ({ query, headers })),
    defaultEditorToolsVisibility: 'headers',
  }
}
