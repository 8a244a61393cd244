import { randomUUID } from 'node:crypto'
import { afterEach, beforeEach, expect, test } from '@jest/globals'
import pg from 'pg'
import { type ChangeFeed, createChangeFeed, type SubjectChange } from '../../src/db/change-feed.ts'
import { createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
let pool: pg.Pool
let feed: ChangeFeed
let heard: (SubjectChange[] | 'unknown')[]
const storeId = randomUUID()

beforeEach(async () => {
  database = await createTestDatabase()
  pool = new pg.Pool({ connectionString: database.url, max: 4 })
  pool.on('error', () => {})
  feed = createChangeFeed(pool, { everyMilliseconds: 10 })
  heard = []
  feed.subscribe((changes) => heard.push(changes))
})
afterEach(async () => {
  await feed.stop()
  await pool.end()
  await database.drop()
})

const record = (client: pg.Pool | pg.ClientBase, subjectId: string) =>
  client.query('INSERT INTO change (store_id, subject_id) VALUES ($1, $2)', [storeId, subjectId])
const subjects = () =>
  heard.flatMap((changes) => (changes === 'unknown' ? ['unknown'] : changes.map((c) => c.subjectId)))
const terminateOthers = async () => {
  const killer = new pg.Client({ connectionString: database.url })
  await killer.connect()
  await killer.query(
    'SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()',
  )
  await killer.end()
}

test('the first answer says that anything may have changed, and later ones what did, each subject once', async () => {
  const [before, after] = [randomUUID(), randomUUID()]
  await record(pool, before)
  await feed.poll()
  await record(pool, after)
  await record(pool, after)
  await feed.poll()
  await feed.poll()
  expect(heard).toEqual(['unknown', [{ storeId, subjectId: after }]])
})

test('changes are heard whatever order their transactions commit in, and once, however long one stays open', async () => {
  await feed.poll()
  const [slow, quick, quicker] = [randomUUID(), randomUUID(), randomUUID()]
  const client = await pool.connect()
  await client.query('BEGIN')
  await record(client, slow)
  await record(pool, quick)
  await feed.poll()
  await record(pool, quicker)
  await feed.poll()
  await feed.poll()
  expect(subjects()).toEqual(['unknown', quick, quicker])
  await client.query('COMMIT')
  client.release()
  await feed.poll()
  await feed.poll()
  expect(subjects()).toEqual(['unknown', quick, quicker, slow])
})

test('whoever awaits a poll after a commit has heard of it, though another poll was under way', async () => {
  let release = () => {}
  const released = new Promise<void>((resolve) => {
    release = resolve
  })
  let asked = 0
  const slowPool = new Proxy(pool, {
    get: (target, name) =>
      name === 'query'
        ? async (query: pg.QueryConfig) => {
            const answer = await target.query(query)
            if (++asked === 2) await released
            return answer
          }
        : Reflect.get(target, name),
  })
  const slowFeed = createChangeFeed(slowPool, { everyMilliseconds: 10 })
  slowFeed.subscribe((changes) => heard.push(changes))
  await slowFeed.poll()
  const underWay = slowFeed.poll()
  await hears(() => asked === 2)
  const subjectId = randomUUID()
  await record(pool, subjectId)
  const afterCommit = slowFeed.poll()
  release()
  await afterCommit
  expect(subjects()).toEqual(['unknown', subjectId])
  await underWay
  expect(asked).toBe(3)
})

test('many writers at once share their polls, and each has heard of its own commit', async () => {
  await feed.poll()
  const written = Array.from({ length: 50 }, () => randomUUID())
  await Promise.all(
    written.map(async (subjectId) => {
      await record(pool, subjectId)
      await feed.poll()
      expect(subjects()).toContain(subjectId)
    }),
  )
  expect(subjects().sort()).toEqual(['unknown', ...written].sort())
})

test('a transaction that is rolled back changed nothing', async () => {
  await feed.poll()
  const client = await pool.connect()
  await client.query('BEGIN')
  await record(client, randomUUID())
  await client.query('ROLLBACK')
  client.release()
  await feed.poll()
  expect(heard).toEqual(['unknown'])
})

test('a second after the last successful poll began nothing is fresh, nor after a clock was set back', async () => {
  expect(feed.isFresh(Date.now())).toBe(false)
  const before = Date.now()
  await feed.poll()
  expect(feed.isFresh(before + 900)).toBe(true)
  expect(feed.isFresh(Date.now() + 1_000)).toBe(false)
  expect(feed.isFresh(before - 60_000)).toBe(false)
})

test('when the server cannot be asked, anything may have changed, and again when it can', async () => {
  await feed.poll()
  await pool.query('ALTER TABLE change RENAME TO gone')
  await feed.poll()
  await feed.poll()
  expect(heard).toEqual(['unknown', 'unknown'])
  expect(feed.isFresh(Date.now())).toBe(false)
  await pool.query('ALTER TABLE gone RENAME TO change')
  const missed = randomUUID()
  await record(pool, missed)
  await feed.poll()
  expect(heard).toEqual(['unknown', 'unknown', 'unknown'])
  expect(feed.isFresh(Date.now())).toBe(true)
})

test('a started feed keeps itself fresh, through lost connections too, until it is stopped', async () => {
  feed.start()
  await hears(() => feed.isFresh(Date.now()))
  await terminateOthers()
  const subjectId = randomUUID()
  const writer = new pg.Client({ connectionString: database.url })
  await writer.connect()
  await record(writer, subjectId)
  await writer.end()
  await hears(() => feed.isFresh(Date.now()) && subjects().at(-1) !== undefined && subjects().length > 1)
  await feed.stop()
  const soFar = heard.length
  await record(pool, randomUUID())
  expect(heard).toHaveLength(soFar)
})

test('an unsubscribed listener hears nothing more', async () => {
  const late: unknown[] = []
  const unsubscribe = feed.subscribe((changes) => late.push(changes))
  await feed.poll()
  unsubscribe()
  await record(pool, randomUUID())
  await feed.poll()
  expect(late).toEqual(['unknown'])
  expect(heard).toHaveLength(2)
})

async function hears(isTrue: () => boolean): Promise<void> {
  const deadline = Date.now() + 10_000
  while (!isTrue()) {
    if (Date.now() > deadline) throw new Error(`heard ${JSON.stringify(heard)}`)
    await new Promise((resolve) => setTimeout(resolve, 5))
  }
}
