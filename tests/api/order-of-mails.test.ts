import { expect, test } from '@jest/globals'
import type { Message } from '../../src/mail/letter.ts'
import { anOrder, ingestOrders, openShop, startApp, submitReview } from '../support/shop.ts'

const received = 'We have received your review'
const published = 'Your review is public'

const sent: Message[] = []
/** Fails the receipt so many times. */
let failures = 0
const { app } = startApp(
  {},
  {
    mail: {
      async send(message) {
        if (message.subject === received && failures-- > 0) throw new Error('The mail server is away')
        sent.push(message)
      },
      async close() {},
    },
  },
)

test('nobody hears that their review is public before they hear that it was received', async () => {
  const shop = await openShop(app())
  await ingestOrders(shop, anOrder(shop, { locale: 'en' }))
  await shop.ask(
    'secret',
    'mutation { requestReviews(input: { orderExternalIds: ["order-1"] }) { __typename } }',
  )
  await shop.drain()
  const token = /\/r\/([\w-]{43})/.exec(sent[0]?.text ?? '')?.[1]
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
