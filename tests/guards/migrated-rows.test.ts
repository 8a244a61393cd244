import { randomUUID } from 'node:crypto'
import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type pg from 'pg'
import { withConnection } from '../../src/db/connection.ts'
import { migrationsDirectory } from '../../src/db/migration-files.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { linesIn } from '../../src/orders/told-facts.ts'
import { refundOf } from '../../src/orders/told-lines.ts'
import { parcelOf, readToldParcel } from '../../src/orders/told-parcel.ts'
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let directory: string

beforeAll(async () => {
  database = await createEmptyDatabase()
  directory = mkdtempSync(join(tmpdir(), 'candor-migrations-'))
})

afterAll(async () => {
  rmSync(directory, { recursive: true })
  await database.drop()
})

/** Every migration up to and with one. */
async function deployUpTo(name: string): Promise<void> {
  cpSync(migrationsDirectory, directory, {
    recursive: true,
    filter: (source) => !/^\d{14}_/.test(basename(source)) || basename(source) <= name,
  })
  await deployMigrations(database.url, { directory })
}

const [store, review, customer] = [randomUUID(), randomUUID(), randomUUID()]

async function fill(client: pg.Client): Promise<void> {
  await client.query("INSERT INTO store (id, slug, name) VALUES ($1, 'north', 'North')", [store])
  await client.query(
    `INSERT INTO customer (store_id, id, email, email_hash, created_at)
     VALUES ($1, $2, 'a@example.com', '\\x01', '2026-01-01'), ($1, $3, 'b@example.com', '\\x02', '2026-01-01')`,
    [store, customer, randomUUID()],
  )
  await client.query(
    `INSERT INTO "order" (store_id, id, external_id, customer_id, status, placed_at, updated_at, fulfilled_at)
     SELECT $1, gen_random_uuid(), status, $2, status::order_status, '2026-02-01', updated_at::timestamptz, fulfilled_at::timestamptz
     FROM (VALUES ('DELIVERED', '2026-02-09', '2026-02-05'), ('REFUNDED', '2026-02-07', '2026-02-04'), ('PLACED', '2026-02-01', NULL))
       AS told (status, updated_at, fulfilled_at)`,
    [store, customer],
  )
  await client.query(
    `INSERT INTO review (store_id, id, subject_id, customer_id, status, rating, body, display_name, locale, submitted_at, published_at)
     VALUES ($1, $2, $1, $3, 'PUBLISHED', 2, 'Dim.', 'A.', 'en', now(), now())`,
    [store, review, customer],
  )
}

test('An order keeps when it arrived or was paid back, a customer how new is what is known, and no list is null', async () => {
  await deployUpTo('20261126000000_document_use')
  await withConnection(database.url, fill)
  await deployUpTo('20261126040000_times_and_lists')
  await withConnection(database.url, async (client) => {
    const rowsOf = async (text: string) => (await client.query({ text, rowMode: 'array' })).rows
    const day = (column: string) => `to_char(${column} AT TIME ZONE 'UTC', 'YYYY-MM-DD')`
    expect(
      await rowsOf(
        `SELECT status::text, ${day('delivered_at')}, ${day('refunded_at')} FROM "order" ORDER BY external_id`,
      ),
    ).toEqual([
      ['DELIVERED', '2026-02-05', null],
      ['PLACED', null, null],
      ['REFUNDED', null, '2026-02-07'],
    ])
    expect(await rowsOf(`SELECT email, ${day('told_at')} FROM customer ORDER BY email`)).toEqual([
      ['a@example.com', '2026-02-09'],
      ['b@example.com', '2026-01-01'],
    ])
    expect(await rowsOf('SELECT pros, cons FROM review')).toEqual([[[], []]])
    expect(await rowsOf('SELECT locales FROM store')).toEqual([[[]]])
  })
})

