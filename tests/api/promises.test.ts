import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { isNonNullType, isObjectType } from 'graphql'
import { schema } from '../../src/schema/index.ts'
import { payloadsOf } from '../support/ledger.ts'
import { decide, decideAppeal, queueOf, withholding } from '../support/moderators.ts'
import { expectAgreement, type ReportTotals, reportFields } from '../support/report-from-log.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import { anOrder, authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

const bodies = [
  'A good tent in any weather, better than that of Zwirnhold.',
  'A bad tent. It leaks, and I hate it.',
  'Call +44 20 7946 0958 for more.',
  'https://elsewhere.example/offer',
  'This is fucking useless.',
]
const actions = [
  'none',
  ...[
    'PUBLISH',
    'REDACT',
    'WITHHOLD',
    'appeal',
    'uphold',
    'reverse',
    'edit',
    'back',
    'withdraw',
    'erase',
    'anonymise',
    'wait',
    'notice',
  ],
] as const
const step = fc.record({
  body: fc.constantFrom(...bodies),
  actions: fc.array(fc.constantFrom(...actions), { maxLength: 5 }),
})
const world = fc.array(step, { minLength: 2, maxLength: 4 })
const settings = fc.record(
  {
    masksMildWords: fc.boolean(),
    publishDeadlineHours: fc.constantFrom(1, 72, 336),
    staffNames: fc.constantFrom(['Anna Schmidt'], []),
    blockedWords: fc.constantFrom([{ word: 'Zwirnhold', reason: 'SPAM' }], []),
  },
  { requiredKeys: [] },
)
const stars = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 6, maxLength: 6 })

const emailOf = (shop: Shop, index: number) => `c${index}@${shop.access.store.slug}.example`

type Story = { body: string; actions: readonly string[] }[]

const eraseCustomer = 'mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) { __typename } }'

/** Lives through the same story in a store of its own; only the stars differ. */
async function live(story: Story, ratings: number[], moderation: object = {}) {
  const shop = await openShop(app(), { settings: moderation })
  const seen: unknown[] = []
  for (const [index, { body, actions: taken }] of story.entries()) {
    const order = anOrder(shop, { externalId: `o${index}`, customer: { email: emailOf(shop, index) } })
    const token = await invite(shop, order)
    const rating = ratings[index] ?? 3
    const { id } = await submitReview(shop, { token, rating, body, locale: 'en' })
    await shop.drain()
    for (const action of ['none', ...taken]) {
      await act(shop, { id, index, body, action })
      // Times tell decisions apart.
      shop.app.clock.advance(1_000)
      await shop.drain()
      await expectComplete(shop)
      await expectSound(shop)
      const queue = await queueOf(shop)
      seen.push(
        queue.map(({ body: text, source, version, findings }) => ({ text, source, version, findings })),
      )
    }
  }
  await expectLogged(shop)
  const { rows } = await app().database.ownerPool.query(
    `SELECT v.version, v.state, v.body, r.status, r.body AS shown, r.redactions, d.action, d.is_automated, s.reason
     FROM review r JOIN review_version v ON v.store_id = r.store_id AND v.review_id = r.id
     LEFT JOIN decision d ON d.store_id = r.store_id AND d.review_id = r.id AND d.version = v.version
     LEFT JOIN statement_of_reasons s ON s.store_id = d.store_id AND s.decision_id = d.id
     WHERE r.store_id = $1 ORDER BY r.submitted_at, r.id, v.version, d.decided_at, d.id`,
    [shop.access.store.id],
  )
  return { shop, seen, rows }
}

