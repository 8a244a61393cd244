import type pg from 'pg'
import type { JobName, NewJob } from './catalogue.ts'
import { enqueueJobs } from './enqueue.ts'

/** Work that comes round by the clock. What is due is asked of the tables themselves: a deadline never lives in a job alone. */
export interface Sweep {
  name: string
  everySeconds: number
  /**
   * One batch, in a transaction of the owner that no other process runs at the same time.
   * @returns how many rows it dealt with; at `sweepBatch` it is run again.
   */
  run(client: pg.ClientBase, now: Date): Promise<number>
}

export const sweepBatch = 1_000
const minute = 60_000
const hour = 60 * minute
const capturedMailKept = 1_000

/** One set a process: forgetting changes has a memory of its own. */
export function createSweeps(): Sweep[] {
  return [
    { name: 'publish-overdue-reviews', everySeconds: 15, run: publishOverdueReviews },
    { name: 'reverse-overdue-appeals', everySeconds: 60, run: reverseOverdueAppeals },
    { name: 'send-due-requests', everySeconds: 15, run: sendDueRequests },
    { name: 'send-due-reminders', everySeconds: 60, run: sendDueReminders },
    { name: 'expire-requests', everySeconds: 600, run: expireRequests },
    { name: 'forget-changes', everySeconds: 30, run: createChangeForgetter() },
    {
      name: 'delete-done-jobs',
      everySeconds: 300,
      run: deleteWhere('job', 'id', `state = 'DONE' AND finished_at < $1::timestamptz - interval '1 day'`),
    },
    { name: 'forget-erased-notifiers', everySeconds: 3_600, run: forgetErasedNotifiers },
    { name: 'delete-unconfirmed-submissions', everySeconds: 600, run: deleteUnconfirmed },
    {
      name: 'delete-idempotency-records',
      everySeconds: 3_600,
      run: deleteWhere(
        'idempotency_record',
        'store_id, key_hash',
        `created_at < $1::timestamptz - interval '7 days'`,
      ),
    },
    { name: 'sign-ledger-heads', everySeconds: 3_600, run: signLedgerHeads },
    {
      name: 'delete-submission-traces',
      everySeconds: 3_600,
      run: deleteWhere(
        'submission_trace',
        'store_id, kind, hash, at, review_id',
        `at < $1::timestamptz - interval '7 days'`,
      ),
    },
    {
      name: 'delete-pacing-windows',
      everySeconds: 3_600,
      // The first of all tells since when a store has been sending.
      run: deleteWhere(
        'pacing_window',
        'store_id, domain, starts_at',
        `starts_at < $1::timestamptz - interval '1 day' AND (domain <> '' OR EXISTS (SELECT FROM pacing_window f
          WHERE f.store_id = pacing_window.store_id AND f.domain = '' AND f.starts_at < pacing_window.starts_at))`,
      ),
    },
    {
      name: 'delete-expired-exports',
      everySeconds: 3_600,
      run: deleteWhere('export', 'store_id, id', 'expires_at < $1'),
    },
    { name: 'trim-captured-mail', everySeconds: 60, run: trimCapturedMail },
  ]
}

/** Silence publishes (promise 3). */
async function publishOverdueReviews(client: pg.ClientBase, now: Date): Promise<number> {
  const { rows } = await client.query<{ storeId: string; reviewId: string; version: number }>(
    `SELECT store_id AS "storeId", review_id AS "reviewId", version FROM review_version AS v
     WHERE state = 'PENDING' AND NOT is_suspected AND publish_by < $1
       AND NOT EXISTS (SELECT FROM job WHERE job.store_id = v.store_id AND state IN ('QUEUED', 'LEASED')
         AND dedupe_key = format('publish-overdue-review:%s:%s', v.review_id, v.version))
     ORDER BY publish_by LIMIT $2`,
    [now, sweepBatch],
  )
  await enqueueJobs(
    client,
    rows.map(({ storeId, reviewId, version }) => ({
      storeId,
      job: {
        name: 'publish-overdue-review',
        payload: { reviewId, version },
        dedupeKey: `publish-overdue-review:${reviewId}:${version}`,
      },
    })),
  )
  return rows.length
}

/** An appeal that nobody decided in time succeeds (promise 5). */
const reverseOverdueAppeals = enqueueDue(
  'appeal',
  'decide_by',
  `state = 'OPEN' AND EXISTS (SELECT FROM review AS r
    WHERE r.store_id = due.store_id AND r.id = due.review_id AND r.status NOT IN ('WITHDRAWN', 'ERASED'))`,
  'reverse-overdue-appeal',
  (appealId) => ({ name: 'reverse-overdue-appeal', payload: { appealId } }),
)

