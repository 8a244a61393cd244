import { fork, spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import pino from 'pino'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { openScope, type ScopeSource } from '../../src/db/scope.ts'
import { createSweeper } from '../../src/jobs/sweeper.ts'
import { renderLetter } from '../../src/mail/render-letter.ts'
import { planRequest } from '../../src/requests/plan-request.ts'
import { readSettings } from '../../src/stores/read-settings.ts'
import { bullMqAlone, seconds } from '../jobs/bullmq-alone.ts'
import { loadOrders, loadStore } from './load-orders.ts'
import { concurrency, secret } from './options.ts'

/**
 * Orders judged and asks sent a second, with as many orders in the tables as `--orders` says: how that grows, what a mail costs to write, and
 * `--due` asks drained by two workers through BullMQ, each a process, and by one process without Redis, against BullMQ alone in the same run.
 */
const { values } = parseArgs({
  options: { orders: { type: 'string', default: '1000000' }, due: { type: 'string', default: '100000' } },
  args: process.argv.slice(3),
})
const orders = Number(values.orders)
const due = Number(values.due)
const few = Math.min(10_000, orders)
const judged = 1_000
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
    keyring: createKeyring(secret),
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
    // What was judged is due, and none of those that are drained.
    await database.ownerPool.query(`DELETE FROM job`)
    await database.ownerPool.query(
      `UPDATE review_request SET send_at = now() + interval '1 day' WHERE send_at <= now()`,
    )
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

  /** Makes asks due, and waits until they are sent. @returns asks a second, and the bytes of memory that a worker has at the end. */
  async function drain(
    workers: NodeJS.ProcessEnv[],
    from: number,
  ): Promise<{ rate: number; memory: number }> {
    // A store may send 100,000 in an hour; this is another hour.
    await database.ownerPool.query('DELETE FROM pacing_window')
    await database.ownerPool.query(
      `UPDATE review_request SET send_at = now() WHERE store_id = $1 AND id IN (SELECT uuid_generate('q', n * 5) FROM generate_series($2::integer, $3::integer - 1) n)`,
      [storeId, from, from + due],
    )
    const finding = await seconds(() => createSweeper({ ownerPool: database.ownerPool, logger }).run())
    tell(`${due} that are due found`, `${finding.toFixed(1)} s`)
    let sent = 0
    let firstAt = 0
    const memory: number[] = []
    const children = workers.map((env) =>
      fork(fileURLToPath(new URL('worker.ts', import.meta.url)), {
        execArgv: ['--import', 'tsx'],
        env: { ...process.env, NODE_ENV: 'production', DATABASE_URL: postgres.url, ...env },
      }),
    )
    await new Promise<void>((resolve) => {
      for (const child of children)
        child.on('message', (message) => {
          if (typeof message === 'number') memory.push(message)
          else if (++sent === 1) firstAt = performance.now()
          else if (sent === due) resolve()
        })
    })
    const took = (performance.now() - firstAt) / 1_000
    await Promise.all(
      children.map((child) => {
        child.send('stop')
        return once(child, 'exit')
      }),
    )
    return { rate: due / took, memory: Math.max(...memory) }
  }

  const byWorkers = await drain([{ REDIS_URL: redisUrl }, { REDIS_URL: redisUrl }], 0)
  const inProcess = await drain([{}], due)
  const alone = due / (await bullMqAlone(redisUrl, due, concurrency))
  tellDrain('two workers through BullMQ', byWorkers)
  tellDrain('in process', inProcess)
  tell('BullMQ alone, jobs that do nothing', `${Math.round(alone)} a second`)
  await database.close()

  function tellDrain(name: string, { rate, memory }: { rate: number; memory: number }): void {
    const minutes = (due / rate / 60).toFixed(1)
    tell(
      `${due} asks, ${name}`,
      `${Math.round(rate)} a second (${minutes} minutes), ${(rate / alone).toFixed(3)} of BullMQ alone, ${Math.round(memory / 1e6)} MB`,
    )
  }
}

function tell(name: string, value: string): void {
  console.log(`${name.padEnd(42)} ${value}`)
}
