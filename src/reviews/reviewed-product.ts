import type { StoreDatabase } from '../db/scope.ts'
import { NotFoundError, ValidationError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { productsToReview } from '../requests/products-to-review.ts'

interface Named {
  productId?: string | null | undefined
  productExternalId?: string | null | undefined
}

/**
 * The id of the product an input names, or null when it names none: a review of the store.
 * @throws NotFoundError when the store has no such product.
 */
export async function namedProduct(db: StoreDatabase, storeId: string, named: Named): Promise<string | null> {
  if (named.productId == null && named.productExternalId == null) return null
  const product = await db.product.findFirst({
    where: {
      storeId,
      ...(named.productId == null ? {} : { id: localId('Product', named.productId) }),
      ...(named.productExternalId == null ? {} : { externalId: named.productExternalId }),
    },
    select: { id: true },
  })
  if (!product) throw new NotFoundError()
  return product.id
}

/**
 * The id of the product of an invitation: the one named, or the only one there is; with several and none named, the store.
 * @throws ValidationError when the product named is not among them.
 */
export async function invitedProduct(
  db: StoreDatabase,
  storeId: string,
  requestId: string,
  named: Named,
): Promise<string | null> {
  const productId = await namedProduct(db, storeId, named)
  const invited = await productsToReview(db, storeId, requestId)
  if (productId === null) return invited.length === 1 ? (invited[0] ?? null) : null
  if (!invited.includes(productId)) {
    const path = [named.productId == null ? 'productExternalId' : 'productId']
    throw new ValidationError([{ path, code: 'PRODUCT_NOT_IN_ORDER' }])
  }
  return productId
}
