import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, jest, test } from '@jest/globals'
import { readConfig } from '../../src/config.ts'
import { openDemo } from '../../src/demo/open-demo.ts'
import { createStore } from '../../src/stores/create-store.ts'
import { expectAgreement, type ReportTotals, reportFields } from '../support/report-from-log.ts'
import { startApp } from '../support/shop.ts'

const { app } = startApp()

const dataDir = mkdtempSync(join(tmpdir(), 'candor-demo-'))
const file = join(dataDir, 'demo.json')
afterAll(() => rmSync(dataDir, { recursive: true }))

/** Opens the demo as a start does; returns what it says, and what is in the store then. */
async function start() {
  const config = readConfig({
    CANDOR_DATA_DIR: dataDir,
    DATABASE_URL: 'postgres://unused',
    CANDOR_SECRET: 'x'.repeat(32),
  })
  const log = jest.spyOn(console, 'log').mockImplementation(() => {})
  await openDemo(app(), config)
  const said = log.mock.calls.join('\n')
  log.mockRestore()
  const { rows } = await app().database.ownerPool.query(
    `SELECT (SELECT count(*)::int FROM store) AS stores, (SELECT count(*)::int FROM review) AS reviews,
       (SELECT count(*)::int FROM fulfillment) AS parcels`,
  )
  return { said, ...rows[0] }
}

const whole = { stores: 1, reviews: 200, parcels: 6 }

test('A first start that is interrupted is finished by the next, and nothing is there twice', async () => {
  const { scopeSource, database } = app()
  const url = 'https://nordlicht.example'
  await createStore(scopeSource, database.ownerPool, { slug: 'demo', name: 'Nordlicht Outdoor', url })
  expect(await start()).toMatchObject(whole)
  const { secretKey } = JSON.parse(readFileSync(file, 'utf8'))

  await database.ownerPool.query('DELETE FROM fulfillment')
  expect(await start()).toMatchObject(whole)
  expect(await start()).toMatchObject(whole)

  const { secretKey: newest } = JSON.parse(readFileSync(file, 'utf8'))
  expect(newest).not.toBe(secretKey)
  const answer = await fetch(`${app().url}/graphql`, {
    method: 'POST',
    headers: { authorization: `Bearer ${newest}`, 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ store { name } }' }),
  })
  expect(await answer.json()).toEqual({ data: { store: { name: 'Nordlicht Outdoor' } } })
})

test('Its log tells a year and a half in order, and the report of any quarter follows from it', async () => {
  const { publishableKey } = JSON.parse(readFileSync(file, 'utf8'))
  const ask = async <Data>(query: string): Promise<Data> => {
    const answer = await fetch(`${app().url}/graphql`, {
      method: 'POST',
      headers: { authorization: `Bearer ${publishableKey}`, 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    })
    return ((await answer.json()) as { data: Data }).data
  }
  const { ledgerEntries } = await ask<{ ledgerEntries: { payload: string }[] }>(
    '{ ledgerEntries(fromIndex: 0, count: 500) { payload } }',
  )
  const log = ledgerEntries.map(({ payload }) => JSON.parse(payload))
  expect(log).toHaveLength(400)
  const { transparencyReport } = await ask<{ transparencyReport: { reviewsPerHundredMails: number } }>(
    '{ transparencyReport { reviewsPerHundredMails } }',
  )
  expect(transparencyReport.reviewsPerHundredMails).toBeCloseTo(5.1, 0)
  const times = log.map(({ recordedAt }) => recordedAt)
  expect(times).toEqual(times.toSorted())
  for (let days = 0; days < 720; days += 90) {
    const [from, to] = [days + 89, days].map((ago) =>
      new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10),
    ) as [string, string]
    const { transparencyReport } = await ask<{ transparencyReport: ReportTotals }>(
      `{ transparencyReport(from: "${from}", to: "${to}") { ${reportFields} } }`,
    )
    expectAgreement(transparencyReport, log, from, to)
  }
})

test('A finished one whose keys were thrown away is left as it is', async () => {
  rmSync(file)
  expect(await start()).toMatchObject({
    said: expect.stringContaining('There is a demo store, but no'),
    ...whole,
  })
  expect(existsSync(file)).toBe(false)
})
