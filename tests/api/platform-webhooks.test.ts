import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { day, openShop, type Shop, startApp } from '../support/shop.ts'
import { shopifyOrder } from './payloads/shopify-order.ts'
import { woocommerceOrder } from './payloads/woocommerce-order.ts'

const { app } = startApp()

const sign = (secret: string, body: string) => createHmac('sha256', secret).update(body).digest('base64')

async function shopify(shop: Shop, topic: string, payload: unknown, signature?: string): Promise<Response> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  return fetch(`${shop.app.url}/ingest/${shop.access.store.slug}/shopify`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-hmac-sha256': signature ?? sign(shop.access.ingest.shopify.secret, body),
    },
    body,
  })
}

async function woocommerce(shop: Shop, topic: string, payload: unknown): Promise<Response> {
  const body = JSON.stringify(payload)
  return fetch(`${shop.app.url}/ingest/${shop.access.store.slug}/woocommerce`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-wc-webhook-topic': topic,
      'x-wc-webhook-signature': sign(shop.access.ingest.woocommerce.secret, body),
    },
    body,
  })
}

interface Known {
  id: string
  externalId: string
  status: string
  state: string
  sendAt: Date | null
  words: string[]
}

/** What the store knows, read beside the API. */
async function orders(shop: Shop): Promise<Known[]> {
  const { rows } = await shop.app.database.ownerPool.query<Known>(
    `SELECT o.id, o.external_id AS "externalId", o.status, r.state, r.send_at AS "sendAt",
       (SELECT array_agg(e.code ORDER BY e.position) FROM request_event e WHERE e.request_id = r.id) AS words
     FROM "order" o JOIN review_request r ON r.order_id = o.id WHERE o.store_id = $1`,
    [shop.access.store.id],
  )
  return rows
}

const fulfilled = shopifyOrder({
  fulfillment_status: 'fulfilled',
  updated_at: '2026-10-05T11:00:00-05:00',
  fulfillments: [
    {
      id: 255858046,
      order_id: 820982911946154500,
      status: 'success',
      shipment_status: null,
      created_at: '2026-10-04T11:00:00-05:00',
      updated_at: '2026-10-04T11:00:00-05:00',
      tracking_company: 'USPS',
      line_items: [{ id: 866550311766439000 }, { id: 141249953214522980 }],
    },
  ],
})

const refund = {
  id: 929361467,
  order_id: 820982911946154500,
  created_at: '2026-10-02T11:00:00-05:00',
  processed_at: '2026-10-02T11:00:00-05:00',
  note: 'never sent',
  refund_line_items: [
    { id: 1, line_item_id: 866550311766439000, quantity: 1, restock_type: 'cancel' },
    { id: 2, line_item_id: 141249953214522980, quantity: 2, restock_type: 'cancel' },
  ],
  transactions: [],
}

