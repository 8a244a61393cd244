import { createHmac } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { ask, askByHand, requestsOf, suppressions } from '../support/delivery.ts'
import { headOf, isContinued, payloadsOf, scopeOf } from '../support/ledger.ts'
import { startModerationServer } from '../support/moderation-server.ts'
import { decide, decideAppeal, onlyItem, withholding } from '../support/moderators.ts'
import {
  anOrder,
  day,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'
import { shopifyOrder } from './payloads/shopify-order.ts'

const { app } = startApp({ CANDOR_PRIVATE_HOSTS: '127.0.0.1' })

const phone = '+44 20 7946 0958'
const name = 'Annelise Bergmann'
/** Waits for a person. */
const held = 'Use my code SAVE20 for a discount.'
const numbered = 'ORD-77120934'

interface Erased {
  eraseCustomer: {
    __typename: string
    anonymisedReviews: number
    cancelledRequests: number
    issues: { path: string[]; code: string }[]
  }
}

const mutation = `mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) {
  __typename ... on EraseCustomerPayload { anonymisedReviews cancelledRequests } ... on ValidationError { issues { path code } } } }`

const erase = async (shop: Shop, input: object, holder: 'secret' | 'owner' = 'secret') =>
  (await shop.ask<Erased>(holder, mutation, { input })).eraseCustomer

const annelise = (shop: Shop) => `annelise.bergmann@${shop.access.store.slug}.example`

const orderOf = (shop: Shop, over: object = {}) =>
  anOrder(shop, {
    externalId: numbered,
    locale: 'en',
    customer: {
      externalId: 'customer-4711',
      email: annelise(shop),
      name,
      consent: {
        basis: 'CONSENT',
        evidence: `${name} ticked the box, from 203.0.113.77`,
        givenAt: '2026-10-01T10:00:00Z',
      },
    },
    ...over,
  })

/** What tells who somebody is, in every way a database may have it. */
function written(needles: readonly string[]): string[] {
  return needles.flatMap((needle) => {
    const base64 = [0, 1, 2].map((pad) => {
      const text = Buffer.from(`${'x'.repeat(pad)}${needle}`)
        .toString('base64')
        .replace(/=+$/, '')
      // Letters at either end depend on what stands beside.
      return text.slice(pad === 0 ? 0 : 4, -1)
    })
    return [
      needle,
      Buffer.from(needle).toString('hex'),
      ...base64,
      ...base64.map((text) => text.replace(/\+/g, '-').replace(/\//g, '_')),
    ]
  })
}

/** Every row of the store, and of no store, that has one of the words in it; "waits" of what waits for its author to confirm it, or for an answer. */
async function rowsWith(shop: Shop, needles: readonly string[]): Promise<string[]> {
  const { id, slug } = shop.access.store
  const { rows: tables } = await app().database.ownerPool.query<{ name: string }>(
    `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r'`,
  )
  const found: string[] = []
  for (const { name: table } of tables) {
    const { rows } = await app().database.ownerPool.query<{ row: string }>(
      `SELECT to_jsonb(t)::text AS row FROM "${table}" t`,
    )
    const theirs = rows.filter(({ row }) =>
      table === 'captured_mail' ? row.includes(slug) : !row.includes('"store_id"') || row.includes(id),
    )
    for (const { row } of theirs) {
      const waits =
        table === 'unconfirmed_submission' ||
        (table === 'notice' && /"email": "annelise/.test(row)) ||
        /email_confirmation|notice_(received|decided)/i.test(row)
      for (const needle of needles)
        if (row.toLowerCase().includes(needle.toLowerCase()))
          found.push(`${waits ? 'waits' : table}: ${needle}: ${row.slice(0, 2_000)}`)
    }
  }
  return found
}

/** But for what waits. */
const kept = (rows: readonly string[]) => rows.filter((row) => !row.startsWith('waits: '))

const list = `{ product(externalId: "tent") { rating { average count histogram { stars count } }
  reviews(first: 50) { totalCount nodes { id rating title body publishedAt editedAt isCounted verification { isVerified method } pros cons } } jsonLd } }`

async function pageOf(shop: Shop) {
  const page = await shop.ask<{
    product: { jsonLd: string; rating: object; reviews: { nodes: { body: string }[] } }
  }>('publishable', list)
  return { ...page.product, jsonLd: JSON.parse(page.product.jsonLd).aggregateRating }
}

const ranks = async (shop: Shop) =>
  (
    await app().database.ownerPool.query(
      `SELECT id, status, rating, version, quality, helpfulness, published_at, edited_at, submitted_at, is_counted, is_verified
       FROM review WHERE store_id = $1 ORDER BY id`,
      [shop.access.store.id],
    )
  ).rows

function shopify(shop: Shop, topic: string, payload: object): Promise<Response> {
  const body = JSON.stringify(payload)
  const signature = createHmac('sha256', shop.access.ingest.shopify.secret).update(body).digest('base64')
  return fetch(`${shop.app.url}/ingest/${shop.access.store.slug}/shopify`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      'x-shopify-topic': topic,
      'x-shopify-hmac-sha256': signature,
    },
    body,
  })
}

/** In any of the mails to an address. */
async function tokenTo(shop: Shop, address: string, page: string): Promise<string> {
  const links = (await shop.mailTo(address)).flatMap(
    ({ text }) => new RegExp(`/${page}/([A-Za-z0-9_-]{43})`).exec(text)?.[1] ?? [],
  )
  return links[0] ?? ''
}

/** Somebody of whom there is something everywhere. */
async function live(shop: Shop) {
  const email = annelise(shop)
  const other = await submitReview(shop, { token: await invite(shop), rating: 5, locale: 'en' })
  await shop.drain()
  const invitation = await invite(shop, orderOf(shop))
  const { id } = await submitReview(shop, {
    token: invitation,
    rating: 2,
    title: 'Leaks',
    body: `It leaks in heavy rain. Call me at ${phone}. Yours, ${name}`,
    pros: ['light'],
    cons: [`no answer for ${numbered}`, 'wet'],
    displayName: 'Annelise B.',
    locale: 'en',
  })
  await shop.drain()
  const author = await tokenTo(shop, email, 'a')
  await shop.ask(
    'publishable',
    'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
    {
      input: {
        token: author,
        reviewId: id,
        version: 1,
        body: `It leaks in heavy rain, and stays wet for days. Write to ${email}. Yours, ${name}`,
      },
    },
  )
  await shop.drain()
  await shop.ask(
    'owner',
    'mutation ($id: ID!) { replyToReview(input: { reviewId: $id, body: "Dear Annelise, we are sorry." }) { __typename } }',
    { id },
  )
  await shop.ask(
    'publishable',
    'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
    {
      input: {
        reviewId: other.id,
        reason: 'SPAM',
        explanation: `No customer, says Annelise, ${phone}.`,
        name,
        email,
        goodFaith: true,
      },
    },
  )
  await submitReview(shop, {
    productExternalId: 'tent',
    email,
    body: `Once more, ${phone}`,
    displayName: name,
    locale: 'en',
  })
  await shop.drain()
  const confirmation = await tokenTo(shop, email, 'c')
  const later = orderOf(shop, {
    externalId: 'later',
    placedAt: app().clock.now().toISOString(),
    lines: [{ externalId: 'l', productExternalId: 'mat', title: 'Mat', quantity: 1 }],
  })
  await ingestOrders(shop, later)
  const preferences = await tokenTo(shop, email, 'u')
  await shop.ask(
    'publishable',
    'mutation ($input: UpdateContactPreferencesInput!) { updateContactPreferences(input: $input) { __typename } }',
    { input: { token: preferences, topics: [{ topic: 'NEWS', isAllowed: false }] } },
  )
  await shop.drain()
  return { id, tokens: { r: invitation, a: author, c: confirmation, u: preferences } }
}

describe('A customer who is erased at the shop’s request', () => {
  test('is found nowhere, while the review stays as it was, and the log is in order', async () => {
    const shop = await openShop(app())
    const { id, tokens } = await live(shop)
    const email = annelise(shop)
    const [before, ranked, head] = [await pageOf(shop), await ranks(shop), await headOf(shop)]
    expect(before.reviews.nodes).toHaveLength(2)
    const needles = written([
      email,
      name,
      'Annelise',
      phone,
      '203.0.113.77',
      'customer-4711',
      ...Object.values(tokens),
    ])
    expect((await rowsWith(shop, needles)).length).toBeGreaterThan(10)

    expect(await erase(shop, { email })).toEqual({
      __typename: 'EraseCustomerPayload',
      anonymisedReviews: 1,
      cancelledRequests: 1,
    })
    await shop.drain()
    expect(kept(await rowsWith(shop, needles))).toEqual([])
    // The one thing that is left of them: the pseudonym that their address is not written to by.
    const { storeId, keyring } = scopeOf(shop)
    const pseudonym = Buffer.from(keyring.pseudonym(storeId, 'email', email)).toString('hex')
    const pseudonyms = await rowsWith(shop, [pseudonym])
    expect(kept(pseudonyms)).toEqual([expect.stringMatching(/^suppression: /)])
    // Their report stands, and counts as theirs.
    expect(pseudonyms.filter((row) => row.includes('"reason": "SPAM"'))).toHaveLength(1)

    const after = await pageOf(shop)
    expect(after.rating).toEqual(before.rating)
    expect(after.jsonLd).toEqual(before.jsonLd)
    const hidden = (text: string) => text.replace(name, '•••')
    expect(after.reviews.nodes).toEqual(
      before.reviews.nodes.map((node) => ({ ...node, body: hidden(node.body) })),
    )
    expect(await ranks(shop)).toEqual(ranked)
    const { review } = await shop.ask<{ review: object }>(
      'publishable',
      'query ($id: ID!) { review(id: $id) { author { displayName } redactions { field reason } reply { body } history { isRedaction changedFields } } }',
      { id },
    )
    expect(review).toMatchObject({
      author: { displayName: '•••' },
      reply: { body: 'Dear •••, we are sorry.' },
    })
    // What they wrote, or may write, is theirs by links that name nobody; what they would get is nothing any more.
    const statuses = Object.entries(tokens).map(async ([page, token]) => [
      page,
      (await fetch(`${app().url}/${page}/${token}`)).status,
    ])
    expect(Object.fromEntries(await Promise.all(statuses))).toEqual({ r: 200, a: 200, c: 200, u: 404 })

    expect(await payloadsOf(shop)).toContainEqual(
      expect.objectContaining({ kind: 'ERASURE', extent: 'IDENTITY' }),
    )
    expect(await isContinued(shop, head, await headOf(shop))).toBe(true)
    expect(await suppressions(shop)).toContain('ERASED')

    const { transparencyReport } = await shop.ask<{ transparencyReport: { byStars: object[] } }>(
      'publishable',
      '{ transparencyReport(from: "2026-01-02") { byStars { stars submitted published anonymised } } }',
    )
    const row = (stars: number, count: number, anonymised: number) => ({
      stars,
      submitted: count,
      published: count,
      anonymised,
    })
    expect(transparencyReport.byStars).toEqual([
      row(5, 1, 0),
      row(4, 0, 0),
      row(3, 0, 0),
      row(2, 1, 1),
      row(1, 0, 0),
    ])
    const report = `${app().url}/stores/${shop.access.store.slug}/transparency`
    expect(await (await fetch(report, { headers: { 'accept-language': 'en' } })).text()).toContain(
      'without author, at the shop’s request',
    )
    expect((await (await fetch(`${report}.json`)).json()).byStars[3]).toMatchObject({ anonymised: 1 })

    // A report of theirs is answered, and nobody confirmed what waits: a month later nothing is left.
    await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })
    await shop.drain()
    expect((await shop.mailTo(email))[0]?.subject).toBe('Your report has been decided')
    app().clock.advance(31 * day)
    await shop.drain()
    const left = [...(await rowsWith(shop, needles)), ...(await rowsWith(shop, [pseudonym]))]
    expect(left).toEqual([expect.stringMatching(/^suppression: /)])
  }, 60_000)

  test('is erased once, however often and by however many at once; another store knows nobody', async () => {
    const shop = await openShop(app())
    const stranger = await openShop(app())
    await live(shop)
    const email = annelise(shop)
    expect(await erase(stranger, { email })).toEqual({ __typename: 'NotFoundError' })
    expect(await erase(stranger, { externalId: 'customer-4711' })).toEqual({ __typename: 'NotFoundError' })
    const answers = await Promise.all(
      [{ email }, { email }, { externalId: 'customer-4711' }].map((input) => erase(shop, input)),
    )
    expect(answers.map(({ __typename }) => __typename)).not.toContain('ValidationError')
    expect(answers.reduce((sum, { anonymisedReviews = 0 }) => sum + anonymisedReviews, 0)).toBe(1)
    expect(await erase(shop, { email }, 'owner')).toEqual({
      __typename: 'EraseCustomerPayload',
      anonymisedReviews: 0,
      cancelledRequests: 0,
    })
    expect((await payloadsOf(shop)).filter(({ kind }) => kind === 'ERASURE')).toHaveLength(1)
    expect(await erase(shop, {})).toMatchObject({ issues: [{ path: ['email'], code: 'REQUIRED' }] })
    expect(await erase(shop, { email, externalId: 'x' })).toMatchObject({
      issues: [{ path: ['externalId'], code: 'INVALID' }],
    })
  }, 60_000)

  test('does not come back by a webhook that is told again, and buys anew as somebody who is not asked', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    await ask(shop, orderOf(shop))
    await erase(shop, { email })
    const needles = written([email, name, '203.0.113.77'])
    const late = {
      updatedAt: new Date(app().clock.now().getTime() + 60_000).toISOString(),
      status: 'CANCELLED',
    }
    await ingestOrders(shop, orderOf(shop, late))
    await ingestOrders(
      shop,
      orderOf(shop, { externalId: 'unknown-until-now', placedAt: '2026-10-01T10:00:00Z' }),
    )
    expect(await rowsWith(shop, needles)).toEqual([])

    app().clock.advance(day)
    const mails = (await shop.mailTo(email)).length
    const placedAt = app().clock.now().toISOString()
    const anew = await ingestOrders(
      shop,
      orderOf(shop, { externalId: 'anew', placedAt, shippingCountry: 'FR' }),
    )
    await askByHand(shop, 'anew')
    app().clock.advance(60 * day)
    await shop.drain()
    expect(await shop.mailTo(email)).toHaveLength(mails)
    expect(anew.orders[0]?.reviewRequest.state).toBe('SKIPPED')
    expect(await rowsWith(shop, [email])).not.toEqual([])
    expect(await erase(shop, { email })).toMatchObject({ __typename: 'EraseCustomerPayload' })
    expect(await rowsWith(shop, needles)).toEqual([])
  })

  test('is not written to by a job that somebody holds already', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    await ingestOrders(shop, orderOf(shop))
    await askByHand(shop, numbered)
    const held = await app().database.ownerPool.query(
      `UPDATE job SET state = 'LEASED', token = gen_random_uuid(), leased_until = now() + interval '1 hour'
       WHERE store_id = $1 AND name = 'send-review-request'`,
      [shop.access.store.id],
    )
    expect(held.rowCount).toBe(1)
    await erase(shop, { email })
    await app().database.ownerPool.query(
      `UPDATE job SET state = 'QUEUED', token = NULL, leased_until = NULL WHERE store_id = $1 AND state = 'LEASED'`,
      [shop.access.store.id],
    )
    await shop.drain()
    expect(await shop.mailTo(email)).toEqual([])
    expect((await requestsOf(shop)).map(({ state }) => state)).toEqual(['CANCELLED'])
  })

  test('gets no reminder, and no mail about a review that is decided later', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    const { id } = await submitReview(shop, {
      token: await invite(shop, orderOf(shop)),
      body: `${held} Call ${phone}`,
      displayName: name,
      locale: 'en',
    })
    await shop.drain()
    const read = await onlyItem(shop)
    await erase(shop, { email })
    expect(await decide(shop, read, { action: 'PUBLISH' })).toMatchObject({ __typename: 'NotFoundError' })
    const item = await onlyItem(shop)
    expect(item.body).toBe(`${held} Call •••`)
    for (const { field, start, end } of item.findings.filter(
      ({ reason }) => reason === 'PERSONAL_INFORMATION',
    ))
      expect([field, (field === 'body' ? item.body : '•••').slice(start, end)]).toEqual([field, '•••'])
    const words = { start: item.body.indexOf('Call'), end: item.body.length, field: 'body' }
    await decide(shop, item, { ...withholding(0, 5), explanation: `${name} wrote a number.`, spans: [words] })
    await shop.drain()
    app().clock.advance(60 * day)
    await shop.drain()
    expect(await shop.mailTo(email)).toEqual([])
    expect(
      await shop.ask('owner', 'query ($id: ID!) { review(id: $id) { status body author { displayName } } }', {
        id,
      }),
    ).toMatchObject({
      review: { status: 'WITHHELD', author: { displayName: '•••' } },
    })
  })

  test('is taken out of what moderators wrote and what was objected; the objection is decided all the same', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    const { id } = await submitReview(shop, {
      token: await invite(shop, orderOf(shop)),
      body: `${held} ${name} was here`,
      displayName: 'Annelise',
      locale: 'en',
    })
    await shop.drain()
    const { version, ...waiting } = await onlyItem(shop)
    const start = waiting.body.indexOf(name)
    await decide(
      shop,
      { ...waiting, version },
      {
        ...withholding(start, start + name.length + 4),
        explanation: `Annelise gives ${phone} away.`,
        legalGround: `§ 1, by ${name}, ${phone}`,
      },
    )
    await shop.drain()
    const author = await tokenTo(shop, email, 'a')
    await shop.ask(
      'publishable',
      'mutation ($input: SubmitAppealInput!) { submitAppeal(input: $input) { __typename } }',
      {
        input: {
          token: author,
          reviewId: id,
          statement: `I am ${name}, ${email}. The label says so.`,
        },
      },
    )
    await shop.drain()
    await erase(shop, { email })
    expect(await rowsWith(shop, written([email, name, 'Annelise', phone]))).toEqual([])
    const statements = async () =>
      (
        await app().database.ownerPool.query(
          `SELECT s.spans, s.explanation, s.legal_ground, v.body FROM statement_of_reasons s JOIN decision d ON d.id = s.decision_id
           JOIN review_version v ON v.review_id = d.review_id AND v.version = d.version WHERE s.store_id = $1`,
          [shop.access.store.id],
        )
      ).rows
    const [{ spans, explanation, legal_ground, body }] = await statements()
    expect(legal_ground).toBe('§ 1, by •••, •••')
    expect(body.slice(spans[0].start, spans[0].end)).toBe('••• was')
    expect(explanation).toBe('••• gives ••• away.')
    const appealed = await onlyItem(shop)
    expect(appealed.appeal).toMatchObject({
      statement: 'I am •••, •••. The label says so.',
    })
    expect(await decideAppeal(shop, appealed, false)).toMatchObject({ __typename: 'ModerationDecision' })
    await shop.drain()
    expect((await pageOf(shop)).reviews.nodes).toMatchObject([{ body: `${held} ••• was here` }])
    expect(await shop.mailTo(email)).toEqual([])
    await fetch(`${app().url}/a/${author}/erase`, { method: 'POST' })
    expect(await statements()).toMatchObject([{ explanation: '•••', legal_ground: '•••', body: '' }])
  })

  test('loses no word of an opinion, whatever name the shop tells of them', async () => {
    const shop = await openShop(app())
    const opinion = 'Never Again. Zero Stars, Broken Zipper! I Hate It, says Anna.'
    const names = ['Never Again', 'Zero Stars', 'Broken Zipper', 'I Hate It', 'says Anna', 'Hate']
    const told = async (externalId: string, email: string, called: string) =>
      ingestOrders(
        shop,
        anOrder(shop, {
          externalId,
          updatedAt: app().clock.now().toISOString(),
          customer: { externalId: called, email, name: called },
        }),
      )
    for (const [index, called] of names.entries()) {
      const email = `n${index}@${shop.access.store.slug}.example`
      const externalId = `o${index}`
      const token = await invite(shop, anOrder(shop, { externalId, customer: { email, name: called } }))
      await submitReview(shop, { token, rating: 1, body: opinion, displayName: 'Anna', locale: 'en' })
      await told(externalId, email, called)
    }
    await shop.drain()
    app().clock.advance(4 * day)
    await shop.drain()
    const before = await pageOf(shop)
    expect(before.reviews.nodes).toHaveLength(names.length)
    for (const index of names.keys())
      await erase(shop, { email: `n${index}@${shop.access.store.slug}.example` })
    expect(await pageOf(shop)).toEqual(before)
  }, 60_000)

  test('is no way to be rid of what somebody has not confirmed yet, however often it is done', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    await ingestOrders(shop, orderOf(shop))
    await submitReview(shop, { productExternalId: 'tent', email, rating: 1, body: 'It leaks.', locale: 'en' })
    // Before the mail goes out, and after.
    await erase(shop, { email })
    await shop.drain()
    const token = await tokenTo(shop, email, 'c')
    await erase(shop, { email })
    const { confirmEmail } = await shop.ask<{ confirmEmail: { __typename: string } }>(
      'publishable',
      'mutation ($token: String!) { confirmEmail(input: { token: $token }) { __typename } }',
      { token },
    )
    expect(confirmEmail).toEqual({ __typename: 'Review' })
    await shop.drain()
    const unknown = { rating: 1, body: 'It leaks.', verification: { isVerified: false, method: 'NONE' } }
    expect((await pageOf(shop)).reviews.nodes).toMatchObject([unknown])
    // Somebody new, who has the same rights.
    expect(await erase(shop, { email })).toMatchObject({ anonymisedReviews: 1 })
    expect((await pageOf(shop)).reviews.nodes).toMatchObject([unknown])
    expect((await fetch(`${app().url}/a/${await tokenTo(shop, email, 'a')}`)).status).toBe(404)
  })

  test('answers by the mail that asked, each product once, and keeps what only an author can do', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    const line = (product: string) => ({
      externalId: product,
      productExternalId: product,
      title: product,
      quantity: 1,
    })
    const token = await invite(shop, orderOf(shop, { lines: [line('tent'), line('mat')] }))
    const write = (product: string, body: string) =>
      submitReview(shop, { token, productExternalId: product, rating: 1, body, locale: 'en' })
    const { id } = await write('tent', `This fucking tent leaks, ${phone}.`)
    await shop.drain()
    const author = await tokenTo(shop, email, 'a')
    await erase(shop, { email })

    expect(await write('tent', 'Once more.')).toMatchObject({ code: 'ALREADY_REVIEWED' })
    const form = await (await fetch(`${app().url}/r/${token}?lang=en`)).text()
    expect([form.includes('value="mat"'), form.includes('value="tent"')]).toEqual([true, false])
    expect(form).not.toContain('not-arrived')
    expect(await write('mat', 'It is hard.')).toMatchObject({
      verification: { isVerified: true, method: 'ORDER_INVITATION' },
    })
    await shop.drain()
    const [reached] = /\/a\/[\w-]{43}/.exec(await (await fetch(`${app().url}/r/${token}`)).text()) ?? []
    const page = `${app().url}/a/${author}`
    for (const address of [page, `${app().url}${reached}`])
      expect(await (await fetch(`${address}?lang=en`)).text()).toContain('so no mails come')

    const post = (action: string, fields: Record<string, string>) =>
      fetch(`${page}/${action}`, { method: 'POST', body: new URLSearchParams(fields), redirect: 'manual' })
    expect((await post('appeal', { statement: 'It is what one says.' })).status).toBe(303)
    expect(await decideAppeal(shop, await onlyItem(shop), false, 'moderator')).toMatchObject({
      __typename: 'ModerationDecision',
    })
    const bodyOf = async () =>
      (
        await shop.ask<{ review: { body: string } }>(
          'publishable',
          'query ($id: ID!) { review(id: $id) { body author { displayName } redactions { field start end reason } } }',
          { id },
        )
      ).review
    const masks = (body: string) => ({
      body,
      author: { displayName: '•••' },
      redactions: expect.arrayContaining([
        expect.objectContaining({ field: 'body', start: body.indexOf('•••') }),
        { field: 'displayName', start: 0, end: 3, reason: 'PERSONAL_INFORMATION' },
      ]),
    })
    expect(await bodyOf()).toEqual(masks('This fucking tent leaks, •••.'))
    const edited = { version: '1', rating: '1', displayName: '•••', body: 'It leaks all the time, •••.' }
    expect((await post('edit', edited)).status).toBe(303)
    await shop.drain()
    expect(await bodyOf()).toEqual(masks('It leaks all the time, •••.'))
    expect((await post('withdraw', {})).status).toBe(303)
    expect((await post('erase', {})).status).toBe(200)
    expect((await fetch(page)).status).toBe(404)
    expect(await shop.mailTo(email)).toEqual([])
    expect(await shop.mailTo('')).toEqual([])
    const { transparencyReport } = await shop.ask<{ transparencyReport: object }>(
      'publishable',
      '{ transparencyReport(from: "2026-01-02") { coverageByMonth { eligible asked } byStars { stars anonymised erased } } }',
    )
    // The review that was written since was nobody's from the beginning.
    expect(transparencyReport).toMatchObject({
      coverageByMonth: [{ eligible: 1, asked: 1 }],
      byStars: expect.arrayContaining([{ stars: 1, anonymised: 0, erased: 1 }]),
    })
  }, 60_000)

  test('keeps the numbers that a shop calls an order, once it has read them', async () => {
    const shop = await openShop(app())
    const body =
      'For 12999 forints on 2026-11-03, after 100-150 hours with 20000mAh, worse than WH-1000XM5. Call order 1234567890, 77665544 and ORD-77120934 back.'
    await submitReview(shop, { token: await invite(shop, orderOf(shop)), body, rating: 1, locale: 'en' })
    await shop.drain()
    const call = (externalIds: readonly string[]) =>
      ingestOrders(shop, ...externalIds.map((externalId) => orderOf(shop, { externalId })))
    app().clock.advance(1_000)
    await call(['1234567890', '77665544'])
    await erase(shop, { email: annelise(shop) })
    expect((await pageOf(shop)).reviews.nodes).toMatchObject([{ body: body.replace('ORD-77120934', '•••') }])
  })

  test('has masks that are told of, when a text that was held appears', async () => {
    const shop = await openShop(app())
    const { id } = await submitReview(shop, {
      token: await invite(shop, orderOf(shop)),
      body: `${held} I am ${name}.`,
      pros: ['light'],
      cons: [`no answer to ${phone}`],
      displayName: name,
      locale: 'en',
    })
    await shop.drain()
    await erase(shop, { email: annelise(shop) })
    const { moderationQueue } = await shop.ask<{
      moderationQueue: {
        nodes: { findings: { phase: string; field: string; start: number; end: number }[] }[]
      }
    }>(
      'moderator',
      '{ moderationQueue(first: 9) { nodes { findings { phase field start end explanation } } } }',
    )
    const start = `${held} I am `.length
    expect(moderationQueue.nodes[0]?.findings.filter(({ phase }) => phase === 'erasure')).toEqual(
      [
        { field: 'body', start, end: start + 3 },
        { field: 'displayName', start: 0, end: 3 },
        { field: 'points.1', start: 13, end: 16 },
      ].map((place) => ({ ...place, phase: 'erasure', explanation: expect.any(String) })),
    )
    expect(await decide(shop, await onlyItem(shop), { action: 'PUBLISH' })).toMatchObject({
      action: 'PUBLISH',
    })
    const { review } = await shop.ask<{ review: object }>(
      'publishable',
      'query ($id: ID!) { review(id: $id) { body redactions { field start end } history { isRedaction changedFields } } }',
      { id },
    )
    expect(review).toEqual({
      body: `${held} I am •••.`,
      redactions: expect.arrayContaining([
        { field: 'body', start, end: start + 3 },
        { field: 'displayName', start: 0, end: 3 },
        { field: 'cons.0', start: 13, end: 16 },
      ]),
      history: [{ isRedaction: true, changedFields: ['body', 'displayName', 'cons'] }],
    })
  })

  test('gets a mask taken back in all their texts, where an objection from before succeeds', async () => {
    const shop = await openShop(app())
    const email = annelise(shop)
    const stove = [{ externalId: 'l', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    const bodies = [
      'The manager Bruno from counter three laughed.',
      `${held} Again Bruno from counter three was rude.`,
    ]
    const write = async (order: Record<string, unknown>, body: string) => {
      const { id } = await submitReview(shop, {
        token: await invite(shop, order),
        body,
        locale: 'en',
      })
      await shop.drain()
      return id
    }
    const first = await write(orderOf(shop), bodies[0] ?? '')
    const token = await tokenTo(shop, email, 'a')
    await shop.ask(
      'publishable',
      'mutation ($input: SubmitNoticeInput!) { submitNotice(input: $input) { __typename } }',
      {
        input: {
          reviewId: first,
          reason: 'PERSONAL_INFORMATION',
          explanation: 'It names a person.',
          name: 'Nota',
          email: 'nota@elsewhere.example',
          goodFaith: true,
        },
      },
    )
    const item = await onlyItem(shop)
    const start = item.body.indexOf('Bruno')
    await decide(shop, item, {
      action: 'REDACT',
      reason: 'PERSONAL_INFORMATION',
      explanation: 'Identifies a person.',
      spans: [{ field: 'body', start, end: start + 'Bruno from counter three'.length }],
    })
    await shop.drain()
    const second = await write(orderOf(shop, { externalId: 'other', lines: stove }), bodies[1] ?? '')
    const texts = async () =>
      Promise.all(
        [first, second].map(
          async (id) =>
            (
              await shop.ask<{ review: { body: string } }>(
                'publishable',
                'query ($id: ID!) { review(id: $id) { body } }',
                { id },
              )
            ).review.body,
        ),
      )
    await shop.ask(
      'publishable',
      'mutation ($input: SubmitAppealInput!) { submitAppeal(input: $input) { __typename } }',
      {
        input: { token, reviewId: first, statement: 'He wears a name tag.' },
      },
    )
    await erase(shop, { email })
    // The other one waits for a person, and nobody comes.
    app().clock.advance(4 * day)
    await shop.drain()
    expect(await texts()).toEqual(['The manager ••• laughed.', `${held} Again ••• was rude.`])
    expect(await decideAppeal(shop, await onlyItem(shop), false)).toMatchObject({
      __typename: 'ModerationDecision',
    })
    expect(await texts()).toEqual(bodies)
  })

  test('is erased by Shopify’s customers/redact, which is 200 also for somebody unknown', async () => {
    const shop = await openShop(app())
    const order = shopifyOrder({ financial_status: 'paid' })
    expect((await shopify(shop, 'orders/create', order)).status).toBe(200)
    const customer = { id: 207119551, email: 'jon@example.com', phone: '555-625-1199' }
    const redact = {
      shop_id: 954889,
      shop_domain: 'nordlicht.example',
      customer,
      orders_to_redact: [order.id],
    }
    const needles = ['jon@example.com', '"John', 'Norman']
    expect(await rowsWith(shop, needles)).not.toEqual([])
    expect(
      (
        await shopify(shop, 'customers/redact', {
          ...redact,
          orders_to_redact: [],
          customer: { id: 1, email: 'x@example.org' },
        })
      ).status,
    ).toBe(200)
    expect(await rowsWith(shop, needles)).not.toEqual([])
    expect(
      (await shopify(shop, 'customers/redact', { ...redact, customer: { id: null, email: null } })).status,
    ).toBe(200)
    expect(await rowsWith(shop, needles)).toEqual([])
    expect((await shopify(shop, 'customers/redact', redact)).status).toBe(200)
    expect(
      (await shopify(shop, 'orders/updated', { ...order, updated_at: '2026-10-09T11:00:00-05:00' })).status,
    ).toBe(200)
    expect(await rowsWith(shop, needles)).toEqual([])
  })

  test('is erased while jobs, webhooks, forms and moderators are at work', async () => {
    const shop = await openShop(app())
    const { id, tokens } = await live(shop)
    const head = await headOf(shop)
    const email = annelise(shop)
    const stove = [{ externalId: 'l', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    const invitation = await invite(shop, orderOf(shop, { externalId: 'third', lines: stove }))
    const later = (minutes: number) => ({
      updatedAt: new Date(app().clock.now().getTime() + minutes * 60_000).toISOString(),
    })
    const needles = written([email, name, phone])
    const busy = [1, 2, 3, 4].flatMap((minutes) => [
      ingestOrders(shop, orderOf(shop, later(minutes))),
      shop.ask(
        'publishable',
        'mutation ($input: UpdateContactPreferencesInput!) { updateContactPreferences(input: $input) { __typename } }',
        {
          input: { token: tokens.u, unsubscribe: minutes % 2 === 0, confirmConsent: true },
        },
      ),
      shop.ask(
        'publishable',
        'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
        {
          input: { token: tokens.a, reviewId: id, version: 2, body: `Wet again, ${phone}` },
        },
      ),
      shop.ask(
        'publishable',
        'mutation ($token: String!) { confirmEmail(input: { token: $token }) { __typename } }',
        { token: tokens.c },
      ),
      submitReview(shop, { token: invitation, body: `Another one, ${phone}`, displayName: name }),
      shop.drain(),
      erase(shop, { email }),
    ])
    const outcomes = await Promise.allSettled(busy)
    expect(outcomes.filter(({ status }) => status === 'rejected')).toEqual([])
    await erase(shop, { email })
    await shop.drain()
    // Nothing of what there was, but what its author has written since is theirs.
    expect(kept(await rowsWith(shop, written([email])))).toEqual([])
    const ofReviews = /^(?:review|review_version): /
    expect(kept(await rowsWith(shop, needles)).filter((row) => !ofReviews.test(row))).toEqual([])
    for (const row of await rowsWith(shop, ['heavy rain'])) expect(row).not.toMatch(/Bergmann|7946/)
    expect(await isContinued(shop, head, await headOf(shop))).toBe(true)
  }, 60_000)

  test('whose text the phases are reading is read again: no mask is put where another text had something', async () => {
    let answer = () => {}
    const asked = new Promise<void>((resolve) => {
      answer = resolve
    })
    let begun = () => {}
    const isRead = new Promise<void>((resolve) => {
      begun = resolve
    })
    const secret = 'a secret of more than 24 characters'
    let isEdit = false
    const server = await startModerationServer(secret, async () => {
      if (isEdit) {
        begun()
        await asked
      }
      return { findings: [] }
    })
    const shop = await openShop(app(), { settings: { moderationService: { url: server.url, secret } } })
    const { id } = await submitReview(shop, {
      token: await invite(shop, orderOf(shop)),
      body: 'A good tent, all in all.',
      displayName: name,
      locale: 'en',
    })
    // Nobody is erased before they have the link that only their receipt brings.
    const early = await fetch(`${app().url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${shop.access.secretKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query: mutation, variables: { input: { email: annelise(shop) } } }),
    })
    expect(early.status).toBe(503)
    // Shopify comes again by itself.
    const redact = { customer: { id: null, email: annelise(shop) }, orders_to_redact: [] }
    expect((await shopify(shop, 'customers/redact', redact)).status).toBe(503)
    await shop.drain()
    const body = `Call me at ${phone}: this is a fucking good tent.`
    const edited = { token: await tokenTo(shop, annelise(shop), 'a'), reviewId: id, version: 1, body }
    isEdit = true
    await shop.ask(
      'publishable',
      'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
      { input: edited },
    )
    const drained = shop.drain()
    await isRead
    await erase(shop, { email: annelise(shop) })
    answer()
    await drained
    await shop.drain()
    await server.close()
    expect((await pageOf(shop)).reviews.nodes).toMatchObject([
      { body: 'Call me at •••: this is a ••• good tent.' },
    ])
  })
})

describe('An author who has their review erased', () => {
  const report = `{ transparencyReport(from: "2026-01-02") { byStars { stars submitted published withdrawn erased } } }`

  test.each([[false], [true]])(
    'leaves a count behind, taken back before: %s',
    async (isWithdrawn) => {
      const shop = await openShop(app())
      const { id, tokens } = await live(shop)
      const email = annelise(shop)
      const page = `${app().url}/a/${tokens.a}`
      if (isWithdrawn) await fetch(`${page}/withdraw`, { method: 'POST', redirect: 'manual' })
      const shown = await (await fetch(`${page}?lang=en`)).text()
      expect(shown).toContain('Erase this review for good')
      expect(shown).toContain(`action="/a/${tokens.a}/erase?lang=en"`)
      const head = await headOf(shop)
      expect((await fetch(`${page}/erase`)).status).toBe(404)
      expect((await fetch(page)).status).toBe(200)

      const erased = await fetch(`${page}/erase?lang=en`, { method: 'POST' })
      expect(erased.status).toBe(200)
      expect(await erased.text()).toContain('Your review has been erased.')
      expect((await fetch(page)).status).toBe(404)
      expect((await fetch(`${page}/erase`, { method: 'POST' })).status).toBe(404)
      await shop.drain()

      expect(
        await rowsWith(shop, ['leaks in heavy rain', 'stays wet for days', 'Annelise B.', 'we are sorry']),
      ).toEqual([])
      const after = await pageOf(shop)
      expect(after.rating).toMatchObject({ count: 1, average: 5 })
      expect(after.reviews.nodes).toHaveLength(1)
      const { transparencyReport } = await shop.ask<{ transparencyReport: { byStars: object[] } }>(
        'publishable',
        report,
      )
      expect(transparencyReport.byStars).toContainEqual({
        stars: 2,
        submitted: 1,
        published: 0,
        withdrawn: 0,
        erased: 1,
      })
      expect(await payloadsOf(shop)).toContainEqual(
        expect.objectContaining({ kind: 'ERASURE', extent: 'CONTENT' }),
      )
      expect(await isContinued(shop, head, await headOf(shop))).toBe(true)
      const { rows } = await app().database.ownerPool.query(
        `SELECT count(*)::integer AS count FROM review r JOIN customer c ON c.store_id = r.store_id AND c.id = r.customer_id
       WHERE r.id = $1 AND r.request_id IS NULL AND c.email = ''`,
        [localId('Review', id)],
      )
      expect(rows).toEqual([{ count: 1 }])
      // The customer stays one.
      expect(await rowsWith(shop, [email])).not.toEqual([])
      expect(await suppressions(shop)).toEqual([])
    },
    60_000,
  )

  test('cannot be somebody else: a link that is printed, or none, erases nothing', async () => {
    const shop = await openShop(app())
    const { tokens } = await live(shop)
    for (const token of [tokens.r, tokens.u, tokens.c, 'none'])
      expect((await fetch(`${app().url}/a/${token}/erase`, { method: 'POST' })).status).toBe(404)
    expect((await pageOf(shop)).reviews.nodes).toHaveLength(2)
  }, 60_000)
})
