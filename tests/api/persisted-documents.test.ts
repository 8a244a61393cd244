import { createHash } from 'node:crypto'
import { expect, test } from '@jest/globals'
import { createPersistedDocuments } from '../../src/http/graphql/persisted-documents.ts'
import { invite, openShop, startApp } from '../support/shop.ts'

const { app } = startApp()

const numbered = (name: string, count: number) =>
  Array.from({ length: count }, (_, n) => `{ ${name}${n}: store { name } }`)
const hashOf = (text: string) => createHash('sha256').update(text).digest('hex')

test('a flood of new documents drives out its own kind, and not what was called on more days', async () => {
  const pool = app().database.ownerPool
  // As several processes: nothing is known but from the database.
  const documents = () => createPersistedDocuments(pool, 5)
  const inUse = numbered('used', 3)
  for (const text of inUse) await documents().keep(hashOf(text), text)
  for (const text of inUse) expect(await documents().text(hashOf(text))).toBe(text)
  await pool.query('UPDATE persisted_document SET used_on = used_on - 1')
  for (const text of inUse) await documents().text(hashOf(text))

  const flood = numbered('flood', 20)
  for (const text of flood) {
    await documents().keep(hashOf(text), text)
    await documents().text(hashOf(text))
  }
  for (const text of inUse) expect(await documents().text(hashOf(text))).toBe(text)
  const { rows } = await pool.query('SELECT count(*)::int AS count FROM persisted_document')
  expect(rows).toEqual([{ count: 5 }])
  await expect(documents().text(hashOf(flood[0] ?? ''))).rejects.toMatchObject({
    code: 'PERSISTED_QUERY_NOT_FOUND',
  })
})

test('a document under another’s hash, a broken one and a huge one are not kept', async () => {
  const documents = createPersistedDocuments(app().database.ownerPool)
  await expect(documents.keep(hashOf('{ store { name } }'), '{ other }')).rejects.toMatchObject({
    code: 'BAD_USER_INPUT',
  })
  const huge = `{ store { name } } #${'.'.repeat(20_000)}`
  for (const text of ['{ store {', '{ nothing }', huge]) {
    await documents.keep(hashOf(text), text)
    await expect(documents.text(hashOf(text))).rejects.toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' })
  }
})

test('a form that is too large is answered with a page', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const response = await fetch(`${shop.app.url}/r/${token}`, {
    method: 'POST',
    headers: { 'content-type': 'application/x-www-form-urlencoded', 'accept-language': 'de' },
    body: `body=${'a'.repeat(400_000)}`,
  })
  expect([response.status, response.headers.get('content-type')]).toEqual([413, 'text/html; charset=UTF-8'])
  expect(await response.text()).toContain('Die Anfrage ist zu groß.')
})
