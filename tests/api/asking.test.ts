import { describe, expect, test } from '@jest/globals'
import { sendParcel } from '../support/asks.ts'
import {
  anOrder,
  confirmationToken,
  day,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp()

interface Ask {
  id: string
  number: number
  state: string
  sendAt: string | null
  lineExternalIds: string[]
  reminders: number
  cancellation: string | null
  startedAt: string | null
  explanation: { rule: string; outcome: string; explanation: string }[]
}
const fields =
  'id number state sendAt lineExternalIds reminders cancellation startedAt explanation { rule outcome explanation }'

/** The asks of a shop, the oldest first. */
async function asksOf(shop: Shop, filter: object = {}): Promise<Ask[]> {
  const { reviewRequests } = await shop.ask<{ reviewRequests: { nodes: Ask[] } }>(
    'secret',
    `query ($filter: ReviewRequestFilter) { reviewRequests(first: 100, filter: $filter) { nodes { ${fields} } } }`,
    { filter },
  )
  return reviewRequests.nodes.toReversed()
}
const lastWord = (ask: Ask | undefined, rule: string) =>
  ask?.explanation.findLast((event) => event.rule === rule)?.explanation

const ago = (days: number) => new Date(app().clock.now().getTime() - days * day)
const subjects = async (shop: Shop) => (await shop.mailTo(shop.anna)).map(({ subject }) => subject).reverse()
const settings = (shop: Shop, asking: object) =>
  shop.ask<{ updateStore: { __typename: string; issues?: object[] } }>(
    'owner',
    'mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename ... on ValidationError { issues { path code message } } } }',
    { input: { asking } },
  )
const english = (shop: Shop, over: Record<string, unknown> = {}) => anOrder(shop, { locale: 'en', ...over })
const line = (id: string, over: Record<string, unknown> = {}) => ({
  externalId: id,
  productExternalId: id,
  title: id,
  quantity: 1,
  ...over,
})

/** Lets days go by, one by one, as they do. */
async function pass(shop: Shop, days: number): Promise<void> {
  for (let passed = 0; passed < days; passed++) {
    app().clock.advance(day)
    await shop.drain()
  }
}

describe('An ask', () => {
  test('is made about what falls due together, and another about the sofa', async () => {
    const shop = await openShop(app())
    await settings(shop, { requestDelays: [{ productExternalId: 'sofa', days: 42 }], reminders: 0 })
    const lines = [line('shoes'), line('sofa'), line('socks')]
    await ingestOrders(shop, english(shop, { lines }))
    await sendParcel(shop, { fulfilledAt: ago(1), deliveredAt: ago(0) })
    await pass(shop, 15)
    const [first, second] = await asksOf(shop)
    expect(first).toMatchObject({ number: 1, state: 'SENT', lineExternalIds: ['shoes', 'socks'] })
    expect(second).toMatchObject({ number: 2, state: 'SCHEDULED', lineExternalIds: ['sofa'] })
    // Thirty days after the first, which is after the six weeks.
    expect(Date.parse(second?.sendAt ?? '')).toBeGreaterThan(app().clock.now().getTime() + 28 * day)
    await pass(shop, 31)
    expect(await subjects(shop)).toEqual([
      'What do you think of your order from Nordlicht?',
      'What do you think of sofa?',
    ])
    const [mail] = await shop.mailTo(shop.anna)
    expect(mail?.text).not.toContain('shoes')
    expect(await asksOf(shop)).toMatchObject([{ number: 1 }, { number: 2, state: 'SENT' }])
  })

  test('shows five things, those with the fewest reviews first, then the dearest', async () => {
    const shop = await openShop(app())
    const lines = [1, 2, 3, 4, 5, 6, 7].map((price) => line(`thing-${price}`, { unitPrice: `${price}.50` }))
    await invite(shop, english(shop, { lines }))
    const [mail] = await shop.mailTo(shop.anna)
    const shown = [...(mail?.text.matchAll(/^thing-(\d)$/gm) ?? [])].map(([, price]) => price)
    expect(shown).toEqual(['7', '6', '5', '4', '3'])
  })

  test('leaves out gifts, what is reviewed, and what the shop asks nobody about, which the report says', async () => {
    const shop = await openShop(app())
    const lines = [line('tent'), line('sticker', { isGift: true }), line('secret')]
    await ingestOrders(shop, english(shop, { lines }))
    await shop.ask(
      'secret',
      `mutation { upsertProducts(input: { products: [
      { externalId: "secret", title: "Secret", askOptOut: "Medical aids are nobody's business." }] }) { __typename } }`,
    )
    await ingestOrders(shop, english(shop, { lines }))
    await shop.ask(
      'secret',
      'mutation { requestReviews(input: { orderExternalIds: ["order-1"] }) { __typename } }',
    )
    await shop.drain()
    expect(await asksOf(shop)).toMatchObject([{ state: 'SENT', lineExternalIds: ['tent'] }])
    const { transparencyReport } = await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport { notAskedAbout { productExternalId reason } coverageByMonth { month eligible asked cancelled held coverage } } }',
    )
    expect(transparencyReport).toEqual({
      notAskedAbout: [
        { productExternalId: 'secret', reason: 'Medical aids are nobody’s business.'.replace('’', "'") },
      ],
      coverageByMonth: [{ month: '2026-11', eligible: 1, asked: 1, cancelled: 0, held: 0, coverage: 1 }],
    })
  })

  test('follows what the shop sets and unsets while asks wait', async () => {
    const shop = await openShop(app())
    const askOptOut = (reason: string | null) =>
      shop.ask(
        'secret',
        'mutation ($reason: String) { upsertProducts(input: { products: [{ externalId: "tent", title: "Tent", askOptOut: $reason }] }) { __typename } }',
        { reason },
      )
    await ingestOrders(shop, english(shop, { lines: [line('tent')] }))
    const delivered = ago(2)
    await sendParcel(shop, { fulfilledAt: ago(3), deliveredAt: delivered })
    const isDueAfter = async (days: number) => {
      await shop.drain()
      const sendAt = new Date(delivered.getTime() + days * day).toISOString()
      expect((await asksOf(shop))[0]).toMatchObject({ state: 'SCHEDULED', sendAt })
    }
    await isDueAfter(14)
    await settings(shop, { requestDelayDays: 5 })
    await isDueAfter(5)
    await settings(shop, { requestTrigger: 'MANUAL' })
    await shop.drain()
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SCHEDULED', sendAt: null })
    await settings(shop, { requestTrigger: 'DELIVERED' })
    await isDueAfter(5)
    await askOptOut('None of it.')
    await shop.drain()
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SKIPPED' })
    await askOptOut(null)
    await isDueAfter(5)
  })

  test('waits for the morning where the customer lives', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, english(shop, { timeZone: 'Pacific/Auckland' }))
    await sendParcel(shop, { fulfilledAt: ago(16), deliveredAt: ago(15) })
    const [ask] = await asksOf(shop)
    // Noon in Greenwich is night there.
    expect(ask).toMatchObject({ state: 'SCHEDULED' })
    const hour = new Intl.DateTimeFormat('en', {
      timeZone: 'Pacific/Auckland',
      hour: 'numeric',
      hourCycle: 'h23',
    })
    expect(hour.format(new Date(ask?.sendAt ?? ''))).toBe('08')
    expect(lastWord(ask, 'SENDING_HOURS')).toContain('begin again on')
    await shop.drain()
    expect(await subjects(shop)).toEqual([])
    app().clock.advance(day)
    await shop.drain()
    // Within a day it was morning once; whether it is now depends on the clock's noon.
    expect(['SENT', 'SCHEDULED']).toContain((await asksOf(shop))[0]?.state)
    app().clock.advance(10 * 3_600_000)
    await shop.drain()
    expect((await asksOf(shop))[0]?.state).toBe('SENT')
    app().clock.advance(14 * 3_600_000)
  })

  test('keeps thirty days from another, however many orders fall due on one day, and however many workers look', async () => {
    const shop = await openShop(app())
    for (const number of [1, 2, 3]) {
      await ingestOrders(
        shop,
        english(shop, { externalId: `order-${number}`, lines: [line(`thing-${number}`)] }),
      )
      await sendParcel(shop, {
        externalId: `p-${number}`,
        orderExternalId: `order-${number}`,
        fulfilledAt: ago(16),
        deliveredAt: ago(15),
      })
    }
    await shop.drain()
    expect(await subjects(shop)).toHaveLength(1)
    const waiting = (await asksOf(shop)).filter(({ state }) => state === 'SCHEDULED')
    expect(waiting).toHaveLength(2)
    for (const ask of waiting) expect(lastWord(ask, 'CONTACT_BUDGET')).toContain('less than 30 days before')
    // The budget holds when somebody asks by hand, too.
    await shop.ask(
      'secret',
      'mutation { requestReviews(input: { orderExternalIds: ["order-2"] }) { __typename } }',
    )
    await shop.drain()
    expect(await subjects(shop)).toHaveLength(1)
  })

  test('is reminded of once, after a week, unless something was written', async () => {
    const shop = await openShop(app())
    await invite(shop, english(shop))
    await pass(shop, 12)
    expect(await subjects(shop)).toEqual([
      'What do you think of Tent?',
      'A reminder: what do you think of Tent?',
    ])
    expect((await asksOf(shop))[0]).toMatchObject({ reminders: 1, state: 'SENT' })
    await pass(shop, 10)
    expect(await subjects(shop)).toHaveLength(2)

    const other = await openShop(app())
    const token = await invite(other, english(other))
    await submitReview(other, { token, rating: 1 })
    await pass(other, 9)
    expect((await subjects(other)).filter((subject) => subject.startsWith('A reminder'))).toEqual([])
    expect((await asksOf(other))[0]).toMatchObject({ state: 'COMPLETED' })
  })

  test('of somebody who wants no reminders is not reminded of; of a complaint, no more', async () => {
    const shop = await openShop(app())
    await invite(shop, english(shop))
    const [mail] = await shop.mailTo(shop.anna)
    const token = /\/u\/([\w-]{43})/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1]
    const { updateContactPreferences } = await shop.ask<{ updateContactPreferences: object }>(
      'publishable',
      `mutation ($token: String!) { updateContactPreferences(input: { token: $token, topics: [{ topic: REMINDERS, isAllowed: false }] }) {
        ... on ContactPreferences { isUnsubscribed isBlocked topics { topic isAllowed } } } }`,
      { token },
    )
    expect(updateContactPreferences).toEqual({
      isUnsubscribed: false,
      isBlocked: false,
      topics: [
        { topic: 'REVIEW_REQUESTS', isAllowed: true },
        { topic: 'REMINDERS', isAllowed: false },
        { topic: 'SURVEYS', isAllowed: true },
        { topic: 'NEWS', isAllowed: true },
      ],
    })
    await pass(shop, 10)
    expect(await subjects(shop)).toHaveLength(1)
    expect(lastWord((await asksOf(shop))[0], 'SUPPRESSION')).toBe(
      'The customer does not want this kind of message.',
    )
  })

  test('expires with its link', async () => {
    const shop = await openShop(app())
    await settings(shop, { invitationDays: 7, reminders: 0 })
    await invite(shop, english(shop))
    await pass(shop, 8)
    expect((await asksOf(shop))[0]?.state).toBe('EXPIRED')
  })
})

