import { v7 as uuidv7 } from 'uuid'
import type { Shop } from './shop.ts'

/** A published review as it lies in the database. */
export interface SeededReview {
  id: string
  rating: number
  locale: string
  title: string | null
  body: string
  is_verified: boolean
  is_counted: boolean
  relationship: 'NONE' | 'EMPLOYEE' | 'RELATIVE' | 'COMPETITOR' | 'GIFTED'
  recommends: boolean | null
  aspects: { name: string; score: number }[]
  published_at: string
  quality: number
  helpfulness: number
}

export const upsertProducts =
  'mutation ($products: [ProductInput!]!) { upsertProducts(input: { products: $products }) { __typename } }'

/** Puts published reviews of a product into the store at once, each by a customer of its own. What is left out is plain. */
export async function seedReviews(
  shop: Shop,
  productExternalId: string,
  reviews: Partial<SeededReview>[],
): Promise<SeededReview[]> {
  const whole = reviews.map((review, index) => ({
    id: uuidv7(),
    rating: 4,
    locale: 'en',
    title: null,
    body: `A sound thing, number ${index}.`,
    is_verified: true,
    is_counted: true,
    relationship: 'NONE' as const,
    recommends: null,
    aspects: [],
    published_at: new Date(Date.UTC(2026, 0, 1, 0, index)).toISOString(),
    quality: 0,
    helpfulness: 0,
    ...review,
  }))
  const rows = JSON.stringify(whole.map((review) => ({ ...review, customer_id: uuidv7() })))
  const client = await shop.app.database.ownerPool.connect()
  const { id: storeId } = shop.access.store
  try {
    await client.query('BEGIN')
    await client.query(
      `INSERT INTO customer (store_id, id, email, email_hash)
       SELECT $1, x.customer_id, x.customer_id || '@example.org', uuid_send(x.customer_id)
       FROM jsonb_to_recordset($2) AS x(customer_id uuid)`,
      [storeId, rows],
    )
    await client.query(
      `INSERT INTO review (store_id, id, subject_id, product_id, customer_id, status, rating, title, body, display_name, locale,
         recommends, aspects, relationship, is_counted, is_verified, submitted_at, published_at, quality, helpfulness)
       SELECT p.store_id, x.id, p.subject_id, p.id, x.customer_id, 'PUBLISHED', x.rating, x.title, x.body, 'A customer', x.locale,
         x.recommends, x.aspects, x.relationship, x.is_counted, x.is_verified, x.published_at, x.published_at, x.quality, x.helpfulness
       FROM product p CROSS JOIN jsonb_to_recordset($3) AS x(id uuid, customer_id uuid, rating smallint, title text, body text,
         locale text, recommends boolean, aspects jsonb, relationship reviewer_relationship, is_counted boolean, is_verified boolean,
         published_at timestamptz, quality float8, helpfulness float8)
       WHERE p.store_id = $1 AND p.external_id = $2`,
      [storeId, productExternalId, rows],
    )
    await client.query(
      `INSERT INTO review_version (store_id, review_id, version, state, rating, title, body, display_name, submitted_at, publish_by)
       SELECT store_id, id, 1, 'PUBLISHED', rating, title, body, display_name, submitted_at, submitted_at
       FROM review WHERE store_id = $1 AND id IN (SELECT (x ->> 'id')::uuid FROM jsonb_array_elements($2) AS x)`,
      [storeId, rows],
    )
    await client.query('COMMIT')
  } finally {
    client.release()
  }
  return whole
}
