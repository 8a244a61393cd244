import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import pg from 'pg'
import { createChangeFeed } from '../../src/db/change-feed.ts'
import { createSweeper, type Sweeper } from '../../src/jobs/sweeper.ts'
import { sweepBatch } from '../../src/jobs/sweeps.ts'
import { createJobWorld, type JobWorld, silentLogger } from './support/job-world.ts'

let world: JobWorld
let sweeper: Sweeper
beforeEach(async () => {
  world = await createJobWorld()
  sweeper = createSweeper({ ownerPool: world.database.ownerPool, logger: silentLogger })
})
afterEach(() => world.end())

const count = async (table: string) => {
  const { rows } = await world.database.ownerPool.query<{ count: number }>(
    `SELECT count(*)::integer AS count FROM ${table}`,
  )
  return rows[0]?.count
}
const minutesFromNow = (minutes: number) => new Date(Date.now() + minutes * 60_000)
const jobs = async () => {
  const { rows } = await world.database.ownerPool.query<{
    name: string
    payload: unknown
    dedupeKey: string
  }>('SELECT name, payload, dedupe_key AS "dedupeKey" FROM job ORDER BY id')
  return rows
}

async function addCustomer(): Promise<string> {
  const id = randomUUID()
  await world.execute(
    `INSERT INTO customer (store_id, id, email, email_hash) VALUES ($1, $2, 'ann@example.com', $3)`,
    [world.storeId, id, Buffer.from(id)],
  )
  return id
}

async function addRequest(state: string, sendAt: Date): Promise<string> {
  const customerId = await addCustomer()
  const [orderId, requestId] = [randomUUID(), randomUUID()]
  await world.execute(
    `INSERT INTO "order" (store_id, id, external_id, customer_id, status, placed_at, updated_at)
     VALUES ($1, $2, $2::uuid::text, $3, (enum_range(NULL::order_status))[1], now(), now())`,
    [world.storeId, orderId, customerId],
  )
  await world.execute(
    `INSERT INTO review_request (store_id, id, order_id, customer_id, state, locale, send_at)
     VALUES ($1, $2, $3, $4, $5::review_request_state, 'en', $6)`,
    [world.storeId, requestId, orderId, customerId, state, sendAt],
  )
  return requestId
}

async function addReview(status: string, publishBy: Date, subjectId = randomUUID()): Promise<string> {
  const id = randomUUID()
  await world.execute(
    `INSERT INTO review (store_id, id, subject_id, customer_id, status, rating, body, display_name, locale, submitted_at, published_at)
     VALUES ($1, $2, $3, $4, $5::review_status, 3, 'fair', 'Ann', 'en', now(), CASE $5 WHEN 'PUBLISHED' THEN now() END)`,
    [world.storeId, id, subjectId, await addCustomer(), status],
  )
  await world.execute(
    `INSERT INTO review_version (store_id, review_id, version, state, rating, body, display_name, submitted_at, publish_by)
     VALUES ($1, $2, 1, $3::review_version_state, 3, 'fair', 'Ann', now(), $4)`,
    [world.storeId, id, status, publishBy],
  )
  return id
}

test('a review that nobody decided in time is to be published, once, whatever became of earlier jobs', async () => {
  const overdue = await addReview('PENDING', minutesFromNow(-1))
  await addReview('PENDING', minutesFromNow(60))
  await addReview('PUBLISHED', minutesFromNow(-1))
  const expected = {
    name: 'publish-overdue-review',
    payload: { reviewId: overdue, version: 1 },
    dedupeKey: `publish-overdue-review:${overdue}:1`,
  }
  await sweeper.run()
  await sweeper.run()
  expect(await jobs()).toEqual([expected])
  await world.execute(`UPDATE job SET state = 'DEAD', finished_at = now()`)
  await sweeper.run()
  expect(await jobs()).toEqual([expected, expected])
})

