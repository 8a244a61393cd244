import { describe, expect, test } from '@jest/globals'
import { offeredName } from '../../src/requests/offered-name.ts'

const offered = (name: string | null, locale: string | null = 'de', country: string | null = null) =>
  offeredName(name, { locale, country })

describe('The form offers the given name', () => {
  test.each([
    ['Anna Muster', 'Anna'],
    ['Anna', 'Anna'],
    ['Anna-Lena von der Heide', 'Anna-Lena'],
    ['Dr. Anna Muster', 'Anna'],
    ['Prof.Dr.med. Anna Muster', 'Anna'],
    ['Frau Anna Muster', 'Anna'],
    ['Herr und Frau Peter Muster', 'Peter'],
    ['Mme Claire Dupont', 'Claire'],
    ['M. Jean Dupont', 'Jean'],
    ['Sig.ra Anna Rossi', 'Anna'],
    ['De heer Jan Jansen', 'Jan'],
    ['г-жа Анна Иванова', 'Анна'],
    ['גב׳ אנה כהן', 'אנה'],
    ['السيدة آنا محمد', 'آنا'],
    ['Muster, Anna', 'Anna'],
    ['Anna Muster, PhD', 'Anna'],
    ['DUPONT Jean', 'Jean'],
    ['ANNA MUSTER', 'ANNA'],
    ['  Anna   Muster ', 'Anna'],
  ])('of %s: %s', (name, expected) => {
    expect(offered(name)).toBe(expected)
  })

  test.each([
    ['Nagy Péter', 'hu', null, 'Péter'],
    ['Nagyné Kiss Anna', 'hu-HU', 'HU', 'Anna'],
    ['dr. Nagy Péter', null, 'HU', 'Péter'],
    ['ifj. Nagy Péter úr', 'hu', 'HU', 'Péter'],
    ['山田 太郎', 'ja', 'JP', '太郎'],
    ['山田　太郎様', null, 'JP', '太郎'],
    ['王小明', 'zh-CN', 'CN', '小明'],
    ['王 小明', 'zh-TW', null, '小明'],
    ['歐陽修文', 'zh-TW', 'TW', '修文'],
    ['김민수님', 'ko', 'KR', '민수'],
    ['김 민수', null, 'KR', '민수'],
    ['Nguyễn Văn An', 'vi', 'VN', 'An'],
  ])('where the family name comes first: of %s in %s', (name, locale, country, expected) => {
    expect(offered(name, locale, country)).toBe(expected)
  })
})

describe('The form offers nothing', () => {
  test.each([
    [null, 'de', null],
    ['', 'de', null],
    ['Mme Dupont', 'fr', null],
    ['Herr Dr. Muster', 'de', null],
    ['J. Smith', 'en', null],
    ['JR Smith', 'en', null],
    ['Muster, Familie', 'de', null],
    ['Bērziņa kungs', 'lv', null],
    ['Ayşe Hanım', 'tr', null],
    ['van der Berg', 'nl', null],
    ['Nagy úr', 'hu', null],
    ['Nagy Péter', 'en', 'HU'],
    ['Yamada Taro', 'ja', 'JP'],
    ['山田 Taro', 'en', null],
    ['アンナ・ムスター', 'ja', 'JP'],
    ['山田太郎', 'ja', 'JP'],
    ['山田様', 'ja', 'JP'],
    ['王先生', 'zh', 'CN'],
    ['王明', 'zh', 'CN'],
    ['小明 王', 'zh', 'CN'],
    ['민수 김', 'ko', 'KR'],
    ['김님', 'ko', 'KR'],
  ])('where it cannot be told which that is: %s in %s', (name, locale, country) => {
    expect(offered(name, locale, country)).toBe('')
  })
})
