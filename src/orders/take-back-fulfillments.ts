import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { planRequest } from '../requests/plan-request.ts'
import { changeParcel } from './change-parcel.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'
import { takenBack } from './told-parcel.ts'

export interface VoidFulfillments {
  orderExternalId: string
  fulfillments: {
    externalId: string
    /** Of when this word is: what newer ones tell of the parcel counts, what older ones tell does not, whichever come first. */
    toldAt: Date
  }[]
}

/**
 * Forgets shipments that a platform says never happened; what the order is asked about waits again. May be repeated, and may come first.
 * @throws ValidationError of what has not happened yet
 */
export async function takeBackFulfillments(
  scope: Scope,
  { orderExternalId, fulfillments }: VoidFulfillments,
): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  const { storeId } = scope
  refuseFuture(scope.clock, 'fulfillments', fulfillments, ['toldAt'])
  await scope.transaction(async (tx) => {
    await lockOrders(tx.db, storeId, [orderExternalId])
    const order = await tx.db.order.findUnique({
      where: { storeId_externalId: { storeId, externalId: orderExternalId } },
      select: { id: true },
    })
    let isNews = false
    for (const { externalId, toldAt } of fulfillments) {
      const parcel = { externalId, orderExternalId, orderId: order?.id ?? null }
      if (await changeParcel(tx.db, storeId, parcel, (known) => takenBack(known, toldAt))) isNews = true
    }
    if (order && isNews) await planRequest(tx, scope, order.id)
  })
}
