import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { placesOf } from '../../src/moderation/places-of-words.ts'

describe('words that were masked once are found again', () => {
  test.each([
    ['Ed', 'Ed sold it, ask Ed.', [0, 16]],
    ['Ed', '(Ed) "Ed" Ed-Ed', [1, 6, 10, 13]],
    ['Max Müller', 'bei Max Müller, nicht Max Müllermann', [4]],
    ['0151 2345', 'Tel:0151 2345', [4]],
    ['山田', '担当の山田太郎さん', [3]],
    ['ナカ', 'タナカさん', [1]],
    ['สมชาย', 'คุณสมชายใจดี', [3]],
    ['Ed', '我叫Ed的朋友', [2]],
    ['Жан', 'Жан и Жанна', [0]],
    ['דנה', 'עם דנה, לדנה', [3]],
    ['🖕', 'so 🖕🖕', [3, 5]],
    ['𝐄𝐝', '𝐄𝐝 und 𝐄𝐝𝐞𝐥, x𝐄𝐝', [0]],
    ['(Ed)', 'a(Ed)b', [1]],
  ])('%s in %s', (words, text, places) => {
    expect(placesOf(words, text)).toEqual(places)
  })

  test.each([
    ['Ed', 'Edles Zelt aus Edelstahl, WeEd, Ed2, 3Ed'],
    ['Ed', 'Ed\u0301 und \u00e9Ed'],
    ['王', '王子牌的帐篷'],
    ['の', 'これのあれ'],
    ['.', 'Good. Fine.'],
    ['—', 'a — b'],
    ['aa', 'aaa'],
  ])('but not %s in %s', (words, text) => {
    expect(placesOf(words, text)).toEqual([])
  })

  test('wherever they are, they are these words, and none overlaps another', () => {
    const letters = fc.string({ unit: fc.constantFrom('a', 'b', ' ', '王', '.', '𝐄'), maxLength: 30 })
    fc.assert(
      fc.property(letters, letters, (words, text) => {
        const places = placesOf(words, text)
        for (const [index, place] of places.entries()) {
          expect(text.slice(place, place + words.length)).toBe(words)
          expect(place).toBeGreaterThanOrEqual(index === 0 ? 0 : (places[index - 1] ?? 0) + words.length)
        }
      }),
    )
  })

  test('in a text of one letter', () => {
    expect(placesOf('aa', 'a'.repeat(100_000))).toEqual([])
  })
})
