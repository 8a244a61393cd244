import { LRUCache } from 'lru-cache'
import { RequestError } from '../errors.ts'
import type { PublicQuery } from '../storefront/public-statement.ts'
import { type TransparencyFacts, type TransparencyReport, transparencyReport } from './transparency-report.ts'

const day = 86_400_000
const longestDays = 3_660

/** Anybody may ask, and the counting takes a while where there is much to count. */
const reports = new LRUCache<string, TransparencyReport>({ max: 500, ttl: 30_000 })

/**
 * The report of one store about what was submitted, decided, reported and ordered from one day to another, both included (ISO 8601,
 * UTC); of the year up to today by default. Up to half a minute old.
 * @throws BAD_USER_INPUT for a period that ends before it begins, or of more than ten years.
 */
export async function readTransparencyReport(
  query: PublicQuery,
  storeId: string,
  now: Date,
  period: { from?: string | null; to?: string | null },
): Promise<TransparencyReport> {
  const to = period.to ?? isoDay(now)
  const from = period.from ?? isoDay(new Date(Date.parse(to) - 365 * day))
  const days = (Date.parse(to) - Date.parse(from)) / day
  if (!(days >= 0 && days <= longestDays)) throw new RequestError('BAD_USER_INPUT', { argument: 'from' })
  const key = `${storeId} ${from} ${to}`
  const known = reports.get(key)
  if (known) return known
  const [row] = await query<{ facts: TransparencyFacts }>(
    'transparency-facts',
    'SELECT transparency_facts($1, $2::date, $3::date, $4::timestamptz) AS facts',
    [storeId, from, to, now.toISOString()],
  )
  if (!row) throw new Error('A function always answers')
  const report = transparencyReport(row.facts, { from, to })
  reports.set(key, report)
  return report
}

function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
