import { describe, expect, test } from '@jest/globals'
import { openScope } from '../../src/db/scope.ts'
import {
  exportSuppressions,
  importSuppressions,
  type RowLeftOut,
} from '../../src/requests/suppression-list.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

const scopeOf = (shop: Shop) => openScope(app().scopeSource, shop.access.store.id, { kind: 'system' })
const parts = async function* (...csv: (string | Uint8Array)[]) {
  yield* csv
}
const left: RowLeftOut[] = []
/** How many rows are taken; what is not is in `left`. */
const take = async (shop: Shop, csv: string | Uint8Array, reason?: 'UNSUBSCRIBED' | 'BOUNCED') => {
  left.length = 0
  const tell = (row: RowLeftOut) => left.push(row)
  const { taken, leftOut } = await importSuppressions(scopeOf(shop), parts(csv), { reason, tell })
  expect(left).toHaveLength(leftOut)
  return taken
}
const give = async (shop: Shop) => {
  let text = ''
  for await (const part of exportSuppressions(scopeOf(shop))) text += part
  return text
}
/** Why each address is not asked, and since when. */
const listOf = async (shop: Shop, ...addresses: string[]) => {
  const { keyring, storeId } = scopeOf(shop)
  const { rows } = await app().database.ownerPool.query<{ hash: Buffer; reason: string; at: Date }>(
    'SELECT email_hash AS hash, reason::text, created_at AS at FROM suppression WHERE store_id = $1',
    [storeId],
  )
  expect(rows).toHaveLength(addresses.length)
  const byHash = new Map(
    rows.map(({ hash, reason, at }) => [hash.toString('hex'), [reason, at.toISOString()]]),
  )
  return addresses.map((one) =>
    byHash.get(Buffer.from(keyring.pseudonym(storeId, 'email', one)).toString('hex')),
  )
}

