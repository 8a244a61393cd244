import pino from 'pino'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { createJobRunner } from '../../src/jobs/runner.ts'
import { createTasks } from '../../src/jobs/tasks/index.ts'
import { createBullMqTransport } from '../../src/jobs/transports/bullmq.ts'
import { createInProcessTransport } from '../../src/jobs/transports/in-process.ts'
import { concurrency, secret } from './options.ts'

/** A worker as Candor starts it, with a mail server that takes everything at once. Tells its parent of every mail, and at the end of its memory in bytes. */
const { DATABASE_URL = '', REDIS_URL } = process.env
const logger = pino({ level: 'warn' })
const database = openDatabase(DATABASE_URL, () => {})
const runner = createJobRunner({
  database,
  scopeSource: {
    privateHosts: new Set<string>(),
    database,
    clock: systemClock,
    keyring: createKeyring(secret),
    publicUrl: 'http://localhost',
    afterCommit: async () => runner.nudge(),
  },
  tasks: createTasks({
    mail: {
      async send() {
        process.send?.('sent')
      },
      async close() {},
    },
    logger,
  }),
  transport:
    REDIS_URL === undefined
      ? createInProcessTransport({ concurrency })
      : createBullMqTransport({ url: REDIS_URL, concurrency, logger }),
  logger,
})
await runner.start()

process.once('message', async () => {
  await runner.stop()
  await database.close()
  process.send?.(process.memoryUsage().rss)
  process.disconnect()
})
