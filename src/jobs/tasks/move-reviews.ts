import { recordLeaf } from '../../ledger/record-leaf.ts'
import type { Task } from '../task.ts'

/** Milliseconds, for a product with a great many. */
const longest = 600_000

/**
 * Moves a product with all its reviews to where it was told to belong, in one transaction: at no moment is it shown without any of them,
 * whatever a shop tells how often. Who reviews it meanwhile waits, and is counted where it went.
 */
export const moveReviews: Task<'move-reviews'> = async ({ payload: { productId } }, { scope }) => {
  const { storeId } = scope
  await scope.transaction(
    async (tx) => {
      const { db } = tx
      const [product] = await db.$queryRaw<{ from: string; to: string }[]>`
        SELECT subject_id AS "from", coalesce(group_id, id) AS "to" FROM product
        WHERE store_id = ${storeId}::uuid AND id = ${productId}::uuid FOR UPDATE`
      if (product === undefined) return
      const { from, to } = product
      const reviews = await db.$executeRaw`
        UPDATE review SET subject_id = ${to}::uuid
        WHERE store_id = ${storeId}::uuid AND product_id = ${productId}::uuid AND subject_id <> ${to}::uuid`
      if (from === to) return
      await db.product.update({ where: { storeId_id: { storeId, id: productId } }, data: { subjectId: to } })
      if (reviews > 0)
        await recordLeaf(tx, scope, { kind: 'PRODUCT_REGROUPED', productId, from, to, reviews })
    },
    { timeout: longest },
  )
}
