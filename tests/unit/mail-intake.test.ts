import { describe, expect, test } from '@jest/globals'
import { addressIn, outcomeOfAnswer } from '../../src/mail/intake/delivery-news.ts'
import { readProviderWebhook } from '../../src/mail/intake/read-provider-webhook.ts'
import { readReportMail } from '../../src/mail/intake/read-report-mail.ts'

describe('An SMTP answer', () => {
  test.each([
    [
      550,
      '5.1.1 <anna@example.org>: Recipient address rejected: User unknown in local recipient table',
      'BOUNCED',
    ],
    [550, '5.1.1 The email account that you tried to reach does not exist. gsmtp', 'BOUNCED'],
    [550, '5.1.10 RESOLVER.ADR.RecipientNotFound; Recipient not found by SMTP address lookup', 'BOUNCED'],
    [550, '5.2.1 The email account that you tried to reach is disabled.', 'BOUNCED'],
    [550, 'Requested action not taken: mailbox unavailable', 'BOUNCED'],
    [550, 'No such user here', 'BOUNCED'],
    [550, '5.4.310 DNS domain gmial.con does not exist [Message=InfoDomainNonexistent]', 'BOUNCED'],
    [550, 'Unrouteable address', 'BOUNCED'],
    [
      550,
      '5.2.1 The user you are trying to contact is receiving mail at a rate that prevents additional messages',
      'DEFERRED',
    ],
    [553, 'sorry, that recipient does not exist', 'BOUNCED'],
    [550, '5.5.0 Requested action not taken: mailbox unavailable (S2017062302)', 'BOUNCED'],
    [
      550,
      '5.4.1 Recipient address rejected: Access denied. [AM0EUR02FT031.eop-EUR02.prod.protection.outlook.com]',
      'BOUNCED',
    ],
    [
      554,
      "delivery error: dd This user doesn't have a yahoo.com account (anna@yahoo.com) [0] - mta4110.mail.bf1.yahoo.com",
      'BOUNCED',
    ],
    [554, 'delivery error: dd This account has been disabled or discontinued [#102].', 'BOUNCED'],
    [550, '5.1.0 Address rejected.', 'BOUNCED'],
    [550, '<no.spam@blocked.example>: user unknown', 'BOUNCED'],
    [550, '5.4.4 Invalid domain', 'BOUNCED'],
    // The sender's matter: another address would hear the same.
    [501, '5.0.0 Invalid domain name', 'REFUSED'],
    [554, 'No SMTP service. Bad DNS PTR resource record', 'REFUSED'],
    [553, 'https://www.spamhaus.org/query/ip/192.0.2.7', 'REFUSED'],
    [550, '<anna@example.org>: Recipient address rejected: Internal system error', 'REFUSED'],
    [550, 'Your account is suspended', 'REFUSED'],
    [550, '5.7.515 Access denied, sending domain does not meet the required authentication level', 'REFUSED'],
    [550, '5.7.1 Message rejected due to SPF, DKIM or DMARC', 'REFUSED'],
    [550, '5.7.1 <anna@example.org>: Recipient address rejected: Access denied', 'REFUSED'],
    [554, '5.7.1 Service unavailable; Client host blocked using zen.spamhaus.org', 'REFUSED'],
    [
      550,
      "SC-001 (COL004-MC3F24) Unfortunately, messages from 192.0.2.7 weren't sent. Your network is on our block list.",
      'REFUSED',
    ],
    [550, 'Sender address rejected: Domain not found', 'REFUSED'],
    [550, '5.1.8 <reviews@shop.example>: Sender address rejected: Domain not found', 'REFUSED'],
    [550, '5.1.0 Sender address rejected', 'REFUSED'],
    [550, '5.0.0 Message content rejected: spam', 'REFUSED'],
    [550, '<user.unknown@example.org>: Administrative prohibition', 'REFUSED'],
    [552, '5.3.4 Message too big', 'REFUSED'],
    [554, 'Transaction failed', 'REFUSED'],
    [421, '4.7.0 [TSS04] Messages from 192.0.2.7 temporarily deferred due to user complaints', 'REFUSED'],
    // Another day.
    [550, '5.1.1 <anna@example.org> - 192.0.2.7 has sent to too many recipients this hour', 'DEFERRED'],
    [
      554,
      '4.4.7 Message expired: unable to deliver in 840 minutes.<421 4.4.2 Connection timed out>',
      'DEFERRED',
    ],
    [550, 'Mailbox is frozen', 'DEFERRED'],
    [552, '5.2.2 The email account that you tried to reach is over quota', 'DEFERRED'],
    [550, 'Recipient address rejected: mailbox is full', 'DEFERRED'],
    [450, '5.1.1 User unknown, for now', 'DEFERRED'],
    [421, 'Try again later, closing connection.', 'DEFERRED'],
    [450, '4.2.1 The user you are trying to contact is receiving mail too quickly', 'DEFERRED'],
    [452, '4.2.2 The email account is over quota', 'DEFERRED'],
    [451, 'Greylisted, please try again', 'DEFERRED'],
  ])('%i %s', (code, text, expected) => {
    expect(outcomeOfAnswer(code, text)).toBe(expected)
  })
})

