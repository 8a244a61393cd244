import { describe, expect, test } from '@jest/globals'
import { languageFor, languages, negotiateLanguage } from '../../src/i18n/languages.ts'

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

  test('is the first that they name which we speak', () => {
    expect(negotiateLanguage('sw, zh-TW;q=0.9, en;q=0.8', 'de')).toBe('zh-Hant')
    expect(negotiateLanguage('nn, en;q=0.5', 'de')).toBe('nb')
    expect(negotiateLanguage('sw', 'de')).toBe('de')
    expect(negotiateLanguage('*', 'de')).toBe('de')
  })
})
