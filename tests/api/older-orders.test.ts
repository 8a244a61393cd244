import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { askFor, askNow, invitationOf, sendParcel } from '../support/asks.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp } from '../support/shop.ts'
import { shopifyOrder } from './payloads/shopify-order.ts'

const { app } = startApp()

const consent = (basis: string) => ({ basis, evidence: basis, givenAt: '2026-11-20T10:00:00Z' })

const newer = (shop: Shop, over: Record<string, unknown> = {}) =>
  anOrder(shop, {
    updatedAt: '2026-11-10T10:00:00Z',
    customer: { email: shop.anna, externalId: 'c-1', name: 'Anna Nyström', consent: null },
    locale: 'sv',
    shippingCountry: 'SE',
    currency: 'SEK',
    status: 'PLACED',
    ...over,
  })

/** Everything of it is other than in the newer one, and the consent is even given later. */
const older = (shop: Shop, over: Record<string, unknown> = {}) =>
  anOrder(shop, {
    updatedAt: '2026-11-09T10:00:00Z',
    customer: {
      email: `old.${shop.anna}`,
      externalId: 'c-0',
      name: 'Anna Olsen',
      consent: consent('NONE'),
    },
    locale: 'no',
    shippingCountry: 'NO',
    currency: 'NOK',
    status: 'CANCELLED',
    lines: [{ externalId: 'line-9', productExternalId: 'boat', title: 'Boat', quantity: 1 }],
    ...over,
  })

/** All that is kept of customers, orders and asks, but the times at which it was written. */
async function known(shop: Shop): Promise<Record<string, unknown>> {
  const { rows } = await app().database.ownerPool.query(
    `SELECT (SELECT json_agg(json_build_array(external_id, email, name, locale) ORDER BY email) FROM customer WHERE store_id = $1) AS customers,
       (SELECT json_agg(basis) FROM consent WHERE store_id = $1) AS consents,
       (SELECT json_agg(json_build_array(o.external_id, o.status, o.updated_at, o.currency, o.locale, o.shipping_country, c.email)
          ORDER BY o.external_id) FROM "order" o JOIN customer c ON c.id = o.customer_id WHERE o.store_id = $1) AS orders,
       (SELECT json_agg(external_id ORDER BY external_id) FROM order_line WHERE store_id = $1) AS lines,
       (SELECT json_agg(json_build_array(state, locale)) FROM review_request WHERE store_id = $1) AS asks`,
    [shop.access.store.id],
  )
  return rows[0]
}

const tokenIn = (text: string | undefined) => /\/r\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

