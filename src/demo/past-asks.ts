import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreTransaction } from '../db/scope.ts'

const day = 86_400_000
/** Who were asked as well, for each who wrote: five reviews of a hundred mails. */
const silentForEach = 19
const bouncedOf = 40
const linkDays = 90
/** Reviews in a transaction, which a busy machine has time for. */
const batch = 25

/** The asks that the demo's verified reviews came of, and those to which nobody answered. Goes on where it was interrupted. */
export async function writePastAsks(scope: Scope): Promise<void> {
  let written = batch
  while (written === batch) written = await scope.transaction((tx) => writeBatch(tx, scope))
}

async function writeBatch({ db }: StoreTransaction, { storeId, keyring, clock }: Scope): Promise<number> {
  const reviews = await db.review.findMany({
    where: { storeId, isVerified: true, requestId: null },
    orderBy: { id: 'asc' },
    take: batch,
    include: { product: { select: { id: true, externalId: true } } },
  })
  const asks = reviews.flatMap(({ id: reviewId, customerId, locale, product, submittedAt }, index) =>
    Array.from({ length: 1 + silentForEach }, (_, other) => {
      const isAnswered = other === 0
      const sentAt = new Date(submittedAt.getTime() - (2 + other * 0.1) * day)
      return {
        id: uuidv7(),
        orderId: uuidv7(),
        customerId: isAnswered ? customerId : uuidv7(),
        number: `demo-past-${reviewId}-${other}`,
        email: `silent-${reviewId}-${other}@customers.example`,
        locale,
        product,
        sentAt,
        expiresAt: new Date(sentAt.getTime() + linkDays * day),
        isAnswered,
        isBounced: !isAnswered && (index + other) % bouncedOf === 0,
        reviewId,
      }
    }),
  )
  await db.customer.createMany({
    data: asks
      .filter(({ isAnswered }) => !isAnswered)
      .map(({ customerId, email, locale }) => {
        const emailHash = keyring.pseudonym(storeId, 'email', email)
        return { storeId, id: customerId, email, emailHash, locale }
      }),
  })
  await db.order.createMany({
    data: asks.map(({ orderId, number, customerId, locale, sentAt }) => {
      const placedAt = new Date(sentAt.getTime() - 18 * day)
      const deliveredAt = new Date(sentAt.getTime() - 14 * day)
      const facts = { customerId, locale, status: 'FULFILLED' as const, placedAt, deliveredAt }
      return { storeId, id: orderId, externalId: number, ...facts, updatedAt: deliveredAt }
    }),
  })
  await db.orderLine.createMany({
    data: asks.map(({ orderId, product }) => {
      const line = { externalId: 'line-1', position: 0, quantity: 1 }
      const of = { productId: product?.id, productExternalId: product?.externalId ?? '' }
      return { storeId, id: uuidv7(), orderId, ...line, ...of }
    }),
  })
  await db.reviewRequest.createMany({
    data: asks.map(({ id, orderId, customerId, locale, sentAt, expiresAt, isAnswered, isBounced }) => {
      const unanswered = isBounced ? 'BOUNCED' : expiresAt < clock.now() ? 'EXPIRED' : 'SENT'
      const answeredAt = isAnswered ? new Date(sentAt.getTime() + 2 * day) : null
      return {
        storeId,
        id,
        orderId,
        customerId,
        locale,
        state: isAnswered ? 'COMPLETED' : unanswered,
        lineExternalIds: ['line-1'],
        timesSent: 1,
        createdAt: sentAt,
        sendAt: sentAt,
        sentAt,
        expiresAt,
        startedAt: answeredAt,
        completedAt: answeredAt,
      }
    }),
  })
  for (const { id, reviewId, isAnswered } of asks)
    if (isAnswered)
      await db.review.update({ where: { storeId_id: { storeId, id: reviewId } }, data: { requestId: id } })
  return reviews.length
}
