import { describe, expect, test } from '@jest/globals'
import { upsertProducts } from '../support/seed-reviews.ts'
import {
  anOrder,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

async function post(
  shop: Shop,
  body: string,
  headers: Record<string, string> = {},
): Promise<{ status: number; json: { errors?: { message: string; extensions: { code: string } }[] } }> {
  const answer = await fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${shop.access.publishableKey}`,
      ...headers,
    },
    body,
  })
  return { status: answer.status, json: await answer.json() }
}

const codeOf = ({ json }: Awaited<ReturnType<typeof post>>) => json.errors?.[0]?.extensions.code

describe('Bad input', () => {
  test('malformed requests are told apart, in the language of the caller', async () => {
    const shop = await openShop(app())
    const cases: [string, string, number][] = [
      ['{', 'BAD_USER_INPUT', 400],
      ['[]', 'BAD_USER_INPUT', 400],
      ['[{"query":"{store{id}}"}]', 'BAD_USER_INPUT', 400],
      ['{"query":5}', 'BAD_USER_INPUT', 400],
      ['{"query":"{"}', 'GRAPHQL_PARSE_FAILED', 200],
      ['{"query":"{nothing}"}', 'GRAPHQL_VALIDATION_FAILED', 200],
    ]
    for (const [body, code, status] of cases) {
      const answer = await post(shop, body)
      expect({ body, code: codeOf(answer) }).toEqual({ body, code })
      expect([status, 200, 400]).toContain(answer.status)
    }
    const german = await post(shop, '{', { 'accept-language': 'fr;q=0.5, de-AT' })
    expect(german.json.errors?.[0]?.message).toBe('Die Anfrage enthält kein JSON-Objekt.')
  })

  test('stars of a wrong type are a top-level error, stars out of range an issue', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    for (const rating of ['4.5', '"five"', 'null']) {
      const literal = await post(
        shop,
        JSON.stringify({
          query: `mutation { submitReview(input: { token: "x", rating: ${rating}, body: "x", displayName: "x" }) { __typename } }`,
        }),
      )
      expect({ rating, code: codeOf(literal) }).toEqual({ rating, code: 'BAD_USER_INPUT' })
      const variable = await post(
        shop,
        `{"query":"mutation ($r: Int!) { submitReview(input: { token: \\"x\\", rating: $r, body: \\"x\\", displayName: \\"x\\" }) { __typename } }","variables":{"r":${rating}}}`,
      )
      expect({ rating, code: codeOf(variable) }).toEqual({ rating, code: 'BAD_USER_INPUT' })
    }
    for (const rating of [0, 6, -1]) {
      expect(await submitReview(shop, { token, rating })).toMatchObject({
        __typename: 'ValidationError',
        issues: [{ path: ['rating'], code: 'OUT_OF_RANGE' }],
      })
    }
  })

  test('every issue is told at once, each with its place and in the language of the caller', async () => {
    const shop = await openShop(app())
    const answer = await submitReview(
      shop,
      {
        email: 'nobody',
        rating: 9,
        body: ' <br> ',
        displayName: 'x'.repeat(200),
        locale: 'not a locale',
        title: 'x'.repeat(1000),
      },
      { 'accept-language': 'de' },
    )
    expect(answer.__typename).toBe('ValidationError')
    expect(answer.issues.map(({ path, code }) => `${path.join('.')} ${code}`).sort()).toEqual([
      'body REQUIRED',
      'displayName TOO_LONG',
      'email INVALID_EMAIL',
      'locale INVALID_LOCALE',
      'rating OUT_OF_RANGE',
      'title TOO_LONG',
    ])
    expect(answer.issues.find(({ code }) => code === 'INVALID_EMAIL')?.message).toBe(
      'Das ist keine gültige E-Mail-Adresse.',
    )
  })

  test('a day that there is not, and a year before there were shops, are told of', async () => {
    const shop = await openShop(app())
    for (const placedAt of ['0000-01-01T00:00:00Z', '0099-01-01T00:00:00Z'])
      expect(await ingestOrders(shop, anOrder(shop, { placedAt }))).toMatchObject({
        issues: [{ path: ['orders', '0', 'placedAt'], code: 'INVALID' }],
      })
    await expect(
      ingestOrders(shop, anOrder(shop, { placedAt: '2026-02-30T00:00:00Z' })),
    ).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } })
    expect(await submitReview(shop, { email: 'a@example.org', experiencedOn: '0000-01-01' })).toMatchObject({
      issues: [{ path: ['experiencedOn'], code: 'INVALID' }],
    })
    for (const period of ['from: "0000-01-01", to: "0000-02-01"', 'from: "0001-01-01", to: "0001-02-01"'])
      await expect(
        shop.ask('publishable', `{ transparencyReport(${period}) { from } }`),
      ).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } })
  })

  test('a text that is far too long is told the limit that holds', async () => {
    const shop = await openShop(app())
    const answer = await submitReview(shop, { email: 'a@example.org', title: 'x'.repeat(900_000) })
    expect(answer.issues).toEqual([expect.objectContaining({ path: ['title'], code: 'TOO_LONG' })])
    expect(answer.issues[0]?.message).toMatch(/\b200\b/)
  })

  test('a language that there is not is told of, and a tag is the same in capitals', async () => {
    const shop = await openShop(app())
    const product = { externalId: 'tent', title: 'Tent', titles: [{ locale: 'de', text: 'Zelt' }] }
    await shop.ask('secret', upsertProducts, { products: [product] })
    for (const asked of [
      'title(locale: "!!")',
      'title(locale: "constructor")',
      'jsonLd(locale: "x")',
      'reviews(filter: { locales: ["!!"] }) { totalCount }',
    ])
      await expect(
        shop.ask('publishable', `{ product(externalId: "tent") { ${asked} } }`),
      ).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] } })
    expect(await shop.ask('publishable', '{ product(externalId: "tent") { title(locale: "DE") } }')).toEqual({
      product: { title: 'Zelt' },
    })
  })

  test('a batch is all or nothing, and says which', async () => {
    const shop = await openShop(app())
    const bad = anOrder(shop, {
      externalId: 'bad',
      lines: [{ externalId: 'l', productExternalId: 'p', quantity: -1 }],
    })
    const answer = await ingestOrders(shop, anOrder(shop), bad)
    expect(answer).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['orders', '1', 'lines', '0', 'quantity'] }],
    })
    const { rows } = await app().database.ownerPool.query('SELECT FROM "order" WHERE store_id = $1', [
      shop.access.store.id,
    ])
    expect(rows).toHaveLength(0)
  })

  test('a body that is too large, a form and plain text are refused before they are read', async () => {
    const shop = await openShop(app())
    const large = await post(
      shop,
      JSON.stringify({ query: '{ store { id } }', variables: { x: 'x'.repeat(1_100_000) } }),
    )
    expect([large.status, codeOf(large)]).toEqual([413, 'PAYLOAD_TOO_LARGE'])
    for (const type of ['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data']) {
      const refused = await post(shop, '{"query":"{ store { id } }"}', { 'content-type': type })
      expect([type, refused.status, codeOf(refused)]).toEqual([type, 415, 'UNSUPPORTED_REQUEST'])
    }
  })

  test('documents that ask for too much are refused: depth, cost, aliases, tokens', async () => {
    const shop = await openShop(app())
    const ids = Array.from({ length: 100 }, (_, index) => `"p${index}"`).join(',')
    const documents = [
      `{ products(externalIds: [${ids}]) { reviews(first: 100) { nodes { id body product { title reviews(first: 100) { nodes { id } } } } } } }`,
      `{ ${Array.from({ length: 200 }, (_, index) => `a${index}: store { id }`).join(' ')} }`,
      `{ store { ${'id '.repeat(6000)} } }`,
      `{ product(externalId: "p") { ${'reviews { nodes { product { '.repeat(8)} id ${'} } }'.repeat(8)} } }`,
    ]
    for (const query of documents) {
      const code = codeOf(await post(shop, JSON.stringify({ query })))
      expect(['QUERY_TOO_COMPLEX', 'GRAPHQL_PARSE_FAILED']).toContain(code)
    }
  })

  test('a wrong key is refused, and a secret one does not stand in a URL', async () => {
    const shop = await openShop(app())
    for (const authorization of [
      'Bearer',
      'Bearer nothing',
      `Bearer pk_${'a'.repeat(32)}`,
      `Basic ${shop.access.secretKey}`,
    ]) {
      const answer = await post(shop, '{"query":"{ store { id } }"}', { authorization })
      expect([authorization, answer.status, codeOf(answer)]).toEqual([authorization, 401, 'UNAUTHENTICATED'])
    }
    const inUrl = await fetch(`${app().url}/graphql?key=${shop.access.secretKey}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ store { id } }"}',
    })
    expect(inUrl.status).toBe(401)
  })

  test('what was not foreseen is masked, with an id to ask about', async () => {
    const shop = await openShop(app())
    await app().database.ownerPool.query(`UPDATE store SET settings = '{"unknown": 1}' WHERE id = $1`, [
      shop.access.store.id,
    ])
    const answer = await post(
      shop,
      JSON.stringify({
        query: `mutation { submitReview(input: { email: "a@example.org", rating: 1, body: "text", displayName: "x" }) { __typename } }`,
      }),
    )
    expect(codeOf(answer)).toBe('INTERNAL_SERVER_ERROR')
    expect(JSON.stringify(answer.json)).not.toMatch(/zod|unrecognized|settings/i)
  })
})
