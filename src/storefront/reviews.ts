import { type PublicReview, type ReviewRow, readableColumns, reviewOf, reviewRow } from './public-review.ts'
import type { PublicQuery } from './public-statement.ts'

const byId = `
  SELECT ${reviewRow}
  FROM review r LEFT JOIN reply a ON a.store_id = r.store_id AND a.review_id = r.id
  WHERE r.store_id = $1 AND r.id = ANY($2::uuid[]) AND r.status = 'PUBLISHED'`

/** The published ones among these reviews, in any order. */
export async function publishedReviewsById(
  query: PublicQuery,
  storeId: string,
  ids: readonly string[],
): Promise<PublicReview[]> {
  return (await query<ReviewRow>('reviews-by-id', byId, [storeId, ids])).map(reviewOf)
}

export interface Highlights {
  favourable: PublicReview | null
  critical: PublicReview | null
}

/** The most helpful review of four stars or more, and the most helpful of two or fewer; each only where there is one. */
const highlights = `
  SELECT ${reviewRow}
  FROM (VALUES (1, 2), (4, 5)) AS s(low, high)
  CROSS JOIN LATERAL (
    SELECT best.* FROM generate_series(s.low, s.high) AS star
    CROSS JOIN LATERAL (
      SELECT ${readableColumns} FROM review x
      WHERE x.store_id = $1 AND x.subject_id = $2 AND x.status = 'PUBLISHED' AND x.rating = star
      ORDER BY x.helpfulness DESC, x.id DESC LIMIT 1
    ) best
    ORDER BY best.helpfulness DESC, best.id DESC LIMIT 1
  ) r
  LEFT JOIN reply a ON a.store_id = r.store_id AND a.review_id = r.id`

export async function readHighlights(
  query: PublicQuery,
  storeId: string,
  subjectId: string,
): Promise<Highlights> {
  const reviews = (await query<ReviewRow>('highlights', highlights, [storeId, subjectId])).map(reviewOf)
  return {
    favourable: reviews.find((review) => review.rating >= 4) ?? null,
    critical: reviews.find((review) => review.rating <= 2) ?? null,
  }
}

export interface AspectAverage {
  name: string
  average: number
  count: number
}

const aspects = `
  SELECT subject_id, name, sum(total)::float8 / sum(count) AS average, sum(count)::int AS count
  FROM aspect_slot WHERE store_id = $1 AND subject_id = ANY($2::uuid[])
  GROUP BY subject_id, name HAVING sum(count) > 0 ORDER BY count DESC, name`

/** What counted reviews say of each aspect, by subject; the most often rated aspect first. */
export async function readAspects(
  query: PublicQuery,
  storeId: string,
  subjectIds: readonly string[],
): Promise<Map<string, AspectAverage[]>> {
  const rows = await query<AspectAverage & { subject_id: string }>('aspects', aspects, [storeId, subjectIds])
  const bySubject = new Map<string, AspectAverage[]>()
  for (const { subject_id: subjectId, ...aspect } of rows) {
    bySubject.set(subjectId, [...(bySubject.get(subjectId) ?? []), aspect])
  }
  return bySubject
}
