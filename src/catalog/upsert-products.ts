import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import { externalId, locale, optionalLine, requiredLine, webUrl } from '../input.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { parse } from '../parse.ts'

const title = requiredLine(500)
const code = optionalLine(70)

const productInput = z.object({
  externalId,
  title,
  titles: z
    .array(z.object({ locale, text: title }))
    .max(100)
    .nullish(),
  groupExternalId: externalId.nullish(),
  url: webUrl.nullish(),
  imageUrl: webUrl.nullish(),
  brand: optionalLine(200),
  gtin: code,
  mpn: code,
  sku: code,
  productType: optionalLine(200),
  askOptOut: optionalLine(300),
})
const upsertProductsInput = z.object({ products: z.array(productInput).min(1).max(100) })

type ProductInput = z.output<typeof productInput>

/**
 * Creates products or updates them by external id; a batch is all or nothing. A field that is left out keeps its value, null
 * clears it. A product that joins or leaves a group takes its reviews along, by job, and the log tells of it, also where only others' reviews
 * are shown with it, or no more. Returns the external ids, in order.
 */
export async function upsertProducts(scope: Scope, input: unknown): Promise<string[]> {
  authorise(scope.actor, 'writeCatalog')
  const { products } = parse(upsertProductsInput, input)
  refuseRepeated(products)
  // One order for everybody: two batches with the same products cannot wait for each other.
  const sorted = products.toSorted((a, b) => (a.externalId < b.externalId ? -1 : 1))
  await scope.transaction(async (tx) => {
    for (const product of sorted) await upsertProduct(tx, scope, product)
  })
  return products.map((product) => product.externalId)
}

function refuseRepeated(products: ProductInput[]): void {
  const seen = new Set<string>()
  const issues = products.flatMap((product, index) => {
    if (!seen.has(product.externalId)) {
      seen.add(product.externalId)
      return []
    }
    return [{ path: ['products', String(index), 'externalId'], code: 'DUPLICATE' as const }]
  })
  if (issues.length > 0) throw new ValidationError(issues)
}

async function upsertProduct(tx: StoreTransaction, scope: Scope, input: ProductInput): Promise<void> {
  const { db } = tx
  const { storeId } = scope
  await addProduct(db, storeId, input.externalId, input.title)
  // Of two who tell of it at once, the second starts from where the first has put it.
  await lockProduct(db, storeId, input.externalId)
  const before = await db.product.findUniqueOrThrow({
    where: { storeId_externalId: { storeId, externalId: input.externalId } },
  })
  const groupId =
    input.groupExternalId === undefined
      ? before.groupId
      : input.groupExternalId === null
        ? null
        : await groupOf(db, storeId, input.groupExternalId)
  // What has reviews moves with all of them at once (jobs/tasks/move-reviews.ts).
  const hasReviews = (await db.review.count({ where: { storeId, productId: before.id }, take: 1 })) > 0
  const subjectId = groupId ?? before.id
  const { externalId: _, groupExternalId: __, titles, ...fields } = input
  await db.product.update({
    where: { storeId_id: { storeId, id: before.id } },
    data: {
      ...fields,
      ...(titles === undefined
        ? {}
        : { titles: Object.fromEntries((titles ?? []).map(({ locale: tag, text }) => [tag, text])) }),
      groupId,
      ...(hasReviews ? {} : { subjectId }),
      updatedAt: new Date(),
    },
  })
  if (input.askOptOut !== undefined && (input.askOptOut === null) !== (before.askOptOut === null))
    await tx.enqueue({ name: 'replan-requests', payload: { productId: before.id } })
  if (hasReviews && groupId !== before.groupId)
    await tx.enqueue({ name: 'move-reviews', payload: { productId: before.id } })
  if (!hasReviews && subjectId !== before.subjectId)
    await tellOfOthers(tx, scope, { productId: before.id, from: before.subjectId, to: subjectId })
}

/** What has no reviews of its own shows those of its group: a page gets or loses them all the same. */
async function tellOfOthers(
  tx: StoreTransaction,
  scope: Scope,
  move: { productId: string; from: string; to: string },
): Promise<void> {
  const [sum] = await tx.db.$queryRaw<{ others: number }[]>`
    SELECT coalesce(sum(stars1 + stars2 + stars3 + stars4 + stars5), 0)::integer AS others FROM rating_slot
    WHERE store_id = ${scope.storeId}::uuid AND subject_id IN (${move.from}::uuid, ${move.to}::uuid)`
  const others = sum?.others ?? 0
  if (others > 0) await recordLeaf(tx, scope, { kind: 'PRODUCT_REGROUPED', ...move, reviews: 0, others })
}

async function lockProduct(db: StoreDatabase, storeId: string, wanted: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM product WHERE store_id = ${storeId}::uuid AND external_id = ${wanted} FOR UPDATE`
}

async function groupOf(db: StoreDatabase, storeId: string, wanted: string): Promise<string> {
  await db.$executeRaw`
    INSERT INTO product_group (store_id, id, external_id) VALUES (${storeId}::uuid, ${uuidv7()}::uuid, ${wanted})
    ON CONFLICT (store_id, external_id) DO NOTHING`
  const group = await db.productGroup.findUniqueOrThrow({
    where: { storeId_externalId: { storeId, externalId: wanted } },
  })
  return group.id
}

/** Makes a product known by its external id, unless it is. An order names products the catalogue may not have told us of. */
export async function addProduct(
  db: StoreDatabase,
  storeId: string,
  wanted: string,
  productTitle: string,
): Promise<void> {
  const id = uuidv7()
  await db.$executeRaw`
    INSERT INTO product (store_id, id, subject_id, external_id, title)
    VALUES (${storeId}::uuid, ${id}::uuid, ${id}::uuid, ${wanted}, ${productTitle})
    ON CONFLICT (store_id, external_id) DO NOTHING`
}
