import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { LeaseLost } from '../../src/jobs/lease-keeper.ts'
import { type ClaimedJob, createOutbox, type Outbox } from '../../src/jobs/outbox.ts'
import { retryDeadJob } from '../../src/jobs/retry-dead-job.ts'
import { runTask } from '../../src/jobs/run-task.ts'
import type { Delivery } from '../../src/jobs/transport.ts'
import { createJobWorld, type JobWorld, tasksWith } from './support/job-world.ts'

let world: JobWorld
let outbox: Outbox
beforeAll(async () => {
  world = await createJobWorld()
  outbox = createOutbox(world.database.ownerPool, 600_000)
})
afterAll(() => world.end())

const lapse = () =>
  world.execute(`UPDATE job SET leased_until = now() - interval '1 second' WHERE state = 'LEASED'`)
const hurry = () => world.execute(`UPDATE job SET run_at = now() WHERE state = 'QUEUED'`)

/** What happened so far, and may happen again: every delivery and every claim that was ever made. */
interface History {
  deliveries: Delivery[]
  claims: ClaimedJob[]
}

async function finish(claimed: ClaimedJob): Promise<void> {
  try {
    await runTask(claimed, new AbortController().signal, {
      scopeSource: world.scopeSource,
      tasks: tasksWith({}),
    })
  } catch (error) {
    if (!(error instanceof LeaseLost)) throw error
  }
}

/** @param choice picks one of the things that this step may be done to, in [0, 1). */
type Step = (history: History, choice: number) => Promise<unknown>
const pick = <Thing>(things: Thing[], choice: number) => things[Math.floor(choice * things.length)]
const withDelivery =
  (act: (delivery: Delivery, history: History) => Promise<unknown>): Step =>
  async (history, choice) => {
    const delivery = pick(history.deliveries, choice)
    if (delivery !== undefined) await act(delivery, history)
  }
const withClaim =
  (act: (claimed: ClaimedJob) => Promise<unknown>): Step =>
  async ({ claims }, choice) => {
    const claimed = pick(claims, choice)
    if (claimed !== undefined) await act(claimed)
  }

const steps: Record<string, Step> = {
  lease: async ({ deliveries }) => deliveries.push(...(await outbox.lease(2))),
  claim: withDelivery(async (delivery, { claims }) => {
    const claimed = await outbox.claim(delivery, randomUUID())
    if (claimed !== undefined) claims.push(claimed)
  }),
  finish: withClaim(finish),
  fail: withClaim((claimed) => outbox.retry(claimed, { afterMilliseconds: 0, error: 'Error' })),
  putOff: withClaim((claimed) => outbox.retry(claimed, { at: new Date(0), error: 'RetryLater' })),
  bury: withClaim((claimed) => outbox.bury(claimed, 'PermanentFailure')),
  renew: withClaim((claimed) => outbox.renew([claimed])),
  releaseClaim: withClaim((claimed) => outbox.release([claimed])),
  releaseDelivery: withDelivery((delivery) => outbox.release([delivery])),
  releaseUnstarted: () => outbox.releaseUnstarted(),
  lapse,
  reclaim: () => outbox.reclaim(),
}

test('whatever relays, workers, crashes and doubled messages do in whatever order, effects happen exactly once', async () => {
  const schedule = fc.array(
    fc.tuple(
      fc.constantFrom(...Object.keys(steps)),
      fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }),
    ),
    { minLength: 10, maxLength: 60 },
  )
  await fc.assert(
    fc.asyncProperty(schedule, async (chosen) => {
      await world.execute('DELETE FROM job')
      await world.execute('DELETE FROM effect')
      const touchpointIds = await world.enqueueMails(3)
      const history: History = { deliveries: [], claims: [] }
      for (const [name, choice] of chosen) {
        await steps[name]?.(history, choice)
        expect((await world.jobs()).every(({ attempt }) => attempt >= 0)).toBe(true)
      }
      await settle()
      expect((await world.effects()).sort()).toEqual(touchpointIds.sort())
      // Ghosts of every earlier worker.
      for (const claimed of history.claims) await finish(claimed)
      expect(await world.effects()).toHaveLength(touchpointIds.length)
    }),
    { numRuns: 100 },
  )
})

/** A day on which nothing goes wrong. */
async function settle(): Promise<void> {
  while ((await world.jobs()).some(({ state }) => state !== 'DONE')) {
    await lapse()
    await outbox.reclaim()
    for (const { id, state } of await world.jobs()) {
      if (state === 'DEAD') await retryDeadJob(world.database.ownerPool, id)
    }
    await hurry()
    for (const delivery of await outbox.lease(10)) {
      const claimed = await outbox.claim(delivery, randomUUID())
      if (claimed !== undefined) await finish(claimed)
    }
  }
}

test('a claim whose answer was lost may be repeated; a renewal names the leases that are gone', async () => {
  await world.execute('DELETE FROM job')
  await world.enqueueMails(2)
  const [kept, lost] = await outbox.lease(2)
  if (kept === undefined || lost === undefined) throw new Error('two rows were due')
  const token = randomUUID()
  expect(await outbox.claim(kept, token)).toEqual(await outbox.claim(kept, token))
  expect(await outbox.claim(kept, randomUUID())).toBeUndefined()
  await outbox.release([lost])
  expect(await outbox.renew([{ ...kept, token }, lost])).toEqual([lost.id])
})

test('a job whose workers vanish time and again is dead in the end', async () => {
  await world.execute('DELETE FROM job')
  await world.enqueue({ name: 'recompute-quality', payload: { subjectId: randomUUID() } })
  for (let attempt = 1; attempt <= 10; attempt++) {
    const [delivery] = await outbox.lease(1)
    if (delivery === undefined) throw new Error('the row was due')
    await outbox.claim(delivery, randomUUID())
    await lapse()
    expect(await outbox.reclaim()).toMatchObject([{ state: attempt < 10 ? 'QUEUED' : 'DEAD' }])
  }
  expect(await world.jobs()).toMatchObject([{ state: 'DEAD', attempt: 10, lastError: 'LeaseLapsed' }])
})