test('a request is sent when its time has come, though no job was ever made for it', async () => {
  const [due] = [
    await addRequest('SCHEDULED', minutesFromNow(-1)),
    await addRequest('SENT', minutesFromNow(-1)),
  ]
  const later = await addRequest('SCHEDULED', minutesFromNow(30))
  const expected = (requestId: string) => ({
    name: 'send-review-request',
    payload: { requestId },
    dedupeKey: `send-review-request:${requestId}`,
  })
  await sweeper.run()
  expect(await jobs()).toEqual([expected(due)])
  await sweeper.run({ dueUntil: minutesFromNow(31) })
  expect(await jobs()).toEqual([expected(due), expected(later)])
})

test('done jobs go after a day, however many there are; dead and waiting ones stay', async () => {
  const add = (state: string, amount: number, age: string) =>
    world.execute(
      `INSERT INTO job (id, store_id, name, payload, state, finished_at)
       SELECT gen_random_uuid(), $1, 'move-reviews', '{}', $2::job_state, now() - $4::interval FROM generate_series(1, $3)`,
      [world.storeId, state, amount, age],
    )
  await add('DONE', 2 * sweepBatch + 1, '25 hours')
  await add('DONE', 2, '23 hours')
  await add('DEAD', 3, '25 hours')
  await add('QUEUED', 4, '25 hours')
  await sweeper.run()
  expect(await count(`job WHERE state = 'DONE'`)).toBe(2)
  expect(await count('job')).toBe(9)
})

test('unconfirmed text, old idempotency records and captured mail beyond the newest thousand are deleted', async () => {
  for (const expiresAt of [minutesFromNow(-1), minutesFromNow(1)]) {
    await world.execute(
      `INSERT INTO unconfirmed_submission (store_id, id, email, email_hash, locale, input, expires_at)
       VALUES ($1, $2, 'ann@example.com', '\\x00', 'en', '{}', $3)`,
      [world.storeId, randomUUID(), expiresAt],
    )
  }
  // Of two whose time is over: who confirmed is still known by the mail, for what a provider tells of it.
  const touched = async (reviewId: string | null) => {
    const id = randomUUID()
    await world.execute(
      `INSERT INTO unconfirmed_submission (store_id, id, email, email_hash, locale, input, expires_at, review_id)
       VALUES ($1, $2, 'ben@example.com', '\\x0b', 'en', '{}', $3, $4)`,
      [world.storeId, id, minutesFromNow(-1), reviewId],
    )
    await world.execute(
      `INSERT INTO touchpoint (store_id, id, kind, email_hash, locale, about_id) VALUES ($1, $2, 'EMAIL_CONFIRMATION', '\\x0b', 'en', $2)`,
      [world.storeId, id],
    )
  }
  await touched(null)
  await touched(await addReview('PUBLISHED', minutesFromNow(0), randomUUID()))
  for (const age of ['8 days', '6 days']) {
    await world.execute(
      `INSERT INTO idempotency_record (store_id, key_hash, input_hash, result_id, created_at)
       VALUES ($1, $2, '\\x00', $3, now() - $4::interval)`,
      [world.storeId, Buffer.from(age), randomUUID(), age],
    )
  }
  await world.execute(
    `INSERT INTO captured_mail (message_id, "to", subject, html, text, headers)
     SELECT n, 'ann@example.com', '', '', '', '{}' FROM generate_series(1, 1003) AS n`,
  )
  await sweeper.run()
  expect(await count('unconfirmed_submission')).toBe(1)
  expect(await count("touchpoint WHERE kind = 'EMAIL_CONFIRMATION' AND email_hash = '\\x0b'")).toBe(1)
  expect(await count('idempotency_record')).toBe(1)
  expect(await count('captured_mail')).toBe(1_000)
  expect(await count(`captured_mail WHERE message_id IN ('1', '2', '3')`)).toBe(0)
})

