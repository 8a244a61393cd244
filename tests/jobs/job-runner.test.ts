import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { once } from 'node:events'
import { appendFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from '@jest/globals'
import { countJobs, queueAge } from '../../src/jobs/queue-status.ts'
import { retryDeadJob } from '../../src/jobs/retry-dead-job.ts'
import { PermanentFailure, RetryLater, type Tasks } from '../../src/jobs/task.ts'
import type { JobOutcome } from '../../src/jobs/worker.ts'
import { eventually } from './support/eventually.ts'
import {
  createJobWorld,
  type JobWorld,
  mailJob,
  recordEffect,
  tasksWith,
  writeEffect,
} from './support/job-world.ts'
import { type RedisServer, startRedisServer } from './support/redis-server.ts'
import { doubling, losing, openTransport, type TransportKind } from './support/transports.ts'

let redis: RedisServer
beforeAll(async () => {
  redis = await startRedisServer()
})
afterAll(() => redis.stop())

let world: JobWorld
beforeEach(async () => {
  world = await createJobWorld()
})
afterEach(() => world.end())

const firstJob = async () => {
  const [job] = await world.jobs()
  if (job === undefined) throw new Error('there is no job')
  return job
}
const becomes = (state: string) =>
  eventually(`every job is ${state}`, async () => (await world.jobs()).every((job) => job.state === state))
const hurry = () => world.execute(`UPDATE job SET run_at = now() WHERE state = 'QUEUED'`)
const sorted = (values: string[]) => [...values].sort()

/** A point that tasks wait at. */
function gate() {
  let open = () => {}
  const opened = new Promise<void>((resolve) => {
    open = resolve
  })
  return { open, opened }
}

describe.each(['in-process', 'bullmq'] as const)('jobs over the %s transport', (kind) => {
  let transportKind: TransportKind
  beforeEach(() => {
    transportKind =
      kind === 'in-process' ? { kind } : { kind, url: redis.url, prefix: `test-${randomUUID()}` }
  })
  const transport = (concurrency?: number) => openTransport(transportKind, concurrency)
  const startRunner = async (
    tasks: Partial<Tasks> = {},
    options: Partial<Parameters<JobWorld['runner']>[0]> = {},
  ) => {
    const runner = world.runner({
      ...options,
      transport: options.transport ?? transport(),
      tasks: tasksWith(tasks),
    })
    await runner.start()
    return runner
  }

  test('a job that was promised by a transaction runs after its commit, and its effect is written with its end', async () => {
    const outcomes: [string, JobOutcome][] = []
    await startRunner({}, { onOutcome: (name, outcome) => outcomes.push([name, outcome]) })
    const touchpointIds = await world.enqueueMails(3)
    await becomes('DONE')
    expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
    expect(outcomes).toEqual(Array(3).fill(['send-touchpoint', 'done']))
  })

  test('a transaction that fails promises nothing', async () => {
    const promised = world.transaction(async (tx) => {
      await tx.enqueue(mailJob())
      throw new Error('changed my mind')
    })
    await expect(promised).rejects.toThrow('changed my mind')
    expect(await world.jobs()).toEqual([])
  })

  test('a task that returns without finishing is done', async () => {
    await startRunner({ 'send-touchpoint': async () => {} })
    await world.enqueueMails(1)
    await becomes('DONE')
  })

  test('a job that fails is retried after a random delay, leaves no effect and no foreign words behind', async () => {
    let tries = 0
    await startRunner({
      async 'send-touchpoint'({ payload, attempt }, { finish }) {
        tries++
        await finish(async (tx) => {
          await recordEffect(tx, payload.touchpointId)
          if (attempt < 3)
            throw Object.assign(new Error('550 <ann@example.com> unknown'), { code: 'EENVELOPE' })
        })
      },
    })
    const touchpointIds = await world.enqueueMails(1)
    for (const [attempt, bound] of [
      [1, 5_000],
      [2, 10_000],
    ] as const) {
      await eventually('the failure is recorded', async () => {
        const job = await firstJob()
        return job.state === 'QUEUED' && job.attempt === attempt && job.lastError !== null
      })
      const job = await firstJob()
      expect(job.lastError).toBe('Error EENVELOPE')
      expect(job.waitMilliseconds).toBeLessThan(bound)
      expect(await world.effects()).toEqual([])
      await world.execute('UPDATE job SET last_error = NULL')
      await hurry()
    }
    await becomes('DONE')
    expect(await world.effects()).toEqual(touchpointIds)
    expect(tries).toBe(3)
  })

  test('a job that is put off runs at the given time, and that try is not counted', async () => {
    const later = new Date(Date.now() + 3_600_000)
    let isReady = false
    await startRunner({
      async 'send-touchpoint'() {
        if (!isReady) throw new RetryLater(later, 'greylisted')
      },
    })
    await world.enqueueMails(1)
    await eventually('it was put off', async () => (await firstJob()).lastError === 'RetryLater: greylisted')
    expect(await firstJob()).toMatchObject({ state: 'QUEUED', attempt: 0, runAt: later })
    isReady = true
    await hurry()
    await becomes('DONE')
    expect((await firstJob()).attempt).toBe(1)
  })

  test('a delayed job waits for its time while others run', async () => {
    await startRunner()
    const runAt = new Date(Date.now() + 600)
    await world.enqueue({ ...mailJob(), runAt })
    const [prompt] = await world.enqueueMails(1)
    await eventually('the prompt one is done', async () => (await world.effects()).length > 0)
    expect(await world.effects()).toEqual([prompt])
    await becomes('DONE')
    const delayed = await firstJob()
    expect(Number(delayed.startedAt)).toBeGreaterThanOrEqual(Number(runAt))
  })

  test('a dedupe key admits one job at a time, and a follow-up from within its own end', async () => {
    const again = () => ({ ...mailJob(), dedupeKey: 'mail:1' })
    await world.enqueue(again(), again())
    await world.enqueue(again())
    expect(await world.jobs()).toHaveLength(1)
    let isFirst = true
    await startRunner({
      async 'send-touchpoint'(_, { finish }) {
        await finish(async (tx) => {
          if (isFirst) await tx.enqueue(again())
          isFirst = false
        })
      },
    })
    await eventually('the follow-up is done', async () => (await world.jobs()).length === 2)
    await becomes('DONE')
    await world.enqueue(again())
    expect(await world.jobs()).toHaveLength(3)
  })

  test('a job without hope, or out of tries, is dead: counted, and alive again when it is retried', async () => {
    await world.enqueue(mailJob(), { name: 'move-reviews', payload: { productId: randomUUID() } })
    await world.execute(`UPDATE job SET attempt = 9 WHERE name = 'move-reviews'`)
    let isMended = false
    await startRunner({
      async 'send-touchpoint'() {
        if (!isMended) throw new PermanentFailure('no such mailbox')
      },
      async 'move-reviews'() {
        if (!isMended) throw new Error('out of luck')
      },
    })
    await becomes('DEAD')
    expect(await countJobs(world.database.ownerPool)).toEqual([
      { name: 'move-reviews', state: 'DEAD', count: 1 },
      { name: 'send-touchpoint', state: 'DEAD', count: 1 },
    ])
    expect((await world.jobs()).map(({ lastError }) => lastError)).toEqual([
      'PermanentFailure: no such mailbox',
      'Error',
    ])
    isMended = true
    for (const { id } of await world.jobs())
      expect(await retryDeadJob(world.database.ownerPool, id)).toBe(true)
    await becomes('DONE')
    expect(await retryDeadJob(world.database.ownerPool, (await firstJob()).id)).toBe(false)
  })

  test('a payload that cannot be read is dead at once; a name that is unknown is tried again, by newer workers too', async () => {
    await world.enqueueMails(2)
    const [first, second] = await world.jobs()
    await world.execute(`UPDATE job SET payload = '{"touchpointId": 7}' WHERE id = $1`, [first?.id])
    await world.execute(`UPDATE job SET name = 'from-the-future' WHERE id = $1`, [second?.id])
    await startRunner()
    await eventually('both have failed', async () =>
      (await world.jobs()).every(({ lastError }) => lastError !== null),
    )
    expect(await world.jobs()).toMatchObject([
      { state: 'DEAD', lastError: 'PermanentFailure: the payload cannot be read' },
      { state: 'QUEUED', attempt: 1, lastError: 'JobError: no task has this name' },
    ])
  })

  test('a stop waits for what runs and gives back what was not begun', async () => {
    const { open, opened } = gate()
    let begun = 0
    const runner = await startRunner(
      {
        async 'send-touchpoint'(job, context) {
          begun++
          await opened
          await writeEffect(job, context)
        },
      },
      { transport: transport(2) },
    )
    await world.enqueueMails(6)
    await eventually('two are running', () => begun === 2)
    const stopped = runner.stop()
    open()
    await stopped
    const jobs = await world.jobs()
    expect(begun).toBe(2)
    expect(jobs.filter(({ state }) => state === 'DONE')).toHaveLength(2)
    expect(await world.effects()).toHaveLength(2)

    await startRunner()
    await becomes('DONE')
    expect((await world.jobs()).every(({ attempt }) => attempt === 1)).toBe(true)
  })

  test('a stop interrupts what does not end in time: the job is given back, and its late end writes nothing', async () => {
    const { open, opened } = gate()
    let late: Promise<void> | undefined
    const runner = await startRunner(
      {
        async 'send-touchpoint'(job, context) {
          late = opened.then(() => writeEffect(job, context))
          await late
        },
      },
      { graceMilliseconds: 50 },
    )
    await world.enqueueMails(1)
    await eventually('it is running', () => late !== undefined)
    await runner.stop()
    expect(await firstJob()).toMatchObject({ state: 'QUEUED', attempt: 0 })
    open()
    await expect(late).rejects.toThrow('another worker took the job')
    expect(await world.effects()).toEqual([])
  })

  test('a lease is renewed for as long as the job runs', async () => {
    let begun = 0
    const twoLeasesLong: Partial<Tasks> = {
      async 'send-touchpoint'(job, context) {
        begun++
        const { leasedUntil } = await firstJob()
        await eventually(
          'it was prolonged by twice its length',
          async () => Number((await firstJob()).leasedUntil) - Number(leasedUntil) > 3_000,
        )
        await writeEffect(job, context)
      },
    }
    for (let worker = 0; worker < 2; worker++) await startRunner(twoLeasesLong, { leaseMilliseconds: 1_500 })
    await world.enqueueMails(1)
    await becomes('DONE')
    expect(begun).toBe(1)
    expect(await world.effects()).toHaveLength(1)
  })

  test('a lapsed lease goes to another worker, and the first one is too late', async () => {
    const { open, opened } = gate()
    const outcomes: JobOutcome[] = []
    let begun = 0
    await startRunner(
      {
        async 'send-touchpoint'(job, context) {
          begun++
          if (job.attempt === 1) await opened
          await writeEffect(job, context)
        },
      },
      { onOutcome: (_, outcome) => outcomes.push(outcome) },
    )
    await world.enqueueMails(1)
    await eventually('it is running', () => begun === 1)
    await world.execute(`UPDATE job SET leased_until = now() - interval '1 second'`)
    await becomes('DONE')
    open()
    await eventually('the first one is over', () => outcomes.length === 2)
    expect(outcomes).toEqual(['done', 'lost'])
    expect(await world.effects()).toHaveLength(1)
    expect(await firstJob()).toMatchObject({ state: 'DONE', attempt: 2 })
  })

  test('deliveries that arrive twice run once', async () => {
    let begun = 0
    await startRunner(
      {
        async 'send-touchpoint'(job, context) {
          begun++
          await writeEffect(job, context)
        },
      },
      { transport: doubling(transport()) },
    )
    const touchpointIds = await world.enqueueMails(60)
    await becomes('DONE')
    expect(begun).toBe(60)
    expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
  })

  test('deliveries that are lost are made again when their lease lapses, at no cost to the tries', async () => {
    await startRunner({}, { transport: losing(transport()), leaseMilliseconds: 300 })
    const touchpointIds = await world.enqueueMails(20)
    await becomes('DONE')
    expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
    expect((await world.jobs()).every(({ attempt }) => attempt === 1)).toBe(true)
  })

  test('three relays with their workers share the load and do everything once', async () => {
    for (let worker = 0; worker < 3; worker++) await startRunner()
    const touchpointIds = await world.enqueueMails(300)
    await becomes('DONE')
    expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
    expect(await queueAge(world.database.ownerPool)).toBe(0)
  })

  test('every connection to PostgreSQL may break under load: effects happen once all the same', async () => {
    for (let worker = 0; worker < 2; worker++) await startRunner({}, { leaseMilliseconds: 2_000 })
    const touchpointIds = await world.enqueueMails(200)
    for (let kill = 1; kill <= 3; kill++) {
      await eventually('some more are done', async () => (await world.effects()).length >= kill * 30)
      await world.breakConnections()
    }
    await eventually('all are done, in spite of backoff', async () => {
      await hurry()
      return (await world.jobs()).every(({ state }) => state === 'DONE')
    })
    expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
  })

  test('a process that dies between side effect and end does both again, under the same touchpoint id', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'candor-crash-'))
    const outboxFile = join(directory, 'sent')
    const [touchpointId] = await world.enqueueMails(1)
    const file = fileURLToPath(new URL('support/crashing-worker.ts', import.meta.url))
    const settings = JSON.stringify({ databaseUrl: world.url, outboxFile, transport: transportKind })
    const child = spawn(process.execPath, ['--import', 'tsx', file, settings], { stdio: 'inherit' })
    const [, signal] = await once(child, 'exit')
    expect(signal).toBe('SIGKILL')
    expect(await firstJob()).toMatchObject({ state: 'LEASED', attempt: 1 })

    await startRunner({
      async 'send-touchpoint'(job, context) {
        appendFileSync(outboxFile, `${job.payload.touchpointId}\n`)
        await writeEffect(job, context)
      },
    })
    await becomes('DONE')
    expect(readFileSync(outboxFile, 'utf8').trim().split('\n')).toEqual([touchpointId, touchpointId])
    expect(await world.effects()).toEqual([touchpointId])
    rmSync(directory, { recursive: true })
  })

  test('drain runs whatever is due at the given time, and what that makes due', async () => {
    const followUp = randomUUID()
    const [first] = await world.enqueueMails(1)
    const inAWeek = new Date(Date.now() + 7 * 86_400_000)
    await world.enqueue({ ...mailJob(followUp), runAt: inAWeek })
    const runner = world.runner({ transport: transport() })
    await runner.drain()
    expect(await world.effects()).toEqual([first])
    await runner.drain({ dueUntil: inAWeek })
    expect(await world.effects()).toEqual([first, followUp])
  })
})