const sendDueRequests = enqueueDue(
  'review_request',
  'send_at',
  `state IN ('SCHEDULED', 'HELD')`,
  'send-review-request',
  (requestId) => ({ name: 'send-review-request', payload: { requestId } }),
)

const sendDueReminders = enqueueDue(
  'review_request',
  'remind_at',
  `state IN ('SENT', 'DELIVERED', 'STARTED')`,
  'send-review-reminder',
  (requestId) => ({ name: 'send-review-reminder', payload: { requestId } }),
)

/**
 * A job for each row whose time has come, the longest due first, unless it has one. A sweep of several batches goes on where the last one
 * ended: it does not pass again over the thousands that it has just dealt with.
 */
function enqueueDue(
  table: string,
  dueAt: string,
  condition: string,
  name: JobName,
  jobOf: (id: string) => NewJob,
): Sweep['run'] {
  const beginning = { at: new Date(0), id: '00000000-0000-0000-0000-000000000000' }
  let last = beginning
  return async (client, now) => {
    const { rows } = await client.query<{ storeId: string; id: string; at: Date }>(
      `SELECT store_id AS "storeId", id, ${dueAt} AS at FROM ${table} AS due
       WHERE ${dueAt} <= $1 AND (${dueAt}, id) > ($3, $4) AND ${condition}
         AND NOT EXISTS (SELECT FROM job WHERE job.store_id = due.store_id AND job.state IN ('QUEUED', 'LEASED')
           AND dedupe_key = format('${name}:%s', due.id))
       ORDER BY ${dueAt}, id LIMIT $2`,
      [now, sweepBatch, last.at, last.id],
    )
    last = (rows.length === sweepBatch && rows.at(-1)) || beginning
    await enqueueJobs(
      client,
      rows.map(({ storeId, id }) => ({ storeId, job: { ...jobOf(id), dedupeKey: `${name}:${id}` } })),
    )
    return rows.length
  }
}

/** Links that were not used in their time. */
async function expireRequests(client: pg.ClientBase, now: Date): Promise<number> {
  const { rowCount } = await client.query(
    `UPDATE review_request SET state = 'EXPIRED', remind_at = NULL WHERE (store_id, id) IN (
       SELECT store_id, id FROM review_request WHERE state IN ('SENT', 'DELIVERED', 'STARTED') AND expires_at < $1
       ORDER BY expires_at LIMIT $2 FOR UPDATE SKIP LOCKED)`,
    [now, sweepBatch],
  )
  return rowCount ?? 0
}

/**
 * Deletes change rows older than a minute, if they could be seen half a minute ago: a row carries the time at which its
 * transaction began, and one that ran for two minutes has only just told the caches (src/db/change-feed.ts).
 * Subjects that changed have their quality recomputed an hour later, once however much more changes until then.
 */
function createChangeForgetter(): Sweep['run'] {
  let horizon: { snapshot: string; takenAt: Date } | undefined

  return async (client, now) => {
    if (horizon !== undefined && now.getTime() - horizon.takenAt.getTime() < minute / 2) return 0
    const forgotten = horizon === undefined ? 0 : await forgetChanges(client, now, horizon.snapshot)
    if (forgotten < sweepBatch) horizon = { snapshot: await currentSnapshot(client), takenAt: now }
    return forgotten
  }
}

async function currentSnapshot(client: pg.ClientBase): Promise<string> {
  const { rows } = await client.query<{ snapshot: string }>('SELECT pg_current_snapshot()::text AS snapshot')
  if (rows[0] === undefined) throw new Error('PostgreSQL answered without a snapshot')
  return rows[0].snapshot
}

async function forgetChanges(client: pg.ClientBase, now: Date, snapshot: string): Promise<number> {
  const { rows } = await client.query<{
    storeId: string
    subjectId: string
    changes: number
    hasReviews: boolean
  }>(
    `WITH forgotten AS (
       DELETE FROM change WHERE id = ANY(ARRAY(
         SELECT id FROM change WHERE at < $1::timestamptz - interval '1 minute'
           AND pg_visible_in_snapshot(xid, $2::pg_snapshot) ORDER BY id LIMIT $3))
       RETURNING store_id, subject_id)
     SELECT store_id AS "storeId", subject_id AS "subjectId", count(*)::integer AS changes,
       EXISTS (SELECT FROM review WHERE review.store_id = forgotten.store_id AND review.subject_id = forgotten.subject_id
         AND status = 'PUBLISHED') AS "hasReviews"
     FROM forgotten GROUP BY store_id, subject_id`,
    [now, snapshot, sweepBatch],
  )
  await enqueueJobs(
    client,
    rows
      .filter(({ hasReviews }) => hasReviews)
      .map(({ storeId, subjectId }) => ({
        storeId,
        job: {
          name: 'recompute-quality',
          payload: { subjectId },
          runAt: new Date(now.getTime() + hour),
          dedupeKey: `recompute-quality:${subjectId}`,
        },
      })),
  )
  return rows.reduce((total, { changes }) => total + changes, 0)
}

