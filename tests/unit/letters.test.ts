import { expect, test } from '@jest/globals'
import { renderLetter } from '../../src/mail/render-letter.ts'
import { storeSettings } from '../../src/stores/settings.ts'

const store = {
  ...storeSettings.parse({}),
  slug: 'nordlicht',
  name: 'Nordlicht',
  url: null,
  defaultLocale: 'de',
  locales: ['de'],
}
const reward = {
  kind: 'REWARD_GRANTED',
  customerName: 'Anna',
  productTitle: 'Zelt (grün), 2 Pers.',
  description: '5 €',
  code: 'DANKE-4711',
} as const

test('a name keeps its direction in words from right to left, and a code can be copied', async () => {
  const arabic = await renderLetter({ content: reward, store, locale: 'ar' })
  for (const text of [arabic.text, arabic.html]) {
    expect(text).toContain('\u2068Zelt (grün), 2 Pers.\u2069')
    expect(text).toMatch(/[^\u2068]DANKE-4711[^\u2069]/)
  }
  const german = await renderLetter({ content: reward, store, locale: 'de' })
  expect(german.text + german.subject).not.toMatch(/[\u2068\u2069]/)
})
