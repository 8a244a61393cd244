import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { LedgerHead } from '../../src/ledger/head.ts'
import { findReceipt, type Receipt } from '../../src/ledger/receipt.ts'
import { anOrder, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()
const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

/** As anybody runs it: without a database, a secret or a key. */
function candor(...words: string[]): Promise<{ code: number; out: string; err: string }> {
  const nodeOptions = ['--disable-warning=DeprecationWarning', '--import', 'tsx', program]
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [...nodeOptions, ...words],
      { env: { PATH: process.env.PATH } },
      (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out: out.trim(), err: err.trim() }),
    )
  })
}

let folder: string
let shop: Shop
let url: string
let older: LedgerHead
let receipt: Receipt
const inFolder = (name: string) => join(folder, name)

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'candor-ledger-'))
  shop = await openShop(app())
  url = `${app().url}/stores/${shop.access.store.slug}`
  const token = await invite(shop)
  await submitReview(shop, {
    token,
    rating: 2,
    title: 'Wet',
    body: 'It leaks.\nA "lot" of water – überall.',
    pros: ['light'],
    locale: 'en',
  })
  await shop.drain()
  older = await json<LedgerHead>('/ledger/head')
  writeFileSync(inFolder('older.json'), JSON.stringify(older))
  const mail = (await shop.mailTo(shop.anna)).find(({ text }) => text.includes('candorReceipt'))
  writeFileSync(inFolder('mail.txt'), mail?.text ?? '')
  const found = findReceipt(mail?.text ?? '')
  if (!found) throw new Error('There is no receipt in the mail')
  receipt = found
  await submitReview(shop, {
    token: await invite(
      shop,
      anOrder(shop, { externalId: 'second', customer: { email: `b@${shop.access.store.slug}.example` } }),
    ),
  })
  await shop.drain()
}, 120_000)
afterAll(() => rmSync(folder, { recursive: true }))

async function json<Body>(path: string): Promise<Body> {
  return (await (await fetch(`${url}${path}`)).json()) as Body
}