async function act(
  shop: Shop,
  { id, index, body, action }: { id: string; index: number; body: string; action: string },
): Promise<void> {
  const mutate = (name: string, input: object) =>
    shop.ask(
      'publishable',
      `mutation ($input: ${name[0]?.toUpperCase()}${name.slice(1)}Input!) { ${name}(input: $input) { __typename } }`,
      { input },
    )
  // Whoever was erased has no mail and no link any more.
  const token = await authorToken(shop, emailOf(shop, index)).catch(() => 'none')
  const change = async (text: string) => {
    if (token === 'none') return
    const { authoredReviews } = await shop.ask<{ authoredReviews: { version: number }[] }>(
      'publishable',
      'query ($token: String!) { authoredReviews(token: $token) { version } }',
      { token },
    )
    await mutate('editReview', { token, reviewId: id, version: authoredReviews[0]?.version ?? 0, body: text })
  }
  const items = await queueOf(shop)
  const item = items.filter(({ source }) => source !== 'APPEAL').at(-1)
  const appeal = items.filter(({ source }) => source === 'APPEAL').at(-1)
  switch (action) {
    case 'edit':
      return change(`I have thought again. ${bodies[4]}`)
    case 'back':
      return change(body)
    case 'withdraw':
      await mutate('withdrawReview', { token, reviewId: id })
      return
    case 'erase':
      await fetch(`${shop.app.url}/a/${token}/erase`, { method: 'POST' })
      return
    case 'anonymise':
      await shop.ask('secret', eraseCustomer, { input: { email: emailOf(shop, index) } })
      return
    case 'appeal':
      await mutate('submitAppeal', { token, reviewId: id, statement: 'No.' })
      return
    case 'notice': {
      const email = emailOf(shop, 99)
      await mutate('submitNotice', {
        reviewId: id,
        reason: 'SPAM',
        explanation: 'x',
        name: 'x',
        email,
        goodFaith: true,
      })
      return
    }
    case 'wait':
      shop.app.clock.advance(73 * 3_600_000)
      return
    case 'uphold':
    case 'reverse':
      if (appeal) await decideAppeal(shop, appeal, action === 'uphold').catch(() => {})
      return
    case 'PUBLISH':
      if (item) await decide(shop, item, { action })
      return
    case 'REDACT':
    case 'WITHHOLD':
      if (item) await decide(shop, item, { ...withholding(0, 5), action })
  }
}

/** Whatever was decided, appealed and changed: nothing is away without a decision that stands, and nothing withheld is shown. */
async function expectSound(shop: Shop): Promise<void> {
  const standing = `d.store_id = r.store_id AND d.review_id = r.id AND d.action = 'WITHHOLD'
    AND NOT EXISTS (SELECT FROM decision u WHERE u.store_id = d.store_id AND u.reverses_id = d.id)`
  const { rows } = await app().database.ownerPool.query(
    `SELECT r.status, r.version FROM review r WHERE r.store_id = $1 AND (
       r.status = 'WITHHELD' AND NOT EXISTS (SELECT FROM decision d WHERE ${standing})
       OR r.status = 'PUBLISHED' AND EXISTS (SELECT FROM decision d WHERE ${standing} AND d.version = r.version))`,
    [shop.access.store.id],
  )
  expect(rows).toEqual([])
}

/** Promise 9 and 10: what the report says follows from the log, which anybody can read. */
async function expectLogged(shop: Shop): Promise<void> {
  reports += 1
  const from = new Date(Date.UTC(2026, 0, 1) - reports * 86_400_000).toISOString().slice(0, 10)
  const to = shop.app.clock.now().toISOString().slice(0, 10)
  const { transparencyReport } = await shop.ask<{ transparencyReport: ReportTotals }>(
    'publishable',
    `{ transparencyReport(from: "${from}") { ${reportFields} } }`,
  )
  expectAgreement(transparencyReport, await payloadsOf(shop), from, to)
}

/** A report is kept for a second; of another period it is another one. */
let reports = 0

