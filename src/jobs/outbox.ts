import type pg from 'pg'
import { attemptLimits } from './retry-policy.ts'
import type { Delivery } from './transport.ts'

/** A row that is ours to run, until the lease lapses. */
export interface ClaimedJob {
  id: string
  token: string
  storeId: string
  name: string
  payload: unknown
  /** Counts from 1; tries that were nobody's fault are not counted. */
  attempt: number
}

/** How a try ended, short of success. */
export type Retry =
  | { at: Date; error: string }
  /** Milliseconds from now, by the database's clock. */
  | { afterMilliseconds: number; error: string }

export type Outbox = ReturnType<typeof createOutbox>

/** Rows that one look takes back at most. */
const reclaimLimit = 1_000

/** A half-open connection must not stop the relay for ever. */
const statementTimeout = 15_000

interface TimedQuery extends pg.QueryConfig {
  query_timeout: number
}

/**
 * The states of a job and every way from one to another, except the way to DONE, which is taken inside the task's own transaction
 * (run-task.ts). Each step names the token it was given: of two that hold a row, one is too late.
 *
 *     QUEUED --lease--> LEASED --claim--> LEASED, started --finish--> DONE
 *        ^                 |                    |
 *        +--- reclaim, release, retry ----------+--- bury ---> DEAD
 *
 * All times are the database's. Runs as the owner: a relay serves every store.
 */
