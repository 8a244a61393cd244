import { z } from 'zod'

/** How many pieces of a line were given back, and of when that word is. */
const count = z.object({ at: z.coerce.date(), count: z.number() })
type Count = z.output<typeof count>

/** Of each line the last word of nothing, and every one after it. */
export const toldCounts = z
  .array(z.object({ line: z.string(), counts: z.array(count) }))
  .default([])
  .transform((told): ToldCounts => new Map(told.map(({ line, counts }) => [line, counts])))
/** By the external ids of lines. */
export type ToldCounts = ReadonlyMap<string, readonly Count[]>

/** Nobody tells more often of one line. */
const mostCounts = 100

/** What an order says of its lines now is added to what it has said; a line that is gone may come back. */
export function withCounts(
  known: ToldCounts,
  lines: readonly { externalId: string; refundedQuantity?: number | null | undefined }[],
  at: Date,
): ToldCounts {
  const told = new Map(known)
  for (const { externalId, refundedQuantity } of lines) {
    if (refundedQuantity == null) continue
    told.set(externalId, withCount(known.get(externalId) ?? [], { at, count: refundedQuantity }))
  }
  return told
}

/** As toldCounts reads them. */
export function keptCounts(told: ToldCounts): object[] {
  return [...told].map(([line, counts]) => ({
    line,
    counts: counts.map(({ at, count }) => ({ at: at.toISOString(), count })),
  }))
}

function withCount(known: readonly Count[], told: Count): Count[] {
  const others = known.filter((one) => one.at.getTime() !== told.at.getTime() || one.count !== told.count)
  const sorted = [...others, told].sort((a, b) => a.at.getTime() - b.at.getTime() || a.count - b.count)
  const lastOfNothing = sorted.findLastIndex((one) => one.count === 0)
  return sorted.slice(Math.max(lastOfNothing, 0)).slice(-mostCounts)
}

/**
 * What was given back of a line, by two sources that tell of the same money: the order's own words, of which the newest counts, and
 * refunds told of one by one. `refundedAt` is the earliest instant by which everything was given back, by either; null while it is not.
 * @param counts of the order's own words, the oldest first
 * @param refunds pieces of this line in each
 */
export function refundOf(
  quantity: number,
  counts: readonly Count[],
  refunds: readonly Count[],
): { refundedQuantity: number; refundedAt: Date | null } {
  const isWhole = (pieces: number) => pieces > 0 && pieces >= quantity
  let told = 0
  let toldSince: Date | null = null
  for (const { at, count } of counts) {
    told = count
    toldSince = isWhole(count) ? (toldSince ?? at) : null
  }
  let paid = 0
  let paidSince: Date | null = null
  for (const { at, count } of [...refunds].sort((a, b) => a.at.getTime() - b.at.getTime())) {
    paid += count
    if (isWhole(paid)) paidSince ??= at
  }
  const since = [toldSince, paidSince].filter((at) => at !== null).map(Number)
  return {
    refundedQuantity: Math.max(told, Math.min(paid, quantity)),
    refundedAt: since.length === 0 ? null : new Date(Math.min(...since)),
  }
}
