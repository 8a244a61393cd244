import { describe, expect, test } from '@jest/globals'
import { takeBackFulfillments } from '../../src/orders/take-back-fulfillments.ts'
import { askFor, askNow, invitationOf, sendParcel, wordOf } from '../support/asks.ts'
import { scopeOf } from '../support/ledger.ts'
import {
  anOrder,
  day,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

const ago = (days: number) => new Date(app().clock.now().getTime() - days * day)
const inDays = (days: number) => ago(-days)

const twoLines = (over: Record<string, unknown> = {}) => [
  { externalId: 'line-1', productExternalId: 'tent', title: 'Tent', quantity: 1, ...over },
  { externalId: 'line-2', productExternalId: 'mat', title: 'Mat', quantity: 1 },
]

const tokenIn = (text: string | undefined) => /\/r\/([\w-]{43})/.exec(text ?? '')?.[1] ?? ''

/** The products a customer is asked about, when the delay is over. */
async function askedAbout(shop: Shop): Promise<string[]> {
  app().clock.advance(15 * day)
  await shop.drain()
  const [mail] = await shop.mailTo(shop.anna)
  return mail ? (await invitationOf(shop, tokenIn(mail.text))).products : []
}

describe('What a mail has named', () => {
  test.each([
    ['has another line', { lines: [{ externalId: 'line-9', productExternalId: 'mat', quantity: 1 }] }],
    ['has no line', { lines: [] }],
    ['is only placed, and paid back', { status: 'PLACED', lines: twoLines({ refundedQuantity: 1 }) }],
  ])('can be reviewed by its link, though the order now %s', async (_, told) => {
    const shop = await openShop(app())
    const token = await invite(shop, anOrder(shop, { status: 'DELIVERED', lines: twoLines() }))
    await ingestOrders(shop, anOrder(shop, told))
    expect((await invitationOf(shop, token)).products).toContain('tent')
    const answer = await submitReview(shop, { token, productExternalId: 'tent', rating: 1 })
    expect(answer).toMatchObject({ __typename: 'Review', verification: { isVerified: true } })
  })
})

describe('A refund', () => {
  const arrived = async (...parcels: { deliveredAt?: Date; fulfilledAt: Date }[]) => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { lines: twoLines(), updatedAt: ago(20).toISOString() }))
    for (const parcel of parcels) await sendParcel(shop, parcel)
    return shop
  }
  const refund = (shop: Shop, at: Date | undefined, over: Record<string, unknown> = {}) =>
    ingestOrders(
      shop,
      anOrder(shop, { lines: twoLines({ refundedQuantity: 1 }), updatedAt: at?.toISOString(), ...over }),
    )

  test('after delivery leaves the line among what is asked about', async () => {
    const shop = await arrived({ fulfilledAt: ago(5), deliveredAt: ago(3) })
    await refund(shop, ago(1))
    expect(await askedAbout(shop)).toEqual(['tent', 'mat'])
  })

  test('after delivery does so whether or not the shop says when it was', async () => {
    const shop = await arrived({ fulfilledAt: ago(5), deliveredAt: ago(3) })
    await refund(shop, undefined)
    expect(await askedAbout(shop)).toEqual(['tent', 'mat'])
  })

  test('of the whole order, after delivery, leaves it all', async () => {
    const shop = await arrived({ fulfilledAt: ago(5), deliveredAt: ago(3) })
    await refund(shop, ago(1), { status: 'REFUNDED' })
    expect(await askedAbout(shop)).toEqual(['tent', 'mat'])
  })

  test('before delivery takes the line out, also if the parcel was under way', async () => {
    const shop = await arrived({ fulfilledAt: ago(5) })
    await refund(shop, ago(3))
    await sendParcel(shop, { fulfilledAt: ago(5), deliveredAt: ago(1) })
    expect(await askedAbout(shop)).toEqual(['mat'])
  })

  test('before delivery leaves nothing to review by the invitation of the others', async () => {
    const shop = await arrived()
    await refund(shop, ago(10))
    await sendParcel(shop, { fulfilledAt: ago(5) })
    app().clock.advance(15 * day)
    await shop.drain()
    const token = tokenIn((await shop.mailTo(shop.anna))[0]?.text)
    expect(await submitReview(shop, { token, productExternalId: 'tent' })).toMatchObject({
      issues: [{ path: ['productExternalId'], code: 'PRODUCT_NOT_IN_ORDER' }],
    })
    expect(await submitReview(shop, { token, productExternalId: 'mat' })).toMatchObject({
      __typename: 'Review',
    })
  })

  test('before delivery takes it out for good: a later word about the order brings it not back', async () => {
    const shop = await arrived({ fulfilledAt: ago(5) })
    await refund(shop, ago(3))
    await sendParcel(shop, { fulfilledAt: ago(5), deliveredAt: ago(2) })
    await refund(shop, ago(1), { currency: 'EUR' })
    expect(await askedAbout(shop)).toEqual(['mat'])
  })

  test('of the whole order, before delivery, asks nothing, whatever is said of the order later', async () => {
    const shop = await arrived({ fulfilledAt: ago(5) })
    const refunded = { lines: twoLines(), status: 'REFUNDED' }
    await refund(shop, ago(3), refunded)
    await sendParcel(shop, { fulfilledAt: ago(5), deliveredAt: ago(2) })
    expect((await askFor(shop)).state).toBe('SKIPPED')
    await refund(shop, ago(1), { ...refunded, currency: 'EUR' })
    expect(await askedAbout(shop)).toEqual([])
  })

  test('of some pieces leaves the line, before delivery as well', async () => {
    const shop = await openShop(app())
    const lines = [{ externalId: 'l', productExternalId: 'peg', quantity: 10, refundedQuantity: 9 }]
    await ingestOrders(shop, anOrder(shop, { lines }))
    await sendParcel(shop, { fulfilledAt: ago(4) })
    expect(await askedAbout(shop)).toEqual(['peg'])
  })

  test('after the customer was asked closes no form', async () => {
    const shop = await openShop(app())
    const token = await invite(shop, anOrder(shop, { lines: twoLines() }))
    await sendParcel(shop, { fulfilledAt: ago(2), deliveredAt: ago(1) })
    await refund(shop, inDays(1))
    expect((await invitationOf(shop, token)).products).toEqual(['tent', 'mat'])
  })
})