describe('The list of who is not asked', () => {
  test('comes in by address, holds at once, and goes out and in again by hashes that name nobody', async () => {
    const shop = await openShop(app())
    await ingestOrders(shop, anOrder(shop, { status: 'DELIVERED' }))
    const csv = `Email,Reason,Created At\r\n"${shop.anna.toUpperCase()}",complained,2026-01-02T03:04:05Z\r\nbob@example.org,,\r\n`
    expect(await take(shop, `\ufeff${csv}`)).toBe(2)
    const { reviewRequests } = await shop.ask<{ reviewRequests: { nodes: object[] } }>(
      'secret',
      '{ reviewRequests { nodes { state } } }',
    )
    expect(reviewRequests.nodes).toEqual([{ state: 'SKIPPED' }])
    app().clock.advance(20 * day)
    await shop.drain()
    expect(await shop.mailTo(shop.anna)).toEqual([])
    const out = await give(shop)
    expect(out).toMatch(
      /^email_hash,reason,created_at\n(?:[0-9a-f]{64},(?:COMPLAINED,2026-01-02T03:04:05.000Z|UNSUBSCRIBED,.*)\n){2}$/,
    )
    expect(out).not.toContain('@')
    await app().database.ownerPool.query('DELETE FROM suppression WHERE store_id = $1', [
      shop.access.store.id,
    ])
    expect(await take(shop, out)).toBe(2)
    expect(await give(shop)).toBe(out)
  })

  test('takes what can be read, and tells of every other row by its line, and why', async () => {
    const shop = await openShop(app())
    const csv =
      'email,reason\nanna@example.org,BOUNCED\nnobody,BOUNCED\nbob@example.org,ANGRY\n,BOUNCED\n"eve@example.org",spam\n'
    expect(await take(shop, csv)).toBe(2)
    expect(left).toEqual([
      { line: 3, why: 'invalidAddress' },
      { line: 4, why: 'unknownReason' },
      { line: 5, why: 'noAddress' },
    ])
    // Where it is said what they are.
    expect(await take(shop, csv, 'UNSUBSCRIBED')).toBe(3)
    expect(await listOf(shop, 'anna@example.org', 'bob@example.org', 'eve@example.org')).toEqual([
      ['BOUNCED', expect.anything()],
      ['UNSUBSCRIBED', expect.anything()],
      ['COMPLAINED', expect.anything()],
    ])
    expect(await take(shop, 'email,reason\n"anna@example.org')).toBe(0)
    expect(left).toEqual([{ line: 2, why: 'brokenQuotation' }])
  })

  test('never makes a stronger reason weaker', async () => {
    const shop = await openShop(app())
    await take(shop, 'email,reason\na@example.org,BOUNCED\nb@example.org,UNSUBSCRIBED\n')
    await take(shop, 'email,reason\na@example.org,UNSUBSCRIBED\nb@example.org,COMPLAINED\n')
    expect((await give(shop)).match(/BOUNCED|COMPLAINED|UNSUBSCRIBED/g)?.sort()).toEqual([
      'BOUNCED',
      'COMPLAINED',
    ])
  })

  test.each([
    [
      'semicolons',
      'E-Mail;Vorname;Nachname\nanna@example.org;Anna;"Maier, geb. Huber"\nbob@example.org;Bob;B\n',
    ],
    [
      'semicolons, where names have commas',
      'Name;E-Mail-Adresse\nMaier, Anna;anna@example.org\nB, Bob;bob@example.org',
    ],
    ['tabs', 'Email\tName\r\nanna@example.org\tAnna\r\nbob@example.org\tBob\r\n'],
    ['a heading of two words', '"Email Address","First Name"\nanna@example.org,Anna\nbob@example.org,Bob\n'],
    ['a word of Excel’s', 'sep=;\r\nEMAIL;NAME\r\nanna@example.org;"Maier, Anna"\r\nBOB@EXAMPLE.ORG;Bob\r\n'],
    ['no heading', 'Anna@Example.org\n\n bob@example.org \n'],
    ['no heading, and a mark of its order of bytes', '\ufeffanna@example.org\r\nbob@example.org'],
    ['no heading, and names', 'anna@example.org;Anna\nbob@example.org;Bob\n'],
    [
      'UTF-16',
      Buffer.from('\ufeffEmail\tName\r\nanna@example.org\tÄnne\r\nbob@example.org\tBob\r\n', 'utf16le'),
    ],
    ['quotation marks within', 'email,name\nanna@example.org,Anna "A" Maier\nbob@example.org,"Bob ""B"""\n'],
  ])('comes from other systems with %s, and with whoever says why', async (_what, csv) => {
    const shop = await openShop(app())
    await expect(take(shop, csv)).rejects.toMatchObject({ issues: [{ path: ['reason'], code: 'REQUIRED' }] })
    expect(await take(shop, csv, 'UNSUBSCRIBED')).toBe(2)
    const list = await give(shop)
    expect(list.match(/UNSUBSCRIBED/g)).toHaveLength(2)
    // The same two people, and nothing is new.
    expect(await take(shop, 'email\nanna@example.org\nbob@example.org\n', 'UNSUBSCRIBED')).toBe(2)
    expect(await give(shop)).toBe(list)
  })

  test.each([
    ['', 'line 1', 'REQUIRED'],
    ['\n\n', 'line 1', 'REQUIRED'],
    ['name,city\nAnna,Paris\n', 'line 1', 'REQUIRED'],
  ])('that cannot be meant is refused, with line and cause: %j', async (csv, line, code) => {
    const shop = await openShop(app())
    await expect(take(shop, csv)).rejects.toMatchObject({ issues: [{ path: [line, 'email'], code }] })
  })

  test('is taken but for a line with a quotation mark that is never closed', async () => {
    const shop = await openShop(app())
    const csv = 'email,reason\nanna@example.org,BOUNCED\n"bob@example.org,BOUNCED\ncarl@example.org,BOUNCED\n'
    expect(await take(shop, csv)).toBe(2)
    expect(left).toEqual([{ line: 3, why: 'brokenQuotation' }])
    await listOf(shop, 'anna@example.org', 'carl@example.org')
  })

  test('may be empty but for its heading, as an empty one goes out', async () => {
    const shop = await openShop(app())
    expect(await take(shop, await give(shop))).toBe(0)
  })

  test('is taken twice as once, where an address stands in it twice as well', async () => {
    const shop = await openShop(app())
    const csv =
      'email,reason,created_at\na@example.org,UNSUBSCRIBED,2024-01-01T00:00:00Z\nA@example.org,BOUNCED,2024-02-01T00:00:00Z\na@example.org,COMPLAINED,2024-03-01T00:00:00Z\nb@example.org,,\n'
    expect(await take(shop, csv)).toBe(4)
    const list = await give(shop)
    expect((await listOf(shop, 'a@example.org', 'b@example.org'))[0]).toEqual([
      'BOUNCED',
      '2024-02-01T00:00:00.000Z',
    ])
    app().clock.advance(day)
    expect(await take(shop, csv)).toBe(4)
    expect(await give(shop)).toBe(list)
  })

  test.each([
    ['2024-05-06T07:08:09Z', '2024-05-06T07:08:09.000Z'],
    ['2024-05-06T07:08:09.123+02:00', '2024-05-06T05:08:09.123Z'],
    ['2024-05-06 07:08:09', '2024-05-06T07:08:09.000Z'],
    ['06-05-2024 07:08:09', '2024-05-06T07:08:09.000Z'],
    ['06.05.2024 07:08', '2024-05-06T07:08:00.000Z'],
    ['1714979289', '2024-05-06T07:08:09.000Z'],
    ['1714979289.123', '2024-05-06T07:08:09.123Z'],
    ['1714979289000', '2024-05-06T07:08:09.000Z'],
    ['Mon, 06 May 2024 07:08:09 UTC', '2024-05-06T07:08:09.000Z'],
    // Mailgun's where it knows none, what is to come, and what is no time.
    ['Mon, 01 Jan 0001 00:00:00 UTC', null],
    ['0001-01-01T00:00:00Z', null],
    ['+275760-09-13T00:00:00Z', null],
    ['2100-01-01', null],
    ['soon', null],
    ['', null],
  ])('has the time %j as it is meant, or now', async (at, meant) => {
    const shop = await openShop(app())
    expect(await take(shop, `email,reason,created\na@example.org,BOUNCED,"${at}"\n`)).toBe(1)
    const [entry] = await listOf(shop, 'a@example.org')
    const [reason, since = ''] = entry ?? []
    expect(reason).toBe('BOUNCED')
    const off = Date.parse(since) - (meant === null ? app().clock.now().getTime() : Date.parse(meant))
    expect(Math.abs(off)).toBeLessThan(meant === null ? 60_000 : 1)
  })
})

