import type { Redis } from 'ioredis'
import { LRUCache } from 'lru-cache'
import {
  type RateLimiterAbstract,
  RateLimiterMemory,
  RateLimiterRedis,
  RateLimiterRes,
} from 'rate-limiter-flexible'
import type { Limits } from '../config.ts'
import { RateLimitError, RequestError } from '../errors.ts'

/** Counts by caller and minute, in Redis where there is one (all processes together), else in this process. */
export interface RateLimits {
  /** One request of a key from a network. Throws RequestError RATE_LIMITED. */
  countRequest(keyId: string, network: string): Promise<void>
  /**
   * One request that is answered from memory. It costs next to nothing, so it is counted in this process at first, and together
   * with the caller's next other request everywhere. Throws RequestError RATE_LIMITED.
   */
  countKeptAnswer(keyId: string, network: string): void
  /** One write of a customer from a network. Throws RateLimitError. */
  countSubmission(storeId: string, network: string): Promise<void>
}

const minute = 60_000

export function createRateLimits(limits: Limits, redis: Redis | undefined): RateLimits {
  const { requestsPerMinute } = limits
  const requests = limiter('requests', requestsPerMinute, redis)
  const submissions = limiter('submissions', limits.submissionsPerMinute, redis)
  const tallies = createTallies()
  return {
    countKeptAnswer(keyId, network) {
      const tally = tallies.of(`${keyId}|${network}`)
      tally.kept += 1
      if (tally.counted + tally.kept > requestsPerMinute)
        throw new RequestError('RATE_LIMITED', { retryAfterSeconds: secondsUntil(tally.endsAt - Date.now()) })
    },
    async countRequest(keyId, network) {
      const key = `${keyId}|${network}`
      const tally = tallies.of(key)
      const points = 1 + tally.kept
      tally.counted += points
      tally.kept = 0
      const wait = await consume(requests, key, points)
      if (wait > 0) throw new RequestError('RATE_LIMITED', { retryAfterSeconds: wait })
    },
    async countSubmission(storeId, network) {
      const wait = await consume(submissions, `${storeId}|${network}`)
      if (wait > 0) throw new RateLimitError(wait)
    },
  }
}

function limiter(keyPrefix: string, points: number, redis: Redis | undefined): RateLimiterAbstract {
  const memory = new RateLimiterMemory({ keyPrefix, points, duration: 60 })
  if (redis === undefined) return memory
  // While Redis is away each process counts for itself: limits get wider, nobody is turned away.
  return new RateLimiterRedis({
    storeClient: redis,
    keyPrefix: `candor:${keyPrefix}`,
    points,
    duration: 60,
    insuranceLimiter: memory,
  })
}

/** Seconds to wait; 0 when there was room. */
async function consume(limit: RateLimiterAbstract, key: string, points = 1): Promise<number> {
  try {
    await limit.consume(key, points)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return secondsUntil(refused.msBeforeNext)
    throw refused
  }
}

const secondsUntil = (milliseconds: number) => Math.max(1, Math.ceil(milliseconds / 1000))

/** What one caller has asked this process for since a minute began. */
interface Tally {
  endsAt: number
  /** Counted with everybody's already. */
  counted: number
  /** Answered from memory, and not yet counted elsewhere. */
  kept: number
}

function createTallies(): { of(key: string): Tally } {
  const tallies = new LRUCache<string, Tally>({ max: 50_000 })
  return {
    of(key) {
      const now = Date.now()
      const known = tallies.get(key)
      if (known !== undefined && known.endsAt > now) return known
      const tally = { endsAt: now + minute, counted: 0, kept: 0 }
      tallies.set(key, tally)
      return tally
    },
  }
}
