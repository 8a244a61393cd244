import { expect, test } from '@jest/globals'
import { rewardDescription } from '../../src/stores/reward-description.ts'

const description = [
  { locale: 'en', text: 'English' },
  { locale: 'pt-BR', text: 'Brazilian' },
  { locale: 'zh-Hant', text: 'Traditional' },
  { locale: 'zh-Hans', text: 'Simplified' },
  { locale: 'de', text: 'German' },
  { locale: 'de-AT', text: 'Austrian' },
]

test.each([
  ['de', 'German'],
  ['de-AT', 'Austrian'],
  ['de-CH', 'German'],
  ['zh-Hans-SG', 'Simplified'],
  ['zh-Hant-TW', 'Traditional'],
  ['pt-PT', 'Brazilian'],
  ['pt', 'Brazilian'],
  ['fi', 'English'],
  ['deu', 'English'],
])('a reader of %s reads it in %s', (locale, text) => {
  expect(rewardDescription(description, locale)).toBe(text)
})

test('a reader in whose language it is not said reads it in the language of the store', () => {
  expect(rewardDescription(description, 'fi', 'de-CH')).toBe('German')
  expect(rewardDescription(description, 'pt', 'de')).toBe('Brazilian')
  expect(rewardDescription(description, 'fi', 'sw')).toBe('English')
})
