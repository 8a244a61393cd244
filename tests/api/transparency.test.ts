import { describe, expect, test } from '@jest/globals'
import { payloadsOf } from '../support/ledger.ts'
import { decide, decideAppeal, onlyItem, queueOf, withholding } from '../support/moderators.ts'
import { expectAgreement, type ReportTotals, reportFields } from '../support/report-from-log.ts'
import { anOrder, authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

const report = `query ($from: Date, $to: Date) { transparencyReport(from: $from, to: $to) {
  from to byStars { stars submitted published pending withheld withdrawn erased }
  byReason { reason decider published redacted withheld reversed byStars { stars count } }
  invitationCoverage parity { verdict difference low high pValue n method } trend { z } speed { z }
  medianHoursToPublishByStars { stars medianHours n } negativeExposure
  notices { received open notFollowed redacted withheld fromMerchant fromMerchantNotFollowed byStars { stars received followed } } } }`

interface Report {
  byStars: Record<
    'stars' | 'submitted' | 'published' | 'pending' | 'withheld' | 'withdrawn' | 'erased',
    number
  >[]
  byReason: {
    reason: string | null
    decider: string
    published: number
    redacted: number
    withheld: number
  }[]
  parity: { verdict: string; n: number }
  invitationCoverage: number | null
  notices: { received: number }
}

async function readReport(shop: Shop, period = {}): Promise<Report> {
  return (await shop.ask<{ transparencyReport: Report }>('publishable', report, period)).transparencyReport
}

/** One of each fate: five stars public, four masked, three waiting, two withheld, one withdrawn. */
async function shopWithEveryFate(): Promise<Shop> {
  const shop = await openShop(app())
  const emailOf = (rating: number) => `c${rating}@${shop.access.store.slug}.example`
  const bodies: Record<number, string> = {
    5: 'A good tent.',
    4: 'A good tent. +44 20 7946 0958',
    3: 'https://elsewhere.example/3',
    2: 'https://elsewhere.example/2',
    1: 'A bad tent.',
  }
  const ids: Record<number, string> = {}
  for (const rating of [1, 2, 4, 5, 3]) {
    const order = anOrder(shop, { externalId: `o${rating}`, customer: { email: emailOf(rating) } })
    const token = await invite(shop, order)
    ids[rating] = (await submitReview(shop, { token, rating, body: bodies[rating], locale: 'en' })).id
    await shop.drain()
    if (rating === 2) await decide(shop, await onlyItem(shop), withholding(0, 5))
  }
  await shop.ask(
    'publishable',
    'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }',
    {
      input: { token: await authorToken(shop, emailOf(1)), reviewId: ids[1] },
    },
  )
  return shop
}

const ofStars = (...wanted: number[]) =>
  [5, 4, 3, 2, 1].map((star) => ({ stars: star, count: wanted.includes(star) ? 1 : 0 }))

describe('The transparency report', () => {
  test('accounts for every review by stars, and for every decision by who made it', async () => {
    const shop = await shopWithEveryFate()
    const found = await readReport(shop)
    const nothing = { submitted: 1, published: 0, pending: 0, withheld: 0, withdrawn: 0, erased: 0 }
    expect(found.byStars).toEqual([
      { ...nothing, stars: 5, published: 1 },
      { ...nothing, stars: 4, published: 1 },
      { ...nothing, stars: 3, pending: 1 },
      { ...nothing, stars: 2, withheld: 1 },
      { ...nothing, stars: 1, withdrawn: 1 },
    ])
    const decisions = { published: 0, redacted: 0, withheld: 0, reversed: 0 }
    expect(found.byReason).toEqual([
      {
        ...decisions,
        decider: 'MODERATOR',
        reason: 'HARASSING_OR_ABUSIVE',
        withheld: 1,
        byStars: ofStars(2),
      },
      { ...decisions, decider: 'PHASES', reason: 'PERSONAL_INFORMATION', redacted: 1, byStars: ofStars(4) },
      { ...decisions, decider: 'PHASES', reason: null, published: 2, byStars: ofStars(5, 1) },
    ])
    expect(found.invitationCoverage).toBe(1)
    expect(found.parity).toMatchObject({ verdict: 'INSUFFICIENT_DATA', n: 3 })
  })

  test('tells what the deadline published', async () => {
    const shop = await openShop(app())
    await submitReview(shop, { token: await invite(shop), body: 'https://elsewhere.example', locale: 'en' })
    await shop.drain()
    shop.app.clock.advance(73 * 3_600_000)
    await shop.drain()
    await shop.drain()
    expect((await readReport(shop)).byReason).toEqual([
      expect.objectContaining({ decider: 'DEADLINE', reason: 'SPAM', redacted: 1 }),
    ])
  })

  test('follows from the public log, which does not know the stars', async () => {
    const shop = await shopWithEveryFate()
    const emailOf = (rating: number) => `c${rating}@${shop.access.store.slug}.example`
    const { product } = await shop.ask<{ product: { reviews: { nodes: { id: string; rating: number }[] } } }>(
      'publishable',
      '{ product(externalId: "tent") { reviews { nodes { id rating } } } }',
    )
    const idOf = (rating: number) => product.reviews.nodes.find((one) => one.rating === rating)?.id ?? ''
    const mutate = (name: string, input: object) =>
      shop.ask(
        'publishable',
        `mutation ($input: ${name}Input!) { ${name[0]?.toLowerCase()}${name.slice(1)}(input: $input) { __typename } }`,
        { input },
      )
    const notice = (rating: number) =>
      mutate('SubmitNotice', {
        reviewId: idOf(rating),
        reason: 'SPAM',
        explanation: 'No.',
        name: 'x',
        email: 'x@example.org',
        goodFaith: true,
      })
    const itemFrom = async (source: string) => {
      const item = (await queueOf(shop)).find((one) => one.source === source)
      if (!item) throw new Error(`No ${source} waits`)
      return item
    }
    // One notice is followed and one is not; one objection is upheld, one reversed, and nobody decides a third.
    await notice(5)
    await decide(shop, await itemFrom('NOTICE'), { ...withholding(0, 6), action: 'REDACT' })
    await notice(4)
    await decide(shop, await itemFrom('NOTICE'), { action: 'PUBLISH' })
    await notice(4)
    await shop.drain()
    const authored = async (rating: number) => {
      const token = await authorToken(shop, emailOf(rating))
      const { authoredReviews } = await shop.ask<{ authoredReviews: { review: { id: string } }[] }>(
        'publishable',
        'query ($token: String!) { authoredReviews(token: $token) { review { id } } }',
        { token },
      )
      return { token, reviewId: authoredReviews[0]?.review.id, statement: 'No.' }
    }
    await mutate('SubmitAppeal', await authored(2))
    await decideAppeal(shop, await itemFrom('APPEAL'), false)
    await mutate('SubmitAppeal', await authored(5))
    await decideAppeal(shop, await itemFrom('APPEAL'), true)
    await mutate('SubmitAppeal', await authored(4))
    const today = shop.app.clock.now().toISOString().slice(0, 10)
    const from = `${Number(today.slice(0, 4)) - 1}-01-01`
    const { transparencyReport } = await shop.ask<{ transparencyReport: ReportTotals }>(
      'publishable',
      `{ transparencyReport(from: "${from}") { ${reportFields} } }`,
    )
    expect(transparencyReport).toMatchObject({
      notices: { received: 3, open: 1, overtaken: 0, notFollowed: 1, redacted: 1, withheld: 0 },
      appeals: { received: 3, open: 1, upheld: 1, reversed: 1 },
    })
    expectAgreement(transparencyReport, await payloadsOf(shop), from, today)
  })

  test('is of the period that was asked for, and of one store', async () => {
    const shop = await shopWithEveryFate()
    const empty = await readReport(shop, { from: '2020-01-01', to: '2020-12-31' })
    expect(empty.byStars.every(({ submitted }) => submitted === 0)).toBe(true)
    const other = await openShop(app())
    expect((await readReport(other)).byStars.every(({ submitted }) => submitted === 0)).toBe(true)
    await expect(readReport(shop, { from: '2026-02-01', to: '2026-01-01' })).rejects.toMatchObject({
      response: { errors: [{ extensions: { code: 'BAD_USER_INPUT', argument: 'from' } }] },
    })
  })

  test('is public as JSON and as a page, without a key', async () => {
    const shop = await shopWithEveryFate()
    const address = `${shop.app.url}/stores/${shop.access.store.slug}/transparency`
    const json = await fetch(`${address}.json`)
    expect([json.status, json.headers.get('access-control-allow-origin')]).toEqual([200, '*'])
    expect(await json.json()).toMatchObject(
      await readReport(shop).then(({ byStars, byReason }) => ({ byStars, byReason })),
    )
    for (const [language, words] of [
      ['en', 'There are too few decisions yet to tell.'],
      ['de', 'Für eine Aussage gibt es noch zu wenige Entscheidungen.'],
      ['ar', 'القرارات أقل من أن تسمح بالحكم حتى الآن.'],
    ] as const) {
      const page = await fetch(`${address}?lang=${language}`)
      expect([page.status, page.headers.get('content-language')]).toEqual([200, language])
      expect(await page.text()).toContain(words)
    }
    const missing = await fetch(`${shop.app.url}/stores/nowhere/transparency`)
    expect([missing.status, missing.headers.get('content-type')]).toEqual([404, 'text/html; charset=UTF-8'])
    for (const day of ['yesterday', '2026-02-30', '2026-13-01', '2026-02-3']) {
      const refused = await fetch(`${address}.json?from=${day}`)
      expect([refused.status, await refused.json()]).toMatchObject([
        400,
        { error: { code: 'BAD_USER_INPUT' } },
      ])
      expect((await fetch(`${address}?to=${day}`)).status).toBe(400)
    }
    expect((await fetch(`${address}?from=2024-02-29`)).status).toBe(200)
  })
})
