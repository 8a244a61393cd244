import { setTimeout } from 'node:timers/promises'
import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { upsertProducts } from '../support/seed-reviews.ts'
import { authorToken, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

const products = ['tent', 'stove', 'lamp']

/** Customers who bought everything, each with the token of their invitation. */
async function inviteAll(shop: Shop, count: number): Promise<string[]> {
  const emails = Array.from({ length: count }, (_, index) => `${index}@${shop.access.store.slug}.example`)
  const ids = emails.map((email) => `order of ${email}`)
  await ingestOrders(
    shop,
    ...emails.map((email, index) => ({
      externalId: ids[index],
      placedAt: '2026-11-01T10:00:00Z',
      customer: { email },
      shippingCountry: 'FR',
      lines: products.map((id) => ({ externalId: id, productExternalId: id, quantity: 1 })),
    })),
  )
  await shop.ask(
    'secret',
    'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
    { ids },
  )
  await shop.drain()
  return Promise.all(
    emails.map(async (email) => {
      const [mail] = await shop.mailTo(email)
      return /\/r\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? ''
    }),
  )
}

/** Counters that differ from what is counted anew, row by row. */
async function differences(shop: Shop): Promise<unknown[]> {
  const { ownerPool } = shop.app.database
  const storeId = shop.access.store.id
  const stars = [1, 2, 3, 4, 5]
  const isCounted = (star: number) => `count(*) FILTER (WHERE rating = ${star})::int AS stars${star}`
  const statements = [
    `WITH kept AS (SELECT subject_id, slot::int, locale, is_verified, is_counted, ${stars.map((star) => `stars${star}`).join(', ')},
         recommended, not_recommended
       FROM rating_slot WHERE store_id = $1
         AND (stars1, stars2, stars3, stars4, stars5, recommended, not_recommended) <> (0, 0, 0, 0, 0, 0, 0)),
     anew AS (SELECT subject_id, ('x' || right(id::text, 1))::bit(4)::int AS slot, locale, is_verified, is_counted,
         ${stars.map(isCounted).join(', ')},
         count(*) FILTER (WHERE recommends)::int AS recommended, count(*) FILTER (WHERE NOT recommends)::int AS not_recommended
       FROM review WHERE store_id = $1 AND status = 'PUBLISHED' GROUP BY 1, 2, 3, 4, 5)
     (SELECT 'kept' AS side, * FROM (TABLE kept EXCEPT TABLE anew) x) UNION ALL (SELECT 'anew', * FROM (TABLE anew EXCEPT TABLE kept) x)`,
    `WITH kept AS (SELECT subject_id, name, slot::int, total, count FROM aspect_slot WHERE store_id = $1 AND (total, count) <> (0, 0)),
     anew AS (SELECT subject_id, a ->> 'name' AS name, ('x' || right(id::text, 1))::bit(4)::int AS slot,
         sum((a ->> 'score')::int)::int AS total, count(*)::int AS count
       FROM review CROSS JOIN jsonb_array_elements(aspects) AS a
       WHERE store_id = $1 AND status = 'PUBLISHED' AND is_counted GROUP BY 1, 2, 3)
     (SELECT 'kept' AS side, * FROM (TABLE kept EXCEPT TABLE anew) x) UNION ALL (SELECT 'anew', * FROM (TABLE anew EXCEPT TABLE kept) x)`,
    `SELECT 'votes' AS side, id FROM review r WHERE store_id = $1 AND (helpful_count, unhelpful_count) <> (
       SELECT count(*) FILTER (WHERE is_helpful), count(*) FILTER (WHERE NOT is_helpful) FROM vote v WHERE v.review_id = r.id)`,
    `SELECT 'subject' AS side, r.id FROM review r JOIN product p ON p.store_id = r.store_id AND p.id = r.product_id
     WHERE r.store_id = $1 AND r.subject_id <> p.subject_id`,
  ]
  const found = []
  for (const statement of statements) found.push(...(await ownerPool.query(statement, [storeId])).rows)
  return found
}

interface Page {
  rating: { average: number | null; count: number; histogram: { stars: number; count: number }[] }
  reviews: { totalCount: number; nodes: { rating: number; isCounted: boolean }[] }
  jsonLd: string
}

/** The histogram, the list and the JSON-LD of every product say the same. */
async function expectAgreement(shop: Shop): Promise<void> {
  const { products: pages } = await shop.ask<{ products: Page[] }>(
    'publishable',
    `query ($ids: [String!]!) { products(externalIds: $ids) {
      rating { average count histogram { stars count } } reviews(first: 100) { totalCount nodes { rating isCounted } } jsonLd } }`,
    { ids: products },
  )
  for (const { rating, reviews, jsonLd } of pages) {
    const counted = reviews.nodes.filter((node) => node.isCounted)
    expect(reviews.totalCount).toBe(reviews.nodes.length)
    expect(rating.count).toBe(counted.length)
    expect(rating.histogram).toEqual(
      [5, 4, 3, 2, 1].map((stars) => ({
        stars,
        count: counted.filter((node) => node.rating === stars).length,
      })),
    )
    const { aggregateRating } = JSON.parse(jsonLd)
    expect(aggregateRating?.reviewCount ?? 0).toBe(counted.length)
    const sum = counted.reduce((total, node) => total + node.rating, 0)
    if (counted.length > 0) expect(rating.average).toBeCloseTo(sum / counted.length, 12)
    else expect(rating.average).toBeNull()
  }
}

const edit = `mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }`
const withdraw = `mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }`
const vote = `mutation ($input: VoteOnReviewInput!) { voteOnReview(input: $input) { __typename } }`

const customerCount = 4
const place = { customer: fc.nat(customerCount - 1), product: fc.constantFrom(...products) }
const content = {
  rating: fc.integer({ min: 1, max: 5 }),
  recommends: fc.constantFrom(true, false, null),
  aspects: fc.subarray([
    { name: 'fit', score: 2 },
    { name: 'warmth', score: 5 },
  ]),
}
const deed = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({
      do: fc.constant('submit' as const),
      ...place,
      ...content,
      locale: fc.constantFrom('en', 'de', 'fr'),
      relationship: fc.constantFrom('NONE', 'EMPLOYEE', 'GIFTED'),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('edit' as const), ...place, ...content }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('withdraw' as const), ...place }) },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('vote' as const),
      ...place,
      voter: fc.constantFrom('first-voter', 'second-voter'),
      vote: fc.constantFrom('HELPFUL', 'UNHELPFUL', 'NONE'),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('move' as const),
      product: place.product,
      group: fc.constantFrom('one', 'other', null),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('drain' as const) }) },
)
type Deed = typeof deed extends fc.Arbitrary<infer One> ? One : never

