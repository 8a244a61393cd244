import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { planRequest } from '../requests/plan-request.ts'
import { changeParcel } from './change-parcel.ts'
import { lockOrders } from './order-lock.ts'
import { refuseFuture } from './refuse-future.ts'
import { withWord } from './told-parcel.ts'

/** What a carrier tells of a parcel, and nothing else of it. */
export interface ParcelEvent {
  fulfillmentExternalId: string
  orderExternalId: string
  /** Only one of them is told. */
  deliveredAt: Date | null
  failedAt: Date | null
}

/**
 * Records that a parcel arrived, or could not be delivered. May be repeated, and may come before what it is about: a parcel that nobody
 * has told of yet left the house then, at the latest, with everything in it, until more is told.
 * @throws ValidationError
 */
export async function recordParcelEvent(scope: Scope, event: ParcelEvent): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  const { storeId, clock } = scope
  const { fulfillmentExternalId: externalId, orderExternalId, deliveredAt, failedAt } = event
  refuseFuture(clock, 'fulfillments', [event], ['deliveredAt', 'failedAt'])
  const happenedAt = deliveredAt ?? failedAt
  if (happenedAt === null) return
  await scope.transaction(async (tx) => {
    await lockOrders(tx.db, storeId, [orderExternalId])
    const order = await tx.db.order.findUnique({
      where: { storeId_externalId: { storeId, externalId: orderExternalId } },
      select: { id: true },
    })
    const parcel = { externalId, orderExternalId, orderId: order?.id ?? null }
    const word = { at: happenedAt, isByArrival: false, fulfilledAt: happenedAt, deliveredAt, failedAt }
    await changeParcel(tx.db, storeId, parcel, (known) => withWord(known, word))
    if (order) await planRequest(tx, scope, order.id)
  })
}
