import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { findReceipt } from '../../src/ledger/receipt.ts'
import { type ReceivedMail, startMailServer } from '../support/mail-server.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const mail = await startMailServer()
afterAll(mail.stop)
const { app } = startApp({ SMTP_URL: mail.url })

const ask = (shop: Shop, id: unknown) =>
  shop.ask(
    'secret',
    'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
    { ids: [id] },
  )

const tokenIn = (text: string, path: string) => new RegExp(`/${path}/([\\w-]{43})`).exec(text)?.[1]
const headersOf = ({ raw }: ReceivedMail) => raw.subarray(0, raw.indexOf('\r\n\r\n')).toString('latin1')
const header = (one: ReceivedMail, name: string) =>
  new RegExp(`^${name}:((?:.|\\r\\n[ \\t])+)`, 'im').exec(headersOf(one))?.[1]?.replace(/\s+/g, ' ').trim()

const languages = {
  en: {
    subjects: /[a-z]/,
    direction: 'ltr',
    product: 'Tent',
    body: 'It leaks at the seams, but it is light.',
  },
  ja: {
    subjects: /[\u3040-\u30ff]/,
    direction: 'ltr',
    product: '二人用テント',
    body: '縫い目から水が漏れますが、軽いです。',
  },
  ar: {
    subjects: /[\u0600-\u06ff]/,
    direction: 'rtl',
    product: 'خيمة',
    body: 'تتسرب المياه من الخياطة لكنها خفيفة.',
  },
}

