import { setTimeout as sleep } from 'node:timers/promises'
import type { Logger } from 'pino'
import { createBell } from './bell.ts'
import type { Outbox } from './outbox.ts'
import type { Transport } from './transport.ts'
import type { OnOutcome } from './worker.ts'

export interface Relay {
  start(): void
  /** Looks for due rows now; cheap, and one look serves any number of nudges. */
  nudge(): void
  /** Takes back what was delivered and not begun. */
  recover(): Promise<void>
  /** Resolves when nothing more will be leased. */
  stop(): Promise<void>
}

export interface RelayOptions {
  outbox: Outbox
  transport: Transport
  pollMilliseconds: number
  logger: Logger
  onOutcome: OnOutcome
}

/** Moves due rows to the transport, a little ahead of the workers, and takes lapsed ones back. Any number may run. */
export function createRelay({ outbox, transport, pollMilliseconds, logger, onOutcome }: RelayOptions): Relay {
  const bell = createBell()
  const stopping = new AbortController()
  let loop: Promise<void> = Promise.resolve()
  let reclaimAt = 0
  let isFailing = false

  async function run(): Promise<void> {
    while (!stopping.signal.aborted) {
      try {
        await reclaimLapsed()
        await forward()
        if (isFailing) logger.info('Jobs are delivered again')
        isFailing = false
        await bell.wait(pollMilliseconds)
      } catch (error) {
        // Once an outage, not once a second.
        if (!isFailing) logger.warn({ err: error }, 'Jobs cannot be delivered')
        isFailing = true
        await sleep(pollMilliseconds, undefined, { signal: stopping.signal }).catch(() => {})
      }
    }
  }

  async function forward(): Promise<void> {
    const room = await transport.capacity()
    if (room === 0) return
    const deliveries = await outbox.lease(room)
    if (deliveries.length === 0) return
    try {
      await transport.deliver(deliveries)
    } catch (error) {
      await outbox.release(deliveries)
      throw error
    }
    if (deliveries.length === room) bell.ring()
  }

  async function reclaimLapsed(): Promise<void> {
    if (performance.now() < reclaimAt) return
    for (const { id, name, state } of await outbox.reclaim()) {
      if (state === 'DEAD') {
        logger.error({ jobId: id, job: name }, 'Job is dead: its last worker vanished')
        onOutcome(name, 'dead', 0)
      } else {
        logger.warn({ jobId: id, job: name }, 'Job was taken back: its lease lapsed')
      }
    }
    reclaimAt = performance.now() + pollMilliseconds
  }

  return {
    start() {
      loop = run()
    },
    nudge: bell.ring,
    async recover() {
      const released = await outbox.releaseUnstarted()
      logger.warn({ released }, 'The transport forgot its deliveries; they are made again')
      bell.ring()
    },
    async stop() {
      stopping.abort()
      bell.ring()
      await loop
    },
  }
}
