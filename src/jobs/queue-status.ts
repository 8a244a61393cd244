import type pg from 'pg'

export interface JobCount {
  name: string
  state: 'QUEUED' | 'LEASED' | 'DEAD'
  count: number
}

/** Seconds that the oldest due job has been waiting for a worker; 0 when none is. */
export async function queueAge(ownerPool: pg.Pool): Promise<number> {
  const { rows } = await ownerPool.query<{ seconds: number }>(
    `SELECT coalesce(extract(epoch FROM now() - min(run_at)), 0)::float8 AS seconds
     FROM job WHERE state = 'QUEUED' AND run_at <= now()`,
  )
  return rows[0]?.seconds ?? 0
}

/** Jobs that are still to be done, or were given up, of all stores. */
export async function countJobs(ownerPool: pg.Pool): Promise<JobCount[]> {
  const { rows } = await ownerPool.query<JobCount>(
    `SELECT name, state, count(*)::integer AS count FROM job
     WHERE state IN ('QUEUED', 'LEASED', 'DEAD') GROUP BY name, state ORDER BY name, state`,
  )
  return rows
}