describe('An ask that comes too early', () => {
  const notArrived = (token: string, method = 'POST') =>
    fetch(`${app().url}/r/${token}/not-arrived`, {
      method,
      ...(method === 'POST'
        ? { headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: '' }
        : {}),
    })

  test('waits a week when its customer says so, tells the shop, and is made again', async () => {
    const shop = await openShop(app())
    const support = `support@${shop.access.store.slug}.example`
    await settings(shop, { supportContact: support })
    const token = await invite(shop, english(shop))
    expect((await notArrived(token, 'GET')).status).toBe(404)
    expect((await asksOf(shop))[0]?.state).toBe('SENT')
    expect((await notArrived(token)).status).toBe(200)
    expect((await notArrived(token)).status).toBe(200)
    const [held] = await asksOf(shop)
    expect(held).toMatchObject({ state: 'HELD' })
    expect(lastWord(held, 'HOLD')).toContain('it waits 7 days')
    await shop.drain()
    expect((await shop.mailTo(support)).map(({ subject }) => subject)).toEqual([
      'Order order-1 has not arrived',
    ])
    await pass(shop, 6)
    expect(await subjects(shop)).toHaveLength(1)
    await pass(shop, 2)
    expect(await subjects(shop)).toHaveLength(2)
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SENT' })
    // The same link opens the same form.
    expect((await shop.mailTo(shop.anna))[0]?.text).toContain(token)
  })

  test('waits while goods come back, and goes out when that has ended', async () => {
    const shop = await openShop(app())
    const tell = (closedAt?: Date) =>
      shop.ask(
        'secret',
        'mutation ($input: RecordReturnsInput!) { recordReturns(input: $input) { __typename } }',
        {
          input: { returns: [{ externalId: 'r-1', orderExternalId: 'order-1', openedAt: ago(1), closedAt }] },
        },
      )
    // It may be told before its order is.
    await tell()
    await ingestOrders(shop, english(shop))
    await sendParcel(shop, { fulfilledAt: ago(16), deliveredAt: ago(15) })
    await shop.drain()
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'HELD' })
    await tell(ago(0))
    await shop.drain()
    expect(await subjects(shop)).toHaveLength(1)
  })

  test('asked for by hand while goods come back goes out by day after that, never within a quiet period', async () => {
    const shop = await openShop(app())
    const inDays = (days: number) => ago(-days).toISOString().slice(0, 10)
    await settings(shop, { quietPeriods: [{ from: inDays(-1), to: inDays(6) }] })
    const tell = (closedAt?: Date) =>
      shop.ask(
        'secret',
        'mutation ($input: RecordReturnsInput!) { recordReturns(input: $input) { __typename } }',
        {
          input: { returns: [{ externalId: 'r-1', orderExternalId: 'order-1', openedAt: ago(1), closedAt }] },
        },
      )
    await tell()
    await ingestOrders(shop, english(shop))
    await shop.ask(
      'secret',
      'mutation { requestReviews(input: { orderExternalIds: ["order-1"] }) { __typename } }',
    )
    await shop.drain()
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'HELD' })
    await tell(ago(0))
    await shop.drain()
    const [waiting] = await asksOf(shop)
    expect(waiting).toMatchObject({ state: 'SCHEDULED' })
    expect(Date.parse(waiting?.sendAt ?? '')).toBeGreaterThan(ago(-6).getTime())
    await pass(shop, 8)
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SENT' })
  })

  test('is judged beside the next one of its order, whatever becomes known', async () => {
    const shop = await openShop(app())
    await settings(shop, { requestDelays: [{ productExternalId: 'sofa', days: 42 }], reminders: 0 })
    await ingestOrders(shop, english(shop, { lines: [line('shoes'), line('sofa')] }))
    await sendParcel(shop, { fulfilledAt: ago(16), deliveredAt: ago(15) })
    await pass(shop, 1)
    const [mail] = await shop.mailTo(shop.anna)
    await notArrived(/\/r\/([\w-]{43})/.exec(mail?.text ?? '')?.[1] ?? '')
    expect(await asksOf(shop)).toMatchObject([{ state: 'HELD' }, { state: 'HELD' }])
    const unsubscribe = /<(\S+)>/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
    await fetch(unsubscribe.replace(/^https?:\/\/[^/]+/, app().url), {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    await shop.drain()
    expect(await asksOf(shop)).toMatchObject([{ state: 'SKIPPED' }, { state: 'SKIPPED' }])
  })

  test('waits for a parcel that could not be delivered', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, english(shop))
    const parcel = (over: object) =>
      shop.ask(
        'secret',
        'mutation ($parcel: FulfillmentInput!) { recordFulfillments(input: { fulfillments: [$parcel] }) { __typename } }',
        {
          parcel: {
            externalId: 'p',
            orderExternalId: 'order-1',
            fulfilledAt: ago(30),
            carrier: 'DHL',
            ...over,
          },
        },
      )
    await parcel({ failedAt: ago(20) })
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'HELD', sendAt: expect.any(String) })
    const { sendAt } = (await asksOf(shop))[0] ?? {}
    // What says nothing of it, and what says it anew, neither ends the wait nor makes it longer.
    for (const over of [{ failedAt: null }, { carrier: 'UPS' }, { failedAt: ago(2) }]) {
      await parcel(over)
      expect((await asksOf(shop))[0]).toMatchObject({ state: 'HELD', sendAt })
    }
    await parcel({ deliveredAt: ago(1) })
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SCHEDULED' })
  })
})

