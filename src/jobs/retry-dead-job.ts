import type pg from 'pg'

const uniqueViolation = '23505'

/**
 * Gives a dead job all its tries again, from now on.
 * @returns false when there is no such dead job, or a newer job with its dedupe key has taken its place.
 */
export async function retryDeadJob(ownerPool: pg.Pool, id: string): Promise<boolean> {
  try {
    const { rowCount } = await ownerPool.query(
      `UPDATE job SET state = 'QUEUED', attempt = 0, run_at = now(), started_at = NULL, finished_at = NULL
       WHERE id = $1 AND state = 'DEAD'`,
      [id],
    )
    return rowCount === 1
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === uniqueViolation) return false
    throw error
  }
}
