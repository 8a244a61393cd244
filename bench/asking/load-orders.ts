import type pg from 'pg'

/** Orders, each of two lines and one parcel, with the ask that is scheduled for it; from a number on until before another. */
export async function loadOrders(pool: pg.Pool, storeId: string, from: number, until: number): Promise<void> {
  const id = (kind: string, number: string) => `uuid_generate('${kind}', ${number})`
  const customer = '(n / 5)'
  const statements = [
    `INSERT INTO customer (store_id, id, email, email_hash, name, locale)
     SELECT $1, ${id('c', customer)}, 'c' || ${customer} || '@d' || ${customer} % 50 || '.example', sha256(('c' || ${customer})::bytea), 'Anna', 'de'
     FROM generate_series($2::integer, $3::integer - 1) n ON CONFLICT DO NOTHING`,
    `INSERT INTO "order" (store_id, id, external_id, customer_id, status, placed_at, updated_at, shipping_country, locale)
     SELECT $1, ${id('o', 'n')}, 'o' || n, ${id('c', customer)}, 'PLACED', now() - interval '20 days', now() - interval '20 days', 'FR', 'de'
     FROM generate_series($2::integer, $3::integer - 1) n`,
    `INSERT INTO order_line (store_id, id, order_id, external_id, product_external_id, product_id, position, title, quantity, unit_price)
     SELECT $1, ${id('l', 'n * 2 + k')}, ${id('o', 'n')}, 'l' || k, 'p' || (n * 7 + k) % 1000, ${id('p', '(n * 7 + k) % 1000')}, k, 'Thing', 1, 9.90
     FROM generate_series($2::integer, $3::integer - 1) n, generate_series(0, 1) k`,
    `INSERT INTO fulfillment (store_id, id, external_id, order_external_id, order_id, fulfilled_at, delivered_at)
     SELECT $1, ${id('f', 'n')}, 'f' || n, 'o' || n, ${id('o', 'n')}, now() - interval '17 days', now() - interval '15 days'
     FROM generate_series($2::integer, $3::integer - 1) n`,
    `INSERT INTO review_request (store_id, id, order_id, customer_id, state, locale, send_at)
     SELECT $1, ${id('q', 'n')}, ${id('o', 'n')}, ${id('c', customer)}, 'SCHEDULED', 'de', now() + interval '1 day' + n * interval '5 seconds'
     FROM generate_series($2::integer, $3::integer - 1) n`,
  ]
  for (const statement of statements) await pool.query(statement, [storeId, from, until])
  await pool.query('ANALYZE')
}

/** The store and its products, and ids that can be computed from numbers. */
export async function loadStore(pool: pg.Pool, storeId: string, settings: object): Promise<void> {
  await pool.query(`CREATE FUNCTION uuid_generate(kind text, number bigint) RETURNS uuid IMMUTABLE LANGUAGE sql AS
    $$ SELECT overlay(overlay(md5(kind || number) placing '5' from 13) placing '8' from 17)::uuid $$`)
  await pool.query(
    `INSERT INTO store (id, slug, name, locales, settings) VALUES ($1, 'bench', 'Bench', '{de}', $2)`,
    [storeId, JSON.stringify(settings)],
  )
  await pool.query(
    `INSERT INTO product (store_id, id, external_id, subject_id, title, image_url)
     SELECT $1, uuid_generate('p', n), 'p' || n, uuid_generate('p', n), 'Thing number ' || n, 'https://shop.example/' || n || '.jpg'
     FROM generate_series(0, 999) n`,
    [storeId],
  )
}
