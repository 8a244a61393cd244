import type { StoreDatabase } from '../db/scope.ts'
import { NotFoundError, ValidationError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { linesToReview } from '../requests/lines-to-ask.ts'

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
 * The product of an invitation's order that can be judged (it was sent, and not paid back before): the one named, or the only one
 * there is; with several and none named, the store.
 * @throws ValidationError when the product named is not among them.
 */
export async function invitedProduct(
  db: StoreDatabase,
  storeId: string,
  orderId: string,
  named: Named,
): Promise<ReviewedProduct | null> {
  const product = await namedProduct(db, storeId, named)
  const { lines, fulfillments, ...order } = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
    include: {
      fulfillments: true,
      lines: { include: { product: { select: { id: true, subjectId: true } } } },
    },
  })
  const judged = new Set(linesToReview({ order, lines, fulfillments }))
  const ordered = new Map(
    lines.flatMap(({ externalId, product: of }) => (of && judged.has(externalId) ? [[of.id, of]] : [])),
  )
  if (product === null) return ordered.size === 1 ? ([...ordered.values()][0] ?? null) : null
  if (!ordered.has(product.id)) {
    const path = [named.productId == null ? 'productExternalId' : 'productId']
    throw new ValidationError([{ path, code: 'PRODUCT_NOT_IN_ORDER' }])
  }
  return product
}
