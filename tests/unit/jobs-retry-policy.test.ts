import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { NotFoundError } from '../../src/errors.ts'
import { type JobName, jobCatalogue } from '../../src/jobs/catalogue.ts'
import { describeFailure } from '../../src/jobs/describe-failure.ts'
import { backoffMilliseconds, retryPolicyOf } from '../../src/jobs/retry-policy.ts'
import { PermanentFailure } from '../../src/jobs/task.ts'

const policies = (Object.keys(jobCatalogue) as JobName[]).map(retryPolicyOf)
const anyPolicy = fc.constantFrom(...policies)
const anyAttempt = fc.integer({ min: 1, max: 100 })
const chance = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })

test('a delay is anything between nothing and its bound, which doubles up to an hour', () => {
  fc.assert(
    fc.property(anyPolicy, anyAttempt, chance, (policy, attempt, luck) => {
      const bound = Math.min(3_600, policy.firstDelaySeconds * 2 ** (attempt - 1)) * 1_000
      const delay = backoffMilliseconds(policy, attempt, () => luck)
      expect(delay).toBeGreaterThanOrEqual(0)
      expect(Math.abs(delay - luck * bound)).toBeLessThanOrEqual(1)
    }),
  )
})

test('delays are spread: jobs that failed together do not come back together', () => {
  const [policy] = policies
  if (policy === undefined) throw new Error('there are policies')
  const delays = Array.from({ length: 1_000 }, () => backoffMilliseconds(policy, 8))
  const bound = policy.firstDelaySeconds * 2 ** 7 * 1_000
  for (const quarter of [0, 1, 2, 3]) {
    const share = delays.filter((delay) => Math.floor((4 * delay) / bound) === quarter).length / delays.length
    expect(share).toBeGreaterThan(0.15)
  }
})

test('mail is tried for about a day, anything else for less than an hour and a half', () => {
  const longestHours = (name: JobName) => {
    const policy = retryPolicyOf(name)
    let milliseconds = 0
    for (let attempt = 1; attempt < policy.attempts; attempt++) {
      milliseconds += backoffMilliseconds(policy, attempt, () => 0.5)
    }
    return milliseconds / 3_600_000
  }
  expect(longestHours('send-touchpoint')).toBeGreaterThan(24)
  expect(longestHours('moderate-review')).toBeLessThan(1.5)
})

test('a row remembers our own words, and of foreign errors no more than name and code', () => {
  expect(describeFailure(new PermanentFailure('no such mailbox'))).toBe('PermanentFailure: no such mailbox')
  expect(describeFailure(new NotFoundError())).toBe('NotFoundError NOT_FOUND')
  expect(describeFailure(new TypeError('ann@example.com is not a function'))).toBe('TypeError')
  expect(describeFailure(Object.assign(new Error('ann'), { code: 'ECONNREFUSED' }))).toBe(
    'Error ECONNREFUSED',
  )
  expect(describeFailure(Object.assign(new Error('ann'), { code: 'ann@example.com' }))).toBe('Error')
  expect(describeFailure('ann@example.com')).toBe('Error')
})
