import { beforeAll, describe, expect, test } from '@jest/globals'
import { globalId } from '../../src/global-id.ts'
import { type SeededReview, seedReviews, upsertProducts } from '../support/seed-reviews.ts'
import { openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

interface Connection {
  totalCount: number
  isTotalExact: boolean
  selection: { matching: number; total: number; label: string; isFiltered: boolean }
  edges: { cursor: string; node: { id: string; rating: number; isCounted: boolean } }[]
  pageInfo: {
    hasNextPage: boolean
    hasPreviousPage: boolean
    startCursor: string | null
    endCursor: string | null
  }
}

const page = `query ($id: String!, $first: Int, $after: String, $last: Int, $before: String, $sort: ReviewSort, $filter: ReviewFilter) {
  product(externalId: $id) {
    reviews(first: $first, after: $after, last: $last, before: $before, sort: $sort, filter: $filter) {
      totalCount isTotalExact selection { matching total label isFiltered }
      edges { cursor node { id rating isCounted } }
      pageInfo { hasNextPage hasPreviousPage startCursor endCursor }
    }
  }
}`

async function list(shop: Shop, id: string, args: Record<string, unknown> = {}): Promise<Connection> {
  const answer = await shop.ask<{ product: { reviews: Connection } }>('publishable', page, { id, ...args })
  return answer.product.reviews
}

/** Every page from one end to the other; ids in the order of the list, whichever way it was read. */
async function readAll(
  shop: Shop,
  args: Record<string, unknown>,
  size: number,
  direction: 'forwards' | 'backwards',
): Promise<string[]> {
  const isForwards = direction === 'forwards'
  let ids: string[] = []
  let cursor: string | null = null
  while (true) {
    const window = isForwards ? { first: size, after: cursor } : { last: size, before: cursor }
    const { edges, pageInfo }: Connection = await list(shop, 'tent', { ...args, ...window })
    const read = edges.map(({ node }) => node.id)
    ids = isForwards ? [...ids, ...read] : [...read, ...ids]
    expect(isForwards ? pageInfo.hasPreviousPage : pageInfo.hasNextPage).toBe(cursor !== null)
    if (!(isForwards ? pageInfo.hasNextPage : pageInfo.hasPreviousPage)) return ids
    expect(edges).toHaveLength(size)
    cursor = isForwards ? pageInfo.endCursor : pageInfo.startCursor
  }
}

/** Spread as in life, and with ties in everything a list is ordered by. */
const ratings = [5, 5, 4, 1, 5, 3, 5, 4, 2, 5, 5, 1]
const locales = ['en', 'de', 'de-AT', 'fr', 'ja', 'den']
const seeds = Array.from(
  { length: 63 },
  (_, index): Partial<SeededReview> => ({
    rating: ratings[index % ratings.length] ?? 5,
    locale: locales[index % locales.length] ?? 'en',
    is_verified: index % 3 !== 0,
    published_at: new Date(Date.UTC(2026, 0, 1 + Math.floor(index / 4))).toISOString(),
    quality: (index % 7) / 7,
    helpfulness: (index % 5) / 10,
  }),
)

let shop: Shop
let rows: SeededReview[]
beforeAll(async () => {
  shop = await openShop(app())
  await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
  rows = await seedReviews(shop, 'tent', seeds)
})

const idOf = (row: SeededReview) => globalId('Review', row.id)
type Compare = (a: SeededReview, b: SeededReview) => number
const byId: Compare = (a, b) => (a.id < b.id ? -1 : Number(a.id > b.id))
const byDate: Compare = (a, b) => Date.parse(a.published_at) - Date.parse(b.published_at) || byId(a, b)
const byQuality: Compare = (a, b) => a.quality - b.quality || byId(a, b)
const byHelpfulness: Compare = (a, b) => a.helpfulness - b.helpfulness || byId(a, b)
const oracle: Record<string, Compare> = {
  NEWEST: (a, b) => byDate(b, a),
  OLDEST: byDate,
  HIGHEST: (a, b) => b.rating - a.rating || byDate(b, a),
  LOWEST: (a, b) => a.rating - b.rating || byDate(b, a),
  MOST_HELPFUL: (a, b) => byHelpfulness(b, a),
  CRITICAL_FIRST: (a, b) => a.rating - b.rating || byQuality(b, a),
}

const filters: { name: string; filter: Record<string, unknown> | null; keeps(row: SeededReview): boolean }[] =
  [
    { name: 'unfiltered', filter: null, keeps: () => true },
    { name: 'of some stars', filter: { ratings: [1, 4] }, keeps: (row) => [1, 4].includes(row.rating) },
    {
      name: 'of some languages, verified',
      filter: { locales: ['de', 'ja'], verifiedOnly: true },
      keeps: (row) => ['de', 'de-AT', 'ja'].includes(row.locale) && row.is_verified,
    },
  ]

describe.each(filters)('The list $name', ({ filter, keeps }) => {
  test.each(Object.keys(oracle))('is whole and in order by %s, forwards and backwards', async (sort) => {
    const expected = rows.filter(keeps).toSorted(oracle[sort]).map(idOf)
    for (const size of [4, 100]) {
      expect(await readAll(shop, { sort, filter }, size, 'forwards')).toEqual(expected)
      expect(await readAll(shop, { sort, filter }, size, 'backwards')).toEqual(expected)
    }
  })

  test('gives every star its share in every prefix when BALANCED, the best of each first', async () => {
    const kept = rows.filter(keeps)
    const ids = await readAll(shop, { sort: 'BALANCED', filter }, 5, 'forwards')
    expect(await readAll(shop, { filter }, 100, 'forwards')).toEqual(ids)
    expect(await readAll(shop, { sort: 'BALANCED', filter }, 5, 'backwards')).toEqual(ids)
    expect(ids.toSorted()).toEqual(kept.map(idOf).toSorted())
    const inOrder = ids.flatMap((id) => kept.filter((row) => idOf(row) === id))
    for (const star of [1, 2, 3, 4, 5]) {
      const own = kept.filter((row) => row.rating === star)
      const isOwn = (row: SeededReview) => row.rating === star
      expect(inOrder.filter(isOwn)).toEqual(own.toSorted((a, b) => byQuality(b, a)))
      for (let length = 1; length <= inOrder.length; length++) {
        const share = (length * own.length) / kept.length
        expect(Math.abs(inOrder.slice(0, length).filter(isOwn).length - share)).toBeLessThanOrEqual(1)
      }
    }
  })

  test('says how much of the whole it is', async () => {
    const matching = rows.filter(keeps).length
    const { totalCount, isTotalExact, selection } = await list(shop, 'tent', { filter })
    expect({ totalCount, isTotalExact, selection }).toEqual({
      totalCount: matching,
      isTotalExact: true,
      selection: {
        matching,
        total: rows.length,
        label: filter === null ? `All ${rows.length} reviews` : `${matching} of ${rows.length} reviews`,
        isFiltered: filter !== null,
      },
    })
  })
})

describe('A search', () => {
  const texts = [
    { title: null, body: 'The zipper broke after a week.', rating: 1 },
    { title: 'Zipper', body: 'Runs smoothly.', rating: 5, locale: 'en' },
    { title: null, body: 'Der Reißverschluss klemmt.', locale: 'de', rating: 2 },
    { title: '丈夫です', body: '雨の日でも安心して使えるテントです。', locale: 'ja', rating: 5 },
  ]

  test('finds words in title and body, phrases in Japanese, and combines with the other filters', async () => {
    const own = await openShop(app())
    await own.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    const seeded = await seedReviews(own, 'tent', texts)
    const found = async (filter: Record<string, unknown>) => {
      const { totalCount, selection, edges } = await list(own, 'tent', { filter, sort: 'LOWEST' })
      expect(selection).toMatchObject({ matching: totalCount, total: 4, isFiltered: true })
      expect(edges).toHaveLength(totalCount)
      return edges.map(({ node }) => seeded.findIndex((row) => idOf(row) === node.id))
    }
    expect(await found({ search: 'ZIPPER' })).toEqual([0, 1])
    expect(await found({ search: 'zipper', ratings: [5] })).toEqual([1])
    expect(await found({ search: 'zipper', locales: ['de'] })).toEqual([])
    expect(await found({ search: 'zipper -week' })).toEqual([1])
    expect(await found({ search: 'Reißverschluss' })).toEqual([2])
    expect(await found({ search: '安心して' })).toEqual([3])
    expect(await found({ search: '寒い' })).toEqual([])
    expect(await found({ search: "' OR 1=1 --%_\\" })).toEqual([])
  })

  test('counts to a thousand, and says where it stopped', async () => {
    const own = await openShop(app())
    await own.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    await seedReviews(
      own,
      'tent',
      Array.from({ length: 1000 }, () => ({ rating: 5 })),
    )
    expect(await list(own, 'tent', { filter: { search: 'sound' } })).toMatchObject({
      totalCount: 1000,
      isTotalExact: true,
    })
    await seedReviews(own, 'tent', [{ rating: 5 }])
    const answers = { search: 'sound', verifiedOnly: true }
    expect(await list(own, 'tent', { filter: answers })).toMatchObject({
      totalCount: 1000,
      isTotalExact: false,
    })
    // Whether a rating has none among so many was not looked at to the end.
    expect(await list(own, 'tent', { filter: { ...answers, ratings: [1] } })).toMatchObject({
      totalCount: 0,
      isTotalExact: false,
    })
  })
})

describe('What cannot be meant is refused', () => {
  const refusal = async (args: Record<string, unknown>) =>
    list(shop, 'tent', args).then(
      () => 'answered',
      (error) => error.response.errors[0].extensions.code,
    )

  test.each([{ first: 0 }, { first: 101 }, { first: -1 }, { last: 0 }, { last: 101 }, { first: 1, last: 1 }])(
    'a page of %j',
    async (window) => {
      expect(await refusal(window)).toBe('BAD_USER_INPUT')
    },
  )

  test('a bound on the side that the page does not begin at', async () => {
    const { pageInfo } = await list(shop, 'tent', { first: 2, sort: 'NEWEST' })
    const cursor = pageInfo.endCursor
    for (const args of [
      { first: 5, before: cursor },
      { last: 5, after: cursor },
      { after: cursor, before: cursor },
    ])
      expect([args, await refusal({ ...args, sort: 'NEWEST' })]).toEqual([args, 'BAD_USER_INPUT'])
    expect(await refusal({ first: 5, after: cursor, sort: 'NEWEST' })).toBe('answered')
  })

  test('a cursor of another order, or one that was changed', async () => {
    const sorts = ['BALANCED', ...Object.keys(oracle)]
    for (const made of sorts) {
      const cursor = (await list(shop, 'tent', { sort: made, first: 3 })).pageInfo.endCursor ?? ''
      for (const used of sorts) {
        expect([made, used, await refusal({ sort: used, first: 3, after: cursor })]).toEqual([
          made,
          used,
          made === used ? 'answered' : 'BAD_USER_INPUT',
        ])
      }
      const changed = `${cursor.slice(0, 10)}${cursor[10] === 'A' ? 'B' : 'A'}${cursor.slice(11)}`
      for (const wrong of [changed, cursor.slice(0, -4), '', 'x', '☃']) {
        expect([made, wrong, await refusal({ sort: made, first: 3, after: wrong })]).toEqual([
          made,
          wrong,
          'BAD_USER_INPUT',
        ])
      }
    }
  })
})

describe('A product page', () => {
  const summary = `query ($ids: [String!]!) { products(externalIds: $ids) {
    externalId rating { average count histogram { stars count } recommendedShare aspects { name average count } }
    reviews(first: 100) { totalCount nodes { id isCounted } }
    highlights { favourable { id } critical { id } } jsonLd } }`
  interface Summary {
    externalId: string
    rating: { average: number | null; count: number; histogram: { stars: number; count: number }[] }
    reviews: { totalCount: number; nodes: { id: string; isCounted: boolean }[] }
    highlights: { favourable: { id: string } | null; critical: { id: string } | null }
    jsonLd: string
  }
  const read = async (own: Shop, ...ids: string[]) =>
    (await own.ask<{ products: (Summary | null)[] }>('publishable', summary, { ids })).products

  test('lists and labels reviews of employees, relatives and competitors, and counts none', async () => {
    const own = await openShop(app())
    await own.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    const uncounted = (['EMPLOYEE', 'RELATIVE', 'COMPETITOR'] as const).map((relationship) => ({
      relationship,
      is_counted: false,
      rating: 5,
      recommends: true,
      aspects: [{ name: 'fit', score: 5 }],
    }))
    await seedReviews(own, 'tent', [
      ...uncounted,
      { rating: 2, recommends: false, aspects: [{ name: 'fit', score: 1 }] },
      { rating: 3, relationship: 'GIFTED' },
    ])
    const [product] = await read(own, 'tent')
    expect(product?.rating).toEqual({
      average: 2.5,
      count: 2,
      histogram: [5, 4, 3, 2, 1].map((stars) => ({ stars, count: stars === 3 || stars === 2 ? 1 : 0 })),
      recommendedShare: 0,
      aspects: [{ name: 'fit', average: 1, count: 1 }],
    })
    expect(product?.reviews.totalCount).toBe(5)
    expect(product?.reviews.nodes.filter((node) => node.isCounted)).toHaveLength(2)
    const data = JSON.parse(product?.jsonLd ?? '')
    expect(data.aggregateRating).toMatchObject({ ratingValue: 2.5, reviewCount: 2 })
    expect(data.review).toHaveLength(2)
  })

  test('keeps the positions of a category, with null for what is unknown', async () => {
    const own = await openShop(app())
    const products = ['a', 'b', 'c'].map((externalId) => ({ externalId, title: externalId }))
    await own.ask('secret', upsertProducts, { products })
    const answer = await read(own, 'c', 'nothing', 'a', 'c', '')
    expect(answer.map((product) => product?.externalId ?? null)).toEqual(['c', null, 'a', 'c', null])
    expect(answer[0]?.rating).toMatchObject({ average: null, count: 0 })
    expect(answer[0]?.highlights).toEqual({ favourable: null, critical: null })
    expect(JSON.parse(answer[0]?.jsonLd ?? '')).not.toHaveProperty('aggregateRating')
    await expect(read(own, ...Array.from({ length: 101 }, String))).rejects.toThrow()
  })

  test('shows the most helpful review of each side', async () => {
    const own = await openShop(app())
    await own.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    const both = await seedReviews(own, 'tent', [
      { rating: 5, helpfulness: 0.2 },
      { rating: 4, helpfulness: 0.6 },
      { rating: 3, helpfulness: 0.9 },
      { rating: 2, helpfulness: 0.1 },
      { rating: 1, helpfulness: 0.4 },
    ])
    const ids = both.map(idOf)
    expect((await read(own, 'tent'))[0]?.highlights).toEqual({
      favourable: { id: ids[1] },
      critical: { id: ids[4] },
    })
  })

  test('shares reviews among the variants of a group, and takes its own along when it leaves', async () => {
    const own = await openShop(app())
    const variants = ['red', 'blue'].map((externalId) => ({
      externalId,
      title: externalId,
      groupExternalId: 'tents',
    }))
    await own.ask('secret', upsertProducts, { products: variants })
    const red = await seedReviews(own, 'red', [{ rating: 5 }, { rating: 4 }])
    const blue = await seedReviews(own, 'blue', [{ rating: 1 }])
    const [asRed, asBlue] = await read(own, 'red', 'blue')
    expect(asRed?.rating).toEqual(asBlue?.rating)
    expect(asRed?.rating).toMatchObject({ count: 3, average: 10 / 3 })
    expect(asRed?.reviews).toEqual(asBlue?.reviews)

    const move = (groupExternalId: string | null) =>
      own.ask('secret', upsertProducts, {
        products: [{ externalId: 'blue', title: 'blue', groupExternalId }],
      })
    await move(null)
    await own.drain()
    const [left, gone] = await read(own, 'red', 'blue')
    expect(left?.rating).toMatchObject({ count: 2, average: 4.5 })
    expect(left?.reviews.nodes.map(({ id }) => id).toSorted()).toEqual(red.map(idOf).toSorted())
    expect(gone?.rating).toMatchObject({ count: 1, average: 1 })
    expect(gone?.reviews.nodes.map(({ id }) => id)).toEqual(blue.map(idOf))

    await move('tents')
    await own.drain()
    const [again] = await read(own, 'red')
    expect(again?.rating).toMatchObject({ count: 3 })
    expect(again?.reviews.totalCount).toBe(3)
  })
})
