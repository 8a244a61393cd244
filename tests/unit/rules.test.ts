import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../src/i18n/languages.ts'
import { translatorFor } from '../../src/i18n/translator.ts'
import { explainRule } from '../../src/requests/explain-rule.ts'
import { type AskingFacts, evaluateRules, linesToAskAbout, verdictOf } from '../../src/requests/rules.ts'

const day = 86_400_000
const now = new Date('2026-11-20T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * day)

const line = (over: Partial<AskingFacts['lines'][number]> = {}) => ({
  externalId: 'line',
  quantity: 1,
  refundedQuantity: 0,
  refundedAt: null,
  ...over,
})
const parcel = (over: Partial<AskingFacts['fulfillments'][number]> = {}) => ({
  fulfilledAt: daysAgo(20),
  deliveredAt: null,
  lineExternalIds: [],
  ...over,
})

/** An order that is due, but for what a test changes. */
const facts = (over: Partial<AskingFacts> = {}): AskingFacts => ({
  order: {
    status: 'PLACED',
    isTest: false,
    fulfilledAt: null,
    deliveredAt: null,
    refundedAt: null,
    shippingCountry: 'FR',
  },
  lines: [line()],
  fulfillments: [parcel()],
  recordedBasis: undefined,
  isSuppressed: false,
  isManual: false,
  settings: { requestDelayDays: 14 },
  now,
  ...over,
})
const order = (over: Partial<AskingFacts['order']>) => ({ ...facts().order, ...over })

const judge = (over: Partial<AskingFacts>) => {
  const words = evaluateRules(facts(over))
  return { words: words.map(({ code }) => code), verdict: verdictOf(words, now) }
}
const skipped = { state: 'SKIPPED' }

describe('The rules of asking', () => {
  test('let pass what is due', () => {
    expect(judge({})).toEqual({
      words: ['valid', 'someLeft', 'softOptIn', 'notSuppressed', 'delayOver'],
      verdict: { state: 'SCHEDULED', sendAt: now },
    })
  })

  test.each([
    ['testOrder', { order: order({ isTest: true }) }],
    ['cancelled', { order: order({ status: 'CANCELLED' }) }],
    ['nothingLeft', { lines: [] }],
    ['nothingLeft', { lines: [line({ quantity: 0 })] }],
    ['noBasis', { order: order({ shippingCountry: 'DE' }) }],
    ['noCountry', { order: order({ shippingCountry: null }) }],
    ['basisForbids', { recordedBasis: 'NONE' as const }],
    ['suppressed', { isSuppressed: true }],
  ])('refuse by the word "%s"', (word, over) => {
    for (const isManual of [false, true]) {
      const { words, verdict } = judge({ ...over, isManual })
      expect(words).toContain(word)
      expect(verdict).toEqual(skipped)
    }
  })

  test('all speak, also after one refused', () => {
    expect(judge({ isSuppressed: true, lines: [], fulfillments: [] }).words).toEqual([
      'valid',
      'nothingLeft',
      'softOptIn',
      'suppressed',
      'notFulfilled',
    ])
  })
})

describe('The delay', () => {
  const sendAt = (over: Partial<AskingFacts>) => judge(over).verdict

  test('runs from delivery, else from when it was sent, to the millisecond', () => {
    const deliveredAt = new Date(daysAgo(14).getTime() + 1)
    expect(sendAt({ fulfillments: [parcel({ deliveredAt })] })).toEqual({
      state: 'SCHEDULED',
      sendAt: new Date(now.getTime() + 1),
    })
    expect(judge({ fulfillments: [parcel({ fulfilledAt: daysAgo(14) })] }).words).toContain('delayOver')
  })

  test('runs from the last parcel', () => {
    const fulfillments = [parcel(), parcel({ fulfilledAt: daysAgo(3) })]
    expect(sendAt({ fulfillments })).toEqual({
      state: 'SCHEDULED',
      sendAt: new Date(now.getTime() + 11 * day),
    })
  })

  test('has no end before anything was sent that there is to ask about', () => {
    const waiting = { state: 'SCHEDULED', sendAt: null }
    expect(sendAt({ fulfillments: [] })).toEqual(waiting)
    expect(sendAt({ fulfillments: [parcel({ lineExternalIds: ['other'] })] })).toEqual(waiting)
  })

  test('believes an order that only ever says it was fulfilled', () => {
    const done = { fulfillments: [], order: order({ status: 'DELIVERED', fulfilledAt: daysAgo(13) }) }
    expect(sendAt(done)).toEqual({ state: 'SCHEDULED', sendAt: new Date(now.getTime() + day) })
    const arrived = { ...done, order: { ...done.order, deliveredAt: daysAgo(12) } }
    expect(sendAt(arrived)).toEqual({ state: 'SCHEDULED', sendAt: new Date(now.getTime() + 2 * day) })
  })

  test('is skipped when somebody asks for it now', () => {
    expect(judge({ fulfillments: [], isManual: true })).toMatchObject({
      verdict: { state: 'SCHEDULED', sendAt: now },
    })
  })
})

describe('A line', () => {
  const asked = (over: Partial<AskingFacts>) => linesToAskAbout(facts(over))

  test('given back before it arrived is not asked about', () => {
    const refunded = line({ refundedQuantity: 1, refundedAt: daysAgo(21) })
    expect(asked({ lines: [refunded] })).toEqual([])
    expect(asked({ lines: [refunded], fulfillments: [] })).toEqual([])
  })

  test('given back after it arrived is', () => {
    expect(asked({ lines: [line({ refundedQuantity: 1, refundedAt: daysAgo(19) })] })).toEqual(['line'])
  })

  test('given back in part is', () => {
    const lines = [line({ quantity: 2, refundedQuantity: 1, refundedAt: daysAgo(30) })]
    expect(asked({ lines, fulfillments: [] })).toEqual(['line'])
  })

  test('has arrived with its own parcel only', () => {
    const lines = [line({ refundedQuantity: 1, refundedAt: daysAgo(1) })]
    expect(asked({ lines, fulfillments: [parcel({ lineExternalIds: ['other'] })] })).toEqual([])
    expect(asked({ lines, fulfillments: [parcel({ lineExternalIds: ['line'] })] })).toEqual(['line'])
  })

  test('of an order paid back as a whole counts as given back when the order says so', () => {
    const refunded = (days: number) => ({ order: order({ status: 'REFUNDED', refundedAt: daysAgo(days) }) })
    expect(asked(refunded(21))).toEqual([])
    expect(asked(refunded(1))).toEqual(['line'])
    const lines = [line({ refundedQuantity: 1, refundedAt: daysAgo(1) })]
    expect(asked({ ...refunded(21), lines })).toEqual([])
  })
})

test('a refusal is never outvoted, and nothing is due in the past', () => {
  const outcome = fc.constantFrom('PASS' as const, 'WAIT' as const, 'SKIP' as const)
  const until = fc.option(fc.date({ min: daysAgo(100), max: daysAgo(-100), noInvalidDate: true }))
  const word = fc.record({ rule: fc.constant('DELAY' as const), outcome, code: fc.constant('x'), until })
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const verdict = verdictOf(words, now)
      if (words.some((one) => one.outcome === 'SKIP')) return expect(verdict).toEqual(skipped)
      if (verdict.state !== 'SCHEDULED') throw new Error('skipped without a refusal')
      const waits = words.filter((one) => one.outcome === 'WAIT')
      if (waits.some((one) => one.until === null)) return expect(verdict.sendAt).toBeNull()
      const sendAt = verdict.sendAt?.getTime() ?? 0
      expect(sendAt).toBeGreaterThanOrEqual(now.getTime())
      for (const wait of waits) expect(sendAt).toBeGreaterThanOrEqual(Number(wait.until))
    }),
  )
})

test('an order without a country is told of as such, in every language', () => {
  const said = languages.map((language) =>
    explainRule({ rule: 'CONSENT', code: 'noCountry', parameters: {} }, translatorFor(language)),
  )
  expect(new Set(said).size).toBe(languages.length)
  for (const words of said) expect(words).not.toMatch(/noCountry|–|\{/)
})
