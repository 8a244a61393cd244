import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { openScope, type ScopeSource } from '../../src/db/scope.ts'
import { createJobRunner } from '../../src/jobs/runner.ts'
import { createSweeper } from '../../src/jobs/sweeper.ts'
import { createTasks } from '../../src/jobs/tasks/index.ts'
import type { Transport } from '../../src/jobs/transport.ts'
import { createBullMqTransport } from '../../src/jobs/transports/bullmq.ts'
import { createInProcessTransport } from '../../src/jobs/transports/in-process.ts'
import type { MailTransport } from '../../src/mail/letter.ts'
import { renderLetter } from '../../src/mail/render-letter.ts'
import { planRequest } from '../../src/requests/plan-request.ts'
import { readSettings } from '../../src/stores/read-settings.ts'
import { bullMqAlone, seconds } from '../jobs/bullmq-alone.ts'
import { loadOrders, loadStore } from './load-orders.ts'

/**
 * Orders judged and asks sent a second, with as many orders in the tables as `--orders` says: how that grows, what a mail costs to write, and
 * `--due` asks drained by two workers through BullMQ and by one process without Redis, against BullMQ alone in the same run.
 */
const { values } = parseArgs({
  options: { orders: { type: 'string', default: '1000000' }, due: { type: 'string', default: '4000' } },
  args: process.argv.slice(3),
})
const orders = Number(values.orders)
const due = Number(values.due)
const few = Math.min(10_000, orders)
const judged = 1_000
const concurrency = 8
const redisPort = 4_380

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-asking-'))
const postgres = await startEmbeddedPostgres(join(folder, 'data'))
const redisServer = spawn(
  'redis-server',
  ['--port', `${redisPort}`, '--bind', '127.0.0.1', '--dir', folder, '--save', '', '--appendonly', 'no'],
  { stdio: 'ignore' },
)
const redisUrl = `redis://127.0.0.1:${redisPort}`
try {
  await run()
} finally {
  redisServer.kill()
  await once(redisServer, 'exit')
  await postgres.stop()
  rmSync(folder, { recursive: true, force: true })
}

async function run(): Promise<void> {
  await deployMigrations(postgres.url)
  const database = openDatabase(postgres.url, () => {})
  const storeId = randomUUID()
  await loadStore(database.ownerPool, storeId, {
    sendingHours: { from: 0, to: 24 },
    mailsPerHour: 100_000,
    mailsPerHourToOneDomain: 100_000,
    rampUp: false,
  })
  const source: ScopeSource = {
    privateHosts: new Set<string>(),
    database,
    clock: systemClock,
    keyring: createKeyring('a secret for the benchmark, long enough'),
    publicUrl: 'http://localhost',
    afterCommit: async () => {},
  }
  const scope = openScope(source, storeId, { kind: 'system' })
  const logger = pino({ level: 'silent' })

  /** Judges orders anew, as any news of them does. @returns milliseconds for one. */
  async function judge(among: number): Promise<number> {
    const took = await seconds(async () => {
      for (let done = 0; done < judged; done++) {
        const number = (done * 7_919) % among
        await scope.transaction(async (tx) => {
          const { id } = await tx.db.order.findUniqueOrThrow({
            where: { storeId_externalId: { storeId, externalId: `o${number}` } },
            select: { id: true },
          })
          await planRequest(tx, scope, id)
        })
      }
    })
    await database.ownerPool.query(`DELETE FROM job`)
    return (took * 1_000) / judged
  }

  await loadOrders(database.ownerPool, storeId, 0, few)
  await judge(few)
  const small = await judge(few)
  const loading = await seconds(async () => {
    for (let from = few; from < orders; from += 100_000)
      await loadOrders(database.ownerPool, storeId, from, Math.min(orders, from + 100_000))
  })
  await judge(orders)
  const large = await judge(orders)
  tell('orders in the tables', `${few} and ${orders} (loaded in ${Math.round(loading)} s)`)
  tell('one judged, few orders', `${small.toFixed(2)} ms, ${Math.round(1_000 / small)} a second`)
  tell('one judged, all orders', `${large.toFixed(2)} ms, ${Math.round(1_000 / large)} a second`)
  tell('growth', (large / small).toFixed(2))

  const settings = await scope.read((db) => readSettings(db, storeId))
  const letter = (locale: string) =>
    renderLetter({
      store: settings,
      locale,
      content: {
        kind: 'REVIEW_REQUEST',
        customerName: 'Anna',
        products: [1, 2, 3, 4, 5].map((n) => ({ externalId: `p${n}`, title: `Thing ${n}`, imageUrl: null })),
        formUrl: 'http://localhost/r/x',
        preferencesUrl: 'http://localhost/u/x',
      },
    })
  const locales = ['de', 'ar', 'ja', 'fi']
  const write = async (count: number) => {
    for (let done = 0; done < count; done++) await letter(locales[done % locales.length] ?? 'en')
  }
  await write(200)
  const before = process.memoryUsage().rss
  const writing = await seconds(() => write(2_000))
  tell('mails written', `${Math.round(2_000 / writing)} a second, of five products each`)
  tell('memory over 2,000 of them', `${((process.memoryUsage().rss - before) / 1e6).toFixed(0)} MB more`)

  /** Makes asks due, and waits until they are sent. @returns asks a second. */
  async function drain(transports: Transport[], from: number): Promise<number> {
    await database.ownerPool.query(
      `UPDATE review_request SET send_at = now() WHERE store_id = $1 AND id IN (SELECT uuid_generate('q', n * 5) FROM generate_series($2::integer, $3::integer - 1) n)`,
      [storeId, from, from + due],
    )
    let sent = 0
    let finished = () => {}
    const allSent = new Promise<void>((resolve) => {
      finished = resolve
    })
    const mail: MailTransport = {
      async send() {
        sent++
        if (sent === due) finished()
      },
      async close() {},
    }
    const runners = transports.map((transport) =>
      createJobRunner({
        database,
        scopeSource: source,
        tasks: createTasks({ mail, logger }),
        transport,
        logger,
      }),
    )
    const sweeper = createSweeper({ ownerPool: database.ownerPool, logger })
    await sweeper.run()
    const took = await seconds(async () => {
      await Promise.all(runners.map((runner) => runner.start()))
      await allSent
    })
    await Promise.all(runners.map((runner) => runner.stop()))
    return due / took
  }

  const bull = () => createBullMqTransport({ url: redisUrl, concurrency, logger })
  const byWorkers = await drain([bull(), bull()], 0)
  const inProcess = await drain([createInProcessTransport({ concurrency })], due)
  const alone = due / (await bullMqAlone(redisUrl, due, concurrency))
  const memory = process.memoryUsage()
  tell('asks sent, two workers', `${Math.round(byWorkers)} a second through BullMQ`)
  tell('asks sent, in process', `${Math.round(inProcess)} a second`)
  tell('BullMQ alone, jobs that do nothing', `${Math.round(alone)} a second`)
  tell('ratios', `${(byWorkers / alone).toFixed(3)}, ${(inProcess / alone).toFixed(3)}`)
  tell('a day of 100,000', `${Math.round(100_000 / byWorkers / 60)} minutes with two workers on one machine`)
  tell('memory', `${(memory.rss / 1e6).toFixed(0)} MB`)
  await database.close()
}

function tell(name: string, value: string): void {
  console.log(`${name.padEnd(36)} ${value}`)
}
