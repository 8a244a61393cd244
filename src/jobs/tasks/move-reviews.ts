import type { Task } from '../task.ts'

const batch = 500

/**
 * Counts a product's reviews where the product now belongs, after it joined or left a group: in small transactions, each of
 * which leaves lists and averages in agreement.
 */
export const moveReviews: Task<'move-reviews'> = async ({ payload: { productId } }, { scope }) => {
  const { storeId } = scope
  let moved = batch
  while (moved === batch) {
    moved = await scope.transaction(
      ({ db }) => db.$executeRaw`
        UPDATE review SET subject_id = p.subject_id FROM product p
        WHERE p.store_id = ${storeId}::uuid AND p.id = ${productId}::uuid AND review.store_id = p.store_id AND review.id IN (
          SELECT r.id FROM review r
          WHERE r.store_id = p.store_id AND r.product_id = p.id AND r.subject_id <> p.subject_id
          LIMIT ${batch} FOR UPDATE)`,
    )
  }
}
