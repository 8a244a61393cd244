import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { setTimeout as sleep } from 'node:timers/promises'
import { DatabaseSetupError } from '../database-setup-error.ts'
import { type Cluster, writeSettings } from './cluster.ts'
import { findPostmaster } from './postmaster.ts'
import { runServerProgram } from './server-account.ts'

/** Starts the server in a session of its own; resolves when it accepts connections. Rejects if it does not within a minute. */
export async function startServer(
  cluster: Cluster,
  port: number,
  settings: Record<string, string>,
): Promise<void> {
  writeSettings(cluster, {
    timezone: 'UTC',
    ...settings,
    port: String(port),
    listen_addresses: '127.0.0.1',
    unix_socket_directories: '',
  })
  await runServerProgram(cluster.account, cluster.binaries.pgCtl, [
    'start',
    `--pgdata=${cluster.directory}`,
    `--log=${cluster.logFile}`,
    '--wait',
    '--timeout=60',
  ])
}

/**
 * Stops this server, and no other that somebody starts once it is gone: cuts every connection, writes everything, and
 * ends. pg_ctl also fails when the server dies in another way meanwhile, so what counts is that it is gone.
 */
export async function stopServer(cluster: Cluster, pid: number): Promise<void> {
  const deadline = Date.now() + 2 * 60_000
  while (findPostmaster(cluster.directory)?.pid === pid) {
    try {
      await runServerProgram(cluster.account, cluster.binaries.pgCtl, [
        'stop',
        `--pgdata=${cluster.directory}`,
        '--mode=fast',
        '--wait',
        '--timeout=60',
      ])
    } catch (error) {
      if (Date.now() > deadline) throw error
      await sleep(100)
    }
  }
}

/** A port that was free a moment ago; whoever takes it before the server does makes the start fail. */
export async function findFreePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  if (address === null || typeof address === 'string') throw new Error('A TCP server has no port')
  return address.port
}

export function didNotStart(cluster: Cluster, cause?: unknown): DatabaseSetupError {
  return new DatabaseSetupError(
    `PostgreSQL did not start. The last lines of ${cluster.logFile}:\n${lastLines(cluster.logFile)}`,
    { cause },
  )
}

function lastLines(file: string): string {
  try {
    return readFileSync(file, 'utf8').trimEnd().split('\n').slice(-10).join('\n')
  } catch {
    return '(nothing was written)'
  }
}
