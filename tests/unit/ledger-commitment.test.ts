import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { canonicalJson, type Json } from '../../src/ledger/canonical-json.ts'
import { commitmentTo, newSalt } from '../../src/ledger/commitment.ts'

describe('Canonical JSON', () => {
  test('writes the example of RFC 8785, 3.2.2 and 3.2.3, as the RFC does', () => {
    const example = JSON.parse(String.raw`{
      "numbers": [333333333.33333329, 1E30, 4.50, 2e-3, 0.000000000000000000000000001],
      "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/",
      "literals": [null, true, false]
    }`)
    expect(canonicalJson(example)).toBe(
      String.raw`{"literals":[null,true,false],"numbers":[333333333.3333333,1e+30,4.5,0.002,1e-27],"string":"€$\u000f\nA'B\"\\\\\"/"}`,
    )
  })

  test('sorts keys by UTF-16 code unit, as in RFC 8785, 3.2.3', () => {
    const example = {
      '\u20ac': 'Euro Sign',
      '\r': 'Carriage Return',
      '\ufb33': 'Hebrew Letter Dalet With Dagesh',
      '1': 'One',
      '\u{1f600}': 'Emoji: Grinning Face',
      '\u0080': 'Control',
      '\u00f6': 'Latin Small Letter O With Diaeresis',
    }
    expect([...canonicalJson(example).matchAll(/":"([^"]+)"/g)].map(([, name]) => name)).toEqual([
      'Carriage Return',
      'One',
      'Control',
      'Latin Small Letter O With Diaeresis',
      'Euro Sign',
      'Emoji: Grinning Face',
      'Hebrew Letter Dalet With Dagesh',
    ])
  })

  test.each([
    [0, '0'],
    [-0, '0'],
    [5e-324, '5e-324'],
    [-1.7976931348623157e308, '-1.7976931348623157e+308'],
    [9007199254740992, '9007199254740992'],
    [295147905179352830000, '295147905179352830000'],
    [1e21, '1e+21'],
    [9.999999999999997e22, '9.999999999999997e+22'],
    [0.000001, '0.000001'],
    [333333333.3333332, '333333333.3333332'],
  ])('writes the number %d as RFC 8785, appendix B, has it', (number, text) => {
    expect(canonicalJson(number)).toBe(text)
  })

  test('refuses what I-JSON does not know', () => {
    for (const value of [Number.NaN, Number.POSITIVE_INFINITY, '\ud800', ['\udead'], { '\ud800': 1 }])
      expect(() => canonicalJson(value)).toThrow(TypeError)
  })

  test('is the same whatever order the keys came in, and reads as what it was', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as Json
        const text = canonicalJson(json)
        expect(JSON.parse(text)).toEqual(json)
        expect(canonicalJson(reversed(json))).toBe(text)
      }),
    )
  })
})

function reversed(value: Json): Json {
  if (typeof value !== 'object' || value === null) return value
  if (Array.isArray(value)) return value.map(reversed)
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  )
}

describe('A commitment', () => {
  const salt = new Uint8Array(32).fill(7)

  test('is SHA-256 of the salt and the canonical JSON', () => {
    const expected = createHash('sha256').update(salt).update('{"rating":2,"recommends":null}').digest('hex')
    expect(commitmentTo({ recommends: null, rating: 2 }, salt)).toBe(expected)
  })

  test('differs for another value and for another salt of 32 bytes', () => {
    expect(commitmentTo({ rating: 3 }, salt)).not.toBe(commitmentTo({ rating: 2 }, salt))
    expect(newSalt()).toHaveLength(32)
    expect(commitmentTo(2, newSalt())).not.toBe(commitmentTo(2, newSalt()))
  })
})