const id = '0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b'
const lines = (...all: string[]) => new TextEncoder().encode(all.join('\r\n'))

const statusMail = (
  fields: string[],
  original: string[] = [`Message-ID: <${id}@reviews.example>`, 'To: anna@example.org'],
) =>
  lines(
    'Return-Path: <>',
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    `To: bounces+${id}@shop.example`,
    'Subject: Undelivered Mail Returned to Sender',
    'Auto-Submitted: auto-replied',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary="B/1"',
    '',
    'This is a MIME-encapsulated message.',
    '',
    '--B/1',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    'I am sorry to have to inform you that your message could not be delivered.',
    '',
    '--B/1',
    'Content-Description: Delivery report',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    'Arrival-Date: Mon, 23 Nov 2026 10:00:00 +0000 (UTC)',
    '',
    ...fields,
    '',
    '--B/1',
    'Content-Type: text/rfc822-headers',
    '',
    ...original,
    '',
    '--B/1--',
    '',
  )

describe('A delivery status notification (RFC 3464)', () => {
  test('of an address that nobody has is a bounce, of the message that it quotes', async () => {
    const news = await readReportMail(
      statusMail([
        'Final-Recipient: rfc822; Anna@Example.org',
        'Original-Recipient: rfc822;anna@example.org',
        'Action: failed',
        'Status: 5.1.1',
        'Remote-MTA: dns; mx.example.org',
        'Diagnostic-Code: smtp; 550 5.1.1 <anna@example.org>: Recipient address',
        '    rejected: User unknown',
        'Last-Attempt-Date: Mon, 23 Nov 2026 10:00:05 +0000',
      ]),
    )
    expect(news).toEqual([
      {
        outcome: 'BOUNCED',
        recipient: 'anna@example.org',
        messageId: `${id}@reviews.example`,
        answer: '550 5.1.1',
        at: new Date('2026-11-23T10:00:05Z'),
      },
    ])
  })

  test.each([
    ['a full mailbox is given up for now', ['Action: failed', 'Status: 4.2.2'], ['DEFERRED']],
    ['the sender’s own matter is no bounce of the address', ['Action: failed', 'Status: 5.7.1'], ['REFUSED']],
    [
      'Exim’s general code yields to the one in the answer',
      [
        'Action: failed',
        'Status: 5.0.0',
        'Diagnostic-Code: smtp; 550 5.1.1 <anna@example.org>: Recipient address rejected: User unknown',
      ],
      ['BOUNCED'],
    ],
    [
      'and where there is none, to its words',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 No such user here'],
      ['BOUNCED'],
    ],
    [
      'an answer about the sender stays one',
      [
        'Action: failed',
        'Status: 5.0.0',
        'Diagnostic-Code: smtp; 550-5.7.1 Unsolicited message, recipient does not exist for you',
      ],
      ['REFUSED'],
    ],
    [
      'a general code alone blames nobody',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 550 Denied'],
      ['REFUSED'],
    ],
    [
      'a full mailbox of the fifth class is given up for now as well',
      ['Action: failed', 'Status: 5.2.2', 'Diagnostic-Code: smtp; 552 5.2.2 Over quota'],
      ['DEFERRED'],
    ],
    [
      'what the answer put off is no bounce, whatever was made of it',
      ['Action: failed', 'Status: 5.0.0', 'Diagnostic-Code: smtp; 451 Greylisted'],
      ['DEFERRED'],
    ],
    [
      'a domain that is not there has no addresses',
      [
        'Action: failed',
        'Status: 5.4.4',
        'Diagnostic-Code: X-Postfix; Host or domain name not found. Name service error for name=exampel.org type=A: Host not found',
      ],
      ['BOUNCED'],
    ],
    [
      'the answer says more than what the server in between made of it',
      [
        'Action: failed',
        'Status: 5.1.1',
        'Diagnostic-Code: smtp; 550 5.7.1 IP address blacklisted by recipient',
      ],
      ['REFUSED'],
    ],
    [
      'without an answer the status stands',
      ['Action: failed', 'Status: 5.1.1', 'Diagnostic-Code: x-unix; 67'],
      ['BOUNCED'],
    ],
    ['a delay says nothing yet', ['Action: delayed', 'Status: 4.4.1'], []],
    ['a delivery is one', ['Action: delivered', 'Status: 2.0.0'], ['DELIVERED']],
    ['a relay is one', ['Action: relayed', 'Status: 2.0.0'], ['DELIVERED']],
  ])('%s', async (_what, fields, expected) => {
    const news = await readReportMail(statusMail(['Final-Recipient: rfc822; anna@example.org', ...fields]))
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
  })

  test('without a diagnostic says in words what it would', async () => {
    const raw = Buffer.from(
      statusMail(['Final-Recipient: rfc822; anna@example.org', 'Action: failed', 'Status: 5.0.0']),
    ).toString()
    const told = raw.replace(
      'could not be delivered.',
      'could not be delivered to anna@example.org: 550 User unknown',
    )
    expect(await readReportMail(Buffer.from(raw))).toMatchObject([{ outcome: 'REFUSED' }])
    expect(await readReportMail(Buffer.from(told))).toMatchObject([{ outcome: 'BOUNCED' }])
  })

  test('of an address that cannot be read is of the mail that it names', async () => {
    const news = await readReportMail(
      statusMail(['Final-Recipient: rfc822; "anna.."@example.org', 'Action: failed', 'Status: 5.1.1']),
    )
    expect(news).toMatchObject([{ outcome: 'BOUNCED', recipient: null, messageId: `${id}@reviews.example` }])
  })

  test('is read without the comments that a sender adds to its fields', async () => {
    const news = await readReportMail(
      statusMail([
        'Final-Recipient: rfc822; anna@example.org (Anna (of (the) sales) \\) department)',
        'Action: failed (bad destination mailbox address)',
        'Status: 5.1.1 (user unknown, not 4.2.2)',
      ]),
    )
    expect(news).toMatchObject([{ outcome: 'BOUNCED', recipient: 'anna@example.org', answer: '5.1.1' }])
  })

  test('tells of each recipient', async () => {
    const group = (address: string, status: string) => [
      `Final-Recipient: rfc822; ${address}`,
      'Action: failed',
      `Status: ${status}`,
    ]
    const news = await readReportMail(
      statusMail([...group('a@example.org', '5.1.1'), '', ...group('b@example.org', '4.4.7')]),
    )
    expect(news.map(({ recipient, outcome }) => [recipient, outcome])).toEqual([
      ['a@example.org', 'BOUNCED'],
      ['b@example.org', 'DEFERRED'],
    ])
  })

  test('is known by the return path where it quotes no header', async () => {
    const [news] = await readReportMail(
      statusMail(
        ['Final-Recipient: rfc822; anna@example.org', 'Action: failed', 'Status: 5.1.1'],
        ['Subject: x'],
      ),
    )
    expect(news?.messageId).toBe(`${id}@`)
  })

  test('is known by the return path where a service put an id of its own in the place of ours', async () => {
    const [news] = await readReportMail(
      statusMail(
        ['Final-Recipient: rfc822; anna@example.org', 'Action: failed', 'Status: 5.1.1'],
        ['Message-ID: <0102018f3c1d@eu-west-1.amazonses.com>'],
      ),
    )
    expect(news?.messageId).toBe(`${id}@`)
  })
})

