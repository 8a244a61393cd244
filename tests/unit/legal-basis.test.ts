import { describe, expect, test } from '@jest/globals'
import { basisForAsking } from '../../src/requests/legal-basis.ts'

describe('Whether a customer may be asked for a public review', () => {
  test('recorded consent, or a recorded soft opt-in, suffices anywhere', () => {
    for (const country of ['DE', 'FR', 'BR', null]) {
      expect(basisForAsking('CONSENT', country, undefined)).toBe('CONSENT')
      expect(basisForAsking('SOFT_OPT_IN', country, undefined)).toBe('SOFT_OPT_IN')
    }
  })

  test('an objection outweighs every law and setting', () => {
    expect(basisForAsking('NONE', 'FR', undefined)).toBeNull()
    expect(basisForAsking('NONE', 'FR', ['FR'])).toBeNull()
  })

  test.each(['AT', 'FR', 'GB', 'CH', 'NO', 'US', 'CA', 'AU', 'NZ', 'JP'])(
    'the law of %s allows to ask an existing customer',
    (country) => {
      expect(basisForAsking(undefined, country, undefined)).toBe('SOFT_OPT_IN')
    },
  )

  test.each(['DE', 'BR', 'CN', 'KR', null])('nothing allows it in %s', (country) => {
    expect(basisForAsking(undefined, country, undefined)).toBeNull()
  })

  test('a contract adds nothing to the law, and takes nothing from it', () => {
    expect(basisForAsking('CONTRACT', 'DE', undefined)).toBeNull()
    expect(basisForAsking('CONTRACT', 'FR', undefined)).toBeNull()
  })

  test('a store may name the countries itself', () => {
    expect(basisForAsking(undefined, 'DE', ['DE'])).toBe('SOFT_OPT_IN')
    expect(basisForAsking(undefined, 'FR', ['DE'])).toBeNull()
    expect(basisForAsking(undefined, 'FR', [])).toBeNull()
    expect(basisForAsking(undefined, null, ['FR'])).toBeNull()
  })
})
