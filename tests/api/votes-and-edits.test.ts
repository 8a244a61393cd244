import { describe, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { decide, onlyItem, withholding } from '../support/moderators.ts'
import { seedReviews, upsertProducts } from '../support/seed-reviews.ts'
import { authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({ TRUSTED_PROXIES: '127.0.0.1' })
const hour = 3_600_000

interface Outcome {
  __typename: string
  code?: string
  status?: string
  helpfulCount?: number
  unhelpfulCount?: number
}

async function vote(
  shop: Shop,
  reviewId: string,
  choice: string,
  voter = 'a-voter-1',
  network = '192.0.2.1',
): Promise<Outcome> {
  const answer = await shop.ask<{ voteOnReview: Outcome }>(
    'publishable',
    `mutation ($input: VoteOnReviewInput!) { voteOnReview(input: $input) {
      __typename ... on Review { helpfulCount unhelpfulCount } ... on Error { code } } }`,
    { input: { reviewId, vote: choice, voter } },
    { 'x-forwarded-for': network },
  )
  return answer.voteOnReview
}

async function edit(shop: Shop, input: Record<string, unknown>): Promise<Outcome> {
  const answer = await shop.ask<{ editReview: Outcome }>(
    'publishable',
    `mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename ... on Review { status } ... on Error { code } } }`,
    { input },
  )
  return answer.editReview
}

interface Public {
  rating: { average: number | null; count: number }
  reviews: {
    nodes: {
      id: string
      rating: number
      body: string
      editedAt: string | null
      redactions: { field: string }[]
    }[]
  }
}

async function published(shop: Shop): Promise<Public> {
  const { product } = await shop.ask<{ product: Public }>(
    'publishable',
    `{ product(externalId: "tent") { rating { average count }
      reviews(sort: MOST_HELPFUL) { nodes { id rating body editedAt redactions { field } } } } }`,
  )
  return product
}

async function versions(shop: Shop, reviewId: string): Promise<{ version: number; state: string }[]> {
  const { rows } = await shop.app.database.ownerPool.query(
    'SELECT version, state FROM review_version WHERE review_id = $1 ORDER BY version',
    [localId('Review', reviewId)],
  )
  return rows
}

/** A review by Anna, published unless told otherwise, with the token of its author's page. */
async function reviewed(input: Record<string, unknown> = {}, isDrained = true) {
  const shop = await openShop(app())
  const token = await invite(shop)
  const { id } = await submitReview(shop, { token, rating: 5, ...input })
  if (isDrained) await shop.drain()
  return { shop, id, token: isDrained ? await authorToken(shop, shop.anna) : token }
}

describe('A vote', () => {
  test('counts once, can be changed and taken back', async () => {
    const { shop, id } = await reviewed()
    const steps: [string, number, number][] = [
      ['NONE', 0, 0],
      ['HELPFUL', 1, 0],
      ['HELPFUL', 1, 0],
      ['UNHELPFUL', 0, 1],
      ['NONE', 0, 0],
      ['UNHELPFUL', 0, 1],
    ]
    for (const [choice, helpfulCount, unhelpfulCount] of steps)
      expect(await vote(shop, id, choice)).toEqual({ __typename: 'Review', helpfulCount, unhelpfulCount })
    expect(await vote(shop, id, 'HELPFUL', 'another-voter')).toMatchObject({
      helpfulCount: 1,
      unhelpfulCount: 1,
    })
  })

  test('of one voter, fifty times at once, counts once', async () => {
    const { shop, id } = await reviewed()
    await Promise.all(Array.from({ length: 50 }, () => vote(shop, id, 'HELPFUL')))
    expect(await vote(shop, id, 'HELPFUL')).toMatchObject({ helpfulCount: 1, unhelpfulCount: 0 })
    const choices = ['HELPFUL', 'UNHELPFUL', 'NONE']
    await Promise.all(Array.from({ length: 30 }, (_, index) => vote(shop, id, choices[index % 3] ?? 'NONE')))
    expect(await vote(shop, id, 'UNHELPFUL')).toMatchObject({ helpfulCount: 0, unhelpfulCount: 1 })
  })

  test('of more than five voters of one network counts five times, and is answered like any other', async () => {
    const { shop, id } = await reviewed()
    const voters = Array.from({ length: 12 }, (_, index) => `voter-number-${index}`)
    const answers = await Promise.all(voters.map((voter) => vote(shop, id, 'UNHELPFUL', voter)))
    expect(new Set(answers.map(({ __typename }) => __typename))).toEqual(new Set(['Review']))
    expect(await vote(shop, id, 'UNHELPFUL', 'one-more')).toMatchObject({ unhelpfulCount: 5 })
    expect(await vote(shop, id, 'UNHELPFUL', 'elsewhere', '192.0.2.2')).toMatchObject({ unhelpfulCount: 6 })
    // Who counts may change their mind, from anywhere, and makes room by taking the vote back.
    const { rows } = await shop.app.database.ownerPool.query(
      'SELECT network_hash FROM vote WHERE review_id = $1',
      [localId('Review', id)],
    )
    expect(new Set(rows.map(({ network_hash }) => network_hash.toString('hex'))).size).toBe(2)
    for (const voter of voters) await vote(shop, id, 'NONE', voter, '192.0.2.3')
    expect(await vote(shop, id, 'HELPFUL')).toMatchObject({ helpfulCount: 1, unhelpfulCount: 1 })
  })

  test('of one network about two reviews does not tell that it is one', async () => {
    const shop = await openShop(app())
    await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    await seedReviews(shop, 'tent', [{}, {}])
    for (const { id } of (await published(shop)).reviews.nodes) await vote(shop, id, 'HELPFUL')
    const { rows } = await shop.app.database.ownerPool.query(
      'SELECT count(DISTINCT network_hash)::integer AS networks, count(*)::integer AS votes FROM vote WHERE store_id = $1',
      [shop.access.store.id],
    )
    expect(rows).toEqual([{ networks: 2, votes: 2 }])
  })

  test('of fifty voters at once counts fifty times', async () => {
    const { shop, id } = await reviewed()
    const voters = Array.from({ length: 50 }, (_, index) => `voter-number-${index}`)
    await Promise.all(voters.map((voter, index) => vote(shop, id, 'HELPFUL', voter, `198.51.100.${index}`)))
    expect(await vote(shop, id, 'NONE')).toMatchObject({ helpfulCount: 50 })
  })

  test('moves nobody at once, and the list within the hour', async () => {
    const shop = await openShop(app())
    await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    await seedReviews(shop, 'tent', [{ helpfulness: 0 }, { helpfulness: 0 }])
    const before = (await published(shop)).reviews.nodes.map(({ id }) => id)
    const last = before[1] ?? ''
    for (let voter = 0; voter < 5; voter++) await vote(shop, last, 'HELPFUL', `voter-number-${voter}`)
    await shop.drain()
    expect((await published(shop)).reviews.nodes.map(({ id }) => id)).toEqual(before)
    app().clock.advance(hour + 1000)
    await shop.drain()
    expect((await published(shop)).reviews.nodes.map(({ id }) => id)).toEqual(before.toReversed())
  })

  test('needs a voter and a review that everybody can read', async () => {
    const { shop, id } = await reviewed({}, false)
    expect(await vote(shop, id, 'HELPFUL')).toMatchObject({ code: 'NOT_FOUND' })
    await shop.drain()
    expect(await vote(shop, id, 'HELPFUL', ' ')).toMatchObject({ code: 'VALIDATION_FAILED' })
    expect(await vote(shop, 'nonsense', 'HELPFUL')).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('An edit', () => {
  test('of a review that waits takes the place of what was sent', async () => {
    const { shop, id, token } = await reviewed({ body: 'I think it is fine.' }, false)
    const changed = { token, reviewId: id, version: 1, rating: 2, body: 'I have changed my mind.' }
    expect(await edit(shop, changed)).toEqual({ __typename: 'Review', status: 'PENDING' })
    await shop.drain()
    expect(await published(shop)).toMatchObject({
      rating: { average: 2, count: 1 },
      reviews: { nodes: [{ id, body: 'I have changed my mind.', editedAt: null }] },
    })
    expect(await versions(shop, id)).toEqual([
      { version: 1, state: 'SUPERSEDED' },
      { version: 2, state: 'PUBLISHED' },
    ])
    // Asked, received, published: what was never public is not told of.
    expect(await shop.mailTo(shop.anna)).toHaveLength(3)
  })

  test('leaves what is public until it is decided, and then says so', async () => {
    const { shop, id, token } = await reviewed({ body: 'It is splendid.' })
    await edit(shop, { token, reviewId: id, version: 1, rating: 1, body: 'It fell apart.' })
    expect(await published(shop)).toMatchObject({
      rating: { average: 5, count: 1 },
      reviews: { nodes: [{ rating: 5, body: 'It is splendid.', editedAt: null }] },
    })
    await shop.drain()
    expect(await published(shop)).toMatchObject({
      rating: { average: 1, count: 1 },
      reviews: { nodes: [{ rating: 1, body: 'It fell apart.', editedAt: expect.any(String) }] },
    })
  })

  test('that was sent twice under one key is one version; other content under it is refused', async () => {
    const { shop, id, token } = await reviewed()
    const input = { token, reviewId: id, version: 1, rating: 3, idempotencyKey: 'one' }
    const answers = await Promise.all(Array.from({ length: 8 }, () => edit(shop, input)))
    expect(answers).toEqual(answers.map(() => ({ __typename: 'Review', status: 'PUBLISHED' })))
    expect(await versions(shop, id)).toHaveLength(2)
    expect(await edit(shop, { ...input, rating: 4 })).toMatchObject({ code: 'IDEMPOTENCY_KEY_REUSED' })
  })

  test('of two at once, one is too late', async () => {
    const { shop, id, token } = await reviewed()
    const answers = await Promise.all(
      [1, 2, 3, 4].map((rating) => edit(shop, { token, reviewId: id, version: 1, rating })),
    )
    expect(answers.filter(({ code }) => code === 'STALE_VERSION')).toHaveLength(3)
    expect(await versions(shop, id)).toHaveLength(2)
  })

  test('of what was withdrawn is refused', async () => {
    const { shop, id, token } = await reviewed()
    await shop.ask(
      'publishable',
      'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }',
      { input: { token, reviewId: id } },
    )
    expect(await edit(shop, { token, reviewId: id, version: 1, rating: 3 })).toMatchObject({
      code: 'WRONG_STATE',
    })
    expect((await published(shop)).rating).toEqual({ average: null, count: 0 })
  })

  test('publishes no text but the one that was looked at', async () => {
    const { shop, id, token } = await reviewed({ body: 'Looked at first.' }, false)
    await edit(shop, { token, reviewId: id, version: 1, body: 'Call me on +33 6 12 34 56 78, please.' })
    await shop.drain()
    expect((await published(shop)).reviews.nodes).toMatchObject([
      { body: 'Call me on •••, please.', redactions: [{ field: 'body' }] },
    ])
  })
})

describe('A review that is held', () => {
  const held = { displayName: 'Anna +33 6 12 34 56 78', body: 'https://spam.example', rating: 1 }

  test('is published after seventy-two hours, and what was to be masked is masked', async () => {
    const { shop, id } = await reviewed(held, false)
    await shop.drain()
    app().clock.advance(71 * hour)
    await shop.drain()
    expect((await published(shop)).rating.count).toBe(0)
    app().clock.advance(hour + 1000)
    await shop.drain()
    const { rating, reviews } = await published(shop)
    expect(rating).toEqual({ average: 1, count: 1 })
    expect(reviews.nodes[0]?.body).not.toContain('spam.example')
    expect(reviews.nodes[0]?.redactions.map(({ field }) => field)).toEqual(
      expect.arrayContaining(['displayName', 'body']),
    )
    expect(await versions(shop, id)).toEqual([{ version: 1, state: 'PUBLISHED' }])
    expect(await shop.mailTo(shop.anna)).toHaveLength(3)
  })

  test('that a person withheld is not published by a machine because its author edits it', async () => {
    const { shop, id, token } = await reviewed(held, false)
    await shop.drain()
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    expect(await edit(shop, { token, reviewId: id, version: 1, body: 'Perfectly harmless now.' })).toEqual({
      __typename: 'Review',
      status: 'WITHHELD',
    })
    await shop.drain()
    expect((await published(shop)).rating.count).toBe(0)
    expect(await versions(shop, id)).toEqual([
      { version: 1, state: 'WITHHELD' },
      { version: 2, state: 'PENDING' },
    ])
  })
})

test('nobody has experienced what lies in the future', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const on = (days: number) =>
    new Date(app().clock.now().getTime() + days * 24 * hour).toISOString().slice(0, 10)
  expect(await submitReview(shop, { token, experiencedOn: on(2) })).toMatchObject({
    __typename: 'ValidationError',
    issues: [{ path: ['experiencedOn'], code: 'IN_THE_FUTURE' }],
  })
  expect(await submitReview(shop, { token, experiencedOn: on(0) })).toMatchObject({ __typename: 'Review' })
})
