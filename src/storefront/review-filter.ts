import { RequestError } from '../errors.ts'
import { atStar, perStar, type Star, type StarCounts, stars, totalOf } from '../reviews/stars.ts'
import type { SubjectCounts } from './products.ts'
import type { PublicQuery } from './public-statement.ts'

export interface ReviewFilter {
  ratings?: number[] | null | undefined
  /** Language ranges: "de" finds "de" and "de-AT" (RFC 4647, section 3.3.1). */
  locales?: string[] | null | undefined
  verifiedOnly?: boolean | null | undefined
  search?: string | null | undefined
}

/** A filter brought down to what the indexes know. */
export interface Selection {
  stars: readonly Star[]
  /** The tags that occur and are wanted; null: any. */
  locales: string[] | null
  verifiedOnly: boolean
  /** The only ids wanted; null: any. */
  ids: string[] | null
  /** How many reviews the selection holds, by star. */
  histogram: StarCounts
  /** How many reviews the whole list holds. */
  total: number
  isFiltered: boolean
  isTotalExact: boolean
}

/** A search looks at this many matches; beyond, its total is not exact. */
const searchCap = 1000

/** What a filter selects of a subject's list. Without a filter, no statement; with facets, one; with a search, two. */
export async function selectReviews(
  query: PublicQuery,
  storeId: string,
  subjectId: string,
  counts: SubjectCounts,
  filter: ReviewFilter,
): Promise<Selection> {
  if (filter.ratings?.some((rating) => !stars.some((star) => star === rating)))
    throw new RequestError('BAD_USER_INPUT', { argument: 'ratings', minimum: 1, maximum: 5 })
  const wantedStars = filter.ratings == null ? stars : stars.filter((star) => filter.ratings?.includes(star))
  const search = filter.search?.replaceAll('\0', ' ').trim()
  const isFaceted = filter.locales != null || filter.verifiedOnly === true
  const total = totalOf(counts.listed)
  const base = { stars: wantedStars, verifiedOnly: filter.verifiedOnly === true, total }
  const isFiltered = isFaceted || filter.ratings != null || (search !== undefined && search !== '')
  if (!isFiltered) {
    return { ...base, locales: null, ids: null, histogram: counts.listed, isFiltered, isTotalExact: true }
  }
  const facets = isFaceted ? await readFacets(query, storeId, subjectId) : []
  const locales = filter.locales == null ? null : matchingLocales(filter.locales, facets)
  if (search) {
    const { ids, histogram, isTotalExact } = await find(query, storeId, subjectId, search.slice(0, 200), {
      ...base,
      locales,
    })
    return { ...base, locales, ids, histogram, isFiltered, isTotalExact }
  }
  const chosen = facets.filter(
    (facet) =>
      (locales === null || locales.includes(facet.locale)) && (facet.is_verified || !base.verifiedOnly),
  )
  const faceted = isFaceted
    ? perStar((star) => chosen.reduce((sum, facet) => sum + atStar(facet.listed, star), 0))
    : counts.listed
  const histogram = perStar((star) => (wantedStars.includes(star) ? atStar(faceted, star) : 0))
  return { ...base, locales, ids: null, histogram, isFiltered, isTotalExact: true }
}

interface Facet {
  locale: string
  is_verified: boolean
  listed: [number, number, number, number, number]
}

const facetStatement = `
  SELECT locale, is_verified,
    ARRAY[sum(stars1)::int, sum(stars2)::int, sum(stars3)::int, sum(stars4)::int, sum(stars5)::int] AS listed
  FROM rating_slot WHERE store_id = $1 AND subject_id = $2 GROUP BY locale, is_verified`

function readFacets(query: PublicQuery, storeId: string, subjectId: string): Promise<Facet[]> {
  return query<Facet>('facets', facetStatement, [storeId, subjectId])
}

function matchingLocales(ranges: string[], facets: Facet[]): string[] {
  const wanted = ranges.map((range) => range.toLowerCase())
  const known = [...new Set(facets.map((facet) => facet.locale))]
  return known.filter((tag) => {
    const lower = tag.toLowerCase()
    return wanted.some((range) => range === '*' || lower === range || lower.startsWith(`${range}-`))
  })
}

/** A match that the other filters leave out has no id here, and still counts towards the cap. */
const searchStatement = `
  SELECT r.id, r.rating, m.matches
  FROM (SELECT id, (count(*) OVER ())::int AS matches FROM search_review_ids($1, $2, $3, $4) LIMIT $8) m
  LEFT JOIN review r ON r.store_id = $1 AND r.id = m.id
    AND ($5::text[] IS NULL OR r.locale = ANY($5)) AND (NOT $6 OR r.is_verified) AND r.rating = ANY($7::smallint[])`

async function find(
  query: PublicQuery,
  storeId: string,
  subjectId: string,
  words: string,
  wanted: Pick<Selection, 'stars' | 'locales' | 'verifiedOnly'>,
): Promise<Pick<Selection, 'histogram' | 'isTotalExact'> & { ids: string[] }> {
  const rows = await query<{ id: string | null; rating: number | null; matches: number }>(
    'search',
    searchStatement,
    [
      storeId,
      subjectId,
      words,
      // One more tells whether there are more.
      searchCap + 1,
      wanted.locales,
      wanted.verifiedOnly,
      wanted.stars,
      searchCap,
    ],
  )
  return {
    ids: rows.flatMap(({ id }) => id ?? []),
    histogram: perStar((star) => rows.filter((row) => row.rating === star).length),
    isTotalExact: (rows[0]?.matches ?? 0) <= searchCap,
  }
}
