import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { openCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { TokenError } from '../errors.ts'
import type { Prisma } from '../generated/prisma/client.ts'
import { findOrCreateCustomer } from '../orders/customers.ts'
import { parse } from '../parse.ts'
import { keptLines, receivedAt } from '../requests/lines-to-ask.ts'
import { readSettings } from '../stores/read-settings.ts'
import { insertReview } from './insert-review.ts'
import { completeRequest } from './submit-review.ts'
import { keptSubmission, refuseSecond } from './unconfirmed-submission.ts'

const confirmEmailInput = z.object({ token: z.string() })

/**
 * Confirms the address of a review that waits for it: from now on the review exists. Confirming twice gives the same review.
 * An address that bought and received the product makes it verified (ORDER_MATCH). Returns the review's id.
 * @throws TokenError, ConflictError when the address has reviewed this before.
 */
export async function confirmEmail(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'writeAsCustomer')
  const { token } = parse(confirmEmailInput, input)
  const { storeId, clock } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { subjectId } = await openCapability(db, clock, storeId, token, ['CONFIRMATION'])
    await db.$queryRaw`SELECT 1 FROM unconfirmed_submission WHERE store_id = ${storeId}::uuid AND id = ${subjectId}::uuid FOR UPDATE`
    const waiting = await db.unconfirmedSubmission.findUnique({
      where: { storeId_id: { storeId, id: subjectId } },
    })
    if (!waiting) throw new TokenError('TOKEN_EXPIRED')
    if (waiting.reviewId !== null) return waiting.reviewId
    const { content, locale, isLocaleTold, relationship, experiencedOn, productId, requestId } =
      keptSubmission.parse(waiting.input)
    const { id: customerId } = await findOrCreateCustomer(
      db,
      scope,
      { email: waiting.email },
      // What was only found out says less than anything a shop has told of them.
      { locale, toldAt: isLocaleTold ? clock.now() : new Date(0) },
    )
    const { defaultLocale, publishDeadlineHours, reward } = await readSettings(db, storeId)
    if (requestId !== null) await refuseSecond(db, storeId, { requestId, productId })
    const isBuyer = requestId !== null || (await hasReceived(db, scope, customerId, productId))
    const id = uuidv7()
    await insertReview(tx, scope, {
      id,
      customerId,
      productId,
      requestId,
      content,
      locale,
      relationship,
      verificationMethod: requestId !== null ? 'ORDER_INVITATION' : isBuyer ? 'ORDER_MATCH' : 'NONE',
      experiencedOn: experiencedOn === null ? null : new Date(experiencedOn),
      publishDeadlineHours,
      reward,
      defaultLocale,
    })
    // Whoever else has written by its link, its customer is asked all the same.
    const asked = { storeId, id: requestId ?? '', customerId }
    if (requestId !== null && (await db.reviewRequest.count({ where: asked })) > 0)
      await completeRequest(tx, scope, requestId)
    // The text now lives in the review alone, and is erased with it.
    await db.unconfirmedSubmission.update({
      where: { storeId_id: { storeId, id: subjectId } },
      data: { reviewId: id, input: {}, email: '' },
    })
    return id
  })
}

/** An order that was called off while it was under way was perhaps never had. */
const arrivedAtLeast = [
  { status: { not: 'CANCELLED' } },
  { deliveredAt: { not: null } },
  { fulfillments: { some: { deliveredAt: { not: null } } } },
] satisfies Prisma.OrderWhereInput[]

/** Whether the customer bought the product (or, for the store, anything), and it was sent to them and not paid back before. */
async function hasReceived(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  customerId: string,
  productId: string | null,
): Promise<boolean> {
  const orders = await db.order.findMany({
    where: { storeId, customerId, isTest: false, OR: arrivedAtLeast },
    include: { lines: true, fulfillments: true },
  })
  return orders.some(({ lines, fulfillments, ...order }) => {
    const facts = { order, lines, fulfillments }
    const kept = new Set(keptLines(facts))
    return lines.some((line) => {
      if (!kept.has(line.externalId) || (productId !== null && line.productId !== productId)) return false
      const received = receivedAt(facts, line.externalId)
      return received !== null && received <= clock.now()
    })
  })
}
