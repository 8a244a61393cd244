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
  /** Sets apart installations that share one Redis. */
  prefix?: string
}

const queueName = 'jobs'
const deliverySchema = z.object({ id: z.uuid(), token: z.uuid() })

const longestReconnectPause = 1_000
/** A half-open connection must not hold up the relay. */
const commandTimeout = 5_000
const closeTimeout = 2_000

/**
 * Shares deliveries among the workers of any number of processes; connects at `start`. Redis is never the record: retries, delays
 * and failures belong to the rows, and a Redis that lost everything is noticed within one poll.
 */
export function createBullMqTransport(options: BullMqOptions): Transport {
  let connected: ReturnType<typeof connect> | undefined

  function connection() {
    if (connected === undefined) throw new Error('the transport has not been started')
    return connected
  }

  return {
    async start(receiver) {
      connected = connect(options, receiver)
    },
    async capacity() {
      const { queue, noticeLoss } = connection()
      await noticeLoss()
      const waiting = await queue.getWaitingCount()
      return waiting > options.concurrency ? 0 : 2 * options.concurrency - waiting
    },
    async deliver(deliveries) {
      await connection().queue.addBulk(
        deliveries.map((delivery) => ({
          name: 'deliver',
          data: delivery,
          // An id that is still known swallows a delivery; the token is new with every lease.
          opts: { jobId: delivery.token, attempts: 1, removeOnComplete: true, removeOnFail: true },
        })),
      )
    },
    async halt() {
      // What waits in Redis waits for other workers, or for its lease.
      await connected?.worker.pause(true)
      return []
    },
    close: async () => connected?.close(),
  }
}

function connect({ url, concurrency, logger, prefix = 'candor' }: BullMqOptions, receiver: Receiver) {
  let isClosing = false
  // BullMQ's own copy of the consumer has it too: a close ends them all, also while Redis is away.
  const retryStrategy = (times: number) =>
    isClosing ? null : Math.min(50 * 2 ** times, longestReconnectPause)
  // Commands fail at once while Redis is away: a row that cannot be delivered is better off in the outbox.
  const producer = new Redis(url, { retryStrategy, commandTimeout, enableOfflineQueue: false })
  const consumer = new Redis(url, { retryStrategy, maxRetriesPerRequest: null })
  reportOutages({ producer, consumer }, logger)
  // BullMQ's version check would leave the queue unusable for good if the connection broke during it.
  const queue = new Queue(queueName, { connection: producer, prefix, skipVersionCheck: true })
  queue.on('error', (error) => logger.debug({ err: error }, 'BullMQ queue'))
  const worker = new Worker(
    queueName,
    async (job) => {
      await receiver.handle(deliverySchema.parse(job.data))
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
  worker.on('error', (error) => logger.debug({ err: error }, 'BullMQ worker'))
  let completed = 0
  worker.on('completed', () => {
    completed++
    if (completed % Math.ceil(concurrency / 2) === 0) receiver.onRoom()
  })
  worker.on('drained', receiver.onRoom)

  async function close(): Promise<void> {
    isClosing = true
    // BullMQ waits for a Redis that is away, unless it is told not to, or finds out too late.
    const isAway = consumer.status !== 'ready'
    await Promise.race([
      Promise.all([worker.close(isAway), queue.close()]),
      sleep(closeTimeout, undefined, { ref: false }),
    ])
    producer.disconnect()
    consumer.disconnect()
  }

  const noticeLoss = watchMemory(producer, queue.toKey('last-server-run'), receiver, logger)
  return { queue, worker, noticeLoss, close }
}

/**
 * A key holds the run of the Redis server that was last asked. Missing: everything was flushed. Another run: a restart or a
 * failover, after which the newest writes may be missing. Of all who ask, one learns of it.
 */
function watchMemory(redis: Redis, key: string, receiver: Receiver, logger: Logger): () => Promise<void> {
  let serverRun: string | undefined
  redis.on('close', () => {
    serverRun = undefined
  })

  async function identifyServer(): Promise<string> {
    const facts = await redis.info()
    const policy = /^maxmemory_policy:(\S+)/m.exec(facts)?.[1]
    if (policy !== 'noeviction') {
      logger.warn({ policy }, 'Redis may evict deliveries; set maxmemory-policy noeviction')
    }
    return /^run_id:(\w+)/m.exec(facts)?.[1] ?? 'unknown'
  }

  return async () => {
    serverRun ??= await identifyServer()
    const lastRun = await redis.set(key, serverRun, 'GET')
    if (lastRun === serverRun) return
    try {
      await receiver.onLoss()
    } catch (error) {
      // Whoever asks next learns of it again.
      await redis.del(key)
      throw error
    }
  }
}

/** One line when a connection is lost and one when it is back, however often ioredis tries in between. */
function reportOutages(connections: Record<string, Redis>, logger: Logger): void {
  for (const [name, connection] of Object.entries(connections)) {
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
}
