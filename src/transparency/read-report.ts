import { LRUCache } from 'lru-cache'
import { RequestError } from '../errors.ts'
import type { PublicQuery } from '../storefront/public-statement.ts'
import {
  type AnonymisedFacts,
  type CoverageFacts,
  type TransparencyFacts,
  type TransparencyReport,
  transparencyReport,
} from './transparency-report.ts'

const day = 86_400_000
const longestDays = 3_660
/** A report is kept for this many times as long as it took: counting never takes more than a hundredth of a store's time. */
const keptTimes = 100
const keptAtLeast = 1_000

interface Counted {
  report: Promise<TransparencyReport>
  goodUntil: number
}

const reports = new LRUCache<string, Counted>({ max: 500 })
/** Anybody may ask for any period: a store's periods are counted one after the other. */
const counting = new Map<string, Promise<unknown>>()

/**
 * The report of one store about what was submitted, decided, reported and ordered from one day to another, both included (ISO 8601,
 * UTC); of the year up to today by default. A second old, or older where there is much to count.
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
  if (!(days >= 0 && days <= longestDays && from >= '1900'))
    throw new RequestError('BAD_USER_INPUT', { argument: 'from' })
  const key = `${storeId} ${from} ${to}`
  const known = reports.get(key)
  if (known && known.goodUntil > Date.now()) return known.report
  const report = inTurn(storeId, async () => {
    const startedAt = Date.now()
    const counted = await count(query, storeId, now, { from, to })
    const took = Date.now() - startedAt
    reports.set(key, { report, goodUntil: Date.now() + Math.max(keptAtLeast, keptTimes * took) })
    return counted
  })
  reports.set(key, { report, goodUntil: Number.POSITIVE_INFINITY })
  report.catch(() => reports.delete(key))
  return report
}

function inTurn<Result>(storeId: string, work: () => Promise<Result>): Promise<Result> {
  const turn = (counting.get(storeId) ?? Promise.resolve()).then(work, work)
  counting.set(storeId, turn)
  const clear = () => {
    if (counting.get(storeId) === turn) counting.delete(storeId)
  }
  turn.then(clear, clear)
  return turn
}

async function count(
  query: PublicQuery,
  storeId: string,
  now: Date,
  { from, to }: { from: string; to: string },
): Promise<TransparencyReport> {
  const [row] = await query<{
    facts: TransparencyFacts
    coverage: CoverageFacts
    anonymised: AnonymisedFacts
  }>(
    'transparency-facts',
    `SELECT transparency_facts($1, $2::date, $3::date, $4::timestamptz) AS facts,
      coverage_facts($1, $2::date, $3::date, $4::timestamptz) AS coverage,
      anonymised_facts($1, $2::date, $3::date) AS anonymised`,
    [storeId, from, to, now.toISOString()],
  )
  if (!row) throw new Error('A function always answers')
  return transparencyReport({ ...row.facts, ...row.coverage, ...row.anonymised }, { from, to })
}

function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
