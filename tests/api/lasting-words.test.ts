import { afterAll, describe, expect, test } from '@jest/globals'
import { sendParcel } from '../support/asks.ts'
import { ask, askByHand, requestsOf, stateOf, tell } from '../support/delivery.ts'
import { startMailServer } from '../support/mail-server.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const mail = await startMailServer()
afterAll(mail.stop)
const { app } = startApp({ SMTP_URL: mail.url })
const open = (settings: Record<string, unknown> = {}) =>
  openShop(app(), { settings: { reminders: 0, ...settings } })
const pass = async (shop: Shop, milliseconds: number) => {
  app().clock.advance(milliseconds)
  await shop.drain()
  await shop.drain()
}
/** Days later, within the sending hours. */
const untilNoon = async (shop: Shop, days: number) => {
  const now = app().clock.now().getTime()
  await pass(shop, Math.ceil(now / day + days - 0.5) * day + day / 2 - now)
}
const daysAgo = (days: number) => new Date(app().clock.now().getTime() - days * day)
const arrived = (over: object = {}) => ({ locale: 'en', status: 'DELIVERED', ...over })
const coverage = async (shop: Shop) =>
  (
    await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport(from: "2020-01-01") { coverageByMonth { eligible asked held } notAsked { rule asks } } }',
    )
  ).transparencyReport
const lastWord = async (shop: Shop, wanted: string) =>
  (await requestsOf(shop)).map(
    ({ explanation }) => explanation.filter(({ rule }) => rule === wanted).at(-1)?.explanation,
  )

describe('Whoever was asked about a product is not asked again within a year', () => {
  const line = (externalId: string, productExternalId: string) => ({
    externalId,
    productExternalId,
    quantity: 1,
  })

  test('though the line has another id now', async () => {
    const shop = await open()
    await ask(shop, arrived({ updatedAt: daysAgo(2).toISOString(), lines: [line('a', 'tent')] }))
    const told = arrived({ updatedAt: daysAgo(1).toISOString(), lines: [line('b', 'tent')] })
    await ingestOrders(shop, anOrder(shop, told))
    for (let month = 0; month < 2; month++) await untilNoon(shop, 31)
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })

  test('though it was taken off the order, and bought again', async () => {
    const shop = await open()
    const lines = [line('a', 'tent'), line('b', 'stove')]
    await ask(shop, arrived({ updatedAt: daysAgo(3).toISOString(), lines }))
    await ingestOrders(
      shop,
      anOrder(shop, arrived({ updatedAt: daysAgo(2).toISOString(), lines: lines.slice(1) })),
      anOrder(shop, arrived({ externalId: 'order-2', lines: [line('x', 'tent')] })),
    )
    for (let month = 0; month < 2; month++) await untilNoon(shop, 31)
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    expect(await lastWord(shop, 'CONTACT_BUDGET')).toContain(
      'The customer was asked about the same product within 365 days.',
    )
  })
})

test('Whose order it is told to be after the ask went out is asked too, or hears why not', async () => {
  const shop = await open()
  await ask(shop, arrived({ updatedAt: daysAgo(2).toISOString() }))
  const email = `right@${shop.access.store.slug}.example`
  await ingestOrders(
    shop,
    anOrder(shop, arrived({ customer: { email }, updatedAt: daysAgo(1).toISOString() })),
  )
  await untilNoon(shop, 20)
  expect(mail.mailTo(email)).toHaveLength(1)
  expect(mail.mailTo(shop.anna)).toHaveLength(1)
  const german = `german@${shop.access.store.slug}.example`
  const untold = arrived({ customer: { email: german }, shippingCountry: 'DE' })
  await ingestOrders(shop, anOrder(shop, { ...untold, updatedAt: app().clock.now().toISOString() }))
  expect(await requestsOf(shop, german)).toMatchObject([{ state: 'SKIPPED' }])
})