describe('An ask is called off', () => {
  const cancel = async (shop: Shop, id: string, reason: string) =>
    (
      await shop.ask<{ cancelReviewRequest: object }>(
        'secret',
        `mutation ($id: ID!, $reason: CancellationReason!) { cancelReviewRequest(input: { requestId: $id, reason: $reason }) {
          __typename ... on ReviewRequest { state cancellation } ... on Error { code } } }`,
        { id, reason },
      )
    ).cancelReviewRequest

  test('on one of four grounds, for good, and counts against the coverage', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, english(shop))
    await sendParcel(shop, { fulfilledAt: ago(3), deliveredAt: ago(2) })
    const [ask] = await asksOf(shop)
    expect(await cancel(shop, ask?.id ?? '', 'CUSTOMER_ASKED')).toEqual({
      __typename: 'ReviewRequest',
      state: 'CANCELLED',
      cancellation: 'CUSTOMER_ASKED',
    })
    expect(await cancel(shop, ask?.id ?? '', 'TEST')).toMatchObject({ cancellation: 'CUSTOMER_ASKED' })
    await ingestOrders(shop, english(shop))
    await pass(shop, 20)
    expect(await subjects(shop)).toEqual([])
    const { transparencyReport } = await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport { invitationCoverage coverageByMonth { eligible asked cancelled coverage } } }',
    )
    expect(transparencyReport).toEqual({
      invitationCoverage: 0,
      coverageByMonth: [{ eligible: 1, asked: 0, cancelled: 1, coverage: 0 }],
    })
    await expect(cancel(shop, ask?.id ?? '', 'UNHAPPY')).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'BAD_USER_INPUT' } }] },
    })
  })

  test('and whatever else a shop tells of an order takes nobody out of the coverage in silence', async () => {
    const shop = await openShop(app())
    const consent = { basis: 'NONE', evidence: 'said so', givenAt: ago(1).toISOString() }
    const tricks: Record<string, object> = {
      asked: {},
      test: { isTest: true },
      gift: { lines: [line('tent', { isGift: true })] },
      refused: { customer: { email: `refused@${shop.access.store.slug}.example`, consent } },
      lost: {},
      hand: {},
    }
    const orderOf = (name: string, over: object = {}) =>
      english(shop, {
        externalId: name,
        customer: { email: `${name}@${shop.access.store.slug}.example` },
        ...over,
      })
    for (const [name, over] of Object.entries(tricks)) {
      await ingestOrders(shop, orderOf(name))
      const parcel = { externalId: name, orderExternalId: name, fulfilledAt: ago(3) }
      await sendParcel(shop, { ...parcel, ...(name === 'lost' ? {} : { deliveredAt: ago(2) }) })
      await ingestOrders(shop, orderOf(name, over))
    }
    const failed = { externalId: 'lost', orderExternalId: 'lost', fulfilledAt: ago(3).toISOString() }
    await shop.ask(
      'secret',
      'mutation ($parcel: FulfillmentInput!) { recordFulfillments(input: { fulfillments: [$parcel] }) { __typename } }',
      { parcel: { ...failed, failedAt: ago(1).toISOString() } },
    )
    await settings(shop, { requestTrigger: 'MANUAL' })
    await shop.ask(
      'secret',
      'mutation { requestReviews(input: { orderExternalIds: ["asked"] }) { __typename } }',
    )
    await pass(shop, 45)
    const { transparencyReport } = await shop.ask<{
      transparencyReport: { coverageByMonth: object[]; notAsked: object[] }
    }>(
      'publishable',
      '{ transparencyReport { coverageByMonth { eligible asked cancelled held } notAsked { rule explanation asks } } }',
    )
    expect(transparencyReport).toEqual({
      // All but the one who refused.
      coverageByMonth: [{ eligible: 5, asked: 1, cancelled: 2, held: 1 }],
      notAsked: expect.arrayContaining([
        { rule: 'DELAY', explanation: 'The shop asks about each order by hand.', asks: 2 },
        { rule: 'ORDER_STATE', explanation: 'It is a test order: nobody is asked.', asks: 1 },
        { rule: 'LINES', explanation: expect.stringContaining('gift'), asks: 1 },
        { rule: 'CONSENT', explanation: 'The customer does not want this kind of message.', asks: 1 },
      ]),
    })
  })

  test('and no later word about when it was placed takes an order out of its month, or one that was asked into another', async () => {
    const shop = await openShop(app())
    const placed = app().clock.now()
    const [month, year] = [placed.toISOString().slice(0, 7), placed.getUTCFullYear()]
    const orderOf = (name: string, placedAt: string) =>
      english(shop, {
        externalId: name,
        placedAt,
        customer: { email: `${name}@${shop.access.store.slug}.example` },
      })
    const [before, after] = [`${year - 3}-05-06T07:08:09Z`, `${year - 2}-05-06T07:08:09Z`]
    for (const name of ['asked', 'moved', 'dropped']) {
      await ingestOrders(shop, orderOf(name, placed.toISOString()))
      await sendParcel(shop, {
        externalId: name,
        orderExternalId: name,
        fulfilledAt: ago(3),
        deliveredAt: ago(2),
      })
    }
    await ingestOrders(shop, orderOf('old', before))
    for (const name of ['asked', 'old'])
      await shop.ask(
        'secret',
        'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
        { ids: [name] },
      )
    await shop.drain()
    await settings(shop, { requestTrigger: 'MANUAL' })
    await ingestOrders(shop, { ...orderOf('dropped', placed.toISOString()), isTest: true })
    for (const name of ['moved', 'dropped']) await ingestOrders(shop, orderOf(name, after))
    await ingestOrders(shop, { ...orderOf('dropped', after), isTest: true })
    // Nor does one that was asked years ago stand in for others.
    await ingestOrders(shop, orderOf('old', placed.toISOString()))
    await pass(shop, 45)
    const reportOf = async (from: string) => {
      const { transparencyReport } = await shop.ask<{
        transparencyReport: { coverageByMonth: object[]; invitationCoverage: number; notAsked: object[] }
      }>(
        'publishable',
        'query ($from: Date) { transparencyReport(from: $from) { invitationCoverage coverageByMonth { month eligible asked cancelled } notAsked { rule asks } } }',
        { from },
      )
      return transparencyReport
    }
    const now = { month, eligible: 3, asked: 1, cancelled: 1 }
    const notAsked = [
      { rule: 'DELAY', asks: 1 },
      { rule: 'ORDER_STATE', asks: 1 },
    ]
    const lastYear = app().clock.now().getTime() - 365 * day
    expect(await reportOf(new Date(lastYear).toISOString().slice(0, 10))).toEqual({
      invitationCoverage: 1 / 3,
      coverageByMonth: [now],
      notAsked: expect.arrayContaining(notAsked),
    })
    // Over all, each counts once.
    expect(await reportOf(before.slice(0, 10))).toEqual({
      invitationCoverage: 2 / 4,
      coverageByMonth: [
        { month: before.slice(0, 7), eligible: 1, asked: 1, cancelled: 0 },
        { month: after.slice(0, 7), eligible: 2, asked: 0, cancelled: 1 },
        now,
      ],
      notAsked: expect.arrayContaining(notAsked),
    })
  })

  test('and neither a quiet period of years nor a rate of one an hour keeps the coverage whole', async () => {
    const shop = await openShop(app())
    const inYears = new Date(app().clock.now().getTime() + 1_800 * day).toISOString().slice(0, 10)
    const today = app().clock.now().toISOString().slice(0, 10)
    await settings(shop, { quietPeriods: [{ from: today, to: inYears }] })
    for (const name of ['asked', 'not']) {
      const customer = { email: `${name}@${shop.access.store.slug}.example` }
      await ingestOrders(shop, english(shop, { externalId: name, customer }))
      const ids = { externalId: name, orderExternalId: name }
      await sendParcel(shop, { ...ids, fulfilledAt: ago(17), deliveredAt: ago(16) })
    }
    await shop.ask(
      'secret',
      'mutation { requestReviews(input: { orderExternalIds: ["asked"] }) { __typename } }',
    )
    await shop.drain()
    await pass(shop, 35)
    const { transparencyReport } = await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport { coverageByMonth { eligible asked } notAsked { rule asks } } }',
    )
    expect(transparencyReport).toEqual({
      coverageByMonth: [{ eligible: 2, asked: 0 }],
      notAsked: [{ rule: 'SENDING_HOURS', asks: 2 }],
    })
  })

  test('but not when it has gone out, and not by another store', async () => {
    const shop = await openShop(app())
    await invite(shop, english(shop))
    const [ask] = await asksOf(shop)
    expect(await cancel(shop, ask?.id ?? '', 'TEST')).toMatchObject({ code: 'WRONG_STATE' })
    const other = await openShop(app())
    expect(await cancel(other, ask?.id ?? '', 'TEST')).toMatchObject({ code: 'NOT_FOUND' })
  })
})