async function perform(shop: Shop, tokens: string[], reviews: Map<string, string>, one: Deed): Promise<void> {
  if (one.do === 'drain') return shop.drain()
  if (one.do === 'move') {
    const { product, group } = one
    const moved = [{ externalId: product, title: product, groupExternalId: group }]
    await shop.ask('secret', upsertProducts, { products: moved })
    return
  }
  const key = `${one.customer} ${one.product}`
  const token = tokens[one.customer] ?? ''
  if (one.do === 'submit') {
    const { rating, recommends, aspects, locale, relationship, product } = one
    const input = { token, productExternalId: product, rating, recommends, aspects, locale, relationship }
    const { id } = await submitReview(shop, input)
    if (id) reviews.set(key, id)
    return
  }
  const reviewId = reviews.get(key)
  if (reviewId === undefined) return
  if (one.do === 'edit') {
    const { rating, recommends, aspects } = one
    const input = { token, reviewId, rating, recommends, aspects }
    // Whichever is the newest: the wrong guesses are conflicts and change nothing.
    for (const version of [1, 2, 3]) await shop.ask('publishable', edit, { input: { ...input, version } })
  } else if (one.do === 'withdraw') await shop.ask('publishable', withdraw, { input: { token, reviewId } })
  else await shop.ask('publishable', vote, { input: { reviewId, vote: one.vote, voter: one.voter } })
}

