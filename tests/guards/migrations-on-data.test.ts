import { randomBytes, randomUUID } from 'node:crypto'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { withConnection } from '../../src/db/connection.ts'
import { migrationsDirectory } from '../../src/db/migration-files.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { ensureRoles } from '../../src/db/roles.ts'
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts'

/** A shop's database on a managed server: its user may create roles, but is no superuser and cannot bypass policies. */
const shop = `candor_shop_${randomBytes(4).toString('hex')}`
let database: TestDatabase
let shopUrl: string
let directory: string

beforeAll(async () => {
  database = await createEmptyDatabase()
  shopUrl = await becomeShop(database.url)
  directory = mkdtempSync(join(tmpdir(), 'candor-migrations-'))
  cpSync(migrationsDirectory, directory, { recursive: true })
})

afterAll(async () => {
  rmSync(directory, { recursive: true })
  await database.drop()
  await withConnection(process.env.CANDOR_TEST_SERVER ?? '', (client) =>
    client.query(`DROP ROLE IF EXISTS ${shop}`),
  )
})

/** On a server whose user is no superuser itself (TEST_DATABASE_URL), that user will do. */
async function becomeShop(databaseUrl: string): Promise<string> {
  await ensureRoles(databaseUrl)
  return withConnection(databaseUrl, async (client) => {
    const { rows } = await client.query('SELECT rolsuper AS super FROM pg_roles WHERE rolname = current_user')
    if (!rows[0].super) return databaseUrl
    await client.query(`CREATE ROLE ${shop} LOGIN PASSWORD 'secret' CREATEROLE`)
    await client.query(`GRANT candor_app, candor_public TO ${shop}`)
    await client.query(`ALTER DATABASE ${new URL(databaseUrl).pathname.slice(1)} OWNER TO ${shop}`)
    const url = new URL(databaseUrl)
    url.username = shop
    url.password = 'secret'
    return url.href
  })
}

async function fillStore(slug: string): Promise<void> {
  const [store, product, customer, review] = [randomUUID(), randomUUID(), randomUUID(), randomUUID()]
  await withConnection(shopUrl, async (client) => {
    await client.query(`INSERT INTO store (id, slug, name, locales) VALUES ($1, $2, $2, '{en}')`, [
      store,
      slug,
    ])
    await client.query(
      `INSERT INTO product (store_id, id, external_id, subject_id, title) VALUES ($1, $2, 'lamp', $2, 'Lamp')`,
      [store, product],
    )
    await client.query(
      `INSERT INTO customer (store_id, id, email, email_hash) VALUES ($1, $2, 'a@example.com', '')`,
      [store, customer],
    )
    await client.query(
      `INSERT INTO review (store_id, id, subject_id, product_id, customer_id, status, rating, body, display_name, locale, submitted_at, published_at)
       VALUES ($1, $2, $3, $3, $4, 'PUBLISHED', 2, 'Dim.', 'A.', 'en', now(), now())`,
      [store, review, product, customer],
    )
  })
}

test('a migration sees and changes the rows of every store, under a user whom row-level security binds', async () => {
  await deployMigrations(shopUrl, { directory })
  await fillStore('north')
  await fillStore('south')
  mkdirSync(join(directory, '99999999999999_backfill'))
  writeFileSync(
    join(directory, '99999999999999_backfill', 'migration.sql'),
    `ALTER TABLE review ADD COLUMN words integer;
     UPDATE review SET words = cardinality(string_to_array(body, ' ')), rating = 3;
     ALTER TABLE review ALTER COLUMN words SET NOT NULL;`,
  )
  expect(await deployMigrations(shopUrl, { directory })).toEqual(['99999999999999_backfill'])

  await withConnection(shopUrl, async (client) => {
    const reviews = await client.query('SELECT words, rating FROM review')
    expect(reviews.rows).toEqual([
      { words: 1, rating: 3 },
      { words: 1, rating: 3 },
    ])
    const slots = await client.query('SELECT stars2, stars3 FROM rating_slot')
    expect(slots.rows).toEqual([
      { stars2: 0, stars3: 1 },
      { stars2: 0, stars3: 1 },
    ])
  })
})
