import type { StoreDatabase } from '../db/scope.ts'
import { linesToReview } from './lines-to-ask.ts'

/** A product that an invitation is about. */
export interface InvitedProduct {
  id: string
  subjectId: string
}

/**
 * What somebody who was invited may review, each product once: whatever of the order was sent and kept, and whatever a mail has named:
 * nothing that the shop tells of the order afterwards takes a question back.
 */
export async function productsToReview(
  db: StoreDatabase,
  storeId: string,
  requestId: string,
): Promise<InvitedProduct[]> {
  const { order, askedProductIds } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: requestId } },
    include: { order: { include: { lines: { orderBy: { position: 'asc' } }, fulfillments: true } } },
  })
  const { lines, fulfillments } = order
  const judged = new Set(linesToReview({ order, lines, fulfillments }))
  const ordered = lines
    .filter(({ externalId }) => judged.has(externalId))
    .flatMap(({ productId }) => productId ?? [])
  const ids = [...new Set([...ordered, ...askedProductIds])]
  const products = await db.product.findMany({
    where: { storeId, id: { in: ids } },
    select: { id: true, subjectId: true },
  })
  return products.sort((a, b) => ids.indexOf(a.id) - ids.indexOf(b.id))
}
