import { isNativeError } from 'node:util/types'
import pg from 'pg'
import { DatabaseSetupError } from './database-setup-error.ts'

const oldestVersion = 150_000

/**
 * Lends one connection, outside any pool, to set-up work.
 * @throws DatabaseSetupError when the server cannot be reached, refuses us, or is older than PostgreSQL 15.
 */
export async function withConnection<Result>(
  databaseUrl: string,
  work: (client: pg.Client) => Promise<Result>,
): Promise<Result> {
  const client = await connect(databaseUrl)
  try {
    return await work(client)
  } finally {
    await client.end()
  }
}

async function connect(databaseUrl: string): Promise<pg.Client> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 })
  client.on('error', () => {})
  try {
    await client.connect()
  } catch (error) {
    throw new DatabaseSetupError(
      `Cannot connect to the database at ${client.host}:${client.port} as "${client.user}": ${describe(error)}. Check DATABASE_URL and that the server is running.`,
      { cause: error },
    )
  }
  const { rows } = await client.query('SHOW server_version_num')
  if (Number(rows[0].server_version_num) >= oldestVersion) return client
  await client.end()
  throw new DatabaseSetupError(
    `The database at ${client.host}:${client.port} is older than PostgreSQL 15, the oldest that Candor runs on.`,
  )
}

/** Node reports a host that has several addresses as an AggregateError without a message. */
function describe(error: unknown): string {
  if (!isNativeError(error)) return String(error)
  if ('errors' in error && Array.isArray(error.errors)) return error.errors.map(describe).join('; ')
  return error.message
}