describe('No word of the shop puts anybody off in silence', () => {
  test('returns that follow each other hold an ask, and count as not asked', async () => {
    const shop = await open()
    await ingestOrders(shop, anOrder(shop, arrived()))
    for (let turn = 0; turn < 4; turn++) {
      await shop.ask(
        'secret',
        'mutation ($one: ReturnInput!) { recordReturns(input: { returns: [$one] }) { __typename } }',
        { one: { externalId: `r${turn}`, orderExternalId: 'order-1', openedAt: app().clock.now() } },
      )
      await untilNoon(shop, 26)
    }
    expect(await stateOf(shop)).toEqual(['HELD'])
    expect(await coverage(shop)).toEqual({
      coverageByMonth: [{ eligible: 1, asked: 0, held: 1 }],
      notAsked: [],
    })
    const page = await fetch(`${app().url}/stores/${shop.access.store.slug}/transparency?lang=en`)
    expect(await page.text()).toContain('Wait for goods')
  })

  test('nor do parcels that are told of one after the other', async () => {
    const shop = await open()
    await ingestOrders(shop, anOrder(shop, { locale: 'en' }))
    for (let turn = 0; turn < 7; turn++) {
      await sendParcel(shop, { externalId: `p${turn}`, fulfilledAt: app().clock.now() })
      await untilNoon(shop, 12)
    }
    expect(await coverage(shop)).toMatchObject({ coverageByMonth: [{ eligible: 1, asked: 0 }] })
  })

  test('what had arrived before it was called off is asked about', async () => {
    const shop = await open()
    const told = (status: string) => ({ locale: 'en', status, updatedAt: app().clock.now().toISOString() })
    await ingestOrders(shop, anOrder(shop, told('DELIVERED')))
    await untilNoon(shop, 2)
    await ingestOrders(shop, anOrder(shop, told('CANCELLED')))
    await untilNoon(shop, 20)
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    const other = await open()
    await ingestOrders(other, anOrder(other, told('FULFILLED')))
    await ingestOrders(other, anOrder(other, told('CANCELLED')))
    expect(await lastWord(other, 'ORDER_STATE')).toEqual(['The order was cancelled: nobody is asked.'])
  })
})

describe('A consent stands until it is taken back', () => {
  const consent = (basis: string, givenAt: Date) => ({
    basis,
    evidence: 'checkbox',
    givenAt: givenAt.toISOString(),
  })
  const told = (shop: Shop, externalId: string, ...given: Parameters<typeof consent>) =>
    ingestOrders(
      shop,
      anOrder(
        shop,
        arrived({
          externalId,
          shippingCountry: 'DE',
          customer: { email: shop.anna, consent: consent(...given) },
          lines: [{ externalId: 'l', productExternalId: externalId, quantity: 1 }],
        }),
      ),
    )
  const confirm = async (shop: Shop) => {
    const token = /\/u\/([\w-]{43})/.exec(mail.mailTo(shop.anna).at(-1)?.text ?? '')?.[1]
    await shop.ask(
      'publishable',
      'mutation ($input: UpdateContactPreferencesInput!) { updateContactPreferences(input: $input) { __typename } }',
      { input: { token, confirmConsent: true } },
    )
  }

  test('one that was confirmed is not asked for again at the next checkout', async () => {
    const shop = await open({ doubleOptIn: true })
    await told(shop, 'one', 'CONSENT', daysAgo(9))
    await shop.drain()
    await confirm(shop)
    await untilNoon(shop, 1)
    await told(shop, 'two', 'CONSENT', daysAgo(0.6))
    await shop.drain()
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    expect(new Set(await lastWord(shop, 'CONSENT'))).toEqual(new Set(['The customer consented.']))
    await told(shop, 'three', 'NONE', daysAgo(0.5))
    await shop.drain()
    expect(new Set(await lastWord(shop, 'CONSENT'))).toEqual(
      new Set(['The customer does not want this kind of message.']),
    )
    await told(shop, 'four', 'CONSENT', daysAgo(0.2))
    await shop.drain()
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
  })

  test.each([
    ['CONSENT', 'CONTRACT'],
    ['CONTRACT', 'CONSENT'],
  ])('a weaker ground takes nothing from it: %s, then %s', async (first, second) => {
    const shop = await open()
    const at = daysAgo(2)
    await told(shop, 'one', first, at)
    await told(shop, 'two', second, at)
    expect(new Set(await stateOf(shop))).toEqual(new Set(['SCHEDULED']))
  })
})

