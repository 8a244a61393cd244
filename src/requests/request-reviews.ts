import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { NotFoundError } from '../errors.ts'
import { externalId } from '../input.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { parse } from '../parse.ts'
import { planRequest } from './plan-request.ts'

const requestReviewsInput = z.object({ orderExternalIds: z.array(externalId).min(1).max(100) })

/**
 * Asks about orders now: skips the delay, never consent, suppression or the order's state. An order already asked keeps its
 * request. Returns the requests' ids, in the order given; NotFoundError when any order is unknown, and then nothing is asked.
 */
export async function requestReviews(scope: Scope, input: unknown): Promise<string[]> {
  authorise(scope.actor, 'requestReviews')
  const { orderExternalIds } = parse(requestReviewsInput, input)
  const { storeId } = scope
  return scope.transaction(async (tx) => {
    await lockOrders(tx.db, storeId, orderExternalIds)
    const orders = await tx.db.order.findMany({
      where: { storeId, externalId: { in: orderExternalIds } },
      select: { id: true, externalId: true },
    })
    const ids = new Map(orders.map((order) => [order.externalId, order.id]))
    const requests: string[] = []
    for (const wanted of orderExternalIds) {
      const orderId = ids.get(wanted)
      if (orderId === undefined) throw new NotFoundError()
      const { request } = await planRequest(tx, scope, orderId, { isManual: true })
      requests.push(request.id)
    }
    return requests
  })
}
