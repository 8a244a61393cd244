import { afterEach, describe, expect, test } from '@jest/globals'
import { askByHand, requestsOf, stateOf } from '../support/delivery.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp } from '../support/shop.ts'

/** What happens while a mail is on its way to the next server. */
let meanwhile: (() => Promise<unknown>) | undefined
const sentTo: string[] = []
const { app } = startApp(
  {},
  {
    mail: {
      async send({ to }) {
        const happening = meanwhile
        meanwhile = undefined
        await happening?.()
        sentTo.push(to)
      },
      async close() {},
    },
  },
)
afterEach(() => {
  meanwhile = undefined
  sentTo.length = 0
})

const due = (shop: Shop, over: Record<string, unknown> = {}) => anOrder(shop, { locale: 'en', ...over })
const mails = (shop: Shop) => sentTo.filter((to) => to === shop.anna).length

async function drainDays(shop: Shop, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed++) {
    app().clock.advance(day)
    await shop.drain()
  }
}

async function cancel(shop: Shop): Promise<{ __typename: string; code?: string }> {
  const { reviewRequests } = await shop.ask<{ reviewRequests: { nodes: { id: string }[] } }>(
    'secret',
    '{ reviewRequests { nodes { id } } }',
  )
  const { cancelReviewRequest } = await shop.ask<{
    cancelReviewRequest: { __typename: string; code?: string }
  }>(
    'secret',
    'mutation ($id: ID!) { cancelReviewRequest(input: { requestId: $id, reason: DUPLICATE }) { __typename ... on Error { code } } }',
    { id: reviewRequests.nodes[0]?.id },
  )
  return cancelReviewRequest
}

describe('While the mail of an ask is handed over', () => {
  test('it cannot be called off: it is going out', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, due(shop))
    await askByHand(shop, 'order-1')
    let answer: unknown
    meanwhile = async () => {
      answer = await cancel(shop)
    }
    await shop.drain()
    expect(answer).toEqual({ __typename: 'ConflictError', code: 'WRONG_STATE' })
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(mails(shop)).toBe(1)
  })

  test('a cancelled order comes too late: the ask has been made, and is not made again', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, due(shop, { updatedAt: '2026-11-02T00:00:00Z' }))
    await askByHand(shop, 'order-1')
    meanwhile = () =>
      ingestOrders(shop, due(shop, { status: 'CANCELLED', updatedAt: '2026-11-03T00:00:00Z' }))
    await shop.drain()
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(mails(shop)).toBe(1)
    await ingestOrders(shop, due(shop, { status: 'DELIVERED', updatedAt: '2026-11-04T00:00:00Z' }))
    await drainDays(shop, 5)
    expect(mails(shop)).toBe(1)
    expect(await stateOf(shop)).toEqual(['SENT'])
  })

  test('lines that were asked about stay asked about, whatever was told of them meanwhile', async () => {
    const shop = await openShop(app())
    const line = { externalId: 'line-1', productExternalId: 'tent', quantity: 1 }
    await ingestOrders(shop, due(shop, { lines: [line], updatedAt: '2026-11-02T00:00:00Z' }))
    await askByHand(shop, 'order-1')
    meanwhile = () =>
      ingestOrders(
        shop,
        due(shop, { lines: [{ ...line, refundedQuantity: 1 }], updatedAt: '2026-11-03T00:00:00Z' }),
      )
    await shop.drain()
    await ingestOrders(
      shop,
      due(shop, {
        status: 'DELIVERED',
        lines: [{ ...line, refundedQuantity: 0 }],
        updatedAt: '2026-11-04T00:00:00Z',
      }),
    )
    await drainDays(shop, 40)
    // The ask, and its reminder.
    expect(mails(shop)).toBe(2)
    expect(await requestsOf(shop)).toHaveLength(1)
  })

  test('its sender may die: what went out is not sent again', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, due(shop))
    await askByHand(shop, 'order-1')
    await shop.drain()
    const { ownerPool } = app().database
    await ownerPool.query(
      `UPDATE review_request SET state = 'SCHEDULED', sent_at = NULL, times_sent = 0, send_at = now() WHERE store_id = $1`,
      [shop.access.store.id],
    )
    await drainDays(shop, 3)
    expect(mails(shop)).toBe(1)
    expect(await stateOf(shop)).toEqual(['SENT'])
  })
})

test('Whoever answers while their ask is judged anew has answered', async () => {
  const shop = await openShop(app())
  const pool = app().database.ownerPool
  await ingestOrders(shop, due(shop))
  // The rules read what was sent before; until this ends they wait.
  const client = await pool.connect()
  await client.query('BEGIN')
  await client.query('LOCK TABLE touchpoint IN ACCESS EXCLUSIVE MODE')
  const judging = ingestOrders(shop, due(shop, { status: 'DELIVERED' }))
  for (let isWaiting = false; !isWaiting; ) {
    const { rows } = await pool.query(
      `SELECT FROM pg_locks WHERE relation = 'touchpoint'::regclass AND NOT granted AND database = (SELECT oid FROM pg_database WHERE datname = current_database())`,
    )
    isWaiting = rows.length > 0
  }
  await client.query(
    `UPDATE review_request SET state = 'COMPLETED', completed_at = now() WHERE store_id = $1`,
    [shop.access.store.id],
  )
  await client.query('COMMIT')
  client.release()
  await judging
  expect(await stateOf(shop)).toEqual(['COMPLETED'])
})
