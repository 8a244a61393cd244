import pg from 'pg'
import { DatabaseSetupError } from '../database-setup-error.ts'
import type { Cluster } from './cluster.ts'

/** The connection whose advisory lock says: this data directory is in use by one Candor. Held for life. */
export type Guard = pg.Client

/** Any number nobody else uses in the database `postgres`. */
const inUseLock = 7_001

/** A process that was killed holds its lock until the server notices, which takes milliseconds. */
const patienceMs = 2_000

export function connectionUrl(cluster: Cluster, port: number, database: string): string {
  return `postgresql://postgres:${cluster.password}@127.0.0.1:${port}/${database}?sslmode=disable`
}

/**
 * @returns undefined while the server is starting up, recovering or shutting down.
 * @throws DatabaseSetupError when another Candor holds the lock.
 */
export async function connectGuard(
  cluster: Cluster,
  port: number,
  dataDir: string,
): Promise<Guard | undefined> {
  const guard = new pg.Client({
    connectionString: connectionUrl(cluster, port, 'postgres'),
    connectionTimeoutMillis: 5_000,
    keepAlive: true,
  })
  // Without a listener a lost connection would end the process; the 'end' that follows is what matters.
  guard.on('error', () => {})
  let isMine: boolean
  try {
    await guard.connect()
    isMine = await takeLock(guard)
  } catch (error) {
    await guard.end().catch(() => {})
    if (!isWrongPassword(error)) return undefined
    throw new DatabaseSetupError(
      `PostgreSQL in ${cluster.directory} refuses the password that was written when it was made. Restore the file "password" beside that folder.`,
      { cause: error },
    )
  }
  if (isMine) return guard
  await guard.end()
  throw new DatabaseSetupError(
    `Another Candor is already using ${dataDir}. Stop it first, or set CANDOR_DATA_DIR to another folder.`,
  )
}

async function takeLock(guard: Guard): Promise<boolean> {
  const giveUpAt = Date.now() + patienceMs
  do {
    const { rows } = await guard.query('SELECT pg_try_advisory_lock($1) AS taken', [inUseLock])
    if (rows[0].taken) return true
    await new Promise((resolve) => setTimeout(resolve, 50))
  } while (Date.now() < giveUpAt)
  return false
}

function isWrongPassword(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '28P01'
}
