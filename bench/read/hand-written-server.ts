import { createServer } from 'node:http'
import pg from 'pg'

// What somebody would write who needs this one answer and nothing else: node:http, one prepared statement that builds the JSON.
const storeId = process.env.BENCH_STORE
const pool = new pg.Pool({ connectionString: process.env.DATABASE_URL, max: 10 })

const id = `translate(encode(convert_to('Review:' || r.id, 'UTF8'), 'base64'), E'+/=\\n', '-_')`
const instant = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"')`
const share = (stars: number) => `row_to_json((SELECT h FROM (SELECT ${stars} AS stars, c.s${stars} AS count,
  CASE WHEN c.n = 0 THEN 0 ELSE c.s${stars}::float8 / c.n END AS share) h))`

const text = `
SELECT row_to_json(answer)::text AS body FROM (SELECT (SELECT row_to_json(d) FROM (SELECT (SELECT row_to_json(x) FROM (
  SELECT p.title,
    (SELECT row_to_json(y) FROM (SELECT
      CASE WHEN c.n = 0 THEN NULL ELSE (c.s1 + 2 * c.s2 + 3 * c.s3 + 4 * c.s4 + 5 * c.s5)::float8 / c.n END AS average, c.n AS count,
      array_to_json(ARRAY[${[5, 4, 3, 2, 1].map(share).join(', ')}]) AS histogram) y) AS rating,
    (SELECT row_to_json(z) FROM (SELECT c.n AS "totalCount",
      array_to_json(ARRAY(SELECT row_to_json(w) FROM (
        SELECT ${id} AS id, r.rating, r.title, r.body, r.locale, ${instant('r.published_at')} AS "publishedAt",
          (SELECT row_to_json(u) FROM (SELECT r.display_name AS "displayName") u) AS author,
          (SELECT row_to_json(v) FROM (SELECT r.is_verified AS "isVerified", r.verification_method AS method) v) AS verification,
          r.helpful_count AS "helpfulCount",
          (SELECT row_to_json(t) FROM (SELECT a.body, a.author, ${instant('a.published_at')} AS "publishedAt") t WHERE a.id IS NOT NULL) AS reply
        FROM review r LEFT JOIN reply a ON a.store_id = r.store_id AND a.review_id = r.id
        WHERE r.store_id = $1 AND r.subject_id = p.subject_id AND r.status = 'PUBLISHED'
        ORDER BY r.published_at DESC, r.id DESC LIMIT $3) w)) AS nodes,
      (SELECT row_to_json(q) FROM (SELECT c.n > $3::int AS "hasNextPage") q) AS "pageInfo") z) AS reviews
  FROM product p CROSS JOIN LATERAL (
    SELECT coalesce(sum(stars1), 0)::int AS s1, coalesce(sum(stars2), 0)::int AS s2, coalesce(sum(stars3), 0)::int AS s3,
      coalesce(sum(stars4), 0)::int AS s4, coalesce(sum(stars5), 0)::int AS s5,
      coalesce(sum(stars1 + stars2 + stars3 + stars4 + stars5), 0)::int AS n
    FROM rating_slot WHERE store_id = $1 AND subject_id = p.subject_id) c
  WHERE p.store_id = $1 AND p.external_id = $2) x) AS product) d) AS data) answer`

createServer(async (request, response) => {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk)
  const { variables } = JSON.parse(Buffer.concat(chunks).toString())
  const { rows } = await pool.query({ name: 'page', text, values: [storeId, variables.id, variables.first] })
  const body = Buffer.from(rows[0].body)
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': body.length }).end(body)
}).listen(Number(process.env.PORT), '127.0.0.1')
