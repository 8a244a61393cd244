import { createHash } from 'node:crypto'
import pg from 'pg'
import { withConnection } from '../../src/db/connection.ts'
import { migrationsDirectory, readMigrations } from '../../src/db/migration-files.ts'
import { deployMigrations } from '../../src/db/migrations.ts'

const templatePrefix = 'candor_template_'
export const testDatabasePrefix = 'candor_test_'

/**
 * Makes the database that tests clone: migrated, empty, named by its migrations, so that it serves later runs too.
 * Databases that earlier runs left behind are dropped.
 * @returns its name.
 */
export async function prepareTemplate(serverUrl: string): Promise<string> {
  const template = `${templatePrefix}${hashOfMigrations()}`
  await withConnection(serverUrl, async (client) => {
    const databases = await listDatabases(client)
    for (const name of databases.filter((name) => name !== template)) await dropDatabase(client, name)
    if (!databases.includes(template)) await build(client, serverUrl, template)
  })
  return template
}

/** Migrated under another name, so that a run which dies half-way leaves no half-made template. */
async function build(client: pg.Client, serverUrl: string, template: string): Promise<void> {
  const unfinished = `${testDatabasePrefix}unfinished_template`
  await client.query(`CREATE DATABASE ${unfinished}`)
  await deployMigrations(urlOf(serverUrl, unfinished))
  await client.query(`ALTER DATABASE ${unfinished} RENAME TO ${template}`)
  // A connection to it, even autovacuum's, would keep it from being cloned.
  await client.query(`ALTER DATABASE ${template} ALLOW_CONNECTIONS false`)
}

async function listDatabases(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    'SELECT datname AS name FROM pg_database WHERE starts_with(datname, $1) OR starts_with(datname, $2)',
    [templatePrefix, testDatabasePrefix],
  )
  return rows.map((row) => String(row.name))
}

export async function dropDatabase(client: pg.Client, name: string): Promise<void> {
  await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(name)} WITH (FORCE)`)
}

/** The same server, another database. */
export function urlOf(serverUrl: string, database: string): string {
  const url = new URL(serverUrl)
  url.pathname = `/${database}`
  return url.href
}

function hashOfMigrations(): string {
  const migrations = JSON.stringify(readMigrations(migrationsDirectory))
  return createHash('sha256').update(migrations).digest('hex').slice(0, 12)
}
