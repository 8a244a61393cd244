import { expect, test } from '@jest/globals'
import type { Message } from '../../src/mail/letter.ts'
import { decide, onlyItem, withholding } from '../support/moderators.ts'
import { anOrder, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const received = 'We have received your review'
const published = 'Your review is public'

const sent: Message[] = []
/** Fails a mail with this subject so many times. */
let failing = received
let failures = 0
const { app } = startApp(
  {},
  {
    mail: {
      async send(message) {
        if (message.subject === failing && failures-- > 0) throw new Error('The mail server is away')
        sent.push(message)
      },
      async close() {},
    },
  },
)

async function invitationOf(shop: Shop, order: Record<string, unknown> = {}): Promise<string> {
  sent.length = 0
  const told = anOrder(shop, { locale: 'en', ...order })
  await ingestOrders(shop, told)
  await shop.ask(
    'secret',
    'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
    { ids: [told.externalId] },
  )
  await shop.drain()
  return /\/r\/([\w-]{43})/.exec(sent[0]?.text ?? '')?.[1] ?? ''
}

test('nobody hears that their review is public before they hear that it was received', async () => {
  const shop = await openShop(app())
  const token = await invitationOf(shop)
  expect(await submitReview(shop, { token, locale: 'en', productExternalId: 'tent' })).toMatchObject({
    __typename: 'Review',
  })
  failures = 1
  const subjects = () => sent.slice(1).map(({ subject }) => subject)
  await app().drainJobs()
  expect(subjects()).not.toContain(published)
  app().clock.advance(60_000)
  await shop.drain()
  await shop.drain()
  expect(subjects()).toEqual([received, published])
})

test('nobody hears that their review is public once it no longer is', async () => {
  const shop = await openShop(app())
  failing = published
  failures = 1
  const { id } = await submitReview(shop, { token: await invitationOf(shop), locale: 'en' })
  await app().drainJobs()
  await app().drainJobs()
  expect(failures).toBe(0)
  expect(sent.map(({ subject }) => subject)).not.toContain(published)
  await shop.ask(
    'publishable',
    'mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: SPAM, explanation: "x", name: "x", email: "n@example.org", goodFaith: true }) { __typename } }',
    { id },
  )
  await decide(shop, await onlyItem(shop), withholding(0, 5))
  app().clock.advance(3_600_000)
  await shop.drain()
  await shop.drain()
  const subjects = sent.filter(({ to }) => to === shop.anna).map(({ subject }) => subject)
  expect(subjects).toContain('Your review is not published')
  expect(subjects).not.toContain(published)
})

const lastDay = /published on .* at the latest/

test('the receipt names a last day only where nothing suspects a crime, however many are judged at once', async () => {
  failures = 0
  const shop = await openShop(app())
  const tokens: string[] = []
  for (let n = 0; n < 6; n++) {
    tokens.push(
      await invitationOf(shop, {
        externalId: `order-${n}`,
        customer: { email: `${n}@${shop.access.store.slug}.example` },
      }),
    )
  }
  sent.length = 0
  const threat = 'I will kill you, I know where you live.'
  await Promise.all(
    tokens.map((token, n) =>
      submitReview(shop, {
        token,
        locale: 'en',
        body: n % 2 ? threat : `The tent of customer ${n} kept the rain out.`,
      }),
    ),
  )
  await shop.drain()
  const receipts = sent.filter(({ subject }) => subject === received)
  expect(receipts).toHaveLength(6)
  for (const { text } of receipts) expect(lastDay.test(text)).toBe(!text.includes(threat))
})

test('a receipt waits for the phases for ten minutes, and then promises no day', async () => {
  const shop = await openShop(app())
  const token = await invitationOf(shop)
  sent.length = 0
  await submitReview(shop, { token, locale: 'en' })
  const { ownerPool } = shop.app.database
  await ownerPool.query(`DELETE FROM job WHERE store_id = $1 AND name = 'moderate-review'`, [
    shop.access.store.id,
  ])
  await shop.drain()
  const ownMails = () => sent.filter(({ to }) => to === shop.anna)
  expect(ownMails()).toEqual([])
  app().clock.advance(601_000)
  await shop.drain()
  expect(ownMails()).toMatchObject([{ subject: received, text: expect.not.stringMatching(lastDay) }])
})
