import { describe, expect, test } from '@jest/globals'
import { invitationOf } from '../support/asks.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import {
  anOrder,
  authorToken,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

/** A bell, an override and an isolate that turn what follows around, letters in parts, half a character, a line break, a tag. */
const dirty = (text: string) => `\u0007<b>${text}</b>\u202e e\u0301\u2066\ud800\n`
const clean = (text: string) => `${text} é`

async function titleOf(shop: Shop, externalId: string, locale = 'en'): Promise<string> {
  const { product } = await shop.ask<{ product: { title: string } }>(
    'publishable',
    'query ($id: String!, $locale: Locale) { product(externalId: $id) { title(locale: $locale) } }',
    { id: externalId, locale },
  )
  return product.title
}

async function select(shop: Shop, sql: string): Promise<unknown[]> {
  const { rows } = await app().database.ownerPool.query({ text: sql, rowMode: 'array' }, [
    shop.access.store.id,
  ])
  return rows.flat()
}

describe('What an order says', () => {
  const dirtyOrder = (shop: Shop) =>
    anOrder(shop, {
      customer: {
        email: shop.anna,
        name: dirty('Anna'),
        consent: { basis: 'CONSENT', evidence: dirty('Box'), givenAt: '2026-11-01T10:00:00Z' },
      },
      lines: [{ externalId: 'line-1', productExternalId: 'tent', title: dirty('Tent'), quantity: 1 }],
    })

  test('of its customer, its lines and their products is kept as plain text', async () => {
    const shop = await openShop(app())
    const token = await invite(shop, dirtyOrder(shop))
    expect(await invitationOf(shop, token)).toMatchObject({ customerName: clean('Anna'), products: ['tent'] })
    expect(await titleOf(shop, 'tent')).toBe(clean('Tent'))
    expect(await select(shop, 'SELECT title FROM order_line WHERE store_id = $1')).toEqual([clean('Tent')])
    expect(await select(shop, 'SELECT evidence FROM consent WHERE store_id = $1')).toEqual([clean('Box')])
    const [mail] = await shop.mailTo(shop.anna)
    expect(mail?.text).toContain(clean('Tent'))
    for (const unclean of ['\u0007', '\u202e', 'e\u0301'])
      expect(`${mail?.subject}${mail?.text}${mail?.html}`).not.toContain(unclean)
  })

  test('in a title without anything to see names no product: its id does', async () => {
    const shop = await openShop(app())
    for (const [index, title] of ['\u0007\u202e', '<i></i>', '  '].entries()) {
      const productExternalId = `product-${index}`
      const lines = [{ externalId: 'line-1', productExternalId, title, quantity: 1 }]
      const { __typename } = await ingestOrders(shop, anOrder(shop, { externalId: `order-${index}`, lines }))
      expect([title, __typename, await titleOf(shop, productExternalId)]).toEqual([
        title,
        'OrdersPayload',
        productExternalId,
      ])
    }
  })

  test('is not too long when its controls alone make it so', async () => {
    const shop = await openShop(app())
    const name = `Anna${'\u202e'.repeat(1000)}`
    const token = await invite(shop, anOrder(shop, { customer: { email: shop.anna, name } }))
    expect((await invitationOf(shop, token)).customerName).toBe('Anna')
  })
})

test('What a catalogue says of a product is kept as plain text, in every language', async () => {
  const shop = await openShop(app())
  const titles = [{ locale: 'de', text: dirty('Zelt') }]
  const product = { externalId: 'tent', title: dirty('Tent'), titles, brand: dirty('Fjord') }
  await shop.ask('secret', upsertProducts, { products: [product] })
  expect([await titleOf(shop, 'tent'), await titleOf(shop, 'tent', 'de')]).toEqual([
    clean('Tent'),
    clean('Zelt'),
  ])
  expect(await select(shop, 'SELECT brand FROM product WHERE store_id = $1')).toEqual([clean('Fjord')])
})

