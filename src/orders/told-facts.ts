import { z } from 'zod'
import type { Order } from '../generated/prisma/client.ts'
import { OrderStatus } from '../generated/prisma/enums.ts'
import type { OrderNews } from './order-input.ts'
import { keptLines, type ToldLines, toldLines, withLines } from './told-lines.ts'

/** What the columns of an order do not say of the words on it. */
const toldFacts = z.object({
  /** Every status that was told, and when. */
  statuses: z.array(z.object({ at: z.coerce.date(), status: z.enum(OrderStatus) })).optional(),
  /** When a fact was told last, where that was not by the newest word, or where it was told to be nothing. */
  at: z.record(z.string(), z.coerce.date()).default({}),
  lines: toldLines,
})
type ToldFacts = Required<z.output<typeof toldFacts>>
type Told = ToldFacts['statuses'][number]

/** No order has a longer story. */
const mostStatuses = 100
/** Of two words of the same second, the one that is further on is the later. */
const sequence: readonly OrderStatus[] = ['PLACED', 'FULFILLED', 'DELIVERED', 'REFUNDED', 'CANCELLED']

export interface Facts {
  journey: Journey
  /** The newest word on a fact that a word may leave out, by whichever word it was told. */
  fact<Value>(name: string, told: Value | undefined, current: Value): Value
  /** What to keep of all that, once every fact was asked for. */
  kept(): object
}

/**
 * Merges a word into what is known of an order: whichever words came, and in whichever sequence, the newest on each fact counts.
 * @param at when the word is of.
 */
export function mergeFacts(
  before: Order | null,
  { status, lines: told }: Pick<OrderNews, 'status' | 'lines'>,
  at: Date,
): Facts {
  const known = before === null ? { statuses: [], at: {}, lines: new Map() } : readFacts(before)
  const lines = withLines(known.lines, told, at)
  const statuses = status == null ? known.statuses : withStatus(known.statuses, { at, status })
  const newest = before && before.updatedAt > at ? before.updatedAt : at
  const times: Record<string, Date> = { ...known.at }
  return {
    journey: journeyOf(statuses),
    fact(name, told, current) {
      const since = times[name] ?? (isNothing(current) ? undefined : before?.updatedAt)
      const isNewer = told !== undefined && (since === undefined || since <= at)
      const value = isNewer ? told : current
      const toldAt = isNewer ? at : since
      delete times[name]
      if (toldAt !== undefined && (toldAt.getTime() !== newest.getTime() || isNothing(value)))
        times[name] = toldAt
      return value
    },
    kept: () => ({
      lines: keptLines(lines),
      statuses: statuses.map((one) => ({ at: one.at.toISOString(), status: one.status })),
      at: Object.fromEntries(Object.entries(times).map(([name, since]) => [name, since.toISOString()])),
    }),
  }
}

/** What the words on an order tell of its lines. */
export function linesIn(kept: Order['toldFacts']): ToldLines {
  return toldFacts.parse(kept).lines
}

function isNothing(value: unknown): boolean {
  return value === null || value === undefined || value === false || value === 0
}

/** Of an order that was known before its words were kept, what its columns tell of them. */
function readFacts({
  toldFacts: kept,
  status,
  updatedAt,
  fulfilledAt,
  deliveredAt,
  refundedAt,
}: Order): ToldFacts {
  const { statuses, at, lines } = toldFacts.parse(kept)
  if (statuses !== undefined) return { statuses, at, lines }
  const seen: [Date | null, OrderStatus][] = [
    [fulfilledAt, 'FULFILLED'],
    [deliveredAt, 'DELIVERED'],
    [refundedAt, 'REFUNDED'],
    [updatedAt, status],
  ]
  const words = seen.flatMap(([time, one]) => (time === null ? [] : [{ at: time, status: one }]))
  return { statuses: words.reduce(withStatus, [] as Told[]), at, lines }
}

function withStatus(statuses: readonly Told[], told: Told): Told[] {
  const others = statuses.filter(
    (one) => one.at.getTime() !== told.at.getTime() || one.status !== told.status,
  )
  return [...others, told]
    .sort(
      (a, b) => a.at.getTime() - b.at.getTime() || sequence.indexOf(a.status) - sequence.indexOf(b.status),
    )
    .slice(-mostStatuses)
}

export interface Journey {
  status: OrderStatus
  /** When it was first told as sent, as arrived, as paid back whole, and as called off. */
  fulfilledAt: Date | null
  deliveredAt: Date | null
  refundedAt: Date | null
  cancelledAt: Date | null
}

/** An order that is told as being at an earlier point again never got further. */
function journeyOf(statuses: readonly Told[]): Journey {
  const journey: Journey = {
    status: 'PLACED',
    fulfilledAt: null,
    deliveredAt: null,
    refundedAt: null,
    cancelledAt: null,
  }
  for (const { at, status } of statuses) {
    journey.status = status
    if (status === 'PLACED') journey.fulfilledAt = null
    if (status === 'FULFILLED' || status === 'DELIVERED') journey.fulfilledAt ??= at
    if (status === 'PLACED' || status === 'FULFILLED') journey.deliveredAt = null
    if (status === 'DELIVERED') journey.deliveredAt ??= at
    journey.refundedAt = status === 'REFUNDED' ? (journey.refundedAt ?? at) : null
    journey.cancelledAt = status === 'CANCELLED' ? (journey.cancelledAt ?? at) : null
  }
  return journey
}
