import { generateKeyPairSync } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, test } from '@jest/globals'
import { dkimVerify } from 'mailauth/lib/dkim/verify.js'
import { ask, post, secretOf, stateOf, statusReport, suppressions, tell } from '../support/delivery.ts'
import { startMailServer } from '../support/mail-server.ts'
import { anOrder, day, ingestOrders, openShop, startApp, submitReview } from '../support/shop.ts'

const { publicKey, privateKey } = generateKeyPairSync('rsa', {
  modulusLength: 2048,
  publicKeyEncoding: { type: 'spki', format: 'der' },
  privateKeyEncoding: { type: 'pkcs8', format: 'pem' },
})
const folder = mkdtempSync(join(tmpdir(), 'candor-dkim-'))
writeFileSync(join(folder, 'dkim.pem'), privateKey)
const mail = await startMailServer()
afterAll(async () => {
  await mail.stop()
  rmSync(folder, { recursive: true })
})
const { app } = startApp({
  SMTP_URL: mail.url,
  DKIM_DOMAIN: 'nordlicht.example',
  DKIM_KEY_FILE: join(folder, 'dkim.pem'),
})

const settings = {
  senderAddress: 'reviews@nordlicht.example',
  bounceAddress: 'bounces@nordlicht.example',
}
const open = () => openShop(app(), { settings })
test('A mail is signed (DKIM), from the store’s own domain, and what comes back names it', async () => {
  const shop = await open()
  await ask(shop)
  const [one] = mail.mailTo(shop.anna)
  if (!one) throw new Error('A mail was sent')
  const asked: string[] = []
  const { results } = await dkimVerify(one.raw, {
    resolver: async (name: string, type: string) => {
      asked.push(`${type} ${name}`)
      return [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]]
    },
  })
  expect(results.map(({ status, signingDomain }) => ({ result: status.result, signingDomain }))).toEqual([
    { result: 'pass', signingDomain: 'nordlicht.example' },
  ])
  expect(asked).toContain('TXT candor._domainkey.nordlicht.example')
  const signature = one.parsed.headers.get('dkim-signature')
  const fields = typeof signature === 'object' && 'params' in signature ? (signature.params.h ?? '') : ''
  const covered = fields
    .toLowerCase()
    .split(':')
    .map((name) => name.trim())
  for (const name of [
    'List-Unsubscribe',
    'List-Unsubscribe-Post',
    'List-Id',
    'Feedback-ID',
    'From',
    'Subject',
  ])
    expect(covered).toContain(name.toLowerCase())
  expect(one.returnPath).toBe(`bounces+${one.messageId.split('@')[0]}@nordlicht.example`)
  expect(one.parsed.from?.value[0]).toMatchObject({ address: 'reviews@nordlicht.example' })
  expect(one.parsed.attachments).toEqual([])
  const feedback = one.parsed.headers.get('feedback-id')
  expect(feedback).toBe(`review_request:${shop.access.store.slug}:asking:candor`)
  // Changed on the way, it is no longer theirs.
  const forged = Buffer.from(one.raw.toString('latin1').replace('What do you', 'How did you'), 'latin1')
  const { results: after } = await dkimVerify(forged, {
    resolver: async () => [[`v=DKIM1; k=rsa; p=${publicKey.toString('base64')}`]],
  })
  expect(after[0]?.status.result).toBe('fail')
})

describe('An answer of the next server', () => {
  test('that nobody has the address ends the matter: the request says so, and no other mail goes there', async () => {
    const shop = await open()
    mail.refuse((address) => (address === shop.anna ? { code: 550, message: '5.1.1 User unknown' } : null))
    await ask(shop)
    mail.refuse(() => null)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await suppressions(shop)).toEqual(['BOUNCED'])
    app().clock.advance(40 * day)
    await ask(shop, {
      externalId: 'order-2',
      lines: [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }],
    })
    await shop.drain()
    expect(mail.mailTo(shop.anna)).toEqual([])
  })

  test.each([
    ['to come back later', { code: 451, message: '4.7.1 Greylisted' }],
    ['that is about the sender', { code: 550, message: '5.7.515 Access denied' }],
  ])('%s is waited for, and says nothing of the address', async (_what, answer) => {
    const shop = await open()
    mail.refuse((address) => (address === shop.anna ? answer : null))
    await ask(shop)
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
    mail.refuse(() => null)
    app().clock.advance(3_600_000)
    await shop.drain()
    await shop.drain()
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(await suppressions(shop)).toEqual([])
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })
})

describe('News of a mail', () => {
  test('by report mail, from whoever knows the secret alone', async () => {
    const shop = await open()
    await ask(shop)
    const [one] = mail.mailTo(shop.anna)
    const report = statusReport({
      to: 'postmaster@nordlicht.example',
      fields: [`Final-Recipient: rfc822; ${shop.anna}`, 'Action: failed', 'Status: 5.1.1'],
      original: [`Message-ID: <${one?.messageId}>`],
    })
    const headers = { 'content-type': 'message/rfc822' }
    const basic = (secret: string) => `Basic ${Buffer.from(`candor:${secret}`).toString('base64')}`
    expect((await post(shop, report, headers)).status).toBe(401)
    expect((await post(shop, report, { ...headers, authorization: basic('wrong') })).status).toBe(401)
    expect(await stateOf(shop)).toEqual(['SENT'])
    const authorization = basic(await secretOf(shop))
    expect((await post(shop, report, { ...headers, authorization })).status).toBe(200)
    expect((await post(shop, report, { ...headers, authorization })).status).toBe(200)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await suppressions(shop)).toEqual(['BOUNCED'])
  })

  test('follows the request: delivered, then a complaint, which stops what is to come', async () => {
    const shop = await open()
    await ask(shop)
    const messageId = mail.mailTo(shop.anna)[0]?.messageId
    expect(await tell(shop, { events: [{ outcome: 'DELIVERED', messageId }] })).toBe(200)
    expect(await stateOf(shop)).toEqual(['DELIVERED'])
    const lines = [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }]
    await ingestOrders(shop, anOrder(shop, { externalId: 'order-2', lines, status: 'DELIVERED' }))
    expect(await stateOf(shop)).toEqual(['SCHEDULED', 'DELIVERED'])
    expect(await tell(shop, { RecordType: 'SpamComplaint', Email: shop.anna })).toBe(200)
    expect(await stateOf(shop)).toEqual(['SKIPPED', 'DELIVERED'])
    app().clock.advance(10 * day)
    await shop.drain()
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    // Mail about their own review still reaches them.
    const token = /\/r\/([\w-]{43})/.exec(mail.mailTo(shop.anna)[0]?.text ?? '')?.[1]
    await submitReview(shop, { token, rating: 1 })
    await shop.drain()
    expect(mail.mailTo(shop.anna).length).toBeGreaterThan(1)
  })

  test('of another store’s mail changes nothing', async () => {
    const [shop, other] = [await open(), await open()]
    await ask(shop)
    const messageId = mail.mailTo(shop.anna)[0]?.messageId
    expect(await tell(other, { events: [{ outcome: 'BOUNCED', messageId }] })).toBe(200)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect([...(await suppressions(shop)), ...(await suppressions(other))]).toEqual([])
    expect(await tell(other, { nonsense: true })).toBe(400)
  })
})
