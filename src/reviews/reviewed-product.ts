import type { StoreDatabase } from '../db/scope.ts'
import { NotFoundError, ValidationError } from '../errors.ts'
import { localId } from '../global-id.ts'

export interface ReviewedProduct {
  id: string
  subjectId: string
}

interface Named {
  productId?: string | null | undefined
  productExternalId?: string | null | undefined
}

/**
 * The product an input names, or null when it names none: a review of the store.
 * @throws NotFoundError when the store has no such product.
 */
export async function namedProduct(
  db: StoreDatabase,
  storeId: string,
  named: Named,
): Promise<ReviewedProduct | null> {
  if (named.productId == null && named.productExternalId == null) return null
  const product = await db.product.findFirst({
    where: {
      storeId,
      ...(named.productId == null ? {} : { id: localId('Product', named.productId) }),
      ...(named.productExternalId == null ? {} : { externalId: named.productExternalId }),
    },
    select: { id: true, subjectId: true },
  })
  if (!product) throw new NotFoundError()
  return product
}

/**
 * The product of an invitation's order: the one named, or the only one there is; with several and none named, the store.
 * @throws ValidationError when the product named is not part of the order.
 */
export async function invitedProduct(
  db: StoreDatabase,
  storeId: string,
  orderId: string,
  named: Named,
): Promise<ReviewedProduct | null> {
  const product = await namedProduct(db, storeId, named)
  const lines = await db.orderLine.findMany({
    where: { storeId, orderId, productId: { not: null } },
    select: { product: { select: { id: true, subjectId: true } } },
  })
  const ordered = new Map(lines.flatMap((line) => (line.product ? [[line.product.id, line.product]] : [])))
  if (product === null) return ordered.size === 1 ? ([...ordered.values()][0] ?? null) : null
  if (!ordered.has(product.id)) {
    const path = [named.productId == null ? 'productExternalId' : 'productId']
    throw new ValidationError([{ path, code: 'PRODUCT_NOT_IN_ORDER' }])
  }
  return product
}