test('changes are forgotten, and the quality of their subject is due an hour later, once', async () => {
  const subjectId = randomUUID()
  await addReview('PUBLISHED', minutesFromNow(0), subjectId)
  await addReview('PUBLISHED', minutesFromNow(0), subjectId)
  expect(await count('change')).toBeGreaterThan(1)
  await sweeper.run()
  const forgottenAt = minutesFromNow(2)
  await sweeper.run({ dueUntil: forgottenAt })
  expect(await count('change')).toBe(0)
  expect(await jobs()).toEqual([
    { name: 'recompute-quality', payload: { subjectId }, dedupeKey: `recompute-quality:${subjectId}` },
  ])
  const [job] = await world.jobs()
  expect(job?.runAt).toEqual(new Date(forgottenAt.getTime() + 3_600_000))
})

test('a change that was long in coming is not forgotten before the caches have heard of it', async () => {
  const feed = createChangeFeed(world.database.ownerPool, { everyMilliseconds: 100 })
  const heard: string[] = []
  await feed.poll()
  feed.subscribe((changes) => {
    if (changes !== 'unknown') heard.push(...changes.map(({ subjectId }) => subjectId))
  })
  const subjectId = randomUUID()
  const slow = new pg.Client({ connectionString: world.url })
  await slow.connect()
  await slow.query('BEGIN')
  await slow.query(
    `INSERT INTO change (store_id, subject_id, at) VALUES ($1, $2, now() - interval '5 minutes')`,
    [world.storeId, subjectId],
  )
  await sweeper.run()
  await slow.query('COMMIT')
  await slow.end()
  await sweeper.run({ dueUntil: minutesFromNow(1) })
  await feed.poll()
  expect(heard).toEqual([subjectId])
  await sweeper.run({ dueUntil: minutesFromNow(2) })
  expect(await count(`change WHERE subject_id = '${subjectId}'`)).toBe(0)
})

test('of two processes one sweeps, the other goes on', async () => {
  const other = new pg.Client({ connectionString: world.url })
  await other.connect()
  await addRequest('SCHEDULED', minutesFromNow(-1))
  await other.query('BEGIN')
  await other.query(`SELECT pg_advisory_xact_lock(5101, hashtext('send-due-requests'))`)
  await sweeper.run()
  expect(await jobs()).toEqual([])
  await other.query('COMMIT')
  await other.end()
  await sweeper.run()
  expect(await jobs()).toHaveLength(1)
})

test('a sweeper sweeps from its start on, and stops', async () => {
  let isSwept = () => {}
  const swept = new Promise<void>((resolve) => {
    isSwept = resolve
  })
  const started = createSweeper({
    ownerPool: world.database.ownerPool,
    logger: silentLogger,
    sweeps: [
      {
        name: 'fails',
        everySeconds: 3_600,
        run: async () => {
          throw new Error('a sweep that fails keeps no other from running')
        },
      },
      {
        name: 'works',
        everySeconds: 3_600,
        run: async () => {
          isSwept()
          return 0
        },
      },
    ],
  })
  started.start()
  await swept
  await started.stop()
})

test('a log that has grown since its last head gets one signed, once an hour, and one that has not does not', async () => {
  const addLeaf = (index: number | null) =>
    world.execute(
      `INSERT INTO ledger_leaf (store_id, id, about_id, payload, hash, index)
       VALUES ($1, gen_random_uuid(), gen_random_uuid(), '{}', sha256('\\x00'::bytea || '{}'::bytea), $2)`,
      [world.storeId, index],
    )
  const addHead = (size: number) =>
    world.execute(
      `INSERT INTO ledger_head (store_id, tree_size, root_hash, signed_at, signature, public_key) VALUES ($1, $2, '', now(), '', '')`,
      [world.storeId, size],
    )
  const signing = { name: 'sign-ledger-head', payload: {}, dedupeKey: 'sign-ledger-head' }
  const finishJobs = () => world.execute(`UPDATE job SET state = 'DONE', finished_at = now()`)
  await sweeper.run()
  expect(await jobs()).toEqual([])
  await addLeaf(0)
  await sweeper.run()
  await sweeper.run()
  expect(await jobs()).toEqual([signing])
  await finishJobs()
  await addHead(1)
  await sweeper.run()
  expect(await jobs()).toEqual([signing])
  await addLeaf(null)
  await sweeper.run()
  expect(await jobs()).toEqual([signing, signing])
})
