import { twoSidedPValue } from './normal-distribution.ts'

/** How many waited this long, in any unit of time. */
export interface Waiting {
  group: 'first' | 'second'
  duration: number
  /** false: still waiting, or gone for another reason (censored). */
  isOver: boolean
  count: number
}

export interface LogRank {
  /** Positive: the first group's waiting ends sooner. */
  z: number
  pValue: number
}

/**
 * Whether two groups wait equally long (N. Mantel, Evaluation of survival data, 1966), those still waiting included for as long as
 * they have waited. Null where nothing can be compared.
 */
export function logRankTest(waits: readonly Waiting[]): LogRank | null {
  const durations = [...new Set(waits.map(({ duration }) => duration))].sort((a, b) => a - b)
  const byDuration = new Map<number, Waiting[]>()
  for (const wait of waits) byDuration.set(wait.duration, [...(byDuration.get(wait.duration) ?? []), wait])
  const size = (group?: Waiting['group'], from: readonly Waiting[] = waits) =>
    from.reduce((sum, one) => sum + (group === undefined || one.group === group ? one.count : 0), 0)
  let atRisk = size()
  let firstAtRisk = size('first')
  let excess = 0
  let variance = 0
  for (const duration of durations) {
    const here = byDuration.get(duration) ?? []
    const over = here.filter(({ isOver }) => isOver)
    const ended = size(undefined, over)
    if (ended > 0) {
      excess += size('first', over) - (ended * firstAtRisk) / atRisk
      if (atRisk > 1)
        variance +=
          (ended * firstAtRisk * (atRisk - firstAtRisk) * (atRisk - ended)) / (atRisk * atRisk * (atRisk - 1))
    }
    atRisk -= size(undefined, here)
    firstAtRisk -= size('first', here)
  }
  if (variance === 0) return null
  const z = excess / Math.sqrt(variance)
  return { z, pValue: twoSidedPValue(z) }
}