describe('Text of which there is nothing to see', () => {
  const invisible: [string, string][] = [
    ['zero width spaces', '\u200b\u200b'],
    ['byte order marks', '\ufeff\ufeff'],
    ['marks of direction', '\u200e\u200f\u061c'],
    ['soft hyphens', '\u00ad\u00ad'],
    ['joiners', '\u200d\u200c\u2060'],
    ['overrides of direction', '\u202e\u202d\u2066\u2069'],
    ['variation selectors', '\ufe0f\u{e0100}'],
    ['tags of language', '\u{e0041}\u{e0042}'],
    ['fillers', '\u3164\u115f\u17b4'],
    ['spaces of every kind', ' \u00a0\u2003\u3000\u2028\t\n'],
    ['all of them', '\u200b \ufeff\n\u00ad\u00a0\u200e\u2060'],
  ]

  test.each(invisible)('is no review: %s', async (_what, text) => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const missing = { __typename: 'ValidationError', issues: [{ path: ['body'], code: 'REQUIRED' }] }
    expect(await submitReview(shop, { token, body: text })).toMatchObject(missing)
    expect(
      await submitReview(shop, { productExternalId: 'tent', email: shop.anna, body: text }),
    ).toMatchObject(missing)
    const both = await submitReview(shop, { token, body: text, displayName: text })
    expect(both.issues.map(({ path, code }) => `${path} ${code}`).sort()).toEqual([
      'body REQUIRED',
      'displayName REQUIRED',
    ])
    expect(await select(shop, 'SELECT id FROM review WHERE store_id = $1')).toEqual([])
    // A letter among it is text.
    expect(await submitReview(shop, { token, body: `${text}ok${text}` })).toMatchObject({
      __typename: 'Review',
    })
  })

  test.each(invisible)('is no edit and no reply: %s', async (_what, text) => {
    const shop = await openShop(app())
    const { id: reviewId } = await submitReview(shop, { token: await invite(shop) })
    await shop.drain()
    const token = await authorToken(shop, shop.anna)
    const answer = await shop.ask<Record<string, { issues: object[] }>>(
      'secret',
      `mutation ($edit: EditReviewInput!, $reply: ReplyToReviewInput!) {
        editReview(input: $edit) { ... on ValidationError { issues { path code } } }
        replyToReview(input: $reply) { ... on ValidationError { issues { path code } } } }`,
      { edit: { token, reviewId, version: 1, body: text }, reply: { reviewId, body: text } },
    )
    const issues = [{ path: ['body'], code: 'REQUIRED' }]
    expect(answer).toEqual({ editReview: { issues }, replyToReview: { issues } })
  })

  test('is neither a headline nor a point', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const [title, pro, con] = ['\u200b \ufeff', '\u00ad', '\u200e\u2060']
    await submitReview(shop, { token, title, pros: [pro, 'light'], cons: [con] })
    await shop.drain()
    const { product } = await shop.ask<{ product: object }>(
      'publishable',
      '{ product(externalId: "tent") { reviews { nodes { title pros cons } } } }',
    )
    expect(product).toEqual({ reviews: { nodes: [{ title: null, pros: ['light'], cons: [] }] } })
  })

  test('is no title of a product', async () => {
    const shop = await openShop(app())
    const { upsertProducts: answer } = await shop.ask<{ upsertProducts: object }>(
      'secret',
      `mutation { upsertProducts(input: { products: [{ externalId: "mat", title: "\u200b" }] }) {
        __typename ... on ValidationError { issues { path code } } } }`,
    )
    expect(answer).toEqual({
      __typename: 'ValidationError',
      issues: [{ path: ['products', '0', 'title'], code: 'REQUIRED' }],
    })
    const lines = [{ externalId: 'line-1', productExternalId: 'tent', title: '\u200b', quantity: 1 }]
    await ingestOrders(shop, anOrder(shop, { lines }))
    expect(await titleOf(shop, 'tent')).toBe('tent')
  })
})
