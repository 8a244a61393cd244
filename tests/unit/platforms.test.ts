import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { isSignedBy } from '../../src/orders/platforms/platform.ts'
import * as shopify from '../../src/orders/platforms/shopify.ts'
import { woocommerceNews } from '../../src/orders/platforms/woocommerce.ts'
import { shopifyOrder } from '../api/payloads/shopify-order.ts'
import { woocommerceOrder } from '../api/payloads/woocommerce-order.ts'

const triggeredAt = new Date('2026-10-08T11:00:00Z')
const shopifyNews = (topic: string, payload: unknown) => shopify.shopifyNews(topic, payload, triggeredAt)

const nothing = {
  orders: [],
  fulfillments: [],
  voidFulfillments: [],
  parcelEvents: [],
  refunds: [],
  returns: [],
  erasures: [],
}

describe('A Shopify order', () => {
  const orderOf = (over: Record<string, unknown> = {}) =>
    shopifyNews('orders/updated', shopifyOrder(over)).orders[0]

  test.each([
    [{}, 'PLACED'],
    [{ fulfillment_status: 'partial' }, 'PLACED'],
    [{ fulfillment_status: 'fulfilled' }, 'FULFILLED'],
    [{ financial_status: 'refunded' }, 'REFUNDED'],
    [{ financial_status: 'refunded', fulfillment_status: 'fulfilled' }, 'FULFILLED'],
    [{ fulfillment_status: 'fulfilled', cancelled_at: '2026-10-06T11:00:00-05:00' }, 'CANCELLED'],
  ])('that says %j stands as %s', (over, status) => {
    expect(orderOf(over)?.status).toBe(status)
  })

  test.each([
    ['subscribed', 'CONSENT'],
    ['unsubscribed', 'NONE'],
    ['redacted', 'NONE'],
    ['not_subscribed', undefined],
    ['pending', undefined],
    ['something new', undefined],
    [null, undefined],
  ])('whose customer is %s says %s of consent', (state, basis) => {
    const customer = {
      email: 'a@example.org',
      email_marketing_consent: { state, opt_in_level: 'single_opt_in' },
    }
    expect(orderOf({ customer })?.customer?.consent?.basis).toBe(basis)
  })

  test.each([
    ['Anna', 'Muster', 'de', 'DE', 'Anna Muster'],
    ['太郎', '山田', 'ja-JP', 'JP', '山田 太郎'],
    ['太郎', '山田', null, 'JP', '山田 太郎'],
    ['たろう', '山田', 'en', null, '山田 たろう'],
    ['小明', '王', 'zh-CN', 'CN', '王小明'],
    ['小明', '王', 'en', 'DE', '王小明'],
    ['민수', '김', 'ko', 'KR', '김민수'],
    ['Péter', 'Nagy', 'hu', null, 'Nagy Péter'],
    ['Péter', 'Nagy', null, 'HU', 'Nagy Péter'],
    ['Péter', 'Nagy', 'en', 'HU', 'Péter Nagy'],
    ['Péter', 'Nagy', null, 'DE', 'Péter Nagy'],
    [null, 'Muster', 'de', 'DE', 'Muster'],
    ['Anna', '', 'hu', 'HU', 'Anna'],
  ])('of %s %s in %s and %s is one of %5$s', (first_name, last_name, customer_locale, country_code, name) => {
    const customer = { email: 'a@example.org', first_name, last_name }
    expect(orderOf({ customer, customer_locale, shipping_address: { country_code } })?.customer?.name).toBe(
      name,
    )
    const wpml = customer_locale === null ? [] : [{ key: 'wpml_language', value: customer_locale }]
    const woo = woocommerceOrder({
      billing: { email: 'a@example.org', first_name, last_name, country: country_code },
      shipping: null,
      meta_data: wpml,
    })
    expect(woocommerceNews('order.updated', woo).orders[0]?.customer?.name).toBe(name)
  })

  test('keeps the evidence of consent and its time', () => {
    const consent_updated_at = '2026-09-01T10:00:00-05:00'
    const email_marketing_consent = {
      state: 'subscribed',
      opt_in_level: 'confirmed_opt_in',
      consent_updated_at,
    }
    expect(
      orderOf({ customer: { email: 'a@example.org', email_marketing_consent } })?.customer?.consent,
    ).toEqual({
      basis: 'CONSENT',
      evidence: 'Shopify email_marketing_consent: subscribed (confirmed_opt_in)',
      givenAt: new Date(consent_updated_at),
      confirmedAt: new Date(consent_updated_at),
    })
  })

  test('may have nobody to write to', () => {
    expect(orderOf({ customer: null, email: '', contact_email: null })).toMatchObject({ customer: null })
  })

  test('leaves out gift cards, and lines without a product: there is nothing to ask about a tip', () => {
    const line_items = [
      { id: 1, product_id: 11, title: 'Tent', quantity: 1 },
      { id: 2, product_id: 12, title: 'Gift card', quantity: 1, gift_card: true },
      { id: 3, product_id: null, title: null, name: 'Engraving', quantity: 1 },
    ]
    expect(orderOf({ line_items })?.lines).toHaveLength(1)
    expect(orderOf({ line_items })?.lines).toMatchObject([
      { externalId: '1', productExternalId: '11', title: 'Tent' },
    ])
  })

  test('tells of its parcels and refunds, but of no parcel that failed', () => {
    const parcel = {
      created_at: '2026-10-04T11:00:00Z',
      updated_at: '2026-10-05T11:00:00Z',
      line_items: [{ id: 7 }],
    }
    const { fulfillments, refunds } = shopifyNews(
      'orders/fulfilled',
      shopifyOrder({
        id: 1,
        fulfillments: [
          { ...parcel, id: 1, status: 'success', shipment_status: 'delivered' },
          { ...parcel, id: 2, status: 'success', shipment_status: 'in_transit', tracking_company: 'USPS' },
          { ...parcel, id: 5, status: 'success', shipment_status: 'failure' },
          { ...parcel, id: 3, status: 'cancelled' },
          { ...parcel, id: 4, status: 'failure' },
        ],
        refunds: [
          {
            id: 9,
            created_at: '2026-10-06T11:00:00Z',
            refund_line_items: [{ line_item_id: 7, quantity: 2 }],
          },
        ],
      }),
    )
    const fulfilledAt = new Date('2026-10-04T11:00:00Z')
    const told = {
      orderExternalId: '1',
      updatedAt: new Date('2026-10-05T11:00:00Z'),
      fulfilledAt,
      deliveredAt: null,
      failedAt: null,
      carrier: undefined,
      lineExternalIds: ['7'],
    }
    expect(fulfillments).toEqual([
      { ...told, externalId: '1', deliveredAt: new Date('2026-10-05T11:00:00Z') },
      { ...told, externalId: '2', carrier: 'USPS' },
      { ...told, externalId: '5', failedAt: new Date('2026-10-05T11:00:00Z') },
    ])
    expect(refunds).toEqual([
      {
        externalId: '9',
        orderExternalId: '1',
        refundedAt: new Date('2026-10-06T11:00:00Z'),
        lines: [{ lineExternalId: '7', quantity: 2 }],
      },
    ])
  })

  const parcel = {
    id: 255858046,
    order_id: 820982911946154500,
    status: 'success',
    created_at: '2026-10-04T11:00:00Z',
    updated_at: '2026-10-06T11:00:00Z',
    shipment_status: null,
    tracking_company: 'USPS',
    line_items: [{ id: 866550311766439000 }],
    name: '#9999.1',
  }

  test.each([
    ['delivered', '2026-10-06T11:00:00Z', null],
    ['picked_up', '2026-10-06T11:00:00Z', null],
    ['failure', null, '2026-10-06T11:00:00Z'],
    ['attempted_delivery', null, '2026-10-06T11:00:00Z'],
    ['out_for_delivery', null, null],
    [null, null, null],
  ])('has parcels that are told of by themselves: %s', (shipment_status, deliveredAt, failedAt) => {
    const at = (text: string | null) => (text === null ? null : new Date(text))
    const outcome = { deliveredAt: at(deliveredAt), failedAt: at(failedAt) }
    for (const topic of ['fulfillments/create', 'fulfillments/update'])
      expect(shopifyNews(topic, { ...parcel, shipment_status })).toEqual({
        ...nothing,
        fulfillments: [
          {
            externalId: '255858046',
            orderExternalId: '820982911946154500',
            updatedAt: new Date('2026-10-06T11:00:00Z'),
            fulfilledAt: new Date('2026-10-04T11:00:00Z'),
            carrier: 'USPS',
            lineExternalIds: ['866550311766439000'],
            ...outcome,
          },
        ],
      })
    const event = {
      id: 1234567,
      fulfillment_id: 255858046,
      status: shipment_status,
      message: null,
      happened_at: '2026-10-06T11:00:00Z',
      order_id: 820982911946154500,
      admin_graphql_api_id: 'gid://shopify/FulfillmentEvent/1234567',
    }
    const told = { fulfillmentExternalId: '255858046', orderExternalId: '820982911946154500', ...outcome }
    const isTold = deliveredAt !== null || failedAt !== null
    expect(shopifyNews('fulfillment_events/create', event)).toEqual({
      ...nothing,
      parcelEvents: isTold ? [told] : [],
    })
  })

  test('whose parcel is cancelled by itself has none', () => {
    const voidFulfillments = [
      {
        orderExternalId: '820982911946154500',
        fulfillments: [{ externalId: '255858046', toldAt: new Date('2026-10-06T11:00:00Z') }],
      },
    ]
    expect(shopifyNews('fulfillments/update', { ...parcel, status: 'cancelled' })).toEqual({
      ...nothing,
      voidFulfillments,
    })
  })

  test('tells of goods on their way back, until that has ended', () => {
    const told = {
      id: 945000954,
      order_id: 450789469,
      created_at: '2026-10-04T11:00:00Z',
      updated_at: '2026-10-06T11:00:00Z',
    }
    const openedAt = new Date('2026-10-04T11:00:00Z')
    const back = { externalId: '945000954', orderExternalId: '450789469', openedAt }
    expect(shopifyNews('returns/approve', told).returns).toEqual([{ ...back, closedAt: null }])
    expect(shopifyNews('returns/close', told).returns).toEqual([
      { ...back, closedAt: new Date('2026-10-06T11:00:00Z') },
    ])
    expect(shopifyNews('returns/request', told)).toEqual(nothing)
    expect(shopifyNews('returns/reopen', told).returns).toEqual([
      { ...back, closedAt: null },
      { ...back, openedAt: new Date('2026-10-06T11:00:00Z'), closedAt: null },
    ])
  })

  test.each([
    ['returns/approve', 'open', null],
    ['returns/reopen', 'open', null],
    ['returns/close', 'closed', triggeredAt],
    ['returns/update', 'OPEN', null],
    ['returns/process', 'closed', triggeredAt],
  ])(
    'tells of them without times of their own, by when it was triggered: %s, %s',
    (topic, status, closedAt) => {
      const { returns } = shopifyNews(topic, { id: 9101, status, order: { id: 5001 } })
      const back = { externalId: '9101', orderExternalId: '5001', openedAt: triggeredAt, closedAt }
      expect(returns[0]).toEqual(back)
      expect(shopifyNews('returns/update', { id: 9101, status: 'requested', order: { id: 5001 } })).toEqual(
        nothing,
      )
    },
  )

  test('of another shape is refused, of another topic is no news', () => {
    expect(() => shopifyNews('orders/create', { id: 1 })).toThrow()
    expect(() => shopifyNews('refunds/create', 'x')).toThrow()
    expect(shopifyNews('products/update', { id: 1 })).toEqual(nothing)
  })
})

