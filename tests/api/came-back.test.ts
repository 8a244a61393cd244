import { afterAll, describe, expect, test } from '@jest/globals'
import { ask, askByHand, requestsOf, stateOf, statusReport, suppressions, tell } from '../support/delivery.ts'
import { startMailServer } from '../support/mail-server.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const mail = await startMailServer()
afterAll(mail.stop)
const { app } = startApp({ SMTP_URL: mail.url })
const open = (settings: Record<string, unknown> = {}) =>
  openShop(app(), { settings: { bounceAddress: 'bounces@nordlicht.example', ...settings } })
const hour = day / 24
const stove = [{ externalId: 'l', productExternalId: 'stove', quantity: 1 }]

const newest = (shop: Shop) => {
  const one = mail.mailTo(shop.anna).at(-1)
  if (!one) throw new Error('A mail was sent')
  return one
}
const comeBack = (shop: Shop, outcome = 'DEFERRED') =>
  tell(shop, { events: [{ outcome, messageId: newest(shop).messageId }] })
const pass = async (shop: Shop, milliseconds: number) => {
  app().clock.advance(milliseconds)
  await shop.drain()
  await shop.drain()
}
/** Days later, within the sending hours. */
const untilNoon = async (shop: Shop, days: number) => {
  const now = app().clock.now().getTime()
  await pass(shop, Math.ceil(now / day + days - 0.5) * day + day / 2 - now)
}
const pacingOf = async (shop: Shop) =>
  (await requestsOf(shop))[0]?.explanation.filter(({ rule }) => rule === 'PACING').at(-1)?.explanation

