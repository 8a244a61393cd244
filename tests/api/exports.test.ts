import { describe, expect, test } from '@jest/globals'
import { decide, decideAppeal, onlyItem } from '../support/moderators.ts'
import { anOrder, authorToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

interface Export {
  id: string
  status: string
  progress: number
  rows: number | null
  url: string | null
  error: string | null
}

const fields =
  '__typename ... on Export { id status progress rows url error } ... on ValidationError { issues { path code } }'

async function start(shop: Shop, input: object = {}): Promise<Export> {
  const { startExport } = await shop.ask<{ startExport: Export }>(
    'analyst',
    `mutation ($input: StartExportInput!) { startExport(input: $input) { ${fields} } }`,
    { input: { kind: 'STATEMENTS_OF_REASONS', format: 'NDJSON', ...input } },
  )
  return startExport
}

async function look(shop: Shop, id: string): Promise<Export | null> {
  const answer = await shop.ask<{ export: Export | null }>(
    'analyst',
    'query ($id: ID!) { export(id: $id) { id status progress rows url error } }',
    { id },
  )
  return answer.export
}

/** The path of a link, at the server of this test. */
const fetchLink = (url: string | null) => fetch(`${app().url}${new URL(url ?? '').pathname}`)

async function rowsOf(shop: Shop, input: object = {}): Promise<Record<string, unknown>[]> {
  const { id } = await start(shop, input)
  await shop.drain()
  const ready = await look(shop, id)
  const answer = await fetchLink(ready?.url ?? null)
  expect(answer.headers.get('content-type')).toBe('application/x-ndjson')
  const lines = (await answer.text()).split('\n')
  expect(lines.pop()).toBe('')
  expect(ready).toMatchObject({ status: 'READY', progress: 1, rows: lines.length, error: null })
  return lines.map((line) => JSON.parse(line))
}

/** One review masked by the phases, one withheld by a person after a notice on the ground of a law. */
async function shopWithDecisions(): Promise<Shop> {
  const shop = await openShop(app())
  await submitReview(shop, {
    token: await invite(shop),
    body: 'A good tent. Anna Muster, +33 6 12 34 56 78',
    displayName: 'Anna M.',
    locale: 'fr',
  })
  await shop.drain()
  const email = `b@${shop.access.store.slug}.example`
  const token = await invite(shop, anOrder(shop, { externalId: 'o2', customer: { email } }))
  const { id } = await submitReview(shop, { token, body: 'Paul Klee stole my money.', locale: 'en' })
  await shop.drain()
  await shop.ask(
    'publishable',
    'mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: DEFAMATORY, explanation: "Lies", name: "Paul Klee", email: "paul@klee.example", goodFaith: true }) { __typename } }',
    { id },
  )
  await decide(shop, await onlyItem(shop), {
    action: 'WITHHOLD',
    reason: 'DEFAMATORY',
    explanation: 'Paul Klee did not.',
    legalGround: '§ 186 StGB, say Paul Klee (paul@klee.example) and Anna',
    spans: [{ field: 'body', start: 0, end: 15 }],
  })
  await shop.drain()
  return shop
}

describe("Statements of reasons in the Commission's schema", () => {
  test('say that a person had decided, where words are masked again that were masked in another text', async () => {
    const shop = await openShop(app())
    const { id } = await submitReview(shop, {
      token: await invite(shop),
      body: 'Paul told me.',
      locale: 'en',
    })
    await shop.drain()
    await shop.ask(
      'publishable',
      'mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: DEFAMATORY, explanation: "Lies", name: "Paul Klee", email: "paul@klee.example", goodFaith: true }) { __typename } }',
      { id },
    )
    await decide(shop, await onlyItem(shop), {
      action: 'REDACT',
      reason: 'PERSONAL_INFORMATION',
      explanation: 'A name.',
      spans: [{ field: 'body', start: 0, end: 4 }],
    })
    const lines = [{ externalId: 'l2', productExternalId: 'stove', title: 'Stove', quantity: 1 }]
    const token = await invite(shop, anOrder(shop, { externalId: 'o2', lines }))
    await submitReview(shop, { token, body: 'Paul sold me this.', locale: 'en' })
    await shop.drain()
    expect(await rowsOf(shop)).toMatchObject([
      { automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED' },
      {
        automated_decision: 'AUTOMATED_DECISION_PARTIALLY',
        decision_facts: expect.stringContaining('A person had decided about such words'),
      },
    ])
  })

  test('tell each decision that masked or withheld, without personal data', async () => {
    const shop = await shopWithDecisions()
    const [masked, withheld, ...others] = await rowsOf(shop)
    expect(others).toEqual([])
    expect(masked).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_OTHER'],
      decision_visibility_other: 'Some words of the text are masked; the rest is public.',
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_illegal: 'No',
      category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS',
      content_type: ['CONTENT_TYPE_TEXT'],
      content_language: 'FR',
      source_type: 'SOURCE_VOLUNTARY',
      automated_detection: 'Yes',
      automated_decision: 'AUTOMATED_DECISION_FULLY',
    })
    expect(withheld).toMatchObject({
      decision_visibility: ['DECISION_VISIBILITY_CONTENT_REMOVED'],
      decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
      illegal_content_legal_ground: '§ 186 StGB, say ••• (•••) and •••',
      category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
      category_specification: ['KEYWORD_DEFAMATION'],
      source_type: 'SOURCE_ARTICLE_16',
      automated_detection: 'No',
      automated_decision: 'AUTOMATED_DECISION_NOT_AUTOMATED',
    })
    expect(JSON.stringify([masked, withheld])).not.toMatch(/Anna|Paul|Klee|6 12|@|stole/)
  })

  test('fit what the database asks of each field', async () => {
    const shop = await shopWithDecisions()
    for (const row of await rowsOf(shop)) {
      expect(row.puid).toMatch(/^[a-zA-Z0-9-_]{1,500}$/)
      for (const name of ['content_date', 'application_date']) expect(row[name]).toMatch(/^20\d\d-\d\d-\d\d$/)
      const isIllegal = row.decision_ground === 'DECISION_GROUND_ILLEGAL_CONTENT'
      const ground = isIllegal ? 'illegal_content_legal_ground' : 'incompatible_content_ground'
      const explanation = isIllegal ? 'illegal_content_explanation' : 'incompatible_content_explanation'
      for (const [name, longest] of [
        [ground, 500],
        [explanation, 2_000],
        ['decision_facts', 5_000],
      ] as const) {
        expect(String(row[name] ?? '').length).toBeGreaterThan(5)
        expect(String(row[name]).length).toBeLessThanOrEqual(longest)
      }
      expect(row.territorial_scope).toHaveLength(30)
    }
  })

  test('say when an appeal put a decision right', async () => {
    const shop = await shopWithDecisions()
    const token = await authorToken(shop, `b@${shop.access.store.slug}.example`)
    const { authoredReviews } = await shop.ask<{ authoredReviews: { review: { id: string } }[] }>(
      'publishable',
      'query ($token: String!) { authoredReviews(token: $token) { review { id } } }',
      { token },
    )
    await shop.ask(
      'publishable',
      'mutation ($input: SubmitAppealInput!) { submitAppeal(input: $input) { __typename } }',
      { input: { token, reviewId: authoredReviews[0]?.review.id, statement: 'He did.' } },
    )
    await decideAppeal(shop, await onlyItem(shop), false)
    const day = app().clock.now().toISOString().slice(0, 10)
    const [masked, withheld] = await rowsOf(shop)
    expect(masked).not.toHaveProperty('end_date_visibility_restriction')
    expect(withheld).toMatchObject({ end_date_visibility_restriction: day })
  })

  test('are of the time that was asked for', async () => {
    const shop = await shopWithDecisions()
    const now = app().clock.now().getTime()
    expect(await rowsOf(shop, { from: new Date(now - 3_600_000).toISOString() })).toHaveLength(2)
    expect(await rowsOf(shop, { to: new Date(now - 3_600_000).toISOString() })).toEqual([])
    expect(await start(shop, { from: '2027-01-01T00:00:00Z', to: '2026-01-01T00:00:00Z' })).toMatchObject({
      __typename: 'ValidationError',
      issues: [{ path: ['from'], code: 'INVALID' }],
    })
  })
})

