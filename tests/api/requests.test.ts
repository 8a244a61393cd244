import { describe, expect, test } from '@jest/globals'
import { languages } from '../../src/i18n/languages.ts'
import { anOrder, day, ingestOrders, invite, openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

interface Request {
  state: string
  sendAt: string | null
  explanation: { rule: string; outcome: string; explanation: string }[]
}

const fulfil = (
  shop: Shop,
  orderExternalId: string,
  deliveredAt = app().clock.now(),
  id = `parcel of ${orderExternalId}`,
) =>
  shop.ask(
    'secret',
    `mutation ($id: String!, $order: String!, $at: DateTime!) { recordFulfillments(input: { fulfillments: [
      { externalId: $id, orderExternalId: $order, fulfilledAt: $at, deliveredAt: $at }] }) { __typename } }`,
    { id, order: orderExternalId, at: deliveredAt.toISOString() },
  )

const requestReviews = (shop: Shop, ...ids: string[]) =>
  shop.ask<{ requestReviews: { __typename: string; requests: Request[] } }>(
    'secret',
    `mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) {
      __typename ... on ReviewRequestsPayload { requests { state sendAt explanation { rule outcome explanation } } } } }`,
    { ids },
  )

async function requestOf(shop: Shop, externalId = 'order-1', language = 'en'): Promise<Request> {
  const { rows } = await shop.app.database.ownerPool.query(
    `SELECT r.id FROM review_request r JOIN "order" o ON o.store_id = r.store_id AND o.id = r.order_id
     WHERE r.store_id = $1 AND o.external_id = $2`,
    [shop.access.store.id, externalId],
  )
  expect(rows).toHaveLength(1)
  const id = Buffer.from(`ReviewRequest:${rows[0].id}`).toString('base64url')
  const { node } = await shop.ask<{ node: Request }>(
    'secret',
    'query ($id: ID!) { node(id: $id) { ... on ReviewRequest { state sendAt explanation { rule outcome explanation } } } }',
    { id },
    { 'accept-language': language },
  )
  return node
}

/** The last word of a rule. */
const wordOf = (request: Request, rule: string) => {
  const last = request.explanation.findLast((word) => word.rule === rule)
  return last && `${last.outcome}: ${last.explanation}`
}

const delivered = async (over: Record<string, unknown> = {}) => {
  const shop = await openShop(app())
  await ingestOrders(shop, anOrder(shop, over))
  await fulfil(shop, 'order-1')
  return shop
}
const execute = (shop: Shop, sql: string) => shop.app.database.ownerPool.query(sql, [shop.access.store.id])

test('An order that is told as placed again, or as sent again, is waited for again', async () => {
  const shop = await openShop(app())
  const at = (days: number) => new Date(app().clock.now().getTime() - (9 - days) * day).toISOString()
  const tell = async (status: string, days: number) => {
    await ingestOrders(shop, anOrder(shop, { status, updatedAt: at(days) }))
    const { state, sendAt } = await requestOf(shop)
    return { state, from: sendAt && new Date(sendAt).getTime() - Date.parse(at(0)) }
  }
  const sent = await tell('FULFILLED', 0)
  const arrived = await tell('DELIVERED', 5)
  expect(Number(arrived.from)).toBeGreaterThan(Number(sent.from))
  expect(Number((await tell('FULFILLED', 6)).from)).toBeLessThan(Number(arrived.from))
  expect(await tell('PLACED', 7)).toEqual({ state: 'SCHEDULED', from: null })
})

describe('Everything is asked again at the moment of sending', () => {
  const changes: { what: string; sql: string; rule: string; word: RegExp }[] = [
    {
      what: 'the address complained',
      sql: `INSERT INTO suppression (store_id, email_hash, reason) SELECT store_id, email_hash, 'COMPLAINED' FROM customer WHERE store_id = $1`,
      rule: 'SUPPRESSION',
      word: /^SKIP: The address may not be written to: its holder complained of a mail on \w+ \d+, 20\d\d\.$/,
    },
    {
      what: 'the customer objected',
      sql: `INSERT INTO consent (store_id, id, customer_id, basis, evidence, given_at)
        SELECT store_id, gen_random_uuid(), id, 'NONE', 'objected', now() FROM customer WHERE store_id = $1`,
      rule: 'CONSENT',
      word: /^SKIP: The customer does not want this kind of message/,
    },
    {
      what: 'the order was cancelled',
      sql: `UPDATE "order" SET status = 'CANCELLED', cancelled_at = placed_at WHERE store_id = $1`,
      rule: 'ORDER_STATE',
      word: /^SKIP: The order was cancelled/,
    },
    {
      what: 'the store forbade asking in that country',
      sql: `UPDATE store SET settings = '{"softOptInCountries": []}' WHERE id = $1`,
      rule: 'CONSENT',
      word: /^SKIP: There is no consent, and the law of the country \(France\)/,
    },
  ]

  test.each(changes)('$what while the delay ran', async ({ sql, rule, word }) => {
    const shop = await delivered()
    expect((await requestOf(shop)).state).toBe('SCHEDULED')
    await execute(shop, sql)
    app().clock.advance(15 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toEqual([])
    const request = await requestOf(shop)
    expect(request).toMatchObject({ state: 'SKIPPED', sendAt: null })
    expect(wordOf(request, rule)).toMatch(word)
  })

  test.each(changes)('$what after the mail was put into the queue', async ({ sql }) => {
    const shop = await delivered()
    await requestReviews(shop, 'order-1')
    await execute(shop, sql)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toEqual([])
    expect((await requestOf(shop)).state).toBe('SKIPPED')
  })

  test('nothing changed: the mail goes out, once', async () => {
    const shop = await delivered()
    app().clock.advance(15 * day)
    await shop.drain()
    app().clock.advance(15 * day)
    await fulfil(shop, 'order-1')
    await ingestOrders(shop, anOrder(shop))
    await requestReviews(shop, 'order-1')
    await shop.drain()
    const subjects = (await shop.mailTo(shop.anna)).map(({ subject }) => subject)
    expect(subjects.filter((subject) => subject.startsWith('Tent'))).toHaveLength(1)
    expect((await requestOf(shop)).state).toBe('SENT')
  })
})

describe('An objection', () => {
  test('by one click in a mail stops the ask for the next order; taken back, new facts take it up again', async () => {
    const shop = await openShop(app())
    await invite(shop)
    const [first] = await shop.mailTo(shop.anna)
    const path = first?.headers['List-Unsubscribe']?.match(/\/u\/[\w-]{43}/)?.[0]
    const lines = [{ externalId: 'line-1', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    await ingestOrders(shop, anOrder(shop, { externalId: 'order-2', lines }))
    await fulfil(shop, 'order-2')

    const visit = (body?: string) =>
      fetch(
        `${app().url}${path}`,
        body === undefined
          ? {}
          : { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body },
      )
    expect((await visit()).status).toBe(200)
    expect(await execute(shop, 'SELECT FROM suppression WHERE store_id = $1')).toMatchObject({ rowCount: 0 })
    expect((await visit('List-Unsubscribe=One-Click')).status).toBe(200)
    app().clock.advance(15 * day)
    await shop.drain()
    expect((await requestOf(shop, 'order-2')).state).toBe('SKIPPED')
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)

    await visit('action=save&REVIEW_REQUESTS=on')
    expect((await requestOf(shop, 'order-2')).state).toBe('SCHEDULED')
    app().clock.advance(16 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(2)
  })

  test('by a complaint is not taken back by the link', async () => {
    const shop = await openShop(app())
    await invite(shop)
    const [first] = await shop.mailTo(shop.anna)
    await execute(
      shop,
      `INSERT INTO suppression (store_id, email_hash, reason) SELECT store_id, email_hash, 'COMPLAINED' FROM customer WHERE store_id = $1`,
    )
    await fetch(`${app().url}${first?.headers['List-Unsubscribe']?.match(/\/u\/[\w-]{43}/)?.[0]}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'action=save&REVIEW_REQUESTS=on',
    })
    await ingestOrders(shop, anOrder(shop, { externalId: 'order-2' }))
    expect((await requestOf(shop, 'order-2')).state).toBe('SKIPPED')
  })
})

describe('Money given back', () => {
  const lines = (...refunded: number[]) =>
    refunded.map((refundedQuantity, index) => ({
      externalId: `line-${index}`,
      productExternalId: `product-${index}`,
      quantity: 1,
      refundedQuantity,
    }))

  test('before delivery asks nothing', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { lines: lines(1) }))
    const request = await requestOf(shop)
    expect(request.state).toBe('SKIPPED')
    expect(wordOf(request, 'LINES')).toBe(
      'SKIP: Every line was refunded before it arrived: there is nothing to ask about.',
    )
  })

  test('after delivery changes nothing: who was disappointed is asked too', async () => {
    const shop = await openShop(app())
    const now = app().clock.now()
    await ingestOrders(shop, anOrder(shop, { lines: lines(0), updatedAt: now.toISOString() }))
    await fulfil(shop, 'order-1', now)
    const later = new Date(now.getTime() + day).toISOString()
    for (const over of [{ lines: lines(1) }, { lines: lines(1), status: 'REFUNDED' }]) {
      await ingestOrders(shop, anOrder(shop, { ...over, updatedAt: later }))
      expect((await requestOf(shop)).state).toBe('SCHEDULED')
    }
    app().clock.advance(15 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })

  test('for one line leaves the others to be asked about', async () => {
    const shop = await openShop(app())
    const token = await invite(shop, anOrder(shop, { lines: lines(0, 1) }))
    expect(wordOf(await requestOf(shop), 'LINES')).toBe('PASS: 1 of 2 lines can be asked about.')
    expect(
      await shop.ask(
        'publishable',
        'query ($token: String!) { invitation(token: $token) { products { product { externalId } } } }',
        { token },
      ),
    ).toEqual({ invitation: { products: [{ product: { externalId: 'product-0' } }] } })
  })
})

describe('Consent', () => {
  const consent = (basis: string) => ({
    basis,
    evidence: 'checkbox at checkout, version 3',
    givenAt: '2026-11-02T10:00:00Z',
  })

  test('is needed in Germany, and taken up when it arrives', async () => {
    const shop = await openShop(app())
    const german = (extra = {}) =>
      anOrder(shop, {
        shippingCountry: 'DE',
        status: 'DELIVERED',
        customer: { email: shop.anna, ...extra },
      })
    await ingestOrders(shop, german())
    app().clock.advance(15 * day)
    await shop.drain()
    const refused = await requestOf(shop)
    expect(refused.state).toBe('SKIPPED')
    expect(wordOf(refused, 'CONSENT')).toBe(
      'SKIP: There is no consent, and the law of the country (Germany) does not allow to ask without it.',
    )
    // Nor can it be forced, and a contract is none.
    await requestReviews(shop, 'order-1')
    await ingestOrders(shop, german({ consent: consent('CONTRACT') }))
    expect((await requestOf(shop)).state).toBe('SKIPPED')

    await ingestOrders(shop, german({ consent: { ...consent('CONSENT'), givenAt: '2026-11-03T10:00:00Z' } }))
    expect((await requestOf(shop)).state).toBe('SCHEDULED')
    app().clock.advance(15 * day)
    await shop.drain()
    expect(wordOf(await requestOf(shop), 'CONSENT')).toBe('PASS: The customer consented.')
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })

  test('the latest word counts, in whichever sequence words arrive', async () => {
    const shop = await openShop(app())
    const say = (basis: string, givenAt: string) =>
      ingestOrders(
        shop,
        anOrder(shop, { customer: { email: shop.anna, consent: { ...consent(basis), givenAt } } }),
      )
    await say('NONE', '2026-11-05T10:00:00Z')
    await say('CONSENT', '2026-11-04T10:00:00Z')
    expect((await requestOf(shop)).state).toBe('SKIPPED')
    await say('CONSENT', '2026-11-06T10:00:00Z')
    expect((await requestOf(shop)).state).toBe('SCHEDULED')
  })
})

describe('The time of asking', () => {
  test('is known when the fulfilment came before its order', async () => {
    const shop = await openShop(app())
    const deliveredAt = app().clock.now()
    await fulfil(shop, 'order-1', deliveredAt)
    await ingestOrders(shop, anOrder(shop))
    const due = new Date(deliveredAt.getTime() + 14 * day)
    expect((await requestOf(shop)).sendAt).toBe(due.toISOString())
  })

  test('counts from the last parcel, and when that is first told to have arrived', async () => {
    const shop = await delivered()
    const before = (await requestOf(shop)).sendAt ?? ''
    app().clock.advance(2 * day)
    await fulfil(shop, 'order-1')
    expect((await requestOf(shop)).sendAt).toBe(before)
    await fulfil(shop, 'order-1', app().clock.now(), 'another parcel')
    const after = (await requestOf(shop)).sendAt ?? ''
    expect(Date.parse(after) - Date.parse(before)).toBeGreaterThanOrEqual(2 * day)
  })

  test('an order that is unknown asks nobody, not even the others', async () => {
    const shop = await delivered()
    expect(await requestReviews(shop, 'order-1', 'nothing')).toMatchObject({
      requestReviews: { __typename: 'NotFoundError' },
    })
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toEqual([])
  })
})

test('every rule explains itself in every language', async () => {
  const shop = await delivered()
  const words = new Map<string, string>()
  for (const language of languages) {
    const { explanation } = await requestOf(shop, 'order-1', language)
    const latest = ['ORDER_STATE', 'LINES', 'CONSENT', 'SUPPRESSION', 'DELAY'].map(
      (rule) => explanation.findLast((word) => word.rule === rule)?.explanation ?? '',
    )
    for (const text of latest) expect(text).toMatch(/\p{L}{2}.*[.。]$/u)
    words.set(language, latest.join('\n'))
  }
  expect(new Set(words.values()).size).toBe(languages.length)
  expect(words.get('en')).toMatch(/14 days after arrival; they end on \w+ \d+, \d{4}\.$/)
})
