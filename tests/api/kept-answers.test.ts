import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

const document =
  'query ($id: String!) { product(externalId: $id) { title rating { average count } reviews { totalCount nodes { id rating helpfulCount reply { body } } } } }'
const sha256Hash = createHash('sha256').update(document).digest('hex')

async function ask(shop: Shop, body: object, headers: Record<string, string> = {}): Promise<Response> {
  return fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${shop.access.publishableKey}`,
      ...headers,
    },
    body: JSON.stringify(body),
  })
}

const address = (shop: Shop, over: Record<string, string> = {}) =>
  `${shop.app.url}/graphql?${new URLSearchParams({
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    variables: JSON.stringify({ id: 'tent' }),
    key: shop.access.publishableKey,
    ...over,
  })}`

async function shopWithReview(): Promise<{ shop: Shop; id: string }> {
  const shop = await openShop(app())
  const { id } = await submitReview(shop, { token: await invite(shop), rating: 4, locale: 'en' })
  await shop.drain()
  await ask(shop, {
    query: document,
    variables: { id: 'tent' },
    extensions: { persistedQuery: { version: 1, sha256Hash } },
  })
  return { shop, id }
}

describe('A persisted GET', () => {
  test('is answered with an ETag and kept by anybody for a second; unchanged, it costs no body', async () => {
    const { shop } = await shopWithReview()
    const first = await fetch(address(shop))
    expect(first.status).toBe(200)
    expect(first.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1')
    expect(first.headers.get('access-control-allow-origin')).toBe('*')
    const body = await first.text()
    expect(JSON.parse(body)).toMatchObject({ data: { product: { rating: { average: 4, count: 1 } } } })
    const etag = first.headers.get('etag') ?? ''
    const again = await fetch(address(shop), { headers: { 'if-none-match': etag } })
    expect([again.status, await again.text()]).toEqual([304, ''])
    expect(await (await fetch(address(shop))).text()).toBe(body)
  })

  test('carries a known document only, and a publishable key only', async () => {
    const { shop } = await shopWithReview()
    const unknown = await fetch(
      address(shop, {
        extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash: 'a'.repeat(64) } }),
      }),
    )
    expect(await unknown.json()).toMatchObject({
      errors: [{ extensions: { code: 'PERSISTED_QUERY_NOT_FOUND' } }],
    })
    expect(unknown.headers.get('cache-control')).toBe('no-store')
    const own = await fetch(address(shop, { query: '{ store { id } }' }))
    expect(own.status).toBe(415)
    expect((await fetch(address(shop, { key: shop.access.secretKey }))).status).toBe(401)
  })

  test('reads, and changes nothing: a mutation that is known by its hash is refused', async () => {
    const { shop, id } = await shopWithReview()
    const vote = `mutation { voteOnReview(input: { reviewId: "${id}", vote: HELPFUL, voter: "reader-by-get" }) { __typename } }`
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(vote).digest('hex') }
    await ask(shop, { query: vote, extensions: { persistedQuery } })
    const got = await fetch(address(shop, { extensions: JSON.stringify({ persistedQuery }) }))
    expect([got.status, await got.json()]).toMatchObject([
      415,
      { errors: [{ extensions: { code: 'UNSUPPORTED_REQUEST' } }] },
    ])
  })

  test('a hash of another text is refused, and mutations are not kept', async () => {
    const shop = await openShop(app())
    const wrong = await ask(shop, {
      query: '{ store { id } }',
      extensions: { persistedQuery: { version: 1, sha256Hash } },
    })
    expect(await wrong.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] })
  })
})

describe('What is kept', () => {
  const changes: [string, (shop: Shop, id: string) => Promise<unknown>, object][] = [
    [
      'a vote',
      (shop, id) =>
        shop.ask(
          'publishable',
          `mutation { voteOnReview(input: { reviewId: "${id}", vote: HELPFUL, voter: "reader-12345" }) { __typename } }`,
        ),
      { reviews: { nodes: [{ helpfulCount: 1 }] } },
    ],
    [
      'a reply',
      (shop, id) =>
        shop.ask(
          'owner',
          `mutation { replyToReview(input: { reviewId: "${id}", body: "Thanks" }) { __typename } }`,
        ),
      { reviews: { nodes: [{ reply: { body: 'Thanks' } }] } },
    ],
    [
      'a new title',
      (shop) =>
        shop.ask(
          'owner',
          'mutation { upsertProducts(input: { products: [{ externalId: "tent", title: "Big tent" }] }) { __typename } }',
        ),
      { title: 'Big tent' },
    ],
  ]
  test.each(changes)('is not served after %s', async (_name, change, expected) => {
    const { shop, id } = await shopWithReview()
    for (let time = 0; time < 3; time++) await (await fetch(address(shop))).text()
    await change(shop, id)
    expect(await (await fetch(address(shop))).json()).toMatchObject({ data: { product: expected } })
    expect(await (await ask(shop, { query: document, variables: { id: 'tent' } })).json()).toMatchObject({
      data: { product: expected },
    })
  })

  test('is not served after another process changed it, within a second', async () => {
    const { shop } = await shopWithReview()
    await (await fetch(address(shop))).text()
    await app().database.ownerPool.query(`UPDATE review SET status = 'WITHDRAWN' WHERE store_id = $1`, [
      shop.access.store.id,
    ])
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect(await (await fetch(address(shop))).json()).toMatchObject({
      data: { product: { rating: { average: null, count: 0 }, reviews: { totalCount: 0, nodes: [] } } },
    })
  })

  test('is not served to a key that was revoked', async () => {
    const { shop } = await shopWithReview()
    await (await fetch(address(shop))).text()
    await app().database.ownerPool.query(
      `UPDATE api_key SET revoked_at = now() WHERE store_id = $1 AND kind = 'PUBLISHABLE'`,
      [shop.access.store.id],
    )
    await new Promise((resolve) => setTimeout(resolve, 1000))
    expect((await fetch(address(shop))).status).toBe(401)
    expect((await ask(shop, { query: document, variables: { id: 'tent' } })).status).toBe(401)
  })

  test('never holds what a token opens, nor what another language says', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const invitation = {
      query: '{ invitation(token: "TOKEN") { products { review { id } } } }'.replace('TOKEN', token),
    }
    expect(await (await ask(shop, invitation)).json()).toEqual({
      data: { invitation: { products: [{ review: null }] } },
    })
    await submitReview(shop, { token })
    expect(await (await ask(shop, invitation)).json()).toMatchObject({
      data: { invitation: { products: [{ review: { id: expect.any(String) } }] } },
    })
    const policy = { query: '{ store { policy { averageMethod } } }' }
    const [english, german] = await Promise.all(
      ['en', 'de'].map(async (language) => (await ask(shop, policy, { 'accept-language': language })).text()),
    )
    expect(english).not.toBe(german)
    expect(await (await ask(shop, policy, { 'accept-language': 'en' })).text()).toBe(english)
  })

  test('is refused to an origin that the key does not name', async () => {
    const { shop } = await shopWithReview()
    await app().database.ownerPool.query(
      `UPDATE api_key SET allowed_origins = '{https://shop.example}' WHERE store_id = $1 AND kind = 'PUBLISHABLE'`,
      [shop.access.store.id],
    )
    await new Promise((resolve) => setTimeout(resolve, 1000))
    for (let time = 0; time < 2; time++) {
      const allowed = await fetch(address(shop), { headers: { origin: 'https://shop.example' } })
      expect([allowed.status, allowed.headers.get('access-control-allow-origin')]).toEqual([
        200,
        'https://shop.example',
      ])
      const refused = await fetch(address(shop), { headers: { origin: 'https://evil.example' } })
      expect([refused.status, refused.headers.get('access-control-allow-origin')]).toEqual([403, null])
    }
  })
})
