import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { withConnection } from '../../src/db/connection.ts'
import { checksum, readMigrations } from '../../src/db/migration-files.ts'
import { deployMigrations, migrationStatus } from '../../src/db/migrations.ts'
import { createEmptyDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let directory: string

beforeEach(async () => {
  database = await createEmptyDatabase()
  directory = mkdtempSync(join(tmpdir(), 'candor-migrations-'))
})

afterEach(async () => {
  await database.drop()
  rmSync(directory, { recursive: true })
})

function write(name: string, sql: string): void {
  mkdirSync(join(directory, name), { recursive: true })
  writeFileSync(join(directory, name, 'migration.sql'), sql)
}

async function query(text: string): Promise<Record<string, unknown>[]> {
  return withConnection(database.url, async (client) => (await client.query(text)).rows)
}

const deploy = (log?: (line: string) => void) => deployMigrations(database.url, { directory, log })
const status = () => migrationStatus(database.url, directory)

const createThing = 'CREATE TABLE thing (id integer);\n'

describe('deploying migrations', () => {
  test('applies what is pending by name, records it as Prisma does, and does nothing twice', async () => {
    write('0002_second', 'ALTER TABLE thing ADD COLUMN name text;')
    write('0001_first', createThing)
    expect(await status()).toEqual({
      applied: [],
      pending: ['0001_first', '0002_second'],
      failed: [],
      edited: [],
      unknown: [],
    })
    const lines: string[] = []
    expect(await deploy((line) => lines.push(line))).toEqual(['0001_first', '0002_second'])
    expect(lines).toEqual(['Applying migration 0001_first', 'Applying migration 0002_second'])
    expect(await deploy()).toEqual([])
    expect(await status()).toMatchObject({ applied: ['0001_first', '0002_second'], pending: [] })

    const rows = await query('SELECT * FROM _prisma_migrations ORDER BY migration_name')
    expect(rows).toHaveLength(2)
    expect(rows[0]).toEqual({
      id: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/),
      checksum: checksum(createThing),
      finished_at: expect.any(Date),
      migration_name: '0001_first',
      logs: null,
      rolled_back_at: null,
      started_at: expect.any(Date),
      applied_steps_count: 1,
    })
  })

  test('sends a file whole, so that the semicolons of a function body stay inside it', async () => {
    write(
      '0001_function',
      `CREATE FUNCTION answer() RETURNS integer LANGUAGE plpgsql AS $$
BEGIN
  PERFORM 1;
  RETURN 42;
END;
$$;`,
    )
    await deploy()
    expect(await query('SELECT answer()')).toEqual([{ answer: 42 }])
  })

  test('creates the roles first, so that a migration can grant to them', async () => {
    write('0001_grant', `${createThing}GRANT SELECT ON thing TO candor_app, candor_public;`)
    await deploy()
    expect(await query(`SELECT has_table_privilege('candor_public', 'thing', 'SELECT') AS granted`)).toEqual([
      { granted: true },
    ])
  })

  test('lets two processes deploy at once: each migration is applied once', async () => {
    write('0001_slow', `SELECT pg_sleep(0.3);\n${createThing}`)
    const applied = await Promise.all([deploy(), deploy(), deploy()])
    expect(applied.flat()).toEqual(['0001_slow'])
    expect(await query('SELECT count(*)::int AS count FROM _prisma_migrations')).toEqual([{ count: 1 }])
  })

  test('keeps nothing of one that fails, says where and why, and tries it again when it was mended', async () => {
    write('0001_first', createThing)
    write('0002_broken', 'CREATE TABLE other (id integer);\nALTER TABLE missing ADD COLUMN name text;\n')
    await expect(deploy()).rejects.toThrow(
      /Migration 0002_broken failed: relation "missing" does not exist\nNothing of it was kept/,
    )
    expect(await query(`SELECT to_regclass('other') AS other`)).toEqual([{ other: null }])
    expect(await status()).toMatchObject({ applied: ['0001_first'], failed: ['0002_broken'] })
    expect(
      await query(
        `SELECT finished_at, rolled_back_at, applied_steps_count, logs FROM _prisma_migrations WHERE migration_name = '0002_broken'`,
      ),
    ).toEqual([
      {
        finished_at: null,
        rolled_back_at: null,
        applied_steps_count: 0,
        logs: 'relation "missing" does not exist',
      },
    ])

    write('0002_broken', 'CREATE TABLE other (id integer);\n')
    expect(await deploy()).toEqual(['0002_broken'])
    expect(await status()).toMatchObject({ failed: [], pending: [] })
    expect(
      await query(
        `SELECT rolled_back_at IS NULL AS kept FROM _prisma_migrations WHERE migration_name = '0002_broken' ORDER BY started_at`,
      ),
    ).toEqual([{ kept: false }, { kept: true }])
  })

  test('names the line of a syntax error', async () => {
    write('0001_broken', `${createThing}\nCREATE TABEL other (id integer);\n`)
    await expect(deploy()).rejects.toThrow(
      'Migration 0001_broken failed: line 3: syntax error at or near "TABEL"',
    )
  })

  test('refuses a file that was edited after it had been applied, but not one whose line ends changed', async () => {
    write('0001_first', createThing)
    await deploy()
    write('0001_first', createThing.replaceAll('\n', '\r\n'))
    expect(await deploy()).toEqual([])
    write('0001_first', createThing.replace('thing', 'things'))
    expect(await status()).toMatchObject({ edited: ['0001_first'] })
    await expect(deploy()).rejects.toThrow(
      'These migrations were edited after they had been applied: 0001_first',
    )
  })

  test('refuses a database that a newer Candor migrated', async () => {
    write('0001_first', createThing)
    write('0002_newer', 'SELECT 1;')
    await deploy()
    rmSync(join(directory, '0002_newer'), { recursive: true })
    expect(await status()).toMatchObject({ unknown: ['0002_newer'] })
    await expect(deploy()).rejects.toThrow('was migrated by a newer Candor (0002_newer)')
  })

  test("refuses a database that holds somebody else's tables", async () => {
    await query('CREATE TABLE wp_posts (id integer)')
    write('0001_first', createThing)
    await expect(deploy()).rejects.toThrow(/already holds tables that are not Candor's \(wp_posts\)/)
  })

  test('says what is wrong when the server cannot be reached', async () => {
    await expect(migrationStatus('postgresql://somebody:secret@127.0.0.1:1/candor')).rejects.toThrow(
      /^Cannot connect to the database at 127.0.0.1:1 as "somebody": connect ECONNREFUSED 127.0.0.1:1. Check DATABASE_URL/,
    )
  })
})

test('a migration that ends its own transaction is refused, a function body is not', () => {
  write('0001_commit', `${createThing}commit;\n`)
  expect(() => readMigrations(directory)).toThrow('Migration 0001_commit begins or ends a transaction')
  write('0001_commit', 'DO $$\nBEGIN\n  NULL;\nEND\n$$;')
  expect(readMigrations(directory)).toHaveLength(1)
})
