import type { Redis } from 'ioredis'
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
  /** One answer from memory: it costs next to nothing, so each process counts for itself. Throws RequestError RATE_LIMITED. */
  countKeptAnswer(token: string, network: string): void
  /** One write of a customer from a network. Throws RateLimitError. */
  countSubmission(storeId: string, network: string): Promise<void>
}

export function createRateLimits(limits: Limits, redis: Redis | undefined): RateLimits {
  const requests = limiter('requests', limits.requestsPerMinute, redis)
  const submissions = limiter('submissions', limits.submissionsPerMinute, redis)
  const kept = createMinuteCounter(limits.requestsPerMinute)
  return {
    countKeptAnswer(token, network) {
      const wait = kept(`${token}|${network}`)
      if (wait > 0) throw new RequestError('RATE_LIMITED', { retryAfterSeconds: wait })
    },
    async countRequest(keyId, network) {
      const wait = await consume(requests, `${keyId}|${network}`)
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
async function consume(limit: RateLimiterAbstract, key: string): Promise<number> {
  try {
    await limit.consume(key)
    return 0
  } catch (refused) {
    if (refused instanceof RateLimiterRes) return Math.max(1, Math.ceil(refused.msBeforeNext / 1000))
    throw refused
  }
}

/** Counts within the running minute; answers with the seconds to wait, 0 when there is room. */
function createMinuteCounter(limit: number): (key: string) => number {
  let counts = new Map<string, number>()
  let endsAt = 0
  return (key) => {
    const now = Date.now()
    if (now >= endsAt) {
      counts = new Map()
      endsAt = now + 60_000
    }
    const count = (counts.get(key) ?? 0) + 1
    counts.set(key, count)
    return count > limit ? Math.max(1, Math.ceil((endsAt - now) / 1000)) : 0
  }
}
