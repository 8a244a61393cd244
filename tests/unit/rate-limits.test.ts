import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals'
import { Redis } from 'ioredis'
import { RateLimitError, RequestError } from '../../src/errors.ts'
import { createRateLimits } from '../../src/http/rate-limits.ts'

const limits = {
  requestsPerMinute: 3,
  submissionsPerMinute: 2,
  graphqlBodyBytes: 1,
  ingestBodyBytes: 1,
}

async function refusalOf(work: () => void | Promise<void>): Promise<unknown> {
  try {
    await work()
    return null
  } catch (error) {
    return error
  }
}

beforeEach(() => {
  jest.useFakeTimers({ now: new Date('2026-11-01T10:00:00Z') })
})
afterEach(() => {
  jest.useRealTimers()
})

describe('Limits by the minute', () => {
  test('let so many requests through, of each key and network for itself, and say when there is room again', async () => {
    const { countRequest } = createRateLimits(limits, undefined)
    for (let request = 1; request <= 3; request++) await countRequest('key', '203.0.113.7')
    jest.advanceTimersByTime(20_000)
    const refusal = await refusalOf(() => countRequest('key', '203.0.113.7'))
    expect(refusal).toBeInstanceOf(RequestError)
    expect(refusal).toMatchObject({ code: 'RATE_LIMITED', parameters: { retryAfterSeconds: 40 } })
    await countRequest('key', '203.0.113.8')
    await countRequest('other', '203.0.113.7')
    jest.advanceTimersByTime(40_001)
    await countRequest('key', '203.0.113.7')
  })

  test('count the writes of customers apart, by store, and refuse them as a member of the union', async () => {
    const { countRequest, countSubmission } = createRateLimits(limits, undefined)
    for (let write = 1; write <= 2; write++) await countSubmission('store', '203.0.113.7')
    const refusal = await refusalOf(() => countSubmission('store', '203.0.113.7'))
    expect(refusal).toBeInstanceOf(RateLimitError)
    expect(refusal).toMatchObject({ retryAfterSeconds: 60 })
    await countSubmission('other', '203.0.113.7')
    await countRequest('store', '203.0.113.7')
  })

  test('count answers from memory and all others together', async () => {
    const { countKeptAnswer, countRequest } = createRateLimits(limits, undefined)
    await countRequest('key', '203.0.113.7')
    for (let answer = 1; answer <= 2; answer++) countKeptAnswer('key', '203.0.113.7')
    jest.advanceTimersByTime(20_000)
    const refusal = { code: 'RATE_LIMITED', parameters: { retryAfterSeconds: 40 } }
    expect(await refusalOf(() => countKeptAnswer('key', '203.0.113.7'))).toMatchObject(refusal)
    expect(await refusalOf(() => countRequest('key', '203.0.113.7'))).toMatchObject(refusal)
    countKeptAnswer('key', '203.0.113.8')
    jest.advanceTimersByTime(40_001)
    countKeptAnswer('key', '203.0.113.7')
  })
})

test('while Redis is away each process counts for itself: nobody is turned away, and nobody gets through without end', async () => {
  jest.useRealTimers()
  const redis = new Redis('redis://127.0.0.1:1', {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    retryStrategy: () => null,
  })
  redis.on('error', () => {})
  const { countSubmission } = createRateLimits(limits, redis)
  for (let write = 1; write <= 2; write++) await countSubmission('store', '203.0.113.7')
  expect(await refusalOf(() => countSubmission('store', '203.0.113.7'))).toBeInstanceOf(RateLimitError)
  redis.disconnect()
})
