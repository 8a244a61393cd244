import { describe, expect, test } from '@jest/globals'
import { sendParcel } from '../support/asks.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

const lines = (over: Record<string, unknown> = {}) => [
  { externalId: 'line-1', productExternalId: 'tent', title: 'Tent', quantity: 1, ...over },
  { externalId: 'line-2', productExternalId: 'mat', title: 'Mat', quantity: 1 },
]

const ago = (days: number) => new Date(app().clock.now().getTime() - days * day)

/** How a review without an invitation is verified, once its author confirmed their address. Of the store, if no product is named. */
async function verificationOf(shop: Shop, productExternalId?: string, email = shop.anna): Promise<string> {
  await submitReview(shop, { productExternalId, email })
  await shop.drain()
  const links = (await shop.mailTo(email)).flatMap(({ text }) => /\/c\/([\w-]{43})/.exec(text)?.[1] ?? [])
  const { confirmEmail } = await shop.ask<{
    confirmEmail: { verification: { isVerified: boolean; method: string; verifiedAt: string | null } }
  }>(
    'publishable',
    `mutation ($token: String!) { confirmEmail(input: { token: $token }) {
      ... on Review { verification { isVerified method verifiedAt } } } }`,
    { token: links[0] },
  )
  const { method, isVerified, verifiedAt } = confirmEmail.verification
  expect([isVerified, verifiedAt !== null]).toEqual([method !== 'NONE', method !== 'NONE'])
  return method
}

async function ordered(over: Record<string, unknown> = {}): Promise<Shop> {
  const shop = await openShop(app())
  await ingestOrders(shop, anOrder(shop, { lines: lines(), updatedAt: ago(20).toISOString(), ...over }))
  return shop
}

describe('A review by somebody who confirmed their address', () => {
  test('is not verified by an order that was never sent', async () => {
    const shop = await ordered()
    expect(await verificationOf(shop, 'tent')).toBe('NONE')
    expect(await verificationOf(shop)).toBe('NONE')
  })

  test('is verified by the parcel that the product was in, and by no other', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(3), lineExternalIds: ['line-2'] })
    expect(await verificationOf(shop, 'tent')).toBe('NONE')
    expect(await verificationOf(shop, 'mat')).toBe('ORDER_MATCH')
    expect(await verificationOf(shop)).toBe('ORDER_MATCH')
  })

  test('is verified by a second parcel when the product came with that', async () => {
    const shop = await ordered()
    await sendParcel(shop, { externalId: 'p-1', fulfilledAt: ago(3), lineExternalIds: ['line-2'] })
    await sendParcel(shop, { externalId: 'p-2', fulfilledAt: ago(2), lineExternalIds: ['line-1'] })
    expect(await verificationOf(shop, 'tent')).toBe('ORDER_MATCH')
  })

  test('is verified by a parcel that names no lines, and by an order that is called sent', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(3) })
    expect(await verificationOf(shop, 'tent')).toBe('ORDER_MATCH')
    for (const status of ['FULFILLED', 'DELIVERED'])
      expect(await verificationOf(await ordered({ status }), 'tent')).toBe('ORDER_MATCH')
  })

  test.each([
    ['a cancelled order', { status: 'CANCELLED' }],
    ['a test order', { isTest: true }],
    ['no pieces', { lines: lines({ quantity: 0 }) }],
    ['another product', { lines: [{ externalId: 'line-1', productExternalId: 'boat', quantity: 1 }] }],
  ])('is not verified by %s, though a parcel was sent', async (_what, over) => {
    const shop = await openShop(app())
    await ingestOrders(
      shop,
      anOrder(shop, { externalId: 'other', customer: { email: `b.${shop.anna}` }, lines: lines() }),
      anOrder(shop, { lines: lines(), ...over }),
    )
    await sendParcel(shop, { fulfilledAt: ago(3) })
    expect(await verificationOf(shop, 'tent')).toBe('NONE')
  })

  test("is not verified by a neighbour's order, nor by one in another store", async () => {
    const shop = await ordered({ status: 'DELIVERED' })
    expect(await verificationOf(shop, 'tent', `b.${shop.anna}`)).toBe('NONE')
    const other = await openShop(app())
    await ingestOrders(other, anOrder(other, { customer: { email: `b.${other.anna}` }, lines: lines() }))
    await ingestOrders(
      shop,
      anOrder(shop, { externalId: 'order-2', customer: { email: other.anna }, status: 'DELIVERED' }),
    )
    expect(await verificationOf(other, 'tent')).toBe('NONE')
  })

  test('is not verified by a line that was paid back before the parcel was sent, and is by one paid back after it arrived', async () => {
    for (const [refundedAt, method] of [
      [ago(5), 'NONE'],
      [ago(1), 'ORDER_MATCH'],
    ] as const) {
      const shop = await ordered()
      const refunded = { lines: lines({ refundedQuantity: 1 }), updatedAt: refundedAt.toISOString() }
      await ingestOrders(shop, anOrder(shop, refunded))
      await sendParcel(shop, { fulfilledAt: ago(3) })
      expect(await verificationOf(shop, 'mat')).toBe('ORDER_MATCH')
      expect(await verificationOf(shop, 'tent')).toBe(method)
    }
  })

  test('is not verified by a parcel that is yet to be sent', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(-0.5) })
    expect(await verificationOf(shop, 'tent')).toBe('NONE')
  })
})
