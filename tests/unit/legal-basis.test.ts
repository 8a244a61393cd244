import { describe, expect, test } from '@jest/globals'
import { type Basis, basisForAsking } from '../../src/requests/legal-basis.ts'

const now = new Date('2026-11-20T12:00:00Z')
const judge = (
  recorded: Basis | undefined,
  country: string | null,
  softOptInCountries?: readonly string[],
  placedAt = new Date('2026-10-20T12:00:00Z'),
) => basisForAsking(recorded, { country, placedAt }, softOptInCountries, now)

describe('Whether a customer may be asked for a public review', () => {
  test('recorded consent, or a recorded soft opt-in, suffices anywhere', () => {
    for (const country of ['DE', 'FR', 'BR', null]) {
      expect(judge('CONSENT', country)).toBe('CONSENT')
      expect(judge('SOFT_OPT_IN', country)).toBe('SOFT_OPT_IN')
    }
  })

  test('an objection outweighs every law and setting', () => {
    expect(judge('NONE', 'FR')).toBeNull()
    expect(judge('NONE', 'FR', ['FR'])).toBeNull()
  })

  test.each(['AT', 'FR', 'GB', 'CH', 'NO', 'US', 'CA', 'AU', 'NZ', 'JP'])(
    'the law of %s allows to ask an existing customer',
    (country) => {
      expect(judge(undefined, country)).toBe('SOFT_OPT_IN')
    },
  )

  test.each(['DE', 'BR', 'CN', 'KR', null])('nothing allows it in %s', (country) => {
    expect(judge(undefined, country)).toBeNull()
  })

  test('a contract adds nothing to the law, and takes nothing from it', () => {
    expect(judge('CONTRACT', 'DE')).toBeNull()
    expect(judge('CONTRACT', 'FR')).toBeNull()
  })

  test('a store may name the countries itself', () => {
    expect(judge(undefined, 'DE', ['DE'])).toBe('SOFT_OPT_IN')
    expect(judge(undefined, 'FR', ['DE'])).toBeNull()
    expect(judge(undefined, 'FR', [])).toBeNull()
    expect(judge(undefined, null, ['FR'])).toBeNull()
  })

  test('the law of Canada allows it for two years after the purchase, whatever a store says', () => {
    const [before, after] = [new Date('2024-11-01T00:00:00Z'), new Date('2024-12-01T00:00:00Z')]
    expect(judge(undefined, 'CA', undefined, before)).toBeNull()
    expect(judge(undefined, 'CA', ['CA'], before)).toBeNull()
    expect(judge(undefined, 'CA', undefined, after)).toBe('SOFT_OPT_IN')
    expect(judge('CONSENT', 'CA', undefined, before)).toBe('CONSENT')
    expect(judge(undefined, 'FR', undefined, before)).toBe('SOFT_OPT_IN')
    // What was recorded is consent implied by the purchase, too.
    expect(judge('SOFT_OPT_IN', 'CA', undefined, before)).toBeNull()
    expect(judge('SOFT_OPT_IN', 'CA', undefined, after)).toBe('SOFT_OPT_IN')
    expect(judge('SOFT_OPT_IN', 'FR', undefined, before)).toBe('SOFT_OPT_IN')
    // To the day of the same date.
    expect(judge(undefined, 'CA', undefined, new Date('2024-11-20T12:00:00Z'))).toBe('SOFT_OPT_IN')
    expect(judge(undefined, 'CA', undefined, new Date('2024-11-20T11:59:59Z'))).toBeNull()
  })
})