describe('The lists of providers', () => {
  const mailchimp =
    'MEMBER_RATING,OPTIN_TIME,OPTIN_IP,CONFIRM_TIME,CONFIRM_IP,GMTOFF,DSTOFF,TIMEZONE,CC,REGION'
  const member = '2,"2019-03-21 14:05:12",192.0.2.1,"2019-03-21 14:06:00",192.0.2.1,1,2,Europe/Berlin,DE,BE'
  test.each<[string, string, Record<string, [string, string?]>, RowLeftOut[]]>([
    [
      'Amazon SES, from its console',
      '"Email address","Suppression reason","Last update time"\r\n"Anna@example.org","Bounce","2024-05-06T07:08:09.000Z"\r\n"bob@example.org","Complaint","2024-05-06T07:08:09.000Z"\r\n',
      { 'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'], 'bob@example.org': ['COMPLAINED'] },
      [],
    ],
    [
      'Amazon SES, by its API',
      'EmailAddress,Reason,LastUpdateTime\nanna@example.org,BOUNCE,2024-05-06T09:08:09.123000+02:00\nbob@example.org,COMPLAINT,1714979289.12\n',
      {
        'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.123Z'],
        'bob@example.org': ['COMPLAINED', '2024-05-06T07:08:09.120Z'],
      },
      [],
    ],
    [
      'Amazon SES, as it takes them itself',
      'anna@example.org,BOUNCE\nbob@example.org, COMPLAINT\n',
      { 'anna@example.org': ['BOUNCED'], 'bob@example.org': ['COMPLAINED'] },
      [],
    ],
    [
      'SendGrid, of bounces',
      'status,reason,email,created\n5.1.1,"550 5.1.1 The email account that you tried to reach does not exist. Please try ""double-checking""",anna@example.org,1714979289\n5.0.0,550 Requested action not taken: mailbox unavailable,bob@example.org,1714979289\n4.2.2,"452 4.2.2 The email account that you tried to reach is over quota",carl@example.org,1714979289\n',
      { 'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'], 'bob@example.org': ['BOUNCED'] },
      [{ line: 4, why: 'passing' }],
    ],
    [
      'SendGrid, of blocks, which pass',
      'email,created,reason,status\nanna@example.org,2024-05-06T07:08:09Z,"550 5.7.1 Service unavailable, Client host [192.0.2.7] blocked using Spamhaus",5.7.1\nbob@example.org,1714979289,"421 Message from (192.0.2.7) temporarily deferred",4.0.0\n',
      {},
      [
        { line: 2, why: 'passing' },
        { line: 3, why: 'passing' },
      ],
    ],
    [
      'SendGrid, of spam reports',
      'email,created,ip\nanna@example.org,1714979289,192.0.2.7\n',
      { 'anna@example.org': ['COMPLAINED', '2024-05-06T07:08:09.000Z'] },
      [],
    ],
    [
      'SendGrid, of unsubscribes',
      'email,created\nanna@example.org,1714979289\n',
      { 'anna@example.org': ['UNSUBSCRIBED', '2024-05-06T07:08:09.000Z'] },
      [],
    ],
    [
      'SendGrid, of invalid addresses',
      'reason,email,created\nMail domain mentioned in email address is unknown,anna@exampel.org,1714979289\nInvalid address,anna@@example,1714979289\n',
      { 'anna@exampel.org': ['BOUNCED'] },
      [{ line: 3, why: 'invalidAddress' }],
    ],
    [
      'Postmark',
      '\ufeffRecipient,SuppressionReason,Origin,CreatedAt\r\nanna@example.org,HardBounce,Recipient,2024-05-06T03:08:09-04:00\r\nbob@example.org,SpamComplaint,Recipient,2024-05-06T03:08:09-04:00\r\ncarl@example.org,ManualSuppression,Customer,2024-05-06T03:08:09-04:00\r\n',
      {
        'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'],
        'bob@example.org': ['COMPLAINED'],
        'carl@example.org': ['UNSUBSCRIBED'],
      },
      [],
    ],
    [
      'Postmark, by its API',
      'EmailAddress;SuppressionReason;Origin;CreatedAt\nanna@example.org;HardBounce;Recipient;2024-05-06T07:08:09Z\n',
      { 'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'] },
      [],
    ],
    [
      'Mailgun, of bounces',
      'address,code,error,created_at\nanna@example.org,550,"No such mailbox, sorry","Mon, 06 May 2024 07:08:09 UTC"\nbob@example.org,605,Not delivering to previously bounced address,"Mon, 01 Jan 0001 00:00:00 UTC"\n',
      { 'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'], 'bob@example.org': ['BOUNCED'] },
      [],
    ],
    [
      'Mailgun, of unsubscribes',
      'address,tags,created_at\nanna@example.org,*,"Mon, 06 May 2024 07:08:09 UTC"\n',
      { 'anna@example.org': ['UNSUBSCRIBED', '2024-05-06T07:08:09.000Z'] },
      [],
    ],
    [
      'Mailchimp, of who unsubscribed',
      `"Email Address","First Name","Last Name",Address,${mailchimp},UNSUB_TIME,UNSUB_CAMPAIGN_TITLE,UNSUB_CAMPAIGN_ID,UNSUB_REASON,UNSUB_REASON_OTHER,LEID,EUID,NOTES,TAGS\nanna@example.org,Anna,Maier,"1 Street  Paris   75001  FR",${member},"2024-05-06 07:08:09",May,a1b2,"NORMAL (N/A)",,44877845,c2cb0681af,,"""vip"""\nbob@example.org,Bob,B,,${member},"2024-05-06 07:08:09",May,a1b2,"ABUSE (abuse complaint)",,44877846,c2cb0681ag,,\n`,
      {
        'anna@example.org': ['UNSUBSCRIBED', '2024-05-06T07:08:09.000Z'],
        'bob@example.org': ['COMPLAINED', '2024-05-06T07:08:09.000Z'],
      },
      [],
    ],
    [
      'Mailchimp, of who was cleaned',
      `Name,"Email Address",${mailchimp},CLEAN_TIME,CLEAN_CAMPAIGN_TITLE,CLEAN_CAMPAIGN_ID,LEID,EUID,NOTES,TAGS\nAnna,anna@example.org,${member},"2024-05-06 07:08:09",May,a1b2,44877845,c2cb0681af,,\n`,
      { 'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'] },
      [],
    ],
    [
      'Brevo, of who is blocked',
      'Email;Sender;Reason;Blocked at\nanna@example.org;shop@nordlicht.example;hardBounce;06-05-2024 07:08:09\nbob@example.org;shop@nordlicht.example;contactFlaggedAsSpam;06-05-2024 07:08:09\ncarl@example.org;shop@nordlicht.example;Unsubscribed via email;06-05-2024 07:08:09\ndora@example.org;shop@nordlicht.example;adminBlocked;06-05-2024 07:08:09\n',
      {
        'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'],
        'bob@example.org': ['COMPLAINED'],
        'carl@example.org': ['UNSUBSCRIBED'],
        'dora@example.org': ['UNSUBSCRIBED'],
      },
      [],
    ],
    [
      'Brevo, of contacts',
      'CONTACT ID,EMAIL,FIRSTNAME,BLOCKLISTED,ADDED_TIME\n1,anna@example.org,Anna,Yes,06-05-2024 07:08:09\n2,bob@example.org,Bob,No,06-05-2024 07:08:09\n',
      { 'anna@example.org': ['UNSUBSCRIBED'] },
      [{ line: 3, why: 'subscribed' }],
    ],
    [
      'Klaviyo, of who is suppressed',
      'Email,Suppression Reason,Suppression Timestamp\nanna@example.org,HARD_BOUNCE,2024-05-06T07:08:09+00:00\nbob@example.org,USER_SUPPRESSED,2024-05-06 07:08:09\ncarl@example.org,SPAM_COMPLAINT,2024-05-06 07:08:09\ndora@example.org,SOFT_BOUNCE,2024-05-06 07:08:09\n',
      {
        'anna@example.org': ['BOUNCED', '2024-05-06T07:08:09.000Z'],
        'bob@example.org': ['UNSUBSCRIBED', '2024-05-06T07:08:09.000Z'],
        'carl@example.org': ['COMPLAINED'],
      },
      [{ line: 5, why: 'passing' }],
    ],
    [
      'Klaviyo, of profiles',
      `Email,First Name,Email Marketing Consent,Email Suppressions\nanna@example.org,Anna,SUBSCRIBED,"['HARD_BOUNCE', 'USER_SUPPRESSED']"\nbob@example.org,Bob,UNSUBSCRIBED,[]\ncarl@example.org,Carl,NEVER_SUBSCRIBED,\n`,
      { 'anna@example.org': ['BOUNCED'], 'bob@example.org': ['UNSUBSCRIBED'] },
      [{ line: 4, why: 'subscribed' }],
    ],
  ])('are taken as they are downloaded: %s', async (_who, csv, expected, leftOut) => {
    const shop = await openShop(app())
    for (let times = 0; times < 2; times++) {
      expect(await take(shop, csv)).toBe(Object.keys(expected).length)
      expect(left).toEqual(leftOut)
      const list = await listOf(shop, ...Object.keys(expected))
      expect(list).toEqual(Object.values(expected).map(([reason, at]) => [reason, at ?? expect.any(String)]))
    }
  })

  test.each([
    ['Mailgun’s complaints', 'address,created_at\nanna@example.org,"Mon, 06 May 2024 07:08:09 UTC"\n'],
    [
      'Mailchimp’s subscribers',
      `Email Address,First Name,${mailchimp},LAST_CHANGED,LEID,EUID\nanna@example.org,Anna,${member},"2024-05-06 07:08:09",1,2\n`,
    ],
  ])('that do not say why are not guessed at: %s', async (_what, csv) => {
    const shop = await openShop(app())
    await expect(take(shop, csv)).rejects.toMatchObject({ issues: [{ path: ['reason'], code: 'REQUIRED' }] })
    expect(await give(shop)).toBe('email_hash,reason,created_at\n')
    expect(await take(shop, csv, 'BOUNCED')).toBe(1)
  })

  test('may be long: what is read is written, and not kept', async () => {
    const shop = await openShop(app())
    const count = 20_000
    const lines = async function* () {
      yield 'email,reason\n'
      for (let index = 0; index < count; index++) yield `customer-${index}@example.org,BOUNCED\n`
    }
    expect(await importSuppressions(scopeOf(shop), lines())).toEqual({ taken: count, leftOut: 0 })
    const { rows } = await app().database.ownerPool.query(
      'SELECT count(*)::integer FROM suppression WHERE store_id = $1',
      [shop.access.store.id],
    )
    expect(rows).toEqual([{ count }])
  })
})