describe('A customer is asked', () => {
  const ordered = async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { lines: twoLines() }))
    return shop
  }

  test('about the lines that were sent, not about those that were not: by mail, in the form and by the API', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(3), lineExternalIds: ['line-2'] })
    expect(await askedAbout(shop)).toEqual(['mat'])
    const [mail] = await shop.mailTo(shop.anna)
    expect([mail?.text.includes('Mat'), mail?.text.includes('Tent')]).toEqual([true, false])
    const page = await (await fetch(`${app().url}/r/${tokenIn(mail?.text)}`)).text()
    expect([page.includes('Mat'), page.includes('Tent')]).toEqual([true, false])
    await sendParcel(shop, { externalId: 'p-2', fulfilledAt: ago(0), lineExternalIds: ['line-1'] })
    expect((await invitationOf(shop, tokenIn(mail?.text))).products).toEqual(['tent', 'mat'])
  })

  test('about every line by a parcel that names none', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(3) })
    expect(await askedAbout(shop)).toEqual(['tent', 'mat'])
  })

  test('about every line when the shop asks now and nothing was sent', async () => {
    const shop = await ordered()
    await askNow(shop)
    const [mail] = await shop.mailTo(shop.anna)
    expect((await invitationOf(shop, tokenIn(mail?.text))).products).toEqual(['tent', 'mat'])
  })

  test('about nothing after a parcel in which there was none of it', async () => {
    const shop = await ordered()
    await sendParcel(shop, { fulfilledAt: ago(3), lineExternalIds: ['gift-card'] })
    expect(await askedAbout(shop)).toEqual([])
    expect(await askFor(shop)).toMatchObject({ state: 'SCHEDULED', sendAt: null })
  })
})