describe('A WooCommerce order', () => {
  const newsOf = (over: Record<string, unknown> = {}) =>
    woocommerceNews('order.updated', woocommerceOrder(over))

  test.each([
    ['pending', 'PLACED'],
    ['processing', 'PLACED'],
    ['on-hold', 'PLACED'],
    ['completed', 'FULFILLED'],
    ['refunded', 'REFUNDED'],
    ['cancelled', 'CANCELLED'],
    ['failed', 'CANCELLED'],
    ['trash', 'CANCELLED'],
    ['a-plug-in-made-it', 'PLACED'],
  ])('that is %s stands as %s', (status, expected) => {
    expect(newsOf({ status }).orders[0]?.status).toBe(expected)
  })

  test('left the house when it was completed; its times are UTC', () => {
    const { fulfillments } = newsOf({ id: 7, status: 'completed', date_completed_gmt: '2026-10-04T10:00:00' })
    expect(fulfillments).toEqual([
      {
        externalId: 'completed:7',
        orderExternalId: '7',
        updatedAt: expect.any(Date),
        fulfilledAt: new Date('2026-10-04T10:00:00Z'),
      },
    ])
  })

  test.each([
    ['wpml_language', 'de', 'de'],
    ['pll_language', 'pt_BR', 'pt-BR'],
    ['_locale', 'de_DE_formal', 'de-DE'],
    ['_locale', 'nl_NL_formal', 'nl-NL'],
    ['_locale', 'de_CH_informal', 'de-CH'],
    ['_locale', 'pt_PT_ao90', 'pt-PT'],
    ['_locale', 'sr_RS@latin', 'sr-Latn-RS'],
    ['_locale', 'sr_RS@constructor', 'sr-RS'],
    ['_locale', 'en_US.UTF-8', 'en-US'],
    ['_locale', 'zh_Hant_HK', 'zh-Hant-HK'],
    ['wpml_language', 'zh-hans', 'zh-Hans'],
    ['_locale', '??', null],
    ['something', 'de', null],
    ['wpml_language', '', null],
    ['wpml_language', 5, null],
  ])('with %s = %j was bought in %s', (key, value, locale) => {
    expect(newsOf({ meta_data: [{ key, value }] }).orders[0]?.locale).toBe(locale)
  })

  test('of a guest has no customer number', () => {
    expect(newsOf({ customer_id: 0 }).orders[0]?.customer?.externalId).toBeNull()
    expect(newsOf({ customer_id: 5 }).orders[0]?.customer?.externalId).toBe('5')
  })

  test('may have nobody to write to', () => {
    expect(newsOf({ billing: { email: '' } }).orders[0]).toMatchObject({ customer: null })
  })

  test('that is paid back was sent before all the same', () => {
    const date_completed_gmt = '2026-10-03T10:00:00'
    const sent = [{ externalId: 'completed:727', fulfilledAt: new Date(`${date_completed_gmt}Z`) }]
    expect(newsOf({ status: 'refunded', date_completed_gmt }).fulfillments).toMatchObject(sent)
    expect(newsOf({ status: 'refunded' }).fulfillments).toEqual([])
    expect(newsOf({ status: 'cancelled', date_completed_gmt }).fulfillments).toEqual([])
  })

  test('is no news under another topic', () => {
    expect(woocommerceNews('product.updated', {})).toEqual(nothing)
    expect(() => newsOf({ date_created_gmt: 'yesterday' })).toThrow()
  })
})

describe('A signature', () => {
  const body = Buffer.from('{"id":1}')
  const signed = createHmac('sha256', 'secret').update(body).digest('base64')

  test('is good for its body and secret alone', () => {
    expect(isSignedBy('secret', body, signed)).toBe(true)
    expect(isSignedBy('other', body, signed)).toBe(false)
    expect(isSignedBy('secret', Buffer.from('{"id":2}'), signed)).toBe(false)
  })

  test.each([
    undefined,
    '',
    'AAAA',
    signed.slice(0, -4),
    `AAAA${signed}`,
    createHmac('sha256', 'secret').update(body).digest('hex'),
  ])('is not %s', (signature) => {
    expect(isSignedBy('secret', body, signature)).toBe(false)
  })
})
