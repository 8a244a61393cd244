import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { withConnection } from '../../src/db/connection.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { openScope } from '../../src/db/scope.ts'
import { countCopies } from '../../src/moderation/copies/count-copies.ts'
import { keepFingerprint } from '../../src/moderation/copies/keep-fingerprint.ts'

/**
 * npm run bench -- copies [--reviews N]: how long it takes to keep the fingerprint of a text and to find its copies among N other
 * reviews of one store, under the application's role.
 */
const { values } = parseArgs({
  args: process.argv.slice(3),
  options: { reviews: { type: 'string', default: '1000000' }, tries: { type: 'string', default: '200' } },
})
const reviews = Number(values.reviews)
const tries = Number(values.tries)
const batch = 50_000

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-copies-'))
const postgres = await startEmbeddedPostgres(join(folder, 'data'))
try {
  await run()
} finally {
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  await deployMigrations(postgres.url)
  const [storeId, customerId] = [randomUUID(), randomUUID()]
  await withConnection(postgres.url, async (client) => {
    await client.query(`INSERT INTO store (id, slug, name, locales) VALUES ($1, 'bench', 'Bench', '{en}')`, [
      storeId,
    ])
    await client.query(
      `INSERT INTO customer (store_id, id, email, email_hash) SELECT $1, gen_random_uuid(), n || '@example.com', int4send(n)
       FROM generate_series(1, 1000) n`,
      [storeId],
    )
    await client.query(`INSERT INTO customer (store_id, id, email, email_hash) VALUES ($1, $2, 'us', 'us')`, [
      storeId,
      customerId,
    ])
    for (let done = 0; done < reviews; done += batch) {
      await client.query(
        `WITH customers AS (SELECT array_agg(id) AS ids FROM customer WHERE store_id = $1 AND email <> 'us'),
         written AS (
           INSERT INTO review (store_id, id, subject_id, customer_id, rating, body, display_name, locale, status, submitted_at)
           SELECT $1, gen_random_uuid(), $1, ids[1 + n % 1000], 3, '', '', 'en', 'WITHDRAWN', now() FROM customers, generate_series(1, $2) n
           RETURNING id),
         signed AS (
           INSERT INTO fingerprint (store_id, review_id, signature, bands)
           SELECT $1, id, sha512(uuid_send(id)) || sha512(uuid_send(id)), ARRAY(SELECT hashtextextended(id::text, band) FROM generate_series(1, 8) band)
           FROM written RETURNING review_id, bands)
         INSERT INTO fingerprint_band (store_id, band, review_id) SELECT $1, unnest(bands), review_id FROM signed`,
        [storeId, Math.min(batch, reviews - done)],
      )
    }
    await client.query('ANALYZE')
  })
  const database = openDatabase(postgres.url, () => {})
  const scope = openScope(
    {
      database,
      clock: systemClock,
      keyring: createKeyring('a secret for a benchmark, of more than 32 characters'),
      publicUrl: 'http://localhost',
      privateHosts: new Set<string>(),
      afterCommit: async () => {},
    },
    storeId,
    { kind: 'system' },
  )
  const [kept, counted]: number[][] = [[], []]
  for (let attempt = 0; attempt < tries; attempt++) {
    const reviewId = randomUUID()
    const body = `It stood through three storms on the coast without a single leak, and the poles are light, all ${attempt} of them.`
    await scope.transaction(async ({ db }) => {
      await db.review.create({
        data: {
          storeId,
          id: reviewId,
          subjectId: randomUUID(),
          customerId,
          rating: 3,
          body,
          displayName: 'Kim',
          locale: 'en',
          status: 'WITHDRAWN',
          submittedAt: new Date(),
        },
      })
      const before = performance.now()
      await keepFingerprint(db, storeId, reviewId, { title: null, body, pros: [], cons: [] })
      kept?.push(performance.now() - before)
    })
    await scope.read(async (db) => {
      const before = performance.now()
      const { byAuthor } = await countCopies(db, storeId, { reviewId, customerId })
      counted?.push(performance.now() - before)
      if (attempt > 0 && byAuthor === 0) throw new Error('A copy was not found')
    })
  }
  const quantile = (times: number[] = [], share: number) =>
    (times.toSorted((a, b) => a - b)[Math.floor(times.length * share)] ?? 0).toFixed(1)
  console.log(`among ${reviews} reviews, milliseconds: median, 99th percentile`)
  console.log(`  keep a fingerprint  ${quantile(kept, 0.5)}  ${quantile(kept, 0.99)}`)
  console.log(`  count its copies    ${quantile(counted, 0.5)}  ${quantile(counted, 0.99)}`)
  await withConnection(postgres.url, async (client) => {
    const { rows } = await client.query(
      `SELECT relname, pg_size_pretty(pg_total_relation_size(oid)) AS size FROM pg_class WHERE relname IN ('fingerprint', 'fingerprint_band') ORDER BY 1`,
    )
    for (const { relname, size } of rows) console.log(`  ${relname}  ${size}`)
  })
  await database.close()
}