/** An hour is the longest that a log's growth goes without a signed head, whether or not anybody asks for one. */
async function signLedgerHeads(client: pg.ClientBase): Promise<number> {
  const { rows } = await client.query<{ storeId: string }>(
    `SELECT id AS "storeId" FROM store
     WHERE (EXISTS (SELECT FROM ledger_leaf AS leaf WHERE leaf.store_id = store.id AND index IS NULL)
         OR (SELECT max(index) + 1 FROM ledger_leaf AS leaf WHERE leaf.store_id = store.id)
           > coalesce((SELECT max(tree_size) FROM ledger_head AS head WHERE head.store_id = store.id), 0))
       AND NOT EXISTS (SELECT FROM job WHERE job.store_id = store.id AND state IN ('QUEUED', 'LEASED')
         AND dedupe_key = 'sign-ledger-head')
     LIMIT $1`,
    [sweepBatch],
  )
  await enqueueJobs(
    client,
    rows.map(({ storeId }) => ({
      storeId,
      job: { name: 'sign-ledger-head', payload: {}, dedupeKey: 'sign-ledger-head' },
    })),
  )
  return rows.length
}

/** @param condition may name the present as $1. */
function deleteWhere(table: string, key: string, condition: string): Sweep['run'] {
  return async (client, now) => {
    const { rowCount } = await client.query(
      `DELETE FROM ${table} WHERE (${key}) IN (SELECT ${key} FROM ${table} WHERE ${condition} LIMIT $2)`,
      [now, sweepBatch],
    )
    return rowCount ?? 0
  }
}

/** Who was asked to confirm them is not kept longer than what they wrote, unless they did. */
async function deleteUnconfirmed(client: pg.ClientBase, now: Date): Promise<number> {
  const { rows } = await client.query(
    `WITH deleted AS (
       DELETE FROM unconfirmed_submission WHERE (store_id, id) IN
         (SELECT store_id, id FROM unconfirmed_submission WHERE expires_at < $1 LIMIT $2)
       RETURNING store_id, id, review_id
     ), gone AS (SELECT store_id, id FROM deleted WHERE review_id IS NULL), ${mailsForgotten("'EMAIL_CONFIRMATION'")}
     SELECT FROM deleted`,
    [now, sweepBatch],
  )
  return rows.length
}

/** Whoever was erased while a report of theirs stood (privacy/forget-contacts.ts) goes from it a month after they gave it, once it is decided. */
async function forgetErasedNotifiers(client: pg.ClientBase, now: Date): Promise<number> {
  const kinds = "'NOTICE_RECEIVED', 'NOTICE_DECIDED'"
  const { rows } = await client.query(
    `WITH gone AS (
       UPDATE notice SET name = '', email = '', email_hash = sha256(uuid_send(gen_random_uuid())) WHERE (store_id, id) IN (
         SELECT o.store_id, o.id FROM notice o JOIN suppression s ON s.store_id = o.store_id AND s.email_hash = o.email_hash
         WHERE s.reason = 'ERASED' AND o.decided_at IS NOT NULL AND o.received_at < $1::timestamptz - interval '30 days'
           AND NOT EXISTS (SELECT FROM touchpoint t WHERE t.store_id = o.store_id AND t.kind IN (${kinds}) AND t.about_id = o.id
             AND t.state = 'QUEUED') LIMIT $2)
       RETURNING store_id, id
     ), ${mailsForgotten(kinds)}
     SELECT FROM gone`,
    [now, sweepBatch],
  )
  return rows.length
}

/** Of mails about the rows of `gone`, that they went out stays; to whom does not. */
function mailsForgotten(kinds: string): string {
  return `forgotten AS (
       UPDATE touchpoint t SET email_hash = sha256(uuid_send(gen_random_uuid())) FROM gone
       WHERE t.store_id = gone.store_id AND t.kind IN (${kinds}) AND t.about_id = gone.id RETURNING t.id
     ), unread AS (
       DELETE FROM captured_mail m USING forgotten WHERE m.message_id LIKE forgotten.id || '@%'
     )`
}

async function trimCapturedMail(client: pg.ClientBase): Promise<number> {
  await client.query(
    'DELETE FROM captured_mail WHERE id <= (SELECT id FROM captured_mail ORDER BY id DESC OFFSET $1 LIMIT 1)',
    [capturedMailKept],
  )
  return 0
}