/** Promise 2, by every way there is to count. */
async function expectComplete(shop: Shop): Promise<void> {
  reports += 1
  const from = new Date(Date.UTC(2026, 0, 1) - reports * 86_400_000).toISOString().slice(0, 10)
  const { product, transparencyReport } = await shop.ask<{
    product: {
      rating: { average: number | null; count: number; histogram: { stars: number; count: number }[] }
      reviews: { totalCount: number; nodes: { rating: number; isCounted: boolean }[] }
      jsonLd: string
    }
    transparencyReport: { byStars: Record<string, number>[] }
  }>(
    'publishable',
    `{ product(externalId: "tent") { rating { average count histogram { stars count } } reviews(first: 100) { totalCount nodes { rating isCounted } } jsonLd }
       transparencyReport(from: "${from}") { byStars { stars submitted published pending withheld withdrawn erased } } }`,
  )
  for (const { stars: star, count } of product.rating.histogram)
    expect(
      product.reviews.nodes.filter(({ rating, isCounted }) => rating === star && isCounted),
    ).toHaveLength(count)
  expect(product.reviews.totalCount).toBe(product.reviews.nodes.length)
  const { aggregateRating } = JSON.parse(product.jsonLd)
  expect(aggregateRating?.reviewCount ?? 0).toBe(product.rating.count)
  expect(aggregateRating?.ratingValue ?? 0).toBeCloseTo(product.rating.average ?? 0, 2)
  for (const row of transparencyReport.byStars) {
    const { submitted, published = 0, pending = 0, withheld = 0, withdrawn = 0, erased = 0 } = row
    expect(submitted).toBe(published + pending + withheld + withdrawn + erased)
  }
  expect(transparencyReport.byStars.reduce((sum, { published = 0 }) => sum + published, 0)).toBe(
    product.rating.count,
  )
}

describe('The promises, in random worlds', () => {
  test('blind: other stars change no decision, no finding and no order of the queue', async () => {
    await fc.assert(
      fc.asyncProperty(world, settings, stars, stars, async (story, moderation, one, other) => {
        const [a, b] = [await live(story, one, moderation), await live(story, other, moderation)]
        expect(a.seen).toEqual(b.seen)
        expect(a.rows).toEqual(b.rows)
      }),
      { numRuns: 3, endOnFailure: true },
    )
  }, 240_000)

  test('no lever: nothing that a merchant can call changes what is public of a review', async () => {
    const { shop } = await live(
      [
        { body: bodies[1] ?? '', actions: [] },
        { body: bodies[2] ?? '', actions: [] },
        { body: bodies[3] ?? '', actions: ['WITHHOLD'] },
        { body: bodies[3] ?? '', actions: [] },
      ],
      [1, 2, 1, 5],
    )
    const snapshot = async () => {
      const { rows } = await app().database.ownerPool.query(
        `SELECT id, status, rating, title, body, display_name, published_at, edited_at, quality, helpfulness, helpful_count, unhelpful_count, is_counted, version
         FROM review WHERE store_id = $1 ORDER BY id`,
        [shop.access.store.id],
      )
      const page = await shop.ask(
        'publishable',
        `{ product(externalId: "tent") { rating { average count } reviews { nodes { id body } } } }`,
      )
      return { rows, page }
    }
    const before = await snapshot()
    const reviewIds = before.rows.map(({ id }) => Buffer.from(`Review:${id}`).toString('base64url'))
    const [item] = await queueOf(shop)
    const inputs = merchantInputs(shop, reviewIds, item?.id ?? '')
    const mutations = Object.values(schema.getMutationType()?.getFields() ?? {})
    expect(Object.keys(inputs).sort()).toEqual(mutations.map(({ name }) => name).sort())
    for (const holder of ['secret', 'owner', 'responder', 'analyst'] as const)
      for (const field of mutations)
        for (const input of inputs[field.name] ?? []) {
          const type = isNonNullType(field.args[0]?.type) ? field.args[0].type : null
          await shop
            .ask(holder, `mutation ($input: ${type}) { ${field.name}(input: $input) { __typename } }`, {
              input,
            })
            .catch(() => {})
        }
    shop.app.clock.advance(3_600_000)
    await shop.drain()
    const after = await snapshot()
    // An erased author is nameless; that is all that becomes of their review.
    expect(after.rows).toEqual(before.rows.map((row) => ({ ...row, display_name: '•••' })))
    expect(after.page).toEqual(before.page)
    expect(isObjectType(schema.getMutationType())).toBe(true)
  }, 120_000)
})