describe('A preview', () => {
  const preview = async (shop: Shop, input: object) =>
    (
      await shop.ask<{
        previewRequest: {
          __typename: string
          state: string
          sendAt: string
          explanation: { rule: string }[]
          mail: { subject: string; html: string } | null
          issues: object[]
        }
      }>(
        'secret',
        `query ($input: PreviewRequestInput!) { previewRequest(input: $input) { __typename
          ... on RequestPreview { state sendAt explanation { rule outcome explanation } mail { subject html text } }
          ... on ValidationError { issues { path code } } } }`,
        { input },
      )
    ).previewRequest

  test('shows what an order would get and when, and keeps and sends nothing', async () => {
    const shop = await openShop(app())
    const imagined = english(shop, { externalId: 'imagined' })
    const fulfillments = [
      { externalId: 'f', orderExternalId: 'imagined', fulfilledAt: ago(1), deliveredAt: ago(0) },
    ]
    const answer = await preview(shop, { order: imagined, fulfillments })
    expect(answer).toMatchObject({ state: 'SCHEDULED', mail: { subject: 'What do you think of Tent?' } })
    expect(Date.parse(answer.sendAt)).toBeGreaterThan(app().clock.now().getTime() + 13 * day)
    expect(answer.explanation).toHaveLength(9)
    expect(await asksOf(shop)).toEqual([])
    expect(await preview(shop, { orderExternalId: 'imagined' })).toMatchObject({
      __typename: 'NotFoundError',
    })
    const { rows } = await app().database.ownerPool.query(
      'SELECT (SELECT count(*) FROM customer WHERE store_id = $1) + (SELECT count(*) FROM job WHERE store_id = $1) AS kept',
      [shop.access.store.id],
    )
    expect(Number(rows[0].kept)).toBe(0)
    expect(await preview(shop, { order: { ...imagined, customer: { email: 'nobody' } } })).toMatchObject({
      issues: [{ path: ['order', 'customer', 'email'] }],
    })
  })

  test('plans nothing that would be refused when it is told: what has not happened yet', async () => {
    const shop = await openShop(app())
    const later = ago(-400).toISOString()
    const order = english(shop, { externalId: 'imagined' })
    const consent = { basis: 'CONSENT', evidence: 'Newsletter', givenAt: later }
    expect(await preview(shop, { order: { ...order, placedAt: later } })).toMatchObject({
      issues: [{ path: ['order', 'placedAt'], code: 'IN_THE_FUTURE' }],
    })
    expect(
      await preview(shop, { order: { ...order, customer: { email: shop.anna, consent } } }),
    ).toMatchObject({
      issues: [{ path: ['order', 'customer', 'consent', 'givenAt'], code: 'IN_THE_FUTURE' }],
    })
    const fulfillments = [{ externalId: 'f', orderExternalId: 'imagined', fulfilledAt: later }]
    expect(await preview(shop, { order, fulfillments })).toMatchObject({
      issues: [{ path: ['fulfillments', '0', 'fulfilledAt'], code: 'IN_THE_FUTURE' }],
    })
  })

  test('is sent to the staff, and to nobody else', async () => {
    const shop = await openShop(app())
    const send = (to: string) =>
      shop.ask<{ sendTestMail: object }>(
        'owner',
        'mutation ($to: EmailAddress!) { sendTestMail(input: { to: $to, locale: "de" }) { __typename } }',
        { to },
      )
    const { rows } = await app().database.ownerPool.query(
      `SELECT email FROM staff_member WHERE store_id = $1 AND role = 'OWNER'`,
      [shop.access.store.id],
    )
    expect(await send(rows[0].email)).toEqual({ sendTestMail: { __typename: 'TestMailPayload' } })
    expect(await send(shop.anna)).toEqual({ sendTestMail: { __typename: 'ValidationError' } })
    await shop.drain()
    expect(await shop.mailTo(rows[0].email)).toHaveLength(1)
    expect(await shop.mailTo(shop.anna)).toEqual([])
  })
})

