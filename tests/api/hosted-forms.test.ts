import { once } from 'node:events'
import { connect } from 'node:net'
import { text } from 'node:stream/consumers'
import { describe, expect, test } from '@jest/globals'
import { candorProcess } from '../jobs/support/candor-process.ts'
import {
  anOrder,
  authorToken,
  confirmationToken,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'
import { urlOf } from '../support/template-database.ts'
import { brokenParts, changed, form, garbage, good, multipart, type Post } from './payloads/garbage-posts.ts'

/** What browsers never send, and others do, to the pages that customers open. */

const { app } = startApp({ CANDOR_SUBMISSIONS_PER_MINUTE: '100000' })

async function post(path: string, { type, body }: Post, url = app().url): Promise<Response> {
  return fetch(`${url}${path}`, {
    method: 'POST',
    redirect: 'manual',
    // What is left of a refused body ends its connection.
    headers: { connection: 'close', ...(type === undefined ? {} : { 'content-type': type }) },
    body: body ?? null,
  })
}

interface Tokens {
  shop: Shop
  invitation: string
  author: string
  confirmation: string
  preferences: string
}

async function openPages(): Promise<Tokens> {
  const shop = await openShop(app())
  const invitation = await invite(shop)
  const [mail] = await shop.mailTo(shop.anna)
  const preferences = /\/u\/([\w-]{43})/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[1] ?? ''
  const other = `b.${shop.anna}`
  await submitReview(shop, {
    token: await invite(shop, anOrder(shop, { externalId: 'order-2', customer: { email: other } })),
  })
  await shop.drain()
  const author = await authorToken(shop, other)
  const someone = `c.${shop.anna}`
  await submitReview(shop, { productExternalId: 'tent', email: someone })
  await shop.drain()
  return { shop, invitation, author, confirmation: await confirmationToken(shop, someone), preferences }
}

const isPage = async (answer: Response) => {
  expect(answer.headers.get('content-type')).toMatch(/^text\/html/)
  const page = await answer.text()
  expect(page).toMatch(/^<!doctype html>/)
  expect(page.trimEnd()).toMatch(/<\/html>$/)
  expect(page).toMatch(/role="(alert|status)"/)
}

/** Refused, with a page that says so. */
async function expectRefusal(what: string, answer: Response): Promise<void> {
  const { status } = answer
  expect([what, status, status >= 400 && status < 500]).toEqual([what, status, true])
  await isPage(answer)
}

async function reviews(shop: Shop): Promise<number> {
  const sql = 'SELECT FROM review_version WHERE store_id = $1'
  return (await app().database.ownerPool.query(sql, [shop.access.store.id])).rows.length
}

const file = (name: string) =>
  multipart(`--x\r\ncontent-disposition: form-data; name="${name}"; filename="a"\r\n\r\n4\r\n--x--\r\n`)

/** Sends the bytes as they are, and reads until the server ends the connection. */
async function exchange(request: string, rest: string): Promise<string> {
  const { hostname, port } = new URL(app().url)
  const socket = connect(Number(port), hostname)
  await once(socket, 'connect')
  socket.write(`${request} HTTP/1.1\r\nhost: x\r\ncontent-type: ${form}\r\n${rest}`)
  return text(socket)
}

describe("The author's page", () => {
  test('shows pros and cons, with what is masked marked, in the language they are in', async () => {
    const { shop, author } = await openPages()
    await post(`/a/${author}/edit`, changed({ pros: 'light', cons: 'leaks\ncall +44 20 7946 0958' }))
    await shop.drain()
    const page = await (await fetch(`${app().url}/a/${author}?lang=ar`)).text()
    expect(page).toContain('<ul lang="en" dir="ltr"><li>light</li></ul>')
    expect(page).toContain('<li>leaks</li><li>call <mark>+44 20 7946 0958</mark></li>')
  })

  test('loses nothing that was typed over a text that changed in another window', async () => {
    const { shop, author } = await openPages()
    await post(`/a/${author}/edit`, changed({ body: 'First window.' }))
    const before = await reviews(shop)
    const answer = await post(`/a/${author}/edit`, changed({ body: 'Second window.' }))
    expect(answer.status).toBe(409)
    expect(await answer.text()).toMatch(/This has changed since[\s\S]*Second window\./)
    expect(await reviews(shop)).toBe(before)
    await post(`/a/${author}/withdraw`, { type: form, body: '' })
    await expectRefusal('an edit of what is withdrawn', await post(`/a/${author}/edit`, changed({})))
  })
})

describe('The form of an invitation', () => {
  test('loses nothing that was typed over a review that there is already, and takes the same twice', async () => {
    const { shop, invitation } = await openPages()
    await post(`/r/${invitation}`, { type: form, body: good })
    const before = await reviews(shop)
    expect((await post(`/r/${invitation}`, { type: form, body: good })).status).toBe(303)
    const another = await post(`/r/${invitation}`, changed({ rating: '1', body: 'I hate it now.' }))
    expect(another.status).toBe(409)
    expect(await another.text()).toMatch(/vous avez déjà|already reviewed[\s\S]*I hate it now\./i)
    const key = 'the same key'
    expect((await post(`/r/${invitation}`, changed({ idempotencyKey: key, body: 'Again.' }))).status).toBe(
      409,
    )
    expect(await reviews(shop)).toBe(before)
  })
})

describe('Garbage', () => {
  test('is refused with a page by the form of an invitation, and writes nothing', async () => {
    const { shop, invitation } = await openPages()
    const before = await reviews(shop)
    for (const [what, sent] of [
      ...garbage,
      ['another product', changed({ product: 'boat' })],
      ['no product', changed({ product: '' })],
      ['a product with a NUL', changed({ product: 'te\0nt' })],
      ['a relationship that there is not', changed({ relationship: 'ENEMY' })],
      ['an idempotency key without end', changed({ idempotencyKey: 'x'.repeat(300) })],
      ['a file for an idempotency key', file('idempotencyKey')],
    ] satisfies [string, Post][])
      await expectRefusal(what, await post(`/r/${invitation}`, sent))
    expect(await reviews(shop)).toBe(before)
    expect((await post(`/r/${invitation}`, { type: form, body: good })).status).toBe(303)
  })

  test('is refused with a page by the form that copies a review to the store, and writes nothing', async () => {
    const { shop, author } = await openPages()
    const before = await reviews(shop)
    const key = changed({ idempotencyKey: 'x'.repeat(300) })
    for (const [what, sent] of [...garbage, ['an endless key', key]] satisfies [string, Post][])
      await expectRefusal(what, await post(`/a/${author}/store-review`, sent))
    expect(await reviews(shop)).toBe(before)
    const sent = await post(`/a/${author}/store-review`, { type: form, body: good })
    expect(sent.status).toBe(303)
    expect(sent.headers.get('location')).toMatch(/^\/a\/[\w-]{43}\?sent=1$/)
    const again = await post(`/a/${author}/store-review`, changed({ body: 'Once more.' }))
    expect(again.status).toBe(409)
    expect(await again.text()).toContain('Once more.')
    expect(await reviews(shop)).toBe(before + 1)
  })

  test('is refused with a page by the form of an edit, and writes nothing', async () => {
    const { shop, author } = await openPages()
    const before = await reviews(shop)
    const versions = ['', 'one', '1.5', '-1', '0', '99', '2147483648', '9'.repeat(30), '1e400', 'NaN', '1\0']
    for (const [what, sent] of [
      ...garbage,
      ...versions.map((version): [string, Post] => [`version ${version}`, changed({ version })]),
      ['a file for a version', file('version')],
    ] satisfies [string, Post][])
      await expectRefusal(what, await post(`/a/${author}/edit`, sent))
    expect(await reviews(shop)).toBe(before)
    expect((await post(`/a/${author}/edit`, { type: form, body: good })).status).toBe(303)
  })

  test('is answered with a page by the forms that are a button alone, and fails in none', async () => {
    const { confirmation, preferences } = await openPages()
    for (const [what, sent] of garbage) {
      for (const path of [`/c/${confirmation}`, `/u/${preferences}`]) {
        const answer = await post(path, sent)
        expect([what, answer.status < 500]).toEqual([what, true])
        await isPage(answer)
      }
    }
  })

  test('that is no form of several parts, though it says so, is refused with a page by every form', async () => {
    const { shop, invitation, author, confirmation, preferences } = await openPages()
    // In a process of its own: Node's TypeError is another than the one that jest gives to what it runs.
    const { rows } = await app().database.ownerPool.query('SELECT current_database() AS name')
    const candor = candorProcess({
      DATABASE_URL: urlOf(process.env.CANDOR_TEST_SERVER ?? '', rows[0].name),
      CANDOR_ROLE: 'api',
    })
    await candor.start()
    try {
      const before = await reviews(shop)
      for (const [what, sent] of brokenParts)
        for (const path of [
          `/r/${invitation}`,
          `/a/${author}/edit`,
          `/a/${author}/withdraw`,
          `/c/${confirmation}`,
          `/u/${preferences}`,
        ])
          await expectRefusal(`${what} to ${path}`, await post(path, sent, candor.url()))
      expect(await reviews(shop)).toBe(before)
    } finally {
      await candor.stop()
    }
  })

  test('of three hundred kilobytes and more is refused with a page before it is read', async () => {
    const { invitation, author, confirmation, preferences } = await openPages()
    for (const path of [`/r/${invitation}`, `/a/${author}/edit`, `/c/${confirmation}`, `/u/${preferences}`]) {
      const answer = await post(path, changed({ body: 'x'.repeat(310_000) }))
      expect([path, answer.status]).toEqual([path, 413])
      await isPage(answer)
    }
  })

  test.each([
    ['announced', 'content-length: 310000\r\n\r\n'],
    ['chunked', `transfer-encoding: chunked\r\n\r\n4c000\r\n${'x'.repeat(0x4c000)}\r\n`],
  ])('that is too large, %s, ends the connection with the page', async (_how, sent) => {
    const { invitation } = await openPages()
    // Its end is the server's: the rest of the body never comes, and the connection would have been kept.
    const answer = await exchange(`POST /r/${invitation}`, sent)
    expect(answer).toMatch(/^HTTP\/1\.1 413 /)
    expect(answer).toMatch(/^connection: close\r$/im)
    expect(answer).toMatch(/<\/html>/)
  })

  test.each(['', `transfer-encoding: chunked\r\n`])(
    'without a length (%j) is refused with a page as any other',
    async (header) => {
      const { invitation, confirmation } = await openPages()
      const nothing = `connection: close\r\n${header}\r\n${header && '0\r\n\r\n'}`
      expect(await exchange(`POST /r/${invitation}`, nothing)).toMatch(/^HTTP\/1\.1 422 /)
      expect(await exchange(`POST /c/${confirmation}`, nothing)).toMatch(/^HTTP\/1\.1 200 /)
      expect(await exchange(`TRACE /r/${invitation}`, nothing)).toMatch(/^HTTP\/1\.1 4/)
    },
  )

  test('for what a page does not do is refused with a page', async () => {
    const { invitation, author } = await openPages()
    for (const [method, path] of [
      ['POST', `/a/${author}`],
      ['POST', `/a/${author}/publish`],
      ['PUT', `/r/${invitation}`],
      ['DELETE', `/a/${author}`],
      ['OPTIONS', `/r/${invitation}`],
      ['GET', '/r/'],
      ['GET', `/u/${author}/x`],
    ] as const) {
      const answer = await fetch(`${app().url}${path}`, { method })
      expect([method, path, answer.status]).toEqual([method, path, 404])
      await isPage(answer)
    }
  })

  test.each(['r', 'a', 'c', 'u'])(
    'for a token opens nothing at /%s, and is told so with a page',
    async (page) => {
      const { shop, ...tokens } = await openPages()
      const foreign = Object.values(tokens).filter(
        (token) =>
          token !==
          { r: tokens.invitation, a: tokens.author, c: tokens.confirmation, u: tokens.preferences }[page],
      )
      for (const token of [
        'x',
        'A'.repeat(43),
        'A'.repeat(5000),
        '%00',
        '%E0%A4%A',
        '%',
        '..%2f..',
        'ü',
        ...foreign,
      ]) {
        const posted = `/${page}/${token}${page === 'a' ? '/edit' : ''}`
        for (const answer of [
          await fetch(`${app().url}/${page}/${token}`),
          await post(posted, { type: form, body: good }),
        ]) {
          expect([token, answer.status]).toEqual([token, 404])
          await isPage(answer)
        }
      }
      expect(await reviews(shop)).toBe(1)
    },
  )

  test('in the address of a page changes no more than its language', async () => {
    const { invitation, author, confirmation, preferences } = await openPages()
    for (const path of [`/r/${invitation}`, `/a/${author}`, `/c/${confirmation}`, `/u/${preferences}`])
      for (const query of [
        'lang=%E0%A4%A',
        'lang=%',
        'lang=%00',
        'lang=xx-yy-zz',
        'rating=%zz&product=%',
        'sent=%E0%A4&saved=%',
        'lang=de&lang=fr',
        '%%%',
      ])
        expect([path, query, (await fetch(`${app().url}${path}?${query}`)).status]).toEqual([
          path,
          query,
          200,
        ])
  })
})

test('A form with more than was asked for, or a field twice, is taken: of two, the last', async () => {
  const { shop, invitation } = await openPages()
  const body = `${good.replace('rating=4', 'rating=1&rating=2')}&unknown=%F0%9F%98%80&pros[]=x&__proto__=y`
  const answer = await post(`/r/${invitation}`, { type: form, body })
  expect([answer.status, answer.headers.get('location')]).toEqual([303, `/r/${invitation}?sent=tent`])
  await shop.drain()
  const { product } = await shop.ask<{ product: { reviews: { nodes: object[] } } }>(
    'publishable',
    '{ product(externalId: "tent") { reviews { nodes { rating author { displayName } } } } }',
  )
  expect(product.reviews.nodes).toContainEqual({ rating: 2, author: { displayName: 'Anna' } })
})

describe('A day on a page', () => {
  test('is by the clock of the store', async () => {
    for (const timeZone of ['Pacific/Kiritimati', 'Pacific/Pago_Pago']) {
      const shop = await openShop(app(), { settings: { timeZone, invitationDays: 60 } })
      const token = await invite(shop, anOrder(shop))
      const page = await (await fetch(`${app().url}/r/${token}?lang=en`)).text()
      const expires = new Date(app().clock.now().getTime() + 60 * 86_400_000)
      const day = new Intl.DateTimeFormat('en', { dateStyle: 'long', timeZone }).format(expires)
      expect(page).toContain(`You can write until ${day}.`)
    }
  })

  test('of the report is one of UTC; the first of a month is "1er" in French', async () => {
    const shop = await openShop(app(), { settings: { timeZone: 'America/New_York' } })
    const address = `${app().url}/stores/${shop.access.store.slug}/transparency?from=2026-01-01&to=2026-02-11`
    const page = await (await fetch(`${address}&lang=fr`)).text()
    expect(page).toMatch(/ 1er janvier 2026 .*11 février 2026/)
  })
})

test('Whoever reads a language that is not spoken reads that of the store, when something goes wrong as well', async () => {
  const shop = await openShop(app(), { defaultLocale: 'de' })
  const token = await invite(shop, anOrder(shop, { locale: 'ca' }))
  const languageOf = async (path: string, init: RequestInit = {}) =>
    (await fetch(`${app().url}${path}`, init)).headers.get('content-language')
  const report = `/stores/${shop.access.store.slug}/transparency`
  const hindi = { headers: { 'accept-language': 'hi, ca;q=0.5' } }
  expect(await languageOf(`/r/${token}`)).toBe('de')
  expect(await languageOf(`/r/${token}?lang=hi`)).toBe('de')
  expect(await languageOf(`/r/${token}?lang=fr`)).toBe('fr')
  expect(await languageOf(report, hindi)).toBe('de')
  expect(await languageOf(report, { headers: { 'accept-language': 'fr' } })).toBe('fr')
  await submitReview(shop, { token, productExternalId: 'tent', rating: 4 })
  await shop.drain()
  const author = await authorToken(shop, shop.anna)
  const appeal = (language: string) => ({
    method: 'POST',
    headers: { 'content-type': form, 'accept-language': language },
    body: 'statement=There+is+nothing+to+appeal+against',
  })
  expect(await languageOf(`/a/${author}/appeal`, appeal('hi'))).toBe('de')
  expect(await languageOf(`/a/${author}/appeal`, appeal('fr'))).toBe('fr')
})

test('The form of an invitation offers the given name by where its order went', async () => {
  const shop = await openShop(app())
  const consent = { basis: 'CONSENT', evidence: 'checkbox', givenAt: '2026-11-01T10:00:00Z' }
  const customer = { email: shop.anna, name: 'Nagy Péter', consent }
  const token = await invite(shop, anOrder(shop, { customer, locale: null, shippingCountry: 'HU' }))
  const page = await (await fetch(`${app().url}/r/${token}`)).text()
  expect(/name="displayName"[^>]*value="([^"]*)"/.exec(page)?.[1]).toBe('Péter')
})
