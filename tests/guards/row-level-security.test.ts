import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let owner: pg.Client

beforeAll(async () => {
  database = await createTestDatabase()
  owner = new pg.Client({ connectionString: database.url })
  await owner.connect()
})

afterAll(async () => {
  await owner.end()
  await database.drop()
})

/** The first column of every row. */
async function list(text: string): Promise<unknown[]> {
  const { rows } = await owner.query({ text, rowMode: 'array' })
  return rows.map(([first]) => first)
}

const tables = `SELECT oid, relname FROM pg_class
  WHERE relnamespace = 'public'::regnamespace AND relkind IN ('r', 'p') AND relname <> '_prisma_migrations'`

/** Rows of no store, or of none that a request is about: the outbox relay, the cache and the mailbox read them as the owner. */
const ownersOwn = ['captured_mail', 'change', 'persisted_document']

describe('every table', () => {
  test('has row-level security, forced', async () => {
    expect(await list(`${tables} AND relrowsecurity AND relforcerowsecurity`)).toEqual(await list(tables))
  })

  test('lets its owner see all, so that a migration does not silently change nothing', async () => {
    const open = `SELECT tablename FROM pg_policies WHERE policyname = 'owner' AND cmd = 'ALL' AND permissive = 'PERMISSIVE'
      AND qual = 'true' AND with_check = 'true' AND roles = ARRAY[current_user]::name[]`
    expect((await list(open)).sort()).toEqual((await list(`SELECT relname FROM (${tables}) t`)).sort())
  })

  test('has no policy besides those of the owner, the application and the public', async () => {
    expect(
      await list(`SELECT tablename || '.' || policyname FROM pg_policies WHERE (policyname, roles) NOT IN
        (('owner', ARRAY[current_user]::name[]), ('app', '{candor_app}'), ('public', '{candor_public}'))`),
    ).toEqual([])
  })

  test('shows the application one store, or nothing', async () => {
    const current = `(NULLIF(current_setting('app.store_id'::text, true), ''::text))::uuid`
    const bound = await list(`SELECT tablename FROM pg_policies WHERE policyname = 'app' AND cmd = 'ALL'
      AND qual = with_check AND qual = format('(%s = %s)', CASE tablename WHEN 'store' THEN 'id' ELSE 'store_id' END, $$${current}$$)`)
    const all = await list(`SELECT relname FROM (${tables}) t`)
    expect([...bound, ...ownersOwn].sort()).toEqual(all.sort())
    const readable = await list(
      `SELECT relname FROM (${tables}) t WHERE has_any_column_privilege('candor_app', oid, 'SELECT')`,
    )
    expect(readable.filter((table) => ownersOwn.includes(String(table)))).toEqual([])
  })

  test('is tied to others within its store alone, and loses no row when another goes', async () => {
    expect(
      await list(`SELECT conname FROM pg_constraint WHERE contype = 'f' AND (
        confdeltype IN ('n', 'd') OR NOT EXISTS (
          SELECT FROM pg_attribute WHERE attrelid = conrelid AND attnum = ANY (conkey) AND attname = 'store_id'))`),
    ).toEqual([])
  })
})