describe('A link', () => {
  test('opens the form of an order without a mail, as a QR code too; who has written gets none', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, english(shop, { channel: 'POINT_OF_SALE', placedAt: ago(1).toISOString() }))
    const { createReviewLinks } = await shop.ask<{
      createReviewLinks: { links: { url: string; qrCode: string; order: { externalId: string } }[] }
    }>(
      'secret',
      `mutation { createReviewLinks(input: { orderExternalIds: ["order-1"] }) {
        ... on ReviewLinksPayload { links { url qrCode expiresAt order { externalId channel } } } } }`,
    )
    const [link] = createReviewLinks.links
    expect(link).toMatchObject({ order: { externalId: 'order-1', channel: 'POINT_OF_SALE' } })
    expect(link?.qrCode).toMatch(/^<svg[^>]*viewBox/)
    const token = link?.url.split('/r/')[1]
    expect(await submitReview(shop, { token, rating: 2 })).toMatchObject({
      issues: [{ path: ['email'], code: 'REQUIRED' }],
    })
    expect(await submitReview(shop, { token, rating: 2, email: shop.anna.toUpperCase() })).toMatchObject({
      __typename: 'EmailConfirmationRequired',
    })
    await shop.drain()
    const { confirmEmail: review } = await shop.ask<{ confirmEmail: { id: string } }>(
      'publishable',
      'mutation ($token: String!) { confirmEmail(input: { token: $token }) { ... on Review { id verification { isVerified method } } } }',
      { token: await confirmationToken(shop, shop.anna) },
    )
    expect(review).toMatchObject({ verification: { isVerified: true, method: 'ORDER_INVITATION' } })
    // The shop has the link: it neither shows nor changes what was written, and holds nothing back.
    const { authoredReviews, invitation } = await shop.ask<{ authoredReviews: object[]; invitation: object }>(
      'publishable',
      `query ($token: String!) { authoredReviews(token: $token) { version } invitation(token: $token) { products { review { id } } } }`,
      { token },
    )
    expect({ authoredReviews, invitation }).toEqual({
      authoredReviews: [],
      invitation: { products: [{ review: null }] },
    })
    for (const [mutation, more] of [
      ['editReview', { version: 1, rating: 5 }],
      ['withdrawReview', {}],
      ['submitAppeal', { statement: 'x' }],
    ] as const)
      expect(
        await shop.ask(
          'publishable',
          `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { answer: ${mutation}(input: $input) { __typename } }`,
          { input: { token, reviewId: review.id, ...more } },
        ),
      ).toEqual({ answer: { __typename: 'TokenError' } })
    for (const path of ['/not-arrived', '/started.svg'])
      expect(
        (await fetch(`${app().url}/r/${token}${path}`, { method: path === '/not-arrived' ? 'POST' : 'GET' }))
          .status,
      ).toBe(404)
    expect(await (await fetch(`${app().url}/r/${token}`)).text()).not.toMatch(/\/a\/[\w-]{43}|not-arrived/)
    await pass(shop, 20)
    expect((await subjects(shop)).filter((subject) => subject.startsWith('What do you'))).toEqual([])
  })
})

