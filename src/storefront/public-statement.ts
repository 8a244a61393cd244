import type pg from 'pg'

/**
 * Runs one named prepared statement on the public role's pool. The public sees every store's published rows, so the store is
 * the first parameter of each statement here.
 */
export type PublicQuery = <Row extends object>(
  name: string,
  text: string,
  values: readonly unknown[],
) => Promise<Row[]>

export function publicQuery(pool: pg.Pool): PublicQuery {
  return async <Row extends object>(name: string, text: string, values: readonly unknown[]) => {
    const { rows } = await pool.query<Row>({ name, text, values: [...values] })
    return rows
  }
}
