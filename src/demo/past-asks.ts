import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreTransaction } from '../db/scope.ts'

/** An ask that a review came of. */
export interface PastAsk {
  customerId: string
  locale: string
  product: { id: string; externalId: string }
  sentAt: Date
  reviewId: string
}

const day = 86_400_000
/** Who were asked as well, for each who wrote: five reviews of a hundred mails. */
const silentForEach = 19
const bouncedOf = 40
const linkDays = 90

/** The asks that the demo's reviews came of, and those to which nobody answered. */
export async function writePastAsks(
  { db }: StoreTransaction,
  { storeId, keyring, clock }: Scope,
  answered: readonly PastAsk[],
): Promise<void> {
  const silent = answered.flatMap((ask, index) =>
    Array.from({ length: silentForEach }, (_, other) => {
      const email = `silent-${index}-${other}@customers.example`
      const sentAt = new Date(ask.sentAt.getTime() - other * 0.1 * day)
      return { ...ask, customerId: uuidv7(), email, sentAt, reviewId: null }
    }),
  )
  await db.customer.createMany({
    data: silent.map(({ customerId, email, locale }) => ({
      storeId,
      id: customerId,
      email,
      emailHash: keyring.pseudonym(storeId, 'email', email),
      locale,
    })),
  })
  const asks = [...answered, ...silent].map((ask, index) => ({
    ...ask,
    id: uuidv7(),
    orderId: uuidv7(),
    number: `demo-past-${index + 1}`,
    expiresAt: new Date(ask.sentAt.getTime() + linkDays * day),
    isBounced: ask.reviewId === null && index % bouncedOf === 0,
  }))
  await db.order.createMany({
    data: asks.map(({ orderId, number, customerId, locale, sentAt }) => {
      const placedAt = new Date(sentAt.getTime() - 18 * day)
      const deliveredAt = new Date(sentAt.getTime() - 14 * day)
      const facts = { customerId, locale, status: 'FULFILLED' as const, placedAt, deliveredAt }
      return { storeId, id: orderId, externalId: number, ...facts, updatedAt: deliveredAt }
    }),
  })
  await db.orderLine.createMany({
    data: asks.map(({ orderId, product: { id: productId, externalId: productExternalId } }) => {
      const line = { externalId: 'line-1', position: 0, quantity: 1 }
      return { storeId, id: uuidv7(), orderId, ...line, productId, productExternalId }
    }),
  })
  await db.reviewRequest.createMany({
    data: asks.map(({ id, orderId, customerId, locale, sentAt, expiresAt, reviewId, isBounced }) => {
      const state = isBounced
        ? 'BOUNCED'
        : reviewId
          ? 'COMPLETED'
          : expiresAt < clock.now()
            ? 'EXPIRED'
            : 'SENT'
      const answeredAt = reviewId === null ? null : new Date(sentAt.getTime() + 2 * day)
      const times = {
        createdAt: sentAt,
        sendAt: sentAt,
        sentAt,
        expiresAt,
        startedAt: answeredAt,
        completedAt: answeredAt,
      }
      const lineExternalIds = ['line-1']
      return { storeId, id, orderId, customerId, locale, state, lineExternalIds, timesSent: 1, ...times }
    }),
  })
  for (const { id, reviewId } of asks)
    if (reviewId !== null)
      await db.review.update({ where: { storeId_id: { storeId, id: reviewId } }, data: { requestId: id } })
}
