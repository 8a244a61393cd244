import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { negativeExposure } from '../../src/transparency/exposure.ts'
import { logRankTest } from '../../src/transparency/log-rank.ts'
import { normalCdf } from '../../src/transparency/normal-distribution.ts'
import {
  cochranArmitageZ,
  newcombeInterval,
  parityOf,
  twoProportionZ,
} from '../../src/transparency/proportions.ts'

const of = (successes: number, trials: number) => ({ successes, trials })

describe('The normal distribution', () => {
  test.each([
    [0, 0.5],
    [1, 0.841344746068543],
    [-1.959963985, 0.025],
    [2.5758293035489, 0.995],
    [-6, 9.86587645037698e-10],
    [-10, 7.61985302416053e-24],
  ])('below %s', (x, share) => {
    expect(normalCdf(x) / share).toBeCloseTo(1, 8)
    expect(normalCdf(x) + normalCdf(-x)).toBeCloseTo(1, 14)
  })
})

describe('Two proportions', () => {
  // Newcombe (1998), table II, method 10, and a larger pair.
  test.each([
    [of(56, 70), of(48, 80), 0.2, 0.052431, 0.333873],
    [of(480, 500), of(462, 500), 0.036, 0.006929, 0.066037],
    [of(10, 10), of(0, 10), 1, 0.6075, 1],
    [of(9, 10), of(3, 10), 0.6, 0.1705, 0.809],
    [of(6, 7), of(2, 7), 0.5714, 0.0582, 0.8062],
  ])('%j and %j', (first, second, difference, low, high) => {
    const found = newcombeInterval(first, second)
    expect(found?.difference).toBeCloseTo(difference, 4)
    expect(found?.low).toBeCloseTo(low, 4)
    expect(found?.high).toBeCloseTo(high, 4)
  })

  test('by the pooled z', () => {
    expect(twoProportionZ(of(462, 500), of(480, 500))).toBeCloseTo(-2.435191, 6)
    expect(twoProportionZ(of(5, 5), of(7, 7))).toBeNull()
  })

  test('along ordered groups (Cochran-Armitage)', () => {
    const groups = (...approved: number[]) =>
      [200, 100, 100, 200, 400].map((trials, index) => of(approved[index] ?? 0, trials))
    expect(cochranArmitageZ(groups(190, 95, 95, 190, 380))).toBeCloseTo(0, 10)
    expect(cochranArmitageZ(groups(150, 85, 92, 192, 392))).toBeCloseTo(9.613954, 6)
    expect(cochranArmitageZ([])).toBeNull()
  })
})

describe('Parity', () => {
  test('is shown, refuted, or neither: few decisions are never called fair', () => {
    expect(parityOf(of(4_000, 4_010), of(1_000, 1_002)).verdict).toBe('FAIR')
    expect(parityOf(of(980, 1_000), of(400, 500)).verdict).toBe('UNFAIR')
    expect(parityOf(of(20, 20), of(20, 20))).toMatchObject({
      verdict: 'INSUFFICIENT_DATA',
      difference: 0,
      pValue: 1,
    })
    expect(parityOf(of(0, 0), of(20, 20))).toMatchObject({ verdict: 'INSUFFICIENT_DATA', difference: null })
    // A difference that is certain and smaller than two points harms nobody.
    expect(parityOf(of(99_000, 100_000), of(98_000, 100_000)).verdict).toBe('FAIR')
  })

  test('of swapped groups is the same verdict, mirrored', () => {
    const group = fc
      .record({ trials: fc.nat(5_000), share: fc.double({ min: 0, max: 1, noNaN: true }) })
      .map(({ trials, share }) => of(Math.round(trials * share), trials))
    fc.assert(
      fc.property(group, group, (a, b) => {
        const [one, two] = [parityOf(a, b), parityOf(b, a)]
        expect(one.verdict).toBe(two.verdict)
        if (one.difference !== null) {
          expect(one.difference).toBeCloseTo(-(two.difference ?? 0), 12)
          expect(one.low ?? 0).toBeCloseTo(-(two.high ?? 0), 12)
          expect(one.low).toBeLessThanOrEqual(one.difference + 1e-12)
          expect(one.high).toBeGreaterThanOrEqual(one.difference - 1e-12)
        }
      }),
    )
  })
})

describe('Waiting', () => {
  // Freireich and others (1963): remission in weeks, 6-MP against placebo; the log-rank chi-square is 16.79.
  const mercaptopurine = [6, 6, 6, 7, 10, 13, 16, 22, 23]
  const censored = [6, 9, 10, 11, 17, 19, 20, 25, 32, 32, 34, 35]
  const placebo = [1, 1, 2, 2, 3, 4, 4, 5, 5, 8, 8, 8, 8, 11, 11, 12, 12, 15, 17, 22, 23]
  const waits = [
    ...mercaptopurine.map((duration) => ({ group: 'first' as const, duration, isOver: true, count: 1 })),
    ...censored.map((duration) => ({ group: 'first' as const, duration, isOver: false, count: 1 })),
    ...placebo.map((duration) => ({ group: 'second' as const, duration, isOver: true, count: 1 })),
  ]

  test('is compared by the log-rank test, those still waiting included', () => {
    const found = logRankTest(waits)
    expect((found?.z ?? 0) ** 2).toBeCloseTo(16.79, 2)
    expect(found?.z).toBeLessThan(0)
    expect(found?.pValue).toBeCloseTo(4.17e-5, 6)
    // Counted in bulk it is the same.
    const bulk = [...new Set(waits.map((wait) => JSON.stringify(wait)))].map((text) => ({
      ...JSON.parse(text),
      count: waits.filter((wait) => JSON.stringify(wait) === text).length,
    }))
    expect(logRankTest(bulk)?.z).toBeCloseTo(found?.z ?? 0, 12)
  })

  test('of nobody, or of all at the same time, tells nothing', () => {
    expect(logRankTest([])).toBeNull()
    expect(logRankTest([{ group: 'first', duration: 1, isOver: true, count: 9 }])).toBeNull()
  })
})

describe('Exposure', () => {
  test('of critical reviews in the default order is near their share, whatever the histogram', () => {
    const count = fc.nat(300)
    fc.assert(
      fc.property(fc.tuple(count, count, count, count, count), (histogram) => {
        const exposure = negativeExposure([histogram])
        const [one, two, ...others] = histogram
        if (one + two === 0) expect(exposure).toBeNull()
        else if (one + two > 20 && others.some((other) => other > 20)) {
          expect(exposure).toBeGreaterThan(0.8)
          expect(exposure).toBeLessThan(1.25)
        }
      }),
    )
    expect(negativeExposure([[3, 4, 0, 0, 0]])).toBeCloseTo(1, 12)
  })
})
