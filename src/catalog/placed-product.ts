import type { StoreDatabase } from '../db/scope.ts'

/** A product and whom its reviews count for: itself, or its group. */
export interface PlacedProduct {
  id: string
  subjectId: string
}

/**
 * A product where it stays until the transaction ends: whoever regroups it waits, and then moves what was written meanwhile.
 * @throws Error when the store has no such product.
 */
export async function placedProduct(
  db: StoreDatabase,
  storeId: string,
  productId: string,
): Promise<PlacedProduct> {
  const [product] = await db.$queryRaw<PlacedProduct[]>`
    SELECT id, subject_id AS "subjectId" FROM product WHERE store_id = ${storeId}::uuid AND id = ${productId}::uuid FOR SHARE`
  if (product === undefined) throw new Error(`There is no product ${productId}.`)
  return product
}
