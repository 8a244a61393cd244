import type { Capability } from '../auth/capabilities.ts'
import type { StoreDatabase } from '../db/scope.ts'
import { linesToReview } from './lines-to-ask.ts'

export interface InvitationForm {
  requestId: string
  customerName: string | null
  locale: string
  expiresAt: Date
  products: { productId: string; reviewId: string | null }[]
}

/** What the form of an invitation shows: every product of the order that can be judged, once, and what was said of it. */
export async function readInvitation(
  db: StoreDatabase,
  storeId: string,
  capability: Capability,
): Promise<InvitationForm> {
  const request = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: capability.subjectId } },
    include: {
      customer: { select: { name: true } },
      order: { include: { lines: { orderBy: { position: 'asc' } }, fulfillments: true } },
    },
  })
  const { order, customerId } = request
  const asked = new Set(linesToReview({ order, lines: order.lines, fulfillments: order.fulfillments }))
  const productIds = [
    ...new Set(
      order.lines.filter((line) => asked.has(line.externalId)).flatMap((line) => line.productId ?? []),
    ),
  ]
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
    customerName: request.customer.name,
    locale: request.locale,
    expiresAt: capability.expiresAt ?? request.expiresAt ?? new Date(0),
    products: productIds.map((productId) => ({
      productId,
      // A shop has the links that it prints: what was written, and whether, is its author's.
      reviewId:
        capability.kind === 'LINK'
          ? null
          : (reviews.find((review) => review.productId === productId)?.id ?? null),
    })),
  }
}
