import { lockOrders } from '../../orders/order-lock.ts'
import { planRequest } from '../../requests/plan-request.ts'
import type { Task } from '../task.ts'

const batch = 50
/** Then the rest is another job's: a store may have a million that wait. */
const batchesAJob = 20

/** Judges asks anew that are still to be decided, all or those about a product: what the store has set is another. */
export const replanRequests: Task<'replan-requests'> = async ({ payload }, { scope, finish, signal }) => {
  const { storeId } = scope
  const { productId } = payload
  let { after } = payload
  let judged = batch
  for (let done = 0; done < batchesAJob && judged === batch && !signal.aborted; done++) {
    judged = await scope.transaction(async (tx) => {
      const requests = await tx.db.reviewRequest.findMany({
        where: {
          storeId,
          ...(after === undefined ? {} : { id: { gt: after } }),
          state: { in: ['SCHEDULED', 'HELD', 'SKIPPED'] },
          ...(productId === undefined ? {} : { order: { lines: { some: { productId } } } }),
        },
        orderBy: { id: 'asc' },
        take: batch,
        select: { id: true, orderId: true, order: { select: { externalId: true } } },
      })
      await lockOrders(
        tx.db,
        storeId,
        requests.map(({ order }) => order.externalId),
      )
      for (const orderId of new Set(requests.map((request) => request.orderId)))
        await planRequest(tx, scope, orderId)
      after = requests.at(-1)?.id ?? after
      return requests.length
    })
  }
  if (judged === batch)
    await finish((tx) => tx.enqueue({ name: 'replan-requests', payload: { ...payload, after } }))
}
