import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { openScope, type Scope } from '../../src/db/scope.ts'
import { ingestOrders } from '../../src/orders/ingest-orders.ts'
import { recordFulfillments } from '../../src/orders/record-fulfillments.ts'
import { recordReturns } from '../../src/orders/record-returns.ts'
import { importSuppressions } from '../../src/requests/suppression-list.ts'
import { changeSettings } from '../../src/stores/change-settings.ts'
import { day, openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()
const hour = 3_600_000

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Pacific/Auckland'] as const
const products = ['tent', 'mat', 'stove'] as const
const scopeOf = (shop: Shop) => openScope(app().scopeSource, shop.access.store.id, { kind: 'system' })
const emailOf = (shop: Shop, customer: number) => `customer-${customer}@${shop.access.store.slug}.example`

interface OrderPlan {
  customer: number
  products: (typeof products)[number][]
  /** Days after the beginning. */
  arrives: number
  timeZone: (typeof zones)[number]
  isTest: boolean
  /** Days after the beginning; null: never. */
  cancelled: number | null
}

const orderPlan: fc.Arbitrary<OrderPlan> = fc.record({
  customer: fc.integer({ min: 0, max: 1 }),
  products: fc.subarray([...products], { minLength: 1 }),
  arrives: fc.integer({ min: 0, max: 40 }),
  timeZone: fc.constantFrom(...zones),
  isTest: fc.constant(false),
  cancelled: fc.oneof(
    { weight: 4, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: fc.integer({ min: 0, max: 60 }) },
  ),
})

const settingsPlan = fc.record({
  sendingHours: fc.constantFrom({ from: 9, to: 20 }, { from: 6, to: 9 }, { from: 18, to: 23 }),
  sendingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 2 }),
  daysBetweenAsks: fc.integer({ min: 7, max: 40 }),
  daysBetweenAsksAboutProduct: fc.integer({ min: 30, max: 365 }),
  contactsPerMonth: fc.integer({ min: 1, max: 5 }),
  reminders: fc.integer({ min: 0, max: 2 }),
  requestDelayDays: fc.integer({ min: 0, max: 20 }),
  requestDelays: fc.constantFrom([], [{ productExternalId: 'stove', days: 35 }]),
  requestTrigger: fc.constantFrom('FULFILLED', 'DELIVERED', 'COMPLETED'),
})

/** Days after the beginning, the last among them. */
const quietPlan = fc.record({ after: fc.integer({ min: 0, max: 60 }), days: fc.integer({ min: 0, max: 20 }) })

interface Sent {
  kind: string
  order: string
  email: string
  aboutId: string
  sentAt: Date
  lines: string[]
  productIds: string[]
  timeZone: (typeof zones)[number]
}

/** Every ask and reminder that went out, in order, with what it was about. */
async function sentOf(shop: Shop): Promise<Sent[]> {
  const { rows } = await app().database.ownerPool.query<Sent>(
    `SELECT t.kind::text, o.external_id AS order, c.email, t.about_id AS "aboutId", t.sent_at AS "sentAt", q.line_external_ids AS lines, o.time_zone AS "timeZone",
       (SELECT array_agg(l.product_external_id) FROM order_line l WHERE l.store_id = q.store_id AND l.order_id = q.order_id
         AND l.external_id = ANY(q.line_external_ids)) AS "productIds"
     FROM touchpoint t JOIN customer c ON c.store_id = t.store_id AND c.id = t.customer_id
     JOIN review_request q ON q.store_id = t.store_id AND q.id = t.about_id JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
     WHERE t.store_id = $1 AND t.kind IN ('REVIEW_REQUEST', 'REVIEW_REMINDER') AND t.state = 'SENT' ORDER BY t.sent_at`,
    [shop.access.store.id],
  )
  return rows
}

/** Lets time go by as it does: whatever falls due is looked at when it does, not at the end. */
async function runUntil(shop: Shop, until: number): Promise<void> {
  const { clock, database } = app()
  for (let looks = 0; looks < 40; looks++) {
    const { rows } = await database.ownerPool.query<{ next: Date | null }>(
      `SELECT min(due) AS next FROM (SELECT least(CASE WHEN state IN ('SCHEDULED', 'HELD') THEN send_at END, remind_at) AS due
         FROM review_request WHERE store_id = $1) x WHERE due > $2 AND due < $3`,
      [shop.access.store.id, clock.now(), new Date(until)],
    )
    const next = rows[0]?.next
    if (!next) break
    clock.advance(next.getTime() + 1_000 - clock.now().getTime())
    await shop.drain()
  }
  clock.advance(Math.max(0, until - clock.now().getTime()))
  await shop.drain()
}

