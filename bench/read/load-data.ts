import type pg from 'pg'

/**
 * Fills a store with reviews of products by Zipf's law: the k-th product has 1/k of the first one's. Counters are set once at the
 * end, which is what a bulk import does.
 */
export async function loadData(
  client: pg.Client,
  storeId: string,
  { reviews, products }: { reviews: number; products: number },
): Promise<void> {
  // More than any product has reviews: one each.
  const people = Math.ceil(reviews / 5)
  await client.query('SELECT setseed(0.42)')
  // Triggers and foreign keys would be checked a row at a time; what is loaded here is right by construction.
  await client.query('SET session_replication_role = replica')
  await client.query(
    `INSERT INTO product (store_id, id, subject_id, external_id, title)
     SELECT $1, id, id, 'product-' || n, 'Product number ' || n
     FROM (SELECT n, gen_random_uuid() AS id FROM generate_series(1, $2::int) n) x`,
    [storeId, products],
  )
  await client.query(
    `INSERT INTO customer (store_id, id, email, email_hash, name)
     SELECT $1, gen_random_uuid(), 'customer-' || n || '@example.org', decode(md5('customer ' || n), 'hex'), 'Customer ' || n
     FROM generate_series(1, $2::int) n`,
    [storeId, people],
  )
  await client.query(
    `WITH weight AS (SELECT n, 1.0 / n AS w FROM generate_series(1, $2::int) n),
       quota AS (SELECT n, ceil($3::float8 * w / sum(w) OVER ())::int AS reviews FROM weight),
       numbered AS (SELECT q.n, row_number() OVER () AS i FROM quota q CROSS JOIN LATERAL generate_series(1, q.reviews)),
       people AS (SELECT id, row_number() OVER () - 1 AS i FROM customer WHERE store_id = $1)
     INSERT INTO review (store_id, id, subject_id, product_id, customer_id, status, rating, title, body, display_name, locale, pros, cons,
       is_verified, verification_method, submitted_at, published_at, quality, helpfulness, helpful_count)
     SELECT $1, gen_random_uuid(), p.id, p.id, c.id, 'PUBLISHED', (ARRAY[5,5,5,4,4,3,2,1,1])[1 + (random() * 8)::int], 'Review ' || x.i,
       repeat('It does what it says, and holds up in the rain. ', 1 + (random() * 6)::int), 'Customer ' || (x.i % 1000),
       (ARRAY['en','en','de','fr','ja'])[1 + (random() * 4)::int], '{}', '{}', random() < 0.8, 'ORDER_INVITATION',
       now() - x.i * interval '37 seconds', date_trunc('milliseconds', now() - x.i * interval '31 seconds'), random() * 10, random() * 1000, (random() * 20)::int
     FROM numbered x JOIN product p ON p.store_id = $1 AND p.external_id = 'product-' || x.n JOIN people c ON c.i = x.i % $4::int`,
    [storeId, products, reviews, people],
  )
  await client.query(
    `INSERT INTO reply (store_id, id, review_id, body, locale, author, published_at)
     SELECT store_id, gen_random_uuid(), id, 'Thank you for telling us.', 'en', 'The shop', date_trunc('milliseconds', published_at + interval '1 day')
     FROM review WHERE store_id = $1 AND random() < 0.2`,
    [storeId],
  )
  await client.query(
    `INSERT INTO rating_slot (store_id, subject_id, slot, locale, is_verified, is_counted, stars1, stars2, stars3, stars4, stars5)
     SELECT store_id, subject_id, ('x' || right(id::text, 1))::bit(4)::int, locale, is_verified, is_counted,
       count(*) FILTER (WHERE rating = 1), count(*) FILTER (WHERE rating = 2), count(*) FILTER (WHERE rating = 3),
       count(*) FILTER (WHERE rating = 4), count(*) FILTER (WHERE rating = 5)
     FROM review WHERE store_id = $1 GROUP BY 1, 2, 3, 4, 5, 6`,
    [storeId],
  )
  await client.query('SET session_replication_role = DEFAULT')
  await client.query('VACUUM ANALYZE')
}
