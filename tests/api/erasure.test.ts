import { describe, expect, test } from '@jest/globals'
import { suppressions } from '../support/delivery.ts'
import { headOf, isContinued, payloadsOf } from '../support/ledger.ts'
import {
  anOrder,
  authorToken,
  confirmationToken,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

const phone = '+44 20 7946 0958'
const name = 'Annelise Bergmann'
const numbered = 'ORD-77120934'

interface Erased {
  eraseCustomer: {
    __typename: string
    anonymisedReviews: number
    cancelledRequests: number
    issues: { path: string[]; code: string }[]
  }
}

const mutation = `mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) {
  __typename ... on EraseCustomerPayload { anonymisedReviews cancelledRequests } ... on ValidationError { issues { path code } } } }`

const erase = async (shop: Shop, input: object, holder: 'secret' | 'owner' = 'secret') =>
  (await shop.ask<Erased>(holder, mutation, { input })).eraseCustomer

const annelise = (shop: Shop) => `annelise.bergmann@${shop.access.store.slug}.example`

const orderOf = (shop: Shop, over: object = {}) =>
  anOrder(shop, {
    externalId: numbered,
    locale: 'en',
    customer: {
      externalId: 'customer-4711',
      email: annelise(shop),
      name,
      consent: {
        basis: 'CONSENT',
        evidence: `${name} ticked the box, from 203.0.113.77`,
        givenAt: '2026-10-01T10:00:00Z',
      },
    },
    ...over,
  })

/** What tells who somebody is, in every way a database may have it. */
function written(needles: readonly string[]): string[] {
  return needles.flatMap((needle) => {
    const base64 = [0, 1, 2].map((pad) => {
      const text = Buffer.from(`${'x'.repeat(pad)}${needle}`)
        .toString('base64')
        .replace(/=+$/, '')
      // Letters at either end depend on what stands beside.
      return text.slice(pad === 0 ? 0 : 4, -1)
    })
    return [
      needle,
      Buffer.from(needle).toString('hex'),
      ...base64,
      ...base64.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
    ]
  })
}

/** Every row of every table that has one of the words in it. */
async function rowsWith(needles: readonly string[]): Promise<string[]> {
  const { rows: tables } = await app().database.ownerPool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  )
  const found: string[] = []
  for (const table of tables) {
    const { rows } = await app().database.ownerPool.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${table.name}" t`,
    )
    for (const { row } of rows)
      for (const needle of needles)
        if (row.toLowerCase().includes(needle.toLowerCase())) found.push(`${table.name}: ${needle}: ${row}`)
  }
  return found
}

const list = `{ product(externalId: "tent") { rating { average count histogram { stars count } }
  reviews(first: 50) { totalCount nodes { id rating title body publishedAt editedAt isCounted verification { isVerified method } pros cons } } jsonLd } }`

async function pageOf(shop: Shop) {
  const page = await shop.ask<{
    product: { jsonLd: string; rating: object; reviews: { nodes: { body: string }[] } }
  }>('publishable', list)
  return { ...page.product, jsonLd: JSON.parse(page.product.jsonLd).aggregateRating }
}

const ranks = async (shop: Shop) =>
  (
    await app().database.ownerPool.query(
      `SELECT id, status, rating, version, quality, helpfulness, published_at, edited_at, submitted_at, is_counted, is_verified
       FROM review WHERE store_id = $1 ORDER BY id`,
      [shop.access.store.id],
    )
  ).rows

