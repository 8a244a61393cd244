import { RequestError } from '../errors.ts'
import { decodeFairOrderCursor, encodeFairOrderCursor } from '../reviews/fair-order-cursor.ts'
import {
  endOfOrder,
  type FairOrderPosition,
  placeRows,
  requestBackwards,
  requestForwards,
  startOfOrder,
} from '../reviews/fair-order-page.ts'
import { type Star, type StarCounts, stars, totalOf } from '../reviews/stars.ts'
import {
  type PublicReview,
  type RankedReview,
  type ReviewRow,
  readableColumns,
  reviewOf,
  reviewRow,
} from './public-review.ts'
import type { PublicQuery } from './public-statement.ts'
import type { Selection } from './review-filter.ts'

export const reviewSorts = [
  'BALANCED',
  'NEWEST',
  'OLDEST',
  'HIGHEST',
  'LOWEST',
  'MOST_HELPFUL',
  'CRITICAL_FIRST',
] as const
export type ReviewSort = (typeof reviewSorts)[number]

export interface PageWindow {
  /** 1 to 100. */
  count: number
  direction: 'forwards' | 'backwards'
  cursor: string | null
}

export interface ReviewPage {
  edges: { readonly cursor: string; readonly node: PublicReview }[]
  hasNextPage: boolean
  hasPreviousPage: boolean
}

interface Subject {
  storeId: string
  subjectId: string
}

/** One page of a subject's list: one statement, however large the page and however deep. */
export function readReviewPage(
  query: PublicQuery,
  subject: Subject,
  selection: Selection,
  sort: ReviewSort,
  window: PageWindow,
): Promise<ReviewPage> {
  return sort === 'BALANCED'
    ? readBalancedPage(query, subject, selection, window)
    : readSortedPage(query, subject, selection, sort, window)
}

/** What a list is ordered by within one star, or at all. */
type SortKey = 'quality' | 'published_at' | 'helpfulness'
const keyTypes: Record<SortKey, string> = {
  quality: 'float8',
  published_at: 'timestamptz',
  helpfulness: 'float8',
}

/** One stream of rows: of one star (or of any: null), on from a key. */
interface Stream {
  star: Star | null
  /** Null: from the top (or, ascending, from the bottom). */
  from: { value: string | number; id: string } | null
  isInclusive: boolean
  limit: number
}

const highestId = 'ffffffff-ffff-ffff-ffff-ffffffffffff'
const lowestId = '00000000-0000-0000-0000-000000000000'

/**
 * The one statement behind every order: each stream is an index range of its own, cut off at its limit. Under the public role's
 * policy only leakproof comparisons reach an index, so keys are float8, timestamptz and uuid.
 */
function streamStatement(
  key: SortKey,
  isDescending: boolean,
  hasStars: boolean,
  hasLocales: boolean,
): string {
  const direction = isDescending ? 'DESC' : 'ASC'
  return `
  SELECT ${reviewRow}
  FROM unnest($3::smallint[], $4::${keyTypes[key]}[], $5::uuid[], $6::uuid[], $7::int[]) AS s(star, value, id, excluded, "limit")
  ${hasLocales ? 'CROSS JOIN unnest($9::text[]) AS l(locale)' : ''}
  CROSS JOIN LATERAL (
    SELECT ${readableColumns} FROM review r
    WHERE r.store_id = $1 AND r.subject_id = $2 AND r.status = 'PUBLISHED'
      ${hasStars ? 'AND r.rating = s.star' : ''}
      ${hasLocales ? 'AND r.locale = l.locale' : ''}
      AND (r.${key}, r.id) ${isDescending ? '<=' : '>='} (s.value, s.id) AND r.id <> s.excluded
      AND (NOT $8 OR r.is_verified) ${hasLocales ? 'AND ($10::uuid[] IS NULL OR r.id = ANY($10))' : 'AND ($9::uuid[] IS NULL OR r.id = ANY($9))'}
    ORDER BY r.${key} ${direction}, r.id ${direction}
    LIMIT s."limit"
  ) r
  LEFT JOIN reply a ON a.store_id = r.store_id AND a.review_id = r.id`
}

