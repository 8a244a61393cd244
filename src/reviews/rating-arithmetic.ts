import { atStar, type Star, type StarCounts, stars, totalOf } from './stars.ts'

export interface StarShare {
  stars: Star
  count: number
  /** Of all counted reviews, from 0 to 1; 0 when there are none. */
  share: number
}

export interface RatingArithmetic {
  /** The plain mean, unrounded; null when there is nothing to average. */
  average: number | null
  count: number
  /** Always five rows, five stars first. */
  histogram: StarShare[]
}

/** The 97.5th percentile of the normal distribution: two-sided 95 % confidence. */
const z95 = 1.959963985

export function ratingArithmetic(histogram: StarCounts): RatingArithmetic {
  const count = totalOf(histogram)
  const share = (part: number) => (count === 0 ? 0 : part / count)
  return {
    average: count === 0 ? null : starSum(histogram) / count,
    count,
    histogram: stars.toReversed().map((star) => {
      const part = atStar(histogram, star)
      return { stars: star, count: part, share: share(part) }
    }),
  }
}

/** The mean to one decimal, half up, as a number for Intl to write; null when there is none. Exact: 17/4 is 4.3 and not 4.2. */
export function displayedAverage(histogram: StarCounts): number | null {
  const count = totalOf(histogram)
  return count === 0 ? null : Math.floor((20 * starSum(histogram) + count) / (2 * count)) / 10
}

/** How much of five stars to fill, in tenths of a star and never rounded up: 4.96 does not look like a full house. */
export function filledStars(histogram: StarCounts): number {
  const count = totalOf(histogram)
  return count === 0 ? 0 : Math.floor((10 * starSum(histogram)) / count) / 10
}

/** Of those who answered whether they recommend it, the share who do; null when nobody answered. */
export function recommendedShare(recommended: number, notRecommended: number): number | null {
  const answers = recommended + notRecommended
  return answers === 0 ? null : recommended / answers
}

export interface Interval {
  low: number
  high: number
}

/**
 * Wilson's score interval, of 95 % by default, for a proportion (E. B. Wilson, Probable Inference, JASA 22, 1927), from 0 to 1; without trials
 * nothing is known and it is all of [0, 1].
 */
export function wilsonInterval(successes: number, trials: number, z: number = z95): Interval {
  if (trials === 0) return { low: 0, high: 1 }
  const proportion = successes / trials
  const scale = 1 / (1 + (z * z) / trials)
  const centre = scale * (proportion + (z * z) / (2 * trials))
  const halfWidth =
    scale * z * Math.sqrt((proportion * (1 - proportion)) / trials + (z * z) / (4 * trials * trials))
  // At 0 and at 1 the bounds are exact and only floating point would say otherwise.
  return {
    low: successes === 0 ? 0 : centre - halfWidth,
    high: successes === trials ? 1 : centre + halfWidth,
  }
}

export function wilsonLowerBound(successes: number, trials: number): number {
  return wilsonInterval(successes, trials).low
}

function starSum(histogram: StarCounts): number {
  return stars.reduce<number>((sum, star) => sum + star * atStar(histogram, star), 0)
}
