import { describe, expect, test } from '@jest/globals'
import { openScope } from '../../src/db/scope.ts'
import { exportSuppressions, importSuppressions } from '../../src/requests/suppression-list.ts'
import { anOrder, day, ingestOrders, openShop, type Shop, startApp } from '../support/shop.ts'

const { app } = startApp()

const scopeOf = (shop: Shop) => openScope(app().scopeSource, shop.access.store.id, { kind: 'system' })
const take = async (shop: Shop, csv: string) =>
  importSuppressions(
    scopeOf(shop),
    (async function* () {
      yield csv
    })(),
  )
const give = async (shop: Shop) => {
  let text = ''
  for await (const part of exportSuppressions(scopeOf(shop))) text += part
  return text
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

  test('is taken whole or not at all, and what is wrong is named by its line', async () => {
    const shop = await openShop(app())
    const csv = 'email,reason\nanna@example.org,BOUNCED\nnobody,BOUNCED\nbob@example.org,ANGRY\n'
    await expect(take(shop, csv)).rejects.toMatchObject({
      issues: [{ path: ['line 3', 'email'] }, { path: ['line 4', 'reason'] }],
    })
    await expect(take(shop, 'email\n"anna@example.org')).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
    expect(await give(shop)).toBe('email_hash,reason,created_at\n')
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
    ['no heading', 'Anna@Example.org\n\n bob@example.org \n'],
    ['no heading, and a mark of its order of bytes', '\ufeffanna@example.org\r\nbob@example.org'],
    ['no heading, and names', 'anna@example.org;Anna\nbob@example.org;Bob\n'],
  ])('comes from other systems with %s', async (_what, csv) => {
    const shop = await openShop(app())
    expect(await take(shop, csv)).toBe(2)
    expect((await give(shop)).match(/UNSUBSCRIBED/g)).toHaveLength(2)
    // The same two people.
    expect(await take(shop, 'email\nanna@example.org\nbob@example.org\n')).toBe(2)
    expect((await give(shop)).match(/UNSUBSCRIBED/g)).toHaveLength(2)
  })

  test.each([
    ['', 'line 1', 'REQUIRED'],
    ['\n\n', 'line 1', 'REQUIRED'],
    ['name,city\nAnna,Paris\n', 'line 1', 'REQUIRED'],
    ['anna@example.org\nbob\n', 'line 2', 'INVALID_EMAIL'],
    ['email;reason\nanna@example.org;\n;BOUNCED\n', 'line 3', 'REQUIRED'],
  ])('that cannot be meant is refused, with line and cause: %j', async (csv, line, code) => {
    const shop = await openShop(app())
    await expect(take(shop, csv)).rejects.toMatchObject({ issues: [{ path: [line, 'email'], code }] })
  })

  test('may be empty but for its heading, as an empty one goes out', async () => {
    const shop = await openShop(app())
    expect(await take(shop, await give(shop))).toBe(0)
  })
})
