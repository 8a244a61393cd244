import type { JobName } from './catalogue.ts'

export interface RetryPolicy {
  /** Tries that may fail before the job is dead. */
  attempts: number
  /** Upper bound of the delay after the first failure; it doubles with each further one. */
  firstDelaySeconds: number
  /** A try that takes longer is given up and counts as failed. */
  timeLimitSeconds: number
}

const longestDelaySeconds = 3_600

/** With full jitter, ten tries end after three quarters of an hour on average. */
const usualPolicy: RetryPolicy = { attempts: 10, firstDelaySeconds: 5, timeLimitSeconds: 300 }

const policies: Partial<Record<JobName, RetryPolicy>> = {
  // A mail server may be away for a day.
  'send-touchpoint': { ...usualPolicy, attempts: 60 },
  'send-review-request': { ...usualPolicy, attempts: 60 },
  'send-review-reminder': { ...usualPolicy, attempts: 60 },
  // What was promised to a customer is not given up within the hour.
  'deliver-reward': { ...usualPolicy, attempts: 60 },
  // A product may have a hundred thousand reviews.
  'move-reviews': { ...usualPolicy, timeLimitSeconds: 3_600 },
}

export function retryPolicyOf(name: JobName): RetryPolicy {
  return policies[name] ?? usualPolicy
}

/** For rows whose name this version does not know: a newer version that is being rolled out will. */
export const unknownJobPolicy = usualPolicy

/** Tries allowed by name, and for every other name. */
export const attemptLimits = {
  byName: Object.fromEntries(Object.entries(policies).map(([name, policy]) => [name, policy.attempts])),
  usual: usualPolicy.attempts,
}

/**
 * How long to wait after failure number `attempt` (from 1): uniform between nothing and an exponentially growing bound, at most
 * an hour ("full jitter": M. Brooker, Exponential Backoff and Jitter, AWS Architecture Blog, 2015).
 * @param random uniform in [0, 1).
 */
export function backoffMilliseconds(
  policy: RetryPolicy,
  attempt: number,
  random: () => number = Math.random,
): number {
  const bound = Math.min(longestDelaySeconds, policy.firstDelaySeconds * 2 ** (attempt - 1))
  return Math.floor(random() * bound * 1_000)
}
