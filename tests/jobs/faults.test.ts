import { randomInt } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import pg from 'pg'
import { findPostmaster } from '../../src/db/embedded-postgres/postmaster.ts'
import { findRunningPostgres } from '../../src/db/embedded-postgres.ts'
import { localId } from '../../src/global-id.ts'
import { createTestDatabase } from '../support/database.ts'
import { type MailServer, startMailServer } from '../support/mail-server.ts'
import { type CandorProcess, candorProcess } from './support/candor-process.ts'
import { eventually } from './support/eventually.ts'
import { startRedisServer } from './support/redis-server.ts'
import { openStore, stubbornShop } from './support/stubborn-shop.ts'

/** What is ended after each test, the latest begun first. */
let endings: (() => Promise<unknown>)[] = []
let mail: MailServer

beforeEach(async () => {
  mail = await startMailServer()
  endings = [mail.stop]
})
afterEach(async () => {
  for (const end of endings.toReversed()) await end()
})

/** Twice as many where more is asked for (CANDOR_WORLDS). */
const scale = process.env.CANDOR_WORLDS === undefined ? 1 : 2
const customers = Array.from({ length: 14 * scale }, (_, index) => `customer-${index}@example.org`)

/** Looks into the database from beside, also while it restarts. */
function observe(databaseUrl: string) {
  const pool = new pg.Pool({ connectionString: databaseUrl, max: 2 })
  pool.on('error', () => {})
  endings.push(() => pool.end())
  return {
    pool,
    /** Stands for the minute that leases take to lapse: whoever held them is dead. */
    lapseLeases: () =>
      pool.query("UPDATE job SET leased_until = now() - interval '1 s' WHERE state = 'LEASED'"),
    settle: () =>
      eventually(
        'everything promised is done',
        async () => {
          const { rows } = await pool.query(
            "SELECT FROM job WHERE state <> 'DONE' AND name <> 'recompute-quality' LIMIT 1",
          )
          return rows.length === 0
        },
        60_000,
      ),
  }
}
type Observer = ReturnType<typeof observe>

async function killAndRestart(candor: CandorProcess, observer: Observer): Promise<void> {
  await candor.kill()
  await observer.lapseLeases()
  await candor.start()
}

interface Disaster {
  /** Strikes soon after so many reviews were accepted. */
  after: number
  strike(): Promise<void>
}

async function withstand(shop: ReturnType<typeof stubbornShop>, disasters: Disaster[]): Promise<void> {
  const strikeAll = async () => {
    for (const { after, strike } of disasters) {
      await eventually(
        `${after * scale} reviews were accepted`,
        () => shop.accepted.length >= after * scale,
        60_000,
      )
      await sleep(randomInt(0, 60))
      await strike()
    }
  }
  await Promise.all([shop.run(customers), strikeAll()])
}

/** Every accepted review is public once, and counted once. */
async function expectPublishedOnce({ pool }: Observer, accepted: { reviewId: string }[]): Promise<void> {
  const { rows } = await pool.query(
    `SELECT r.id, r.status, (SELECT array_agg(v.state::text) FROM review_version v WHERE v.review_id = r.id) AS versions
     FROM review r`,
  )
  expect(rows.map((row) => row.id).sort()).toEqual(
    accepted.map(({ reviewId }) => localId('Review', reviewId)).sort(),
  )
  for (const row of rows) expect(row).toMatchObject({ status: 'PUBLISHED', versions: ['PUBLISHED'] })
  const counted = await pool.query(
    `SELECT ARRAY[sum(stars1), sum(stars2), sum(stars3), sum(stars4), sum(stars5)]::int[] AS stars FROM rating_slot`,
  )
  const recounted = await pool.query(
    `SELECT array_agg((SELECT count(*)::int FROM review WHERE rating = star) ORDER BY star) AS stars FROM generate_series(1, 5) AS star`,
  )
  expect(counted.rows).toEqual(recounted.rows)
}

/** Every mail that is owed arrived, and a repeated one is known by its id. */
async function expectMailsKnown({ pool }: Observer, kills: number): Promise<void> {
  const { rows } = await pool.query('SELECT id, kind, state FROM touchpoint')
  const arrived = new Set(mail.received.map(({ messageId }) => messageId.split('@')[0]))
  expect([...arrived].sort()).toEqual(rows.map((row) => row.id).sort())
  expect(rows.filter((row) => row.state !== 'SENT')).toEqual([])
  for (const customer of customers) {
    const subjects = new Map<string, Set<string>>()
    for (const { subject, messageId } of mail.mailTo(customer))
      subjects.set(subject, (subjects.get(subject) ?? new Set()).add(messageId))
    // Asked, received, published.
    expect([...subjects.values()].map((ids) => ids.size)).toEqual([1, 1, 1])
  }
  const atOnce = 8
  expect(mail.received.length - arrived.size).toBeLessThanOrEqual(kills * atOnce)
}

