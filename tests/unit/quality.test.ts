import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { helpfulness, quality, type ReviewFacts } from '../../src/reviews/quality.ts'

const publishedAt = new Date('2026-11-22T09:00:00Z')
const plain: ReviewFacts = {
  helpfulVotes: 0,
  unhelpfulVotes: 0,
  textLength: 120,
  isVerified: false,
  publishedAt,
}
const days = (count: number) => new Date(publishedAt.getTime() + count * 86_400_000)

describe('quality', () => {
  test('grows with helpful votes, length, verification and youth', () => {
    expect(quality({ ...plain, helpfulVotes: 3 })).toBeGreaterThan(quality(plain))
    expect(quality({ ...plain, textLength: 300 })).toBeGreaterThan(quality(plain))
    expect(quality({ ...plain, isVerified: true })).toBeGreaterThan(quality(plain))
    expect(quality({ ...plain, publishedAt: days(1) })).toBeGreaterThan(quality(plain))
  })

  test('does not grow with length for ever', () => {
    expect(quality({ ...plain, textLength: 9_000 })).toBe(quality({ ...plain, textLength: 500 }))
  })

  test('of twice the strength is worth half a year', () => {
    const strong = quality({ ...plain, textLength: 500 })
    const weakButYounger = quality({ ...plain, textLength: 0, publishedAt: days(180) })
    expect(weakButYounger).toBeCloseTo(strong, 10)
  })

  test('orders two reviews alike at any time, since it needs no clock', () => {
    const facts = fc.record({
      helpfulVotes: fc.nat(50),
      unhelpfulVotes: fc.nat(50),
      textLength: fc.nat(2_000),
      isVerified: fc.boolean(),
      publishedAt: fc.integer({ min: -3_000, max: 3_000 }).map(days),
    })
    const later = (review: ReviewFacts, count: number) => ({
      ...review,
      publishedAt: new Date(review.publishedAt.getTime() + count * 86_400_000),
    })
    fc.assert(
      fc.property(facts, facts, fc.nat(3_000), (a, b, count) => {
        const difference = quality(a) - quality(b)
        expect(quality(later(a, count)) - quality(later(b, count))).toBeCloseTo(difference, 9)
      }),
    )
  })

  test('has no room for stars', () => {
    const withStars = (stars: number) => ({ ...plain, rating: stars, stars })
    expect(quality(withStars(1))).toBe(quality(withStars(5)))
  })
})

describe('helpfulness', () => {
  test('trusts many votes more than few', () => {
    const few = helpfulness({ helpfulVotes: 2, unhelpfulVotes: 0, publishedAt: days(2_000) })
    const many = helpfulness({ helpfulVotes: 19, unhelpfulVotes: 1, publishedAt })
    expect(many).toBeGreaterThan(few)
  })

  test('puts the younger of equals first, to the second', () => {
    const votes = { helpfulVotes: 412, unhelpfulVotes: 88 }
    const older = helpfulness({ ...votes, publishedAt })
    const younger = helpfulness({ ...votes, publishedAt: new Date(publishedAt.getTime() + 1_000) })
    expect(younger).toBeGreaterThan(older)
    expect(younger - older).toBeLessThan(1)
  })

  test('never lets youth outweigh votes', () => {
    const unvoted = helpfulness({ helpfulVotes: 0, unhelpfulVotes: 0, publishedAt: new Date('2105-01-01') })
    expect(helpfulness({ helpfulVotes: 1, unhelpfulVotes: 9, publishedAt })).toBeGreaterThan(unvoted)
  })
})
