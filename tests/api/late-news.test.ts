import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { askFor, sendParcel } from '../support/asks.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp } from '../support/shop.ts'
import { shopifyOrder } from './payloads/shopify-order.ts'

const { app } = startApp()

const ago = (days: number) => new Date(app().clock.now().getTime() - days * day).toISOString()

/** Posts as Shopify does. */
async function shopify(shop: Shop, topic: string, payload: object, triggeredAt?: string): Promise<void> {
  const body = JSON.stringify(payload)
  const { secret } = shop.access.ingest.shopify
  const answer = await fetch(`${app().url}/ingest/${shop.access.store.slug}/shopify`, {
    method: 'POST',
    headers: {
      'x-shopify-topic': topic,
      'x-shopify-hmac-sha256': createHmac('sha256', secret).update(body).digest('base64'),
      ...(triggeredAt === undefined ? {} : { 'x-shopify-triggered-at': triggeredAt }),
    },
    body,
  })
  expect(answer.status).toBe(200)
}

function sequencesOf<Item>(items: readonly Item[]): Item[][] {
  if (items.length < 2) return [[...items]]
  return items.flatMap((item, index) =>
    sequencesOf(items.toSpliced(index, 1)).map((others) => [item, ...others]),
  )
}

const oneLine = [{ externalId: 'line-1', productExternalId: 'tent', title: 'Tent', quantity: 1 }]

type Word = (shop: Shop) => Promise<unknown>

/** How the ask about an order ends, by each sequence of the words on it; to the minute, since what is due is due now. */
async function endsOf(words: readonly Word[], orderExternalId: string): Promise<Set<string>> {
  const ends = new Set<string>()
  for (const sequence of sequencesOf(words)) {
    const shop = await openShop(app())
    for (const tell of sequence) await tell(shop)
    const { state, sendAt } = await askFor(shop, orderExternalId)
    const days = sendAt === null ? null : (new Date(sendAt).getTime() - app().clock.now().getTime()) / day
    ends.add(`${state} ${days?.toFixed(2) ?? 'unknown'}`)
  }
  return ends
}

describe('Shopify, in any sequence', () => {
  const order: Word = (shop) =>
    shopify(
      shop,
      'orders/create',
      shopifyOrder({
        id: 1,
        created_at: ago(30),
        processed_at: ago(30),
        updated_at: ago(30),
        shipping_address: { country_code: 'FR' },
        line_items: [{ id: 7, product_id: 8, title: 'Tent', quantity: 1 }],
      }),
    )
  const parcel = (updated: number, over: object = {}): Word => {
    const about = { id: 9, order_id: 1, status: 'success', created_at: ago(25), updated_at: ago(updated) }
    return (shop) => shopify(shop, 'fulfillments/update', { ...about, line_items: [{ id: 7 }], ...over })
  }
  const event = (status: string, days: number): Word => {
    const happened_at = ago(days)
    return (shop) =>
      shopify(shop, 'fulfillment_events/create', {
        id: 5,
        fulfillment_id: 9,
        order_id: 1,
        status,
        happened_at,
      })
  }

  test('a parcel that could not be delivered holds the ask, whatever else is told of it', async () => {
    const inTransit = parcel(20, { shipment_status: 'in_transit' })
    expect(await endsOf([order, parcel(25), inTransit, event('failure', 15)], '1')).toEqual(
      new Set(['HELD 15.00']),
    )
  })

  test('one that arrived has arrived when the first word says, though later ones change something else', async () => {
    const told = [
      event('delivered', 6),
      parcel(5, { shipment_status: 'delivered', tracking_company: 'UPS' }),
      parcel(1, { shipment_status: 'delivered', tracking_company: 'DHL Express' }),
    ]
    expect(await endsOf([order, ...told], '1')).toEqual(new Set(['SCHEDULED 8.00']))
  })

  test('one that was cancelled is not waited for, and none of its older words brings it back', async () => {
    const cancelled = parcel(4, { status: 'cancelled' })
    expect(
      await endsOf(
        [order, parcel(8, { shipment_status: 'delivered' }), cancelled, event('delivered', 6)],
        '1',
      ),
    ).toEqual(new Set(['SCHEDULED unknown']))
  })

  test('goods that go back once more hold the ask again, for a month after they first went', async () => {
    const told = (topic: string, status: string, days: number): Word => {
      const triggeredAt = ago(days)
      return (shop) => shopify(shop, topic, { id: 3, status, order: { id: 1 } }, triggeredAt)
    }
    const sent = parcel(25, { shipment_status: 'delivered' })
    const ordered: Word = async (shop) => {
      await order(shop)
      await sent(shop)
    }
    const words = [
      told('returns/approve', 'open', 5),
      told('returns/close', 'closed', 3),
      told('returns/reopen', 'open', 1),
    ]
    expect(await endsOf([ordered, ...words], '1')).toEqual(new Set(['HELD 25.00']))
  })
})

test('A line that was paid back before it arrived is not asked about, whichever of two sources tells of it first', async () => {
  const lines = (refundedQuantity: number | undefined) => [
    { externalId: '7', productExternalId: 'tent', title: 'Tent', quantity: 1, refundedQuantity },
  ]
  const order = (updatedAt: string, refundedQuantity?: number): Word => {
    const told = { externalId: '1', updatedAt, lines: lines(refundedQuantity) }
    return (shop) => ingestOrders(shop, anOrder(shop, told))
  }
  const created_at = ago(10)
  const refund: Word = (shop) =>
    shopify(shop, 'refunds/create', {
      id: 4,
      order_id: 1,
      created_at,
      refund_line_items: [{ line_item_id: 7, quantity: 1 }],
    })
  const fulfilledAt = new Date(ago(8))
  const deliveredAt = new Date(ago(6))
  const parcel: Word = (shop) => sendParcel(shop, { orderExternalId: '1', fulfilledAt, deliveredAt })
  expect(await endsOf([order(ago(20)), refund, order(ago(2), 1), parcel], '1')).toEqual(
    new Set(['SKIPPED unknown']),
  )
})

test('An arrival that is told anew every fortnight puts no ask off', async () => {
  const shop = await openShop(app())
  await ingestOrders(shop, anOrder(shop, { lines: oneLine }))
  for (let time = 0; time < 2; time++) {
    await sendParcel(shop, { fulfilledAt: new Date(ago(1)), deliveredAt: new Date(ago(0)) })
    app().clock.advance(13 * day)
    await shop.drain()
  }
  expect(await shop.mailTo(shop.anna)).toHaveLength(1)
})

test('A box with two orders in it belongs to both', async () => {
  const shop = await openShop(app())
  const orders = ['order-1', 'order-2']
  const tell = (externalId: string) => ingestOrders(shop, anOrder(shop, { externalId, lines: oneLine }))
  for (const externalId of orders) {
    await tell(externalId)
    await sendParcel(shop, {
      orderExternalId: externalId,
      fulfilledAt: new Date(ago(4)),
      deliveredAt: new Date(ago(2)),
    })
  }
  for (const externalId of orders) {
    // Judged once more, by what is known of it now.
    await tell(externalId)
    expect(await askFor(shop, externalId)).toMatchObject({ state: 'SCHEDULED', sendAt: expect.any(String) })
  }
})
