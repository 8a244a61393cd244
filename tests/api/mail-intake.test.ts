import { afterAll, describe, expect, test } from '@jest/globals'
import {
  ask,
  post,
  requestsOf,
  secretOf,
  stateOf,
  statusReport,
  suppressions,
  tell,
} from '../support/delivery.ts'
import { startMailServer } from '../support/mail-server.ts'
import { day, openShop, type Shop, startApp } from '../support/shop.ts'

const mail = await startMailServer()
afterAll(mail.stop)
const visited: { url: string; options: RequestInit }[] = []
let answer = async () => new Response('<ConfirmSubscriptionResponse/>')
const { app } = startApp(
  { SMTP_URL: mail.url },
  {
    get: async (url, options) => {
      visited.push({ url, options })
      return answer()
    },
  },
)

const open = () => openShop(app(), { settings: { bounceAddress: 'bounces@nordlicht.example' } })
const failed = (address: string) => [
  `Final-Recipient: rfc822; ${address}`,
  'Action: failed',
  'Status: 5.1.1',
  'Diagnostic-Code: smtp; 550 5.1.1 User unknown',
]

test('News at a time that cannot be are taken as told now, and lose nothing that came with them', async () => {
  const shop = await open()
  const times = [
    '0001-01-01T00:00:00Z',
    '0000-01-01T00:00:00Z',
    '1901-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '9999-12-31T00:00:00Z',
  ]
  const events = times.map((at, index) => ({ outcome: 'BOUNCED', recipient: `b${index}@example.org`, at }))
  expect(
    await tell(shop, { events: [...events, { outcome: 'COMPLAINED', recipient: 'c@example.org' }] }),
  ).toBe(200)
  expect(await suppressions(shop)).toEqual([...times.map(() => 'BOUNCED'), 'COMPLAINED'])
  for (const timestamp of times) {
    await ask(shop, { externalId: timestamp })
    const delivery = { recipients: [shop.anna], timestamp }
    expect(await tell(shop, { eventType: 'Delivery', mail: {}, delivery })).toBe(200)
    expect(await tell(shop, { RecordType: 'Delivery', Recipient: shop.anna, DeliveredAt: timestamp })).toBe(
      200,
    )
  }
})

describe('Amazon SNS', () => {
  const subscribeUrl =
    'https://sns.eu-west-1.amazonaws.com/?Action=ConfirmSubscription&TopicArn=arn:aws:sns:eu-west-1:123456789012:bounces&Token=2336412f37'
  const confirmation = (SubscribeURL: unknown) => ({
    Type: 'SubscriptionConfirmation',
    MessageId: '165545c9-2a5c-472c-8df2-7ff2be2b3b1b',
    Token: '2336412f37',
    TopicArn: 'arn:aws:sns:eu-west-1:123456789012:bounces',
    Message:
      'You have chosen to subscribe to the topic. To confirm the subscription, visit the SubscribeURL.',
    SubscribeURL,
    Timestamp: '2026-11-26T10:00:00.000Z',
    SignatureVersion: '1',
  })
  // Its type says plain text.
  const byText = (shop: Shop, payload: object) => tell(shop, payload, 'text/plain; charset=UTF-8')

  test('is confirmed at the address that it names, without a redirect and in time', async () => {
    const shop = await open()
    visited.length = 0
    expect(await byText(shop, confirmation(subscribeUrl))).toBe(200)
    expect(visited).toMatchObject([{ url: subscribeUrl, options: { redirect: 'error' } }])
    expect(visited[0]?.options.signal).toBeInstanceOf(AbortSignal)
    expect(visited[0]?.options.body).toBeUndefined()
  })

  test.each([
    ['refuses', async () => new Response('', { status: 403 })],
    [
      'is not there',
      async () => {
        throw new TypeError('fetch failed')
      },
    ],
  ])('asks again where that %s', async (_what, then) => {
    const shop = await open()
    const before = answer
    answer = then
    expect(await byText(shop, confirmation(subscribeUrl))).toBe(502)
    answer = before
  })

  test.each([
    'http://sns.eu-west-1.amazonaws.com/?Token=x',
    'https://sns.eu-west-1.amazonaws.com:8443/?Token=x',
    'https://candor@sns.eu-west-1.amazonaws.com/?Token=x',
    'https://sns.eu-west-1.amazonaws.com.evil.example/?Token=x',
    'https://evil.example/sns.eu-west-1.amazonaws.com',
    'https://s3.eu-west-1.amazonaws.com/bucket',
    'https://169.254.169.254/latest/meta-data',
    'nonsense',
  ])('that names another address is refused: %s', async (url) => {
    const shop = await open()
    visited.length = 0
    expect(await byText(shop, confirmation(url))).toBe(400)
    expect(visited).toEqual([])
  })

  test('is asked for the password, which it gives only then; without it nothing is confirmed', async () => {
    const shop = await open()
    await secretOf(shop)
    visited.length = 0
    const body = JSON.stringify(confirmation(subscribeUrl))
    const asked = await post(shop, body, { 'content-type': 'text/plain' })
    expect(asked.status).toBe(401)
    expect(asked.headers.get('www-authenticate')).toBe('Basic realm="candor"')
    expect(visited).toEqual([])
    const authorization = `Basic ${Buffer.from(`sns:${await secretOf(shop)}`).toString('base64')}`
    expect((await post(shop, body, { 'content-type': 'text/plain', authorization })).status).toBe(200)
    expect(visited).toHaveLength(1)
  })

  test('that tries the topic out is answered', async () => {
    const shop = await open()
    const Message = 'Successfully validated SNS topic for Amazon SES event publishing.'
    expect(await byText(shop, { Type: 'Notification', MessageId: 'm', TopicArn: 'arn', Message })).toBe(200)
  })
})