test('no lever: no regrouping moves a review unseen: the log tells where each is counted, and the report tells what the log does', async () => {
  const shop = await openShop(app())
  const products = ['one', 'two']
  const regroup = async (externalId: string, groupExternalId: string | null) => {
    await shop.ask('secret', upsertProducts, {
      products: [{ externalId, title: externalId, groupExternalId }],
    })
    await shop.drain()
    const { rows } = await app().database.ownerPool.query(
      `SELECT r.id, r.subject_id, r.product_id FROM review r WHERE r.store_id = $1`,
      [shop.access.store.id],
    )
    const { transparencyReport } = await shop.ask<{
      transparencyReport: { regroupedProducts: number; regroupings: { moves: number }[] }
    }>(
      'publishable',
      `{ transparencyReport(from: "2026-01-${10 + moves}") { regroupedProducts regroupings { productExternalId at from to reviews moves } } }`,
    )
    moves += 1
    const log = (await payloadsOf(shop)).filter(({ kind }) => kind === 'PRODUCT_REGROUPED')
    for (const row of rows) {
      const last = log.findLast(({ productId }) => productId === row.product_id)
      expect(row.subject_id).toBe(last?.to ?? row.product_id)
    }
    const { regroupedProducts, regroupings } = transparencyReport
    expect(regroupings.reduce((sum, one) => sum + one.moves, 0)).toBe(log.length)
    expect(regroupings).toHaveLength(regroupedProducts)
    return { log, told: regroupings }
  }
  let moves = 0
  for (const product of products) expect((await regroup(product, null)).log).toEqual([])
  for (const [index, productExternalId] of products.entries()) {
    const lines = [{ externalId: 'l', productExternalId, quantity: 1 }]
    const order = anOrder(shop, { externalId: `o${index}`, customer: { email: emailOf(shop, index) }, lines })
    await submitReview(shop, { token: await invite(shop, order), rating: 1 + 4 * index })
  }
  await shop.drain()
  await regroup('one', 'both')
  await regroup('two', 'both')
  await regroup('two', 'both')
  await regroup('one', null)
  const { log, told } = await regroup('two', 'other')
  expect(told).toMatchObject([
    { productExternalId: 'two', from: 'both', to: 'other', reviews: 1, moves: 2, at: log[3]?.recordedAt },
    { productExternalId: 'one', from: 'both', to: null, reviews: 1, moves: 2, at: log[2]?.recordedAt },
  ])
  // However often it is told, and before anything has moved: no review is out of sight, and each move begins where the one before ended.
  const counted = async () => {
    const { product } = await shop.ask<{
      product: { rating: { count: number }; reviews: { totalCount: number } }
    }>('publishable', '{ product(externalId: "one") { rating { count } reviews { totalCount } } }')
    return [product.rating.count, product.reviews.totalCount]
  }
  for (const groupExternalId of ['a', null, 'b', null, 'c']) {
    await shop.ask('secret', upsertProducts, {
      products: [{ externalId: 'one', title: 'one', groupExternalId }],
    })
    expect(await counted()).toEqual([1, 1])
  }
  await Promise.all(
    ['a', 'b', 'c', 'd'].map((groupExternalId) =>
      shop.ask('secret', upsertProducts, {
        products: [{ externalId: 'one', title: 'one', groupExternalId }],
      }),
    ),
  )
  await shop.drain()
  expect(await counted()).toEqual([1, 1])
  const moved = (await payloadsOf(shop)).filter(
    ({ kind, productId }) => kind === 'PRODUCT_REGROUPED' && productId === log[0]?.productId,
  )
  for (const [index, move] of moved.entries()) if (index > 0) expect(move.from).toBe(moved[index - 1]?.to)
  // Nor does one without reviews of its own get or lose those of others in silence.
  const borrow = async (groupExternalId: string | null) => {
    const { log: entries } = await regroup('three', groupExternalId)
    return entries.at(-1)
  }
  await regroup('three', null)
  await regroup('two', 'lent')
  expect(await borrow('lent')).toMatchObject({ reviews: 0, others: 1 })
  expect(await borrow(null)).toMatchObject({ reviews: 0, others: 1 })
  await regroup('one', null)
  const page = await fetch(`${app().url}/stores/${shop.access.store.slug}/transparency?lang=en`)
  expect(await page.text()).toContain('Reviews that moved with a product')
})

