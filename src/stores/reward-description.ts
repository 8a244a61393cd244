import type { StoreSettings } from './settings.ts'

export type RewardDescription = NonNullable<StoreSettings['reward']>['description']

/**
 * What everybody gets, for a reader of the first of these locales that it is said in: in it, else in what it is a kind of (RFC 4647, 3.4:
 * "de-AT" finds "de"), else in any other kind of that language; else as the shop says it first.
 */
export function rewardDescription(description: RewardDescription, ...wanted: readonly string[]): string {
  const own = wanted.map((locale) => nearest(description, locale)).find((one) => one !== undefined)
  const [first] = description
  if (!first) throw new Error('A reward is described in one language at least')
  return (own ?? first).text
}

function nearest(description: RewardDescription, locale: string): RewardDescription[number] | undefined {
  const parts = locale.split('-')
  for (let count = parts.length; count > 0; count--) {
    const tag = parts.slice(0, count).join('-')
    const own = description.find((one) => one.locale === tag)
    if (own) return own
  }
  return description.find((one) => one.locale.split('-')[0] === parts[0])
}
