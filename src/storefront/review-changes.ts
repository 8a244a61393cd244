import type { PublicQuery } from './public-statement.ts'

/** One change of a review after publication: what kind of thing, and when. */
export interface ReviewChange {
  version: number
  changedAt: Date
  isRedaction: boolean
  fields: string[]
  ratingBefore: number | null
  ratingAfter: number | null
}

interface Row {
  review_id: string
  version: number
  changed_at: string
  is_redaction: boolean
  fields: string[]
  rating_before: number | null
  rating_after: number | null
}

const changes = `
  SELECT c.review_id, c.version, c.changed_at, c.is_redaction, c.fields, c.rating_before, c.rating_after
  FROM review_change c JOIN review r ON r.store_id = c.store_id AND r.id = c.review_id
  WHERE c.store_id = $1 AND c.review_id = ANY($2::uuid[]) AND r.status = 'PUBLISHED' ORDER BY c.position`

/** The changes of published reviews, by review, oldest first. */
export async function readReviewChanges(
  query: PublicQuery,
  storeId: string,
  reviewIds: readonly string[],
): Promise<Map<string, ReviewChange[]>> {
  const rows = await query<Row>('review-changes', changes, [storeId, reviewIds])
  const byReview = new Map<string, ReviewChange[]>()
  for (const row of rows) {
    const change = {
      version: row.version,
      changedAt: new Date(row.changed_at),
      isRedaction: row.is_redaction,
      fields: row.fields,
      ratingBefore: row.rating_before,
      ratingAfter: row.rating_after,
    }
    byReview.set(row.review_id, [...(byReview.get(row.review_id) ?? []), change])
  }
  return byReview
}
