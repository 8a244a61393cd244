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

test.each(['ca', 'is-IS', 'sr', 'hi'])(
  'a reader of %s, which is not spoken, is written to in the language of the store',
  async (locale) => {
    const written = await renderLetter({ content: reward, store, locale })
    const german = await renderLetter({ content: reward, store, locale: 'de' })
    expect(written).toEqual(german)
    const english = await renderLetter({ content: reward, store: { ...store, defaultLocale: 'hi' }, locale })
    expect(english).toEqual(await renderLetter({ content: reward, store, locale: 'en' }))
  },
)

test('of what a store says in its own words, a reader whose language is not spoken reads its own', async () => {
  const texts = (locale: string) => [{ locale, key: 'reward.subject' as const, text: `Aus ${locale}` }]
  const subjectIn = async (locale: string, of: string, defaultLocale: string) =>
    (
      await renderLetter({
        content: reward,
        store: { ...store, defaultLocale, mailTexts: texts(of) },
        locale,
      })
    ).subject
  expect(await subjectIn('ca', 'de', 'de')).toBe('Aus de')
  expect(await subjectIn('ca', 'de-AT', 'de-AT')).toBe('Aus de-AT')
  expect(await subjectIn('fr', 'de-AT', 'de-AT')).not.toContain('Aus')
})

test('a picture of the store is one of the web, whatever was set before, and its HTML is valid', async () => {
  const withLogo = async (logoUrl: string) =>
    (await renderLetter({ content: reward, store: { ...store, logoUrl }, locale: 'de' })).html
  const shown = await withLogo('https://shop.example/logo.png')
  expect(shown).toContain('src="https://shop.example/logo.png"')
  expect(shown).not.toContain('height="auto"')
  for (const logoUrl of ['javascript:alert(1)', 'data:image/png;base64,AAAA', '/logo.png']) {
    const html = await withLogo(logoUrl)
    expect(html).not.toContain('<img')
    expect(html).toContain('<bdi>Nordlicht</bdi>')
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
