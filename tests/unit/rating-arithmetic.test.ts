import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import {
  displayedAverage,
  filledStars,
  ratingArithmetic,
  recommendedShare,
  wilsonInterval,
  wilsonLowerBound,
} from '../../src/reviews/rating-arithmetic.ts'
import type { StarCounts } from '../../src/reviews/stars.ts'

describe('a rating', () => {
  test('has no average without reviews', () => {
    const { average, count, histogram } = ratingArithmetic([0, 0, 0, 0, 0])
    expect(average).toBeNull()
    expect(count).toBe(0)
    expect(histogram.map(({ share }) => share)).toEqual([0, 0, 0, 0, 0])
    expect(displayedAverage([0, 0, 0, 0, 0])).toBeNull()
    expect(filledStars([0, 0, 0, 0, 0])).toBe(0)
  })

  test('is the plain mean, with five rows from five stars down', () => {
    expect(ratingArithmetic([1, 0, 1, 0, 2])).toEqual({
      average: 3.5,
      count: 4,
      histogram: [
        { stars: 5, count: 2, share: 0.5 },
        { stars: 4, count: 0, share: 0 },
        { stars: 3, count: 1, share: 0.25 },
        { stars: 2, count: 0, share: 0 },
        { stars: 1, count: 1, share: 0.25 },
      ],
    })
  })

  test.each<[StarCounts, number]>([
    [[0, 0, 0, 3, 1], 4.3], // 17/4 = 4.25
    [[3, 1, 0, 0, 0], 1.3], // 5/4 = 1.25
    [[0, 0, 0, 13, 7], 4.4], // 87/20 = 4.35, which a double holds as less
    [[0, 0, 0, 1, 19], 5], // 4.95
    [[0, 0, 2, 1, 0], 3.3],
    [[0, 0, 1, 2, 0], 3.7],
  ])('%j is displayed as %d: one decimal, half up', (histogram, expected) => {
    expect(displayedAverage(histogram)).toBe(expected)
  })

  test('never fills a star that is not earned', () => {
    expect(filledStars([0, 0, 0, 1, 99])).toBe(4.9)
    expect(filledStars([0, 0, 0, 0, 7])).toBe(5)
    fc.assert(
      fc.property(fc.tuple(fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999), fc.nat(999)), (histogram) => {
        const { average } = ratingArithmetic(histogram)
        expect(filledStars(histogram)).toBeLessThanOrEqual((average ?? 0) + 1e-12)
      }),
    )
  })

  test('is recommended by the share of those who answered', () => {
    expect(recommendedShare(3, 1)).toBe(0.75)
    expect(recommendedShare(0, 2)).toBe(0)
    expect(recommendedShare(0, 0)).toBeNull()
  })
})

describe("Wilson's interval", () => {
  test.each([
    [0, 10, 0, 0.277533],
    [1, 1, 0.206549, 1],
    [8, 10, 0.490162, 0.943318],
    [80, 100, 0.711171, 0.866633],
    [412, 500, 0.788186, 0.854874],
  ])('of %i in %i is [%d, %d]', (successes, trials, low, high) => {
    const interval = wilsonInterval(successes, trials)
    expect(interval.low).toBeCloseTo(low, 6)
    expect(interval.high).toBeCloseTo(high, 6)
    expect(wilsonLowerBound(successes, trials)).toBe(interval.low)
  })

  test('knows nothing without trials', () => expect(wilsonInterval(0, 0)).toEqual({ low: 0, high: 1 }))
})
