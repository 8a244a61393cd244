import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openScope, type Scope } from '../../src/db/scope.ts'
import { ingestOrders } from '../../src/orders/ingest-orders.ts'
import { recordFulfillments } from '../../src/orders/record-fulfillments.ts'
import { recordParcelEvent } from '../../src/orders/record-parcel-event.ts'
import { recordRefunds } from '../../src/orders/record-refunds.ts'
import { recordReturns } from '../../src/orders/record-returns.ts'
import { takeBackFulfillments } from '../../src/orders/take-back-fulfillments.ts'
import { day, openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

/** Days before now. */
const days = fc.integer({ min: 0, max: 20 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })
/** One box is told of for both orders. */
const mostly = (usual: string, other: string) =>
  fc.oneof({ weight: 4, arbitrary: fc.constant(usual) }, { weight: 1, arbitrary: fc.constant(other) })
const order = mostly('order-1', 'order-2')
const parcel = mostly('box', 'letter')
const line = fc.constantFrom('tent', 'mat')

const orderWord = fc.record({
  kind: fc.constant('order' as const),
  order,
  at: days,
  status: maybe(fc.constantFrom('PLACED', 'FULFILLED', 'DELIVERED', 'REFUNDED', 'CANCELLED')),
  tents: fc.integer({ min: 1, max: 2 }),
  refunded: maybe(fc.integer({ min: 0, max: 2 })),
  /** Whether it is a gift, where there is one. */
  mat: fc.constantFrom(null, undefined, true, false),
})

const event = fc.oneof(
  { weight: 2, arbitrary: orderWord },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant('parcel' as const),
      order,
      parcel,
      at: days,
      fulfilled: days,
      delivered: maybe(days),
      failed: maybe(days),
      carrier: maybe(fc.constantFrom('DHL', 'UPS Express')),
      lines: maybe(fc.subarray(['tent', 'mat'])),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('carrier' as const),
      order,
      parcel,
      at: days,
      isDelivered: fc.boolean(),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('taken back' as const), order, parcel, at: days }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      kind: fc.constant('refund' as const),
      order,
      refund: fc.constantFrom('refund-1', 'refund-2'),
      at: days,
      line,
      quantity: fc.integer({ min: 1, max: 2 }),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant('return' as const), order, opened: days, closed: maybe(days) }),
  },
)
type Event = typeof event extends fc.Arbitrary<infer Told> ? Told : never

/** Orders say when their words are of; of two of the same instant the one that comes later counts. */
const idOf = (told: Event) => (told.kind === 'order' ? `${told.order} ${told.at}` : told)

function happen(scope: Scope, email: string, now: number, told: Event): Promise<unknown> {
  const ago = (count: number) => new Date(now - count * day)
  const maybeAgo = (count: number | undefined) => (count === undefined ? undefined : ago(count))
  const lineOf = (externalId: string) => ({ externalId, productExternalId: externalId, quantity: 1 })
  const orderExternalId = told.order
  switch (told.kind) {
    case 'order': {
      const tent = { ...lineOf('tent'), quantity: told.tents, refundedQuantity: told.refunded }
      const known = {
        externalId: told.order,
        placedAt: ago(30),
        updatedAt: ago(told.at),
        status: told.status,
      }
      const where = { customer: { email }, shippingCountry: 'FR', timeZone: 'Europe/Paris' }
      const lines = told.mat === null ? [tent] : [tent, { ...lineOf('mat'), isGift: told.mat }]
      return ingestOrders(scope, { orders: [{ ...known, ...where, lines }] })
    }
    case 'parcel':
      return recordFulfillments(scope, {
        fulfillments: [
          {
            externalId: told.parcel,
            orderExternalId,
            updatedAt: ago(told.at),
            fulfilledAt: ago(told.fulfilled),
            deliveredAt: maybeAgo(told.delivered),
            failedAt: maybeAgo(told.failed),
            carrier: told.carrier,
            lineExternalIds: told.lines,
          },
        ],
      })
    case 'carrier':
      return recordParcelEvent(scope, {
        fulfillmentExternalId: told.parcel,
        orderExternalId,
        deliveredAt: told.isDelivered ? ago(told.at) : null,
        failedAt: told.isDelivered ? null : ago(told.at),
      })
    case 'taken back': {
      const fulfillments = [{ externalId: told.parcel, toldAt: ago(told.at) }]
      return takeBackFulfillments(scope, { orderExternalId, fulfillments })
    }
    case 'refund': {
      const lines = [{ lineExternalId: told.line, quantity: told.quantity }]
      const refund = { externalId: told.refund, orderExternalId, refundedAt: ago(told.at), lines }
      return recordRefunds(scope, { refunds: [refund] })
    }
    case 'return': {
      const times = { openedAt: ago(told.opened), closedAt: maybeAgo(told.closed) }
      return recordReturns(scope, { returns: [{ externalId: 'return', orderExternalId, ...times }] })
    }
  }
}