describe('Shopify', () => {
  test('a subscribed customer is asked fourteen days after their order was sent', async () => {
    const shop = await openShop(app())
    expect((await shopify(shop, 'orders/create', shopifyOrder())).status).toBe(200)
    expect((await shopify(shop, 'orders/fulfilled', fulfilled)).status).toBe(200)
    const [order] = await orders(shop)
    expect(order?.words).toContain('consent')
    // It is due, in the hours in which it is day in all of the United States.
    expect(Number(order?.sendAt) - app().clock.now().getTime()).toBeLessThan(day)
    for (let hours = 0; hours < 24; hours++) {
      app().clock.advance(day / 24)
      await shop.drain()
    }
    expect((await orders(shop))[0]?.state).toBe('SENT')
  })

  test('a webhook is taken in as a whole, or not at all', async () => {
    const shop = await openShop(app())
    const [parcel] = fulfilled.fulfillments as Record<string, unknown>[]
    const tomorrow = new Date(app().clock.now().getTime() + 3 * day).toISOString()
    const whole = { ...fulfilled, fulfillments: [{ ...parcel, created_at: tomorrow }], refunds: [refund] }
    expect((await shopify(shop, 'orders/updated', whole)).status).toBe(400)
    expect(await orders(shop)).toEqual([])
    expect((await shopify(shop, 'orders/updated', { ...fulfilled, refunds: [refund] })).status).toBe(200)
    expect(await orders(shop)).toMatchObject([{ state: 'SKIPPED' }])
  })

  test('the same events in any sequence, and twice, end in the same state', async () => {
    const events: [string, unknown][] = [
      ['orders/create', shopifyOrder()],
      ['orders/fulfilled', fulfilled],
      ['refunds/create', refund],
      [
        'orders/cancelled',
        shopifyOrder({
          cancelled_at: '2026-10-06T11:00:00-05:00',
          updated_at: '2026-10-06T11:00:00-05:00',
          cancel_reason: 'customer',
        }),
      ],
    ]
    const ends = []
    for (const sequence of [
      events,
      events.toReversed(),
      [...events, ...events],
      [events[2], events[0], events[3], events[1]],
    ]) {
      const shop = await openShop(app())
      for (const event of sequence) if (event) expect((await shopify(shop, ...event)).status).toBe(200)
      const known = await orders(shop)
      ends.push(known.map(({ externalId, status, state }) => ({ externalId, status, state })))
    }
    expect(ends[0]).toEqual([{ externalId: '820982911946154500', status: 'CANCELLED', state: 'SKIPPED' }])
    expect(new Set(ends.map((end) => JSON.stringify(end))).size).toBe(1)
  })

  test('an order refunded before it was sent asks nothing', async () => {
    const shop = await openShop(app())
    await shopify(shop, 'refunds/create', refund)
    await shopify(shop, 'orders/updated', fulfilled)
    expect((await orders(shop))[0]).toMatchObject({
      state: 'SKIPPED',
      words: expect.arrayContaining(['nothingLeft']),
    })
  })

  test('a test order asks nothing; an unsubscribed customer is not asked; without consent the law of the country decides', async () => {
    const cases = [
      { over: { test: true }, word: 'testOrder', state: 'SKIPPED' },
      {
        over: {
          customer: { id: 1, email: 'a@example.com', email_marketing_consent: { state: 'unsubscribed' } },
        },
        word: 'objected',
        state: 'SKIPPED',
      },
      {
        over: {
          customer: { id: 1, email: 'a@example.com', email_marketing_consent: { state: 'not_subscribed' } },
        },
        word: 'softOptIn',
        state: 'SCHEDULED',
      },
      {
        over: { customer: { id: 1, email: 'a@example.com' }, shipping_address: { country_code: 'DE' } },
        word: 'noBasis',
        state: 'SKIPPED',
      },
    ]
    for (const { over, word, state } of cases) {
      const shop = await openShop(app())
      await shopify(shop, 'orders/create', shopifyOrder(over))
      expect((await orders(shop))[0]).toMatchObject({ state, words: expect.arrayContaining([word]) })
    }
  })

  test('a parcel that is told of by itself, and what its carrier tells, count in whatever sequence', async () => {
    const parcel = {
      id: 255858046,
      order_id: 820982911946154500,
      status: 'success',
      shipment_status: null,
      created_at: '2026-10-04T11:00:00-05:00',
      updated_at: '2026-10-04T11:00:00-05:00',
      tracking_company: 'USPS',
      line_items: [{ id: 866550311766439000 }],
    }
    const event = (status: string, happened_at: string) => ({
      id: 1234567,
      fulfillment_id: 255858046,
      order_id: 820982911946154500,
      status,
      happened_at,
      created_at: happened_at,
    })
    const told: [string, object][] = [
      ['orders/create', shopifyOrder()],
      ['fulfillments/create', parcel],
      ['fulfillment_events/create', event('attempted_delivery', '2026-10-06T11:00:00-05:00')],
      ['fulfillment_events/create', event('delivered', '2026-10-07T11:00:00-05:00')],
    ]
    for (const sequence of [told, told.toReversed(), [...told, ...told]]) {
      const shop = await openShop(app())
      for (const [topic, payload] of sequence) expect((await shopify(shop, topic, payload)).status).toBe(200)
      const { rows } = await app().database.ownerPool.query(
        `SELECT f.fulfilled_at, f.delivered_at, f.line_external_ids, o.external_id
         FROM fulfillment f LEFT JOIN "order" o ON o.id = f.order_id WHERE f.store_id = $1`,
        [shop.access.store.id],
      )
      expect(rows).toEqual([
        {
          fulfilled_at: new Date('2026-10-04T16:00:00Z'),
          delivered_at: new Date('2026-10-07T16:00:00Z'),
          line_external_ids: ['866550311766439000'],
          external_id: '820982911946154500',
        },
      ])
      expect((await orders(shop)).map(({ state }) => state)).toEqual(['SCHEDULED'])
    }
  })

  test('ids of more digits than a double holds stay apart', async () => {
    const shop = await openShop(app())
    const body = JSON.stringify(shopifyOrder({ note: 'a "9007199254740993" b: 9007199254740993,' }))
    for (const id of ['9007199254740992', '9007199254740993']) {
      expect((await shopify(shop, 'orders/create', body.replace('820982911946154500', id))).status).toBe(200)
    }
    expect((await orders(shop)).map(({ externalId }) => externalId).sort()).toEqual([
      '9007199254740992',
      '9007199254740993',
    ])
  })

  test('one whose length is not announced is taken in', async () => {
    const shop = await openShop(app())
    const body = JSON.stringify(shopifyOrder())
    const chunked: RequestInit & { duplex: 'half' } = {
      method: 'POST',
      headers: {
        'x-shopify-topic': 'orders/create',
        'x-shopify-hmac-sha256': sign(shop.access.ingest.shopify.secret, body),
      },
      body: new Blob([body]).stream(),
      duplex: 'half',
    }
    const answer = await fetch(`${app().url}/ingest/${shop.access.store.slug}/shopify`, chunked)
    expect(answer.status).toBe(200)
    expect(await orders(shop)).toHaveLength(1)
  })

  test('a wrong signature, a changed body, an unknown store and an unknown platform are refused', async () => {
    const shop = await openShop(app())
    const other = await openShop(app())
    const body = JSON.stringify(shopifyOrder())
    for (const signature of [
      '',
      'AAAA',
      sign('wrong', body),
      sign(other.access.ingest.shopify.secret, body),
    ]) {
      const refused = await shopify(shop, 'orders/create', body, signature || 'x')
      expect(refused.status).toBe(401)
      expect(await refused.json()).toMatchObject({ error: { code: 'SIGNATURE_INVALID' } })
    }
    expect(
      (await shopify(shop, 'orders/create', `${body} `, sign(shop.access.ingest.shopify.secret, body)))
        .status,
    ).toBe(401)
    const { slug } = shop.access.store
    for (const unknown of ['nobody/shopify', `${slug}/magento`, `${slug}/constructor`, `${slug}/__proto__`]) {
      const refused = await fetch(`${app().url}/ingest/${unknown}`, { method: 'POST', body })
      expect([unknown, refused.status]).toEqual([unknown, 404])
    }
    expect(await orders(shop)).toEqual([])
  })

  test('a signed body of another shape is refused with words, and a topic that says nothing of orders is taken in', async () => {
    const shop = await openShop(app())
    const shapeless = await shopify(shop, 'orders/create', { id: 1 })
    expect(shapeless.status).toBe(400)
    const { error } = await shapeless.json()
    expect(error.issues.length).toBeGreaterThan(0)
    for (const issue of error.issues) expect(issue.message).toMatch(/^[A-Z].*\.$/)
    const broken = await shopify(shop, 'orders/create', '{"id": 1')
    expect(broken.status).toBe(400)
    expect(await broken.json()).toMatchObject({
      error: { message: 'The request does not hold a JSON object.' },
    })
    expect((await shopify(shop, 'app/uninstalled', { id: 1 })).status).toBe(200)
  })
})

