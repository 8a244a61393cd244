import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from '@jest/globals'
import { eventually } from './support/eventually.ts'
import { createJobWorld, type JobWorld, tasksWith, writeEffect } from './support/job-world.ts'
import { type RedisServer, startRedisServer } from './support/redis-server.ts'
import { openTransport } from './support/transports.ts'

let redis: RedisServer
let world: JobWorld
beforeAll(async () => {
  redis = await startRedisServer()
})
afterAll(() => redis.stop())
beforeEach(async () => {
  world = await createJobWorld()
})
afterEach(async () => {
  await world.end()
  await redis.start()
})

/** Leases are so long that none can lapse within the test: whatever comes back has been noticed. */
const leaseMilliseconds = 600_000
const sorted = (values: string[]) => [...values].sort()
const isAllDone = async () => (await world.jobs()).every(({ state }) => state === 'DONE')

async function startWorkers(count: number): Promise<void> {
  for (let worker = 0; worker < count; worker++) {
    const transport = openTransport({ kind: 'bullmq', url: redis.url, prefix: 'loss' })
    await world.runner({ transport, leaseMilliseconds }).start()
  }
}

test('a worker stops in good time though Redis is away', async () => {
  const transport = openTransport({ kind: 'bullmq', url: redis.url, prefix: 'away' })
  const runner = world.runner({ transport, tasks: tasksWith({ 'send-touchpoint': writeEffect }) })
  await runner.start()
  await world.enqueueMails(1)
  await eventually('it works', isAllDone)
  await redis.kill()
  let isStopped = false
  void runner.stop().then(() => {
    isStopped = true
  })
  await eventually('it has stopped', () => isStopped, 10_000)
})

test('Redis is killed under load and comes back empty: everything is done once', async () => {
  await startWorkers(2)
  const touchpointIds = await world.enqueueMails(300)
  for (let kill = 1; kill <= 2; kill++) {
    await eventually('some more are done', async () => (await world.effects()).length >= kill * 60)
    await redis.kill()
    const more = await world.enqueueMails(20)
    touchpointIds.push(...more)
    await redis.start()
  }
  await eventually('all are done', isAllDone, 30_000)
  expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
})

test('a worker that starts before Redis does begins when Redis is there', async () => {
  await redis.kill()
  await startWorkers(1)
  const touchpointIds = await world.enqueueMails(5)
  await redis.start()
  await eventually('all are done', isAllDone)
  expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
})

test('Redis is flushed under load, again and again: everything is done once', async () => {
  await startWorkers(2)
  const touchpointIds = await world.enqueueMails(400)
  for (let flush = 1; flush <= 5; flush++) {
    await eventually('some more are done', async () => (await world.effects()).length >= flush * 50)
    await redis.flushAll()
  }
  await eventually('all are done', isAllDone, 30_000)
  expect(sorted(await world.effects())).toEqual(sorted(touchpointIds))
})
