import type { StoreDatabase } from '../../db/scope.ts'
import type { Circumstances } from '../circumstances.ts'
import { isAlike } from './fingerprint.ts'

/** Of each kind of other, the newest or the first found: enough to see that there are many, whatever there are. */
const MOST_COMPARED = 200

interface Compared {
  reviewId: string
  customerId: string
}

/**
 * How many other living reviews of the store have nearly the same text, and by whom: bounded work, however many there are. Who says
 * of the shop what they say of a product, as they are offered to (relevance.ts), does not repeat themselves.
 */
export async function countCopies(
  db: StoreDatabase,
  storeId: string,
  { reviewId, customerId }: Compared,
): Promise<Circumstances['copies']> {
  const own = await db.fingerprint.findUnique({ where: { storeId_reviewId: { storeId, reviewId } } })
  if (own === null) return { byAuthor: 0, byAuthorElsewhere: 0, fromNetwork: 0, byStrangers: 0 }
  const byAuthor = await db.$queryRaw<(Found & { isAboutTheSame: boolean })[]>`
    SELECT r.customer_id AS "customerId", f.signature, r.subject_id = own.subject_id AS "isAboutTheSame" FROM review r
    JOIN fingerprint f ON f.store_id = r.store_id AND f.review_id = r.id
    JOIN review own ON own.store_id = r.store_id AND own.id = ${reviewId}::uuid
    WHERE r.store_id = ${storeId}::uuid AND r.customer_id = ${customerId}::uuid AND r.id <> own.id
      AND (r.product_id IS NULL) = (own.product_id IS NULL)
    ORDER BY r.submitted_at DESC LIMIT ${MOST_COMPARED}`
  const fromNetwork = await db.$queryRaw<Found[]>`
    SELECT DISTINCT r.customer_id AS "customerId", f.signature FROM (
      SELECT t.review_id FROM submission_trace own
      JOIN submission_trace t ON t.store_id = own.store_id AND t.kind = own.kind AND t.hash = own.hash
      WHERE own.store_id = ${storeId}::uuid AND own.review_id = ${reviewId}::uuid AND own.kind IN ('NETWORK', 'DEVICE')
      ORDER BY t.at DESC LIMIT ${MOST_COMPARED}) lately
    JOIN review r ON r.store_id = ${storeId}::uuid AND r.id = lately.review_id AND r.customer_id <> ${customerId}::uuid
    JOIN fingerprint f ON f.store_id = r.store_id AND f.review_id = r.id`
  const byStrangers = await db.$queryRaw<Found[]>`
    SELECT r.customer_id AS "customerId", f.signature FROM (
      SELECT DISTINCT review_id FROM (
        SELECT b.review_id FROM unnest(${own.bands}::bigint[]) wanted
        JOIN LATERAL (SELECT review_id FROM fingerprint_band
          WHERE store_id = ${storeId}::uuid AND band = wanted AND review_id <> ${reviewId}::uuid LIMIT ${MOST_COMPARED}) b ON true) near
      LIMIT ${MOST_COMPARED}) near
    JOIN review r ON r.store_id = ${storeId}::uuid AND r.id = near.review_id AND r.customer_id <> ${customerId}::uuid
    JOIN fingerprint f ON f.store_id = r.store_id AND f.review_id = r.id`
  const authorsAlike = (found: readonly Found[]) =>
    new Set(found.filter((one) => isAlike(one.signature, own.signature)).map((one) => one.customerId)).size
  const repeated = byAuthor.filter((one) => isAlike(one.signature, own.signature))
  return {
    byAuthor: repeated.filter((one) => one.isAboutTheSame).length,
    byAuthorElsewhere: repeated.filter((one) => !one.isAboutTheSame).length,
    fromNetwork: authorsAlike(fromNetwork),
    byStrangers: authorsAlike(byStrangers),
  }
}

interface Found {
  customerId: string
  signature: Uint8Array
}
