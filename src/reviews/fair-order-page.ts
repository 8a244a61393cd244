import { nextStars, previousStars } from './fair-order.ts'
import { atStar, type PerStar, perStar, type Star, type StarCounts, stars, totalOf } from './stars.ts'

/** Where a review stands in the stream of its star: better quality first, then the greater id. */
export interface StreamKey {
  quality: number
  id: string
}

export interface StreamRow extends StreamKey {
  star: Star
}

/**
 * A place in the order. The histogram is the one the order began with. Once it is used up the streams may hold more: reviews
 * published since, and those that moved up where one was withdrawn. These leftovers follow by quality, and taken goes on counting
 * beyond the histogram, which tells on the way back how many of them there were.
 */
export interface FairOrderPosition {
  histogram: StarCounts
  taken: StarCounts
  /** For each star the last key at or before this place; null where the stream has not begun. */
  reached: PerStar<StreamKey | null>
}

/** The place of a review that was shown. */
export interface FairOrderEdge extends FairOrderPosition {
  star: Star
}

export interface PageRequest {
  direction: 'forwards' | 'backwards'
  from: FairOrderPosition
  /** The stars of the page, in the direction of reading. */
  sequence: readonly Star[]
  /** How many more reviews belong to the page by quality alone: after the sequence forwards, before it backwards. */
  leftovers: number
  /**
   * What to read of each stream: forwards, the first `limit` keys below `from`, descending; backwards, the first `limit` keys
   * above it, ascending. From null, the stream is read from its top.
   */
  streams: StreamRequest[]
}

export interface StreamRequest {
  star: Star
  from: StreamKey | null
  /** Backwards, the key of another star than the edge's own belongs to what is read. */
  isInclusive: boolean
  limit: number
}

export interface FairOrderPage<Row> {
  /** In the direction of reading. */
  edges: { row: Row; edge: FairOrderEdge }[]
  /** Where to read on when withdrawn reviews left the page short. */
  rest: FairOrderPosition
}

export function startOfOrder(histogram: StarCounts): FairOrderPosition {
  return { histogram, taken: perStar(() => 0), reached: perStar(() => null) }
}

/** Behind every review there is, to read backwards from. */
export function endOfOrder(histogram: StarCounts): FairOrderPosition {
  const bottom = { quality: Number.NEGATIVE_INFINITY, id: '00000000-0000-0000-0000-000000000000' }
  return { histogram, taken: histogram, reached: perStar(() => bottom) }
}

/** The page of at most count reviews after a place. */
export function requestForwards(from: FairOrderPosition, count: number): PageRequest {
  const { histogram, taken, reached } = from
  const sequence = nextStars(histogram, taken, count)
  const leftovers = count - sequence.length
  const streams = stars.map((star) => ({
    star,
    from: atStar(reached, star),
    isInclusive: false,
    limit: occurrences(sequence, star) + leftovers,
  }))
  return {
    direction: 'forwards',
    from: { histogram, taken, reached },
    sequence,
    leftovers,
    streams: streams.filter(({ limit }) => limit > 0),
  }
}

/** The page of at most count reviews before an edge, or before the end of the order. */
export function requestBackwards(before: FairOrderPosition | FairOrderEdge, count: number): PageRequest {
  const own = 'star' in before ? before.star : undefined
  const { histogram, reached } = before
  const taken = own === undefined ? before.taken : changed(before.taken, own, -1)
  const beyond = takenBeyond(histogram, taken)
  const leftovers = Math.min(count, totalOf(beyond))
  const sequence = previousStars(histogram, takenWithin(histogram, taken), count - leftovers).toReversed()
  const streams = stars.flatMap((star) => {
    const from = atStar(reached, star)
    if (from === null) return []
    // One more than the page can show: the key that stands before it.
    const limit = Math.min(leftovers, atStar(beyond, star)) + occurrences(sequence, star) + 1
    return [{ star, from, isInclusive: star !== own, limit }]
  })
  return { direction: 'backwards', from: { histogram, taken, reached }, sequence, leftovers, streams }
}