/** What a shop might wish to be rid of, and what it might wish for. */
const opinions = [
  'Zero Stars. Money back! It leaks, never again, nicht empfehlen.',
  'Der Reißverschluss geht nicht, keine Antwort, sent back after two weeks.',
  'A wonderful tent, light and dry.',
]
/** Each shop's buyers have a domain of their own. */
const domainOfBuyers = 'of-the-buyers.example'
const merchantSettings = fc.constantFrom(
  { staffNames: ['Zero Stars'] },
  { staffNames: ['money back', 'It Leaks'] },
  { staffNames: ['Anna Schmidt'] },
  { staffNames: ['nicht empfehlen', 'Der Reißverschluss'] },
  { staffEmailDomains: ['example'] },
  { staffEmailDomains: [domainOfBuyers] },
  { staffEmailDomains: ['co.uk'] },
  { blockedWords: [{ word: 'leaks', reason: 'SPAM' }] },
  { blockedWords: [{ word: 'zero', reason: 'BELIEVED_FAKE' }] },
  { blockedWords: [{ word: 'Reißverschluss', reason: 'CONFIDENTIAL' }] },
  { blockedWords: [{ word: 'wonderful', reason: 'SPAM' }] },
  { staffNames: ['Mai Più', 'Rusty Zipper'] },
  { publishDeadlineHours: 336 },
  { guidelines: 'Only praise is welcome.' },
)

test('no lever: whatever a merchant sets, and reports of every review, the same reviews become public as they were written, in the same order', async () => {
  const publicAfter = async (settings: object[], reports: boolean) => {
    const shop = await openShop(app())
    for (const moderation of settings)
      await shop.ask(
        'owner',
        'mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename } }',
        {
          input: JSON.parse(
            JSON.stringify({ moderation }).replace(domainOfBuyers, `${shop.access.store.slug}.example`),
          ),
        },
      )
    for (const [index, body] of opinions.entries()) {
      const order = anOrder(shop, { externalId: `o${index}`, customer: { email: emailOf(shop, index) } })
      const rating = index === 2 ? 5 : 1
      const { id } = await submitReview(shop, {
        token: await invite(shop, order),
        rating,
        body,
        locale: 'en',
      })
      await shop.drain()
      if (reports)
        await shop.ask(
          'secret',
          'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
          {
            input: {
              reviewId: id,
              reason: 'CLEARLY_FALSE',
              explanation: 'No.',
              name: 'x',
              email: emailOf(shop, 9),
              goodFaith: true,
            },
          },
        )
    }
    // What a shop's own words hold is held for a day at most.
    shop.app.clock.advance(25 * 3_600_000)
    await shop.drain()
    const { product } = await shop.ask<{ product: { reviews: { nodes: object[] } } }>(
      'publishable',
      '{ product(externalId: "tent") { reviews { nodes { rating title body author { displayName } } } } }',
    )
    await expectComplete(shop)
    return product.reviews.nodes
  }
  const untouched = await publicAfter([], false)
  expect(untouched).toHaveLength(3)
  await fc.assert(
    fc.asyncProperty(
      fc.array(merchantSettings, { maxLength: 4 }),
      fc.boolean(),
      async (settings, reports) => {
        expect(await publicAfter(settings, reports)).toEqual(untouched)
      },
    ),
    { numRuns: 3, endOnFailure: true },
  )
}, 240_000)

