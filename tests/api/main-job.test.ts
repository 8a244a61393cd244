import { describe, expect, test } from '@jest/globals'
import {
  anOrder,
  authorToken,
  confirmationToken,
  day,
  ingestOrders,
  invite,
  openShop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

interface ProductPage {
  product: {
    rating: { average: number | null; count: number; histogram: { stars: number; count: number }[] }
    reviews: {
      totalCount: number
      nodes: { id: string; body: string; reply: { body: string } | null; redactions: { reason: string }[] }[]
    }
    jsonLd: string
  }
}
const productPage = `query ($id: String!) { product(externalId: $id) {
  rating { average count histogram { stars count } }
  reviews { totalCount nodes { id body reply { body } redactions { reason } } }
  jsonLd
} }`

test('a customer is written to in their own language, whatever two words look like', async () => {
  const shop = await openShop(app())
  const token = await invite(shop, anOrder(shop, { locale: 'de' }))
  const { id } = await submitReview(shop, { token, body: 'Gutes Produkt' })
  await shop.drain()
  await shop.ask(
    'owner',
    'mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Danke" }) { __typename } }',
    { id },
  )
  await shop.drain()
  const subjects = (await shop.mailTo(shop.anna)).map(({ subject }) => subject)
  expect(subjects.slice(0, 3)).toEqual([
    expect.stringMatching(/hat auf Ihre Bewertung geantwortet/),
    'Ihre Bewertung ist öffentlich',
    'Wir haben Ihre Bewertung erhalten',
  ])
})

describe('From an order to an answered review', () => {
  test('a customer is asked, writes, is published, is answered, and gets a mail at each step', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const review = await submitReview(shop, {
      token,
      rating: 2,
      body: 'It leaks. Call me: +33 6 12 34 56 78',
      locale: 'en',
    })
    expect(review).toMatchObject({
      __typename: 'Review',
      status: 'PENDING',
      verification: { isVerified: true, method: 'ORDER_INVITATION' },
    })

    await shop.drain()
    const page = await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })
    expect(page.product.rating).toMatchObject({ average: 2, count: 1 })
    expect(page.product.reviews.nodes).toEqual([
      {
        id: review.id,
        body: 'It leaks. Call me: •••',
        reply: null,
        redactions: [{ reason: 'PERSONAL_INFORMATION' }],
      },
    ])
    expect(JSON.parse(page.product.jsonLd)).toMatchObject({
      aggregateRating: { ratingValue: 2, reviewCount: 1 },
    })

    const reply = await shop.ask(
      'responder',
      `mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Sorry. A new one is on its way." }) { __typename } }`,
      {
        id: review.id,
      },
    )
    expect(reply).toEqual({ replyToReview: { __typename: 'Reply' } })
    await shop.drain()
    const answered = await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })
    expect(answered.product.reviews.nodes[0]?.reply).toEqual({ body: 'Sorry. A new one is on its way.' })
    // Request, received, published, answered: all in the language of the order or the review.
    expect(await shop.mailTo(shop.anna)).toHaveLength(4)
  })

  test('an order is asked about fourteen days after it arrived, and not a day earlier', async () => {
    const shop = await openShop(app())
    const now = app().clock.now()
    const [order] = (await ingestOrders(shop, anOrder(shop, { externalId: 'later' }))).orders
    expect(order?.reviewRequest).toMatchObject({ state: 'SCHEDULED', sendAt: null })
    await shop.ask(
      'secret',
      `mutation ($at: DateTime!) { recordFulfillments(input: { fulfillments: [
      { externalId: "f", orderExternalId: "later", fulfilledAt: $at, deliveredAt: $at }] }) { __typename } }`,
      { at: now.toISOString() },
    )
    app().clock.advance(13 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(0)
    app().clock.advance(day + 1000)
    await shop.drain()
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })

  test('a review without an invitation exists only once its address is confirmed, and an order makes it verified', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { status: 'FULFILLED' }))
    const answer = await submitReview(shop, { productExternalId: 'tent', email: shop.anna.toUpperCase() })
    expect(answer.__typename).toBe('EmailConfirmationRequired')
    await shop.drain()
    expect(
      (await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })).product.reviews.totalCount,
    ).toBe(0)

    const token = await confirmationToken(shop, shop.anna)
    const confirm = `mutation ($token: String!) { confirmEmail(input: { token: $token }) {
      __typename ... on Review { id verification { method } } ... on Error { code } } }`
    const confirmed = await shop.ask<{ confirmEmail: { id: string } }>('publishable', confirm, { token })
    expect(confirmed).toMatchObject({
      confirmEmail: { __typename: 'Review', verification: { method: 'ORDER_MATCH' } },
    })
    expect(await shop.ask('publishable', confirm, { token })).toEqual(confirmed)
    await shop.drain()
    expect(
      (await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })).product.rating.count,
    ).toBe(1)
  })

  test('a stranger who names an address occupies no place', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    await submitReview(shop, { productExternalId: 'tent', email: shop.anna, body: 'Not by Anna at all.' })
    expect(await submitReview(shop, { token })).toMatchObject({ __typename: 'Review' })
  })

  test('an edit waits beside what is public, and a withdrawal takes it out of every count', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const { id } = await submitReview(shop, { token, rating: 5 })
    await shop.drain()
    const author = await authorToken(shop, shop.anna)
    const edit = `mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename ... on Review { rating body } ... on Error { code } } }`
    const input = { token: author, reviewId: id, version: 1, rating: 1, body: 'It broke after a week.' }
    expect(await shop.ask('publishable', edit, { input })).toMatchObject({
      editReview: { __typename: 'Review', rating: 5 },
    })
    expect(await shop.ask('publishable', edit, { input })).toEqual({
      editReview: { __typename: 'ConflictError', code: 'STALE_VERSION' },
    })
    await shop.drain()
    const page = await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })
    expect(page.product.rating.average).toBe(1)
    expect(page.product.reviews.nodes[0]?.body).toBe('It broke after a week.')

    await shop.ask(
      'publishable',
      `mutation ($token: String!, $id: ID!) { withdrawReview(input: { token: $token, reviewId: $id }) { __typename } }`,
      {
        token: author,
        id,
      },
    )
    const after = await shop.ask<ProductPage>('publishable', productPage, { id: 'tent' })
    expect(after.product.rating).toMatchObject({ average: null, count: 0 })
    expect(after.product.reviews).toEqual({ totalCount: 0, nodes: [] })
    expect(JSON.parse(after.product.jsonLd)).not.toHaveProperty('aggregateRating')
  })
})