describe('What is written by a printed link', () => {
  /** The shop says that the order is its own. */
  async function linkOf(shop: Shop): Promise<string> {
    await ingestOrders(
      shop,
      english(shop, { customer: { email: `alias@${shop.access.store.slug}.example` } }),
    )
    const { createReviewLinks } = await shop.ask<{ createReviewLinks: { links: { url: string }[] } }>(
      'secret',
      'mutation { createReviewLinks(input: { orderExternalIds: ["order-1"] }) { ... on ReviewLinksPayload { links { url } } } }',
    )
    return createReviewLinks.links[0]?.url.split('/r/')[1] ?? ''
  }
  const confirm = async (shop: Shop, address: string) => {
    const { confirmEmail } = await shop.ask<{ confirmEmail: { __typename: string; code?: string } }>(
      'publishable',
      'mutation ($token: String!) { confirmEmail(input: { token: $token }) { __typename ... on Error { code } } }',
      { token: await confirmationToken(shop, address) },
    )
    return confirmEmail
  }

  test('is its writer’s, whoever the shop says the order is: verified, once, with the author’s link in their mail alone', async () => {
    const shop = await openShop(app())
    const token = await linkOf(shop)
    const buyers = ['one', 'two'].map((name) => `${name}@${shop.access.store.slug}.example`)
    for (const email of buyers)
      expect(await submitReview(shop, { token, email, rating: 1, idempotencyKey: email })).toMatchObject({
        __typename: 'EmailConfirmationRequired',
      })
    await shop.drain()
    expect(await confirm(shop, buyers[0] ?? '')).toEqual({ __typename: 'Review' })
    expect(await confirm(shop, buyers[1] ?? '')).toEqual({
      __typename: 'ConflictError',
      code: 'ALREADY_REVIEWED',
    })
    expect(await submitReview(shop, { token, email: buyers[1], rating: 5 })).toMatchObject({
      code: 'ALREADY_REVIEWED',
    })
    await shop.drain()
    expect((await shop.mailTo(buyers[0] ?? ''))[0]?.text).toMatch(/\/a\/[\w-]{43}/)
    expect(await shop.mailTo(`alias@${shop.access.store.slug}.example`)).toEqual([])
    const { product } = await shop.ask<{ product: object }>(
      'publishable',
      '{ product(externalId: "tent") { rating { average count } reviews { nodes { verification { isVerified method } } } } }',
    )
    expect(product).toEqual({
      rating: { average: 1, count: 1 },
      reviews: { nodes: [{ verification: { isVerified: true, method: 'ORDER_INVITATION' } }] },
    })
    // Whose order it is is asked all the same: no shop ends an ask by writing itself.
    expect(await asksOf(shop)).toMatchObject([{ state: 'SCHEDULED' }])
  })

  test('is out of reach for whoever the shop says the order is of, though they are asked by mail', async () => {
    const shop = await openShop(app())
    const token = await linkOf(shop)
    const buyer = `buyer@${shop.access.store.slug}.example`
    await submitReview(shop, { token, email: buyer, rating: 1 })
    await shop.drain()
    await confirm(shop, buyer)
    await shop.drain()
    const alias = `alias@${shop.access.store.slug}.example`
    const invitation = await invite(shop, english(shop, { customer: { email: alias } }))
    const { product, authoredReviews } = await shop.ask<{
      product: { reviews: { nodes: { id: string }[] } }
      authoredReviews: object[]
    }>(
      'publishable',
      `query ($token: String!) { authoredReviews(token: $token) { version }
        product(externalId: "tent") { reviews { nodes { id } } } }`,
      { token: invitation },
    )
    expect(authoredReviews).toEqual([])
    const reviewId = product.reviews.nodes[0]?.id
    for (const [mutation, more] of [
      ['editReview', { version: 1, rating: 5, body: 'Very happy with it.' }],
      ['withdrawReview', {}],
      ['submitAppeal', { statement: 'x' }],
    ] as const)
      expect(
        await shop.ask(
          'publishable',
          `mutation ($input: ${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input!) { answer: ${mutation}(input: $input) { __typename } }`,
          { input: { token: invitation, reviewId, ...more } },
        ),
      ).toEqual({ answer: { __typename: 'NotFoundError' } })
  })

  test('asks for the address on its page, and says that a mail waits', async () => {
    const shop = await openShop(app())
    const token = await linkOf(shop)
    const post = (fields: Record<string, string>) =>
      fetch(`${app().url}/r/${token}`, {
        method: 'POST',
        redirect: 'manual',
        headers: { 'content-type': 'application/x-www-form-urlencoded' },
        body: new URLSearchParams({
          product: 'tent',
          rating: '2',
          body: 'It leaks.',
          displayName: 'Ida',
          ...fields,
        }),
      })
    const missing = await post({})
    expect(missing.status).toBe(422)
    expect(await missing.text()).toContain('type="email"')
    const sent = await post({ email: shop.anna })
    expect(sent.status).toBe(303)
    const page = await (await fetch(`${app().url}${sent.headers.get('location')}&lang=en`)).text()
    expect(page).toContain('One more step until your review exists.')
    await shop.drain()
    expect(await confirmationToken(shop, shop.anna)).toMatch(/^[\w-]{43}$/)
  })
})