test('whatever happens side by side, what is kept equals what is counted anew', async () => {
  const scene = fc.array(fc.array(deed, { minLength: 4, maxLength: 8 }), { minLength: 5, maxLength: 8 })
  await fc.assert(
    fc.asyncProperty(scene, async (steps) => {
      const shop = await openShop(app())
      const tokens = await inviteAll(shop, customerCount)
      const reviews = new Map<string, string>()
      for (const step of steps) await Promise.all(step.map((one) => perform(shop, tokens, reviews, one)))
      await shop.drain()
      expect(await differences(shop)).toEqual([])
      await expectAgreement(shop)
    }),
    { numRuns: 3, endOnFailure: true },
  )
})

test.each([
  ['before it is written', 'fr'],
  ['before it is kept', undefined],
])('a review whose product changes groups %s is counted where the product went', async (_, locale) => {
  const shop = await openShop(app())
  const [token] = await inviteAll(shop, 1)
  const { ownerPool } = shop.app.database
  const client = await ownerPool.connect()
  await client.query('BEGIN')
  await client.query('SELECT FROM customer WHERE store_id = $1 FOR UPDATE', [shop.access.store.id])
  // Told a language, it waits for the customer before its product is placed; otherwise after.
  const submitted = submitReview(shop, { token, productExternalId: 'tent', rating: 3, locale })
  const { pid } = (await client.query('SELECT pg_backend_pid() AS pid')).rows[0]
  const waiting = 'SELECT FROM pg_stat_activity WHERE $1 = ANY (pg_blocking_pids(pid))'
  while ((await ownerPool.query(waiting, [pid])).rowCount === 0) await setTimeout(20)
  const moved = perform(shop, [], new Map(), { do: 'move', product: 'tent', group: 'one' }).then(() =>
    shop.drain(),
  )
  await Promise.race([moved, setTimeout(500)])
  await client.query('COMMIT')
  client.release()
  expect(await submitted).toMatchObject({ __typename: 'Review' })
  await moved
  await shop.drain()
  expect(await differences(shop)).toEqual([])
  await expectAgreement(shop)
})

test('sixteen customers at once on one product are all counted', async () => {
  const shop = await openShop(app())
  const tokens = await inviteAll(shop, 16)
  const submitted = await Promise.all(
    tokens.map((token, index) =>
      submitReview(shop, {
        token,
        productExternalId: 'tent',
        rating: 1 + (index % 5),
        recommends: index % 2 === 0,
        aspects: [
          { name: index % 2 ? 'fit' : 'warmth', score: 3 },
          { name: index % 2 ? 'warmth' : 'fit', score: 4 },
        ],
      }),
    ),
  )
  expect(submitted.every((answer) => answer.__typename === 'Review')).toBe(true)
  await shop.drain()
  // All change their minds at once.
  const authors = await Promise.all(
    tokens.map((_, index) => authorToken(shop, `${index}@${shop.access.store.slug}.example`)),
  )
  await Promise.all(
    submitted.map(({ id }, index) =>
      shop.ask('publishable', edit, {
        input: { token: authors[index], reviewId: id, version: 1, rating: 5 - (index % 5) },
      }),
    ),
  )
  await shop.drain()
  expect(await differences(shop)).toEqual([])
  await expectAgreement(shop)
  expect(
    await shop.ask(
      'publishable',
      '{ product(externalId: "tent") { rating { count histogram { count } recommendedShare aspects { name average count } } } }',
    ),
  ).toEqual({
    product: {
      rating: {
        count: 16,
        histogram: [4, 3, 3, 3, 3].map((count) => ({ count })),
        recommendedShare: 0.5,
        aspects: [
          { name: 'fit', average: 3.5, count: 16 },
          { name: 'warmth', average: 3.5, count: 16 },
        ],
      },
    },
  })
})