describe.each(Object.entries(languages))('In %s', (locale, { subjects, direction, product, body }) => {
  let mails: Record<'request' | 'received' | 'published' | 'answered' | 'confirmation', ReceivedMail>

  beforeAll(async () => {
    const shop = await openShop(app(), { settings: { replyTo: 'help@nordlicht.example' } })
    const line = { externalId: 'line', productExternalId: 'tent', title: product, quantity: 1 }
    await ingestOrders(shop, anOrder(shop, { locale, lines: [line] }))
    await ask(shop, 'order-1')
    await shop.drain()
    const token = tokenIn(mail.mailTo(shop.anna)[0]?.text ?? '', 'r')
    const { id } = await submitReview(shop, { token, rating: 2, body, locale })
    await shop.drain()
    await shop.ask(
      'responder',
      'mutation ($id: ID!, $body: String!) { replyToReview(input: { reviewId: $id, body: $body }) { __typename } }',
      { id, body },
    )
    const stranger = `stranger@${shop.access.store.slug}.example`
    await submitReview(shop, { productExternalId: 'tent', email: stranger, body, locale })
    await shop.drain()
    const about = (pattern: RegExp, to = shop.anna) => {
      const found = mail.mailTo(to).filter(({ text }) => pattern.test(text))
      if (found.length !== 1 || !found[0]) throw new Error(`${found.length} mails are like ${pattern}`)
      return found[0]
    }
    const [received, published, answered] = mail.mailTo(shop.anna).slice(1)
    if (!received || !published || !answered) throw new Error('A mail is missing')
    mails = { request: about(/\/r\//), received, published, answered, confirmation: about(/\/c\//, stranger) }
  })

  test.each(['request', 'received', 'published', 'answered', 'confirmation'] as const)(
    'the mail "%s" is complete',
    (kind) => {
      const one = mails[kind]
      expect(one.parsed.headers.get('content-type')).toMatchObject({ value: 'multipart/alternative' })
      expect(one.subject).toMatch(subjects)
      expect(one.html).toMatch(new RegExp(`<html[^>]* lang="${locale}"[^>]*dir="${direction}"`))
      expect(one.messageId).toMatch(/^[0-9a-f-]{36}@reviews\.example$/)
      expect(one.parsed.from?.value).toEqual([{ name: 'Nordlicht', address: 'reviews@reviews.example' }])
      expect(one.parsed.replyTo?.value).toMatchObject([{ address: 'help@nordlicht.example' }])
      expect(header(one, 'Auto-Submitted')).toBe('auto-generated')
      // Headers hold ASCII alone, whatever the subject says (RFC 2047).
      expect(headersOf(one)).toMatch(/^[\t\r\n\x20-\x7e]*$/)
      for (const text of [one.text, one.html]) {
        expect(text).toContain(kind === 'request' || kind === 'confirmation' ? product : body.slice(0, 12))
        expect(text).not.toMatch(/\{\{|undefined|\[object/)
      }
      const links = [...one.html.matchAll(/\b(?:href|src)="([^"]*)"/g), ...one.text.matchAll(/(https?:\S+)/g)]
      expect(links.length).toBeGreaterThan(1)
      for (const [, url = ''] of links) {
        expect(url).toMatch(
          kind === 'received' && url.includes('/stores/')
            ? /^https:\/\/reviews\.example\/stores\/shop-[\d-]+"/
            : /^https:\/\/reviews\.example\/[racu]\/[\w-]{43}/,
        )
      }
      expect(Buffer.byteLength(one.html)).toBeLessThan(102_000)
    },
  )

  test('the mail "received" is a receipt, as text and as the file that a mail program saves', () => {
    const receipt = findReceipt(mails.received.text)
    expect(receipt).toMatchObject({
      entryIndex: 0,
      text: { value: { body } },
      stars: { value: { rating: 2 } },
    })
    expect(findReceipt(mails.received.raw.toString('latin1'))).toEqual(receipt)
  })

  test('only the request can be unsubscribed from, with one click', () => {
    const unsubscribe = header(mails.request, 'List-Unsubscribe')
    expect(unsubscribe).toMatch(/^<https:\/\/reviews\.example\/u\/[\w-]{43}>$/)
    expect(header(mails.request, 'List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click')
    expect(mails.request.text).toContain(unsubscribe?.slice(1, -1))
    for (const kind of ['received', 'published', 'answered', 'confirmation'] as const)
      expect(headersOf(mails[kind])).not.toMatch(/^List-/im)
  })

  test('each mail has an id of its own', () => {
    expect(new Set(Object.values(mails).map(({ messageId }) => messageId)).size).toBe(5)
  })
})

test('a mail that the server puts off goes out later, the same to the last word', async () => {
  const shop = await openShop(app())
  const refused: ReceivedMail[] = []
  mail.beforeAnswer((one) => {
    if (one.to !== shop.anna || refused.length === 2) return
    refused.push(one)
    throw new Error('Try again later')
  })
  await ingestOrders(shop, anOrder(shop))
  await ask(shop, 'order-1')
  for (let tries = 1; tries <= 3; tries++) {
    await shop.drain()
    app().clock.advance(day)
  }
  const [sent, ...others] = mail.mailTo(shop.anna)
  expect(others).toEqual([])
  expect(refused).toHaveLength(2)
  for (const { messageId, subject, text, html } of refused)
    expect({ messageId, subject, text, html }).toEqual({
      messageId: sent?.messageId,
      subject: sent?.subject,
      text: sent?.text,
      html: sent?.html,
    })
})

test('an order of a hundred things still makes a mail that is shown whole', async () => {
  const shop = await openShop(app())
  const lines = Array.from({ length: 100 }, (_, index) => ({
    externalId: `${index}`,
    productExternalId: `product-${index}`,
    title: `Thing number ${index} with a title as long as merchants like them, in blue`,
    quantity: 1,
  }))
  await ingestOrders(shop, anOrder(shop, { lines }))
  await ask(shop, 'order-1')
  await shop.drain()
  const [request] = mail.mailTo(shop.anna)
  expect(Buffer.byteLength(request?.html ?? '')).toBeLessThan(102_000)
  for (const first of [0, 4]) expect(request?.html).toContain(`Thing number ${first} `)
  expect(request?.html).not.toContain('Thing number 5 ')
  // The form has them all.
  const form = await shop.ask<{ invitation: { products: unknown[] } }>(
    'publishable',
    'query ($token: String!) { invitation(token: $token) { products { __typename } } }',
    { token: tokenIn(request?.text ?? '', 'r') },
  )
  expect(form.invitation.products).toHaveLength(100)
})