export function createOutbox(pool: pg.Pool, leaseMilliseconds: number) {
  const query = <Row extends pg.QueryResultRow>(name: string, text: string, values: unknown[]) => {
    const timed: TimedQuery = { name: `outbox.${name}`, text, values, query_timeout: statementTimeout }
    return pool.query<Row>(timed)
  }

  /** Takes up to `limit` due rows. `dueUntil` stands for the present where a test wants another one. */
  async function lease(limit: number, dueUntil?: Date): Promise<Delivery[]> {
    // ARRAY(…) runs once; a joined subquery may be run again by the planner and lease more than the limit.
    const { rows } = await query<Delivery>(
      'lease',
      `UPDATE job SET state = 'LEASED', attempt = attempt + 1, token = gen_random_uuid(), started_at = NULL,
         leased_until = now() + $2 * interval '1 millisecond'
       WHERE id = ANY(ARRAY(
         SELECT id FROM job WHERE state = 'QUEUED' AND run_at <= coalesce($3, now())
         ORDER BY run_at LIMIT $1 FOR UPDATE SKIP LOCKED))
       RETURNING id, token`,
      [limit, leaseMilliseconds, dueUntil ?? null],
    )
    return rows
  }

  /**
   * Exchanges the delivery's token for the worker's own, so that a doubled delivery finds nothing. May be repeated with the same
   * `token` when the answer was lost.
   * @returns undefined when somebody else was faster, or the lease has lapsed.
   */
  async function claim(delivery: Delivery, token: string): Promise<ClaimedJob | undefined> {
    const { rows } = await query<ClaimedJob>(
      'claim',
      `UPDATE job SET token = $3, started_at = now(), leased_until = now() + $4 * interval '1 millisecond'
       WHERE id = $1 AND token IN ($2, $3) AND state = 'LEASED' AND leased_until > now()
       RETURNING id, token, store_id AS "storeId", name, payload, attempt`,
      [delivery.id, delivery.token, token, leaseMilliseconds],
    )
    return rows[0]
  }

  /**
   * Prolongs leases; a row that is locked is being finished, and left alone.
   * @returns the ids of jobs that are no longer held.
   */
  async function renew(held: Delivery[]): Promise<string[]> {
    const { rows } = await query<{ id: string }>(
      'renew',
      `WITH held AS (SELECT * FROM unnest($1::uuid[], $2::uuid[]) AS held (id, token)),
       renewed AS (
         UPDATE job SET leased_until = now() + $3 * interval '1 millisecond'
         WHERE id = ANY(ARRAY(
           SELECT job.id FROM job JOIN held USING (id, token) WHERE state = 'LEASED' FOR UPDATE OF job SKIP LOCKED)))
       SELECT held.id FROM held LEFT JOIN job ON job.id = held.id AND job.token = held.token WHERE job.id IS NULL`,
      [held.map(({ id }) => id), held.map(({ token }) => token), leaseMilliseconds],
    )
    return rows.map(({ id }) => id)
  }

  /** QUEUED again; a try that was put off to an instant is not counted. @returns false when the row is no longer held. */
  async function retry(held: Delivery, how: Retry): Promise<boolean> {
    const { rowCount } = await query(
      'retry',
      `UPDATE job SET state = 'QUEUED', token = NULL, leased_until = NULL, started_at = NULL, last_error = $5,
         run_at = coalesce($3::timestamptz, now() + $4 * interval '1 millisecond'),
         attempt = CASE WHEN $3::timestamptz IS NULL THEN attempt ELSE attempt - 1 END
       WHERE id = $1 AND token = $2 AND state = 'LEASED'`,
      [
        held.id,
        held.token,
        'at' in how ? how.at : null,
        'at' in how ? null : how.afterMilliseconds,
        how.error,
      ],
    )
    return rowCount === 1
  }

  /** After the last failure: DEAD, visible until somebody retries it. @returns false when the row is no longer held. */
  async function bury(held: Delivery, error: string): Promise<boolean> {
    const { rowCount } = await query(
      'bury',
      `UPDATE job SET state = 'DEAD', token = NULL, leased_until = NULL, finished_at = now(), last_error = $3
       WHERE id = $1 AND token = $2 AND state = 'LEASED'`,
      [held.id, held.token, error],
    )
    return rowCount === 1
  }

  /** Gives rows back as if they had never been leased. */
  async function release(held: Delivery[]): Promise<void> {
    await query(
      'release',
      `UPDATE job SET state = 'QUEUED', token = NULL, leased_until = NULL, started_at = NULL, attempt = attempt - 1
       WHERE id = ANY(ARRAY(
         SELECT job.id FROM job JOIN unnest($1::uuid[], $2::uuid[]) AS held (id, token) USING (id, token)
         WHERE state = 'LEASED' FOR UPDATE OF job SKIP LOCKED))`,
      [held.map(({ id }) => id), held.map(({ token }) => token)],
    )
  }

  /** Gives back every row that was delivered and not begun: the transport has lost its memory. */
  async function releaseUnstarted(): Promise<number> {
    const { rowCount } = await query(
      'release-unstarted',
      `UPDATE job SET state = 'QUEUED', token = NULL, leased_until = NULL, attempt = attempt - 1
       WHERE id = ANY(ARRAY(
         SELECT id FROM job WHERE state = 'LEASED' AND started_at IS NULL FOR UPDATE SKIP LOCKED))`,
      [],
    )
    return rowCount ?? 0
  }

  /**
   * Takes back rows whose lease has lapsed. One that was begun has cost its worker its life, perhaps, so that try counts; one that
   * was only delivered has not been tried.
   */
  async function reclaim(): Promise<{ id: string; name: string; state: 'QUEUED' | 'DEAD' }[]> {
    const { rows } = await query<{ id: string; name: string; state: 'QUEUED' | 'DEAD' }>(
      'reclaim',
      `WITH lapsed AS (
         SELECT id, started_at IS NOT NULL AS begun,
           started_at IS NOT NULL AND attempt >= coalesce(($1::jsonb ->> name)::integer, $2) AS spent
         FROM job WHERE state = 'LEASED' AND leased_until < now() LIMIT $3 FOR UPDATE SKIP LOCKED)
       UPDATE job SET
         state = CASE WHEN spent THEN 'DEAD' ELSE 'QUEUED' END::job_state,
         finished_at = CASE WHEN spent THEN now() END,
         attempt = CASE WHEN begun THEN attempt ELSE attempt - 1 END,
         last_error = CASE WHEN begun THEN 'LeaseLapsed' ELSE last_error END,
         token = NULL, leased_until = NULL, started_at = NULL
       FROM lapsed WHERE job.id = lapsed.id
       RETURNING job.id, name, state`,
      [JSON.stringify(attemptLimits.byName), attemptLimits.usual, reclaimLimit],
    )
    return rows
  }

  async function isAnyLeased(): Promise<boolean> {
    const { rows } = await query<{ leased: boolean }>(
      'is-any-leased',
      `SELECT EXISTS (SELECT FROM job WHERE state = 'LEASED') AS leased`,
      [],
    )
    return rows[0]?.leased === true
  }

  return { lease, claim, renew, retry, bury, release, releaseUnstarted, reclaim, isAnyLeased }
}
