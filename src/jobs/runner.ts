import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { Database } from '../db/database.ts'
import type { ScopeSource } from '../db/scope.ts'
import { createOutbox } from './outbox.ts'
import { createRelay } from './relay.ts'
import type { Tasks } from './task.ts'
import type { Transport } from './transport.ts'
import { createWorker, type OnOutcome } from './worker.ts'

export interface JobRunnerOptions {
  database: Pick<Database, 'ownerPool'>
  scopeSource: ScopeSource
  tasks: Tasks
  transport: Transport
  logger: Logger
  onOutcome?: OnOutcome
  /** How long a row stays with a worker that gives no sign of life. */
  leaseMilliseconds?: number
  /** How long a due row can wait where nobody nudges. */
  pollMilliseconds?: number
  /** How long a stop waits for running jobs. */
  graceMilliseconds?: number
}

export interface JobRunner {
  start(): Promise<void>
  /** After a commit: something may be due. Nothing happens before `start`. */
  nudge(): void
  /** Leases no more, waits for what runs, and gives back what does not end in time. May be called again. */
  stop(): Promise<void>
  /**
   * Runs, here and without the transport, whatever is due, and what that makes due, until nothing is, and nothing is leased.
   * `dueUntil` stands for the present. For tests and commands.
   */
  drain(options?: { dueUntil?: Date }): Promise<void>
}

const drainConcurrency = 4

export function createJobRunner({
  database,
  scopeSource,
  tasks,
  transport,
  logger,
  onOutcome = () => {},
  leaseMilliseconds = 60_000,
  pollMilliseconds = 1_000,
  graceMilliseconds = 20_000,
}: JobRunnerOptions): JobRunner {
  const outbox = createOutbox(database.ownerPool, leaseMilliseconds)
  const relay = createRelay({ outbox, transport, pollMilliseconds, logger, onOutcome })
  const worker = createWorker({ outbox, scopeSource, tasks, leaseMilliseconds, logger, onOutcome })
  let stopped: Promise<void> | undefined

  async function stop(): Promise<void> {
    const halted = transport.halt()
    await relay.stop()
    const unstarted = await halted
    if (unstarted.length > 0) {
      await outbox
        .release(unstarted)
        .catch((error) => logger.warn({ err: error }, 'Jobs are left to their leases'))
    }
    await Promise.race([worker.idle(), sleep(graceMilliseconds, undefined, { ref: false })])
    await worker.abandon()
    await transport.close()
  }

  return {
    async start() {
      await transport.start({ handle: worker.run, onRoom: relay.nudge, onLoss: relay.recover })
      relay.start()
    },
    nudge: relay.nudge,
    stop() {
      stopped ??= stop()
      return stopped
    },
    async drain({ dueUntil } = {}) {
      while (true) {
        await outbox.reclaim()
        const deliveries = await outbox.lease(drainConcurrency, dueUntil)
        if (deliveries.length > 0) await Promise.all(deliveries.map(worker.run))
        else if (await outbox.isAnyLeased()) await sleep(10)
        else return
      }
    },
  }
}