async function readStreams(
  query: PublicQuery,
  { storeId, subjectId }: Subject,
  { locales, verifiedOnly, ids }: Selection,
  key: SortKey,
  isDescending: boolean,
  streams: Stream[],
): Promise<RankedReview[]> {
  if (streams.length === 0 || locales?.length === 0 || ids?.length === 0) return []
  const hasStars = streams.some((stream) => stream.star !== null)
  const hasLocales = locales !== null
  const name = ['reviews', key, isDescending ? 'desc' : 'asc', hasStars && 'stars', hasLocales && 'locales']
    .filter(Boolean)
    .join('-')
  const open = { value: isDescending ? 'Infinity' : '-Infinity', id: isDescending ? highestId : lowestId }
  const rows = await query<ReviewRow>(name, streamStatement(key, isDescending, hasStars, hasLocales), [
    storeId,
    subjectId,
    streams.map((stream) => stream.star),
    streams.map((stream) => stream.from?.value ?? open.value),
    streams.map((stream) => stream.from?.id ?? open.id),
    streams.map((stream) => (stream.from && !stream.isInclusive ? stream.from.id : lowestId)),
    streams.map((stream) => stream.limit),
    verifiedOnly,
    ...(hasLocales ? [locales, ids] : [ids]),
  ])
  return rows.map(reviewOf)
}

async function readBalancedPage(
  query: PublicQuery,
  subject: Subject,
  selection: Selection,
  window: PageWindow,
): Promise<ReviewPage> {
  const { histogram } = selection
  const isForwards = window.direction === 'forwards'
  const from: FairOrderPosition =
    cursorOr(window.cursor, (text) => plausible(decodeFairOrderCursor(text), histogram)) ??
    (isForwards ? startOfOrder(histogram) : endOfOrder(histogram))
  const request = isForwards
    ? requestForwards(from, window.count + 1)
    : requestBackwards(from, window.count + 1)
  const rows = await readStreams(
    query,
    subject,
    selection,
    'quality',
    isForwards,
    // What follows when the histogram is used up is of any star; of a filtered list, only of those it lists.
    request.streams
      .filter(({ star }) => selection.stars.includes(star))
      .map(({ from: key, ...stream }) => ({ ...stream, from: key && { value: key.quality, id: key.id } })),
  )
  const placed = placeRows(
    request,
    rows.flatMap((review) => {
      const star = stars.find((one) => one === review.rating)
      return star === undefined ? [] : [{ id: review.id, quality: review.quality, star, review }]
    }),
  )
  const edges = placed.edges
    .slice(0, window.count)
    .map(({ row, edge }) => new ReviewEdge(row.review, () => encodeFairOrderCursor(edge)))
  const hasMore = placed.edges.length > window.count
  return pageOf(edges, hasMore, window)
}

const orders = {
  NEWEST: { key: 'published_at', isDescending: true, stars: null },
  OLDEST: { key: 'published_at', isDescending: false, stars: null },
  MOST_HELPFUL: { key: 'helpfulness', isDescending: true, stars: null },
  HIGHEST: { key: 'published_at', isDescending: true, stars: 'descending' },
  LOWEST: { key: 'published_at', isDescending: true, stars: 'ascending' },
  CRITICAL_FIRST: { key: 'quality', isDescending: true, stars: 'ascending' },
} as const satisfies Record<
  Exclude<ReviewSort, 'BALANCED'>,
  { key: SortKey; isDescending: boolean; stars: 'ascending' | 'descending' | null }
>