test('What was told of parcels, refunds and returns before words were kept is known as it was, and a box may be of two orders', async () => {
  await deployUpTo('20261127090000_regroupings')
  await withConnection(database.url, async (client) => {
    const { rows } = await client.query(`SELECT id FROM "order" WHERE external_id = 'PLACED'`)
    const order = rows[0].id
    await client.query(
      `INSERT INTO fulfillment (store_id, id, external_id, order_external_id, order_id, fulfilled_at, delivered_at, failed_at, carrier, line_external_ids)
       VALUES ($1, gen_random_uuid(), 'box', 'PLACED', $2, '2026-02-03', '2026-02-06', '2026-02-05', 'DHL', '{a,b}'),
         ($1, gen_random_uuid(), 'letter', 'PLACED', $2, '2026-02-04', NULL, NULL, NULL, '{}')`,
      [store, order],
    )
    await client.query(
      `INSERT INTO order_line (store_id, id, order_id, external_id, product_external_id, position, quantity, refunded_quantity, refunded_at, is_gift)
       VALUES ($1, gen_random_uuid(), $2, 'a', 'a', 0, 1, 1, '2026-01-30', false), ($1, gen_random_uuid(), $2, 'b', 'b', 1, 3, 2, NULL, false),
         ($1, gen_random_uuid(), $2, 'c', 'c', 2, 1, 0, NULL, true), ($1, gen_random_uuid(), $2, 'd', 'd', 3, 1, 0, NULL, false)`,
      [store, order],
    )
    await client.query(
      `INSERT INTO order_return (store_id, id, external_id, order_external_id, order_id, opened_at, closed_at)
       VALUES ($1, gen_random_uuid(), 'r', 'PLACED', $2, '2026-02-07', '2026-02-08')`,
      [store, order],
    )
    const at = (day: number) => `2026-02-${String(day).padStart(2, '0')}T00:00:00.000Z`
    const words = [
      { at: at(2), status: 'CANCELLED' },
      { at: at(3), status: 'FULFILLED' },
      { at: at(4), status: 'CANCELLED' },
      { at: at(20), status: 'CANCELLED' },
    ]
    await client.query(
      `INSERT INTO "order" (store_id, id, external_id, customer_id, status, placed_at, updated_at, told_facts)
       SELECT $1, gen_random_uuid(), external_id, $2, 'CANCELLED', '2026-02-01T00:00:00Z', '2026-02-20T00:00:00Z', told
       FROM (VALUES ('kept words', $3::jsonb), ('none', '{}'::jsonb)) AS known (external_id, told)`,
      [store, customer, JSON.stringify({ statuses: words })],
    )
  })
  await deployUpTo('20261127123000_told_parcels')
  await withConnection(database.url, async (client) => {
    const { rows: cancelled } = await client.query(
      `SELECT external_id AS id, cancelled_at AS at FROM "order" WHERE cancelled_at IS NOT NULL ORDER BY 1`,
    )
    // What was called off under way did not arrive because its order was told again since.
    expect(cancelled).toEqual([
      { id: 'kept words', at: new Date('2026-02-04T00:00:00Z') },
      { id: 'none', at: new Date('2026-02-01T00:00:00Z') },
    ])
    const { rows: parcels } = await client.query(
      `SELECT external_id, fulfilled_at AS "fulfilledAt", delivered_at AS "deliveredAt", failed_at AS "failedAt", carrier,
         line_external_ids AS "lineExternalIds", is_taken_back AS "isTakenBack", told FROM fulfillment`,
    )
    expect(parcels).toHaveLength(2)
    for (const { external_id, told, ...columns } of parcels)
      expect([external_id, parcelOf(readToldParcel(told))]).toEqual([external_id, columns])
    const { rows: lines } = await client.query(
      `SELECT l.external_id, quantity, refunded_quantity AS "refundedQuantity", l.refunded_at AS "refundedAt", is_gift AS "isGift", told_facts
       FROM order_line l JOIN "order" o ON o.id = l.order_id`,
    )
    expect(lines).toHaveLength(4)
    for (const { external_id, quantity, told_facts, ...columns } of lines) {
      const { counts, gift } = linesIn(told_facts).get(external_id) ?? { counts: [], gift: null }
      const known = { ...refundOf(quantity, counts, []), isGift: gift?.isGift ?? false }
      expect([external_id, known]).toEqual([external_id, columns])
    }
    const { rows: returns } = await client.query(
      'SELECT opened_at = last_opened_at AS same, closed_at FROM order_return',
    )
    expect(returns).toEqual([{ same: true, closed_at: expect.any(Date) }])
    const another = client.query(
      `INSERT INTO fulfillment (store_id, id, external_id, order_external_id, fulfilled_at)
       VALUES ($1, gen_random_uuid(), 'box', 'DELIVERED', now()), ($1, gen_random_uuid(), 'box', 'REFUNDED', now())`,
      [store],
    )
    expect((await another).rowCount).toBe(2)
  })
})

test('No migration makes a list that may be null', async () => {
  await deployMigrations(database.url)
  await withConnection(database.url, async (client) => {
    const { rows } = await client.query(
      `SELECT table_name, column_name FROM information_schema.columns
       WHERE table_schema = 'public' AND data_type = 'ARRAY' AND is_nullable = 'YES'`,
    )
    expect(rows).toEqual([])
  })
})
