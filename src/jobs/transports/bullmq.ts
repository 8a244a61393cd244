import { setTimeout as sleep } from 'node:timers/promises'
import { Queue, Worker } from 'bullmq'
import { Redis } from 'ioredis'
import type { Logger } from 'pino'
import { z } from 'zod'
import type { Receiver, Transport } from '../transport.ts'

export interface BullMqOptions {
  /** redis:// or rediss://. The server must not evict keys. */
  url: string
  /** Jobs at once in this process. */
  concurrency: number
  logger: Logger
  /** Set apart installations that share one Redis. */
  prefix?: string
}

const queueName = 'jobs'
const deliverySchema = z.object({ id: z.uuid(), token: z.uuid() })

const longestReconnectPause = 1_000
/** A half-open connection must not hold up the relay. */
const commandTimeout = 5_000
const closeTimeout = 2_000

/**
 * Shares deliveries among the workers of any number of processes. Redis is never the record: retries, delays and failures belong
 * to the rows, and a Redis that lost everything is noticed within one poll.
 */
export function createBullMqTransport({
  url,
  concurrency,
  logger,
  prefix = 'candor',
}: BullMqOptions): Transport {
  let isClosing = false
  // BullMQ's own copy of the consumer has it too: a close ends them all, also while Redis is away.
  const retryStrategy = (times: number) =>
    isClosing ? null : Math.min(50 * 2 ** times, longestReconnectPause)
  // Commands fail at once while Redis is away: a row that cannot be delivered is better off in the outbox.
  const producer = new Redis(url, { retryStrategy, commandTimeout, enableOfflineQueue: false })
  const consumer = new Redis(url, { retryStrategy, maxRetriesPerRequest: null })
  // BullMQ's version check would leave the queue unusable for good if the connection broke during it.
  const queue = new Queue(queueName, { connection: producer, prefix, skipVersionCheck: true })
  const markerKey = queue.toKey('marker-of-memory')
  let worker: Worker | undefined
  let receiver: Receiver | undefined
  let serverRun: string | undefined

  for (const [name, connection] of Object.entries({ producer, consumer })) {
    let isAway = false
    connection.on('error', (error) => {
      if (!isAway) logger.warn({ err: error, connection: name }, 'Redis cannot be reached')
      isAway = true
    })
    connection.on('ready', () => {
      if (isAway) logger.info({ connection: name }, 'Redis is back')
      isAway = false
    })
  }
  producer.on('close', () => {
    serverRun = undefined
  })
  queue.on('error', (error) => logger.debug({ err: error }, 'BullMQ queue'))

  /**
   * The marker holds the run of the Redis server that was last asked. Missing: everything was flushed. Another run: a restart or
   * a failover, after which the newest writes may be missing. Of all who ask, one learns of it.
   */
  async function noticeLoss(): Promise<void> {
    serverRun ??= await identifyServer()
    const seenRun = await producer.set(markerKey, serverRun, 'GET')
    if (seenRun !== serverRun) await receiver?.onLoss()
  }

  async function identifyServer(): Promise<string> {
    const facts = await producer.info()
    const policy = /^maxmemory_policy:(\S+)/m.exec(facts)?.[1]
    if (policy !== 'noeviction')
      logger.warn({ policy }, 'Redis may evict deliveries; set maxmemory-policy noeviction')
    return /^run_id:(\w+)/m.exec(facts)?.[1] ?? 'unknown'
  }

  function startWorker({ handle, onRoom }: Receiver): Worker {
    const started = new Worker(
      queueName,
      async (job) => {
        await handle(deliverySchema.parse(job.data))
      },
      {
        connection: consumer,
        prefix,
        concurrency,
        skipVersionCheck: true,
        // After a lost connection; fifteen seconds by default.
        runRetryDelay: longestReconnectPause,
      },
    )
    let completed = 0
    const step = Math.ceil(concurrency / 2)
    started.on('completed', () => {
      completed++
      if (completed % step === 0) onRoom()
    })
    started.on('drained', onRoom)
    started.on('error', (error) => logger.debug({ err: error }, 'BullMQ worker'))
    return started
  }

  return {
    async start(given) {
      receiver = given
      worker = startWorker(given)
    },
    async capacity() {
      await noticeLoss()
      const waiting = await queue.getWaitingCount()
      return waiting > concurrency ? 0 : 2 * concurrency - waiting
    },
    async deliver(deliveries) {
      await queue.addBulk(
        deliveries.map((delivery) => ({
          name: 'deliver',
          data: delivery,
          // A kept id would swallow a later delivery; the token is new with every lease.
          opts: { jobId: delivery.token, attempts: 1, removeOnComplete: true, removeOnFail: true },
        })),
      )
    },
    async halt() {
      // What waits in Redis waits for other workers, or for its lease.
      await worker?.pause(true)
      return []
    },
    async close() {
      isClosing = true
      // BullMQ waits for a Redis that is away, unless it is told not to, or finds out too late.
      const isAway = consumer.status !== 'ready'
      await Promise.race([
        Promise.all([worker?.close(isAway), queue.close()]),
        sleep(closeTimeout, undefined, { ref: false }),
      ])
      producer.disconnect()
      consumer.disconnect()
    },
  }
}