describe('An ask that came back', () => {
  test('goes out again after a day and after three, each a mail of its own; the third is the last', async () => {
    const shop = await open()
    await ask(shop)
    const sentAt = app().clock.now().getTime()
    expect(await comeBack(shop)).toBe(200)
    // Told twice.
    expect(await comeBack(shop)).toBe(200)
    const [request] = await requestsOf(shop)
    expect(request?.state).toBe('SCHEDULED')
    expect(Math.abs(Date.parse(request?.sendAt ?? '') - sentAt - day)).toBeLessThan(hour)
    expect(await pacingOf(shop)).toMatch(/^The mail came back; it is sent again on /)
    await pass(shop, 23 * hour)
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    await pass(shop, 2 * hour)
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
    expect(await stateOf(shop)).toEqual(['SENT'])
    await comeBack(shop)
    await pass(shop, 2 * day)
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
    await pass(shop, day + hour)
    const sent = mail.mailTo(shop.anna)
    expect(sent).toHaveLength(3)
    expect(new Set(sent.map(({ messageId }) => messageId)).size).toBe(3)
    expect(new Set(sent.map(({ returnPath }) => returnPath)).size).toBe(3)
    await comeBack(shop)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await pacingOf(shop)).toMatch(
      /^The mail came back for good on \w+ \d+, \d{4} \(DEFERRED\): the mailbox did not take it\.$/,
    )
    // Three in a row.
    expect(await suppressions(shop)).toEqual(['BOUNCED'])
    await pass(shop, 30 * day)
    expect(mail.mailTo(shop.anna)).toHaveLength(3)
  })

  test('by a report of its mail server is one, and a delay is none', async () => {
    const shop = await open()
    await ask(shop)
    const { returnPath, messageId } = newest(shop)
    const report = (...fields: string[]) =>
      tell(
        shop,
        statusReport({
          to: returnPath,
          fields: [`Final-Recipient: rfc822; ${shop.anna}`, ...fields],
          original: [`Message-ID: <${messageId}>`],
        }),
        'message/rfc822',
      )
    expect(await report('Action: delayed', 'Status: 4.4.1')).toBe(200)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(
      await report('Action: failed', 'Status: 5.2.2', 'Diagnostic-Code: smtp; 552 5.2.2 Over quota'),
    ).toBe(200)
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
    expect(await suppressions(shop)).toEqual([])
  })

  test('for its sender says nothing of the address, however often', async () => {
    const shop = await open()
    await ask(shop)
    for (const days of [1.1, 3.1]) {
      expect(await tell(shop, { RecordType: 'Bounce', Type: 'Blocked', Email: shop.anna })).toBe(200)
      expect(await stateOf(shop)).toEqual(['SCHEDULED'])
      await untilNoon(shop, days)
      expect(await stateOf(shop)).toEqual(['SENT'])
    }
    await tell(shop, { RecordType: 'Bounce', Type: 'DMARCPolicy', Email: shop.anna })
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await pacingOf(shop)).toMatch(
      /\(DMARCPolicy\): it was refused for its sender or for what it says\.$/,
    )
    expect(mail.mailTo(shop.anna)).toHaveLength(3)
    expect(await suppressions(shop)).toEqual([])
    // The shop may ask again.
    await pass(shop, 4 * day)
    await askByHand(shop, 'order-1')
    await shop.drain()
    expect(mail.mailTo(shop.anna)).toHaveLength(4)
    expect(await stateOf(shop)).toEqual(['SENT'])
  })

  test('and arrived after all is delivered, and not sent again', async () => {
    const shop = await open()
    await ask(shop)
    await comeBack(shop)
    expect(await comeBack(shop, 'DELIVERED')).toBe(200)
    expect(await stateOf(shop)).toEqual(['DELIVERED'])
    expect(await pacingOf(shop)).toBe('There is room in the rate of sending.')
    await pass(shop, 2 * day)
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    // What is told later, and was before, changes nothing.
    const at = new Date(app().clock.now().getTime() - 3 * day)
    const { messageId } = newest(shop)
    await tell(shop, { events: [{ outcome: 'DEFERRED', messageId, at }] })
    expect(await stateOf(shop)).toEqual(['DELIVERED'])
  })

  test('whose address turns out to be nobody’s is over', async () => {
    const shop = await open()
    await ask(shop)
    await comeBack(shop)
    await comeBack(shop, 'BOUNCED')
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    await comeBack(shop, 'DELIVERED')
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    await askByHand(shop, 'order-1')
    await pass(shop, 5 * day)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })

  test('before its sender could say that it went out is sent again as well', async () => {
    const shop = await open()
    const told: number[] = []
    mail.beforeAnswer(async ({ to, messageId }) => {
      if (to === shop.anna && told.length === 0)
        told.push(await tell(shop, { events: [{ outcome: 'DEFERRED', messageId }] }))
    })
    await ask(shop)
    mail.beforeAnswer(() => {})
    expect(told).toEqual([200])
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
    await untilNoon(shop, 1.1)
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
    expect(await stateOf(shop)).toEqual(['SENT'])
  })

  test('asks every rule again when it is due', async () => {
    const shop = await open()
    await ask(shop)
    await comeBack(shop)
    await ingestOrders(shop, anOrder(shop, { locale: 'en', status: 'CANCELLED' }))
    await pass(shop, 2 * day)
    expect(await stateOf(shop)).toEqual(['SKIPPED'])
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })

  test('goes out again beside a later ask about the same order', async () => {
    const shop = await open({ requestDelays: [{ productExternalId: 'sofa', days: 42 }], reminders: 0 })
    const lines = ['tent', 'sofa'].map((productExternalId) => ({
      externalId: productExternalId,
      productExternalId,
      quantity: 1,
    }))
    await ingestOrders(shop, anOrder(shop, { locale: 'en', lines, status: 'DELIVERED' }))
    await untilNoon(shop, 15)
    expect(await stateOf(shop)).toEqual(['SCHEDULED', 'SENT'])
    await comeBack(shop)
    expect(await stateOf(shop)).toEqual(['SCHEDULED', 'SCHEDULED'])
    await untilNoon(shop, 2)
    expect(await stateOf(shop)).toEqual(['SCHEDULED', 'SENT'])
    await untilNoon(shop, 40)
    expect(mail.mailTo(shop.anna).map(({ subject }) => subject)).toEqual([
      'What do you think of tent?',
      'What do you think of tent?',
      'What do you think of sofa?',
    ])
  })

  test('does not count against the next one', async () => {
    const shop = await open()
    await ask(shop)
    for (const days of [1.1, 3.1]) {
      await comeBack(shop, 'REFUSED')
      await untilNoon(shop, days)
    }
    await comeBack(shop, 'REFUSED')
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    await ask(shop, { externalId: 'order-2' })
    expect(await stateOf(shop)).toEqual(['SENT', 'BOUNCED'])
  })

  test('for good gives its place to the one that waited for it, at once', async () => {
    const shop = await open()
    await ask(shop)
    await ingestOrders(
      shop,
      anOrder(shop, { externalId: 'order-2', locale: 'en', lines: stove, status: 'DELIVERED' }),
    )
    const deliveredAt = app().clock.now().getTime()
    const dueAt = async () => Date.parse((await requestsOf(shop))[0]?.sendAt ?? '')
    for (const days of [1.1, 3.1]) {
      await comeBack(shop, 'REFUSED')
      await untilNoon(shop, days)
    }
    // Thirty days after the last time it went out, but for another fact.
    await ingestOrders(
      shop,
      anOrder(shop, { externalId: 'order-2', locale: 'en', lines: stove, status: 'DELIVERED' }),
    )
    expect(await dueAt()).toBeGreaterThan(deliveredAt + 30 * day)
    await comeBack(shop, 'REFUSED')
    expect(await stateOf(shop)).toEqual(['SCHEDULED', 'BOUNCED'])
    expect(await dueAt()).toBeLessThan(deliveredAt + 15 * day)
  })

  test('stays its customer’s, with its link, when the order is told to be somebody else’s: they have an ask of their own', async () => {
    const shop = await open()
    await ask(shop)
    const token = /\/r\/([\w-]{43})/.exec(newest(shop).text)?.[1] ?? ''
    await comeBack(shop, 'BOUNCED')
    const other = `other@${shop.access.store.slug}.example`
    await ingestOrders(shop, anOrder(shop, { locale: 'en', customer: { email: other } }))
    await askByHand(shop, 'order-1')
    await shop.drain()
    expect(await stateOf(shop)).toEqual(['SENT', 'BOUNCED'])
    const own = mail.mailTo(other)[0]?.text ?? ''
    expect(own).toMatch(/\/r\/[\w-]{43}/)
    expect(own).not.toContain(token)
    expect(await submitReview(shop, { token, locale: 'en', rating: 1 })).toMatchObject({
      __typename: 'Review',
    })
    await pass(shop, 1)
    // Whoever wrote is told, whatever the shop tells of their address.
    const subjects = (address: string) => mail.mailTo(address).map(({ subject }) => subject)
    expect(subjects(shop.anna).slice(1)).toEqual(['We have received your review', 'Your review is public'])
    expect(subjects(other)).toHaveLength(1)
  })

  test('as a reminder is not repeated, and the ask stays what it was', async () => {
    const shop = await open({ reminders: 1, reminderAfterDays: 7 })
    await ask(shop)
    await comeBack(shop, 'DELIVERED')
    await untilNoon(shop, 7)
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
    await comeBack(shop)
    await pass(shop, 8 * day)
    expect(await stateOf(shop)).toEqual(['DELIVERED'])
    expect(mail.mailTo(shop.anna)).toHaveLength(2)
  })
})

