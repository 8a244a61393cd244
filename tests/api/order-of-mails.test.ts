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

async function invitationOf(shop: Shop): Promise<string> {
  await ingestOrders(shop, anOrder(shop, { locale: 'en' }))
  await shop.ask(
    'secret',
    'mutation { requestReviews(input: { orderExternalIds: ["order-1"] }) { __typename } }',
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
  sent.length = 0
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