interface End {
  asks: { state: string; [fact: string]: unknown }[] | null
  [fact: string]: unknown
}

/** The asks, and what they rest on; times in days before now. */
async function endOf(shop: Shop, now: number): Promise<End> {
  const { rows } = await app().database.ownerPool.query<End>(
    `WITH told AS (SELECT id, external_id AS name, status, fulfilled_at, delivered_at, refunded_at FROM "order" WHERE store_id = $1)
     SELECT
       (SELECT json_agg(json_build_object('order', name, 'number', number, 'state', state, 'lines', line_external_ids,
          'days', round(extract(epoch FROM send_at - $2::timestamptz) / 86400, 2)) ORDER BY name, number)
        FROM review_request q JOIN told ON told.id = q.order_id) AS asks,
       (SELECT json_agg(json_build_array(name, status, fulfilled_at, delivered_at, refunded_at) ORDER BY name) FROM told) AS orders,
       (SELECT json_agg(json_build_array(name, external_id, quantity, refunded_quantity, l.refunded_at, is_gift) ORDER BY name, external_id)
        FROM order_line l JOIN told ON told.id = l.order_id) AS lines,
       (SELECT json_agg(json_build_array(name, external_id, f.fulfilled_at, f.delivered_at, failed_at, carrier, line_external_ids)
          ORDER BY name, external_id) FROM fulfillment f JOIN told ON told.id = f.order_id) AS parcels,
       (SELECT json_agg(json_build_array(name, opened_at, closed_at) ORDER BY name) FROM order_return r JOIN told ON told.id = r.order_id) AS returns`,
    [shop.access.store.id, new Date(now)],
  )
  if (!rows[0]) throw new Error('A row of aggregates is always there')
  return rows[0]
}

/** Lets everything happen in a shop of its own. */
async function endAfter(events: readonly Event[], now: number): Promise<End> {
  const shop = await openShop(app())
  const scope = openScope(app().scopeSource, shop.access.store.id, { kind: 'system' })
  for (const told of events) await happen(scope, shop.anna, now, told)
  return endOf(shop, now)
}

test('The same words on orders, parcels, refunds and returns end alike in any sequence, and told twice', async () => {
  const states = new Set<string>()
  const places = fc.record({ told: event, place: fc.nat({ max: 99 }), again: maybe(fc.nat({ max: 99 })) })
  const world = fc.uniqueArray(places, {
    minLength: 8,
    maxLength: 14,
    selector: ({ told }) => idOf(told),
  })
  await fc.assert(
    fc.asyncProperty(orderWord, world, async (first, words) => {
      const others = words.filter(({ told }) => idOf(told) !== idOf(first))
      const all = [{ told: first, place: 50, again: undefined }, ...others]
      const shuffled = all
        .flatMap(({ told, place, again }) => [
          { told, place },
          ...(again === undefined ? [] : [{ told, place: again }]),
        ])
        .sort((a, b) => a.place - b.place)
      const now = app().clock.now().getTime()
      const expected = await endAfter(
        all.map(({ told }) => told),
        now,
      )
      expect(
        await endAfter(
          shuffled.map(({ told }) => told),
          now,
        ),
      ).toEqual(expected)
      for (const { state } of expected.asks ?? []) states.add(state)
    }),
    {
      numRuns: Number(process.env.CANDOR_WORLDS ?? 14),
      interruptAfterTimeLimit: 90_000,
      markInterruptAsFailure: true,
    },
  )
  expect(states.size).toBeGreaterThan(1)
}, 120_000)