describe('A mail that the next server does not take', () => {
  const refuse = (shop: Shop, code: number, message: string) =>
    mail.refuse((address) => (address === shop.anna ? { code, message } : null))
  const jobs = async (shop: Shop) => {
    const { rows } = await app().database.ownerPool.query(
      `SELECT state, count(*)::integer FROM job WHERE store_id = $1 AND name LIKE 'send-review-re%' AND state <> 'DONE' GROUP BY state`,
      [shop.access.store.id],
    )
    return rows
  }

  test.each([
    ['put off', 451, '4.7.1 Greylisted', []],
    ['over quota', 452, '4.2.2 The email account is over quota', []],
    ['for its sender', 550, '5.7.515 Access denied', []],
  ])(
    'for a day is given up (%s), and does not stand in the way of the next',
    async (_what, code, message, gone) => {
      const shop = await open()
      refuse(shop, code, message)
      await ask(shop)
      expect(await stateOf(shop)).toEqual(['SCHEDULED'])
      await pass(shop, 20 * hour)
      expect(await stateOf(shop)).toEqual(['SCHEDULED'])
      expect(await jobs(shop)).toEqual([{ state: 'QUEUED', count: 1 }])
      await pass(shop, 5 * hour)
      expect(await stateOf(shop)).toEqual(['BOUNCED'])
      expect(await jobs(shop)).toEqual([])
      expect(await pacingOf(shop)).toContain(`(${code} ${message.split(' ')[0]})`)
      expect(await suppressions(shop)).toEqual(gone)
      mail.refuse(() => null)
      await pass(shop, 3 * day)
      expect(mail.mailTo(shop.anna)).toEqual([])
      await ask(shop, { externalId: 'order-2', lines: stove })
      expect(await stateOf(shop)).toEqual(['SENT', 'BOUNCED'])
    },
  )

  test('as a reminder for a day is given up; the ask stays what it was', async () => {
    const shop = await open({ reminders: 1, reminderAfterDays: 7 })
    await ask(shop)
    let tries = 0
    mail.refuse((address) => {
      if (address !== shop.anna) return null
      tries += 1
      return { code: 451, message: '4.7.1 Greylisted' }
    })
    for (let days = 0; days < 3; days++) await untilNoon(shop, days === 0 ? 7 : 1)
    mail.refuse(() => null)
    expect(tries).toBeGreaterThan(10)
    await untilNoon(shop, 10)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
    expect(await jobs(shop)).toEqual([])
  })

  test.each([
    ['is shutting down', 421, '4.3.2 Service shutting down'],
    ['does not know us', 554, '5.7.1 <anna@example.org>: Relay access denied'],
    ['has no room', 452, '4.3.1 Insufficient system storage'],
  ])('because it %s waits, however long that takes', async (_what, code, message) => {
    const shop = await open()
    refuse(shop, code, message)
    await ask(shop)
    for (let days = 0; days < 4; days++) await pass(shop, day)
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
    expect(await jobs(shop)).toEqual([{ state: 'QUEUED', count: 1 }])
    mail.refuse(() => null)
    await pass(shop, 2 * hour)
    expect(await stateOf(shop)).toEqual(['SENT'])
    expect(mail.mailTo(shop.anna)).toHaveLength(1)
  })

  test.each([
    [550, '5.5.0 Requested action not taken: mailbox unavailable (S2017062302)'],
    [550, '5.4.1 Recipient address rejected: Access denied'],
    [554, "delivery error: dd This user doesn't have a yahoo.com account"],
  ])('since nobody has the address is over at once: %i %s', async (code, message) => {
    const shop = await open()
    refuse(shop, code, message)
    await ask(shop)
    mail.refuse(() => null)
    expect(await stateOf(shop)).toEqual(['BOUNCED'])
    expect(await suppressions(shop)).toEqual(['BOUNCED'])
  })
})

describe('A mail server that is not there', () => {
  const { app: lonely } = startApp({ SMTP_URL: 'smtp://127.0.0.1:1' })

  test('ends no ask: it waits, and is tried again', async () => {
    const shop = await openShop(lonely())
    await ask(shop)
    for (let days = 0; days < 3; days++) {
      lonely().clock.advance(day)
      await shop.drain()
    }
    expect(await stateOf(shop)).toEqual(['SCHEDULED'])
    const { rows } = await lonely().database.ownerPool.query(
      `SELECT state, run_at > now() AS waits FROM job WHERE name = 'send-review-request' AND state <> 'DONE'`,
    )
    expect(rows).toEqual([{ state: 'QUEUED', waits: true }])
  })
})
