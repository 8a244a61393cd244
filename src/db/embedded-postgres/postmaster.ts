import { execFileSync } from 'node:child_process'
import { readFileSync, readlinkSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { isNativeError } from 'node:util/types'

/** What a running server writes into `postmaster.pid`. The port is NaN while it has not written that line yet. */
export interface Postmaster {
  pid: number
  port: number
}

/**
 * The server that runs on this data directory, if one does.
 *
 * A number left in `postmaster.pid` can meanwhile belong to another program (after a reboot, or in a new
 * container) or to a zombie that nobody reaps. PostgreSQL would refuse to start then, so the file is removed. From
 * orphans of a killed server PostgreSQL still keeps away: it knows them by their shared memory, whose key is the
 * data directory's inode.
 */
export function findPostmaster(directory: string): Postmaster | undefined {
  const file = join(directory, 'postmaster.pid')
  const lines = readLines(file)
  const pid = Number(lines?.[0])
  if (!lines || !isAlive(pid)) return undefined
  if (servesDirectory(pid, directory)) return { pid, port: Number(lines[3]?.trim() || Number.NaN) }
  rmSync(file, { force: true })
  return undefined
}

function readLines(file: string): string[] | undefined {
  try {
    return readFileSync(file, 'utf8').split('\n')
  } catch {
    return undefined
  }
}

export function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return isNativeError(error) && 'code' in error && error.code === 'EPERM'
  }
}

/** A server's working directory is its data directory, also after the folder was moved; a copy of it has none. */
function servesDirectory(pid: number, directory: string): boolean {
  try {
    if (process.platform === 'linux') return readlinkSync(`/proc/${pid}/cwd`) === directory
    if (process.platform === 'win32') return true
    return execFileSync('ps', ['-o', 'command=', '-p', String(pid)], { encoding: 'utf8' }).includes(directory)
  } catch {
    return false
  }
}
