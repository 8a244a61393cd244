import { createHash } from 'node:crypto'
import { beforeEach, describe, expect, test } from '@jest/globals'
import { pino } from 'pino'
import { openShop, type Shop, startApp } from '../support/shop.ts'

const lines: Record<string, unknown>[] = []
const logger = pino({ level: 'debug' }, { write: (line: string) => lines.push(JSON.parse(line)) })
const { app } = startApp({}, { logger })
beforeEach(() => {
  lines.length = 0
})

async function post(shop: Shop, body: object | string): Promise<Response> {
  return fetch(`${app().url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${shop.access.secretKey}` },
    body: typeof body === 'string' ? body : JSON.stringify(body),
  })
}

/** The lines about requests, once there are as many; an answer may be read before it counts as sent. */
async function requests(count: number) {
  const found = () => lines.filter(({ msg }) => msg === 'Refused' || msg === 'Answered')
  for (let wait = 0; found().length < count && wait < 100; wait++)
    await new Promise((resolve) => setTimeout(resolve, 10))
  return found()
}

const info = 30
const debug = 20

describe('The log of requests', () => {
  test('has a line for what is refused, with the id that its caller was given, and nothing of what they sent', async () => {
    const shop = await openShop(app())
    lines.length = 0
    const answers = [
      await post(shop, '{'),
      await post(shop, { query: '{ nothing }' }),
      await fetch(`${app().url}/nowhere/anna@shop.example`),
      await fetch(`${app().url}/r/anna@shop.example`),
      await fetch(`${app().url}/ingest/${shop.access.store.slug}/shopify`, { method: 'POST', body: 'anna' }),
    ]
    const ids = answers.slice(0, 2).map((answer) => answer.headers.get('x-request-id'))
    const line = (route: string, status: number, code: string) => ({
      level: info,
      msg: 'Refused',
      requestId: expect.stringMatching(/^[0-9a-f-]{36}$/),
      route,
      status,
      code,
      milliseconds: expect.any(Number),
    })
    expect(await requests(5)).toMatchObject([
      { ...line('/graphql', 400, 'BAD_USER_INPUT'), requestId: ids[0] },
      { ...line('/graphql', answers[1]?.status ?? 0, 'GRAPHQL_VALIDATION_FAILED'), requestId: ids[1] },
      line('other', 404, 'NOT_FOUND'),
      line('/r', 404, 'TOKEN_UNKNOWN'),
      line('/ingest', 401, 'SIGNATURE_INVALID'),
    ])
    expect(JSON.stringify(lines)).not.toContain('anna')
  })

  test('has a line for a mutation that is answered with an error', async () => {
    const shop = await openShop(app())
    lines.length = 0
    const query =
      'mutation Submit { submitReview(input: { token: "none", rating: 0, body: "anna", displayName: "x" }) { __typename } }'
    await post(shop, { query })
    await post(shop, { query: query.replace('rating: 0', 'rating: 1') })
    expect(await requests(2)).toMatchObject([
      { level: info, msg: 'Refused', route: '/graphql', status: 200, code: 'VALIDATION_FAILED' },
      { level: info, msg: 'Refused', route: '/graphql', status: 200, code: 'TOKEN_UNKNOWN' },
    ])
    expect(JSON.stringify(lines)).not.toContain('anna')
  })

  test('has one for what is answered when it is looked at closely, and none for an answer from memory', async () => {
    const shop = await openShop(app())
    lines.length = 0
    const answer = await post(shop, { query: '{ store { name } }' })
    await fetch(`${app().url}/health/live`)
    expect(await requests(2)).toMatchObject([
      { level: debug, requestId: answer.headers.get('x-request-id'), route: '/graphql', status: 200 },
      { level: debug, requestId: expect.any(String), route: '/health', status: 200 },
    ])
  })
})

describe('Requests are counted by operation', () => {
  const counts = async () => {
    const metrics = await (await fetch(`${app().url}/metrics`)).text()
    return Object.fromEntries(
      [...metrics.matchAll(/^candor_graphql_requests_total\{operation="(.*)"\} (\d+)$/gm)].map(
        ([, operation, count]) => [operation, Number(count)],
      ),
    )
  }

  test('by a name in a document that is known, by root fields in any other, from memory too', async () => {
    const shop = await openShop(app())
    const text = 'query Counted { store { name } }'
    const persistedQuery = { version: 1, sha256Hash: createHash('sha256').update(text).digest('hex') }
    await post(shop, { query: text, extensions: { persistedQuery } })
    const url = `${app().url}/graphql?key=${shop.access.publishableKey}&extensions=${encodeURIComponent(JSON.stringify({ persistedQuery }))}`
    for (let time = 0; time < 4; time++) expect((await fetch(url)).status).toBe(200)
    await post(shop, {
      query: 'query Unheard { viewer: store { name } node(id: "x") { id } }',
    })
    const counted = await counts()
    expect(counted).toMatchObject({ Counted: 5, 'node+store': 1 })
    expect(counted).not.toHaveProperty('Unheard')
  })

  test('no more than two hundred apart, whatever callers send', async () => {
    const shop = await openShop(app())
    for (let number = 0; number < 220; number++) {
      const query = `query Q${number} { store { name } }`
      const sha256Hash = createHash('sha256').update(query).digest('hex')
      await post(shop, { query, extensions: { persistedQuery: { version: 1, sha256Hash } } })
    }
    const counted = await counts()
    expect(Object.keys(counted).length).toBeLessThanOrEqual(201)
    expect(counted.other).toBeGreaterThanOrEqual(20)
  })
})