/** Somebody of whom there is something everywhere. */
async function live(shop: Shop) {
  const email = annelise(shop)
  const other = await submitReview(shop, { token: await invite(shop), rating: 5, locale: 'en' })
  await shop.drain()
  const invitation = await invite(shop, orderOf(shop))
  const { id } = await submitReview(shop, {
    token: invitation,
    rating: 2,
    title: 'Leaks',
    body: `It leaks in heavy rain. Call me at ${phone}. Yours, ${name}`,
    pros: ['light'],
    cons: [`no answer for ${numbered}`, 'wet'],
    displayName: 'Annelise B.',
    locale: 'en',
  })
  await shop.drain()
  const author = await authorToken(shop, email)
  await shop.ask(
    'publishable',
    'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
    {
      input: {
        token: author,
        reviewId: id,
        version: 1,
        body: `It leaks in heavy rain, and stays wet for days. Write to ${email}. Yours, ${name}`,
      },
    },
  )
  await shop.drain()
  await shop.ask(
    'owner',
    'mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Dear Annelise, we are sorry." }) { __typename } }',
    { id },
  )
  await shop.ask(
    'publishable',
    'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
    {
      input: {
        reviewId: other.id,
        reason: 'SPAM',
        explanation: 'No customer.',
        name,
        email,
        goodFaith: true,
      },
    },
  )
  await submitReview(shop, {
    productExternalId: 'tent',
    email,
    body: `Once more, ${phone}`,
    displayName: name,
    locale: 'en',
  })
  await shop.drain()
  const confirmation = await confirmationToken(shop, email)
  const later = orderOf(shop, {
    externalId: 'later',
    placedAt: app().clock.now().toISOString(),
    lines: [{ externalId: 'l', productExternalId: 'mat', title: 'Mat', quantity: 1 }],
  })
  await ingestOrders(shop, later)
  const preferences =
    (await shop.mailTo(email)).flatMap(({ text }) => /\/u\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? [])[0] ??
    ''
  await shop.ask(
    'publishable',
    'mutation ($input: UpdateContactPreferencesInput!) { updateContactPreferences(input: $input) { __typename } }',
    { input: { token: preferences, topics: [{ topic: 'NEWS', isAllowed: false }] } },
  )
  await shop.drain()
  return { id, other: other.id, tokens: { r: invitation, a: author, c: confirmation, u: preferences } }
}

describe('A customer who is erased at the shop’s request', () => {
  test('is found nowhere, while the review stays as it was, and the log is in order', async () => {
    const shop = await openShop(app())
    const { id, tokens } = await live(shop)
    const email = annelise(shop)
    const [before, ranked, head] = [await pageOf(shop), await ranks(shop), await headOf(shop)]
    expect(before.reviews.nodes).toHaveLength(2)
    const needles = written([
      email,
      name,
      'Annelise',
      phone,
      '203.0.113.77',
      'customer-4711',
      ...Object.values(tokens),
    ])
    expect((await rowsWith(needles)).length).toBeGreaterThan(10)

    expect(await erase(shop, { email })).toEqual({
      __typename: 'EraseCustomerPayload',
      anonymisedReviews: 1,
      cancelledRequests: 1,
    })
    await shop.drain()
    expect(await rowsWith(needles)).toEqual([])

    const after = await pageOf(shop)
    expect(after.rating).toEqual(before.rating)
    expect(after.jsonLd).toEqual(before.jsonLd)
    const hidden = (text: string) => text.replace(name, '•••')
    expect(after.reviews.nodes).toEqual(
      before.reviews.nodes.map((node) => ({ ...node, body: hidden(node.body) })),
    )
    expect(await ranks(shop)).toEqual(ranked)
    const { review } = await shop.ask<{ review: object }>(
      'publishable',
      'query ($id: ID!) { review(id: $id) { author { displayName } redactions { field reason } reply { body } history { isRedaction changedFields } } }',
      { id },
    )
    expect(review).toMatchObject({
      author: { displayName: '•••' },
      reply: { body: 'Dear •••, we are sorry.' },
    })
    for (const [page, token] of Object.entries(tokens))
      expect([page, (await fetch(`${app().url}/${page}/${token}`)).status]).toEqual([page, 404])

    expect(await payloadsOf(shop)).toContainEqual(
      expect.objectContaining({ kind: 'ERASURE', extent: 'IDENTITY' }),
    )
    expect(await isContinued(shop, head, await headOf(shop))).toBe(true)
    expect(await suppressions(shop)).toContain('ERASED')
  }, 60_000)
})