function localTime(at: Date, timeZone: string): { hour: number; weekday: number; date: string } {
  const parts = Object.fromEntries(
    new Intl.DateTimeFormat('en-US', { timeZone, hourCycle: 'h23', hour: 'numeric', weekday: 'short' })
      .formatToParts(at)
      .map(({ type, value }) => [type, value]),
  )
  return {
    hour: Number(parts.hour),
    date: new Intl.DateTimeFormat('sv', { timeZone }).format(at),
    weekday: ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1,
  }
}

describe('In random worlds of orders, zones, hours and budgets', () => {
  test('nobody is asked twice about a product inside its window, after unsubscribing, outside the hours or beyond the budget, and nobody is skipped without a reason', async () => {
    const world = fc.record({
      settings: settingsPlan,
      quiet: quietPlan,
      orders: fc.array(orderPlan, { minLength: 2, maxLength: 5 }),
      unsubscribes: fc.record({
        customer: fc.integer({ min: 0, max: 1 }),
        after: fc.integer({ min: 5, max: 90 }),
      }),
      steps: fc.array(fc.integer({ min: 60, max: 300 }), { minLength: 12, maxLength: 12 }),
    })
    let asked = 0
    await fc.assert(
      fc.asyncProperty(world, async ({ settings, quiet, orders, unsubscribes, steps }) => {
        const shop = await openShop(app())
        const scope = scopeOf(shop)
        const began = app().clock.now()
        const at = (days: number) => new Date(began.getTime() + days * day)
        const dateOf = (days: number) => at(days).toISOString().slice(0, 10)
        const quietPeriod = { from: dateOf(quiet.after), to: dateOf(quiet.after + quiet.days) }
        await changeSettings(scope, { ...settings, quietPeriods: [quietPeriod] })
        const tell = (index: number, plan: OrderPlan, over: object) =>
          ingestOrders(scope, {
            orders: [
              {
                externalId: `order-${index}`,
                placedAt: at(-3),
                customer: { email: emailOf(shop, plan.customer), name: 'Anna' },
                shippingCountry: 'FR',
                locale: 'en',
                timeZone: plan.timeZone,
                isTest: plan.isTest,
                lines: plan.products.map((product) => ({
                  externalId: product,
                  productExternalId: product,
                  title: product,
                  quantity: 1,
                })),
                ...over,
              },
            ],
          })
        for (const [index, plan] of orders.entries()) await tell(index, plan, { updatedAt: began })
        const cancelledAt = new Map<string, number>()
        const tellCancellations = async () => {
          const now = app().clock.now()
          for (const [index, plan] of orders.entries()) {
            const name = `order-${index}`
            if (plan.cancelled === null || at(plan.cancelled) > now || cancelledAt.has(name)) continue
            await tell(index, plan, { updatedAt: at(plan.cancelled), status: 'CANCELLED' })
            // What had arrived by then is asked about.
            cancelledAt.set(name, plan.arrives < plan.cancelled ? Number.POSITIVE_INFINITY : now.getTime())
          }
        }
        const underWay = new Map(orders.entries())
        const tellArrivals = async () => {
          for (const [index, { arrives }] of underWay) {
            if (at(arrives) > app().clock.now()) continue
            underWay.delete(index)
            const ids = { externalId: `parcel-${index}`, orderExternalId: `order-${index}` }
            const times = { fulfilledAt: at(arrives - 1), deliveredAt: at(arrives) }
            await recordFulfillments(scope, { fulfillments: [{ ...ids, ...times }] })
          }
        }
        let unsubscribedAt: number | null = null
        for (const hours of steps) {
          await tellArrivals()
          await tellCancellations()
          await runUntil(shop, app().clock.now().getTime() + hours * hour)
          const now = app().clock.now().getTime()
          if (unsubscribedAt === null && now - began.getTime() > unsubscribes.after * day) {
            const row = async function* () {
              yield `${emailOf(shop, unsubscribes.customer)},UNSUBSCRIBED\n`
            }
            await importSuppressions(scope, row())
            unsubscribedAt = now
          }
        }
        const sent = await sentOf(shop)
        asked += sent.length
        for (const [index, one] of sent.entries()) {
          const local = localTime(one.sentAt, one.timeZone)
          expect(settings.sendingWeekdays).toContain(local.weekday)
          expect(local.hour).toBeGreaterThanOrEqual(settings.sendingHours.from)
          expect(local.hour).toBeLessThan(settings.sendingHours.to)
          expect(local.date >= quietPeriod.from && local.date <= quietPeriod.to).toBe(false)
          expect(one.sentAt.getTime()).toBeLessThan(cancelledAt.get(one.order) ?? Number.POSITIVE_INFINITY)
          if (unsubscribedAt !== null && one.email === emailOf(shop, unsubscribes.customer))
            expect(one.sentAt.getTime()).toBeLessThan(unsubscribedAt)
          const earlier = sent.slice(0, index).filter(({ email }) => email === one.email)
          const within = (days: number) =>
            earlier.filter(({ sentAt }) => sentAt.getTime() > one.sentAt.getTime() - days * day)
          expect(within(30).length).toBeLessThan(settings.contactsPerMonth)
          if (one.kind !== 'REVIEW_REQUEST') continue
          const asks = (days: number) => within(days).filter(({ kind }) => kind === 'REVIEW_REQUEST')
          expect(asks(settings.daysBetweenAsks)).toEqual([])
          for (const before of asks(settings.daysBetweenAsksAboutProduct))
            expect(before.productIds.filter((product) => one.productIds.includes(product))).toEqual([])
        }
        const { rows } = await app().database.ownerPool.query(
          `SELECT q.id FROM review_request q WHERE q.store_id = $1 AND q.state = 'SKIPPED' AND NOT EXISTS (
             SELECT FROM (SELECT DISTINCT ON (rule) rule, outcome FROM request_event e
               WHERE e.store_id = q.store_id AND e.request_id = q.id ORDER BY rule, position DESC) last WHERE outcome = 'SKIP')`,
          [shop.access.store.id],
        )
        expect(rows).toEqual([])
      }),
      { numRuns: Number(process.env.CANDOR_WORLDS ?? 4) },
    )
    expect(asked).toBeGreaterThan(0)
  }, 240_000)

  test('the same events in any order end in the same state', async () => {
    const now = () => app().clock.now()
    const ago = (days: number) => new Date(now().getTime() - days * day)
    const lines = (...refunded: number[]) =>
      products.map((product, index) => ({
        externalId: product,
        productExternalId: product,
        title: product,
        quantity: 1,
        refundedQuantity: refunded[index] ?? 0,
      }))
    const order = (updated: number, over: object) => (scope: Scope, email: string) =>
      ingestOrders(scope, {
        orders: [
          {
            externalId: 'order',
            placedAt: ago(30),
            updatedAt: ago(updated),
            customer: { email },
            shippingCountry: 'FR',
            timeZone: 'Europe/Paris',
            lines: lines(),
            ...over,
          },
        ],
      })
    const parcel = (externalId: string, delivered: number | null, over: object) => (scope: Scope) =>
      recordFulfillments(scope, {
        fulfillments: [
          {
            externalId,
            orderExternalId: 'order',
            fulfilledAt: ago(12),
            deliveredAt: delivered === null ? null : ago(delivered),
            ...over,
          },
        ],
      })
    const returned = (closed: number | null) => (scope: Scope) =>
      recordReturns(scope, {
        returns: [
          {
            externalId: 'return',
            orderExternalId: 'order',
            openedAt: ago(4),
            closedAt: closed === null ? null : ago(closed),
          },
        ],
      })
    const events = [
      order(20, {}),
      order(16, {
        status: 'DELIVERED',
        lines: lines().map((line) => ({ ...line, isGift: line.externalId === 'mat' })),
        locale: 'fr',
      }),
      order(12, { status: 'PLACED', locale: 'de' }),
      order(10, { lines: lines(1), placedAt: ago(430) }),
      order(5, { lines: lines(1, 1), status: 'FULFILLED' }),
      parcel('p-1', 9, { lineExternalIds: ['tent', 'mat'] }),
      parcel('p-1', null, { lineExternalIds: ['tent', 'mat'] }),
      parcel('p-2', 3.5, { lineExternalIds: ['stove'], carrier: 'DHL' }),
      returned(null),
      returned(1),
      order(7, {
        lines: lines(1),
        customer: { email: 'replaced below', consent: { basis: 'CONSENT', evidence: 'x', givenAt: ago(8) } },
      }),
    ]
    let expected: unknown
    await fc.assert(
      fc.asyncProperty(fc.shuffledSubarray(events, { minLength: events.length }), async (shuffled) => {
        const shop = await openShop(app())
        const scope = scopeOf(shop)
        const email = emailOf(shop, 0)
        for (const happen of shuffled) {
          if (happen === events.at(-1))
            await order(7, {
              lines: lines(1),
              customer: {
                email,
                consent: { basis: 'CONSENT', evidence: 'x', givenAt: new Date(Date.UTC(2026, 10, 1)) },
              },
            })(scope, email)
          else await happen(scope, email)
        }
        const { rows } = await app().database.ownerPool.query(
          `SELECT number, q.state::text, line_external_ids AS lines, round(extract(epoch FROM send_at - $2) / 60) AS minutes, q.locale,
             (SELECT array_agg(to_char(told, 'YYYY-MM') ORDER BY told) FROM unnest(o.told_placed_at) AS told) AS months
           FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id WHERE q.store_id = $1 ORDER BY number`,
          [shop.access.store.id, now()],
        )
        expected ??= rows
        expect(rows).toEqual(expected)
      }),
      { numRuns: 6 },
    )
    expect(expected).toMatchObject([
      { number: 1, state: 'SCHEDULED', months: [expect.anything(), expect.anything()] },
    ])
  }, 120_000)
})
