import { expect, test } from '@jest/globals'
import { openScope } from '../../src/db/scope.ts'
import { importSuppressions } from '../../src/requests/suppression-list.ts'
import { ask, tell } from '../support/delivery.ts'
import { day, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

interface Asked {
  state: string
  remindAt: string | null
  word: string | undefined
}

/** The asks of a shop by order, each with the last word on its address. */
async function asksOf(shop: Shop): Promise<Record<string, Asked>> {
  const { reviewRequests } = await shop.ask<{
    reviewRequests: {
      nodes: {
        order: { externalId: string }
        state: string
        remindAt: string | null
        explanation: { rule: string; explanation: string }[]
      }[]
    }
  }>(
    'secret',
    '{ reviewRequests { nodes { order { externalId } state remindAt explanation { rule explanation } } } }',
  )
  return Object.fromEntries(
    reviewRequests.nodes.map(({ order, state, remindAt, explanation }) => [
      order.externalId,
      { state, remindAt, word: explanation.findLast(({ rule }) => rule === 'SUPPRESSION')?.explanation },
    ]),
  )
}

const tokenOf = async (shop: Shop, kind: 'r' | 'u') =>
  new RegExp(`/${kind}/([\\w-]{43})`).exec((await shop.mailTo(shop.anna))[0]?.text ?? '')?.[1] ?? ''
const provider = (payload: (shop: Shop) => object) => async (shop: Shop) =>
  expect(await tell(shop, payload(shop))).toBe(200)
const event = (outcome: string) => provider((shop) => ({ events: [{ outcome, recipient: shop.anna }] }))
const oneClick = async (shop: Shop) => {
  const body = new URLSearchParams({ 'List-Unsubscribe': 'One-Click' })
  const url = `${app().url}/u/${await tokenOf(shop, 'u')}`
  expect((await fetch(url, { method: 'POST', body })).status).toBe(200)
}
const preferences = (topics: object[]) => async (shop: Shop) => {
  await shop.ask(
    'publishable',
    'mutation ($input: UpdateContactPreferencesInput!) { updateContactPreferences(input: $input) { __typename } }',
    { input: { token: await tokenOf(shop, 'u'), topics } },
  )
}
const refuse = (topic: string) => preferences([{ topic, isAllowed: false }])
const abuseReport = async (shop: Shop) => {
  const { rows } = await shop.app.database.ownerPool.query(
    'SELECT id FROM touchpoint WHERE store_id = $1 ORDER BY sent_at DESC LIMIT 1',
    [shop.access.store.id],
  )
  const report = [
    'Content-Type: multipart/report; report-type=feedback-report; boundary=x',
    '',
    '--x',
    'Content-Type: message/feedback-report',
    '',
    'Feedback-Type: abuse',
    'Version: 1',
    '',
    '--x',
    'Content-Type: message/rfc822',
    '',
    `Message-ID: <${rows[0].id}@candor.example>`,
    '',
    '--x--',
  ]
  expect(await tell(shop, report.join('\r\n'), 'message/rfc822')).toBe(200)
}
const listed = async (shop: Shop) => {
  const scope = openScope(app().scopeSource, shop.access.store.id, { kind: 'system' })
  await importSuppressions(
    scope,
    (async function* () {
      yield `email\n${shop.anna}\n`
    })(),
    { reason: 'UNSUBSCRIBED' },
  )
}

const complained = /its holder complained of a mail on \w+ \d+, \d+\.$/
const unsubscribed = /its holder unsubscribed on \w+ \d+, \d+\.$/
const refused = 'The customer does not want this kind of message.'
const ways: [string, (shop: Shop) => Promise<unknown>, RegExp | string][] = [
  [
    'a complaint by Amazon SES',
    provider((shop) => ({
      notificationType: 'Complaint',
      complaint: { complainedRecipients: [{ emailAddress: shop.anna }] },
      mail: {},
    })),
    complained,
  ],
  ['a report of abuse', abuseReport, complained],
  [
    'an unsubscribing by Postmark',
    provider((shop) => ({
      RecordType: 'SubscriptionChange',
      SuppressSending: true,
      SuppressionReason: 'ManualSuppression',
      Recipient: shop.anna,
    })),
    unsubscribed,
  ],
  ['COMPLAINED', event('COMPLAINED'), complained],
  ['UNSUBSCRIBED', event('UNSUBSCRIBED'), unsubscribed],
  ['one click', oneClick, unsubscribed],
  ['no reminders wanted', refuse('REMINDERS'), refused],
  ['no questions wanted', refuse('REVIEW_REQUESTS'), refused],
  ['a list of suppressed addresses', listed, unsubscribed],
]

test.each(ways)(
  'After %s nobody is reminded, and each ask that is out says why',
  async (_what, tellOf, word) => {
    const shop = await openShop(app())
    await ask(shop)
    app().clock.advance(31 * day)
    await ask(shop, {
      externalId: 'order-2',
      lines: [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }],
    })
    const before = await asksOf(shop)
    expect(before).toMatchObject({ 'order-2': { state: 'SENT', remindAt: expect.any(String) } })
    await tellOf(shop)
    await tellOf(shop)
    const after = await asksOf(shop)
    const said = typeof word === 'string' ? word : expect.stringMatching(word)
    for (const order of ['order-1', 'order-2'])
      expect(after[order]).toEqual({ state: before[order]?.state, remindAt: null, word: said })
    const mails = (await shop.mailTo(shop.anna)).length
    app().clock.advance(10 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toHaveLength(mails)
  },
)

test('An ask whose form was opened is not reminded of either; what was answered stays as it is', async () => {
  const shop = await openShop(app())
  await ask(shop)
  await submitReview(shop, { token: await tokenOf(shop, 'r'), rating: 5 })
  await shop.drain()
  app().clock.advance(31 * day)
  await ask(shop, {
    externalId: 'order-2',
    lines: [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }],
  })
  await fetch(`${app().url}/r/${await tokenOf(shop, 'r')}/started.svg`, {
    headers: { 'user-agent': 'Mozilla/5.0 (iPhone) Safari/605', 'sec-fetch-dest': 'image' },
  })
  expect(await asksOf(shop)).toMatchObject({ 'order-2': { state: 'STARTED', remindAt: expect.any(String) } })
  await event('COMPLAINED')(shop)
  expect(await asksOf(shop)).toMatchObject({
    'order-1': { state: 'COMPLETED', word: 'The address may be written to.' },
    'order-2': { state: 'STARTED', remindAt: null, word: expect.stringMatching(complained) },
  })
})

test('Surveys and news that are not wanted end no reminder', async () => {
  const shop = await openShop(app())
  await ask(shop)
  await refuse('NEWS')(shop)
  expect(await asksOf(shop)).toMatchObject({
    'order-1': { remindAt: expect.any(String), word: 'The address may be written to.' },
  })
})
