import type pg from 'pg'

/** What a cache must forget: a subject of a store, or the store itself (the nil subject). */
export interface SubjectChange {
  storeId: string
  subjectId: string
}

/** `unknown`: anything may have changed. */
export type ChangeListener = (changes: SubjectChange[] | 'unknown') => void

export interface ChangeFeed {
  start(): void
  stop(): Promise<void>
  /** Resolves after a poll that began after this call, whether it succeeded or not: then a caller's own commit is known here. */
  poll(): Promise<void>
  /** @returns a function that ends the subscription. */
  subscribe(listener: ChangeListener): () => void
  /**
   * Whether the last successful poll began less than a second before `now` (milliseconds since the epoch): nothing older than
   * that may be served.
   */
  isFresh(now: number): boolean
}

const freshMilliseconds = 1_000
/** Rows are kept for at least half a minute after they can be seen (src/jobs/sweeps.ts); whoever slept longer has missed some. */
const longestGapMilliseconds = 15_000
/** A poll takes a tenth of a millisecond; one that hangs must not hold up a writer. */
const pollTimeout = 1_000

interface Row {
  server: string
  horizon: string
  changes: { id: string; storeId: string; subjectId: string }[]
}

/** Where the next poll goes on: the server asked, its oldest open transaction then, and the rows since it that are known. */
interface Position {
  server: string
  horizon: bigint
  known: ReadonlySet<string>
  beganAt: number
}

// A transaction that was open at the last poll may commit rows with an old id: so ask from the oldest open one. The snapshot's list
// of open transactions would spare us `known`, but is empty on a standby.
const question = `
  SELECT pg_postmaster_start_time()::text AS server,
    pg_snapshot_xmin(pg_current_snapshot())::text AS horizon,
    coalesce((SELECT json_agg(json_build_object('id', id::text, 'storeId', store_id, 'subjectId', subject_id))
      FROM change WHERE xid >= coalesce($1::xid8, pg_snapshot_xmin(pg_current_snapshot()))), '[]'::json) AS changes`

/**
 * Learns of changes to what the public sees by asking `pool` every `everyMilliseconds`. Ask the server that is read from: a
 * replica tells of a change when it has it. The pool's role must own the tables.
 */
export function createChangeFeed(
  pool: pg.Pool,
  { everyMilliseconds }: { everyMilliseconds: number },
): ChangeFeed {
  const listeners = new Set<ChangeListener>()
  let position: Position | undefined
  let isInterrupted = false
  let current: Promise<void> | undefined
  let next: Promise<void> | undefined
  let timer: NodeJS.Timeout | undefined
  let isStarted = false

  function tell(changes: SubjectChange[] | 'unknown'): void {
    for (const listener of listeners) listener(changes)
  }

  async function ask(): Promise<void> {
    const beganAt = Date.now()
    try {
      const query = {
        name: 'change-feed',
        text: question,
        values: [position?.horizon],
        query_timeout: pollTimeout,
      }
      const { rows } = await pool.query<Row>(query)
      if (rows[0] !== undefined) advance(rows[0], beganAt)
      isInterrupted = false
    } catch {
      position = undefined
      if (!isInterrupted) tell('unknown')
      isInterrupted = true
    }
  }

  function advance({ server, horizon, changes }: Row, beganAt: number): void {
    const before = position
    position = {
      server,
      horizon: BigInt(horizon),
      known: new Set(changes.map(({ id }) => id)),
      beganAt,
    }
    if (before === undefined || isBroken(before, position)) tell('unknown')
    else {
      const news = changes.filter(({ id }) => !before.known.has(id))
      if (news.length > 0) tell(distinct(news))
    }
  }

  function poll(): Promise<void> {
    if (current === undefined) {
      current = ask().finally(() => {
        current = undefined
      })
      return current
    }
    next ??= current.then(() => {
      next = undefined
      return poll()
    })
    return next
  }

  async function repeat(): Promise<void> {
    await poll()
    if (isStarted) timer = setTimeout(repeat, everyMilliseconds)
  }

  return {
    start() {
      isStarted = true
      void repeat()
    },
    async stop() {
      isStarted = false
      clearTimeout(timer)
      await (next ?? current)
    },
    poll,
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    isFresh(now) {
      // Two-sided: a clock that was set back makes nothing fresh.
      return position !== undefined && Math.abs(now - position.beganAt) < freshMilliseconds
    },
  }
}

/** Another server (a restart, a failover), one that went back in time, or a sleep in which rows may have come and gone. */
function isBroken(before: Position, after: Position): boolean {
  return (
    before.server !== after.server ||
    after.horizon < before.horizon ||
    after.beganAt - before.beganAt > longestGapMilliseconds
  )
}

function distinct(changes: SubjectChange[]): SubjectChange[] {
  const bySubject = new Map<string, SubjectChange>()
  for (const { storeId, subjectId } of changes)
    bySubject.set(`${storeId}/${subjectId}`, { storeId, subjectId })
  return [...bySubject.values()]
}
