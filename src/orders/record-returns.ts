import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { returnInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'
import { withReturn } from './told-return.ts'

const recordReturnsInput = z.object({ returns: z.array(returnInput).min(1).max(100) })

/**
 * Records goods on their way back, by the external ids of order and return; may be repeated, may come in any sequence, and may come before
 * their order. While one is open nobody is asked; that it was sent back changes nothing afterwards. One that has ended is open again when it
 * is told to have been opened after that; it still began when it was first opened. Returns the external ids, in the order given.
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
    for (const { externalId, orderExternalId, ...told } of returns) {
      const key = { storeId, orderExternalId, externalId }
      const where = { storeId_orderExternalId_externalId: key }
      const known = await db.orderReturn.findUnique({ where })
      const data = { ...withReturn(known, told), orderId: orderIds.get(orderExternalId) }
      await db.orderReturn.upsert({ where, create: { ...key, id: uuidv7(), ...data }, update: data })
    }
    for (const orderId of new Set(orderIds.values())) await planRequest(tx, scope, orderId)
  })
  return returns.map((one) => one.externalId)
}
