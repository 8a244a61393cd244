import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { changeParcel } from './change-parcel.ts'
import { type FulfillmentNews, fulfillmentInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'
import { withWord } from './told-parcel.ts'

const recordFulfillmentsInput = z.object({ fulfillments: z.array(fulfillmentInput).min(1).max(100) })

/**
 * Records what was sent and when it arrived, by the external ids of order and parcel; may be repeated, may come in any sequence, and may
 * come before its order, for which it then waits. What words say together is told in told-parcel.ts. Returns the external ids, in the
 * order given.
 * @throws ValidationError
 */
export async function recordFulfillments(scope: Scope, input: unknown): Promise<string[]> {
  authorise(scope.actor, 'writeOrders')
  const { fulfillments } = parse(recordFulfillmentsInput, input)
  await scope.transaction(async (tx) => {
    await lockOrders(
      tx.db,
      scope.storeId,
      fulfillments.map((fulfillment) => fulfillment.orderExternalId),
    )
    await recordInto(tx, scope, fulfillments)
  })
  return fulfillments.map((fulfillment) => fulfillment.externalId)
}

/** Within a transaction that has locked their orders. */
export async function recordInto(
  tx: StoreTransaction,
  scope: Scope,
  fulfillments: readonly FulfillmentNews[],
): Promise<void> {
  const { storeId, clock } = scope
  refuseFuture(clock, 'fulfillments', fulfillments, ['updatedAt', 'fulfilledAt', 'deliveredAt', 'failedAt'])
  const orderExternalIds = fulfillments.map((fulfillment) => fulfillment.orderExternalId)
  const orders = await tx.db.order.findMany({
    where: { storeId, externalId: { in: orderExternalIds } },
    select: { id: true, externalId: true },
  })
  const orderIds = new Map(orders.map((order) => [order.externalId, order.id]))
  for (const { externalId, orderExternalId, updatedAt, ...told } of fulfillments) {
    const parcel = { externalId, orderExternalId, orderId: orderIds.get(orderExternalId) ?? null }
    const word = { ...told, at: updatedAt ?? clock.now(), isByArrival: updatedAt == null }
    await changeParcel(tx.db, storeId, parcel, (known) => withWord(known, word))
  }
  for (const orderId of new Set(orderIds.values())) await planRequest(tx, scope, orderId)
}
