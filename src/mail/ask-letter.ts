import { capabilityUrl, grantCapability } from '../auth/capabilities.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { type LineFacts, linesInMail } from '../requests/lines-to-ask.ts'
import { productTitle } from '../storefront/json-ld.ts'
import type { LetterContent } from './letter.ts'
import type { Content } from './letter-content.ts'

export interface Ask {
  kind: 'REVIEW_REQUEST' | 'REVIEW_REMINDER'
  requestId: string
  customer: { id: string; email: string; name: string | null }
  locale: string
  /** Of which the mail shows five at most. */
  lines: readonly LineFacts[]
  expiresAt: Date
}

/** What an ask or its reminder says. Its links are the same at every try. */
export async function askContent(
  db: StoreDatabase,
  scope: Scope,
  { kind, requestId, customer, locale, lines, expiresAt }: Ask,
): Promise<Content> {
  const { storeId, keyring, publicUrl } = scope
  const token = await grantCapability(db, keyring, {
    storeId,
    kind: 'INVITATION',
    subjectId: requestId,
    expiresAt,
  })
  const preferences = await grantCapability(db, keyring, {
    storeId,
    kind: 'PREFERENCES',
    subjectId: customer.id,
  })
  return {
    to: customer.email,
    content: {
      kind,
      customerName: customer.name,
      products: await productsOf(db, storeId, lines, locale),
      formUrl: capabilityUrl(publicUrl, 'INVITATION', token),
      preferencesUrl: capabilityUrl(publicUrl, 'PREFERENCES', preferences),
    },
  }
}

export async function productsOf(
  db: StoreDatabase,
  storeId: string,
  lines: readonly LineFacts[],
  locale: string,
): Promise<Extract<LetterContent, { kind: 'REVIEW_REQUEST' | 'REVIEW_REMINDER' }>['products']> {
  const wanted = linesInMail(lines).map(({ productExternalId }) => productExternalId)
  const products = await db.product.findMany({ where: { storeId, externalId: { in: wanted } } })
  return wanted.flatMap((externalId) => {
    const product = products.find((one) => one.externalId === externalId)
    if (!product) return []
    const { imageUrl, title } = product
    const titles = product.titles as Record<string, string>
    return [{ externalId, imageUrl, title: productTitle({ title, titles }, locale) }]
  })
}
