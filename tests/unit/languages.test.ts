import { describe, expect, test } from '@jest/globals'
import { dayInWords } from '../../src/i18n/dates.ts'
import { languageFor, languages, negotiateLanguage, regionalLocale } from '../../src/i18n/languages.ts'

const union = 'bg hr cs da nl en et fi fr de el hu ga it lv lt mt pl pt ro sk sl es sv'.split(' ')

test('Candor speaks the languages of the European Union and ten others', () => {
  expect([...languages].sort()).toEqual(
    [...union, 'nb', 'tr', 'uk', 'ru', 'ar', 'he', 'ja', 'zh-Hans', 'zh-Hant', 'ko'].sort(),
  )
})

describe('The language of a reader', () => {
  test.each([
    ['de-AT', 'de'],
    ['pt-BR', 'pt'],
    ['zh', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['zh-SG', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-HK', 'zh-Hant'],
    ['zh-Hant-CN', 'zh-Hant'],
    ['no', 'nb'],
    ['nn-NO', 'nb'],
    ['iw', 'he'],
    ['sw', 'en'],
    ['', 'en'],
    ['not a tag', 'en'],
  ])('%s is %s', (locale, expected) => {
    expect(languageFor(locale)).toBe(expected)
  })

  test.each([
    [['ca', 'de'], 'de'],
    [['is-IS', 'de-AT'], 'de'],
    [['sr', 'hi'], 'en'],
    [['nn', 'de'], 'nb'],
    [['hi', 'sw', 'zh-TW'], 'zh-Hant'],
    [[], 'en'],
  ])('among %j is the first that we speak, and English behind them all', (wanted, expected) => {
    expect(languageFor(...wanted)).toBe(expected)
  })

  test('says days as they are said where they are, or where the store is', () => {
    const day = new Date('2026-01-15T12:00:00Z')
    const dayIn = (...wanted: Parameters<typeof regionalLocale>) =>
      dayInWords(day, regionalLocale(...wanted), 'UTC')
    expect(dayIn('de', 'de-AT')).toBe('15. Jänner 2026')
    expect(dayIn('de', 'ca', 'de-AT')).toBe('15. Jänner 2026')
    expect(dayIn('zh-Hant', 'zh-TW', 'de')).toBe('2026年1月15日')
  })

  test('is the first that they name which we speak', () => {
    expect(negotiateLanguage('sw, zh-TW;q=0.9, en;q=0.8', 'de')).toBe('zh-Hant')
    expect(negotiateLanguage('nn, en;q=0.5', 'de')).toBe('nb')
    expect(negotiateLanguage('sw', 'de')).toBe('de')
    expect(negotiateLanguage('*', 'de')).toBe('de')
    expect(negotiateLanguage('sw', 'ca', 'de')).toBe('de')
    expect(negotiateLanguage(undefined, 'ca', 'fr-CA')).toBe('fr')
    expect(negotiateLanguage(null)).toBe('en')
  })
})
