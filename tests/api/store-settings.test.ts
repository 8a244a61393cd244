import { describe, expect, test } from '@jest/globals'
import { queueOf } from '../support/moderators.ts'
import { anOrder, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

async function update(
  shop: Shop,
  input: object,
): Promise<{ __typename: string; name: string; issues: object[] }> {
  const { updateStore } = await shop.ask<{ updateStore: never }>(
    'owner',
    'mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename ... on Store { name } ... on ValidationError { issues { path code } } } }',
    { input },
  )
  return updateStore
}

const policy = '{ store { name policy { guidelines blockedWords { word reason } } } }'

describe('An owner changes the store', () => {
  test('one setting at a time: what is left out stays', async () => {
    const shop = await openShop(app())
    await update(shop, { moderation: { masksMildWords: true, publishDeadlineHours: 24 } })
    await update(shop, { name: 'Südlicht', moderation: { guidelines: 'Tell what it was like to use.' } })
    const { rows } = await app().database.ownerPool.query('SELECT name, settings FROM store WHERE id = $1', [
      shop.access.store.id,
    ])
    expect(rows).toEqual([
      {
        name: 'Südlicht',
        settings: expect.objectContaining({
          masksMildWords: true,
          publishDeadlineHours: 24,
          guidelines: 'Tell what it was like to use.',
        }),
      },
    ])
  })

  test('and takes one back with null', async () => {
    const shop = await openShop(app())
    const service = { url: 'https://judge.example/', secret: 'a secret of more than 24 characters' }
    const set = {
      masksMildWords: true,
      guidelines: 'Be kind.',
      escalationContact: 'now@shop.example',
      moderationService: service,
    }
    const stored = async () =>
      (
        await app().database.ownerPool.query('SELECT url, settings FROM store WHERE id = $1', [
          shop.access.store.id,
        ])
      ).rows[0]
    await update(shop, { url: 'https://shop.example/', moderation: set })
    expect(await stored()).toMatchObject({ url: 'https://shop.example/', settings: set })
    const taken = Object.fromEntries(Object.keys(set).map((name) => [name, null]))
    expect(await update(shop, { url: null, moderation: taken })).toMatchObject({ __typename: 'Store' })
    const { url, settings } = await stored()
    expect({ url, settings }).toEqual({
      url: null,
      settings: expect.objectContaining({ masksMildWords: false }),
    })
    for (const name of ['guidelines', 'escalationContact', 'moderationService'])
      expect(settings).not.toHaveProperty(name)
    expect(await update(shop, { name: null, locales: null })).toMatchObject({
      issues: [
        { path: ['name'], code: 'REQUIRED' },
        { path: ['locales'], code: 'REQUIRED' },
      ],
    })
  })

  test('and names no service in the network that Candor runs in', async () => {
    const shop = await openShop(app())
    for (const url of [
      'http://judge.example/',
      'https://10.0.0.1/',
      'https://localhost/',
      'https://db.internal/',
    ])
      expect(
        await update(shop, {
          moderation: { moderationService: { url, secret: 'a secret of more than 24 characters' } },
        }),
      ).toMatchObject({
        issues: [{ path: ['moderation', 'moderationService', 'url'], code: 'PRIVATE_ADDRESS' }],
      })
  })

  test('and everybody reads the rules that are its own, at once', async () => {
    const shop = await openShop(app())
    const read = () => shop.ask<{ store: { policy: object } }>('publishable', policy)
    expect((await read()).store.policy).toEqual({ guidelines: null, blockedWords: [] })
    const blockedWords = [{ word: 'Zwirnhold GmbH', reason: 'SPAM' }]
    await update(shop, { moderation: { guidelines: 'Be kind.', blockedWords } })
    expect((await read()).store.policy).toEqual({ guidelines: 'Be kind.', blockedWords })
  })

  test('and a word of its own holds every review alike', async () => {
    const shop = await openShop(app())
    await update(shop, { moderation: { blockedWords: [{ word: 'Zwirnhold', reason: 'SPAM' }] } })
    for (const rating of [1, 5]) {
      const email = `c${rating}@${shop.access.store.slug}.example`
      const token = await invite(shop, anOrder(shop, { externalId: `o${rating}`, customer: { email } }))
      await submitReview(shop, { token, rating, body: `Like that of Zwirnhold. ${rating}`, locale: 'en' })
    }
    await shop.drain()
    expect(await queueOf(shop, { reasons: ['SPAM'] })).toHaveLength(2)
  })

  test('but none that its products or their brands are called', async () => {
    const shop = await openShop(app())
    await shop.ask(
      'secret',
      'mutation ($input: UpsertProductsInput!) { upsertProducts(input: $input) { __typename } }',
      {
        input: { products: [{ externalId: 'p', title: 'Tent Quorvex 2', brand: 'Zwirnhold' }] },
      },
    )
    const words = ['zwirnhold', 'QUORVEX', 'Quorvex leaks', 'Quorvexs Grobkamm']
    const blockedWords = words.map((word) => ({ word, reason: 'SPAM' }))
    expect(await update(shop, { moderation: { blockedWords } })).toMatchObject({
      issues: [0, 1, 2].map((index) => ({
        path: ['moderation', 'blockedWords', String(index), 'word'],
        code: 'WORD_OF_OPINION',
      })),
    })
  })

  test('but no name that a product is given afterwards holds a review', async () => {
    const shop = await openShop(app())
    const blockedWords = [{ word: 'Zorblax', reason: 'SPAM' }]
    expect(await update(shop, { moderation: { blockedWords } })).toMatchObject({ __typename: 'Store' })
    await shop.ask(
      'secret',
      'mutation { upsertProducts(input: { products: [{ externalId: "tent", title: "Zorblax 3000 stove" }] }) { __typename } }',
    )
    const review = { body: 'The Zorblax leaked gas.', locale: 'en' }
    await submitReview(shop, { token: await invite(shop), productExternalId: 'tent', ...review })
    await shop.drain()
    expect(await queueOf(shop)).toEqual([])
    // Of another product either: whoever writes of one names it.
    const customer = { email: `c2@${shop.access.store.slug}.example` }
    const lines = [{ externalId: 'line-1', productExternalId: 'mat', quantity: 1 }]
    const token = await invite(shop, anOrder(shop, { externalId: 'o2', customer, lines }))
    await submitReview(shop, { token, productExternalId: 'mat', ...review, body: 'Better than Zorblax.' })
    await shop.drain()
    expect(await queueOf(shop)).toEqual([])
  })

  test('nor is anything masked in a review that a product of the store is called, be it an address', async () => {
    const shop = await openShop(app())
    await shop.ask(
      'secret',
      `mutation { upsertProducts(input: { products: [
        { externalId: "tent", title: "12 Maple Street candle" }, { externalId: "mat", title: "Tapis", titles: [{ locale: "en", text: "7 Elder Lane" }] }
      ] }) { __typename } }`,
    )
    const body = 'Better than 7 Elder Lane, says 12 Maple Street. My own is 9 Birch Road.'
    await submitReview(shop, { token: await invite(shop), productExternalId: 'tent', body, locale: 'en' })
    await shop.drain()
    const { rows } = await app().database.ownerPool.query('SELECT body FROM review WHERE store_id = $1', [
      shop.access.store.id,
    ])
    expect(rows).toEqual([
      {
        body: expect.stringMatching(
          /^Better than 7 Elder Lane, says 12 Maple Street\. My own is (?!9 Birch)/,
        ),
      },
    ])
  })

  test('and how its mail looks: a picture of the web, and lines that are lines', async () => {
    const shop = await openShop(app())
    const text = (key: string, words: string) => ({ mailTexts: [{ locale: 'en', key, text: words }] })
    for (const logoUrl of [
      'javascript:alert(1)',
      'data:image/png;base64,AAAA',
      'mailto:a@b.example',
      '/logo.png',
    ])
      expect([logoUrl, await update(shop, { mail: { logoUrl } })]).toMatchObject([
        logoUrl,
        { issues: [{ path: ['mail', 'logoUrl'], code: 'INVALID_URL' }] },
      ])
    for (const senderName of [
      'Nord\r\nBcc: anna@example.org',
      'Nord\tlicht',
      'Nord\u2028licht',
      ' ',
      '\u200b',
    ])
      expect([senderName, await update(shop, { mail: { senderName } })]).toMatchObject([
        senderName,
        { issues: [{ path: ['mail', 'senderName'], code: 'INVALID' }] },
      ])
    for (const key of ['request.subjectOne', 'received.subject', 'request.preheader', 'request.button'])
      expect([key, await update(shop, { mail: text(key, 'One\nTwo') })]).toMatchObject([
        key,
        { issues: [{ path: ['mail', 'mailTexts', '0', 'text'], code: 'INVALID' }] },
      ])
    const good = { logoUrl: 'https://shop.example/logo.png', senderName: 'Nordlicht & Söhne' }
    expect(await update(shop, { mail: { ...good, ...text('request.introOne', 'One\nTwo') } })).toMatchObject({
      __typename: 'Store',
    })
  })

  test('but not so that it becomes a lever', async () => {
    const shop = await openShop(app())
    expect(
      await update(shop, {
        moderation: {
          publishDeadlineHours: 337,
          blockedWords: [
            { word: 'terrible', reason: 'SPAM' },
            { word: 'tarpaulin', reason: 'ILLEGAL' },
          ],
          staffNames: ['Terrible Service'],
          staffEmailDomains: ['gmail.com'],
        },
      }),
    ).toMatchObject({
      __typename: 'ValidationError',
      issues: expect.arrayContaining([
        expect.objectContaining({
          path: ['moderation', 'blockedWords', '0', 'word'],
          code: 'WORD_OF_OPINION',
        }),
        expect.objectContaining({ path: ['moderation', 'blockedWords', '1', 'reason'], code: 'INVALID' }),
        expect.objectContaining({ path: ['moderation', 'staffNames', '0'], code: 'NO_FULL_NAME' }),
      ]),
    })
    for (const holder of ['secret', 'moderator', 'responder', 'analyst', 'publishable'] as const)
      await expect(
        shop.ask(holder, 'mutation { updateStore(input: { name: "x" }) { __typename } }'),
      ).rejects.toMatchObject({ response: { errors: [{ extensions: { code: 'FORBIDDEN' } }] } })
  })

  test('a threat comes first, and whom the store has named is told', async () => {
    const shop = await openShop(app())
    const contact = `now@${shop.access.store.slug}.example`
    await update(shop, { moderation: { escalationContact: contact } })
    await submitReview(shop, { token: await invite(shop), body: 'https://elsewhere.example', locale: 'en' })
    await shop.drain()
    const email = `c2@${shop.access.store.slug}.example`
    const token = await invite(shop, anOrder(shop, { externalId: 'o2', customer: { email } }))
    await submitReview(shop, { token, body: 'I will kill you, I know where you live.', locale: 'en' })
    await shop.drain()
    // What a job promises is due a moment after it.
    await shop.drain()
    const [first] = await queueOf(shop)
    expect(first?.body).toContain('I will kill you')
    expect((await shop.mailTo(contact)).map(({ subject }) => subject)).toEqual([
      'A review needs to be looked at now',
    ])
  })
})
