import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import pino from 'pino'
import { createKeyring } from '../../src/auth/keyring.ts'
import { systemClock } from '../../src/clock.ts'
import { openDatabase } from '../../src/db/database.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'
import { deployMigrations } from '../../src/db/migrations.ts'
import { openScope, type ScopeSource } from '../../src/db/scope.ts'
import { createJobRunner } from '../../src/jobs/runner.ts'
import type { Tasks } from '../../src/jobs/task.ts'
import type { Transport } from '../../src/jobs/transport.ts'
import { createBullMqTransport } from '../../src/jobs/transports/bullmq.ts'
import { createInProcessTransport } from '../../src/jobs/transports/in-process.ts'
import { bullMqAlone, seconds } from './bullmq-alone.ts'

/**
 * Jobs a second: the outbox over each transport, every job claimed and finished in a transaction of its own, against BullMQ alone,
 * which remembers nothing that Redis forgets. Rounds alternate; medians.
 */
const jobCount = 3_000
const concurrency = 8
const rounds = 5
const redisPort = 4_379

const nothing = async () => {}
const noTasks: Tasks = {
  'send-review-request': nothing,
  'send-review-reminder': nothing,
  'send-test-mail': nothing,
  'send-touchpoint': nothing,
  'moderate-review': nothing,
  'publish-overdue-review': nothing,
  'reverse-overdue-appeal': nothing,
  'replan-requests': nothing,
  'move-reviews': nothing,
  'recompute-quality': nothing,
  'sign-ledger-head': nothing,
  'run-export': nothing,
  'deliver-reward': nothing,
}

const folder = mkdtempSync(join(tmpdir(), 'candor-bench-jobs-'))
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
  await database.ownerPool.query(
    `INSERT INTO store (id, slug, name, locales) VALUES ($1, 'bench', 'Bench', '{en}')`,
    [storeId],
  )
  const source: ScopeSource = {
    privateHosts: new Set<string>(),
    database,
    clock: systemClock,
    keyring: createKeyring('a secret for the benchmark, long enough'),
    publicUrl: 'http://localhost',
    afterCommit: async () => {},
  }
  const logger = pino({ level: 'silent' })

  async function enqueue(): Promise<void> {
    const scope = openScope(source, storeId, { kind: 'system' })
    for (let done = 0; done < jobCount; done += 100) {
      await scope.transaction(async (tx) => {
        for (let i = 0; i < 100; i++) {
          await tx.enqueue({ name: 'recompute-quality', payload: { subjectId: randomUUID() } })
        }
      })
    }
  }

  async function runOutbox(transport: Transport): Promise<void> {
    let done = 0
    let finished = () => {}
    const allDone = new Promise<void>((resolve) => {
      finished = resolve
    })
    const runner = createJobRunner({
      database,
      scopeSource: source,
      tasks: noTasks,
      transport,
      logger,
      onOutcome: () => {
        done++
        if (done === jobCount) finished()
      },
    })
    await runner.start()
    await allDone
    await runner.stop()
  }

  const cases: Record<string, () => Promise<number>> = {
    'enqueue, 100 a transaction': () => seconds(enqueue),
    'outbox, in process': () => seconds(() => runOutbox(createInProcessTransport({ concurrency }))),
    'enqueue again': () => seconds(enqueue),
    'outbox, BullMQ': () =>
      seconds(() => runOutbox(createBullMqTransport({ url: redisUrl, concurrency, logger }))),
    'BullMQ alone': () => bullMqAlone(redisUrl, jobCount, concurrency),
  }
  const measured = new Map<string, number[]>()
  for (let round = 0; round < rounds; round++) {
    for (const [name, measure] of Object.entries(cases)) {
      measured.set(name, [...(measured.get(name) ?? []), jobCount / (await measure())])
    }
    await database.ownerPool.query('TRUNCATE job')
  }
  for (const [name, rates] of measured) {
    const sorted = rates.map(Math.round).sort((a, b) => a - b)
    console.log(
      `${name.padEnd(28)} ${sorted[Math.floor(rounds / 2)]} a second (${sorted[0]} to ${sorted.at(-1)})`,
    )
  }
  await database.close()
}
