import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MOST_REVIEWS, nextStars, previousStars } from '../../src/reviews/fair-order.ts'
import { atStar, perStar, type Star, type StarCounts, stars, totalOf } from '../../src/reviews/stars.ts'

const none: StarCounts = [0, 0, 0, 0, 0]

const countUpTo = (max: number) =>
  fc.oneof(fc.constant(0), fc.integer({ min: 1, max: 5 }), fc.integer({ min: 0, max }))
const histogramUpTo = (max: number) =>
  fc.tuple(countUpTo(max), countUpTo(max), countUpTo(max), countUpTo(max), countUpTo(max))

function tally(sequence: readonly Star[], from: StarCounts = none): StarCounts {
  return perStar((star) => atStar(from, star) + sequence.filter((other) => other === star).length)
}

/** The furthest any star is from its share in any prefix, in reviews. */
function worstDeviation(histogram: StarCounts, sequence: readonly Star[]): number {
  const total = totalOf(histogram)
  const taken = [0, 0, 0, 0, 0]
  let worst = 0
  for (const [index, star] of sequence.entries()) {
    taken[star - 1] = (taken[star - 1] ?? 0) + 1
    for (const other of stars) {
      const share = (atStar(histogram, other) * (index + 1)) / total
      worst = Math.max(worst, Math.abs((taken[other - 1] ?? 0) - share))
    }
  }
  return worst
}

describe('the fair order', () => {
  test('shows critical reviews among the first of a well rated product', () => {
    expect(nextStars([1, 0, 0, 0, 9], none, 10)).toEqual([5, 5, 5, 5, 1, 5, 5, 5, 5, 5])
  })

  test('gives a tie to the lower star', () => {
    expect(nextStars([1, 1, 1, 1, 1], none, 5)).toEqual([1, 2, 3, 4, 5])
  })

  test('keeps every star within 0.875 of its share in every prefix, and closer when fewer stars occur', () => {
    fc.assert(
      fc.property(histogramUpTo(300), (histogram) => {
        const occurring = histogram.filter((count) => count > 0).length
        const bound = occurring < 2 ? 0 : 1 - 1 / (2 * occurring - 2)
        const sequence = nextStars(histogram, none, Number.POSITIVE_INFINITY)
        expect(worstDeviation(histogram, sequence)).toBeLessThanOrEqual(bound + 1e-9)
      }),
      { numRuns: 3_000 },
    )
  })

  test('shows every review once', () => {
    fc.assert(
      fc.property(histogramUpTo(300), (histogram) => {
        expect(tally(nextStars(histogram, none, Number.POSITIVE_INFINITY))).toEqual(histogram)
      }),
    )
  })

  test('goes on from counts alone as if it had never stopped', () => {
    fc.assert(
      fc.property(histogramUpTo(60), fc.nat(200), fc.nat(50), (histogram, first, count) => {
        const head = nextStars(histogram, none, first)
        const whole = nextStars(histogram, none, first + count)
        expect([...head, ...nextStars(histogram, tally(head), count)]).toEqual(whole)
      }),
    )
  })

  test('goes backwards over the same stars', () => {
    fc.assert(
      fc.property(
        histogramUpTo(60),
        fc.nat(200),
        fc.integer({ min: 1, max: 50 }),
        (histogram, first, count) => {
          const head = nextStars(histogram, none, first)
          expect(previousStars(histogram, tally(head), count)).toEqual(head.slice(-count))
        },
      ),
    )
  })

  test('ends with every star used up even from counts that no order leads to', () => {
    const halfTaken = fc
      .tuple(
        histogramUpTo(40),
        fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 5, maxLength: 5 }),
      )
      .map(([histogram, shares]) => {
        const taken = perStar((star) => Math.floor(atStar(histogram, star) * (shares[star - 1] ?? 0)))
        return { histogram, taken }
      })
    fc.assert(
      fc.property(halfTaken, ({ histogram, taken }) => {
        const rest = nextStars(histogram, taken, Number.POSITIVE_INFINITY)
        expect(tally(rest, taken)).toEqual(histogram)
      }),
    )
  })

  test('stays exact up to the most reviews it holds, and says so beyond', () => {
    const histogram: StarCounts = [3, 5, 7, 11, MOST_REVIEWS - 26]
    expect(worstDeviation(histogram, nextStars(histogram, none, 20_000))).toBeLessThanOrEqual(0.875)
    expect(() => nextStars([0, 0, 0, 1, MOST_REVIEWS], none, 1)).toThrow(RangeError)
  })
})
