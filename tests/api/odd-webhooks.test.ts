import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { askFor, askNow, invitationOf, wordOf } from '../support/asks.ts'
import { openShop, type Shop, startApp } from '../support/shop.ts'
import { shopifyLine, shopifyOddities, woocommerceLine, woocommerceOddities } from './payloads/odd-orders.ts'
import { shopifyOrder } from './payloads/shopify-order.ts'
import { woocommerceOrder } from './payloads/woocommerce-order.ts'

const { app } = startApp()

const platforms = {
  shopify: { topic: 'x-shopify-topic', signature: 'x-shopify-hmac-sha256', update: 'orders/updated' },
  woocommerce: { topic: 'x-wc-webhook-topic', signature: 'x-wc-webhook-signature', update: 'order.updated' },
} as const
type Platform = keyof typeof platforms

/** Sends a signed webhook; returns its status. */
async function send(shop: Shop, platform: Platform, payload: object | string, topic?: string) {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const headers = platforms[platform]
  const signature = createHmac('sha256', shop.access.ingest[platform].secret).update(body).digest('base64')
  const answer = await fetch(`${app().url}/ingest/${shop.access.store.slug}/${platform}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [headers.topic]: topic ?? headers.update,
      [headers.signature]: signature,
    },
    body,
  })
  return answer.status
}

/** Orders with their lines, as they are kept. */
async function kept(shop: Shop): Promise<{ id: string; email: string; lines: [string, string, number][] }[]> {
  const { rows } = await app().database.ownerPool.query(
    `SELECT o.external_id AS id, c.email, (SELECT coalesce(json_agg(json_build_array(l.product_external_id, l.title, l.quantity)
       ORDER BY l.position), '[]') FROM order_line l WHERE l.order_id = o.id) AS lines
     FROM "order" o JOIN customer c ON c.id = o.customer_id WHERE o.store_id = $1`,
    [shop.access.store.id],
  )
  return rows
}

describe.each([
  ['shopify', shopifyOddities, shopifyOrder, '820982911946154500'],
  ['woocommerce', woocommerceOddities, woocommerceOrder, '727'],
] as const)('An order from %s', (platform, oddities, orderOf, id) => {
  test.each(oddities)('is not lost for %s', async (_what, over) => {
    const shop = await openShop(app())
    expect(await send(shop, platform, orderOf(over))).toBe(200)
    expect((await kept(shop)).map((order) => order.id)).toEqual([String(over.id ?? id)])
  })

  test('is not lost for a number of more digits than a double has, wherever it stands', async () => {
    const order = JSON.stringify(orderOf({ id: 1001, zeta: 'here' }))
    for (const number of [
      '3.3057851239669422',
      '0.30000000000000004',
      '12345678901234567.5',
      '1.2345678901234567e-7',
      '12345678901234567890',
    ]) {
      const shop = await openShop(app())
      const body = order.replace('"zeta":"here"', `"zeta":${number},"list":[${number},-${number}]`)
      expect([number, await send(shop, platform, body)]).toEqual([number, 200])
      expect((await kept(shop)).map((order) => order.id)).toEqual(['1001'])
    }
  })

  test('is not lost for a string of megabytes, whatever stands in it', async () => {
    for (const long of ['x'.repeat(9_000_000), '\\'.repeat(3_000_000), '"1'.repeat(2_000_000)]) {
      const shop = await openShop(app())
      const order = JSON.stringify(orderOf({ id: 1001, note: long, zeta: 'here' }))
      const body = order.replace('"zeta":"here"', '"zeta":12345678901234567890')
      expect(await send(shop, platform, body)).toBe(200)
      expect((await kept(shop)).map((order) => order.id)).toEqual(['1001'])
    }
  })

  test('to an address that is none asks nobody, and is not sent again and again', async () => {
    const shop = await openShop(app())
    const over =
      platform === 'shopify'
        ? { email: 'none', contact_email: 'none', customer: null }
        : { billing: { email: 'none' } }
    expect(await send(shop, platform, orderOf(over))).toBe(200)
    expect(await kept(shop)).toEqual([])
  })
})

describe('An order whose customer was erased at the platform', () => {
  test.each([
    [
      'shopify',
      (over: object) => shopifyOrder({ id: 1001, updated_at: '2026-10-02T10:00:00Z', ...over }),
      { email: '', contact_email: null, customer: null, cancelled_at: '2026-10-03T10:00:00Z' },
      { updated_at: '2026-10-03T10:00:00Z' },
    ],
    [
      'woocommerce',
      (over: object) => woocommerceOrder({ id: 1001, ...over }),
      { billing: { email: '' }, status: 'cancelled' },
      { date_modified_gmt: '2026-10-03T10:00:00' },
    ],
  ] as const)('is cancelled all the same, at %s', async (platform, order, cancelled, later) => {
    const shop = await openShop(app())
    expect(await send(shop, platform, order({}))).toBe(200)
    const [before] = await kept(shop)
    expect(await send(shop, platform, order({ ...cancelled, ...later }))).toBe(200)
    expect(await kept(shop)).toEqual([before])
    await askNow(shop, '1001')
    expect(wordOf(await askFor(shop, '1001'), 'ORDER_STATE')).toBe('SKIP')
  })
})

test('of two words of one second the one that cancels is the last', async () => {
  for (const sequence of [
    ['2026-10-03T10:00:00Z', null],
    [null, '2026-10-03T10:00:00Z'],
  ]) {
    const shop = await openShop(app())
    for (const cancelled_at of sequence)
      await send(
        shop,
        'shopify',
        shopifyOrder({ id: 1001, cancelled_at, updated_at: '2026-10-03T10:00:00Z' }),
      )
    await askNow(shop, '1001')
    expect([sequence, wordOf(await askFor(shop, '1001'), 'ORDER_STATE')]).toEqual([sequence, 'SKIP'])
  }
})

test('an order of WooCommerce that was paid back after it was sent is asked about, in whatever sequence that is told', async () => {
  const completed = {
    status: 'completed',
    date_completed_gmt: '2026-10-02T10:00:00',
    date_modified_gmt: '2026-10-02T10:00:00',
  }
  const paidBack = { ...completed, status: 'refunded', date_modified_gmt: '2026-11-05T10:00:00' }
  for (const sequence of [[{}, completed, paidBack], [{}, paidBack, completed], [paidBack]]) {
    const shop = await openShop(app())
    for (const over of sequence) await send(shop, 'woocommerce', woocommerceOrder({ id: 1001, ...over }))
    await askNow(shop, '1001')
    expect([sequence.length, wordOf(await askFor(shop, '1001'), 'LINES')]).toEqual([sequence.length, 'PASS'])
  }
})

test.each(['shopify', 'woocommerce'] as const)(
  'a webhook from %s without its topic is sent again',
  async (platform) => {
    const shop = await openShop(app())
    const order = platform === 'shopify' ? shopifyOrder() : woocommerceOrder()
    expect(await send(shop, platform, order, '')).toBe(400)
  },
)

describe('What is bought beside products', () => {
  test('is never asked about: a tip, a gift card, a custom line, from Shopify', async () => {
    const shop = await openShop(app())
    const line_items = [
      shopifyLine({ id: 1, product_id: null, title: 'Tip', name: 'Tip' }),
      shopifyLine({ id: 2, product_id: 12, title: 'Gift card', gift_card: true }),
      shopifyLine({ id: 3, product_id: 13, title: 'Tent' }),
      shopifyLine({ id: 4, product_id: undefined, title: 'Engraving' }),
    ]
    const customer = { id: 1, email: shop.anna }
    await send(
      shop,
      'shopify',
      shopifyOrder({ id: 1001, line_items, customer, fulfillment_status: 'fulfilled' }),
    )
    expect(await kept(shop)).toEqual([{ id: '1001', email: shop.anna, lines: [['13', 'Tent', 1]] }])
    await askNow(shop, '1001')
    const [mail] = await shop.mailTo(shop.anna)
    expect(mail?.text).not.toMatch(/Tip|Gift card|Engraving/)
    const token = /\/r\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    expect((await invitationOf(shop, token)).products).toEqual(['13'])
  })

  test('is never asked about: fees, shipping, coupons and lines without a product, from WooCommerce', async () => {
    const shop = await openShop(app())
    const order = woocommerceOrder({
      billing: { email: shop.anna, country: 'FR' },
      status: 'completed',
      line_items: [
        woocommerceLine({ product_id: 0, name: 'Tip' }),
        woocommerceLine({ id: 2, product_id: null }),
        woocommerceLine({ id: 3 }),
      ],
      fee_lines: [{ id: 4, name: 'Tip', total: '5.00' }],
      shipping_lines: [{ id: 5, method_title: 'Post' }],
      coupon_lines: [{ id: 6, code: 'x' }],
    })
    await send(shop, 'woocommerce', order)
    expect(await kept(shop)).toEqual([{ id: '727', email: shop.anna, lines: [['11', 'Tent', 1]] }])
    await shop.drain()
    expect((await shop.mailTo(shop.anna)).map(({ text }) => /Tip|Post/.test(text))).toEqual([false])
  })

  test.each([
    ['shopify', shopifyOrder({ id: 727, line_items: [shopifyLine({ product_id: null, title: 'Tip' })] })],
    ['woocommerce', woocommerceOrder({ line_items: [], fee_lines: [{ id: 4, name: 'Tip' }] })],
  ] as const)('alone makes an order from %s that is kept, and asks nothing', async (platform, order) => {
    const shop = await openShop(app())
    expect(await send(shop, platform, order)).toBe(200)
    expect(await kept(shop)).toMatchObject([{ id: '727', lines: [] }])
    await askNow(shop, '727')
    expect((await askFor(shop, '727')).state).toBe('SKIPPED')
  })
})
