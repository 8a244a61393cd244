import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { ConflictError, NotFoundError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { parse } from '../parse.ts'

const cancellationReasons = ['TEST', 'DUPLICATE', 'WRONG_RECIPIENT', 'CUSTOMER_ASKED'] as const

const cancelInput = z.object({ requestId: z.string(), reason: z.enum(cancellationReasons) })

/**
 * Calls an ask off that has not gone out, for good: its order is not asked about again. On one of four grounds, none of which knows what
 * the customer thinks; it counts against the public coverage all the same. Given again, it is the same. Returns the request's id.
 * @throws ValidationError, NotFoundError, ConflictError (it has gone out, or is going out at this moment)
 */
export async function cancelReviewRequest(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'requestReviews')
  const { requestId, reason } = parse(cancelInput, input)
  const { storeId, clock } = scope
  const id = localId('ReviewRequest', requestId)
  return scope.transaction(async ({ db }) => {
    const where = { storeId_id: { storeId, id } }
    const found = await db.reviewRequest.findUnique({ where, include: { order: true } })
    if (!found) throw new NotFoundError()
    await lockOrders(db, storeId, [found.order.externalId])
    const { state } = await db.reviewRequest.findUniqueOrThrow({ where })
    if (state === 'CANCELLED') return id
    if (state !== 'SCHEDULED' && state !== 'HELD' && state !== 'SKIPPED')
      throw new ConflictError('WRONG_STATE')
    if (await isGoingOut(db, storeId, id)) throw new ConflictError('WRONG_STATE')
    await db.reviewRequest.update({
      where,
      data: { state: 'CANCELLED', sendAt: null, cancellation: reason, cancelledAt: clock.now() },
    })
    return id
  })
}

/** What is handed to the mail server at this moment cannot be called back. */
async function isGoingOut(db: StoreDatabase, storeId: string, requestId: string): Promise<boolean> {
  const running = await db.job.count({
    where: {
      storeId,
      dedupeKey: `send-review-request:${requestId}`,
      state: 'LEASED',
      startedAt: { not: null },
    },
  })
  return running > 0
}