test.each([
  ['"Ada L" <Ada@Example.org>', 'ada@example.org'],
  ['"ada@home" <ada@example.org>', 'ada@example.org'],
  [' ADA@example.org\t', 'ada@example.org'],
  ['rfc822; Ada@Example.org', 'ada@example.org'],
  ['<ada@example.org>', 'ada@example.org'],
  ['nobody', null],
  ['', null],
  [undefined, null],
])('The address in %j is %j', (text, expected) => {
  expect(addressIn(text)).toBe(expected)
})

const returned = (from: string, subject: string, words: string[], ...headers: string[]) =>
  lines(
    `From: ${from}`,
    `To: bounces+${id}@shop.example`,
    `Subject: ${subject}`,
    ...headers,
    '',
    ...words,
    '',
  )
const copy = ['', 'Return-Path: <x@shop.example>', 'Subject: 550 5.1.1 user unknown, in the copy']
const daemon = 'Mail Delivery System <Mailer-Daemon@mx.example.org>'

describe('A mail that came back with words alone', () => {
  test.each([
    [
      'Exim’s way',
      daemon,
      'Mail delivery failed: returning message to sender',
      [
        'A message that you sent could not be delivered. This is a permanent error. The following address(es) failed:',
        '',
        '  anna@example.org',
        '    host mx.example.org [192.0.2.7]',
        '    SMTP error from remote mail server after RCPT TO:<anna@example.org>:',
        '    550 5.1.1 <anna@example.org>: User unknown',
        '',
        '------ This is a copy of the message, including all the headers. ------',
      ],
      'BOUNCED',
    ],
    [
      'an unroutable address',
      daemon,
      'Mail delivery failed',
      ['  anna@example.org', '    Unrouteable address'],
      'BOUNCED',
    ],
    [
      'qmail’s way',
      'MAILER-DAEMON@mx.example.org',
      'failure notice',
      [
        "Hi. This is the qmail-send program. I've given up.",
        '',
        '<anna@example.org>:',
        'Sorry, no mailbox here by that name. (#5.1.1)',
        '',
        '--- Below this line is a copy of the message.',
      ],
      'BOUNCED',
    ],
    [
      'the sender’s own domain',
      daemon,
      'Mail delivery failed',
      [
        'SMTP error from remote mail server after MAIL FROM:<bounces@shop.example>:',
        '553 shop.example does not exist',
      ],
      'REFUSED',
    ],
    [
      'a full mailbox',
      'postmaster@example.org',
      'Undeliverable',
      ['The mailbox of anna@example.org is full.'],
      'DEFERRED',
    ],
    ['what is given up without a reason', daemon, 'Undeliverable', ['It could not be delivered.'], 'REFUSED'],
  ])('is understood: %s', async (_what, from, subject, words, outcome) => {
    const news = await readReportMail(returned(from, subject, [...words, ...copy]))
    expect(news).toMatchObject([{ outcome, recipient: null, messageId: `${id}@` }])
  })

  test('names whom it failed to reach, where it says so in a header', async () => {
    const raw = returned(
      daemon,
      'Mail delivery failed',
      ['Unrouteable address'],
      'X-Failed-Recipients: anna@example.org',
    )
    expect(await readReportMail(raw)).toMatchObject([{ outcome: 'BOUNCED', recipient: 'anna@example.org' }])
  })

  test.each([
    [
      'a delay',
      daemon,
      'Warning: message delayed 24 hours',
      ['It has not been delivered: 550 5.1.1 user unknown'],
      [],
    ],
    ['a warning', daemon, 'Undelivered', ['550 5.1.1. You do not need to resend your message.'], []],
    [
      'a holiday',
      'Anna <anna@example.org>',
      'Out of office',
      ['This address does not exist any more: user unknown'],
      ['Auto-Submitted: auto-replied'],
    ],
    ['no words', daemon, 'Undelivered', [''], []],
  ])('says nothing yet: %s', async (_what, from, subject, words, headers) => {
    expect(await readReportMail(returned(from, subject, words, ...headers))).toEqual([])
  })

  test('is about no mail of ours unless it came to its return path', async () => {
    const raw = lines(
      `From: ${daemon}`,
      'To: reviews@shop.example',
      'Subject: failed',
      '',
      '550 5.1.1 user unknown',
    )
    expect(await readReportMail(raw)).toEqual([])
  })

  test('is read in its beginning alone: nobody makes a server ponder', async () => {
    const reason = '550 5.1.1 user unknown'
    expect(await readReportMail(returned(daemon, 'x', ['-'.repeat(3_900), reason]))).toMatchObject([
      { outcome: 'BOUNCED' },
    ])
    expect(await readReportMail(returned(daemon, 'x', ['-'.repeat(4_100), reason]))).toMatchObject([
      { outcome: 'REFUSED' },
    ])
  })
})