describe('An older word about an order', () => {
  test('of another address changes nothing of its customer: name, address, language, consent', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, newer(shop))
    const before = await known(shop)
    expect(before).toMatchObject({ customers: [['c-1', shop.anna, 'Anna Nyström', 'sv']], consents: null })
    for (let time = 0; time < 2; time++) {
      const { __typename, orders } = await ingestOrders(shop, older(shop))
      expect([__typename, orders[0]?.externalId]).toEqual(['OrdersPayload', 'order-1'])
      expect(await known(shop)).toEqual(before)
    }
  })

  test('with the same address changes nothing either', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, newer(shop))
    const before = await known(shop)
    const customer = { email: shop.anna, externalId: 'c-0', name: 'A. N.' }
    await ingestOrders(shop, older(shop, { customer }))
    expect(await known(shop)).toEqual(before)
    await sendParcel(shop, { fulfilledAt: app().clock.now() })
    await askNow(shop)
    const [mail] = await shop.mailTo(shop.anna)
    expect(await invitationOf(shop, tokenIn(mail?.text))).toMatchObject({
      customerName: 'Anna Nyström',
      locale: 'sv',
    })
  })

  test('knows of a consent, which has a time of its own: in either sequence it ends alike', async () => {
    const ends = await Promise.all(
      [false, true].map(async (isOlderFirst) => {
        const shop = await openShop(app())
        const words = [newer(shop), older(shop, { customer: { email: shop.anna, consent: consent('NONE') } })]
        for (const word of isOlderFirst ? words.toReversed() : words) await ingestOrders(shop, word)
        return { state: (await askFor(shop)).state, consents: (await known(shop)).consents }
      }),
    )
    const end = { state: 'SKIPPED', consents: ['NONE'] }
    expect(ends).toEqual([end, end])
  })

  test('leaves the others of its batch to be taken in', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, newer(shop))
    const other = newer(shop, { externalId: 'order-2', updatedAt: '2026-11-11T10:00:00Z' })
    const { orders } = await ingestOrders(shop, older(shop), other)
    expect(orders.map(({ externalId }) => externalId)).toEqual(['order-1', 'order-2'])
    expect((await askFor(shop)).state).toBe('SCHEDULED')
    expect((await askFor(shop, 'order-2')).state).toBe('SCHEDULED')
  })

  test('ends where the newer one ends, whichever comes first, also of many at once', async () => {
    const ends = []
    for (const isReversed of [false, true]) {
      const shop = await openShop(app())
      const updates = Array.from({ length: 10 }, (_, hour) =>
        newer(shop, {
          updatedAt: new Date(Date.UTC(2026, 10, 10, hour)).toISOString(),
          customer: { email: shop.anna, externalId: `c-${hour}`, name: `Anna ${hour}` },
        }),
      )
      for (const update of isReversed ? updates.toReversed() : updates) await ingestOrders(shop, update)
      await Promise.all(updates.map((update) => ingestOrders(shop, update)))
      ends.push(JSON.stringify(await known(shop)).replaceAll(shop.anna, 'anna'))
    }
    expect(ends[0]).toContain('["c-9", "anna", "Anna 9", "sv"]'.replaceAll(', ', ','))
    expect(ends[1]).toBe(ends[0])
  })

  test('without a time is the newest, and one of the same time is taken', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, newer(shop))
    const named = (name: string) => ({ customer: { email: shop.anna, name } })
    await ingestOrders(shop, newer(shop, named('Anna of the same time')))
    expect(JSON.stringify(await known(shop))).toContain('Anna of the same time')
    app().clock.advance(day)
    await ingestOrders(shop, newer(shop, { ...named('Anna now'), updatedAt: undefined }))
    expect(JSON.stringify(await known(shop))).toContain('Anna now')
  })

  test('about another order of the same customer adds what is not known, and changes nothing that is', async () => {
    const shop = await openShop(app())
    const customerOf = async () => ((await known(shop)) as { customers: object[] }).customers
    const earlier = (over: Record<string, unknown>) =>
      older(shop, { customer: { email: shop.anna, externalId: 'c-0', name: 'Anna Olsen' }, ...over })
    await ingestOrders(shop, newer(shop, { customer: { email: shop.anna, name: 'Anna Nyström' } }))
    await ingestOrders(shop, earlier({ externalId: 'order-0' }))
    expect(await customerOf()).toEqual([['c-0', shop.anna, 'Anna Nyström', 'sv']])
    await ingestOrders(shop, earlier({ externalId: 'order-2', updatedAt: '2026-11-11T10:00:00Z' }))
    expect(await customerOf()).toEqual([['c-0', shop.anna, 'Anna Olsen', 'no']])
  })

  test('by webhook changes nothing of its customer', async () => {
    const shop = await openShop(app())
    const send = async (order: Record<string, unknown>) => {
      const body = JSON.stringify(order)
      const { secret } = shop.access.ingest.shopify
      const answer = await fetch(`${app().url}/ingest/${shop.access.store.slug}/shopify`, {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'x-shopify-topic': 'orders/updated',
          'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
        },
        body,
      })
      expect(answer.status).toBe(200)
    }
    const customer = (name: string, state: string) => ({
      id: 1,
      email: shop.anna,
      first_name: name,
      email_marketing_consent: { state, consent_updated_at: '2026-11-20T10:00:00Z' },
    })
    await send(shopifyOrder({ updated_at: '2026-11-10T10:00:00Z', customer: customer('Anna', 'subscribed') }))
    const before = await known(shop)
    await send(
      shopifyOrder({ updated_at: '2026-11-09T10:00:00Z', customer: customer('Ann', 'unsubscribed') }),
    )
    // But their consent: of two of the same instant the one that refuses holds.
    const after = await known(shop)
    expect(after).toEqual({ ...before, asks: after.asks, consents: ['CONSENT', 'NONE'] })
    expect(after.asks).toEqual([['SKIPPED', expect.anything()]])
  })
})
