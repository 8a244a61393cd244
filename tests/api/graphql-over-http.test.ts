import { request as httpRequest } from 'node:http'
import { describe, expect, test } from '@jest/globals'
import { openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

const graphqlJson = 'application/graphql-response+json'
const document = '{ store { name } }'

function ask(shop: Shop, query: string, accept?: string, variables?: object): Promise<Response> {
  return fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      authorization: `Bearer ${shop.access.publishableKey}`,
      origin: 'https://shop.example',
      ...(accept === undefined ? {} : { accept }),
    },
    body: JSON.stringify({ query, variables }),
  })
}

async function errorOf(response: Response): Promise<{ code: string; message: string }> {
  const { errors } = await response.json()
  return { code: errors[0].extensions.code, message: errors[0].message }
}

// https://graphql.github.io/graphql-over-http/draft/, section 6
describe('GraphQL over HTTP', () => {
  test.each([
    [undefined, 'application/json'],
    ['*/*', 'application/json'],
    ['application/json', 'application/json'],
    [graphqlJson, graphqlJson],
    [`${graphqlJson}, application/json;q=0.9`, graphqlJson],
    [`${graphqlJson};q=0.5, application/json`, 'application/json'],
  ])('accepting %s is answered in %s, however often the document comes', async (accept, type) => {
    const shop = await openShop(app())
    for (let time = 0; time < 5; time++) {
      const response = await ask(shop, document, accept, { time })
      expect([response.status, response.headers.get('content-type')]).toEqual([200, `${type}; charset=utf-8`])
      expect(await response.json()).toHaveProperty('data.store.name')
    }
  })

  test.each([
    ['a syntax error', '{ store {', {}, 'GRAPHQL_PARSE_FAILED'],
    ['an unknown field', '{ nothing }', {}, 'GRAPHQL_VALIDATION_FAILED'],
    [
      'a variable of the wrong type',
      'query ($id: ID!) { review(id: $id) { id } }',
      { id: [] },
      'BAD_USER_INPUT',
    ],
    [
      'too many aliases',
      `{ ${Array.from({ length: 60 }, (_, n) => `a${n}: store { name }`).join(' ')} }`,
      {},
      'QUERY_TOO_COMPLEX',
    ],
  ])('%s is 400 in its own media type, and 200 in plain JSON', async (_what, query, variables, code) => {
    const shop = await openShop(app())
    for (let time = 0; time < 4; time++) {
      const own = await ask(shop, query, graphqlJson, variables)
      expect([own.status, await errorOf(own)]).toEqual([400, expect.objectContaining({ code })])
      const plain = await ask(shop, query, 'application/json', variables)
      expect([plain.status, await errorOf(plain)]).toEqual([200, expect.objectContaining({ code })])
    }
  })

  test('a field that fails leaves the rest standing, and the status with it', async () => {
    const shop = await openShop(app())
    const response = await ask(shop, '{ store { name } product { title } }', graphqlJson)
    expect(response.status).toBe(200)
    expect(await response.json()).toMatchObject({
      data: { store: { name: expect.any(String) }, product: null },
      errors: [{ path: ['product'], extensions: { code: 'BAD_USER_INPUT' } }],
    })
  })

  test('a request that is refused speaks the media type that was asked for', async () => {
    const shop = await openShop(app())
    const response = await fetch(`${shop.app.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'text/plain', accept: graphqlJson },
      body: document,
    })
    expect([response.status, response.headers.get('content-type')]).toEqual([
      415,
      `${graphqlJson}; charset=utf-8`,
    ])
    expect((await errorOf(response)).code).toBe('UNSUPPORTED_REQUEST')
  })

  test('a client that takes neither media type is told so in words', async () => {
    const shop = await openShop(app())
    const response = await ask(shop, document, 'text/csv')
    expect(response.status).toBe(406)
    expect(await errorOf(response)).toEqual({
      code: 'NOT_ACCEPTABLE',
      message: expect.stringContaining('application/graphql-response+json'),
    })
  })

  test.each(['PUT', 'DELETE', 'PATCH'])('%s is answered with what is allowed', async (method) => {
    const shop = await openShop(app())
    const response = await fetch(`${shop.app.url}/graphql`, { method, body: '{}' })
    expect([response.status, response.headers.get('allow')]).toEqual([405, 'GET, HEAD, POST, OPTIONS'])
    expect((await errorOf(response)).code).toBe('METHOD_NOT_ALLOWED')
  })

  test('HEAD is a GET without its body', async () => {
    const shop = await openShop(app())
    const response = await fetch(`${shop.app.url}/graphql?extensions={}&key=${shop.access.publishableKey}`, {
      method: 'HEAD',
    })
    expect([response.status, await response.text()]).toEqual([415, ''])
    expect(Number(response.headers.get('content-length'))).toBeGreaterThan(0)
  })

  test('too large a body is refused where a page can read it, and the connection is not kept', async () => {
    const shop = await openShop(app())
    const { status, headers, body } = await new Promise<{
      status: number | undefined
      headers: Record<string, unknown>
      body: string
    }>((resolve, reject) => {
      const sent = httpRequest(
        `${shop.app.url}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            'content-length': 5_000_000,
            origin: 'https://shop.example',
            'accept-language': 'de',
          },
        },
        (response) => {
          let text = ''
          response.setEncoding('utf8').on('data', (chunk) => {
            text += chunk
          })
          response.once('end', () =>
            resolve({ status: response.statusCode, headers: response.headers, body: text }),
          )
        },
      )
      sent.once('error', reject)
      sent.flushHeaders()
    })
    expect(status).toBe(413)
    expect(headers).toMatchObject({
      'access-control-allow-origin': 'https://shop.example',
      connection: 'close',
      'content-language': 'de',
    })
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code: 'PAYLOAD_TOO_LARGE' } }] })
  })
})

describe('A value that cannot be used', () => {
  test.each([
    ['{ store { reviews(first: 101) { totalCount } } }', '"first" goes from 1 to 100.'],
    ['{ store { reviews(last: 0) { totalCount } } }', '"last" goes from 1 to 100.'],
    [
      '{ store { reviews(after: "!") { totalCount } } }',
      '"cursor" cannot be used as it is. See its description in the schema.',
    ],
    ['{ store { reviews(filter: { ratings: [5, 6] }) { totalCount } } }', '"ratings" goes from 1 to 5.'],
    [
      `{ products(externalIds: ${JSON.stringify(Array(101).fill('a'))}) { title } }`,
      '"externalIds" goes from 0 to 100.',
    ],
  ])('is named: %s', async (query, message) => {
    const shop = await openShop(app())
    expect(await errorOf(await ask(shop, query))).toEqual({ code: 'BAD_USER_INPUT', message })
  })

  test('half a surrogate pair is no id: none is written, none is found', async () => {
    const shop = await openShop(app())
    const found = await ask(shop, 'query ($id: String!) { product(externalId: $id) { title } }', undefined, {
      id: 'tent\ud800',
    })
    expect(await found.json()).toEqual({ data: { product: null } })
    const answer = await shop.ask(
      'secret',
      'mutation ($input: UpsertProductsInput!) { upsertProducts(input: $input) { ... on ValidationError { issues { path code } } } }',
      { input: { products: [{ externalId: 'tent\ud800', title: 'Tent' }] } },
    )
    expect(answer).toEqual({
      upsertProducts: { issues: [{ path: ['products', '0', 'externalId'], code: 'INVALID' }] },
    })
  })
})
