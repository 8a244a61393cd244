import { afterEach, describe, expect, test } from '@jest/globals'
import { createCircuitBreaker } from '../../src/moderation/outside/circuit-breaker.ts'
import { signedHeaders } from '../../src/moderation/outside/sign.ts'
import { outsideService } from '../../src/moderation/phases/outside-service.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { allowedLookup, isAllowedUrl } from '../../src/public-address.ts'
import { findFalcons, type ModerationServer, startModerationServer } from '../support/moderation-server.ts'
import { aSubmission } from './a-submission.ts'

const secret = 'a secret of more than 24 characters'
const privateHosts = new Set(['127.0.0.1'])
let server: ModerationServer | undefined
afterEach(() => server?.close())

const phaseAt = (url: string, options = { privateHosts, breaker: createCircuitBreaker() }) =>
  outsideService({ url, secret }, options)

async function judgedBy(judge: Parameters<typeof startModerationServer>[1], body = 'I saw the Falcon') {
  server = await startModerationServer(secret, judge)
  return moderate(aSubmission({ body }), [phaseAt(server.url)])
}

describe('a service that the store named', () => {
  test('holds what it found, on its ground and for a day', async () => {
    const verdict = await judgedBy(findFalcons)
    expect(verdict).toMatchObject({ action: 'hold', holdForHours: 24, failures: [] })
    expect(verdict.findings).toMatchObject([
      { reason: 'CONFIDENTIAL', field: 'body', start: 10, end: 16, action: 'hold', code: 'outsideCheck' },
    ])
  })

  test('publishes nothing and holds nothing where it finds nothing', async () => {
    expect(await judgedBy(findFalcons, 'Fine')).toEqual({ action: 'publish', findings: [], failures: [] })
  })

  test('is shown the text, signed, and nothing of how it came', async () => {
    server = await startModerationServer(secret)
    const circumstances = {
      isInvited: true,
      isRelationshipDeclared: false,
      hasStaffAddress: false,
      hasDisposableAddress: false,
      copies: { byAuthor: 0, byAuthorElsewhere: 0, fromNetwork: 0, byStrangers: 0 },
      recent: { byAccount: 0, fromDevice: 0, fromNetwork: 0, subjectsFromNetwork: 0 },
      uninvited: { lastDay: 0, usualDay: 0 },
    }
    await moderate(aSubmission({ circumstances, orderNumbers: ['10472'] }), [phaseAt(server.url)])
    expect(server.refused).toBe(0)
    expect(server.seen).toEqual([
      {
        title: null,
        body: 'Does what it should.',
        points: [],
        displayName: 'Kim',
        locale: 'en',
        about: 'product',
        country: null,
      },
    ])
  })

  test.each<[string, Parameters<typeof startModerationServer>[1]]>([
    ['masks', () => ({ findings: [{ reason: 'SPAM', field: 'body', start: 0, end: 1, action: 'redact' }] })],
    ['names no reason', () => ({ findings: [{ field: 'body', start: 0, end: 1 }] })],
    ['makes a reason up', () => ({ findings: [{ reason: 'NEGATIVE', field: 'body', start: 0, end: 1 }] })],
    ['names no words', () => ({ findings: [{ reason: 'SPAM', field: 'body', start: 3, end: 3 }] })],
    ['points behind the text', () => ({ findings: [{ reason: 'SPAM', field: 'body', start: 0, end: 999 }] })],
    [
      'points at a field that is not there',
      () => ({ findings: [{ reason: 'SPAM', field: 'title', start: 0, end: 1 }] }),
    ],
    ['asks for the stars', () => ({ findings: [], rating: true })],
    ['answers no JSON', () => 'fine'],
    ['answers too much', () => ({ findings: [], more: 'x'.repeat(200_000) })],
    [
      'does not answer in two seconds',
      () => new Promise((resolve) => setTimeout(resolve, 5_000, {}).unref()),
    ],
  ])('that %s has failed: the review waits a day', async (_, judge) => {
    const { action, findings, failures, holdForHours } = await judgedBy(judge)
    expect({ action, findings, holdForHours }).toEqual({ action: 'hold', findings: [], holdForHours: 24 })
    expect(failures).toMatchObject([{ phase: 'outside-service', mode: 'hold' }])
  })

  test('that holds beside another phase does not shorten what that one holds', async () => {
    server = await startModerationServer(secret)
    const longer = {
      name: 'longer',
      onFailure: 'hold' as const,
      examine: () => [
        { field: 'body', start: 0, end: 1, reason: 'SPAM', action: 'hold', code: 'link' } as const,
      ],
    }
    const verdict = await moderate(aSubmission({ body: 'falcon' }), [longer, phaseAt(server.url)])
    expect(verdict.action).toBe('hold')
    expect(verdict).not.toHaveProperty('holdForHours')
  })
})

test('the signature is that of Standard Webhooks', () => {
  // The example of the specification.
  const headers = signedHeaders(
    'whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw',
    'msg_p5jXN8AQM9LWM0D4loKWxJek',
    1614265330_000,
    '{"test": 2432232314}',
  )
  expect(headers['webhook-signature']).toBe('v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=')
})

describe('a circuit', () => {
  test('opens after five failures in a row, and is tried again after a minute', async () => {
    let now = 0
    let calls = 0
    const breaker = createCircuitBreaker(() => now)
    const fail = async () => {
      calls += 1
      throw new Error('down')
    }
    for (let call = 0; call < 8; call++) await expect(breaker.run('a', fail)).rejects.toThrow()
    expect(calls).toBe(5)
    expect(await breaker.run('b', async () => 'other')).toBe('other')
    now += 60_001
    expect(await breaker.run('a', async () => 'up')).toBe('up')
    await expect(breaker.run('a', fail)).rejects.toThrow('down')
    expect(calls).toBe(6)
  })
})

describe('an address', () => {
  test.each([
    'http://moderation.example.com',
    'https://127.0.0.1/',
    'https://10.0.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest/meta-data',
    'https://[::1]/',
    'https://[fe80::1]/',
    'https://[fd00::1]/',
    'https://[::ffff:10.0.0.1]/',
    'https://0.0.0.0/',
    'https://100.64.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://user:pass@example.com/',
    'https://localhost/',
    'https://api.localhost/',
    'https://classifier/',
    'https://classifier.internal./',
    'https://printer.local/',
    'ftp://example.com',
    'nonsense',
  ])('of the network within is refused: %s', (url) => {
    expect(isAllowedUrl(url, new Set())).toBe(false)
  })

  test.each([
    'https://moderation.example.com/judge',
    'https://93.184.216.34/',
    'https://[2606:2800:220:1::1]/',
  ])('of the internet is not: %s', (url) => expect(isAllowedUrl(url, new Set())).toBe(true))

  test('that a name leads to within is refused at the very connection, unless the name is let in', async () => {
    const addressOf = (privateHosts: ReadonlySet<string>) =>
      new Promise((resolve, reject) =>
        allowedLookup(privateHosts)('localhost', {}, (error, address) =>
          error ? reject(error) : resolve(address),
        ),
      )
    await expect(addressOf(new Set())).rejects.toThrow('not an address of the public internet')
    expect(['127.0.0.1', '::1']).toContain(await addressOf(new Set(['localhost'])))
  })
})
