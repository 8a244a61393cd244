import type { Scope, StoreTransaction } from '../db/scope.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { endReminders } from './end-reminders.ts'
import { openStates, planRequest } from './plan-request.ts'

/** Nobody has more asks that wait. */
const mostOrders = 100

/** Judges every ask of a customer anew that is still to be decided, and their reminders: something about them has changed. */
export async function replanCustomer(tx: StoreTransaction, scope: Scope, customerId: string): Promise<void> {
  const { storeId } = scope
  const requests = await tx.db.reviewRequest.findMany({
    where: { storeId, customerId, state: { in: ['SCHEDULED', 'HELD', 'SKIPPED'] } },
    orderBy: { createdAt: 'desc' },
    take: mostOrders,
    select: { state: true, orderId: true, order: { select: { externalId: true } } },
  })
  const open = requests.filter(({ state }) => openStates.has(state))
  await lockOrders(
    tx.db,
    storeId,
    open.map(({ order }) => order.externalId),
  )
  for (const orderId of new Set(open.map((request) => request.orderId))) await planRequest(tx, scope, orderId)
  await endReminders(tx.db, scope, customerId)
}
