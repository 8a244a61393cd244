import { execFile } from 'node:child_process'
import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createEmptyDatabase, createTestDatabase, type TestDatabase } from '../support/database.ts'

let database: TestDatabase
beforeAll(async () => {
  database = await createTestDatabase()
})
afterAll(() => database.drop())

const program = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))

interface Said {
  code: number
  out: string
  err: string
}

function candor(line: string, environment: Record<string, string> = {}): Promise<Said> {
  const env = {
    PATH: process.env.PATH,
    DATABASE_URL: database.url,
    CANDOR_SECRET: 'a secret for tests, of more than 32 characters',
    PUBLIC_URL: 'https://reviews.example',
    ...environment,
  }
  return new Promise((resolve) => {
    execFile(
      process.execPath,
      [
        '--disable-warning=DeprecationWarning',
        '--import',
        'tsx',
        program,
        ...line.split(' ').filter(Boolean),
      ],
      { env },
      (error, out, err) =>
        resolve({ code: error ? Number(error.code) : 0, out: out.trim(), err: err.trim() }),
    )
  })
}

test('a store is opened, gets keys and secrets, and its migrations are told of', async () => {
  const opened = await candor('stores create --slug shop --name Shop --json')
  expect(opened).toMatchObject({ code: 0, err: '' })
  expect(JSON.parse(opened.out)).toMatchObject({
    graphqlUrl: 'https://reviews.example/graphql',
    store: { slug: 'shop' },
    publishableKey: expect.stringMatching(/^pk_/),
    secretKey: expect.stringMatching(/^sk_/),
    staff: { moderator: expect.stringMatching(/^st_/) },
    ingest: { shopify: { url: 'https://reviews.example/ingest/shop/shopify' } },
  })
  const { secret } = JSON.parse(opened.out).ingest.shopify

  const [again, staff, secretKey, ingest, dictated, migrations] = await Promise.all([
    candor('stores create --slug shop --name Shop'),
    candor('keys create --store shop --type staff --role MODERATOR --email mo@shop.example --json'),
    candor('keys create --store shop --type secret --scope orders:write'),
    candor('ingest secret --store shop --platform shopify --json'),
    candor('ingest secret --store shop --platform woocommerce --set dictated'),
    candor('migrate status'),
  ])
  expect(again).toMatchObject({
    code: 2,
    out: '',
    err: expect.stringMatching(/^--slug: There is a store "shop" already/),
  })
  expect(JSON.parse(staff.out)).toEqual({ type: 'staff', key: expect.stringMatching(/^st_[\w-]{32}$/) })
  expect(secretKey.out).toMatch(/^sk_[\w-]{32}$/)
  expect(JSON.parse(ingest.out)).toEqual({ url: 'https://reviews.example/ingest/shop/shopify', secret })
  expect(dictated.out).toBe('https://reviews.example/ingest/shop/woocommerce\ndictated')
  expect(migrations.out).toMatch(/^\d+ applied, 0 pending$/)
})

test("a store's settings are shown, and changed one at a time", async () => {
  await candor('stores create --slug set --name Set')
  const changed = await candor('stores settings --slug set --set {"publishDeadlineHours":24}')
  expect(JSON.parse(changed.out)).toMatchObject({ publishDeadlineHours: 24, masksMildWords: false })
  const again = await candor('stores settings --slug set --set {"masksMildWords":true}')
  expect(JSON.parse(again.out)).toMatchObject({ publishDeadlineHours: 24, masksMildWords: true })
  expect(JSON.parse((await candor('stores settings --slug set')).out)).toEqual(JSON.parse(again.out))
  const blocked = '{"blockedWords":[{"word":"awful","reason":"SPAM"}]}'
  expect(await candor(`stores settings --slug set --set ${blocked}`)).toMatchObject({
    code: 2,
    err: '--blockedWords.0.word: Neither an ordinary word nor one of your products can be blocked.',
  })
})

test('codes for rewards are taken from a file, and it is said how many are left', async () => {
  await candor('stores create --slug codes --name Codes')
  const file = join(mkdtempSync(join(tmpdir(), 'candor-codes-')), 'codes.csv')
  writeFileSync(file, 'code\nA-1\nA-2\nA-1\n')
  const take = `rewards codes ${file} --store codes`
  expect(await candor(take)).toMatchObject({ code: 0, out: '2 codes are new; 2 are left.' })
  expect(await candor(take)).toMatchObject({ code: 0, out: '0 codes are new; 2 are left.' })
  expect(await candor('rewards codes /nowhere/at/all --store codes')).toMatchObject({
    code: 1,
    err: expect.stringContaining('/nowhere/at/all cannot be read'),
  })
})

test('a customer is erased by their address, and it is said where nobody has it', async () => {
  await candor('stores create --slug erasing --name Erasing')
  const file = join(mkdtempSync(join(tmpdir(), 'candor-erasing-')), 'list.csv')
  writeFileSync(file, 'email\nanna@example.org\n')
  await candor(`suppressions import ${file} --store erasing --reason UNSUBSCRIBED`)
  const erase = 'customers erase --store erasing --email'
  expect(await candor(`${erase} anna@example.org`)).toMatchObject({
    code: 0,
    out: 'Erased. 0 reviews are nameless now; 0 asks were called off.',
  })
  expect((await candor('suppressions export --store erasing')).out).toContain('ERASED')
  expect(await candor(`${erase} eve@example.org`)).toMatchObject({
    code: 1,
    err: 'The store knows nobody of that address.',
  })
  expect(await candor(`${erase} eve`)).toMatchObject({ code: 2 })
})

