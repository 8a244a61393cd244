import type { StoreDatabase } from '../db/scope.ts'
import { linesToReview } from './lines-to-ask.ts'

/**
 * Ids of the products that somebody who was invited may review, each once: whatever of the order was sent and kept, and whatever a
 * mail has named, or a printed link was made for. Nothing that the shop tells of the order afterwards takes a question back.
 */
export async function productsToReview(
  db: StoreDatabase,
  storeId: string,
  requestId: string,
): Promise<string[]> {
  const { order, askedProductIds, linkedProductIds } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: requestId } },
    include: { order: { include: { lines: { orderBy: { position: 'asc' } }, fulfillments: true } } },
  })
  const { lines, fulfillments } = order
  const judged = new Set(linesToReview({ order, lines, fulfillments }))
  const ordered = lines
    .filter(({ externalId }) => judged.has(externalId))
    .flatMap(({ productId }) => productId ?? [])
  return [...new Set([...ordered, ...askedProductIds, ...linkedProductIds])]
}
