import { setTimeout as sleep } from 'node:timers/promises'
import type { Scope } from '../db/scope.ts'
import { RequestError } from '../errors.ts'

/** Leaves in one transaction: below a tenth of a second of it (bench/ledger). */
const batch = 5_000
const shortestPause = 5
const longestPause = 80
const patience = 10_000

/**
 * Gives an index to every leaf that was committed before this was called. Whoever reads an index, a head or a proof calls it first, so
 * that a decision is in the log as soon as somebody looks.
 * @throws RequestError OVERLOADED when somebody else has been at it for ten seconds.
 */
export async function sequenceLedger(scope: Scope): Promise<void> {
  const giveUpAt = performance.now() + patience
  let pause = shortestPause
  while (await hasUnsequenced(scope)) {
    const sequenced = await sequenceBatch(scope)
    if (sequenced !== null && sequenced < batch) return
    if (sequenced !== null) continue
    // Somebody else has the lock: their batch may have begun before our leaf was there. No connection is held meanwhile.
    if (performance.now() > giveUpAt) throw new RequestError('OVERLOADED', { retryAfterSeconds: 2 })
    await sleep(pause)
    pause = Math.min(2 * pause, longestPause)
  }
}

async function hasUnsequenced({ storeId, read }: Scope): Promise<boolean> {
  const rows = await read(
    (db) => db.$queryRaw<{ waits: boolean }[]>`
      SELECT EXISTS (SELECT FROM ledger_leaf WHERE store_id = ${storeId}::uuid AND index IS NULL) AS waits`,
  )
  return rows[0]?.waits === true
}

async function sequenceBatch({ storeId, transaction }: Scope): Promise<number | null> {
  const rows = await transaction(
    ({ db }) => db.$queryRaw<{ sequenced: number | null }[]>`
      SELECT sequence_ledger(${storeId}::uuid, ${batch}::integer) AS sequenced`,
  )
  return rows[0]?.sequenced ?? null
}
