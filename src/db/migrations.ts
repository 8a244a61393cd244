import pg from 'pg'
import { withConnection } from './connection.ts'
import { DatabaseSetupError } from './database-setup-error.ts'
import { type Migration, matchesChecksum, migrationsDirectory, readMigrations } from './migration-files.ts'
import {
  createHistory,
  type MigrationRecord,
  readHistory,
  recordFailure,
  recordRollback,
  recordStart,
  recordSuccess,
} from './migration-history.ts'
import { ensureRoles } from './roles.ts'

/** Names of migrations, in the order they apply. */
export interface MigrationStatus {
  applied: string[]
  pending: string[]
  /** Begun and not finished; also among the pending, because nothing of it was kept. */
  failed: string[]
  /** Applied, but the file has changed since. */
  edited: string[]
  /** Applied by a Candor newer than this one. */
  unknown: string[]
}

export interface DeployOptions {
  log?: (line: string) => void
  directory?: string
}

/** The number that Prisma itself locks while it migrates. */
const prismaLock = 72_707_369

/** Compares the migrations of this Candor with what the database has seen. Changes nothing. */
export async function migrationStatus(
  databaseUrl: string,
  directory = migrationsDirectory,
): Promise<MigrationStatus> {
  return withConnection(databaseUrl, async (client) =>
    compare(readMigrations(directory), (await readHistory(client)) ?? []),
  )
}

/**
 * Creates the roles, then applies what is pending, in Prisma's own format but without its native engine. Waits for
 * another process that is migrating. A migration that failed before is tried again.
 * @returns the names of those applied now.
 * @throws DatabaseSetupError when a migration fails, an applied one was edited, or the database is newer than we are.
 */
export async function deployMigrations(
  databaseUrl: string,
  { log = () => {}, directory = migrationsDirectory }: DeployOptions = {},
): Promise<string[]> {
  const migrations = readMigrations(directory)
  await ensureRoles(databaseUrl)
  return withConnection(databaseUrl, async (client) => {
    await takeLock(client, log)
    const history = await readHistory(client)
    if (!history) await createHistory(client)
    const status = compare(migrations, history ?? [])
    refuseDivergence(status)
    for (const name of status.failed) {
      log(`Migration ${name} failed before and left nothing behind; trying it again`)
      await recordRollback(client, name)
    }
    for (const migration of migrations.filter(({ name }) => status.pending.includes(name))) {
      log(`Applying migration ${migration.name}`)
      await apply(client, migration)
    }
    return status.pending
  })
}

function compare(migrations: Migration[], history: MigrationRecord[]): MigrationStatus {
  const finished = new Map(history.filter((record) => record.finished).map((record) => [record.name, record]))
  const begun = new Set(history.map((record) => record.name))
  const wasEdited = (migration: Migration) => {
    const record = finished.get(migration.name)
    return record !== undefined && !matchesChecksum(migration, record.checksum)
  }
  const names = migrations.map(({ name }) => name)
  const pending = names.filter((name) => !finished.has(name))
  return {
    applied: names.filter((name) => finished.has(name)),
    pending,
    failed: pending.filter((name) => begun.has(name)),
    edited: migrations.filter(wasEdited).map(({ name }) => name),
    unknown: [...finished.keys()].filter((name) => !names.includes(name)),
  }
}

function refuseDivergence({ edited, unknown }: MigrationStatus): void {
  if (edited.length > 0) {
    throw new DatabaseSetupError(
      `These migrations were edited after they had been applied: ${edited.join(', ')}. Restore the files (git checkout prisma/migrations) and put the change into a new migration.`,
    )
  }
  if (unknown.length > 0) {
    throw new DatabaseSetupError(
      `The database was migrated by a newer Candor (${unknown.join(', ')}). Run that version, or restore a backup made before it.`,
    )
  }
}

async function takeLock(client: pg.Client, log: (line: string) => void): Promise<void> {
  const { rows } = await client.query('SELECT pg_try_advisory_lock($1) AS taken', [prismaLock])
  if (rows[0].taken) return
  log('Another process is migrating the database; waiting for it')
  await client.query('SELECT pg_advisory_lock($1)', [prismaLock])
}

/** The text goes whole by the simple query protocol, which neither splits function bodies nor commits half of it. */
async function apply(client: pg.Client, migration: Migration): Promise<void> {
  const id = await recordStart(client, migration)
  try {
    await client.query(migration.sql)
  } catch (error) {
    if (!(error instanceof pg.DatabaseError)) throw error
    const reason = explain(error, migration.sql)
    await recordFailure(client, id, reason)
    throw new DatabaseSetupError(
      `Migration ${migration.name} failed: ${reason}\nNothing of it was kept. When the cause is gone, start again: it will be tried again.`,
      { cause: error },
    )
  }
  await recordSuccess(client, id)
}

function explain({ message, detail, hint, position }: pg.DatabaseError, sql: string): string {
  const place = position === undefined ? '' : `line ${sql.slice(0, Number(position)).split('\n').length}: `
  return [place + message, detail, hint].filter(Boolean).join('\n')
}
