import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { type FulfillmentNews, fulfillmentInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'

const recordFulfillmentsInput = z.object({ fulfillments: z.array(fulfillmentInput).min(1).max(100) })

/**
 * Records what was sent and when it arrived, by external id; may be repeated, and may come before its order, for which it then
 * waits. A delivery once known is not forgotten by a later word without it. Of an order on which there is a newer word than
 * `toldAt` nothing is recorded. Returns the external ids, in the order given.
 */
export async function recordFulfillments(
  scope: Scope,
  input: unknown,
  { toldAt }: { toldAt?: Date | undefined } = {},
): Promise<string[]> {
  authorise(scope.actor, 'writeOrders')
  const { fulfillments } = parse(recordFulfillmentsInput, input)
  await scope.transaction(async (tx) => {
    await lockOrders(
      tx.db,
      scope.storeId,
      fulfillments.map((fulfillment) => fulfillment.orderExternalId),
    )
    await recordInto(tx, scope, fulfillments, { toldAt })
  })
  return fulfillments.map((fulfillment) => fulfillment.externalId)
}

/** Within a transaction that has locked their orders. */
export async function recordInto(
  tx: StoreTransaction,
  scope: Scope,
  fulfillments: readonly FulfillmentNews[],
  { toldAt }: { toldAt?: Date | undefined } = {},
): Promise<void> {
  const { storeId } = scope
  refuseFuture(scope.clock, 'fulfillments', fulfillments, ['fulfilledAt', 'deliveredAt', 'failedAt'])
  const orderExternalIds = fulfillments.map((fulfillment) => fulfillment.orderExternalId)
  const orders = await tx.db.order.findMany({
    where: { storeId, externalId: { in: orderExternalIds } },
    select: { id: true, externalId: true, updatedAt: true },
  })
  const orderIds = new Map(orders.map((order) => [order.externalId, order.id]))
  const outdated = new Set(
    orders.filter((order) => toldAt && order.updatedAt > toldAt).map((order) => order.externalId),
  )
  for (const fulfillment of fulfillments) {
    if (outdated.has(fulfillment.orderExternalId)) continue
    const where = { storeId_externalId: { storeId, externalId: fulfillment.externalId } }
    const known = await tx.db.fulfillment.findUnique({ where, select: { failedAt: true } })
    const told = {
      orderExternalId: fulfillment.orderExternalId,
      orderId: orderIds.get(fulfillment.orderExternalId),
      fulfilledAt: fulfillment.fulfilledAt,
      deliveredAt: fulfillment.deliveredAt ?? undefined,
      failedAt: fulfillment.failedAt && earlier(known?.failedAt ?? null, fulfillment.failedAt),
      carrier: fulfillment.carrier ?? undefined,
      lineExternalIds: fulfillment.lineExternalIds ?? [],
    }
    await tx.db.fulfillment.upsert({
      where,
      create: { storeId, id: uuidv7(), externalId: fulfillment.externalId, ...told },
      update: told,
    })
  }
  for (const orderId of new Set(orderIds.values())) await planRequest(tx, scope, orderId)
}

/** What failed once failed then, however often it is told. */
export function earlier(known: Date | null, told: Date): Date {
  return known !== null && known < told ? known : told
}
