import type { StarCounts } from '../reviews/stars.ts'
import type { PublicQuery } from './public-statement.ts'

/** A product with what is counted about it. */
export interface PublicProduct {
  id: string
  storeId: string
  externalId: string
  /** Whose reviews it shows: its group's, or its own. */
  subjectId: string
  title: string
  titles: Record<string, string>
  url: string | null
  imageUrl: string | null
  brand: string | null
  gtin: string | null
  mpn: string | null
  sku: string | null
  counts: SubjectCounts
}

export interface SubjectCounts {
  /** Reviews that count towards the average. */
  counted: StarCounts
  /** Reviews that are listed: the counted ones, and those shown with a label only. */
  listed: StarCounts
  recommended: number
  notRecommended: number
}

interface CountColumns {
  counted: [number, number, number, number, number]
  listed: [number, number, number, number, number]
  recommended: number
  not_recommended: number
}

interface ProductRow extends CountColumns {
  id: string
  store_id: string
  external_id: string
  subject_id: string
  title: string
  titles: Record<string, string>
  url: string | null
  image_url: string | null
  brand: string | null
  gtin: string | null
  mpn: string | null
  sku: string | null
}

const sum = (column: string, only = '') => `coalesce(sum(s.${column})${only}, 0)::int`
const histogram = (only = '') =>
  `ARRAY[${[1, 2, 3, 4, 5].map((star) => sum(`stars${star}`, only)).join(', ')}]`
const counted = ' FILTER (WHERE s.is_counted)'

/** Sixteen slots a facet, added up. */
const counts = (subject: string) => `
  (SELECT ${histogram(counted)} AS counted, ${histogram()} AS listed,
     ${sum('recommended', counted)} AS recommended, ${sum('not_recommended', counted)} AS not_recommended
   FROM rating_slot s WHERE s.store_id = $1 AND s.subject_id = ${subject})`

const productsBy = (key: 'id' | 'external_id', type: 'uuid' | 'text') => `
  SELECT p.id, p.store_id, p.external_id, p.subject_id, p.title, p.titles, p.url, p.image_url, p.brand, p.gtin, p.mpn, p.sku,
    c.counted, c.listed, c.recommended, c.not_recommended
  FROM product p CROSS JOIN LATERAL ${counts('p.subject_id')} c
  WHERE p.store_id = $1 AND p.${key} = ANY($2::${type}[])`

const byId = productsBy('id', 'uuid')
const byExternalId = productsBy('external_id', 'text')

/** The products with these ids, in any order; one statement whatever their number. */
export async function productsById(
  query: PublicQuery,
  storeId: string,
  ids: readonly string[],
): Promise<PublicProduct[]> {
  return (await query<ProductRow>('products-by-id', byId, [storeId, ids])).map(productOf)
}

export async function productsByExternalId(
  query: PublicQuery,
  storeId: string,
  externalIds: readonly string[],
): Promise<PublicProduct[]> {
  return (await query<ProductRow>('products-by-external-id', byExternalId, [storeId, externalIds])).map(
    productOf,
  )
}

/** The counts of one subject that is not a product: a store. */
export async function subjectCounts(
  query: PublicQuery,
  storeId: string,
  subjectId: string,
): Promise<SubjectCounts> {
  const [row] = await query<CountColumns>('subject-counts', `SELECT * FROM ${counts('$2')} c`, [
    storeId,
    subjectId,
  ])
  if (!row) throw new Error('An aggregate always has a row')
  return countsOf(row)
}

function productOf(row: ProductRow): PublicProduct {
  const { id, title, titles, url, brand, gtin, mpn, sku } = row
  return {
    id,
    storeId: row.store_id,
    externalId: row.external_id,
    subjectId: row.subject_id,
    title,
    titles,
    url,
    imageUrl: row.image_url,
    brand,
    gtin,
    mpn,
    sku,
    counts: countsOf(row),
  }
}

function countsOf(row: CountColumns): SubjectCounts {
  return {
    counted: row.counted,
    listed: row.listed,
    recommended: row.recommended,
    notRecommended: row.not_recommended,
  }
}
