import { randomUUID } from 'node:crypto'
import pg from 'pg'
import pino from 'pino'
import { createKeyring } from '../../../src/auth/keyring.ts'
import { systemClock } from '../../../src/clock.ts'
import { type Database, openDatabase } from '../../../src/db/database.ts'
import { openScope, type ScopeSource, type StoreTransaction } from '../../../src/db/scope.ts'
import type { NewJob } from '../../../src/jobs/catalogue.ts'
import { createJobRunner, type JobRunner, type JobRunnerOptions } from '../../../src/jobs/runner.ts'
import type { Task, Tasks } from '../../../src/jobs/task.ts'
import { createTestDatabase } from '../../support/database.ts'

export interface JobRow {
  id: string
  name: string
  state: 'QUEUED' | 'LEASED' | 'DONE' | 'DEAD'
  attempt: number
  lastError: string | null
  runAt: Date
  startedAt: Date | null
  leasedUntil: Date | null
  waitMilliseconds: number
}

/** A database with one store, and a table `effect` that tasks write to: every repetition would show. */
export interface JobWorld {
  url: string
  storeId: string
  database: Database
  scopeSource: ScopeSource
  transaction(work: (tx: StoreTransaction) => Promise<void>): Promise<void>
  enqueue(...jobs: NewJob[]): Promise<void>
  /** Promises `count` mails; returns their touchpoint ids. */
  enqueueMails(count: number): Promise<string[]>
  jobs(): Promise<JobRow[]>
  /** Touchpoint ids written by tasks, in no order. */
  effects(): Promise<string[]>
  execute(sql: string, values?: unknown[]): Promise<void>
  /** Ends every connection but those that the test looks through. */
  breakConnections(): Promise<void>
  runner(options: Pick<JobRunnerOptions, 'transport'> & Partial<JobRunnerOptions>): JobRunner
  end(): Promise<void>
}

export async function createJobWorld(): Promise<JobWorld> {
  const { url, drop } = await createTestDatabase()
  const database = openJobDatabase(url)
  const storeId = randomUUID()
  const { scopeSource, runner, stopAll } = createRunners(database)
  const observer = new pg.Pool({ connectionString: url, application_name: 'observer', max: 2 })
  // The database may be dropped before the server has seen the pool's farewell.
  observer.on('error', () => {})
  const execute = async (sql: string, values: unknown[] = []) => {
    await observer.query(sql, values)
  }
  await execute('INSERT INTO store (id, slug, name, locales) VALUES ($1, $2, $2, $3)', [
    storeId,
    'shop',
    ['en'],
  ])
  await execute('CREATE TABLE effect (touchpoint_id uuid)')
  await execute('GRANT INSERT ON effect TO candor_app')

  async function transaction(work: (tx: StoreTransaction) => Promise<void>): Promise<void> {
    await openScope(scopeSource, storeId, { kind: 'system' }).transaction(work)
  }

  async function enqueue(...jobs: NewJob[]): Promise<void> {
    await transaction(async (tx) => {
      for (const job of jobs) await tx.enqueue(job)
    })
  }

  return {
    url,
    storeId,
    database,
    scopeSource,
    runner,
    execute,
    transaction,
    enqueue,
    async enqueueMails(count) {
      const touchpointIds = Array.from({ length: count }, () => randomUUID())
      await enqueue(...touchpointIds.map((touchpointId) => mailJob(touchpointId)))
      return touchpointIds
    },
    async jobs() {
      const { rows } = await observer.query<JobRow>(
        `SELECT id, name, state, attempt, last_error AS "lastError", run_at AS "runAt", started_at AS "startedAt",
           leased_until AS "leasedUntil", extract(epoch FROM run_at - now())::float8 * 1000 AS "waitMilliseconds"
         FROM job ORDER BY id`,
      )
      return rows
    },
    async effects() {
      const { rows } = await observer.query<{ id: string }>('SELECT touchpoint_id AS id FROM effect')
      return rows.map(({ id }) => id)
    },
    breakConnections: () =>
      execute(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = current_database() AND application_name <> 'observer'`,
      ),
    async end() {
      await stopAll()
      await Promise.all([database.close(), observer.end()])
      await drop()
    },
  }
}

export function openJobDatabase(url: string): Database {
  return openDatabase(url, () => {})
}

/** Runners whose afterCommit nudges them all, as in one process. */
export function createRunners(database: Database) {
  const runners: JobRunner[] = []
  const scopeSource: ScopeSource = {
    privateHosts: new Set(),
    database,
    clock: systemClock,
    keyring: createKeyring('a secret of the tests'),
    publicUrl: 'http://localhost',
    async afterCommit() {
      for (const runner of runners) runner.nudge()
    },
  }
  return {
    scopeSource,
    runner(options: Pick<JobRunnerOptions, 'transport'> & Partial<JobRunnerOptions>): JobRunner {
      const runner = createJobRunner({
        database,
        scopeSource,
        tasks: tasksWith({}),
        logger: silentLogger,
        leaseMilliseconds: 10_000,
        pollMilliseconds: 100,
        ...options,
      })
      runners.push(runner)
      return runner
    },
    async stopAll() {
      await Promise.all(runners.map((runner) => runner.stop()))
    },
  }
}

export const silentLogger = pino({ level: 'silent' })

export function mailJob(touchpointId: string = randomUUID()): NewJob {
  return { name: 'send-touchpoint', payload: { touchpointId } }
}

/** Writes its effect and is done. */
export const writeEffect: Task<'send-touchpoint'> = async ({ payload }, { finish }) => {
  await finish((tx) => recordEffect(tx, payload.touchpointId))
}

export async function recordEffect({ db }: StoreTransaction, touchpointId: string): Promise<void> {
  await db.$executeRaw`INSERT INTO effect VALUES (${touchpointId}::uuid)`
}

/** Mails write their effect, everything else fails, but for what is given. */
export function tasksWith(tasks: Partial<Tasks>): Tasks {
  const unexpected = async () => {
    throw new Error('unexpected job')
  }
  return {
    'send-review-request': unexpected,
    'send-review-reminder': unexpected,
    'send-test-mail': unexpected,
    'send-touchpoint': writeEffect,
    'moderate-review': unexpected,
    'publish-overdue-review': unexpected,
    'reverse-overdue-appeal': unexpected,
    'replan-requests': unexpected,
    'move-reviews': unexpected,
    'recompute-quality': unexpected,
    'sign-ledger-head': unexpected,
    'run-export': unexpected,
    'deliver-reward': unexpected,
    ...tasks,
  }
}
