import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, expect, test } from '@jest/globals'

/** Which rooms a room may import from. An arrow that is not here is a mistake: docs/architecture.md says why. */
const leaves = [
  'errors.ts',
  'clock.ts',
  'input.ts',
  'parse.ts',
  'global-id.ts',
  'public-address.ts',
  'csv.ts',
]
const ground = [...leaves, 'db', 'auth', 'generated', 'stores', 'i18n', 'jobs/catalogue.ts']
const domain = [
  'ledger',
  'catalog',
  'orders',
  'requests',
  'mail',
  'reviews',
  'moderation',
  'responses',
  'storefront',
  'exports',
  'rewards',
  'privacy',
]
const rooms: Record<string, string[]> = {
  db: [...leaves, 'auth', 'generated', 'jobs/catalogue.ts', 'jobs/enqueue.ts'],
  auth: [...ground],
  i18n: leaves,
  // What a store may have looked for is judged as texts are read.
  stores: [
    ...ground,
    'orders',
    'moderation/reasons.ts',
    'moderation/matching-text.ts',
    'moderation/profanity/disguised-letters.ts',
    'moderation/phases/blocked-words.ts',
  ],
  catalog: [...ground, ...domain],
  orders: [...ground, ...domain],
  requests: [...ground, ...domain],
  mail: [...ground, ...domain],
  reviews: [...ground, ...domain],
  ledger: [...ground, 'moderation/reasons.ts'],
  moderation: [...ground, ...domain],
  exports: [...ground, ...domain],
  responses: [...ground, ...domain],
  rewards: [...ground, ...domain],
  privacy: [...ground, ...domain],
  storefront: [...ground, ...domain],
  jobs: [...ground, ...domain, 'jobs'],
  transparency: [...leaves, 'reviews', 'moderation', 'storefront'],
  schema: [...ground, ...domain, 'transparency'],
  http: [...ground, ...domain, 'schema', 'transparency', 'config.ts', 'jobs'],
  demo: [...ground, ...domain, 'app.ts', 'config.ts'],
  cli: [...ground, ...domain, 'app.ts', 'config.ts', 'demo', 'served-url.ts'],
}

const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts') && !file.startsWith('generated/'))
  .map((file) => `src/${file}`)
const importsOf = (file: string) =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from |import |import\()'([^']+)'/g)].map(
    ([, name]) => name ?? '',
  )

describe('Rooms', () => {
  test('import only where an arrow leads', () => {
    const wrong = files.flatMap((file) => {
      const room = file.split('/')[1] ?? ''
      const mayImport = rooms[room]
      if (!mayImport) return []
      return importsOf(file)
        .filter((name) => name.startsWith('.'))
        .map((name) => normalize(join(dirname(file), name)).replace('src/', ''))
        .filter(
          (target) =>
            !target.startsWith(`${room}/`) &&
            !mayImport.some((allowed) => target === allowed || target.startsWith(`${allowed}/`)),
        )
        .map((target) => `${file} -> ${target}`)
    })
    expect(wrong).toEqual([])
  })

  test('keep each library to the place that answers for it', () => {
    const only: Record<string, RegExp> = {
      bullmq: /^src\/jobs\//,
      graphql: /^src\/(schema|http\/graphql)\//,
      '@pothos/core': /^src\/schema\//,
      'graphql-yoga': /^src\/http\/graphql\//,
      '@prisma/adapter-pg': /^src\/db\//,
      'sanitize-html': /^src\/reviews\/sanitize-html\.ts$/,
      i18next: /^src\/i18n\//,
      nodemailer: /^src\/mail\//,
      mjml: /^src\/mail\//,
    }
    const wrong = files.flatMap((file) =>
      importsOf(file)
        .filter((name) => only[name] && !only[name].test(file))
        .map((name) => `${file} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })

  test('read the environment in one place', () => {
    expect(
      files.filter((file) => file !== 'src/config.ts' && readFileSync(file, 'utf8').includes('process.env')),
    ).toEqual([])
  })

  test('have pure cores that import nothing but errors and each other', () => {
    const pure = ['fair-order', 'fair-order-page', 'rating-arithmetic', 'quality', 'stars'].map(
      (name) => `src/reviews/${name}.ts`,
    )
    const log = [
      'canonical-json',
      'subtrees',
      'proof-ranges',
      'growing-tree',
      'verify-proofs',
      'check-log',
    ].map((name) => `src/ledger/${name}.ts`)
    const wrong = [...pure, ...log, 'src/moderation/redact.ts', 'src/requests/rules.ts'].flatMap((file) =>
      importsOf(file)
        .filter((name) => /\/(db|auth|jobs|mail|stores|http|schema)\//.test(name) || name.startsWith('node:'))
        .map((name) => `${file} -> ${name}`),
    )
    expect(wrong).toEqual([])
  })
})