describe('An export', () => {
  test('is waited for, made, and fetched by whoever has its link until it expires', async () => {
    const shop = await shopWithDecisions()
    const begun = await start(shop)
    expect(begun).toMatchObject({ status: 'QUEUED', progress: 0, rows: null, url: null })
    await shop.drain()
    const ready = await look(shop, begun.id)
    expect((await fetchLink(ready?.url ?? null)).status).toBe(200)
    expect((await fetchLink('https://x.example/exports/'.padEnd(70, 'x'))).status).toBe(404)
    shop.app.clock.advance(8 * 86_400_000)
    expect((await fetchLink(ready?.url ?? null)).status).toBe(410)
    expect(await look(shop, begun.id)).toBeNull()
    await shop.drain()
    const { rows } = await app().database.ownerPool.query(
      'SELECT count(*)::integer AS count FROM export_chunk WHERE store_id = $1',
      [shop.access.store.id],
    )
    expect(rows).toEqual([{ count: 0 }])
  })

  test('made again after a crash holds every row once', async () => {
    const shop = await shopWithDecisions()
    const { id } = await start(shop)
    const pool = app().database.ownerPool
    const [{ id: exportId }] = (
      await pool.query('SELECT id FROM export WHERE store_id = $1', [shop.access.store.id])
    ).rows
    // What a process leaves behind that died after its first pieces.
    await pool.query(`INSERT INTO export_chunk VALUES ($1, $2, 0, 'half'), ($1, $2, 1, 'half')`, [
      shop.access.store.id,
      exportId,
    ])
    await shop.drain()
    const ready = await look(shop, id)
    const lines = (await (await fetchLink(ready?.url ?? null)).text()).trimEnd().split('\n')
    expect(lines.map((line) => typeof JSON.parse(line))).toEqual(['object', 'object'])
  })

  test('that cannot be made says so', async () => {
    const shop = await openShop(app())
    const { id } = await start(shop)
    await app().database.ownerPool.query(`UPDATE job SET state = 'DEAD' WHERE store_id = $1`, [
      shop.access.store.id,
    ])
    expect(await look(shop, id)).toMatchObject({
      status: 'FAILED',
      url: null,
      error: expect.stringContaining('Something went wrong'),
    })
  })

  test('of more rows than a page holds each of them once, in the order of their times', async () => {
    const shop = await shopWithDecisions()
    const { store } = shop.access
    await app().database.ownerPool.query(
      `WITH copied AS (
         INSERT INTO decision (store_id, id, review_id, version, action, source, is_automated, is_by_deadline, decided_by_id, decided_at, leaf_id)
         SELECT store_id, gen_random_uuid(), review_id, version, action, source, is_automated, is_by_deadline, decided_by_id,
           decided_at - make_interval(secs => n / 3), leaf_id
         FROM decision, generate_series(1, 600) n WHERE store_id = $1 AND action = 'REDACT' RETURNING id)
       INSERT INTO statement_of_reasons (store_id, decision_id, reason, spans, policy_version, appealable_until)
       SELECT $1, id, 'SPAM', '[{"field":"body","start":0,"end":1}]', 'x', now() FROM copied`,
      [store.id],
    )
    const rows = await rowsOf(shop)
    expect(rows).toHaveLength(602)
    expect(new Set(rows.map(({ puid }) => puid)).size).toBe(602)
  })
})
