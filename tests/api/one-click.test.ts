import { afterAll, expect, test } from '@jest/globals'
import { ask, suppressions } from '../support/delivery.ts'
import { startMailServer } from '../support/mail-server.ts'
import { openShop, type Shop, startApp } from '../support/shop.ts'

const mail = await startMailServer()
afterAll(mail.stop)
const { app } = startApp({ SMTP_URL: mail.url, CANDOR_SUBMISSIONS_PER_MINUTE: '3' })

const send = async (token: string, body: BodyInit) =>
  (
    await fetch(`${app().url}/u/${token}`, {
      method: 'POST',
      ...(typeof body === 'string'
        ? { headers: { 'content-type': 'application/x-www-form-urlencoded' } }
        : {}),
      body,
    })
  ).status
const oneClick = 'List-Unsubscribe=One-Click'
const invited = async (): Promise<{ shop: Shop; token: string }> => {
  const shop = await openShop(app())
  await ask(shop)
  const token = /\/u\/([\w-]{43})/.exec(mail.mailTo(shop.anna)[0]?.text ?? '')?.[1] ?? ''
  return { shop, token }
}

test('One click is never too much, however many a mail provider sends for its users (RFC 8058)', async () => {
  const { shop, token } = await invited()
  const form = new FormData()
  form.set('List-Unsubscribe', 'One-Click')
  for (let click = 0; click < 5; click++) {
    expect(await send(token, oneClick)).toBe(200)
    expect(await send(token, form)).toBe(200)
  }
  expect(await suppressions(shop)).toEqual(['UNSUBSCRIBED'])
})

test('The forms of the page count, also where they say that they are one click', async () => {
  const { token } = await invited()
  const statuses = []
  for (const body of ['action=save', 'action=stop', `action=save&${oneClick}`, 'action=save', 'x=y'])
    statuses.push(await send(token, body))
  expect(statuses).toEqual([200, 200, 200, 429, 429])
  expect(await send(token, oneClick)).toBe(200)
})

test('Clicks on links that nobody was sent count', async () => {
  const statuses = []
  for (let guess = 0; guess < 5; guess++) statuses.push(await send(String(guess).padStart(43, 'x'), oneClick))
  expect(statuses).toEqual([404, 404, 404, 429, 429])
})
