import { randomUUID } from 'node:crypto'
import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import type { ScopeSource } from '../db/scope.ts'
import { type JobName, jobCatalogue } from './catalogue.ts'
import { describeFailure } from './describe-failure.ts'
import { createLeaseKeeper, Interrupted, LeaseLost } from './lease-keeper.ts'
import type { ClaimedJob, Outbox } from './outbox.ts'
import { backoffMilliseconds, type RetryPolicy, retryPolicyOf, unknownJobPolicy } from './retry-policy.ts'
import { runTask } from './run-task.ts'
import { PermanentFailure, RetryLater, type Tasks } from './task.ts'
import type { Delivery } from './transport.ts'

export type JobOutcome = 'done' | 'retried' | 'dead' | 'lost'
/** @param seconds from claim to outcome. */
export type OnOutcome = (name: string, outcome: JobOutcome, seconds: number) => void

export interface WorkerOptions {
  outbox: Outbox
  scopeSource: ScopeSource
  tasks: Tasks
  leaseMilliseconds: number
  logger: Logger
  onOutcome: OnOutcome
}

export interface Worker {
  /** Runs the job if it is still to be run; never rejects. */
  run(delivery: Delivery): Promise<void>
  /** Resolves when no job is running. */
  idle(): Promise<void>
  /** Interrupts what is running, gives it back, and whatever is still delivered too. */
  abandon(): Promise<void>
}

/** How long PostgreSQL may be away before we stop saying what happened to a job; its lease says the rest. */
const longestPauseMilliseconds = 5_000

export function createWorker(options: WorkerOptions): Worker {
  const { outbox, leaseMilliseconds, logger, onOutcome } = options
  const leases = createLeaseKeeper(outbox, leaseMilliseconds, logger)
  const running = new Set<Promise<void>>()
  const stopping = new AbortController()

  async function process(delivery: Delivery): Promise<void> {
    if (stopping.signal.aborted) return outbox.release([delivery])
    const token = randomUUID()
    const claimed = await insist(() => outbox.claim(delivery, token))
    if (claimed === undefined) return logger.debug({ jobId: delivery.id }, 'Delivery was superseded')
    if (stopping.signal.aborted) return outbox.release([claimed])
    const began = performance.now()
    const outcome = await attempt(claimed)
    onOutcome(claimed.name, outcome, (performance.now() - began) / 1_000)
  }

  async function attempt(claimed: ClaimedJob): Promise<JobOutcome> {
    const policy = policyOf(claimed.name)
    const lease = leases.hold(claimed, policy.timeLimitSeconds * 1_000)
    const log = logger.child({ jobId: claimed.id, job: claimed.name, attempt: claimed.attempt })
    try {
      await runTask(claimed, lease.signal, options)
      log.debug('Job done')
      return 'done'
    } catch (error) {
      // What made the task give up, not how it said so.
      const failure = lease.signal.aborted ? lease.signal.reason : error
      return await insist(() => recordFailure(claimed, policy, failure, log))
    } finally {
      lease.end()
    }
  }

  async function recordFailure(
    claimed: ClaimedJob,
    policy: RetryPolicy,
    error: unknown,
    log: Logger,
  ): Promise<JobOutcome> {
    const reason = describeFailure(error)
    if (error instanceof LeaseLost) {
      log.debug('Job was taken over by another worker')
      return 'lost'
    }
    if (error instanceof Interrupted) {
      await outbox.release([claimed])
      log.info('Job was interrupted and given back')
      return 'retried'
    }
    if (error instanceof RetryLater) {
      if (!(await outbox.retry(claimed, { at: error.at, error: reason }))) return 'lost'
      log.info({ reason, at: error.at }, 'Job was put off')
      return 'retried'
    }
    if (error instanceof PermanentFailure || claimed.attempt >= policy.attempts) {
      if (!(await outbox.bury(claimed, reason))) return 'lost'
      log.error({ err: error }, 'Job is dead')
      return 'dead'
    }
    const afterMilliseconds = backoffMilliseconds(policy, claimed.attempt)
    if (!(await outbox.retry(claimed, { afterMilliseconds, error: reason }))) return 'lost'
    log.warn({ err: error, afterMilliseconds }, 'Job failed and will be retried')
    return 'retried'
  }

  /** PostgreSQL may restart under us; what we have to say about a row stays worth saying while its lease can be alive. */
  async function insist<Result>(say: () => Promise<Result>): Promise<Result> {
    const until = performance.now() + leaseMilliseconds
    for (let pause = 100; ; pause = Math.min(2 * pause, longestPauseMilliseconds)) {
      try {
        return await say()
      } catch (error) {
        if (stopping.signal.aborted || performance.now() + pause > until) throw error
        await sleep(pause)
      }
    }
  }

  async function idle(): Promise<void> {
    while (running.size > 0) await Promise.all(running)
  }

  return {
    async run(delivery) {
      const run = process(delivery).catch((error) =>
        logger.error({ err: error, jobId: delivery.id }, 'Job is left to its lease'),
      )
      running.add(run)
      await run
      running.delete(run)
    },
    idle,
    async abandon() {
      stopping.abort()
      leases.interruptAll()
      await idle()
    },
  }
}

function policyOf(name: string): RetryPolicy {
  return Object.hasOwn(jobCatalogue, name) ? retryPolicyOf(name as JobName) : unknownJobPolicy
}
