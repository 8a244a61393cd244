import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, clusterExists, openCluster } from './embedded-postgres/cluster.ts'
import { connectGuard, connectionUrl, type Guard } from './embedded-postgres/guard.ts'
import { findPostmaster } from './embedded-postgres/postmaster.ts'
import { didNotStart, findFreePort, startServer, stopServer } from './embedded-postgres/server.ts'

const databaseName = 'candor'

/** Recovery after a crash replays the log since the last checkpoint, which can take minutes on a slow disk. */
const startDeadlineMs = 10 * 60_000

/** How long starting may fail (a port taken meanwhile, orphans of a killed server) before it is a fault. */
const failingDeadlineMs = 15_000

const sayWaitingEveryMs = 10_000

export interface EmbeddedPostgresOptions {
  log?: (line: string) => void
  /** Server settings, as in postgresql.conf. A server that is adopted keeps those it was started with. */
  settings?: Record<string, string>
}

export interface EmbeddedPostgres {
  /** Superuser connection to the database "candor". Valid until `stop`, also after the server was restarted. */
  url: string
  /** Whether the server was already running, left by a process that was killed. */
  adopted: boolean
  stop(): Promise<void>
}

/**
 * Starts the PostgreSQL that npm installed on `dataDir/postgres`, listening on a free loopback port, in a session of
 * its own so that Ctrl-C reaches this process alone. Adopts a server that outlived its process, and starts the server
 * again if it dies. One process at a time may use a data directory.
 * @throws DatabaseSetupError when the folder is in use, was written by another major version, or nothing starts.
 */
export async function startEmbeddedPostgres(
  dataDir: string,
  { log = () => {}, settings = {} }: EmbeddedPostgresOptions = {},
): Promise<EmbeddedPostgres> {
  const cluster = await openCluster(dataDir, log)
  const stopping = new AbortController()
  const claim = (port?: number) =>
    claimServer(cluster, { dataDir, port, settings, log, signal: stopping.signal })

  let server = await claim()
  const { port, adopted } = server
  await createDatabaseIfMissing(server.guard)
  const watching = watch()

  async function watch(): Promise<void> {
    while (true) {
      await ended(server.guard)
      if (stopping.signal.aborted) return
      log('The connection to PostgreSQL was lost; restoring it')
      try {
        server = await claim(port)
        log('PostgreSQL is back')
      } catch (error) {
        if (!stopping.signal.aborted)
          log(`PostgreSQL is gone: ${error instanceof Error ? error.message : error}`)
        return
      }
    }
  }

  let stopped: Promise<void> | undefined
  async function stop(): Promise<void> {
    stopping.abort()
    // The server's own shutdown cuts the guard, so that nobody can adopt a server that is about to stop.
    await stopServer(cluster, server.pid)
    await watching
  }

  return {
    url: connectionUrl(cluster, port, databaseName),
    adopted,
    stop: () => {
      stopped ??= stop()
      return stopped
    },
  }
}

/**
 * The database of a Candor that is running on `dataDir`, for a command beside it.
 * @returns undefined when none is running.
 */
export async function findRunningPostgres(dataDir: string): Promise<{ url: string } | undefined> {
  if (!clusterExists(dataDir)) return undefined
  const cluster = await openCluster(dataDir, () => {})
  const postmaster = findPostmaster(cluster.directory)
  return postmaster?.port ? { url: connectionUrl(cluster, postmaster.port, databaseName) } : undefined
}

interface ClaimOptions {
  dataDir: string
  /** Keeps a known address valid; otherwise a free port is taken. */
  port: number | undefined
  settings: Record<string, string>
  log: (line: string) => void
  signal: AbortSignal
}

interface ClaimedServer {
  guard: Guard
  pid: number
  port: number
  adopted: boolean
}

/** Finds or starts the server and takes its lock, however many starts and recoveries that needs. */
async function claimServer(
  cluster: Cluster,
  { dataDir, port, settings, log, signal }: ClaimOptions,
): Promise<ClaimedServer> {
  const beganAt = Date.now()
  let sayWaitingAt = beganAt + sayWaitingEveryMs
  let failingSince: number | undefined
  let startedPid: number | undefined
  while (Date.now() < beganAt + startDeadlineMs) {
    const postmaster = findPostmaster(cluster.directory)
    if (signal.aborted) {
      if (startedPid !== undefined) await stopServer(cluster, startedPid)
      signal.throwIfAborted()
    }
    if (postmaster) {
      const guard = postmaster.port ? await connectGuard(cluster, postmaster.port, dataDir) : undefined
      if (guard) return { guard, ...postmaster, adopted: startedPid !== postmaster.pid }
    } else {
      try {
        await startServer(cluster, port ?? (await findFreePort()), settings)
        startedPid = findPostmaster(cluster.directory)?.pid
        continue
      } catch (error) {
        failingSince ??= Date.now()
        if (Date.now() > failingSince + failingDeadlineMs) throw didNotStart(cluster, error)
      }
    }
    if (Date.now() > sayWaitingAt) {
      log('PostgreSQL is still starting; after a crash it first recovers')
      sayWaitingAt += sayWaitingEveryMs
    }
    await sleep(100)
  }
  throw didNotStart(cluster)
}

/** Not events.once(), which rejects when an 'error' comes first, as it does when the server is killed. */
function ended(guard: Guard): Promise<void> {
  return new Promise((resolve) => guard.once('end', () => resolve()))
}

async function createDatabaseIfMissing(guard: Guard): Promise<void> {
  const { rowCount } = await guard.query('SELECT FROM pg_database WHERE datname = $1', [databaseName])
  if (rowCount === 0) await guard.query(`CREATE DATABASE ${pg.escapeIdentifier(databaseName)}`)
}
