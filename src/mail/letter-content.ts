import { capabilityUrl, grantCapability } from '../auth/capabilities.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { productTitle } from '../storefront/json-ld.ts'
import type { LetterContent } from './letter.ts'

export interface Content {
  to: string
  content: LetterContent
}

/** The author's page; the link lives as long as the review. */
export async function authorUrlOf(
  db: StoreDatabase,
  { storeId, keyring, publicUrl }: Scope,
  reviewId: string,
): Promise<string> {
  return capabilityUrl(
    publicUrl,
    'AUTHOR',
    await grantCapability(db, keyring, { storeId, kind: 'AUTHOR', subjectId: reviewId }),
  )
}

export async function titleOf(
  db: StoreDatabase,
  storeId: string,
  productId: string | null,
  locale: string,
): Promise<string | null> {
  if (productId === null) return null
  const product = await db.product.findUniqueOrThrow({ where: { storeId_id: { storeId, id: productId } } })
  return productTitle({ title: product.title, titles: product.titles as Record<string, string> }, locale)
}