describe('Once, however often', () => {
  test('fifty submits at once make one review', async () => {
    const shop = await openShop(app(), {})
    const token = await invite(shop)
    const answers = await Promise.all(Array.from({ length: 50 }, () => submitReview(shop, { token })))
    expect(answers.filter((answer) => answer.__typename === 'Review')).toHaveLength(1)
    expect(answers.filter((answer) => answer.code === 'ALREADY_REVIEWED')).toHaveLength(49)
  })

  test('fifty submits at once with one idempotency key answer with the same review', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => submitReview(shop, { token, idempotencyKey: 'one' })),
    )
    expect(new Set(answers.map((answer) => answer.id)).size).toBe(1)
    expect(answers.every((answer) => answer.__typename === 'Review')).toBe(true)
    expect(await submitReview(shop, { token, idempotencyKey: 'one', rating: 1 })).toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    })
  })

  test('an order sent fifty times at once is one order with one request and one mail', async () => {
    const shop = await openShop(app())
    const sent = await Promise.all(Array.from({ length: 50 }, () => ingestOrders(shop, anOrder(shop))))
    expect(new Set(sent.map(({ orders }) => orders[0]?.id)).size).toBe(1)
    expect(new Set(sent.map(({ orders }) => orders[0]?.reviewRequest.id)).size).toBe(1)
    const ask = () =>
      shop.ask(
        'secret',
        `mutation { requestReviews(input: { orderExternalIds: ["order-1"] }) { __typename } }`,
      )
    await Promise.all(Array.from({ length: 20 }, ask))
    await shop.drain()
    await ask()
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(1)
  })
})
