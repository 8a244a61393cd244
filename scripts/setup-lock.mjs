import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'

const heartbeatMs = 5_000
const abandonedAfterMs = 60_000

/**
 * One process at a time sets this clone up. The lock is a folder, because making one either succeeds or fails; its
 * holder's pid and heartbeat tell when it was left behind.
 */
export async function withSetupLock(folder, sayWaiting, work) {
  mkdirSync(dirname(folder), { recursive: true })
  if (!tryToTake(folder)) {
    sayWaiting()
    do {
      await sleep(200)
      if (isAbandoned(folder)) rmSync(folder, { recursive: true, force: true })
    } while (!tryToTake(folder))
  }
  const release = () => rmSync(folder, { recursive: true, force: true })
  const heartbeat = setInterval(() => utimesSync(folder, new Date(), new Date()), heartbeatMs)
  process.once('exit', release)
  try {
    return await work()
  } finally {
    clearInterval(heartbeat)
    process.removeListener('exit', release)
    release()
  }
}

function tryToTake(folder) {
  try {
    mkdirSync(folder)
  } catch (error) {
    if (error.code === 'EEXIST') return false
    throw error
  }
  writeFileSync(join(folder, 'pid'), String(process.pid))
  return true
}

function isAbandoned(folder) {
  try {
    if (Date.now() - statSync(folder).mtimeMs > abandonedAfterMs) return true
    const pid = Number(readFileSync(join(folder, 'pid'), 'utf8'))
    process.kill(pid, 0)
    return false
  } catch (error) {
    // ENOENT: released, or taken a moment ago and still without its pid. EPERM: alive, and another user's.
    return error.code === 'ESRCH'
  }
}
