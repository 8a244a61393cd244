import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Logger } from 'pino'
import { createSweeps, type Sweep, sweepBatch } from './sweeps.ts'

export interface SweeperOptions {
  ownerPool: pg.Pool
  logger: Logger
  sweeps?: Sweep[]
}

export interface Sweeper {
  start(): void
  stop(): Promise<void>
  /** Every sweep once, now. `dueUntil` stands for the present, for tests. */
  run(options?: { dueUntil?: Date }): Promise<void>
}

const lookMilliseconds = 1_000
/** The first half of an advisory lock's key; the second is the sweep's name. */
const lockSpace = 5_101

/** Runs each sweep when its time has come, one after another; of several processes, whichever finds it unlocked. */
export function createSweeper({ ownerPool, logger, sweeps = createSweeps() }: SweeperOptions): Sweeper {
  const stopping = new AbortController()
  let loop: Promise<void> = Promise.resolve()

  async function sweep(one: Sweep, dueUntil?: Date): Promise<void> {
    let swept = sweepBatch
    while (swept === sweepBatch && !stopping.signal.aborted) swept = await runBatch(one, ownerPool, dueUntil)
  }

  async function repeat(): Promise<void> {
    const dueAt = new Map<Sweep, number>()
    while (!stopping.signal.aborted) {
      for (const one of sweeps) {
        if (performance.now() < (dueAt.get(one) ?? 0)) continue
        await sweep(one).catch((error) => logger.warn({ err: error, sweep: one.name }, 'Sweep failed'))
        dueAt.set(one, performance.now() + one.everySeconds * 1_000)
      }
      await sleep(lookMilliseconds, undefined, { signal: stopping.signal }).catch(() => {})
    }
  }

  return {
    start() {
      loop = repeat()
    },
    async stop() {
      stopping.abort()
      await loop
    },
    async run({ dueUntil } = {}) {
      for (const one of sweeps) await sweep(one, dueUntil)
    },
  }
}

/** @returns how many rows were dealt with; 0 when another process is at it. */
async function runBatch(sweep: Sweep, ownerPool: pg.Pool, dueUntil: Date | undefined): Promise<number> {
  const client = await ownerPool.connect()
  try {
    await client.query('BEGIN')
    const { rows } = await client.query<{ isMine: boolean; now: Date }>(
      'SELECT pg_try_advisory_xact_lock($1, hashtext($2)) AS "isMine", now()',
      [lockSpace, sweep.name],
    )
    const swept = rows[0]?.isMine ? await sweep.run(client, dueUntil ?? rows[0].now) : 0
    await client.query('COMMIT')
    client.release()
    return swept
  } catch (error) {
    // Ends the connection, and with it the transaction.
    client.release(true)
    throw error
  }
}
