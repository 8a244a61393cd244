import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { fingerprint, isAlike, similarity } from '../../src/moderation/copies/fingerprint.ts'
import { hostileTexts } from './a-submission.ts'

const of = (body: string) => {
  const made = fingerprint({ title: null, body, points: [] })
  if (made === null) throw new Error('Too short')
  return made
}
const long = `We took this tent to the coast for two weeks. It stood through three storms without a leak, the poles are light,
and the inner tent breathes well. The pegs are soft, bring your own. Packing it wet takes patience but it dries quickly.`

describe('nearly the same text is found again', () => {
  test.each([
    ['in other case and punctuation', long.toUpperCase().replaceAll('.', '!!!')],
    ['with another word or two', long.replace('two weeks', 'three weeks')],
    ['with a sentence in front', `Hello. ${long}`],
    ['with zero-width characters', [...long].join('\u200b')],
    [
      'in full width',
      long.replaceAll(/[a-z]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)),
    ],
  ])('%s', (_, copy) => {
    expect(isAlike(of(long).signature, of(copy).signature)).toBe(true)
    expect(of(copy).bands.some((band) => of(long).bands.includes(band))).toBe(true)
  })

  test('in Japanese', () => {
    const text =
      '海辺で二週間使いました。三度の嵐でも雨漏りせず、ポールは軽く、通気性も良いです。ペグは柔らかいので買い足すと安心です。'
    expect(isAlike(of(text).signature, of(text.replace('二週間', '三週間')).signature)).toBe(true)
  })
})

describe('other texts stay apart', () => {
  test('about the same thing', () => {
    const other = `This tent has been with us for two summers. Light poles, no leaks so far, though the zip of the inner tent jams.
      The pegs bend in hard ground. It dries fast and packs small; for the money I would buy it again.`
    expect(similarity(of(long).signature, of(other).signature)).toBeLessThan(0.3)
  })

  test('and short ones are never compared: there are few ways to say it', () => {
    for (const body of [
      'Very good, fast delivery, thank you.',
      '很好，物流很快，谢谢',
      '',
      '!!!'.repeat(100),
    ])
      expect(fingerprint({ title: null, body, points: [] })).toBeNull()
  })
})

test('the order of points and the name make no difference, and a text is always like itself', () => {
  const texts = { title: 'Tent', body: long }
  expect(fingerprint({ ...texts, points: ['light', 'dry'] })).toEqual(
    fingerprint({ ...texts, points: ['dry', 'light'] }),
  )
  fc.assert(
    fc.property(fc.string({ unit: 'binary', minLength: 60, maxLength: 400 }), (body) => {
      const made = fingerprint({ title: null, body, points: [] })
      if (made !== null) expect(similarity(made.signature, made.signature)).toBe(1)
    }),
  )
})

test.each(Object.entries(hostileTexts))('a hostile text is answered: %s', (_, body) => {
  fingerprint({ title: null, body, points: [] })
})
