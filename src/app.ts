import type { Server } from 'node:http'
import { Redis } from 'ioredis'
import { type Logger, pino } from 'pino'
import { createKeyFinder } from './auth/api-keys.ts'
import { createKeyring } from './auth/keyring.ts'
import { type Clock, systemClock } from './clock.ts'
import type { Config } from './config.ts'
import { createChangeFeed } from './db/change-feed.ts'
import { type Database, openDatabase } from './db/database.ts'
import type { ScopeSource } from './db/scope.ts'
import { devMailRoutes } from './http/dev-mail.ts'
import { exportRoutes } from './http/exports.ts'
import { createAnswerCache } from './http/graphql/answer-cache.ts'
import { createGraphqlEndpoint } from './http/graphql/endpoint.ts'
import { createPersistedDocuments } from './http/graphql/persisted-documents.ts'
import { ingestRoutes } from './http/ingest.ts'
import { ledgerRoutes } from './http/ledger.ts'
import { createMetrics } from './http/metrics.ts'
import { createNetworkFinder } from './http/network.ts'
import { operationRoutes } from './http/operations.ts'
import { pageRoutes } from './http/pages/routes.ts'
import { transparencyJson } from './http/pages/transparency-page.ts'
import { createRateLimits } from './http/rate-limits.ts'
import { createHttpServer } from './http/server.ts'
import { createJobRunner } from './jobs/runner.ts'
import { createSweeper } from './jobs/sweeper.ts'
import { createTasks } from './jobs/tasks/index.ts'
import { createBullMqTransport } from './jobs/transports/bullmq.ts'
import { createInProcessTransport } from './jobs/transports/in-process.ts'
import type { Get } from './mail/intake/confirm-subscription.ts'
import type { MailTransport } from './mail/letter.ts'
import { createLocalMailbox } from './mail/local-mailbox.ts'
import { createSmtpTransport } from './mail/smtp-transport.ts'

export interface AppOverrides {
  clock?: Clock
  mail?: MailTransport
  get?: Get
  logger?: Logger
}

export interface App {
  server: Server
  database: Database
  scopeSource: ScopeSource
  logger: Logger
  /** Starts background work and listens; the port is the server's own choice when it is configured as 0. */
  start(): Promise<{ port: number }>
  /** Takes no more requests, finishes those there are, lets jobs come to an end, closes connections. May be called again. */
  stop(): Promise<void>
  /** Runs everything due until nothing is due, sweeps included. `dueUntil` stands for the present. */
  drainJobs(options?: { dueUntil?: Date }): Promise<void>
}

const jobConcurrency = 8

/** Puts the parts together; nothing runs before start(). The database is migrated already. */
export function createApp(config: Config & { databaseUrl: string }, overrides: AppOverrides = {}): App {
  const logger = overrides.logger ?? pino({ level: config.logLevel })
  const clock = overrides.clock ?? systemClock
  const database = openDatabase(config.databaseUrl, (error) =>
    logger.warn({ err: error }, 'A database connection was lost'),
  )
  const changes = createChangeFeed(database.ownerPool, { everyMilliseconds: 100 })
  const metrics = createMetrics(database)
  const mail =
    overrides.mail ??
    (config.smtpUrl
      ? createSmtpTransport(config.smtpUrl, config.dkim)
      : createLocalMailbox(database.ownerPool))
  const redis = config.redisUrl
    ? new Redis(config.redisUrl, { enableOfflineQueue: false, maxRetriesPerRequest: 1 })
    : undefined
  redis?.on('error', (error) => logger.debug({ err: error }, 'Redis cannot be reached'))

  const scopeSource: ScopeSource = {
    database,
    clock,
    keyring: createKeyring(config.secret),
    publicUrl: config.publicUrl,
    privateHosts: config.privateHosts,
    async afterCommit() {
      runner.nudge()
      await changes.poll()
    },
  }
  const transport = config.redisUrl
    ? createBullMqTransport({ url: config.redisUrl, concurrency: jobConcurrency, logger })
    : createInProcessTransport({ concurrency: jobConcurrency })
  const runner = createJobRunner({
    database,
    scopeSource,
    tasks: createTasks({ mail, logger }),
    transport,
    logger,
    onOutcome: metrics.observeJob,
  })
  const sweeper = createSweeper({ ownerPool: database.ownerPool, logger })

  let isReady = false
  const { publicPool, ownerPool } = database
  const limits = createRateLimits(config.limits, redis)
  const server = createHttpServer({
    graphql: createGraphqlEndpoint({
      scopeSource,
      publicPool,
      keys: createKeyFinder(publicPool, changes),
      limits,
      documents: createPersistedDocuments(ownerPool),
      cache: createAnswerCache(changes, config.cacheMegabytes),
      logger,
      publicUrl: config.publicUrl,
      dataDir: config.dataDir,
    }),
    routes: [
      operationRoutes({ database, metrics, isReady: () => isReady }),
      ingestRoutes({
        scopeSource,
        publicPool,
        largestBody: config.limits.ingestBodyBytes,
        get: overrides.get ?? fetch,
      }),
      transparencyJson({ scopeSource, publicPool }),
      exportRoutes({ scopeSource, publicPool }),
      ledgerRoutes({ scopeSource, publicPool, limits }),
      pageRoutes({ scopeSource, publicPool, limits, logger }),
      ...(config.smtpUrl ? [] : [devMailRoutes(ownerPool)]),
    ],
    networkOf: createNetworkFinder(config.trustedProxies),
    limits: config.limits,
    metrics,
    logger,
  })

  const hasWorker = config.role !== 'api'
  let stopped: Promise<void> | undefined
  const stop = async () => {
    isReady = false
    if (server.listening) {
      const closed = new Promise<void>((resolve) => server.close(() => resolve()))
      // A connection that is kept alive becomes idle only once its last answer is out.
      const closing = setInterval(() => server.closeIdleConnections(), 50)
      await closed
      clearInterval(closing)
    }
    await sweeper.stop()
    await runner.stop()
    await changes.stop()
    await mail.close()
    redis?.disconnect()
    await database.close()
  }

  return {
    server,
    database,
    scopeSource,
    logger,
    async start() {
      changes.start()
      await changes.poll()
      if (hasWorker) {
        await runner.start()
        sweeper.start()
      }
      // A worker listens too: for its probes and metrics.
      await new Promise<void>((resolve, reject) => {
        server.once('error', reject)
        server.listen(config.port, config.host, () => resolve())
      })
      isReady = true
      const address = server.address()
      return { port: typeof address === 'object' && address ? address.port : config.port }
    },
    stop() {
      stopped ??= stop()
      return stopped
    },
    async drainJobs(options) {
      await sweeper.run(options)
      await runner.drain(options)
    },
  }
}
