import { describe, expect, test } from '@jest/globals'
import { detectLanguage } from '../../src/reviews/language-detection.ts'
import { reviewSentences } from './review-sentences.ts'

const sentences = Object.entries(reviewSentences).flatMap(([locale, texts]) =>
  texts.map((text) => ({ locale, text })),
)
const candidates = Object.keys(reviewSentences)

describe('the language of a short sentence', () => {
  test('is found without a hint in 98 of 100', () => {
    const wrong = sentences.filter(({ locale, text }) => detectLanguage(text).locale !== locale)
    expect(wrong.length).toBeLessThanOrEqual(sentences.length * 0.02)
  })

  test('is found in 99 of 100 when the store expects the twelve', () => {
    const wrong = sentences.filter(
      ({ locale, text }) => detectLanguage(text, { expected: candidates }).locale !== locale,
    )
    expect(wrong.length).toBeLessThanOrEqual(sentences.length * 0.01)
  })

  test('goes to the expected one of two near relatives', () => {
    const text = 'Billig plast, slöseri med pengar.'
    expect(detectLanguage(text).locale).toBe('no')
    expect(detectLanguage(text, { expected: ['sv-SE', 'en'] }).locale).toBe('sv')
  })

  test('is not forced into what the store expects', () => {
    expect(
      detectLanguage('Funktioniert einwandfrei, bin sehr zufrieden.', { expected: ['en', 'fr'] }).locale,
    ).toBe('de')
    expect(detectLanguage('Meget fint produkt, virker som det skal', { expected: ['sv'] }).locale).toBe('da')
    expect(detectLanguage('Очень доволен покупкой', { expected: ['pl'] }).locale).toBe('ru')
  })

  test.each([
    ['de', 'Tolles Zelt'],
    ['de', 'Gutes Produkt'],
    ['de', 'Leider kaputt'],
    ['de-AT', 'Super Zelt'],
    ['en', 'Attacker text 0'],
  ])('of two words is their author’s own, %s: %s', (own, text) => {
    expect(detectLanguage(text).locale).not.toBe(own.slice(0, 2))
    expect(detectLanguage(text, { own }).locale).toBe(own.slice(0, 2))
  })

  test.each([
    ['en', 'Great tent'],
    ['es', 'Muy bueno'],
    ['fr', 'Très bien'],
    ['ja', '最高です'],
  ])('of two words is not forced into their author’s own: %s, not de: %s', (language, text) => {
    expect(detectLanguage(text, { own: 'de' }).locale).toBe(language)
  })

  test.each(['', 'ok', 'Super', '👍👍👍', '12345', '...', 'asdf jkl qwer', 'https://example.com/a'])(
    'is unknown for "%s"',
    (text) => expect(detectLanguage(text, { expected: candidates }).locale).toBeNull(),
  )

  test('is found in a megabyte by its beginning', () => {
    expect(detectLanguage('Works great, very happy. '.repeat(40_000)).locale).toBe('en')
    expect(detectLanguage('a'.repeat(1_000_000)).confidence).toBeLessThanOrEqual(1)
  })
})
