import type { Logger } from 'pino'
import type { Outbox } from './outbox.ts'
import { JobError } from './task.ts'
import type { Delivery } from './transport.ts'

/** Somebody else holds the row now, or it is done: whatever we still meant to write is void. */
export class LeaseLost extends JobError {
  override readonly name = 'LeaseLost'
}

class TimeLimitExceeded extends JobError {
  override readonly name = 'TimeLimitExceeded'
}

/** The process stops before the job is over; the row is given back. */
export class Interrupted extends JobError {
  override readonly name = 'Interrupted'
}

export interface Lease {
  /** Aborts with LeaseLost, TimeLimitExceeded or Interrupted. */
  signal: AbortSignal
  end(): void
}

export interface LeaseKeeper {
  hold(held: Delivery, timeLimitMilliseconds: number): Lease
  interruptAll(): void
}

/** Renews the leases of the jobs that run here, all in one statement, each time a third of them has passed. */
export function createLeaseKeeper(outbox: Outbox, leaseMilliseconds: number, logger: Logger): LeaseKeeper {
  const held = new Map<Delivery, AbortController>()
  let timer: NodeJS.Timeout | undefined

  async function renew(): Promise<void> {
    try {
      const lost = new Set(await outbox.renew([...held.keys()]))
      for (const [{ id }, controller] of held) {
        if (lost.has(id)) controller.abort(new LeaseLost('the lease lapsed'))
      }
    } catch (error) {
      logger.warn({ err: error, jobs: held.size }, 'Leases could not be renewed')
    }
    schedule()
  }

  function schedule(): void {
    timer = held.size === 0 ? undefined : setTimeout(renew, leaseMilliseconds / 3).unref()
  }

  return {
    hold(delivery, timeLimitMilliseconds) {
      const controller = new AbortController()
      const limit = setTimeout(
        () => controller.abort(new TimeLimitExceeded('the task took too long')),
        timeLimitMilliseconds,
      )
      held.set(delivery, controller)
      if (timer === undefined) schedule()
      return {
        signal: controller.signal,
        end() {
          clearTimeout(limit)
          held.delete(delivery)
        },
      }
    },
    interruptAll() {
      for (const controller of held.values()) controller.abort(new Interrupted('the process is stopping'))
    },
  }
}
