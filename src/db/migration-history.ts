import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { z } from 'zod'
import { DatabaseSetupError } from './database-setup-error.ts'
import { checksum, type Migration } from './migration-files.ts'

/** The last thing that happened to a migration; one rolled back counts as not begun. */
export interface MigrationRecord {
  name: string
  checksum: string
  finished: boolean
}

const Records = z.array(z.object({ name: z.string(), checksum: z.string(), finished: z.boolean() }))

/** @returns undefined when the database was never migrated. */
export async function readHistory(client: pg.Client): Promise<MigrationRecord[] | undefined> {
  const { rows: found } = await client.query(
    `SELECT to_regclass(quote_ident(current_schema()) || '._prisma_migrations') IS NOT NULL AS found`,
  )
  if (!found[0].found) return undefined
  const { rows } = await client.query(`
    SELECT migration_name AS name, checksum, finished_at IS NOT NULL AS finished
    FROM _prisma_migrations WHERE rolled_back_at IS NULL ORDER BY migration_name, started_at`)
  return Records.parse(rows)
}

/** Creates Prisma's own table, so that `prisma migrate` can go on where we leave. */
export async function createHistory(client: pg.Client): Promise<void> {
  await refuseForeignTables(client)
  try {
    await client.query(`
      CREATE TABLE _prisma_migrations (
        id varchar(36) PRIMARY KEY NOT NULL,
        checksum varchar(64) NOT NULL,
        finished_at timestamptz,
        migration_name varchar(255) NOT NULL,
        logs text,
        rolled_back_at timestamptz,
        started_at timestamptz NOT NULL DEFAULT now(),
        applied_steps_count integer NOT NULL DEFAULT 0
      )`)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError) || error.code !== '42501') throw error
    throw new DatabaseSetupError(
      `The user of DATABASE_URL may not create tables (${error.message}). Let an administrator make that user the owner of the database: ALTER DATABASE ${pg.escapeIdentifier(String(client.database))} OWNER TO ${pg.escapeIdentifier(String(client.user))};`,
      { cause: error },
    )
  }
}

async function refuseForeignTables(client: pg.Client): Promise<void> {
  const { rows } = await client.query(`
    SELECT relname AS name FROM pg_class
    WHERE relnamespace = current_schema()::regnamespace AND relkind IN ('r', 'p')
      AND NOT EXISTS (SELECT FROM pg_depend WHERE objid = pg_class.oid AND deptype = 'e')
    ORDER BY relname LIMIT 3`)
  if (rows.length === 0) return
  throw new DatabaseSetupError(
    `The database "${client.database}" already holds tables that are not Candor's (${rows.map((row) => row.name).join(', ')}). Give Candor a database of its own: CREATE DATABASE candor; and name it in DATABASE_URL.`,
  )
}

/** @returns the id of the new record. */
export async function recordStart(client: pg.Client, { name, sql }: Migration): Promise<string> {
  const id = randomUUID()
  await client.query(
    'INSERT INTO _prisma_migrations (id, checksum, migration_name, started_at) VALUES ($1, $2, $3, now())',
    [id, checksum(sql), name],
  )
  return id
}

export async function recordSuccess(client: pg.Client, id: string): Promise<void> {
  await client.query(
    'UPDATE _prisma_migrations SET finished_at = now(), applied_steps_count = 1 WHERE id = $1',
    [id],
  )
}

export async function recordFailure(client: pg.Client, id: string, reason: string): Promise<void> {
  await client.query('UPDATE _prisma_migrations SET logs = $2 WHERE id = $1', [id, reason])
}

/** What `prisma migrate resolve --rolled-back` does. */
export async function recordRollback(client: pg.Client, name: string): Promise<void> {
  await client.query(
    'UPDATE _prisma_migrations SET rolled_back_at = now() WHERE migration_name = $1 AND finished_at IS NULL AND rolled_back_at IS NULL',
    [name],
  )
}