describe('The log by HTTP, without a key', () => {
  test('shows head, entries and proofs, to any page, and says how long they may be kept', async () => {
    const head = await fetch(`${url}/ledger/head`)
    expect(head.headers.get('access-control-allow-origin')).toBe('*')
    expect(head.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1')
    expect(await head.json()).toMatchObject({ storeId: shop.access.store.id, treeSize: 4 })
    const again = await fetch(`${url}/ledger/head`, {
      headers: { 'if-none-match': head.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)

    const whole = await fetch(`${url}/ledger/entries?from=1&count=2`)
    expect(whole.headers.get('cache-control')).toBe('public, max-age=31536000, immutable')
    expect(await whole.json()).toMatchObject({ entries: [{ index: 1 }, { index: 2 }] })
    const open = await fetch(`${url}/ledger/entries`)
    expect(open.headers.get('cache-control')).toBe('public, max-age=0, s-maxage=1')
    expect((await json<{ entries: unknown[] }>('/ledger/entries')).entries).toHaveLength(4)

    expect(await json('/ledger/proof?entry=0&size=4')).toEqual({
      proof: [expect.stringMatching(/^[0-9a-f]{64}$/), expect.stringMatching(/^[0-9a-f]{64}$/)],
    })
    expect(await json('/ledger/proof?from=2&to=4')).toEqual({
      proof: [expect.stringMatching(/^[0-9a-f]{64}$/)],
    })
  })

  test.each([
    ['/ledger/entries?from=5', 400, '"from" goes from 0 to 4.'],
    ['/ledger/entries?count=501', 400, '"count" goes from 1 to 500.'],
    ['/ledger/entries?from=one', 400, '"from" cannot be used as it is. See its description in the schema.'],
    ['/ledger/proof?entry=4&size=4', 400, '"entry" goes from 0 to 3.'],
    ['/ledger/proof?entry=0&size=5', 400, '"size" goes from 1 to 4.'],
    ['/ledger/proof?from=3&to=2', 400, '"from" goes from 0 to 2.'],
    ['/ledger/proof?from=3&to=5', 400, '"to" goes from 0 to 4.'],
    ['/ledger/proof?entry=0', 400, '"size" cannot be used as it is. See its description in the schema.'],
    ['/ledger/proof', 400, '"from" cannot be used as it is. See its description in the schema.'],
    ['-none/ledger/head', 404, 'There is nothing here by that id.'],
  ])('%s is refused with words', async (path, status, message) => {
    const response = await fetch(`${url}${path}`)
    expect(response.status).toBe(status)
    expect(response.headers.get('access-control-allow-origin')).toBe('*')
    expect(await response.json()).toMatchObject({ error: { message } })
  })
})

describe('The mail that a review was received', () => {
  test('is a receipt: index, leaf hash, salts and head, as text and as HTML', async () => {
    expect(receipt).toMatchObject({
      log: `https://reviews.example/stores/${shop.access.store.slug}`,
      entryIndex: 0,
      text: {
        value: {
          title: 'Wet',
          body: 'It leaks.\nA "lot" of water – überall.',
          pros: ['light'],
          cons: [],
          displayName: 'Anna',
        },
      },
      stars: { value: { rating: 2, recommends: null, aspects: [] } },
    })
    expect(receipt.head.treeSize).toBeGreaterThan(0)
    const mail = (await shop.mailTo(shop.anna)).find(({ text }) => text.includes('candorReceipt'))
    const { leafHash, text, stars, head } = receipt
    for (const fact of [leafHash, text.salt, stars.salt, head.rootHash]) expect(mail?.html).toContain(fact)
    expect(mail?.subject).toBe('We have received your review')
    expect(mail?.text).toContain('Your receipt')
    const mails = await shop.mailTo(shop.anna)
    expect(mails.filter(({ text }) => text.includes('candorReceipt'))).toHaveLength(1)
  })

  test('carries no receipt once the salts were erased', async () => {
    const erased = await openShop(app())
    await submitReview(erased, { token: await invite(erased), locale: 'en' })
    await app().database.ownerPool.query('DELETE FROM ledger_salt WHERE store_id = $1', [
      erased.access.store.id,
    ])
    await erased.drain()
    const mails = await erased.mailTo(erased.anna)
    expect(mails.map(({ subject }) => subject)).toContain('We have received your review')
    expect(mails.map(({ text }) => text).join()).not.toContain('candorReceipt')
    const { code, out } = await candor(
      'ledger',
      'verify',
      '--url',
      `${app().url}/stores/${erased.access.store.slug}`,
    )
    expect(out).toMatch(/Everything that was checked is in order\.$/)
    expect(code).toBe(0)
  })
})

describe('candor ledger', () => {
  test('verifies a log that is served, against an older head and the mail with the receipt', async () => {
    const args = ['--url', `${url}/`, '--since', inFolder('older.json'), '--receipt', inFolder('mail.txt')]
    const { code, out, err } = await candor('ledger', 'verify', ...args)
    expect(err).toBe('')
    expect(out.split('\n')).toEqual([
      expect.stringMatching(
        /^ok {5}The head is signed by the key [\w+/=]+: 4 entries, root [0-9a-f]{64}, 20/,
      ),
      expect.stringMatching(/^ok {5}The older head is signed by the same key: 2 entries, 20/),
      expect.stringMatching(/^ok {5}The head in the receipt is signed by the same key: \d entries, 20/),
      'ok     4 entries are there, and the hash of each is that of its payload.',
      'ok     Together they have the root of the head.',
      expect.stringMatching(/^ok {5}The log begins with all \d entries of the /),
      expect.stringMatching(/^ok {5}The log begins with all \d entries of the /),
      expect.stringMatching(/^ok {5}The receipt's entry is in the log: entry 0, recorded 20/),
      'ok     What the receipt has as text is what was committed to.',
      'ok     What the receipt has as stars is what was committed to.',
      'ok     The server proves the same about the older head, by one hash.',
      "ok     The server proves the same about the receipt's entry, by 2 hashes.",
      'Everything that was checked is in order.',
    ])
    expect(code).toBe(0)
  })

  test('keeps a copy of a log in a file, which verifies, and stops doing so when a bit of it is flipped', async () => {
    const file = inFolder('export.ndjson')
    const exported = await candor('ledger', 'export', '--url', url, '--out', file)
    expect(exported).toMatchObject({ code: 0, err: '', out: `4 entries and their head are in ${file}.` })
    const sound = await candor(
      'ledger',
      'verify',
      '--file',
      file,
      '--receipt',
      inFolder('mail.txt'),
      '--since',
      file,
    )
    expect(sound).toMatchObject({ code: 0, err: '' })
    const content = readFileSync(file, 'utf8')
    writeFileSync(file, content.replace('PUBLICATION', 'PUBLICATIOO'))
    const broken = await candor('ledger', 'verify', '--file', file)
    expect(broken).toMatchObject({ code: 1, err: 'The log does not stand the test.' })
    expect(broken.out).toMatch(/^FAILED Entry 1: its hash is not that of its payload/m)
  })

  test('says when a server rewrites history, hides an entry or forges a head', async () => {
    const [head, { entries }] = await Promise.all([
      json<LedgerHead>('/ledger/head'),
      json<{ entries: { index: number }[] }>('/ledger/entries'),
    ])
    const answers: Record<string, unknown> = {}
    const liar = createServer((request, response) => {
      response.end(JSON.stringify(answers[new URL(request.url ?? '', 'http://liar').pathname] ?? {}))
    })
    await new Promise<void>((resolve) => liar.listen(0, '127.0.0.1', resolve))
    const at = `http://127.0.0.1:${(liar.address() as AddressInfo).port}/stores/shop`
    const lie = async (told: { head: unknown; entries: unknown[] }) => {
      answers['/stores/shop/ledger/head'] = told.head
      answers['/stores/shop/ledger/entries'] = { entries: told.entries }
      return candor('ledger', 'verify', '--url', at, '--since', inFolder('older.json'))
    }
    try {
      expect(await lie({ head: { ...head, treeSize: 3 }, entries: entries.slice(0, 3) })).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^FAILED The head is not signed by the key that it names/m),
      })
      expect(await lie({ head, entries: entries.toSpliced(1, 1) })).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^FAILED Entry 1 is missing/m),
      })
      const moved = entries.toReversed().map((entry, index) => ({ ...entry, index }))
      expect(await lie({ head, entries: moved })).toMatchObject({
        code: 1,
        out: expect.stringMatching(/^FAILED History was rewritten: the first 2 entries/m),
      })
      expect(await lie({ head: {}, entries: [] })).toMatchObject({
        code: 1,
        err: `${at}/ledger/head answered something that is not part of a log.`,
      })
    } finally {
      liar.closeAllConnections()
      liar.close()
    }
  })

  test.each([
    [['ledger', 'verify'], 2, /^One of --url and --file is needed/],
    [['ledger', 'verify', '--url', 'http://a.example', '--file', 'b'], 2, /^One of --url and --file/],
    [['ledger', 'verify', '--url', 'shop'], 2, /^--url must be the address of a store/],
    [['ledger', 'export', '--url', 'http://a.example'], 2, /^--out is needed/],
    [['ledger', 'burn'], 2, /^There is no "ledger burn"/],
    [['ledger', 'verify', '--file', '/nowhere/at/all'], 1, /^\/nowhere\/at\/all cannot be read/],
    [['ledger', 'verify', '--url', 'http://127.0.0.1:1/stores/shop'], 1, /cannot be reached/],
  ])('%j exits with %d', async (words, code, message) => {
    const said = await candor(...words)
    expect(said.err).toMatch(message)
    expect(said).toMatchObject({ code, out: '' })
  })

  test('a store that there is not, and a file without a receipt, fail with words', async () => {
    const [nobody, empty] = await Promise.all([
      candor('ledger', 'verify', '--url', `${url}-none`),
      candor('ledger', 'verify', '--url', url, '--receipt', inFolder('older.json')),
    ])
    expect(nobody).toMatchObject({ code: 1, err: expect.stringMatching(/answered 404: .*nothing here/) })
    expect(empty).toMatchObject({ code: 1, err: `${inFolder('older.json')} holds no receipt.` })
  })
  test('a receipt stands when its author was erased, and the log says that they were', async () => {
    const { eraseCustomer } = await shop.ask<{ eraseCustomer: object }>(
      'owner',
      'mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) { __typename ... on EraseCustomerPayload { anonymisedReviews } } }',
      { input: { email: shop.anna } },
    )
    expect(eraseCustomer).toMatchObject({ anonymisedReviews: 1 })
    const args = ['--url', url, '--since', inFolder('older.json'), '--receipt', inFolder('mail.txt')]
    const { code, out } = await candor('ledger', 'verify', ...args)
    expect(out).toMatch(/^ok {5}What the receipt has as text is what was committed to\.$/m)
    expect(out).toMatch(
      /^ok {5}Its author was erased: entry 4, recorded 20\S+\. Nothing but this receipt opens what was committed to\.$/m,
    )
    expect(code).toBe(0)
  })
})
