import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals'
import { ConfigError, readConfig } from '../../src/config.ts'

let dataDir: string
beforeEach(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'candor-config-'))
})
afterEach(() => rmSync(dataDir, { recursive: true }))

const secret = 'x'.repeat(32)

function problemsOf(variables: Record<string, string>): string[] {
  try {
    readConfig({ CANDOR_SECRET: secret, ...variables })
    return []
  } catch (error) {
    if (error instanceof ConfigError) return error.problems
    throw error
  }
}

describe('Without a word', () => {
  test('Candor brings its own database, demo and secret, and keeps the secret', () => {
    const config = readConfig({ CANDOR_DATA_DIR: dataDir })
    expect(config).toMatchObject({
      port: 4000,
      host: '127.0.0.1',
      publicUrl: 'http://localhost:4000',
      databaseUrl: undefined,
      redisUrl: undefined,
      smtpUrl: undefined,
      role: 'all',
      demo: true,
      trustedProxies: [],
    })
    expect(config.secret).toMatch(/^[0-9a-f]{64}$/)
    expect(readConfig({ CANDOR_DATA_DIR: dataDir }).secret).toBe(config.secret)
    expect(readFileSync(join(dataDir, 'secret'), 'utf8')).toBe(config.secret)
    expect(statSync(join(dataDir, 'secret')).mode & 0o777).toBe(0o600)
  })

  test('an empty variable is one that is not set', () => {
    expect(readConfig({ PORT: '', REDIS_URL: '', CANDOR_DATA_DIR: dataDir })).toMatchObject({
      port: 4000,
      redisUrl: undefined,
    })
  })
})

describe('With a database of its own choosing', () => {
  test('the secret has to be given, and no file is written', () => {
    const variables = { DATABASE_URL: 'postgres://localhost/candor', CANDOR_DATA_DIR: dataDir }
    expect(() => readConfig(variables)).toThrow(/CANDOR_SECRET is required when DATABASE_URL is set/)
    expect(readConfig({ ...variables, CANDOR_SECRET: secret })).toMatchObject({ secret, demo: false })
    expect(existsSync(join(dataDir, 'secret'))).toBe(false)
  })

  test('the demo is made only when asked for', () => {
    const variables = { DATABASE_URL: 'postgresql://localhost/candor', CANDOR_SECRET: secret }
    expect(readConfig({ ...variables, CANDOR_DEMO: '1' }).demo).toBe(true)
    expect(readConfig({ CANDOR_DEMO: '0', CANDOR_SECRET: secret }).demo).toBe(false)
  })
})

describe('A bad environment', () => {
  test.each([
    ['PORT', '65536', /port number/],
    ['PORT', '-1', /port number/],
    ['PORT', '80a', /port number/],
    ['PUBLIC_URL', 'reviews.example', /begins with http:\/\/ or https:\/\//],
    ['PUBLIC_URL', 'ftp://reviews.example', /begins with/],
    ['DATABASE_URL', 'mysql://localhost/candor', /begins with postgres:\/\//],
    ['REDIS_URL', 'localhost:6379', /begins with redis:\/\/ or rediss:\/\//],
    ['SMTP_URL', 'mail.example', /begins with smtp:\/\/ or smtps:\/\//],
    ['CANDOR_SECRET', 'short', /at least 32 characters/],
    ['CANDOR_ROLE', 'boss', /must be api, worker or all/],
    ['CANDOR_DEMO', 'yes', /must be 0 or 1/],
    ['LOG_LEVEL', 'loud', /must be fatal/],
    ['CANDOR_REQUESTS_PER_MINUTE', '0', /greater than 0/],
    ['CANDOR_SUBMISSIONS_PER_MINUTE', '1.5', /whole number/],
    ['CANDOR_GRAPHQL_BODY_BYTES', '1e6', /whole number/],
    ['CANDOR_CACHE_MEGABYTES', '-1', /whole number/],
    ['TRUSTED_PROXIES', '10.0.0.0/8, proxy.example', /proxy\.example/],
    ['PUBLIC_URL', 'https://reviews.example/a?b=c#d', /without a query/],
    ['CANDOR_PRIVATE_HOSTS', 'judge, http://judge:80/', /http:\/\/judge:80\/" is neither/],
  ])('%s=%s is told of by name', (name, value, problem) => {
    const problems = problemsOf({ [name]: value })
    expect(problems).toHaveLength(1)
    expect(problems[0]).toMatch(problem)
    expect(problems[0]).toMatch(new RegExp(`^${name} `))
  })

  test.each(['/dev/null', '/proc/x', '/sys/x/y', join(fileURLToPath(import.meta.url), 'below')])(
    'a folder that cannot be one is told of in words: %s',
    (folder) => {
      expect(problemsOf({ CANDOR_SECRET: '', CANDOR_DATA_DIR: folder })).toEqual([
        expect.stringMatching(/^CANDOR_DATA_DIR must be a folder/),
      ])
    },
  )

  test('is told of whole, not one thing at a time', () => {
    expect(problemsOf({ PORT: 'x', LOG_LEVEL: 'x', CANDOR_ROLE: 'x' })).toHaveLength(3)
  })
})

test('a public address loses its trailing slashes, and proxies may be parted by commas or spaces', () => {
  expect(
    readConfig({
      CANDOR_SECRET: secret,
      PUBLIC_URL: 'https://reviews.example/shop//',
      TRUSTED_PROXIES: '10.0.0.0/8,  ::1',
      CANDOR_PRIVATE_HOSTS: 'Judge, 10.0.0.7',
      CANDOR_CACHE_MEGABYTES: '0',
    }),
  ).toMatchObject({
    publicUrl: 'https://reviews.example/shop',
    trustedProxies: ['10.0.0.0/8', '::1'],
    privateHosts: new Set(['judge', '10.0.0.7']),
    cacheMegabytes: 0,
  })
})