const feedbackMail = (type: string, rcpt = 'Original-Rcpt-To: <anna@example.org>') =>
  lines(
    'From: <abusedesk@example.com>',
    'To: <abuse@shop.example>',
    'Subject: FW: What do you think?',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=feedback-report; boundary="part1_13d.2e68ed54_boundary"',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: text/plain; charset="US-ASCII"',
    '',
    'This is an email abuse report.',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/feedback-report',
    '',
    `Feedback-Type: ${type}`,
    'User-Agent: SomeGenerator/1.0',
    'Version: 1',
    rcpt,
    'Arrival-Date: Mon, 23 Nov 2026 14:00:00 EST',
    '',
    '--part1_13d.2e68ed54_boundary',
    'Content-Type: message/rfc822',
    'Content-Disposition: inline',
    '',
    'From: <reviews@shop.example>',
    'To: <anna@example.org>',
    `Message-ID: <${id}@reviews.example>`,
    'Subject: What do you think?',
    '',
    'Tap a star.',
    '',
    '--part1_13d.2e68ed54_boundary--',
    '',
  )

describe('A feedback report (RFC 5965)', () => {
  test.each([
    ['abuse', ['COMPLAINED']],
    ['opt-out', ['UNSUBSCRIBED']],
    ['not-spam', []],
    ['virus', []],
  ])('of the kind %s', async (type, expected) => {
    const news = await readReportMail(feedbackMail(type))
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
    for (const one of news) {
      expect(one).toMatchObject({ recipient: 'anna@example.org', messageId: `${id}@reviews.example` })
      expect(one.at?.toISOString()).toBe('2026-11-23T19:00:00.000Z')
    }
  })

  test('of Outlook.com’s kind is the mail itself', async () => {
    const raw = lines(
      'From: staff@hotmail.com',
      'Subject: complaint about message from 192.0.2.7',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary=B',
      '',
      '--B',
      'Content-Type: message/rfc822',
      '',
      'To: Anna <anna@example.org>',
      `Message-ID: <${id}@reviews.example>`,
      '',
      'Tap a star.',
      '--B--',
    )
    expect(await readReportMail(raw)).toMatchObject([
      { outcome: 'COMPLAINED', recipient: 'anna@example.org', messageId: `${id}@reviews.example` },
    ])
  })

  test('may have a comment behind its kind', async () => {
    expect(await readReportMail(feedbackMail('abuse (spam button)'))).toMatchObject([
      { outcome: 'COMPLAINED' },
    ])
  })

  test('that hides the recipient is about whom the mail went to', async () => {
    expect(await readReportMail(feedbackMail('abuse', 'Reported-Domain: shop.example'))).toMatchObject([
      { recipient: 'anna@example.org' },
    ])
  })
})

