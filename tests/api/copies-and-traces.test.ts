import { describe, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import { anOrder, authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()
const day = 86_400_000

const sentence =
  'It stood through three storms on the coast without a single leak, and the poles are light enough to carry all day.'

async function aShop(settings = {}): Promise<Shop> {
  const shop = await openShop(app(), { settings })
  await shop.ask('secret', upsertProducts, {
    products: ['tent', 'stove', 'lamp'].map((externalId) => ({ externalId, title: externalId })),
  })
  return shop
}

/** Sends, confirms and moderates a review without an invitation; says what became of it. */
async function sendUninvited(shop: Shop, input: Record<string, unknown>, from = 'Browser A'): Promise<Found> {
  const headers = { 'user-agent': from }
  await submitReview(shop, input, headers)
  await shop.drain()
  const token = await newestConfirmation(shop, String(input.email))
  const { confirmEmail } = await shop.ask<{ confirmEmail: { id: string } }>(
    'publishable',
    'mutation ($token: String!) { confirmEmail(input: { token: $token }) { ... on Review { id } } }',
    { token },
    headers,
  )
  await shop.drain()
  return foundIn(shop, confirmEmail.id)
}

/** Mails of two reviews may leave in any order. */
async function newestConfirmation(shop: Shop, address: string): Promise<string> {
  const mails = await shop.mailTo(address)
  const [newest] = mails.flatMap(({ text }) => /\/c\/([A-Za-z0-9_-]{43})/.exec(text)?.[1] ?? [])
  if (newest === undefined) throw new Error(`No confirmation was asked of ${address}`)
  return newest
}

interface Found {
  id: string
  status: string
  codes: string[]
}

async function foundIn(shop: Shop, globalId: string): Promise<Found> {
  const id = localId('Review', globalId)
  const { rows } = await shop.app.database.ownerPool.query(
    `SELECT status, (SELECT array_agg(f ->> 'code') FROM jsonb_array_elements(findings) f) AS codes
     FROM review JOIN review_version v ON v.store_id = review.store_id AND v.review_id = id
     WHERE id = $1 ORDER BY v.version DESC LIMIT 1`,
    [id],
  )
  return { id, status: rows[0].status, codes: rows[0].codes ?? [] }
}

const rowsOf = async (shop: Shop, table: string) =>
  (
    await shop.app.database.ownerPool.query(`SELECT * FROM ${table} WHERE store_id = $1`, [
      shop.access.store.id,
    ])
  ).rows

describe('the same text again', () => {
  test('by its author about another product waits, with the reason', async () => {
    const shop = await aShop()
    const first = { email: 'ina@example.org', productExternalId: 'tent', body: sentence }
    expect(await sendUninvited(shop, first)).toMatchObject({ status: 'PUBLISHED', codes: [] })
    const again = { ...first, productExternalId: 'stove', body: `${sentence} Really!` }
    expect(await sendUninvited(shop, again)).toMatchObject({ status: 'PENDING', codes: ['repeatedText'] })
  })

  test('by somebody else from the same place waits; from elsewhere it does not', async () => {
    const shop = await aShop()
    await sendUninvited(shop, { email: 'one@example.org', productExternalId: 'tent', body: sentence })
    const other = { email: 'two@example.org', productExternalId: 'tent', body: sentence }
    expect(await sendUninvited(shop, other)).toMatchObject({ status: 'PENDING', codes: ['copiedText'] })
  })

  test('never holds a review that came by an invitation', async () => {
    const shop = await aShop()
    for (const [index, email] of ['a', 'b', 'c', 'd'].entries()) {
      const address = `${email}@${shop.access.store.slug}.example`
      const token = await invite(
        shop,
        anOrder(shop, { externalId: `o-${index}`, customer: { email: address } }),
      )
      const { id } = await submitReview(shop, { token, body: sentence })
      await shop.drain()
      expect(await foundIn(shop, id)).toMatchObject({ status: 'PUBLISHED', codes: [] })
    }
  })

  test('by one customer about two products of an invited order is published, about a variant of one it waits', async () => {
    const shop = await aShop()
    await shop.ask('secret', upsertProducts, {
      products: ['tent', 'red tent'].map((externalId) => ({
        externalId,
        title: externalId,
        groupExternalId: 'tents',
      })),
    })
    const products = ['tent', 'stove', 'red tent']
    const lines = products.map((externalId) => ({
      externalId,
      productExternalId: externalId,
      title: externalId,
      quantity: 1,
    }))
    const token = await invite(shop, anOrder(shop, { lines }))
    const found: Found[] = []
    for (const productExternalId of products) {
      const { id } = await submitReview(shop, { token, body: sentence, productExternalId })
      await shop.drain()
      found.push(await foundIn(shop, id))
    }
    expect(found).toMatchObject([
      { status: 'PUBLISHED', codes: [] },
      { status: 'PUBLISHED', codes: [] },
      { status: 'PENDING', codes: ['repeatedText'] },
    ])
  })

  test('is no copy once the first was taken back, of which nothing is left', async () => {
    const shop = await aShop()
    const token = await invite(shop)
    const { id } = await submitReview(shop, { token, body: sentence, productExternalId: 'tent' })
    await shop.drain()
    expect(await rowsOf(shop, 'fingerprint')).toHaveLength(1)
    expect((await rowsOf(shop, 'fingerprint_band')).length).toBeGreaterThan(4)
    await shop.ask(
      'publishable',
      'mutation ($token: String!, $id: ID!) { withdrawReview(input: { token: $token, reviewId: $id }) { __typename } }',
      { token: await authorToken(shop, shop.anna), id },
    )
    for (const table of ['fingerprint', 'fingerprint_band', 'submission_trace'])
      expect(await rowsOf(shop, table)).toEqual([])
    const again = await submitReview(shop, { token, body: sentence, productExternalId: 'tent' })
    await shop.drain()
    expect(await foundIn(shop, again.id)).toMatchObject({ status: 'PUBLISHED' })
  })

  test('an edit compares its own text alone', async () => {
    const shop = await aShop()
    const token = await invite(shop)
    const { id } = await submitReview(shop, { token, body: sentence })
    await shop.drain()
    await shop.ask(
      'publishable',
      `mutation ($token: String!, $id: ID!, $body: String!) {
        editReview(input: { token: $token, reviewId: $id, version: 1, body: $body }) { __typename } }`,
      { token, id, body: `${sentence} Still true after a year.` },
    )
    await shop.drain()
    expect(await foundIn(shop, id)).toMatchObject({ status: 'PUBLISHED', codes: [] })
    expect(await rowsOf(shop, 'fingerprint')).toHaveLength(1)
  })
})

describe('traces', () => {
  test('are pseudonyms, differ between stores, and are gone after a week', async () => {
    const [one, other] = [await aShop(), await aShop()]
    const hashes: string[] = []
    for (const shop of [one, other]) {
      await sendUninvited(shop, { email: 'kim@example.org', productExternalId: 'tent' })
      const traces = await rowsOf(shop, 'submission_trace')
      expect(traces.map(({ kind }) => kind).sort()).toEqual(['ACCOUNT', 'DEVICE', 'NETWORK'])
      for (const { hash } of traces) {
        expect(hash).toHaveLength(16)
        hashes.push(hash.toString('hex'))
      }
    }
    expect(new Set(hashes).size).toBe(6)
    await one.app.drainJobs({ dueUntil: new Date(one.app.clock.now().getTime() + 8 * day) })
    expect(await rowsOf(one, 'submission_trace')).toEqual([])
  })

  test('of too many reviews from one device within an hour hold the next, unless it was invited', async () => {
    const shop = await aShop()
    for (const name of 'abcdefghij')
      await sendUninvited(shop, {
        email: `${name}@example.org`,
        productExternalId: 'tent',
        body: `Quite good, ${name}`,
      })
    const next = { email: 's@example.org', productExternalId: 'stove', body: 'Fine so far' }
    expect(await sendUninvited(shop, next)).toMatchObject({ status: 'PENDING', codes: ['tooManyAtOnce'] })
    const elsewhere = { email: 't@example.org', productExternalId: 'stove', body: 'Good heat' }
    expect(await sendUninvited(shop, elsewhere, 'Browser B')).toMatchObject({ status: 'PUBLISHED' })
    const { id } = await submitReview(shop, { token: await invite(shop) }, { 'user-agent': 'Browser A' })
    await shop.drain()
    expect(await foundIn(shop, id)).toMatchObject({ status: 'PUBLISHED' })
  })
})

describe('an address', () => {
  test('that has a token of the shop, which nobody is told of, holds nothing', async () => {
    const shop = await aShop()
    const email = `owner@${shop.access.store.slug}.example`
    const review = { email, productExternalId: 'tent', body: sentence }
    expect(await sendUninvited(shop, review)).toMatchObject({ status: 'PUBLISHED', codes: [] })
  })

  test("of the shop's staff waits unless they say so", async () => {
    const shop = await aShop({ staffEmailDomains: ['works.example'] })
    const input = { email: 'max@mail.works.example', productExternalId: 'tent' }
    expect(await sendUninvited(shop, input)).toMatchObject({ status: 'PENDING', codes: ['staffAddress'] })
    const declared = { ...input, productExternalId: 'stove', body: 'Warm enough', relationship: 'EMPLOYEE' }
    expect(await sendUninvited(shop, declared)).toMatchObject({ status: 'PUBLISHED' })
    // A shop's own rule holds for a day.
    shop.app.clock.advance(25 * 3_600_000)
    await shop.drain()
    const { rows } = await shop.app.database.ownerPool.query(
      'SELECT status, count(*)::integer FROM review WHERE store_id = $1 GROUP BY 1',
      [shop.access.store.id],
    )
    expect(rows).toEqual([{ status: 'PUBLISHED', count: 2 }])
  })

  test('that the shop calls its staff’s keeps no buyer whom it invited: they are asked to say so, and anybody sees which domains these are', async () => {
    const shop = await aShop()
    await shop.ask(
      'owner',
      `mutation { updateStore(input: { moderation: { staffEmailDomains: ["${shop.access.store.slug}.example"] } }) { __typename } }`,
    )
    const token = await invite(shop)
    const { id } = await submitReview(shop, { token, rating: 1, body: 'It leaks, and they do not answer.' })
    await shop.drain()
    expect(await foundIn(shop, id)).toMatchObject({ status: 'PUBLISHED', codes: ['staffAddress'] })
    const page = await fetch(`${shop.app.url}/a/${await authorToken(shop, shop.anna)}?lang=en`)
    expect(await page.text()).toContain('If you work there, please say so')
    expect(await shop.ask('publishable', '{ store { policy { staffEmailDomains } } }')).toEqual({
      store: { policy: { staffEmailDomains: [`${shop.access.store.slug}.example`] } },
    })
  })

  test('for a day waits, and is published by its deadline as everything is', async () => {
    const shop = await aShop()
    const input = { email: 'kim@mailinator.com', productExternalId: 'tent' }
    const { id, status, codes } = await sendUninvited(shop, input)
    expect({ status, codes }).toEqual({ status: 'PENDING', codes: ['disposableAddress'] })
    shop.app.clock.advance(73 * 3_600_000)
    await shop.drain()
    const { rows } = await shop.app.database.ownerPool.query('SELECT status FROM review WHERE id = $1', [id])
    expect(rows).toEqual([{ status: 'PUBLISHED' }])
  })
})