test('Whoever asks by hand waits for the end of a quiet period, and is told so', async () => {
  const today = app().clock.now().toISOString().slice(0, 10)
  const inWeeks = new Date(app().clock.now().getTime() + 20 * day).toISOString().slice(0, 10)
  const shop = await open({ quietPeriods: [{ from: today, to: inWeeks }] })
  await ingestOrders(shop, anOrder(shop, arrived()))
  await askByHand(shop, 'order-1')
  await shop.drain()
  expect(mail.mailTo(shop.anna)).toEqual([])
  expect(await lastWord(shop, 'SENDING_HOURS')).toEqual([
    expect.stringMatching(/^The shop sends nothing on that day; the next time is /),
  ])
  await untilNoon(shop, 22)
  expect(mail.mailTo(shop.anna)).toHaveLength(1)
})

test('A printed link is for what the order had when it was made', async () => {
  const shop = await open()
  const lines = (product: string) => [{ externalId: product, productExternalId: product, quantity: 1 }]
  await ingestOrders(
    shop,
    anOrder(shop, arrived({ updatedAt: daysAgo(2).toISOString(), lines: lines('tent') })),
  )
  const { createReviewLinks } = await shop.ask<{ createReviewLinks: { links: { url: string }[] } }>(
    'secret',
    'mutation { createReviewLinks(input: { orderExternalIds: ["order-1"] }) { ... on ReviewLinksPayload { links { url } } } }',
  )
  const token = createReviewLinks.links[0]?.url.split('/r/')[1]
  await ingestOrders(
    shop,
    anOrder(shop, arrived({ updatedAt: daysAgo(1).toISOString(), lines: lines('bag') })),
  )
  const written = { token, productExternalId: 'tent', email: shop.anna, rating: 1 }
  expect(await submitReview(shop, written)).toMatchObject({ __typename: 'EmailConfirmationRequired' })
})

test('An author is written to in the language of the first mail, whatever the shop says later', async () => {
  const shop = await open()
  await ask(shop, arrived({ locale: 'de', updatedAt: daysAgo(2).toISOString() }))
  const token = /\/r\/([\w-]{43})/.exec(mail.mailTo(shop.anna)[0]?.text ?? '')?.[1]
  const { id } = await submitReview(shop, { token, rating: 1 })
  await shop.drain()
  await ingestOrders(shop, anOrder(shop, arrived({ locale: 'ja', updatedAt: daysAgo(1).toISOString() })))
  await shop.ask(
    'secret',
    'mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Danke." }) { __typename } }',
    { id },
  )
  await shop.drain()
  expect(mail.mailTo(shop.anna).at(-1)?.subject).toMatch(/geantwortet/)
})

test('Whoever asks by hand at night for what has long been due is heard at once', async () => {
  const shop = await open()
  const night = Math.ceil(app().clock.now().getTime() / day) * day + day / 12
  await pass(shop, night - app().clock.now().getTime())
  await ingestOrders(shop, anOrder(shop, { locale: 'en' }))
  await sendParcel(shop, { fulfilledAt: daysAgo(40), deliveredAt: daysAgo(38) })
  await askByHand(shop, 'order-1')
  await shop.drain()
  expect(mail.mailTo(shop.anna)).toHaveLength(1)
})

test.each([
  ['DELIVERED', 'DEFERRED'],
  ['DEFERRED', 'DELIVERED'],
  ['DELIVERED', 'REFUSED'],
  ['REFUSED', 'DELIVERED'],
])('A mail that is told as %s and as %s has arrived', async (...outcomes) => {
  const shop = await open()
  await ask(shop, arrived())
  const { messageId } = mail.mailTo(shop.anna)[0] ?? {}
  const at = app().clock.now().toISOString()
  for (const outcome of outcomes) await tell(shop, { events: [{ outcome, messageId, at }] })
  expect(await stateOf(shop)).toEqual(['DELIVERED'])
})

test('An ask about two lines of one product counts once in its funnel', async () => {
  const shop = await open()
  const lines = ['a', 'b'].map((externalId) => ({ externalId, productExternalId: 'tent', quantity: 1 }))
  await ask(shop, arrived({ lines }))
  const { requestFunnel } = await shop.ask<{ requestFunnel: object[] }>(
    'secret',
    '{ requestFunnel(groupBy: PRODUCT) { key steps { count } } }',
  )
  expect(requestFunnel).toEqual([{ key: 'tent', steps: [1, 1, 1, 0, 0, 0].map((count) => ({ count })) }])
})
