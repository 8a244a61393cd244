import { type Interval, wilsonInterval } from '../reviews/rating-arithmetic.ts'
import { twoSidedPValue } from './normal-distribution.ts'

/** So many of so many. */
export interface Proportion {
  successes: number
  trials: number
}

export interface DifferenceInterval extends Interval {
  difference: number
}

/** Percentiles of the normal distribution for two-sided 95 % and 90 % confidence. */
const z95 = 1.959963985
const z90 = 1.644853627

/**
 * The difference of two proportions, first less second, from -1 to 1, with its interval (R. G. Newcombe, Interval estimation for the
 * difference between independent proportions, Statistics in Medicine 17, 1998, method 10). Null without trials on both sides.
 */
export function newcombeInterval(
  first: Proportion,
  second: Proportion,
  z: number = z95,
): DifferenceInterval | null {
  if (first.trials === 0 || second.trials === 0) return null
  const [p1, p2] = [first.successes / first.trials, second.successes / second.trials]
  const one = wilsonInterval(first.successes, first.trials, z)
  const two = wilsonInterval(second.successes, second.trials, z)
  const difference = p1 - p2
  return {
    difference,
    low: difference - Math.hypot(p1 - one.low, two.high - p2),
    high: difference + Math.hypot(one.high - p1, p2 - two.low),
  }
}

/** The z of two proportions, pooled; null where nothing varies. */
export function twoProportionZ(first: Proportion, second: Proportion): number | null {
  const trials = first.trials + second.trials
  if (first.trials === 0 || second.trials === 0) return null
  const pooled = (first.successes + second.successes) / trials
  const variance = pooled * (1 - pooled) * (1 / first.trials + 1 / second.trials)
  if (variance === 0) return null
  return (first.successes / first.trials - second.successes / second.trials) / Math.sqrt(variance)
}

/** Differences below two percentage points are taken for none. */
const margin = 0.02

export interface Parity {
  /** FAIR: shown to differ by less than two points. UNFAIR: shown to differ, by more. Else nobody can tell yet. */
  verdict: 'FAIR' | 'UNFAIR' | 'INSUFFICIENT_DATA'
  difference: number | null
  low: number | null
  high: number | null
  pValue: number | null
  n: number
}

/**
 * Whether two chances are the same. Two one-sided tests at 5 % each (D. J. Schuirmann, 1987) show that they are, as far as two
 * points go: the 90 % interval lies within. A 95 % interval without 0 around a larger difference shows that they are not.
 * The absence of evidence is never called fairness.
 */
export function parityOf(first: Proportion, second: Proportion): Parity {
  const n = first.trials + second.trials
  const wide = newcombeInterval(first, second)
  const narrow = newcombeInterval(first, second, z90)
  if (wide === null || narrow === null)
    return { verdict: 'INSUFFICIENT_DATA', difference: null, low: null, high: null, pValue: null, n }
  const z = twoProportionZ(first, second)
  const isEqual = narrow.low > -margin && narrow.high < margin
  const isDifferent = (wide.low > 0 || wide.high < 0) && Math.abs(wide.difference) > margin
  return {
    verdict: isEqual ? 'FAIR' : isDifferent ? 'UNFAIR' : 'INSUFFICIENT_DATA',
    ...wide,
    pValue: z === null ? 1 : twoSidedPValue(z),
    n,
  }
}

/**
 * Whether a chance rises or falls along ordered groups (W. G. Cochran, 1954; P. Armitage, 1955). The groups' scores are 1, 2, 3 …;
 * null where nothing varies.
 */
export function cochranArmitageZ(groups: readonly Proportion[]): number | null {
  const total = groups.reduce((sum, { trials }) => sum + trials, 0)
  const pooled = groups.reduce((sum, { successes }) => sum + successes, 0) / total
  const scored = groups.map((group, index) => ({ ...group, score: index + 1 }))
  const statistic = scored.reduce(
    (sum, { successes, trials, score }) => sum + score * (successes - trials * pooled),
    0,
  )
  const squares = scored.reduce((sum, { trials, score }) => sum + score * score * trials, 0)
  const mean = scored.reduce((sum, { trials, score }) => sum + score * trials, 0)
  const variance = pooled * (1 - pooled) * (squares - (mean * mean) / total)
  return variance > 0 ? statistic / Math.sqrt(variance) : null
}
