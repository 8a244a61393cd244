import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { planRequest } from '../requests/plan-request.ts'
import { lockOrders } from './order-lock.ts'

export interface VoidFulfillments {
  orderExternalId: string
  externalIds: string[]
  /** Of when this word is: a newer one on the order outweighs it. */
  toldAt: Date
}

/** Forgets shipments that a platform says never happened; what the order is asked about waits again. May be repeated. */
export async function takeBackFulfillments(
  scope: Scope,
  { orderExternalId, externalIds, toldAt }: VoidFulfillments,
): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  const { storeId } = scope
  await scope.transaction(async (tx) => {
    await lockOrders(tx.db, storeId, [orderExternalId])
    const order = await tx.db.order.findUnique({
      where: { storeId_externalId: { storeId, externalId: orderExternalId } },
    })
    if (!order || order.updatedAt > toldAt) return
    const { count } = await tx.db.fulfillment.deleteMany({
      where: { storeId, orderExternalId, externalId: { in: externalIds } },
    })
    if (count > 0) await planRequest(tx, scope, order.id)
  })
}