describe('The time of asking', () => {
  const dueAfter = (date: Date) => new Date(date.getTime() + 14 * day).toISOString()
  /** Three days later, as parcels take within a country. */
  const dueAfterSending = (date: Date) => dueAfter(new Date(date.getTime() + 3 * day))

  test('moves with the parcel: sent, arrived, arrived earlier than was thought, but never later', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop))
    expect((await askFor(shop)).sendAt).toBeNull()
    const fulfilledAt = ago(6)
    await sendParcel(shop, { fulfilledAt })
    expect((await askFor(shop)).sendAt).toBe(dueAfterSending(fulfilledAt))
    const [arrived, earlier] = [ago(3), ago(4)]
    for (const [deliveredAt, counts] of [
      [arrived, arrived],
      [ago(1), arrived],
      [earlier, earlier],
    ] as const) {
      await sendParcel(shop, { fulfilledAt, deliveredAt })
      expect((await askFor(shop)).sendAt).toBe(dueAfter(counts))
    }
  })

  test('moves with the last of several parcels, and with a wrong date that is set right', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { lines: twoLines() }))
    await sendParcel(shop, { externalId: 'p-1', fulfilledAt: ago(6), lineExternalIds: ['line-1'] })
    const last = ago(2)
    await sendParcel(shop, { externalId: 'p-2', fulfilledAt: last, lineExternalIds: ['line-2'] })
    expect((await askFor(shop)).sendAt).toBe(dueAfterSending(last))
    const right = ago(5)
    await sendParcel(shop, { externalId: 'p-2', fulfilledAt: right, lineExternalIds: ['line-2'] })
    expect((await askFor(shop)).sendAt).toBe(dueAfterSending(right))
  })

  test('moves from sent to arrived where a shop says no more than that', async () => {
    const shop = await openShop(app())
    const say = (status: string, at: Date) =>
      ingestOrders(shop, anOrder(shop, { status, updatedAt: at.toISOString() }))
    const [sent, arrived] = [ago(9), ago(2)]
    await say('FULFILLED', sent)
    expect((await askFor(shop)).sendAt).toBe(dueAfterSending(sent))
    await say('DELIVERED', arrived)
    expect((await askFor(shop)).sendAt).toBe(dueAfter(arrived))
    // That an order which has arrived changes in some other way is no news of when.
    await say('DELIVERED', ago(1))
    expect((await askFor(shop)).sendAt).toBe(dueAfter(arrived))
  })

  test('that comes, but was put off at the last moment, sends nothing yet', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop))
    await sendParcel(shop, { fulfilledAt: ago(20) })
    const arrived = ago(1)
    await sendParcel(shop, { fulfilledAt: ago(20), deliveredAt: arrived })
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toEqual([])
    expect(await askFor(shop)).toMatchObject({ state: 'SCHEDULED', sendAt: dueAfter(arrived), sentAt: null })
    app().clock.advance(13 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })

  test('stays what it was once the mail is sent', async () => {
    const shop = await openShop(app(), { settings: { reminders: 0 } })
    await ingestOrders(shop, anOrder(shop))
    await sendParcel(shop, { fulfilledAt: ago(20) })
    await shop.drain()
    const sent = await askFor(shop)
    expect(sent).toMatchObject({ state: 'SENT', sentAt: expect.any(String) })
    for (const deliveredAt of [ago(10), ago(0)]) {
      await sendParcel(shop, { fulfilledAt: ago(20), deliveredAt })
      await ingestOrders(shop, anOrder(shop, { status: 'CANCELLED' }))
      expect(await askFor(shop)).toEqual(sent)
    }
    app().clock.advance(30 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })
})