describe('A report by mail', () => {
  const rfc822 = (shop: Shop, report: string) => tell(shop, report, 'message/rfc822')

  test('that anybody may have written says nothing of whom it names alone', async () => {
    const shop = await open()
    await ask(shop)
    const complaint = [
      'Content-Type: multipart/report; report-type=feedback-report; boundary=x',
      '',
      '--x',
      'Content-Type: message/feedback-report',
      '',
      'Feedback-Type: abuse',
      `Original-Rcpt-To: <${shop.anna}>`,
      '',
      '--x--',
    ].join('\r\n')
    const strangers = { to: 'bounces@nordlicht.example', original: ['Message-ID: <x@evil.example>'] }
    expect(await rfc822(shop, statusReport({ ...strangers, fields: failed(shop.anna) }))).toBe(200)
    expect(await rfc822(shop, statusReport({ ...strangers, fields: failed(shop.anna), original: [] }))).toBe(
      200,
    )
    expect(await rfc822(shop, complaint)).toBe(200)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(await suppressions(shop)).toEqual([])
  })

  test('about somebody else’s address is about whoever the mail went to', async () => {
    const shop = await open()
    const eve = { email: `eve@${shop.access.store.slug}.example` }
    await ask(shop)
    await ask(shop, { externalId: 'order-2', customer: eve })
    const own = mail.mailTo(eve.email)[0]
    const report = statusReport({
      to: own?.returnPath ?? '',
      fields: failed(shop.anna),
      original: [`Message-ID: <${own?.messageId}>`],
    })
    expect(await rfc822(shop, report)).toBe(200)
    expect(await stateOf(shop)).toEqual(['BOUNCED', 'SENT'])
  })

  test('is known by the return path of the mail alone', async () => {
    const shop = await open()
    await ask(shop)
    const report = statusReport({
      to: mail.mailTo(shop.anna)[0]?.returnPath ?? '',
      // As Exim writes it.
      fields: [
        'Action: failed',
        `Final-Recipient: rfc822;${shop.anna}`,
        'Status: 5.0.0',
        'Remote-MTA: dns; mx.example.org',
        'Diagnostic-Code: smtp; 550 No such user here',
      ],
      original: ['Subject: What do you think?'],
    })
    expect(await rfc822(shop, report)).toBe(200)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await suppressions(shop)).toEqual(['BOUNCED'])
  })
})

describe('A provider’s word', () => {
  test.each([
    [{ RecordType: 'SpamComplaint', Type: 'SpamComplaint' }, 'COMPLAINED'],
    [{ RecordType: 'Bounce', Type: 'HardBounce' }, 'BOUNCED'],
    [{ RecordType: 'Bounce', Type: 'Unsubscribe', TypeCode: 16 }, 'UNSUBSCRIBED'],
    [
      { RecordType: 'SubscriptionChange', SuppressSending: true, SuppressionReason: 'SpamComplaint' },
      'COMPLAINED',
    ],
    [
      { RecordType: 'SubscriptionChange', SuppressSending: true, SuppressionReason: 'ManualSuppression' },
      'UNSUBSCRIBED',
    ],
  ])('holds also where no mail went lately: %j', async (record, reason) => {
    const shop = await open()
    await ask(shop)
    app().clock.advance(40 * day)
    expect(await tell(shop, { ...record, Recipient: `"Anna" <${shop.anna.toUpperCase()}>` })).toBe(200)
    expect(await tell(shop, { ...record, Email: 'stranger@example.org' })).toBe(200)
    expect(await suppressions(shop)).toEqual([reason, reason])
    await ask(shop, {
      externalId: 'order-2',
      lines: [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }],
    })
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })

  test('about a mail of the shop’s own that came back says nothing of ours', async () => {
    const shop = await open()
    await ask(shop)
    const bounce = {
      bounceType: 'Transient',
      bounceSubType: 'MailboxFull',
      bouncedRecipients: [{ emailAddress: shop.anna, status: '4.2.2' }],
    }
    const about = (id: string) => ({
      eventType: 'Bounce',
      mail: { destination: [shop.anna], headers: [{ name: 'Message-ID', value: `<${id}>` }] },
      bounce,
    })
    expect(await tell(shop, about('news-7@shop.example'))).toBe(200)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(await tell(shop, about(mail.mailTo(shop.anna)[0]?.messageId ?? ''))).toBe(200)
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
  })

  test('that somebody is on holiday changes nothing', async () => {
    const shop = await open()
    await ask(shop)
    expect(await tell(shop, { RecordType: 'Bounce', Type: 'AutoResponder', Email: shop.anna })).toBe(200)
    expect(await stateOf(shop)).toEqual(['SENT'])
  })
})

test('Asks are found by an address however it is written', async () => {
  const shop = await open()
  await ask(shop)
  expect(await requestsOf(shop, ` ${shop.anna.toUpperCase()} `)).toHaveLength(1)
  expect(await requestsOf(shop, 'bob@example.org')).toEqual([])
})
