import type { Capability } from '../auth/capabilities.ts'
import type { StoreDatabase } from '../db/scope.ts'
import type { WhereNamed } from '../orders/name-order.ts'
import { productsToReview } from './products-to-review.ts'

export interface InvitationForm {
  requestId: string
  customerName: string | null
  /** Where the customer is, as far as the order tells. */
  where: WhereNamed
  locale: string
  expiresAt: Date
  /** False of somebody who was erased. */
  canBeAskedAgain: boolean
  products: { productId: string; reviewId: string | null }[]
}

/** What the form of an invitation shows: every product that it is about, and what was said of it. */
export async function readInvitation(
  db: StoreDatabase,
  storeId: string,
  capability: Capability,
): Promise<InvitationForm> {
  const [request, productIds] = await Promise.all([
    db.reviewRequest.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: capability.subjectId } },
      include: {
        customer: { select: { name: true, locale: true, erasedAt: true } },
        order: { select: { locale: true, shippingCountry: true } },
      },
    }),
    productsToReview(db, storeId, capability.subjectId),
  ])
  const { customerId, customer, order, reviewedProductIds } = request
  const isErased = customer.erasedAt !== null
  const reviews = await db.review.findMany({
    where: {
      storeId,
      customerId,
      productId: { in: productIds },
      status: { in: ['PENDING', 'PUBLISHED', 'WITHHELD'] },
    },
    select: { id: true, productId: true },
  })
  return {
    requestId: request.id,
    customerName: customer.name,
    where: { locale: order.locale ?? customer.locale, country: order.shippingCountry },
    locale: request.locale,
    expiresAt: capability.expiresAt ?? request.expiresAt ?? new Date(0),
    canBeAskedAgain: !isErased,
    products: productIds
      .filter((productId) => !isErased || !reviewedProductIds.includes(productId))
      .map((productId) => ({
        productId,
        // A shop has the links that it prints: what was written, and whether, is its author's.
        reviewId:
          capability.kind === 'LINK'
            ? null
            : (reviews.find((review) => review.productId === productId)?.id ?? null),
      })),
  }
}
