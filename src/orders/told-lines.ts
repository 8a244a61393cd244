import { z } from 'zod'
import type { OrderNews } from './order-input.ts'

/** How many pieces of a line were given back, and of when that word is. */
const count = z.object({ at: z.coerce.date(), count: z.number() })
type Count = z.output<typeof count>

const toldLine = z.object({
  line: z.string(),
  /** The last word of nothing given back, and every one after it. */
  counts: z.array(count),
  gift: z.object({ at: z.coerce.date(), isGift: z.boolean() }).nullable(),
})

/** What the words on an order tell of its lines; a line that is gone may come back. */
export const toldLines = z
  .array(toldLine)
  .default([])
  .transform((told): ToldLines => new Map(told.map(({ line, ...words }) => [line, words])))
type ToldLine = Omit<z.output<typeof toldLine>, 'line'>
/** By the external ids of lines. */
export type ToldLines = ReadonlyMap<string, ToldLine>

/** As toldLines reads them. */
export function keptLines(told: ToldLines): object[] {
  return [...told].map(([line, { counts, gift }]) => ({
    line,
    counts: counts.map(({ at, count }) => ({ at: at.toISOString(), count })),
    gift: gift && { at: gift.at.toISOString(), isGift: gift.isGift },
  }))
}

/** Nobody tells more often of one line. */
const mostCounts = 100

/** Adds what an order says of its lines now: whichever words came, and in whichever sequence, the same is known in the end. */
export function withLines(
  known: ToldLines,
  lines: readonly Pick<OrderNews['lines'][number], 'externalId' | 'refundedQuantity' | 'isGift'>[],
  at: Date,
): ToldLines {
  const told = new Map(known)
  for (const { externalId, refundedQuantity, isGift } of lines) {
    if (refundedQuantity == null && isGift == null) continue
    const { counts, gift } = known.get(externalId) ?? { counts: [], gift: null }
    told.set(externalId, {
      counts: refundedQuantity == null ? counts : withCount(counts, { at, count: refundedQuantity }),
      gift: isGift == null ? gift : withGift(gift, { at, isGift }),
    })
  }
  return told
}

/** The newest word counts; of two of the same instant, that it is none. */
function withGift(known: ToldLine['gift'], told: NonNullable<ToldLine['gift']>): ToldLine['gift'] {
  if (known === null || told.at > known.at) return told
  return told.at < known.at || told.isGift ? known : told
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