describe('Under load every accepted review is published once and every mail arrives', () => {
  test('though the process and its own PostgreSQL are killed', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'candor-faults-'))
    endings.push(async () => rmSync(dataDir, { recursive: true }))
    const candor = candorProcess({ CANDOR_DATA_DIR: dataDir, SMTP_URL: mail.url })
    endings.push(candor.stop)
    await candor.start()
    const databaseUrl = (await findRunningPostgres(dataDir))?.url ?? ''
    const observer = observe(databaseUrl)
    const shop = stubbornShop(candor.url, await openStore(databaseUrl), mail)
    await withstand(shop, [
      { after: 2, strike: () => killAndRestart(candor, observer) },
      {
        after: 6,
        async strike() {
          const postmaster = findPostmaster(join(dataDir, 'postgres', 'data'))
          if (!postmaster) throw new Error('PostgreSQL does not run')
          process.kill(postmaster.pid, 'SIGKILL')
          await eventually('PostgreSQL is back', () =>
            observer.pool.query('SELECT').then(
              () => true,
              () => false,
            ),
          )
        },
      },
      { after: 12, strike: () => killAndRestart(candor, observer) },
    ])
    await observer.settle()
    await expectPublishedOnce(observer, shop.accepted)
    // A mail is also repeated when the database died under its mark.
    await expectMailsKnown(observer, 3)
  }, 150_000)

  test('though the process is killed, and Redis forgets everything and is killed', async () => {
    const database = await createTestDatabase()
    const redis = await startRedisServer()
    const candor = candorProcess({ DATABASE_URL: database.url, SMTP_URL: mail.url, REDIS_URL: redis.url })
    endings.push(database.drop, redis.stop, candor.stop)
    const observer = observe(database.url)
    const shop = stubbornShop(candor.url, await openStore(database.url), mail)
    await candor.start()
    await withstand(shop, [
      { after: 2, strike: redis.flushAll },
      { after: 5, strike: () => killAndRestart(candor, observer) },
      {
        after: 10,
        async strike() {
          await redis.kill()
          await sleep(300)
          await redis.start()
        },
      },
    ])
    await observer.settle()
    await expectPublishedOnce(observer, shop.accepted)
    await expectMailsKnown(observer, 1)
  }, 150_000)
})

test('a mail whose sender died between the 250 and the mark goes out again under the same id', async () => {
  const database = await createTestDatabase()
  const candor = candorProcess({ DATABASE_URL: database.url, SMTP_URL: mail.url })
  endings.push(database.drop, candor.stop)
  const observer = observe(database.url)
  const marker = new pg.Client({ connectionString: database.url })
  await marker.connect()
  endings.push(() => marker.end())
  const shop = stubbornShop(candor.url, await openStore(database.url), mail)
  await candor.start()

  // The mark has to wait for this lock, so that the process can be killed before it is made.
  mail.beforeAnswer(async ({ messageId }) => {
    mail.beforeAnswer(() => {})
    await marker.query('BEGIN')
    await marker.query('SELECT FROM touchpoint WHERE id = $1 FOR UPDATE', [messageId.split('@')[0]])
  })
  const running = shop.run(customers.slice(0, 1))
  await eventually('the mark waits', async () => {
    const { rows } = await observer.pool.query(
      `SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query ILIKE '%touchpoint%'`,
    )
    return rows.length === 1
  })
  expect(mail.received).toHaveLength(1)
  await candor.kill()
  await marker.query('ROLLBACK')
  await observer.lapseLeases()
  await candor.start()
  await running
  await observer.settle()

  const [first, second, ...others] = mail.received
  expect(second).toMatchObject({
    messageId: first?.messageId,
    subject: first?.subject,
    text: first?.text,
    html: first?.html,
  })
  expect(new Set(others.map(({ messageId }) => messageId)).size).toBe(2)
  const { rows } = await observer.pool.query('SELECT state, count(*)::int FROM touchpoint GROUP BY state')
  expect(rows).toEqual([{ state: 'SENT', count: 3 }])
}, 90_000)