test('What is told to have happened in the future is refused: an ask would wait for it out of sight', async () => {
  const shop = await openShop(app())
  const later = inDays(2).toISOString()
  expect(await ingestOrders(shop, anOrder(shop, { placedAt: later, updatedAt: later }))).toMatchObject({
    issues: ['placedAt', 'updatedAt'].map((field) => ({
      path: ['orders', '0', field],
      code: 'IN_THE_FUTURE',
    })),
  })
  const parcel = { externalId: 'p', orderExternalId: 'order-1', fulfilledAt: ago(1).toISOString() }
  const told = await shop.ask<Record<string, { issues: object[] }>>(
    'secret',
    `mutation ($fulfillments: [FulfillmentInput!]!, $returns: [ReturnInput!]!) {
      recordFulfillments(input: { fulfillments: $fulfillments }) { ... on ValidationError { issues { path code } } }
      recordReturns(input: { returns: $returns }) { ... on ValidationError { issues { path code } } }
    }`,
    {
      fulfillments: [{ ...parcel, deliveredAt: later }],
      returns: [{ externalId: 'r', orderExternalId: 'order-1', openedAt: later }],
    },
  )
  expect(told).toEqual({
    recordFulfillments: { issues: [{ path: ['fulfillments', '0', 'deliveredAt'], code: 'IN_THE_FUTURE' }] },
    recordReturns: { issues: [{ path: ['returns', '0', 'openedAt'], code: 'IN_THE_FUTURE' }] },
  })
  const takenBack = { externalId: 'p', toldAt: new Date(later) }
  await expect(
    takeBackFulfillments(scopeOf(shop), { orderExternalId: 'order-1', fulfillments: [takenBack] }),
  ).rejects.toMatchObject({ issues: [{ code: 'IN_THE_FUTURE' }] })
})

test('What a customer agrees to, or takes back, holds for all that they have bought, in whatever order it is told', async () => {
  const consent = (basis: string, at: Date) => ({ basis, evidence: 'checkbox', givenAt: at.toISOString() })
  const order = (shop: Shop, externalId: string, given?: object) =>
    anOrder(shop, { externalId, shippingCountry: 'DE', customer: { email: shop.anna, consent: given } })
  const states = async (shop: Shop) => [
    (await askFor(shop, 'order-1')).state,
    (await askFor(shop, 'order-2')).state,
  ]
  const shop = await openShop(app())
  await ingestOrders(shop, order(shop, 'order-1'))
  expect((await askFor(shop, 'order-1')).state).toBe('SKIPPED')
  await ingestOrders(shop, order(shop, 'order-2', consent('CONSENT', ago(3))))
  expect(await states(shop)).toEqual(['SCHEDULED', 'SCHEDULED'])
  // Of two at once, the one that refuses holds.
  const at = ago(1)
  await ingestOrders(shop, order(shop, 'order-2', consent('NONE', at)))
  expect(await states(shop)).toEqual(['SKIPPED', 'SKIPPED'])
  await ingestOrders(shop, order(shop, 'order-2', consent('CONSENT', at)))
  expect(await states(shop)).toEqual(['SKIPPED', 'SKIPPED'])
  expect(await ingestOrders(shop, order(shop, 'order-2', consent('CONSENT', inDays(9))))).toMatchObject({
    issues: [{ path: ['orders', '0', 'customer', 'consent', 'givenAt'], code: 'IN_THE_FUTURE' }],
  })
})

describe('A contract', () => {
  const told = (shop: Shop, basis: string, givenAt: string, over: Record<string, unknown> = {}) =>
    anOrder(shop, {
      customer: { email: shop.anna, consent: { basis, evidence: 'order form', givenAt } },
      ...over,
    })

  test.each(['FR', 'US', 'DE', null])(
    'never permits asking, wherever the law would (%s)',
    async (country) => {
      const shop = await openShop(app())
      const order = told(shop, 'CONTRACT', '2026-11-01T10:00:00Z', { shippingCountry: country })
      await ingestOrders(shop, order)
      await sendParcel(shop, { fulfilledAt: ago(20) })
      await askNow(shop)
      expect(await shop.mailTo(shop.anna)).toEqual([])
      const ask = await askFor(shop)
      expect([ask.state, wordOf(ask, 'CONSENT')]).toEqual(['SKIPPED', 'SKIP'])
    },
  )

  test('that is told of while the delay runs calls the ask off', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop))
    await sendParcel(shop, { fulfilledAt: ago(1) })
    expect((await askFor(shop)).state).toBe('SCHEDULED')
    await ingestOrders(shop, told(shop, 'CONTRACT', '2026-11-01T10:00:00Z'))
    expect((await askFor(shop)).state).toBe('SKIPPED')
    expect(await askedAbout(shop)).toEqual([])
  })
})
