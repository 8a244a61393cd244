import type { StoreSettings } from './settings.ts'

export type RewardDescription = NonNullable<StoreSettings['reward']>['description']

/**
 * What everybody gets, for a reader of a locale: in it, else in what it is a kind of (RFC 4647, 3.4: "de-AT" finds "de"), else in any
 * other kind of that language, else as the shop says it first.
 */
export function rewardDescription(description: RewardDescription, locale: string): string {
  const parts = locale.split('-')
  for (let count = parts.length; count > 0; count--) {
    const tag = parts.slice(0, count).join('-')
    const own = description.find((one) => one.locale === tag)
    if (own) return own.text
  }
  const near = description.find((one) => one.locale.split('-')[0] === parts[0]) ?? description[0]
  if (!near) throw new Error('A reward is described in one language at least')
  return near.text
}