describe('WooCommerce', () => {
  test('a completed order is asked about in the language it was bought in', async () => {
    const shop = await openShop(app())
    expect((await woocommerce(shop, 'order.created', woocommerceOrder())).status).toBe(200)
    const done = {
      status: 'completed',
      date_modified_gmt: '2026-10-04T10:00:00',
      date_completed_gmt: '2026-10-04T10:00:00',
    }
    expect((await woocommerce(shop, 'order.updated', woocommerceOrder(done))).status).toBe(200)
    await shop.drain()
    expect((await orders(shop))[0]).toMatchObject({ externalId: '727', status: 'FULFILLED', state: 'SENT' })
  })

  test('an older update that comes late changes nothing', async () => {
    const shop = await openShop(app())
    await woocommerce(
      shop,
      'order.updated',
      woocommerceOrder({ status: 'cancelled', date_modified_gmt: '2026-10-05T10:00:00' }),
    )
    await woocommerce(shop, 'order.created', woocommerceOrder())
    expect((await orders(shop))[0]).toMatchObject({ status: 'CANCELLED', state: 'SKIPPED' })
  })

  test('its unsigned ping is answered', async () => {
    const shop = await openShop(app())
    const ping = await fetch(`${app().url}/ingest/${shop.access.store.slug}/woocommerce`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'webhook_id=42',
    })
    expect(ping.status).toBe(200)
  })
})

describe('What was sent, and then was not', () => {
  const cancelled = shopifyOrder({
    updated_at: '2026-10-06T11:00:00-05:00',
    fulfillments: [
      {
        id: 255858046,
        status: 'cancelled',
        created_at: '2026-10-04T11:00:00-05:00',
        line_items: [{ id: 866550311766439000 }, { id: 141249953214522980 }],
      },
    ],
  })
  const completed = woocommerceOrder({
    status: 'completed',
    date_modified_gmt: '2026-10-05T10:00:00',
    date_completed_gmt: '2026-10-05T10:00:00',
    shipping: { country: 'SE' },
  })
  const reopened = { ...completed, status: 'processing', date_modified_gmt: '2026-10-06T10:00:00' }

  test.each<[string, (shop: Shop, payload: object) => Promise<Response>, object, object]>([
    ['Shopify', (shop, order) => shopify(shop, 'orders/updated', order), fulfilled, cancelled],
    ['WooCommerce', (shop, order) => woocommerce(shop, 'order.updated', order), completed, reopened],
  ])('is waited for again, whatever comes late: %s', async (_platform, send, sent, takenBack) => {
    const waiting = [{ status: 'PLACED', state: 'SCHEDULED', sendAt: null }]
    const shop = await openShop(app())
    await send(shop, sent)
    expect(await orders(shop)).toMatchObject([{ status: 'FULFILLED', sendAt: expect.any(Date) }])
    for (const payload of [takenBack, sent]) {
      expect((await send(shop, payload)).status).toBe(200)
      expect(await orders(shop)).toMatchObject(waiting)
    }
    await shop.drain()
    expect(await orders(shop)).toMatchObject(waiting)
  })
})
