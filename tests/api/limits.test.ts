import { describe, expect, test } from '@jest/globals'
import { type GraphQLObjectType, getNamedType, isObjectType } from 'graphql'
import { schema } from '../../src/schema/index.ts'
import { seedReviews, upsertProducts } from '../support/seed-reviews.ts'
import { openShop, type Shop, startApp } from '../support/shop.ts'

interface Answered {
  status: number
  headers: Headers
  json: {
    data?: { product: { reviews: { nodes: object[] } } }
    errors?: { message: string; extensions: { code: string; [key: string]: unknown } }[]
  }
}

/** An answer that never comes fails the test long before jest gives up. */
const patience = 10_000

async function post(shop: Shop, query: string, headers: Record<string, string> = {}): Promise<Answered> {
  const answer = await fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${shop.access.publishableKey}`,
      ...headers,
    },
    body: JSON.stringify({ query }),
    signal: AbortSignal.timeout(patience),
  })
  return { status: answer.status, headers: answer.headers, json: await answer.json() }
}

describe('Requests past the limit of a minute', () => {
  const { app } = startApp({ CANDOR_REQUESTS_PER_MINUTE: '5' })
  const query = '{ store { name } }'

  test('are refused in the shape of GraphQL where the answer was kept: 429, when to come back, and no waiting', async () => {
    const shop = await openShop(app())
    const answers: Answered[] = []
    for (let request = 1; request <= 9; request++) answers.push(await post(shop, query))
    const answered = answers.slice(0, 5)
    expect(answered.map(({ status, json }) => [status, json.data])).toEqual(
      answered.map(() => [200, { store: { name: 'Nordlicht' } }]),
    )
    // As they are kept in memory, from the first on: without an id of the request.
    expect(answered.map(({ headers }) => headers.has('x-request-id'))).not.toContain(true)
    for (const { status, headers, json } of answers.slice(5)) {
      expect([status, headers.get('content-type')]).toEqual([429, 'application/json; charset=utf-8'])
      const wait = Number(headers.get('retry-after'))
      expect(wait).toBeGreaterThanOrEqual(1)
      expect(wait).toBeLessThanOrEqual(60)
      expect(json).toEqual({
        errors: [
          {
            message: expect.any(String),
            extensions: expect.objectContaining({ code: 'RATE_LIMITED', retryAfterSeconds: wait }),
          },
        ],
      })
    }
  })

  test('are all answered when they come at once, each in the language of its caller', async () => {
    const shop = await openShop(app())
    const german = { 'accept-language': 'de' }
    expect((await post(shop, query, german)).status).toBe(200)
    const answers = await Promise.all(Array.from({ length: 40 }, () => post(shop, query, german)))
    const refused = answers.filter(({ status }) => status === 429)
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(4)
    expect(refused).toHaveLength(36)
    const messages = new Set(refused.map(({ json }) => json.errors?.[0]?.message))
    expect(messages.size).toBeGreaterThan(0)
    for (const message of messages) expect(message).toMatch(/Sekunde/)
  })

  test('do not count against another key', async () => {
    const [tired, fresh] = [await openShop(app()), await openShop(app())]
    for (let request = 1; request <= 7; request++) await post(tired, query)
    expect((await post(tired, query)).status).toBe(429)
    expect((await post(fresh, query)).status).toBe(200)
  })
})

/** Every field of a type and of what it leads to: not back to a type on the way here, nor along another list of reviews. */
function everything(type: GraphQLObjectType, way: GraphQLObjectType[] = []): string {
  const parts = Object.values(type.getFields()).flatMap((field) => {
    const inner = getNamedType(field.type)
    if (!isObjectType(inner)) return field.name
    const isRoundabout = [...way, type].includes(inner) || inner.name === 'ReviewConnection'
    const selection = isRoundabout ? '' : everything(inner, [...way, type])
    return selection === '' ? [] : `${field.name} ${selection}`
  })
  return parts.length === 0 ? '' : `{ ${parts.join(' ')} }`
}

const objectOf = (name: string) => schema.getType(name) as GraphQLObjectType

describe('The limit of cost', () => {
  const { app } = startApp()
  const review = everything(objectOf('Review'))
  const page = `product(externalId: "tent") { id externalId title url imageUrl jsonLd
    rating ${everything(objectOf('RatingSummary'))}
    reviews(first: 100) { totalCount isTotalExact selection { matching total label isFiltered }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor } nodes ${review} } }`

  test('lets a product page of a hundred reviews through with every field of every review, all at once and again', async () => {
    const shop = await openShop(app())
    await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    await seedReviews(
      shop,
      'tent',
      Array.from({ length: 101 }, (_, index) => ({ rating: 1 + (index % 5) })),
    )
    await app().database.ownerPool.query(
      `UPDATE review SET pros = '{light,quiet}', cons = '{dear}', aspects = '[{"name": "fit", "score": 4}]' WHERE store_id = $1`,
      [shop.access.store.id],
    )
    for (const field of Object.keys(objectOf('Review').getFields())) expect(review).toContain(` ${field} `)
    // The fourth time it runs as compiled code.
    for (let time = 1; time <= 5; time++) {
      const { status, json } = await post(shop, `{ ${page} }`)
      expect([status, json.errors]).toEqual([200, undefined])
      expect(json.data?.product.reviews.nodes).toHaveLength(100)
    }
  })

  test('stops a page of pages, and says what it would cost', async () => {
    const shop = await openShop(app())
    const pages = [
      '{ product(externalId: "tent") { reviews(first: 100) { nodes { product { reviews(first: 100) { nodes { id } } } } } } }',
      '{ store { reviews(first: 100) { edges { node { store { reviews(last: 100) { nodes { body } } } } } } } }',
      `{ products(externalIds: [${Array.from({ length: 100 }, (_, index) => `"p${index}"`)}]) { reviews(first: 100) { nodes ${review} } } }`,
    ]
    for (const query of pages) {
      for (let time = 1; time <= 4; time++) {
        const { json } = await post(shop, query)
        expect(json.data?.product ?? null).toBeNull()
        const { extensions } = json.errors?.[0] ?? {}
        expect(extensions).toMatchObject({ code: 'QUERY_TOO_COMPLEX', maximumComplexity: expect.any(Number) })
        expect(Number(extensions?.complexity)).toBeGreaterThan(Number(extensions?.maximumComplexity))
      }
    }
  })
})
