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

test('a day in a mail is by the store’s clock; the first is "1er" in French', async () => {
  const exported = {
    kind: 'EXPORT_READY',
    exportUrl: 'https://nordlicht.example/e',
    expiresAt: new Date('2026-12-31T15:00:00Z'),
  } as const
  const inTokyo = { ...store, timeZone: 'Asia/Tokyo' }
  for (const locale of ['fr', 'fr-CA']) {
    expect((await renderLetter({ content: exported, store: inTokyo, locale })).text).toMatch(
      / 1er janvier 2027/,
    )
    expect((await renderLetter({ content: exported, store, locale })).text).toMatch(/ 31 décembre 2026/)
  }
})

test('a name keeps its direction in words from right to left, and a code can be copied', async () => {
  const arabic = await renderLetter({ content: reward, store, locale: 'ar' })
  for (const text of [arabic.text, arabic.html]) {
    expect(text).toContain('\u2068Zelt (grün), 2 Pers.\u2069')
    expect(text).toMatch(/[^\u2068]DANKE-4711[^\u2069]/)
  }
  const german = await renderLetter({ content: reward, store, locale: 'de' })
  expect(german.text + german.subject).not.toMatch(/[\u2068\u2069]/)
})