/** Puts what was read for a request, rows of all streams in any order, into the page's order. */
export function placeRows<Row extends StreamRow>(
  request: PageRequest,
  rows: readonly Row[],
): FairOrderPage<Row> {
  return request.direction === 'forwards' ? placeForwards(request, rows) : placeBackwards(request, rows)
}

function placeForwards<Row extends StreamRow>(
  request: PageRequest,
  rows: readonly Row[],
): FairOrderPage<Row> {
  const waiting = streamsOf(rows, (a, b) => compareKeys(b, a))
  const edges: FairOrderPage<Row>['edges'] = []
  let rest = request.from
  const place = (star: Star) => {
    rest = { ...rest, taken: changed(rest.taken, star, 1) }
    const row = atStar(waiting, star).shift()
    if (row === undefined) return
    const key = { quality: row.quality, id: row.id }
    rest = { ...rest, reached: perStar((other) => (other === star ? key : atStar(rest.reached, other))) }
    edges.push({ row, edge: { ...rest, star } })
  }
  for (const star of request.sequence) place(star)
  for (let left = request.leftovers; left > 0; left--) {
    const [best] = stars
      .flatMap((star) => atStar(waiting, star).slice(0, 1))
      .sort((a, b) => compareKeys(b, a))
    if (best === undefined) break
    place(best.star)
  }
  return { edges, rest }
}

function placeBackwards<Row extends StreamRow>(
  request: PageRequest,
  rows: readonly Row[],
): FairOrderPage<Row> {
  const waiting = streamsOf(rows, compareKeys)
  const edges: FairOrderPage<Row>['edges'] = []
  const { histogram } = request.from
  let { taken } = request.from
  const here = (): FairOrderPosition => ({
    histogram,
    taken,
    reached: perStar((star) => {
      const next = atStar(waiting, star)[0]
      return next === undefined ? null : { quality: next.quality, id: next.id }
    }),
  })
  const place = (star: Star) => {
    const [row] = atStar(waiting, star)
    if (row !== undefined) edges.push({ row, edge: { ...here(), star } })
    atStar(waiting, star).shift()
    taken = changed(taken, star, -1)
  }
  for (let left = request.leftovers; left > 0; left--) {
    const beyond = takenBeyond(histogram, taken)
    const [worst] = stars
      .flatMap((star) => (atStar(beyond, star) > 0 ? atStar(waiting, star).slice(0, 1) : []))
      .sort(compareKeys)
    if (worst === undefined) {
      // Every leftover that is still missing was withdrawn.
      taken = takenWithin(histogram, taken)
      break
    }
    place(worst.star)
  }
  for (const star of request.sequence) place(star)
  return { edges, rest: here() }
}

function streamsOf<Row extends StreamRow>(
  rows: readonly Row[],
  compare: (a: Row, b: Row) => number,
): PerStar<Row[]> {
  return perStar((star) => rows.filter((row) => row.star === star).sort(compare))
}

/** As PostgreSQL compares (float8, uuid), for finite numbers and ids in lower case. */
export function compareKeys(a: StreamKey, b: StreamKey): number {
  return a.quality - b.quality || (a.id < b.id ? -1 : Number(a.id > b.id))
}

function changed(counts: StarCounts, star: Star, by: number): StarCounts {
  return perStar((other) => atStar(counts, other) + (other === star ? by : 0))
}

function takenBeyond(histogram: StarCounts, taken: StarCounts): StarCounts {
  return perStar((star) => Math.max(0, atStar(taken, star) - atStar(histogram, star)))
}

function takenWithin(histogram: StarCounts, taken: StarCounts): StarCounts {
  return perStar((star) => Math.min(atStar(taken, star), atStar(histogram, star)))
}

function occurrences(sequence: readonly Star[], star: Star): number {
  return sequence.filter((other) => other === star).length
}
