import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { withConnection } from '../../src/db/connection.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { ensureRoles } from '../../src/db/roles.ts'

/** A server of its own: roles belong to the whole server, and other tests need theirs. */
let server: EmbeddedPostgres
let dataDir: string

beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'candor-roles-'))
  server = await startEmbeddedPostgres(dataDir, { settings: { fsync: 'off' } })
})

afterAll(async () => {
  await server.stop()
  rmSync(dataDir, { recursive: true })
})

async function query(text: string): Promise<Record<string, unknown>[]> {
  return withConnection(server.url, async (client) => (await client.query(text)).rows)
}

async function loginWith(name: string, attributes: string): Promise<string> {
  await query(`CREATE ROLE ${name} LOGIN PASSWORD 'secret' ${attributes}`)
  const url = new URL(server.url)
  url.username = name
  url.password = 'secret'
  return url.href
}

/** As the pools of the application connect. */
async function roleOf(url: string, role: string): Promise<unknown> {
  const client = new pg.Client({ connectionString: url, options: `-c role=${role}` })
  await client.connect()
  const { rows } = await client.query('SELECT current_user AS role')
  await client.end()
  return rows[0].role
}

async function statementsPrintedTo(url: string): Promise<string[]> {
  const failure: unknown = await ensureRoles(url).catch((error) => error.message)
  return String(failure).match(/^ {2}.*;$/gm) ?? []
}

/** Asked from outside the transaction, where pg_stat_activity would stay as it was first read. */
async function someoneWaits(): Promise<void> {
  const waiting = await query('SELECT FROM pg_stat_activity WHERE cardinality(pg_blocking_pids(pid)) > 0')
  if (waiting.length === 0) await someoneWaits()
}

describe('ensuring the roles', () => {
  test('prints the SQL to run by hand when the user lacks CREATEROLE, and is content once it was run', async () => {
    const url = await loginWith('plain', '')
    const statements = await statementsPrintedTo(url)
    expect(statements).toEqual([
      '  CREATE ROLE candor_app NOLOGIN;',
      '  GRANT candor_app TO "plain";',
      '  CREATE ROLE candor_public NOLOGIN;',
      '  GRANT candor_public TO "plain";',
    ])
    await query(statements.join('\n'))
    await ensureRoles(url)
    expect(await roleOf(url, 'candor_app')).toBe('candor_app')
    expect(await roleOf(url, 'candor_public')).toBe('candor_public')
  })

  test('asks a second user for the grants alone', async () => {
    expect(await statementsPrintedTo(await loginWith('second', ''))).toEqual([
      '  GRANT candor_app TO "second";',
      '  GRANT candor_public TO "second";',
    ])
  })

  test('refuses a role that may bypass row-level security', async () => {
    await query('ALTER ROLE candor_public BYPASSRLS')
    await expect(ensureRoles(server.url)).rejects.toThrow('ALTER ROLE candor_public NOSUPERUSER NOBYPASSRLS;')
    await query('DROP ROLE candor_app; DROP ROLE candor_public')
  })

  test('survives a set-up of another database that creates a role at the same moment', async () => {
    await query('CREATE DATABASE other')
    const other = new URL(server.url)
    other.pathname = '/other'
    await withConnection(other.href, async (client) => {
      await client.query('BEGIN; CREATE ROLE candor_app NOLOGIN')
      const ensured = ensureRoles(server.url)
      await someoneWaits()
      await client.query('COMMIT')
      await ensured
    })
    expect(await roleOf(server.url, 'candor_public')).toBe('candor_public')
    await query('DROP ROLE candor_app; DROP ROLE candor_public')
  })

  test('needs no more than CREATEROLE, on several databases of one server at once', async () => {
    const url = await loginWith('creator', 'CREATEROLE')
    const other = new URL(url)
    other.pathname = '/other'
    await Promise.all(Array.from({ length: 12 }, (_, run) => ensureRoles(run % 2 ? url : other.href)))
    expect(await roleOf(url, 'candor_app')).toBe('candor_app')
    expect(await roleOf(other.href, 'candor_public')).toBe('candor_public')
    expect(
      await query(`SELECT rolname AS name, rolcanlogin AS login, rolbypassrls AS bypass, rolsuper AS super
        FROM pg_roles WHERE rolname LIKE 'candor%' ORDER BY rolname`),
    ).toEqual([
      { name: 'candor_app', login: false, bypass: false, super: false },
      { name: 'candor_public', login: false, bypass: false, super: false },
    ])
  })
})
