import { placedProduct } from '../../catalog/placed-product.ts'
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
    moved = await scope.transaction(async ({ db }) => {
      const { subjectId } = await placedProduct(db, storeId, productId)
      return db.$executeRaw`
        UPDATE review SET subject_id = ${subjectId}::uuid
        WHERE store_id = ${storeId}::uuid AND id IN (
          SELECT id FROM review
          WHERE store_id = ${storeId}::uuid AND product_id = ${productId}::uuid AND subject_id <> ${subjectId}::uuid
          ORDER BY id LIMIT ${batch} FOR UPDATE)`
    })
  }
}