describe('The form', () => {
  test('counts as started when somebody touches it, and never by a scanner', async () => {
    const shop = await openShop(app())
    const token = await invite(shop, english(shop))
    const look = (path: string, headers: Record<string, string> = {}) =>
      fetch(`${app().url}/r/${token}${path}`, {
        headers: { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/605', ...headers },
      })
    await look('?rating=5')
    await look('/started.svg', { 'sec-purpose': 'prefetch' })
    await look('/started.svg', { 'user-agent': 'Googlebot/2.1 (+http://www.google.com/bot.html)' })
    await look('/started.svg', { 'sec-fetch-dest': 'document' })
    expect((await asksOf(shop))[0]).toMatchObject({ state: 'SENT', startedAt: null })
    expect((await look('/started.svg', { 'sec-fetch-dest': 'image' })).status).toBe(200)
    const [started] = await asksOf(shop)
    expect(started?.state).toBe('STARTED')
    await look('/started.svg')
    expect((await asksOf(shop))[0]?.startedAt).toBe(started?.startedAt)
  })
})

describe('Double opt-in', () => {
  test('takes a shop’s later word that it was confirmed, and asks anew whoever took it back', async () => {
    const shop = await openShop(app())
    await settings(shop, { doubleOptIn: true })
    const given = ago(20).toISOString()
    const told = async (consent: object) => {
      const customer = { email: shop.anna, consent: { evidence: 'checkbox', ...consent } }
      await ingestOrders(shop, english(shop, { customer, shippingCountry: 'DE' }))
      await shop.drain()
      return (await asksOf(shop))[0]
    }
    await sendParcel(shop, { fulfilledAt: ago(3), deliveredAt: ago(2) })
    expect(await told({ basis: 'CONSENT', givenAt: given })).toMatchObject({ sendAt: null })
    await told({ basis: 'NONE', givenAt: ago(10).toISOString() })
    const again = ago(5).toISOString()
    await told({ basis: 'CONSENT', givenAt: again })
    expect(await subjects(shop)).toHaveLength(2)
    const confirmed = { givenAt: again, confirmedAt: ago(4).toISOString() }
    expect(await told({ basis: 'CONSENT', ...confirmed })).toMatchObject({ sendAt: expect.any(String) })
  })

  test('asks whoever consented at the shop once, and nobody who has not confirmed', async () => {
    const shop = await openShop(app())
    await settings(shop, { doubleOptIn: true })
    const consent = { basis: 'CONSENT', evidence: 'checkbox', givenAt: ago(20).toISOString() }
    const customer = { email: shop.anna, name: 'Anna', consent }
    await ingestOrders(shop, english(shop, { customer, shippingCountry: 'DE' }))
    await sendParcel(shop, { fulfilledAt: ago(16), deliveredAt: ago(15) })
    await ingestOrders(shop, english(shop, { customer, shippingCountry: 'DE', currency: 'EUR' }))
    await shop.drain()
    expect(await subjects(shop)).toEqual(['May Nordlicht ask for your opinion?'])
    const [mail] = await shop.mailTo(shop.anna)
    const path = /\/u\/[\w-]{43}/.exec(mail?.text ?? '')?.[0]
    expect(await (await fetch(`${app().url}${path}`)).text()).toContain('Yes, you may ask me')
    await pass(shop, 1)
    expect(await subjects(shop)).toHaveLength(1)
    await fetch(`${app().url}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'action=confirm',
    })
    await shop.drain()
    expect(await subjects(shop)).toEqual([
      'May Nordlicht ask for your opinion?',
      'What do you think of Tent?',
    ])
  })
})

describe('The funnel', () => {
  test('tells how far asks came, by whole, product, locale and month', async () => {
    const shop = await openShop(app())
    const token = await invite(shop, english(shop, { lines: [line('tent'), line('mat')] }))
    await submitReview(shop, { token, productExternalId: 'tent', rating: 1 })
    await shop.drain()
    const funnel = async (groupBy: string) =>
      (
        await shop.ask<{
          requestFunnel: { key: string; steps: { name: string; count: number; share: number | null }[] }[]
        }>(
          'analyst',
          'query ($groupBy: FunnelGrouping) { requestFunnel(groupBy: $groupBy) { key steps { name count denominator share } } }',
          { groupBy },
        )
      ).requestFunnel.map(({ key, steps }) => [key, ...steps.map(({ count }) => count)])
    expect(await funnel('STORE')).toEqual([['', 1, 1, 1, 1, 1, 1]])
    expect(await funnel('PRODUCT')).toEqual([
      ['mat', 1, 1, 1, 0, 0, 0],
      ['tent', 1, 1, 1, 1, 1, 1],
    ])
    expect(await funnel('LOCALE')).toEqual([['en', 1, 1, 1, 1, 1, 1]])
    expect(await funnel('MONTH')).toEqual([['2026-11', 1, 1, 1, 1, 1, 1]])

    const customer = { email: `ben@${shop.access.store.slug}.example` }
    await invite(shop, english(shop, { externalId: 'order-2', customer }))
    await app().database.ownerPool.query(
      `UPDATE review_request SET state = 'BOUNCED' WHERE store_id = $1 AND state = 'SENT'`,
      [shop.access.store.id],
    )
    expect(await funnel('STORE')).toEqual([['', 2, 2, 1, 1, 1, 1]])
    const answer = await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport { reviewsPerHundredMails coverageByMonth { asked delivered reviewed } } }',
    )
    expect(answer.transparencyReport).toEqual({
      reviewsPerHundredMails: null,
      coverageByMonth: [{ asked: 2, delivered: 1, reviewed: 1 }],
    })
  })
})

test('What somebody calls themselves leads nobody else anywhere', async () => {
  const shop = await openShop(app())
  const name = 'Ada, win at https://evil.example/x or evil.example now, casino24.com'
  await invite(shop, english(shop, { customer: { email: shop.anna, name } }))
  const victim = `victim@${shop.access.store.slug}.example`
  const written = { email: victim, displayName: 'See evil.example', productExternalId: 'tent', rating: 1 }
  await submitReview(shop, { ...written, body: 'It leaks.', locale: 'en' })
  await shop.drain()
  for (const address of [shop.anna, victim]) {
    const [mail] = await shop.mailTo(address)
    expect(mail?.text).toContain('•••')
    expect(`${mail?.subject} ${mail?.text} ${mail?.html}`).not.toMatch(/evil\.example|casino24/)
  }
})

describe('A store’s own words', () => {
  const say = (shop: Shop, ...texts: object[]) =>
    shop.ask<{ updateStore: { __typename: string; issues?: object[] } }>(
      'owner',
      'mutation ($input: UpdateStoreInput!) { updateStore(input: $input) { __typename ... on ValidationError { issues { path code message } } } }',
      { input: { mail: { mailTexts: texts } } },
    )

  test('stand in asks in their language, and are refused with a placeholder that nobody fills', async () => {
    const shop = await openShop(app())
    const own = {
      locale: 'en',
      key: 'request.subjectOne',
      text: 'Your {{product}} from {{store}}: how is it?',
    }
    expect(await say(shop, own)).toMatchObject({ updateStore: { __typename: 'Store' } })
    await invite(shop, english(shop, { locale: 'en-GB' }))
    expect(await subjects(shop)).toEqual(['Your Tent from Nordlicht: how is it?'])
    const received = { locale: 'zh-Hant', key: 'received.subject', text: '{{store}} 收到了' }
    await say(shop, own, received)
    const token = await invite(shop, english(shop, { externalId: 'order-2', locale: 'zh-TW' }))
    await submitReview(shop, { token, productExternalId: 'tent', rating: 1 })
    await shop.drain()
    expect(await subjects(shop)).toContain('Nordlicht 收到了')
    await say(shop, own)
    const read = await shop.ask('publishable', '{ store { policy { mailTexts { locale key text } } } }')
    expect(read).toEqual({ store: { policy: { mailTexts: [own] } } })
    expect(await say(shop, own, own)).toMatchObject({
      updateStore: { issues: [{ path: ['mail', 'mailTexts', '1', 'key'], code: 'DUPLICATE' }] },
    })
    for (const text of [
      '{product}',
      '{{product}',
      '{{{product}}}',
      '%product%',
      '[[product]]',
      '{{ PRODUCT }}',
    ])
      expect(await say(shop, { ...own, text: `How is ${text}?` })).toMatchObject({
        updateStore: {
          issues: [
            {
              code: 'UNKNOWN_PLACEHOLDER',
              message: 'Only these placeholders are filled in here: {{product}}, {{store}}.',
            },
          ],
        },
      })
    for (const text of ['100 % {{store}}', '{{ product }} (5 $)'])
      expect(await say(shop, { ...own, text })).toMatchObject({ updateStore: { __typename: 'Store' } })
    for (const wrong of [
      { text: 'Hello {{firstName}}' },
      { key: 'request.publication' },
      { key: 'withheld.subject' },
      { locale: 'DE_at' },
    ])
      expect(await say(shop, { ...own, ...wrong })).toMatchObject({
        updateStore: {
          __typename: 'ValidationError',
          issues: [{ path: ['mail', 'mailTexts', '0', expect.anything()] }],
        },
      })
  })
})

describe('Settings of asking', () => {
  test('are kept within the law and within reason', async () => {
    const shop = await openShop(app())
    const refused = async (asking: object) => (await settings(shop, asking)).updateStore
    for (const wrong of [
      { daysBetweenAsks: 1 },
      { contactsPerMonth: 100 },
      { reminders: 3 },
      { sendingHours: { from: 20, to: 9 } },
      { sendingWeekdays: [8] },
      { timeZone: 'Mars/Olympus' },
      { quietPeriods: [{ from: '2026-12-26', to: '2026-12-24' }] },
      { requestDelays: [{ days: 400 }] },
    ])
      expect({ wrong, answer: await refused(wrong) }).toMatchObject({
        answer: { __typename: 'ValidationError' },
      })
    for (const invitationDays of [6, 91])
      expect(await refused({ invitationDays })).toMatchObject({
        issues: [
          { path: ['asking', 'invitationDays'], message: 'This must be a whole number from 7 to 90.' },
        ],
      })
    expect(await refused({ daysBetweenAsks: 60, sendingHours: { from: 10, to: 18 } })).toMatchObject({
      __typename: 'Store',
    })
  })
})