async function readSortedPage(
  query: PublicQuery,
  subject: Subject,
  selection: Selection,
  sort: Exclude<ReviewSort, 'BALANCED'>,
  window: PageWindow,
): Promise<ReviewPage> {
  const order = orders[sort]
  const isForwards = window.direction === 'forwards'
  const isDescending = order.isDescending === isForwards
  const after = cursorOr(window.cursor, (text) => decodeKey(text, sort))
  const limit = window.count + 1
  const isWhole = selection.stars.length === stars.length
  // Filtered by star, a flat order becomes one stream a star; ordered by star, the stars follow one another.
  const wanted: (Star | null)[] = order.stars === null && isWhole ? [null] : [...selection.stars]
  const rank = (star: number) =>
    order.stars === null ? 0 : (order.stars === 'ascending') === isForwards ? star : -star
  const streams: Stream[] = wanted.flatMap((star): Stream[] => {
    if (after === null) return [{ star, from: null, isInclusive: false, limit }]
    const place = star === null ? 0 : rank(star) - rank(after.star)
    if (place < 0) return []
    const from = place === 0 ? { value: after.value, id: after.id } : null
    return [{ star, from, isInclusive: false, limit }]
  })
  const reviews = await readStreams(query, subject, selection, order.key, isDescending, streams)
  const sign = isDescending ? -1 : 1
  const edges = reviews
    .map((review) => ({ review, key: keyOf(review, order.key) }))
    .sort(
      (a, b) =>
        rank(a.review.rating) - rank(b.review.rating) ||
        sign * (a.key - b.key || (a.review.id < b.review.id ? -1 : Number(a.review.id > b.review.id))),
    )
    .slice(0, window.count)
    .map(({ review }) => new ReviewEdge(review, () => encodeKey(sort, review, order.key)))
  return pageOf(edges, reviews.length > window.count, window)
}

/** A cursor costs as much as the rest of an edge, and is seldom asked for: it is made when it is. */
class ReviewEdge {
  readonly node: RankedReview
  readonly #encode: () => string

  constructor(node: RankedReview, encode: () => string) {
    this.node = node
    this.#encode = encode
  }

  get cursor(): string {
    return this.#encode()
  }
}

function pageOf(edges: ReviewPage['edges'], hasMore: boolean, window: PageWindow): ReviewPage {
  const isForwards = window.direction === 'forwards'
  const hasCursor = window.cursor !== null
  return {
    edges: isForwards ? edges : edges.toReversed(),
    hasNextPage: isForwards ? hasMore : hasCursor,
    hasPreviousPage: isForwards ? hasCursor : hasMore,
  }
}

/** A backward page walks the order from its beginning: a forged cursor must not make that a long way. */
function plausible<Place extends FairOrderPosition>(
  place: Place | null,
  histogram: StarCounts,
): Place | null {
  return place !== null && totalOf(place.histogram) > 2 * totalOf(histogram) + 1_000 ? null : place
}

/** A cursor made by another list, or by nobody, is a mistake worth telling. */
function cursorOr<Place>(cursor: string | null, decode: (text: string) => Place | null): Place | null {
  if (cursor === null) return null
  const place = decode(cursor)
  if (place === null) throw new RequestError('BAD_USER_INPUT', { argument: 'cursor' })
  return place
}

function keyOf(review: RankedReview, key: SortKey): number {
  return key === 'published_at' ? (review.publishedAt?.getTime() ?? 0) : review[key]
}

interface KeyPlace {
  star: number
  value: string | number
  id: string
}

function encodeKey(sort: ReviewSort, review: RankedReview, key: SortKey): string {
  const value = key === 'published_at' ? review.publishedAt?.toISOString() : review[key]
  return Buffer.from(JSON.stringify([sort, review.rating, value, review.id])).toString('base64url')
}

function decodeKey(text: string, sort: ReviewSort): KeyPlace | null {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(text, 'base64url').toString('utf8'))
    if (!Array.isArray(parsed)) return null
    const [madeFor, star, value, id] = parsed
    const isKey =
      orders[sort as keyof typeof orders].key === 'published_at' ? isInstant(value) : Number.isFinite(value)
    return madeFor === sort && Number.isInteger(star) && isKey && isUuid(id) ? { star, value, id } : null
  } catch {
    return null
  }
}

const isUuid = (value: unknown) =>
  typeof value === 'string' && /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/.test(value)
const isInstant = (value: unknown) =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(value) && !Number.isNaN(Date.parse(value))

export function totalMatching(selection: Selection): number {
  return totalOf(selection.histogram)
}
