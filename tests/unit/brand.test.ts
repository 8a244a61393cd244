import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import { brandColor, contrastWithWhite } from '../../src/mail/brand.ts'

test.each([
  ['#000000', 21],
  ['#ffffff', 1],
  ['#767676', 4.54],
  ['#777777', 4.48],
  ['#0000ff', 8.59],
  ['#FF0000', 4],
])('white on %s has the contrast %d', (color, contrast) => {
  expect(contrastWithWhite(color)).toBeCloseTo(contrast, 2)
})

test("a store's colour is used where white can be read on it, else Candor's", () => {
  expect(brandColor('#767676')).toBe('#767676')
  expect(brandColor('#777777')).toBe('#1d4ed8')
  expect(brandColor(undefined)).toBe('#1d4ed8')
})

test('white can be read on every colour that is used', () => {
  const color = fc
    .integer({ min: 0, max: 0xffffff })
    .map((number) => `#${number.toString(16).padStart(6, '0')}`)
  fc.assert(fc.property(color, (chosen) => contrastWithWhite(brandColor(chosen)) >= 4.5))
})
