import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { returnInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'

const recordReturnsInput = z.object({ returns: z.array(returnInput).min(1).max(100) })

/**
 * Records goods on their way back, by external id; may be repeated, and may come before its order. While one is open nobody is asked;
 * that it was sent back changes nothing afterwards. One that has ended stays ended, and one that is told to have begun twice began the first time. Returns the external ids, in the order given.
 */
export async function recordReturns(scope: Scope, input: unknown): Promise<string[]> {
  authorise(scope.actor, 'writeOrders')
  const { returns } = parse(recordReturnsInput, input)
  const { storeId } = scope
  refuseFuture(scope.clock, 'returns', returns, ['openedAt', 'closedAt'])
  await scope.transaction(async (tx) => {
    const { db } = tx
    const orderExternalIds = returns.map((one) => one.orderExternalId)
    await lockOrders(db, storeId, orderExternalIds)
    const orders = await db.order.findMany({
      where: { storeId, externalId: { in: orderExternalIds } },
      select: { id: true, externalId: true },
    })
    const orderIds = new Map(orders.map((order) => [order.externalId, order.id]))
    for (const { externalId: id, orderExternalId, openedAt, closedAt } of returns) {
      const orderId = orderIds.get(orderExternalId)
      const where = { storeId_externalId: { storeId, externalId: id } }
      const known = await db.orderReturn.findUnique({ where, select: { openedAt: true } })
      await db.orderReturn.upsert({
        where,
        create: { storeId, id: uuidv7(), externalId: id, orderExternalId, orderId, openedAt, closedAt },
        update: {
          orderExternalId,
          orderId,
          openedAt: known && known.openedAt < openedAt ? known.openedAt : openedAt,
          closedAt: closedAt ?? undefined,
        },
      })
    }
    for (const orderId of new Set(orderIds.values())) await planRequest(tx, scope, orderId)
  })
  return returns.map((one) => one.externalId)
}