test('addresses that are not asked are taken from a file, and it is said which line is wrong, and why', async () => {
  await candor('stores create --slug silent --name Silent')
  const file = join(mkdtempSync(join(tmpdir(), 'candor-silent-')), 'list.csv')
  const take = `suppressions import ${file} --store silent`
  writeFileSync(file, 'E-Mail;Name\nanna@example.org;Anna\nbob;Bob\n;Eve\n')
  expect(await candor(take)).toMatchObject({
    code: 2,
    err: expect.stringContaining(
      'does not say why its addresses are not asked: add --reason, one of UNSUBSCRIBED, BOUNCED, COMPLAINED, ERASED.',
    ),
  })
  expect(await candor(`${take} --reason ANGRY`)).toMatchObject({ code: 2 })
  expect(await candor(`${take} --reason HARD_BOUNCE`)).toMatchObject({
    code: 0,
    out: '1 addresses are not asked.\n2 rows were left out, each told of above.',
    err: 'line 3: that is no e-mail address.\nline 4: there is no e-mail address.',
  })
  writeFileSync(
    file,
    'status,reason,email,created\n4.2.2,452 4.2.2 Mailbox full,anna@example.org,1700000000\n',
  )
  expect(await candor(take)).toMatchObject({
    code: 1,
    err: expect.stringMatching(/^line 2: a block or a soft bounce passes.*\nNone of 1 rows was taken\.$/),
  })
})

test('an export is written to a file', async () => {
  await candor('stores create --slug rows --name Rows')
  const file = join(mkdtempSync(join(tmpdir(), 'candor-export-')), 'rows.ndjson')
  const export_ = 'export --store rows --kind STATEMENTS_OF_REASONS --format NDJSON --out'
  expect(await candor(`${export_} ${file}`)).toMatchObject({ code: 0, out: `0 rows are in ${file}.` })
  expect(readFileSync(file, 'utf8')).toBe('')
  expect(await candor(`${export_} /nowhere/at/all`)).toMatchObject({
    code: 1,
    err: expect.stringContaining('/nowhere/at/all cannot be written'),
  })
})

describe('What cannot be meant is told of, with the code 2', () => {
  test.each([
    ['keys create --type secret', /--store is needed/],
    ['keys create --store shop --type golden', /--type must be one of: publishable, secret, staff/],
    ['keys create --store shop --type staff --role BOSS --email a@b.example', /--role must be one of: OWNER/],
    [
      'keys create --store shop --type staff --role OWNER --email notanemail',
      /--email must be an e-mail address/,
    ],
    ['stores create --slug Not_A_Slug --name Shop', /--slug: /],
    ['stores create --slug locale --name Shop --locale xx_y!', /^--locale: /],
    ['stores settings --slug nobody', /There is no store "nobody"/],
    ['stores settings --slug set --set nonsense', /--set takes one JSON object/],
    ['keys create --store nobody --type secret', /There is no store "nobody"/],
    [
      'export --store set --kind SECRETS --format NDJSON --out x',
      /--kind must be one of: STATEMENTS_OF_REASONS/,
    ],
    ['keys burn --store shop', /There is no "keys burn"/],
    ['rewards burn --store shop', /There is no "rewards burn"/],
    ['keys create --store shop --type secret --wings', /Unknown option `--wings`/],
  ])('%s', async (line, words) => {
    const said = await candor(line)
    expect(said).toMatchObject({ code: 2, out: '' })
    expect(said.err).toMatch(words)
    expect(said.err).not.toMatch(/^\s+at /m)
  })

  test('a command that there is not', async () => {
    expect((await candor('fly')).code).toBe(2)
  })
})

test('help is help, and a bad environment or database fails with words and the code 1', async () => {
  const [help, bad, nowhere] = await Promise.all([
    candor('--help'),
    candor('migrate status', { PORT: 'x', LOG_LEVEL: 'x' }),
    candor('migrate status', { DATABASE_URL: 'postgres://127.0.0.1:1/nowhere' }),
  ])
  expect(help.code).toBe(0)
  for (const command of ['keys', 'stores', 'ingest', 'migrate', 'ledger', 'demo'])
    expect(help.out).toContain(command)
  expect(bad.code).toBe(1)
  expect(bad.err).toMatch(/PORT must be a port number[\s\S]*LOG_LEVEL must be/)
  expect(nowhere.code).toBe(1)
  expect(nowhere.err).toMatch(/^Cannot connect to the database at 127\.0\.0\.1:1/)
})

test('a database without tables is told of, and filled by "migrate deploy"', async () => {
  const empty = await createEmptyDatabase()
  const environment = { DATABASE_URL: empty.url }
  try {
    const early = await candor('stores create --slug shop --name Shop', environment)
    expect(early).toMatchObject({ code: 1, out: '' })
    expect(early.err).toBe('The database lacks migrations. Apply them first: candor migrate deploy')
    expect((await candor('migrate status', environment)).out).toMatch(/^0 applied, \d+ pending/)
    expect((await candor('migrate deploy', environment)).out).toMatch(/\d+ applied, 0 pending$/)
    expect((await candor('stores create --slug shop --name Shop', environment)).code).toBe(0)
  } finally {
    await empty.drop()
  }
})