test.each([
  ['an ordinary answer', lines('From: a@b.example', 'Subject: Re: your question', '', 'I am on holiday.')],
  ['nothing', lines('')],
  ['noise', new Uint8Array(5_000).map((_, index) => (index * 7919) % 256)],
  [
    'a report without its parts',
    lines('Content-Type: multipart/report; report-type=delivery-status; boundary=x', '', '--x--'),
  ],
  [
    'a mail of 300 parts within each other',
    lines(
      ...Array.from({ length: 300 }, (_, depth) => [
        `Content-Type: multipart/mixed; boundary=b${depth}`,
        '',
        `--b${depth}`,
      ]).flat(),
    ),
  ],
])('%s says nothing', async (_what, raw) => {
  expect(await readReportMail(raw)).toEqual([])
})

describe('A webhook', () => {
  const sesMail = {
    timestamp: '2026-11-23T10:00:00.000Z',
    source: 'reviews@shop.example',
    messageId: '0100018f-ses',
    destination: ['anna@example.org'],
    headers: [
      { name: 'From', value: 'Shop <reviews@shop.example>' },
      { name: 'Message-ID', value: `<${id}@reviews.example>` },
    ],
  }
  const permanent = {
    notificationType: 'Bounce',
    mail: sesMail,
    bounce: {
      bounceType: 'Permanent',
      bounceSubType: 'General',
      bouncedRecipients: [
        {
          emailAddress: 'anna@example.org',
          action: 'failed',
          status: '5.1.1',
          diagnosticCode: 'smtp; 550 5.1.1 user unknown',
        },
      ],
      timestamp: '2026-11-23T10:00:03.000Z',
      feedbackId: 'x',
    },
  }
  const about = { recipient: 'anna@example.org', messageId: `${id}@reviews.example` }

  test('of Amazon SES, with and without SNS', () => {
    const at = new Date('2026-11-23T10:00:03Z')
    const expected = [{ ...about, outcome: 'BOUNCED', answer: '550 5.1.1', at }]
    expect(readProviderWebhook(permanent)).toEqual(expected)
    expect(
      readProviderWebhook({
        Type: 'Notification',
        MessageId: 'm',
        TopicArn: 'arn',
        Message: JSON.stringify(permanent),
      }),
    ).toEqual(expected)
  })

  test.each([
    { Type: 'Notification', Message: 'Successfully validated SNS topic for Amazon SES event publishing.' },
    {
      Type: 'Notification',
      Message: JSON.stringify({
        notificationType: 'AmazonSnsSubscriptionSucceeded',
        message:
          "You have successfully subscribed your Amazon SNS topic 'x' to receive 'Bounce' notifications.",
      }),
    },
    { Type: 'UnsubscribeConfirmation', Message: 'You have chosen …', SubscribeURL: 'https://x' },
  ])('of SNS about itself says nothing: %j', (payload) => {
    expect(readProviderWebhook(payload)).toEqual([])
  })

  test('of SES is about the mail whose Message-ID its headers have, never about an id that SES gave', () => {
    const { headers, ...unquoted } = sesMail
    const common = (messageId: string) =>
      readProviderWebhook({ ...permanent, mail: { ...unquoted, commonHeaders: { messageId } } })
    expect(common(`<${id}@reviews.example>`)).toMatchObject([{ messageId: `${id}@reviews.example` }])
    expect(common('0100018f-ses')).toMatchObject([{ messageId: null, recipient: 'anna@example.org' }])
    const newsletter = { ...sesMail, headers: [{ name: 'Message-ID', value: '<news-7@shop.example>' }] }
    expect(readProviderWebhook({ ...permanent, mail: newsletter })).toMatchObject([
      { messageId: 'news-7@shop.example' },
    ])
  })

  const transient = (bounceSubType: string, recipient: object) => ({
    eventType: 'Bounce',
    bounce: { bounceType: 'Transient', bounceSubType, bouncedRecipients: [recipient] },
  })
  test.each([
    ['MailboxFull', { emailAddress: '"Anna" <Anna@Example.org>' }, ['DEFERRED']],
    ['General', { emailAddress: 'anna@example.org', action: 'failed', status: '4.4.7' }, ['DEFERRED']],
    ['ContentRejected', { emailAddress: 'anna@example.org', status: '5.6.0' }, ['REFUSED']],
    // An answer of somebody on holiday.
    ['General', { emailAddress: 'anna@example.org' }, []],
  ])('of SES about a transient bounce (%s), of %j', (kind, recipient, expected) => {
    const news = readProviderWebhook({ mail: sesMail, ...transient(kind, recipient) })
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
    for (const one of news) expect(one.recipient).toBe('anna@example.org')
  })

  test.each([
    [true, ['UNSUBSCRIBED']],
    [false, []],
  ])('of SES about a subscription, where all of it is unsubscribed from: %s', (unsubscribeAll, expected) => {
    const news = readProviderWebhook({
      eventType: 'Subscription',
      mail: sesMail,
      subscription: {
        contactList: 'Customers',
        timestamp: '2026-11-23T10:00:03.000Z',
        source: 'UnsubscribeHeader',
        newTopicPreferences: { unsubscribeAll, topicSubscriptionStatus: [] },
        oldTopicPreferences: { unsubscribeAll: false, topicSubscriptionStatus: [] },
      },
    })
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
  })

  test.each([
    [{ eventType: 'Bounce', bounce: { ...permanent.bounce, bounceType: 'Transient' } }, 'DEFERRED'],
    [
      {
        eventType: 'Complaint',
        complaint: {
          complainedRecipients: [{ emailAddress: 'anna@example.org' }],
          complaintFeedbackType: 'abuse',
        },
      },
      'COMPLAINED',
    ],
    [
      {
        eventType: 'Delivery',
        delivery: {
          recipients: ['anna@example.org'],
          timestamp: '2026-11-23T10:00:03Z',
          smtpResponse: '250 ok',
        },
      },
      'DELIVERED',
    ],
  ])('of SES: %j', (event, outcome) => {
    expect(readProviderWebhook({ mail: sesMail, ...event })).toMatchObject([{ ...about, outcome }])
  })

  test('of SES about an open is none', () => {
    expect(readProviderWebhook({ eventType: 'Open', mail: sesMail, open: { userAgent: 'x' } })).toEqual([])
  })

  test.each([
    [
      {
        RecordType: 'Bounce',
        Type: 'HardBounce',
        TypeCode: 1,
        Email: 'anna@example.org',
        BouncedAt: '2026-11-23T10:00:03Z',
        Inactive: true,
      },
      ['BOUNCED'],
    ],
    [{ RecordType: 'Bounce', Type: 'SoftBounce', TypeCode: 4096, Email: 'anna@example.org' }, ['DEFERRED']],
    [{ RecordType: 'Bounce', Type: 'Transient', Email: 'anna@example.org' }, ['DEFERRED']],
    [{ RecordType: 'SpamComplaint', Type: 'SpamComplaint', Email: 'anna@example.org' }, ['COMPLAINED']],
    [
      { RecordType: 'Delivery', Recipient: 'anna@example.org', DeliveredAt: '2026-11-23T10:00:03Z' },
      ['DELIVERED'],
    ],
    [
      {
        RecordType: 'SubscriptionChange',
        Recipient: 'anna@example.org',
        SuppressSending: true,
        SuppressionReason: 'ManualSuppression',
      },
      ['UNSUBSCRIBED'],
    ],
    [{ RecordType: 'SubscriptionChange', Recipient: 'anna@example.org', SuppressSending: false }, []],
    [{ RecordType: 'Open', Recipient: 'anna@example.org' }, []],
  ])('of Postmark: %j', (record, expected) => {
    const news = readProviderWebhook(record)
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
    for (const { recipient } of news) expect(recipient).toBe('anna@example.org')
  })

  test.each([
    ['HardBounce', 1, ['BOUNCED']],
    ['BadEmailAddress', 100_000, ['BOUNCED']],
    ['Transient', 2, ['DEFERRED']],
    ['DnsError', 256, ['DEFERRED']],
    ['SMTPApiError', 100_007, ['DEFERRED']],
    ['Blocked', 100_006, ['REFUSED']],
    ['SpamNotification', 512, ['REFUSED']],
    ['VirusNotification', 8_192, ['REFUSED']],
    ['DMARCPolicy', 100_009, ['REFUSED']],
    ['SpamComplaint', 100_001, ['COMPLAINED']],
    ['Unsubscribe', 16, ['UNSUBSCRIBED']],
    ['AutoResponder', 64, []],
    ['Subscribe', 32, []],
    ['AddressChange', 128, []],
    ['OpenRelayTest', 1_024, []],
    ['ChallengeVerification', 16_384, []],
    ['InboundError', 100_008, []],
    ['SomethingNew', 7, []],
    ['constructor', 7, []],
    ['__proto__', 7, []],
  ])('of Postmark about a bounce of the type %s (%i)', (Type, TypeCode, expected) => {
    const record = {
      RecordType: 'Bounce',
      MessageStream: 'outbound',
      ID: 692560173,
      Type,
      TypeCode,
      Name: Type,
      Tag: '',
      MessageID: '2c1b63fe-43f2-4db5-91b0-8bdfa44a9316',
      ServerID: 23,
      Description: '…',
      Details: 'action: failed\r\n',
      Email: ' Anna@Example.org',
      From: 'reviews@shop.example',
      BouncedAt: '2026-11-23T10:00:03Z',
      DumpAvailable: false,
      Inactive: true,
      CanActivate: true,
      RecordTypeVersion: 1,
    }
    const news = readProviderWebhook(record)
    expect(news.map(({ outcome }) => outcome)).toEqual(expected)
    for (const one of news) expect(one).toMatchObject({ recipient: 'anna@example.org', messageId: null })
  })

  test.each([
    '0001-01-01T00:00:00Z',
    '-000001-01-01T00:00:00Z',
    '+275760-09-13T00:00:00Z',
    '10000-01-01',
    'soon',
    '',
  ])('that gives %j as its time gives none', (at) => {
    expect(readProviderWebhook({ events: [{ outcome: 'BOUNCED', at }] })).toMatchObject([{ at: null }])
    const bounce = { ...permanent.bounce, timestamp: at }
    expect(readProviderWebhook({ ...permanent, bounce })).toMatchObject([{ at: null }])
    expect(
      readProviderWebhook({
        RecordType: 'Bounce',
        Type: 'HardBounce',
        Email: 'anna@example.org',
        BouncedAt: at,
      }),
    ).toMatchObject([{ at: null, answer: 'HardBounce' }])
  })

  test('of our own shape', () => {
    const events = [
      { outcome: 'COMPLAINED', messageId: `<${id}@reviews.example>`, at: '2026-11-23T10:00:00Z' },
    ]
    expect(readProviderWebhook({ events })).toEqual([
      {
        outcome: 'COMPLAINED',
        recipient: null,
        messageId: `${id}@reviews.example`,
        answer: null,
        at: new Date('2026-11-23T10:00:00Z'),
      },
    ])
    for (const wrong of [null, [], {}, { events: [{ outcome: 'HAPPY' }] }, 'text'])
      expect(() => readProviderWebhook(wrong)).toThrow()
  })
})