/** Everything a merchant may try on every review, by mutation; a new mutation does not pass before it is tried here. */
function merchantInputs(shop: Shop, reviewIds: string[], itemId: string): Record<string, object[]> {
  const each = (input: object) => reviewIds.map((reviewId) => ({ reviewId, ...input }))
  const customer = { email: 'somebody@example.org' }
  return {
    submitReview: [],
    confirmEmail: [{ token: 'none' }],
    editReview: each({ token: 'none', version: 1, rating: 5, body: 'Great!' }),
    withdrawReview: each({ token: 'none' }),
    voteOnReview: Array.from({ length: 8 }, (_, voter) =>
      each({ vote: 'UNHELPFUL', voter: `invented-${voter}` }),
    ).flat(),
    submitNotice: each({
      reason: 'DEFAMATORY',
      explanation: 'We do not like it.',
      name: 'The shop',
      email: 'shop@example.org',
      goodFaith: true,
    }),
    submitAppeal: each({ token: 'none', statement: 'x' }),
    upsertProducts: [
      { products: [{ externalId: 'tent', title: 'Another tent' }] },
      { products: [{ externalId: 'tent', title: 'Another tent', groupExternalId: 'apart' }] },
    ],
    ingestOrders: ['CANCELLED', 'REFUNDED'].map((status) => ({
      orders: [0, 1, 2, 3].map((index) => ({
        externalId: `o${index}`,
        placedAt: '2026-11-01T10:00:00Z',
        updatedAt: '2027-11-01T10:00:00Z',
        status,
        customer,
        lines: [{ externalId: 'line-1', productExternalId: 'tent', quantity: 1, refundedQuantity: 1 }],
      })),
    })),
    recordFulfillments: [
      { fulfillments: [{ externalId: 'f', orderExternalId: 'o0', fulfilledAt: '2026-11-02T10:00:00Z' }] },
    ],
    requestReviews: [{ orderExternalIds: ['o0', 'o1'] }],
    createReviewLinks: [{ orderExternalIds: ['o0', 'o1'] }],
    cancelReviewRequest: [{ requestId: 'none', reason: 'CUSTOMER_ASKED' }],
    recordReturns: [
      { returns: [{ externalId: 'r', orderExternalId: 'o0', openedAt: '2026-11-02T10:00:00Z' }] },
    ],
    sendTestMail: [{ to: 'somebody@example.org' }],
    updateContactPreferences: [{ token: 'none', unsubscribe: true }],
    addRewardCodes: [{ codes: ['TEN'] }],
    eraseCustomer: [0, 1, 2, 3].map((index) => ({ email: emailOf(shop, index) })),
    decideModeration: ['PUBLISH', 'WITHHOLD'].map((action) => ({
      itemId,
      version: 1,
      action,
      reason: 'SPAM',
      explanation: 'x',
      spans: [{ field: 'body', start: 0, end: 1 }],
    })),
    claimModerationItem: [{ itemId, version: 1 }],
    decideAppeal: [{ itemId, version: 1, uphold: true, explanation: 'x' }],
    replyToReview: each({ body: 'We see it differently.' }),
    startExport: [{ kind: 'STATEMENTS_OF_REASONS', format: 'NDJSON' }],
    updateStore: [
      {
        moderation: {
          masksMildWords: true,
          publishDeadlineHours: 336,
          staffNames: ['Anna Schmidt'],
          blockedWords: [{ word: 'Zwirnhold', reason: 'SPAM' }],
        },
        asking: { requestTrigger: 'MANUAL', reminders: 0, softOptInCountries: [] },
        mail: { senderName: 'Somebody else' },
      },
    ],
  }
}