describe('the application', () => {
  test('cannot write a counter: no verb can tilt an average', async () => {
    expect(
      await list(`SELECT relname || ' ' || privilege FROM (${tables}) t, unnest(ARRAY['INSERT', 'UPDATE', 'DELETE']) privilege
        WHERE relname IN ('rating_slot', 'aspect_slot') AND has_table_privilege('candor_app', oid, privilege)`),
    ).toEqual([])
  })

  test('cannot delete a review, its versions, what was consented to or what was asked', async () => {
    const undeletable = ['consent', 'request_event', 'review', 'review_version', 'store']
    expect(
      await list(`SELECT relname FROM (${tables}) t WHERE relname IN ('${undeletable.join("', '")}')
        AND has_table_privilege('candor_app', oid, 'DELETE, TRUNCATE')`),
    ).toEqual([])
  })

  test('cannot change or take away what is in the log, nor choose where a leaf stands', async () => {
    const log = ['ledger_head', 'ledger_leaf', 'ledger_node']
    expect(
      await list(`SELECT relname FROM (${tables}) t WHERE relname IN ('${log.join("', '")}')
        AND (has_table_privilege('candor_app', oid, 'DELETE, TRUNCATE') OR has_any_column_privilege('candor_app', oid, 'UPDATE'))`),
    ).toEqual([])
    expect(
      await list(`SELECT attname FROM pg_attribute WHERE attrelid = 'ledger_leaf'::regclass AND attnum > 0
        AND has_column_privilege('candor_app', attrelid, attnum, 'INSERT') ORDER BY attname`),
    ).toEqual(['about_id', 'hash', 'id', 'payload', 'store_id'])
    expect(
      await list(`SELECT tgrelid::regclass::text FROM pg_trigger WHERE tgfoid = 'refuse_ledger_change'::regproc
        GROUP BY 1 HAVING bit_or(tgtype) & 56 = 56 ORDER BY 1`),
    ).toEqual(log)
  })

  test('reads and writes the store it named, and no other, until its transaction ends', async () => {
    const [ours, theirs] = [randomUUID(), randomUUID()]
    await owner.query(
      `INSERT INTO store (id, slug, name, locales) VALUES ($1, 'ours', 'Ours', '{}'), ($2, 'theirs', 'Theirs', '{}')`,
      [ours, theirs],
    )
    const app = new pg.Client({ connectionString: database.url, options: '-c role=candor_app' })
    await app.connect()
    const slugs = async () => (await app.query('SELECT slug FROM store')).rows.map((row) => row.slug)
    expect(await slugs()).toEqual([])
    await app.query('BEGIN')
    await app.query(`SELECT set_config('app.store_id', $1, true)`, [ours])
    expect(await slugs()).toEqual(['ours'])
    expect((await app.query(`UPDATE store SET name = 'Mine' WHERE id = $1`, [theirs])).rowCount).toBe(0)
    await app.query('SAVEPOINT attempt')
    await expect(
      app.query(`INSERT INTO product_group (store_id, id, external_id) VALUES ($1, $2, 'g')`, [
        theirs,
        randomUUID(),
      ]),
    ).rejects.toThrow('violates row-level security policy')
    await app.query('ROLLBACK TO SAVEPOINT attempt')
    await app.query('COMMIT')
    expect(await slugs()).toEqual([])
    await app.end()
  })
})

describe('the public', () => {
  test('reads these tables and writes none', async () => {
    expect(
      await list(
        `SELECT relname FROM (${tables}) t WHERE has_any_column_privilege('candor_public', oid, 'SELECT') ORDER BY 1`,
      ),
    ).toEqual([
      'aspect_slot',
      'product',
      'product_group',
      'rating_slot',
      'reply',
      'review',
      'review_change',
      'store',
    ])
    expect(
      await list(`SELECT relname FROM (${tables}) t WHERE has_any_column_privilege('candor_public', oid, 'INSERT, UPDATE')
        OR has_table_privilege('candor_public', oid, 'DELETE, TRUNCATE')`),
    ).toEqual([])
  })

  test('reads published reviews alone', async () => {
    expect(
      await list(`SELECT qual FROM pg_policies WHERE policyname = 'public' AND tablename = 'review'`),
    ).toEqual([`(status = 'PUBLISHED'::review_status)`])
  })

  test('never learns who wrote a review, or what belongs to the shop alone', async () => {
    expect(
      await list(`SELECT relname || '.' || attname FROM (${tables}) t JOIN pg_attribute ON attrelid = t.oid
        WHERE attnum > 0 AND NOT attisdropped AND has_any_column_privilege('candor_public', t.oid, 'SELECT')
          AND NOT has_column_privilege('candor_public', t.oid, attnum, 'SELECT') ORDER BY 1`),
    ).toEqual([
      'review.customer_id',
      'review.request_id',
      'review.version',
      'store.created_at',
      'store.settings',
    ])
  })
})

test('a function that runs as the owner fixes its search path and is not open to everybody', async () => {
  expect(
    await list(`SELECT proname FROM pg_proc WHERE pronamespace = 'public'::regnamespace AND prosecdef AND NOT (
      proconfig @> ARRAY['search_path=public, pg_temp']
      AND (prorettype = 'trigger'::regtype OR NOT has_function_privilege('public', oid, 'EXECUTE')))`),
  ).toEqual([])
})
