import { beforeAll, describe, expect, test } from '@jest/globals'
import { onlyItem, queueOf } from '../support/moderators.ts'
import {
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

/** A store with something of everything, and another whose keys try to reach it. */
let theirs: Shop
let ours: Shop
const ids: Record<string, string> = {}

beforeAll(async () => {
  theirs = await openShop(app())
  ours = await openShop(app())
  ids.invitation = await invite(theirs)
  const review = await submitReview(theirs, { token: ids.invitation, rating: 1, locale: 'en' })
  ids.review = review.id
  await theirs.drain()
  ids.author = await authorToken(theirs, theirs.anna)
  const reply = await theirs.ask<{ replyToReview: { id: string } }>(
    'owner',
    'mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Thanks" }) { ... on Reply { id } } }',
    { id: review.id },
  )
  ids.reply = reply.replyToReview.id
  await submitReview(theirs, { productExternalId: 'tent', email: 'other@example.org' })
  await theirs.drain()
  ids.confirmation = await confirmationToken(theirs, 'other@example.org')
  const page = await theirs.ask<{ product: { id: string }; store: { id: string } }>(
    'publishable',
    '{ product(externalId: "tent") { id } store { id } }',
  )
  ids.product = page.product.id
  ids.store = page.store.id
  const [order] = (
    await ingestOrders(theirs, {
      externalId: 'second',
      placedAt: '2026-11-01T10:00:00Z',
      customer: { email: 'b@example.org' },
      lines: [],
    })
  ).orders
  await theirs.ask(
    'publishable',
    `mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: SPAM, explanation: "x", name: "x", email: "n@example.org", goodFaith: true }) { __typename } }`,
    { id: review.id },
  )
  const { startExport } = await theirs.ask<{ startExport: { id: string } }>(
    'owner',
    'mutation { startExport(input: { kind: STATEMENTS_OF_REASONS, format: NDJSON }) { ... on Export { id } } }',
  )
  ids.export = startExport.id
  ids.item = (await onlyItem(theirs)).id
  ids.order = order?.id ?? ''
  ids.request = order?.reviewRequest.id ?? ''
})

describe("Another store's ids answer as ids that never existed", () => {
  test.each(['review', 'reply', 'product', 'store', 'order', 'request', 'item', 'export'])(
    'as a node: %s',
    async (name) => {
      for (const holder of ['publishable', 'secret', 'owner', 'moderator'] as const) {
        expect(
          await ours.ask(holder, 'query ($id: ID!) { node(id: $id) { id } nodes(ids: [$id]) { id } }', {
            id: ids[name],
          }),
        ).toEqual({ node: null, nodes: [null] })
      }
    },
  )

  test('in every query', async () => {
    const document = `query ($product: ID!, $review: ID!, $invitation: String!, $author: String!) {
      product(id: $product) { id }
      byName: product(externalId: "tent") { id }
      products(externalIds: ["tent"]) { id }
      review(id: $review) { id }
      invitation(token: $invitation) { expiresAt }
      authoredReviews(token: $author) { version }
      byInvitation: authoredReviews(token: $invitation) { version }
    }`
    expect(await ours.ask('secret', document, ids)).toEqual({
      product: null,
      byName: null,
      products: [null],
      review: null,
      invitation: null,
      authoredReviews: [],
      byInvitation: [],
    })
  })

  test('in every mutation', async () => {
    const ask = async (field: string, input: string, holder: 'secret' | 'publishable' = 'secret') =>
      (
        await ours.ask<Record<string, { __typename: string; code: string }>>(
          holder,
          `mutation { ${field}(input: ${input}) { __typename ... on Error { code } } }`,
        )
      )[field]
    const token = { __typename: 'TokenError', code: 'TOKEN_UNKNOWN' }
    const notFound = { __typename: 'NotFoundError', code: 'NOT_FOUND' }
    expect(
      await ask('submitReview', `{ token: "${ids.invitation}", rating: 5, body: "x", displayName: "x" }`),
    ).toEqual(token)
    expect(
      await ask(
        'submitReview',
        `{ email: "a@example.org", productId: "${ids.product}", rating: 5, body: "x", displayName: "x" }`,
      ),
    ).toEqual(notFound)
    expect(await ask('confirmEmail', `{ token: "${ids.confirmation}" }`)).toEqual(token)
    expect(
      await ask('editReview', `{ token: "${ids.author}", reviewId: "${ids.review}", version: 1, rating: 5 }`),
    ).toMatchObject({ __typename: expect.stringMatching('TokenError|NotFoundError') })
    expect(
      await ask('withdrawReview', `{ token: "${ids.author}", reviewId: "${ids.review}" }`),
    ).toMatchObject({ __typename: expect.stringMatching('TokenError|NotFoundError') })
    expect(
      await ask(
        'voteOnReview',
        `{ reviewId: "${ids.review}", vote: UNHELPFUL, voter: "somebody-else" }`,
        'publishable',
      ),
    ).toEqual(notFound)
    expect(await ask('replyToReview', `{ reviewId: "${ids.review}", body: "Ours" }`)).toEqual(notFound)
    expect(await ask('requestReviews', '{ orderExternalIds: ["order-1"] }')).toEqual(notFound)
  })

  test('in every mutation of moderation', async () => {
    const notFound = { __typename: 'NotFoundError', code: 'NOT_FOUND' }
    const ask = async (holder: 'publishable' | 'moderator', field: string, input: string) =>
      (
        await ours.ask<Record<string, object>>(
          holder,
          `mutation { ${field}(input: ${input}) { __typename ... on Error { code } } }`,
        )
      )[field]
    const item = `itemId: "${ids.item}", version: 1`
    expect(await ask('moderator', 'decideModeration', `{ ${item}, action: PUBLISH }`)).toEqual(notFound)
    expect(await ask('moderator', 'claimModerationItem', `{ ${item} }`)).toEqual(notFound)
    expect(await ask('moderator', 'decideAppeal', `{ ${item}, uphold: true, explanation: "x" }`)).toEqual(
      notFound,
    )
    expect(
      await ask(
        'publishable',
        'submitNotice',
        `{ reviewId: "${ids.review}", reason: SPAM, explanation: "x", name: "x", email: "n@example.org", goodFaith: true }`,
      ),
    ).toEqual(notFound)
    expect(
      await ask(
        'publishable',
        'submitAppeal',
        `{ token: "${ids.author}", reviewId: "${ids.review}", statement: "x" }`,
      ),
    ).toMatchObject({ __typename: expect.stringMatching('TokenError|NotFoundError') })
    expect(await queueOf(ours)).toEqual([])
  })

  test('and nothing of theirs has changed', async () => {
    const page = await theirs.ask(
      'publishable',
      '{ product(externalId: "tent") { rating { average count } reviews { nodes { id rating unhelpfulCount reply { body } } } } }',
    )
    expect(page).toEqual({
      product: {
        rating: { average: 1, count: 1 },
        reviews: { nodes: [{ id: ids.review, rating: 1, unhelpfulCount: 0, reply: { body: 'Thanks' } }] },
      },
    })
  })
})

test('a review that waits is found by its store, never by the public', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const { id } = await submitReview(shop, { token })
  const find = 'query ($id: ID!) { review(id: $id) { status } node(id: $id) { id } }'
  for (const holder of ['publishable', 'moderator'] as const)
    expect(await shop.ask(holder, find, { id })).toEqual({ review: null, node: null })
  for (const holder of ['secret', 'owner', 'responder', 'analyst'] as const) {
    expect(await shop.ask(holder, find, { id })).toEqual({ review: { status: 'PENDING' }, node: { id } })
  }
})
