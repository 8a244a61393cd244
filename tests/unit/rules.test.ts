import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { languages } from '../../src/i18n/languages.ts'
import { translatorFor } from '../../src/i18n/translator.ts'
import { explainRule } from '../../src/requests/explain-rule.ts'
import { type LineFacts, linesInMail } from '../../src/requests/lines-to-ask.ts'
import { parametersOf } from '../../src/requests/plan-request.ts'
import { type AskingFacts, evaluateRules, keptBackBy } from '../../src/requests/rules.ts'
import { storeSettings } from '../../src/stores/settings.ts'

const day = 86_400_000
const hour = 3_600_000
const now = new Date('2026-11-20T12:00:00Z')
const daysAgo = (days: number) => new Date(now.getTime() - days * day)
const usual = storeSettings.parse({})

const line = (over: Partial<LineFacts> = {}): LineFacts => ({
  externalId: 'line',
  productExternalId: 'tent',
  productId: null,
  productType: null,
  quantity: 1,
  refundedQuantity: 0,
  refundedAt: null,
  unitPrice: null,
  isGift: false,
  isOptedOut: false,
  isReviewed: false,
  isAsked: false,
  lastAskedAt: null,
  reviewCount: 0,
  ...over,
})
type Parcel = AskingFacts['fulfillments'][number]
const parcel = (over: Partial<Parcel> = {}): Parcel => ({
  fulfilledAt: daysAgo(22),
  deliveredAt: daysAgo(20),
  failedAt: null,
  carrier: null,
  lineExternalIds: [],
  ...over,
})

/** An order that is due, but for what a test changes. */
const facts = (over: Partial<AskingFacts> = {}): AskingFacts => ({
  order: {
    status: 'PLACED',
    isTest: false,
    placedAt: daysAgo(25),
    fulfilledAt: null,
    deliveredAt: null,
    refundedAt: null,
    cancelledAt: null,
    notArrivedAt: null,
    shippingCountry: 'FR',
    locale: 'fr',
    timeZone: null,
    channel: 'ONLINE',
  },
  lines: [line()],
  fulfillments: [parcel()],
  returns: [],
  recordedBasis: undefined,
  suppression: null,
  isRefused: false,
  contacts: [],
  isManual: false,
  isAskedNow: over.isManual ?? false,
  wasSent: false,
  pacedFor: null,
  settings: usual,
  now,
  ...over,
})
const order = (over: Partial<AskingFacts['order']>) => ({ ...facts().order, ...over })
const settings = (over: Record<string, unknown>) => ({ settings: storeSettings.parse(over) })

const judge = (over: Partial<AskingFacts>) => {
  const { words, verdict, lines } = evaluateRules(facts(over))
  return { words: words.map(({ code }) => code), verdict, lines: lines.map(({ externalId }) => externalId) }
}
const due = { state: 'SCHEDULED', sendAt: now }
const unknown = { state: 'SCHEDULED', sendAt: null }
const inDays = (days: number) => ({ state: 'SCHEDULED', sendAt: daysAgo(-days) })
const ask = (days: number, isOwn = false) => ({ kind: 'REVIEW_REQUEST' as const, at: daysAgo(days), isOwn })

describe('The rules of asking', () => {
  test('let pass what is due, each with a word', () => {
    expect(judge({})).toEqual({
      words: [
        'valid',
        'someLeft',
        'softOptIn',
        'notSuppressed',
        'withinBudget',
        'delayOver',
        'open',
        'room',
        'nothingHolds',
      ],
      verdict: due,
      lines: ['line'],
    })
  })

  test.each<[string, Partial<AskingFacts>]>([
    ['testOrder', { order: order({ isTest: true }) }],
    ['cancelled', { order: order({ status: 'CANCELLED', cancelledAt: daysAgo(21) }) }],
    [
      'cancelled',
      { order: order({ status: 'CANCELLED', cancelledAt: daysAgo(20), channel: 'POINT_OF_SALE' }) },
    ],
    ['noLines', { lines: [] }],
    ['noLines', { lines: [line({ quantity: 0 })] }],
    ['noneLeft', { lines: [], reminder: { at: now } }],
    ['nothingLeft', { lines: [line({ refundedQuantity: 1, refundedAt: daysAgo(23) })] }],
    [
      'nothingLeft',
      { lines: [line({ quantity: 0 }), line({ refundedQuantity: 1, refundedAt: daysAgo(23) })] },
    ],
    ['allGifts', { lines: [line({ isGift: true })] }],
    ['allGifts', { lines: [line({ isGift: true }), line({ quantity: 0 })] }],
    ['allReviewed', { lines: [line({ quantity: 0, isGift: true }), line({ isReviewed: true })] }],
    ['allOptedOut', { lines: [line({ isOptedOut: true })] }],
    ['allReviewed', { lines: [line({ isReviewed: true })] }],
    ['allAsked', { lines: [line({ isAsked: true })] }],
    ['noneLeft', { lines: [line({ isAsked: true }), line({ isGift: true })] }],
    ['productAsked', { lines: [line({ lastAskedAt: daysAgo(364) })] }],
    ['noBasis', { order: order({ shippingCountry: 'DE' }) }],
    ['noCountry', { order: order({ shippingCountry: null }) }],
    ['objected', { recordedBasis: { basis: 'NONE', isConfirmed: false } }],
    ['basisForbids', { recordedBasis: { basis: 'CONTRACT', isConfirmed: true } }],
    ['unsubscribed', { suppression: { reason: 'UNSUBSCRIBED', at: daysAgo(1) } }],
    ['bounced', { suppression: { reason: 'BOUNCED', at: daysAgo(1) } }],
    ['complained', { suppression: { reason: 'COMPLAINED', at: daysAgo(1) } }],
    ['erased', { suppression: { reason: 'ERASED', at: daysAgo(1) } }],
    ['refused', { isRefused: true }],
  ])('refuse by the word "%s", also when asked by hand, and all others speak', (word, over) => {
    for (const isManual of [false, true]) {
      const { words, verdict } = judge({ ...over, isManual })
      expect(words).toContain(word)
      expect(words).toHaveLength(9)
      expect(verdict).toEqual({ state: 'SKIPPED' })
    }
  })

  test.each<[string, LineFacts[]]>([
    ['paid back before it arrived', [line({ refundedQuantity: 1, refundedAt: daysAgo(23) })]],
    ['a gift', [line({ isGift: true })]],
    ['asked about within a year', [line({ lastAskedAt: daysAgo(10) })]],
    ['not there', []],
  ])('say of what is %s that there is nothing to ask about, not that it was not sent', (_what, lines) => {
    for (const known of [{}, settings({ requestTrigger: 'MANUAL' }), { fulfillments: [] }]) {
      const { words } = evaluateRules(facts({ ...known, lines }))
      for (const rule of ['DELAY', 'SENDING_HOURS'])
        expect(words).toContainEqual({ rule, outcome: 'PASS', code: 'nothingDue' })
    }
    expect(judge({ fulfillments: [] }).words).toContain('notFulfilled')
  })

  test('skip nothing but delay, hours and pacing when somebody asks by hand', () => {
    const night = new Date('2026-11-20T02:00:00Z')
    const early = { isManual: true, fulfillments: [], now: night }
    expect(judge(early).verdict).toEqual({ state: 'SCHEDULED', sendAt: night })
    expect(judge({ ...early, contacts: [ask(3)] }).words).toContain('gapRuns')
    expect(judge({ ...early, returns: [{ openedAt: daysAgo(2), closedAt: null }] }).verdict).toMatchObject({
      state: 'HELD',
    })
  })

  test('what was asked by hand and had to wait goes out by day, and in its turn', () => {
    const night = new Date('2026-11-20T02:00:00Z')
    const waited = { isManual: true, isAskedNow: false, now: night }
    expect(judge(waited).words).toContain('closed')
    expect(judge({ ...waited, now, pacedFor: daysAgo(-1) }).words).toContain('full')
    // Its delay is over all the same.
    expect(judge({ ...waited, fulfillments: [], now }).verdict).toEqual(due)
  })

  test('look at the product of an ask when it falls due, not before', () => {
    const asked = (days: number) => [line({ lastAskedAt: daysAgo(days) })]
    const sent = { fulfillments: [parcel({ deliveredAt: now })] }
    const within = settings({ daysBetweenAsksAboutProduct: 30 })
    expect(judge({ ...sent, ...within, lines: asked(20) })).toMatchObject({ verdict: inDays(14) })
    expect(judge({ ...sent, ...within, lines: asked(10) }).words).toContain('productAsked')
    expect(judge({ ...sent, ...within, lines: asked(20), isManual: true }).words).toContain('productAsked')
  })

  test('wait for a consent to be confirmed, where the store wants that', () => {
    const wanted = settings({ doubleOptIn: true })
    const said = (isConfirmed: boolean) => ({
      ...wanted,
      recordedBasis: { basis: 'CONSENT' as const, isConfirmed },
    })
    expect(judge(said(false))).toMatchObject({ verdict: unknown })
    expect(judge(said(true)).verdict).toEqual(due)
  })
})

describe('In Canada', () => {
  const canada = (over: Partial<AskingFacts['order']> = {}) =>
    order({ shippingCountry: 'CA', timeZone: 'America/Toronto', ...over })
  const at = new Date('2026-11-20T16:00:00Z')
  const bought = new Date('2024-11-25T12:00:00Z')
  const recorded = (basis: 'CONSENT' | 'SOFT_OPT_IN') => ({ recordedBasis: { basis, isConfirmed: true } })
  const arrived = (days: number) => [parcel({ deliveredAt: daysAgo(days) })]

  test('an ask that falls due two years after the purchase is not made, and says so', () => {
    for (const basis of [{}, recorded('SOFT_OPT_IN')]) {
      const known = { ...basis, order: canada({ placedAt: bought }), now: at }
      expect(judge({ ...known, fulfillments: arrived(10) }).verdict).toMatchObject({ state: 'SCHEDULED' })
      const late = judge({ ...known, fulfillments: arrived(8) })
      expect(late.verdict).toEqual({ state: 'SKIPPED' })
      expect(late.words).toContain('softOptInEnds')
      // Another ask keeps it from being made until then.
      expect(judge({ ...known, contacts: [ask(20)] }).words).toContain('softOptInEnds')
    }
    const words = explainRule(
      { rule: 'CONSENT', code: 'softOptInEnds', parameters: { country: 'CA' } },
      translatorFor('en'),
    )
    expect(words).toMatch(/\(Canada\) .* two years after the purchase: that ends before the mail is due\.$/)
  })

  test('express consent has no end', () => {
    const placedAt = new Date('2020-01-01T00:00:00Z')
    const known = { ...recorded('CONSENT'), order: canada({ placedAt }), now: at }
    expect(judge(known).verdict).toEqual({ state: 'SCHEDULED', sendAt: at })
    expect(judge({ ...known, ...recorded('SOFT_OPT_IN') }).verdict).toEqual({ state: 'SKIPPED' })
  })
})

test('Of an hour at which nothing is sent nothing is said: when it is due is not known yet', () => {
  const night = new Date('2026-11-20T02:00:00Z')
  for (const over of [
    { fulfillments: [] },
    settings({ requestTrigger: 'MANUAL' }),
    {
      ...settings({ doubleOptIn: true }),
      recordedBasis: { basis: 'CONSENT' as const, isConfirmed: false },
    },
  ]) {
    expect(judge({ ...over, now: night })).toMatchObject({ verdict: unknown })
    expect(judge({ ...over, now: night }).words).toContain('dueUnknown')
  }
  expect(judge({ now: night }).words).toContain('closed')
  expect(
    judge({ fulfillments: [], ...settings({ sendingWeekdays: [1], quietPeriods: [] }) }).words,
  ).toContain('dueUnknown')
})

describe('The delay', () => {
  test('runs from delivery, to the millisecond', () => {
    const deliveredAt = new Date(daysAgo(14).getTime() + 1)
    expect(judge({ fulfillments: [parcel({ deliveredAt })] }).verdict).toEqual({
      state: 'SCHEDULED',
      sendAt: new Date(now.getTime() + 1),
    })
    expect(judge({ fulfillments: [parcel({ deliveredAt: daysAgo(14) })] }).words).toContain('delayOver')
  })

  test('runs from when a parcel will have arrived, by carrier and country, where nobody says', () => {
    const sent = (over: Partial<Parcel>) => [parcel({ fulfilledAt: daysAgo(1), deliveredAt: null, ...over })]
    const country = (shippingCountry: string) => ({ order: order({ shippingCountry }) })
    const dhl = { fulfillments: sent({ carrier: 'DHL' }) }
    const far = (over: Partial<AskingFacts>) => {
      const { verdict } = judge({ ...over, ...country('NZ') })
      return verdict.state === 'SCHEDULED' && Number(verdict.sendAt) > Number(daysAgo(-22))
    }
    expect(judge(dhl)).toMatchObject({ verdict: inDays(16) })
    expect(judge(dhl).words).toContain('estimateRuns')
    expect(judge({ fulfillments: sent({}) })).toMatchObject({ verdict: inDays(16) })
    expect(far({ fulfillments: sent({}) })).toBe(true)
    // Nothing is known of it but when it was sent.
    const nowhere = {
      order: order({ shippingCountry: null }),
      recordedBasis: { basis: 'CONSENT', isConfirmed: false },
    } as const
    expect(judge({ fulfillments: sent({}), ...nowhere })).toMatchObject({ verdict: inDays(13) })
    expect(judge({ fulfillments: sent({}), ...nowhere }).words).toContain('sendingRuns')
    expect(judge({ fulfillments: sent({ fulfilledAt: daysAgo(40) }), ...nowhere }).words).toContain(
      'sendingOver',
    )
    expect(judge({ fulfillments: sent({ fulfilledAt: daysAgo(40), carrier: 'DHL' }) }).words).toContain(
      'estimateOver',
    )
    expect(judge({ fulfillments: sent({ carrier: 'DHL Express' }) }).verdict).toEqual(inDays(14))
    expect(far(dhl)).toBe(true)
    const told = settings({ transitDays: [{ carrier: 'DHL', country: 'FR', days: 5 }, { days: 1 }] })
    expect(judge({ fulfillments: sent({ carrier: 'dhl' }), ...told }).verdict).toEqual(inDays(18))
    expect(judge({ fulfillments: sent({}), ...told }).verdict).toEqual(inDays(14))
  })

  test('runs from the last parcel of a line', () => {
    const fulfillments = [parcel(), parcel({ deliveredAt: daysAgo(3) })]
    expect(judge({ fulfillments }).verdict).toEqual(inDays(11))
  })

  test('has no end before anything was sent that there is to ask about', () => {
    expect(judge({ fulfillments: [] }).verdict).toEqual(unknown)
    expect(judge({ fulfillments: [parcel({ lineExternalIds: ['other'] })] }).verdict).toEqual(unknown)
  })

  test('believes an order that only ever says it was sent, or arrived', () => {
    const sent = { fulfillments: [], order: order({ fulfilledAt: daysAgo(13) }) }
    expect(judge(sent).verdict).toEqual(inDays(4))
    expect(judge({ ...sent, order: { ...sent.order, deliveredAt: daysAgo(12) } }).verdict).toEqual(inDays(2))
  })

  test('is what the store says of product, type, country and locale; the first that fits counts', () => {
    const rules = settings({
      requestDelays: [
        { productExternalId: 'sofa', days: 42 },
        { productType: 'shoes', country: 'FR', days: 30 },
        { locale: 'fr', days: 21 },
      ],
    })
    const of = (over: Partial<LineFacts>, more: Partial<AskingFacts> = {}) =>
      judge({ ...rules, lines: [line(over)], ...more }).verdict
    expect(of({ productExternalId: 'sofa', productType: 'shoes' })).toEqual(inDays(22))
    expect(of({ productType: 'shoes' })).toEqual(inDays(10))
    expect(of({})).toEqual(inDays(1))
    expect(of({}, { order: order({ locale: 'fr-CA' }) })).toEqual(inDays(1))
    expect(of({}, { order: order({ locale: 'de' }) })).toEqual(due)
  })

  test('is counted by what starts it: fulfilment, the whole order, the till, or nobody but the shop', () => {
    const lines = [line(), line({ externalId: 'second' })]
    const fulfillments = [
      parcel({ lineExternalIds: ['line'] }),
      parcel({ lineExternalIds: ['second'], deliveredAt: daysAgo(2) }),
    ]
    const by = (requestTrigger: string) => judge({ lines, fulfillments, ...settings({ requestTrigger }) })
    expect(by('FULFILLED')).toMatchObject({ verdict: due, lines: ['line', 'second'] })
    expect(by('DELIVERED')).toMatchObject({ verdict: due, lines: ['line'] })
    expect(by('COMPLETED')).toMatchObject({ verdict: inDays(12), lines: ['line', 'second'] })
    expect(by('MANUAL')).toMatchObject({ verdict: unknown })
    const till = { fulfillments: [], order: order({ channel: 'POINT_OF_SALE', placedAt: daysAgo(13) }) }
    for (const requestTrigger of ['DELIVERED', 'MANUAL'])
      expect(judge({ ...till, ...settings({ requestTrigger }) }).verdict).toEqual(inDays(1))
  })

  test('puts what falls due within a week into one mail, and leaves the rest for the next', () => {
    const rules = settings({ requestDelays: [{ productExternalId: 'sofa', days: 42 }] })
    const lines = [
      line({ externalId: 'shoes', productExternalId: 'shoes' }),
      line({ externalId: 'sofa', productExternalId: 'sofa' }),
      line({ externalId: 'socks', productExternalId: 'socks' }),
    ]
    const fulfillments = [
      parcel({ lineExternalIds: ['shoes', 'sofa'] }),
      parcel({ lineExternalIds: ['socks'], deliveredAt: daysAgo(15) }),
    ]
    expect(judge({ lines, fulfillments, ...rules })).toMatchObject({
      verdict: due,
      lines: ['shoes', 'socks'],
    })
    const asked = lines.map((one) => ({ ...one, isAsked: one.externalId !== 'sofa' }))
    const next = { lines: asked, fulfillments, ...rules, contacts: [ask(0)] }
    expect(judge(next)).toMatchObject({ verdict: inDays(30), lines: ['sofa'] })
  })

  test('of what was bought at a till runs from the purchase, and says so: nothing arrives', () => {
    const till = (days: number) => ({
      fulfillments: [],
      order: order({ channel: 'POINT_OF_SALE', placedAt: daysAgo(days) }),
    })
    expect(judge(till(10))).toMatchObject({ verdict: inDays(4) })
    expect(judge(till(10)).words).toContain('purchaseRuns')
    expect(judge(till(14)).words).toContain('purchaseOver')
  })

  test('from sending runs from there, whenever it arrived, and says so', () => {
    const bySending = (days: number) => ({
      ...settings({ requestTrigger: 'FULFILLED' }),
      fulfillments: [parcel({ fulfilledAt: daysAgo(days), deliveredAt: daysAgo(days - 3) })],
    })
    expect(judge(bySending(10))).toMatchObject({ verdict: inDays(4) })
    expect(judge(bySending(10)).words).toContain('sendingRuns')
    expect(judge(bySending(14)).words).toContain('sendingOver')
  })

  test.each(languages)('says in %s what it counts from', (language) => {
    for (const end of ['Runs', 'Over']) {
      const words = ['purchase', 'sending', 'estimate', 'delay'].map((since) =>
        explainRule(
          { rule: 'DELAY', code: `${since}${end}`, parameters: { count: 14, until: now.toISOString() } },
          translatorFor(language),
        ),
      )
      expect(new Set(words).size).toBe(4)
    }
  })

  test('that was over longer ago than the store wants is too long ago, unless it had been asked then', () => {
    const ages = { fulfillments: [parcel({ fulfilledAt: daysAgo(3_000), deliveredAt: daysAgo(3_000) })] }
    expect(judge(ages).verdict).toEqual(due)
    const old = {
      ...settings({ askWithinDays: 180 }),
      fulfillments: [parcel({ fulfilledAt: daysAgo(300), deliveredAt: daysAgo(300) })],
    }
    expect(judge(old)).toMatchObject({ verdict: { state: 'SKIPPED' } })
    expect(judge({ ...old, wasSent: true }).verdict).toEqual(due)
    expect(judge({ ...old, isManual: true }).verdict).toEqual(due)
  })
})

describe('A line that was paid back', () => {
  test('before it can have arrived is left out, though nobody says when it did', () => {
    const fulfillments = [parcel({ fulfilledAt: daysAgo(20), deliveredAt: null, carrier: 'DHL' })]
    const paidBack = (days: number) => [line({ refundedQuantity: 1, refundedAt: daysAgo(days) })]
    expect(judge({ lines: paidBack(19), fulfillments }).verdict).toEqual({ state: 'SKIPPED' })
    expect(judge({ lines: paidBack(16), fulfillments }).verdict).toEqual(due)
  })
})

test('A mail that came back waits until it goes out again, also where somebody asked by hand', () => {
  for (const isManual of [false, true]) {
    expect(judge({ wasSent: true, isManual, sendAgainAt: daysAgo(-1) }).verdict).toEqual(inDays(1))
    expect(judge({ wasSent: true, isManual, sendAgainAt: daysAgo(1) }).verdict).toEqual(due)
  }
})

describe('A hold', () => {
  test('lasts while goods come back, and changes nothing when they have', () => {
    const openedAt = daysAgo(5)
    expect(judge({ returns: [{ openedAt, closedAt: null }] }).verdict).toEqual({
      state: 'HELD',
      sendAt: daysAgo(-25),
    })
    expect(judge({ returns: [{ openedAt, closedAt: daysAgo(1) }] }).verdict).toEqual(due)
  })

  test('by a return that nobody ends ends after a month: it keeps nobody from being asked', () => {
    expect(judge({ returns: [{ openedAt: daysAgo(30), closedAt: null }] }).verdict).toEqual(due)
  })

  test('lasts while a parcel could not be delivered', () => {
    const failed = parcel({ deliveredAt: null, failedAt: daysAgo(5) })
    expect(judge({ fulfillments: [failed] }).verdict).toEqual({ state: 'HELD', sendAt: daysAgo(-25) })
    expect(judge({ fulfillments: [{ ...failed, deliveredAt: daysAgo(15) }] }).verdict).toEqual(due)
    const given = parcel({ deliveredAt: null, failedAt: daysAgo(30), fulfilledAt: daysAgo(40) })
    expect(judge({ fulfillments: [given] }).verdict).toEqual(due)
  })

  test('by a parcel ends when another one brings its lines, or the order has arrived', () => {
    const failed = parcel({ deliveredAt: null, failedAt: daysAgo(20), fulfilledAt: daysAgo(25) })
    const brought = parcel({ deliveredAt: daysAgo(14) })
    expect(judge({ fulfillments: [failed, brought] }).verdict).toEqual(due)
    const elsewhere = { ...brought, lineExternalIds: ['other'] }
    expect(judge({ fulfillments: [failed, elsewhere] }).verdict).toMatchObject({ state: 'HELD' })
    const arrived = order({ status: 'DELIVERED', deliveredAt: daysAgo(14) })
    expect(judge({ order: arrived, fulfillments: [failed] }).verdict.state).toBe('SCHEDULED')
  })

  test('by a parcel leaves the lines of the others, which are asked about without it', () => {
    const lines = [line({ externalId: 'here' }), line({ externalId: 'lost', productExternalId: 'mat' })]
    const fulfillments = [
      parcel({ deliveredAt: daysAgo(14), lineExternalIds: ['here'] }),
      parcel({ deliveredAt: null, failedAt: daysAgo(5), lineExternalIds: ['lost'] }),
    ]
    const judged = judge({ lines, fulfillments })
    expect(judged.verdict).toEqual(due)
    expect(judged.lines).toEqual(['here'])
    const paidBack = { ...lines[1], refundedQuantity: 1, refundedAt: daysAgo(4) } as LineFacts
    expect(judge({ lines: [paidBack], fulfillments }).verdict).toEqual({ state: 'SKIPPED' })
  })

  test('of a customer who says that nothing has arrived lasts a week, or until something has', () => {
    const said = order({ notArrivedAt: daysAgo(2) })
    expect(judge({ order: said }).verdict).toEqual({ state: 'HELD', sendAt: daysAgo(-5) })
    expect(judge({ order: order({ notArrivedAt: daysAgo(7) }) }).verdict).toEqual(due)
    const since = [parcel({ deliveredAt: daysAgo(1) })]
    expect(judge({ order: said, fulfillments: since }).verdict).toEqual(inDays(13))
  })
})

describe('The contact budget', () => {
  test('keeps thirty days between two asks, and a reminder near its own', () => {
    expect(judge({ contacts: [ask(10)] })).toMatchObject({ verdict: inDays(20) })
    expect(judge({ contacts: [ask(30)] }).verdict).toEqual(due)
    const reminder = { at: now }
    expect(judge({ contacts: [ask(7, true)], reminder }).verdict).toEqual(due)
  })

  test('has five messages a month, reminders included', () => {
    const contacts = [29, 28, 20, 10, 5].map((days) => ({
      kind: 'REVIEW_REMINDER' as const,
      at: daysAgo(days),
      isOwn: false,
    }))
    expect(judge({ contacts })).toMatchObject({ verdict: inDays(1) })
    expect(judge({ contacts }).words).toContain('monthFull')
    expect(judge({ contacts: contacts.slice(1) }).verdict).toEqual(due)
  })

  test('asks about a product again after a year', () => {
    expect(judge({ lines: [line({ lastAskedAt: daysAgo(365) })] }).verdict).toEqual(due)
  })
})

describe('A mail', () => {
  test('shows five products, those with the fewest reviews first, then the dearest, each once', () => {
    const many = [9, 0, 3, 0, 7, 1, 0].map((reviewCount, index) =>
      line({
        externalId: `l${index}`,
        productExternalId: index === 6 ? 'p1' : `p${index}`,
        reviewCount,
        unitPrice: index,
      }),
    )
    expect(linesInMail(many).map(({ productExternalId }) => productExternalId)).toEqual([
      'p3',
      'p1',
      'p5',
      'p2',
      'p4',
    ])
  })
})

describe('A line', () => {
  const isAsked = (over: Partial<AskingFacts>) => judge({ isManual: true, ...over }).lines.length > 0

  test('given back before it arrived is not asked about', () => {
    const refunded = line({ refundedQuantity: 1, refundedAt: daysAgo(23) })
    expect(isAsked({ lines: [refunded] })).toBe(false)
    expect(isAsked({ lines: [refunded], fulfillments: [] })).toBe(false)
  })

  test('given back after it arrived, or in part, is asked about like any other', () => {
    expect(isAsked({ lines: [line({ refundedQuantity: 1, refundedAt: daysAgo(19) })] })).toBe(true)
    const lines = [line({ quantity: 2, refundedQuantity: 1, refundedAt: daysAgo(30) })]
    expect(isAsked({ lines, fulfillments: [] })).toBe(true)
  })

  test('has arrived with its own parcel only', () => {
    const lines = [line({ refundedQuantity: 1, refundedAt: daysAgo(1) })]
    expect(isAsked({ lines, fulfillments: [parcel({ lineExternalIds: ['other'] })] })).toBe(false)
    expect(isAsked({ lines, fulfillments: [parcel({ lineExternalIds: ['line'] })] })).toBe(true)
  })

  test('of an order paid back as a whole counts as given back when the order says so', () => {
    const refunded = (days: number) => ({ order: order({ status: 'REFUNDED', refundedAt: daysAgo(days) }) })
    expect(isAsked(refunded(23))).toBe(false)
    expect(isAsked(refunded(1))).toBe(true)
    const lines = [line({ refundedQuantity: 1, refundedAt: daysAgo(1) })]
    expect(isAsked({ ...refunded(23), lines })).toBe(false)
  })
})

test('whatever the facts: a refusal is never outvoted, nothing is due in the past, and nothing by itself outside its hours', () => {
  const moment = fc
    .integer({ min: -400 * 24, max: 60 * 24 })
    .map((hours) => new Date(now.getTime() + hours * hour))
  const maybe = fc.option(moment, { nil: null })
  const world = fc.record({
    order: fc.record({
      status: fc.constantFrom(
        'PLACED' as const,
        'FULFILLED' as const,
        'DELIVERED' as const,
        'CANCELLED' as const,
      ),
      isTest: fc.boolean(),
      placedAt: moment,
      fulfilledAt: maybe,
      deliveredAt: maybe,
      refundedAt: maybe,
      cancelledAt: maybe,
      notArrivedAt: maybe,
      shippingCountry: fc.constantFrom('FR', 'US', 'DE', 'JP', 'RU', null),
      locale: fc.constantFrom('fr', 'en-US', null),
      timeZone: fc.constantFrom('America/New_York', 'Asia/Kolkata', null),
      channel: fc.constantFrom('ONLINE' as const, 'POINT_OF_SALE' as const),
    }),
    lines: fc.array(
      fc.record({
        quantity: fc.integer({ min: 0, max: 2 }),
        refundedQuantity: fc.integer({ min: 0, max: 2 }),
        refundedAt: maybe,
        isGift: fc.boolean(),
        isReviewed: fc.boolean(),
        isAsked: fc.boolean(),
        lastAskedAt: maybe,
      }),
      { maxLength: 4 },
    ),
    fulfillments: fc.array(fc.record({ fulfilledAt: moment, deliveredAt: maybe, failedAt: maybe }), {
      maxLength: 3,
    }),
    returns: fc.array(fc.record({ openedAt: moment, closedAt: maybe }), { maxLength: 2 }),
    contacts: fc.array(
      fc.record({
        kind: fc.constantFrom('REVIEW_REQUEST' as const, 'REVIEW_REMINDER' as const),
        at: moment,
        isOwn: fc.boolean(),
      }),
      { maxLength: 8 },
    ),
    suppression: fc.constantFrom(null, { reason: 'COMPLAINED' as const, at: now }),
    isRefused: fc.boolean(),
    isManual: fc.boolean(),
    pacedFor: maybe,
    sendAgainAt: maybe,
    settings: fc.record({
      requestTrigger: fc.constantFrom('FULFILLED', 'DELIVERED', 'COMPLETED', 'MANUAL'),
      sendingHours: fc.constantFrom({ from: 9, to: 20 }, { from: 0, to: 24 }, { from: 22, to: 23 }),
      sendingWeekdays: fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
      quietPeriods: fc.constantFrom([], [{ from: '2026-11-15', to: '2026-12-05' }]),
    }),
  })
  fc.assert(
    fc.property(world, (drawn) => {
      const whole = facts({
        ...drawn,
        lines: drawn.lines.map((one, index) => line({ ...one, externalId: `l${index}` })),
        fulfillments: drawn.fulfillments.map((one) => parcel(one)),
        settings: storeSettings.parse(drawn.settings),
      })
      const { words, verdict } = evaluateRules(whole)
      expect(words.map(({ rule }) => rule)).toHaveLength(9)
      const refusals = words.filter(({ outcome }) => outcome === 'SKIP')
      expect(verdict.state === 'SKIPPED').toBe(refusals.length > 0)
      if (drawn.suppression || drawn.isRefused) expect(verdict.state).toBe('SKIPPED')
      if (verdict.state === 'SKIPPED' || verdict.sendAt === null) return
      const sendAt = verdict.sendAt.getTime()
      expect(sendAt).toBeGreaterThanOrEqual(now.getTime())
      for (const { until } of words) if (until) expect(sendAt).toBeGreaterThanOrEqual(until.getTime())
      const gap = drawn.contacts.filter(({ kind, isOwn }) => kind === 'REVIEW_REQUEST' && !isOwn)
      for (const { at } of gap) expect(sendAt).toBeGreaterThanOrEqual(at.getTime() + 30 * day)
      // Asked again when that has come, the rules say the same: or a later time, never a wrong one.
      const then = evaluateRules({ ...whole, now: verdict.sendAt })
      if (then.verdict.state === 'SCHEDULED')
        expect(Number(then.verdict.sendAt ?? Number.POSITIVE_INFINITY)).toBeGreaterThanOrEqual(sendAt)
    }),
    { numRuns: 200 },
  )
})

describe('What is told of an instant', () => {
  // In Tokyo it is past nine in the evening of the 26th.
  const japan = { order: order({ shippingCountry: 'JP' }), now: new Date('2026-11-26T12:30:00Z') }
  const said = (rule: string, over: Partial<AskingFacts>, language: (typeof languages)[number]) => {
    const word = evaluateRules(facts(over)).words.find((one) => one.rule === rule)
    if (!word) throw new Error(`${rule} speaks`)
    return explainRule({ ...word, parameters: parametersOf(word) }, translatorFor(language))
  }

  test.each(languages)(
    'has in %s the day and the hour of the sending hours where the customer lives',
    (language) => {
      const words = said('SENDING_HOURS', japan, language)
      expect(words).toMatch(/27/)
      expect(words).toMatch(/8[:.]00/)
      expect(words).not.toMatch(/\b26\b|\{|\. ?\.|undefined|Asia\//)
    },
  )

  test('names the zone', () => {
    expect(said('SENDING_HOURS', japan, 'en')).toMatch(
      /^The sending hours where the customer lives begin again on November 27, 2026 at 8:00\sAM \(Japan Standard Time\)\.$/,
    )
    expect(said('SENDING_HOURS', { order: order({ shippingCountry: 'US' }) }, 'en')).toMatch(
      / at 8:00\sAM \(Hawaii-Aleutian (?:Standard )?Time\)\.$/,
    )
  })

  test('is by the customer’s clock in the words of every rule', () => {
    const at = new Date('2026-11-28T16:00:00Z')
    expect(
      said(
        'HOLD',
        { ...japan, returns: [{ openedAt: new Date(at.getTime() - 30 * day), closedAt: null }] },
        'en',
      ),
    ).toMatch(/November 29, 2026\.$/)
    expect(said('PACING', { ...japan, pacedFor: at }, 'en')).toMatch(/November 29, 2026\.$/)
    expect(said('SUPPRESSION', { ...japan, suppression: { reason: 'BOUNCED', at } }, 'en')).toMatch(
      /November 29, 2026\.$/,
    )
  })

  test('before zones were kept stays readable, by UTC', () => {
    const parameters = { until: '2026-11-26T23:00:00.000Z' }
    const old = explainRule({ rule: 'SENDING_HOURS', code: 'closed', parameters }, translatorFor('en'))
    expect(old).toMatch(/ on November 26, 2026 at 11:00\sPM \(GMT\+00:00\)\.$/)
  })
})

describe('Of an address that may not be written to', () => {
  test.each(languages)('the reason and its day are told in %s', (language) => {
    const told = (['UNSUBSCRIBED', 'BOUNCED', 'COMPLAINED', 'ERASED'] as const).map((reason) => {
      const { words } = evaluateRules(facts({ suppression: { reason, at: now } }))
      const word = words.find(({ rule }) => rule === 'SUPPRESSION')
      return word && explainRule({ ...word, parameters: word.parameters }, translatorFor(language))
    })
    expect(new Set(told).size).toBe(4)
    for (const words of told) {
      expect(words).toMatch(/20/)
      expect(words).toMatch(/2026/)
      expect(words).not.toMatch(/\.\.|\{/)
    }
  })

  test('the public report tells neither', () => {
    const kept = (['COMPLAINED', 'ERASED'] as const).map((reason) =>
      keptBackBy(evaluateRules(facts({ suppression: { reason, at: now } }))),
    )
    for (const word of kept)
      expect(word).toEqual({ rule: 'SUPPRESSION', outcome: 'SKIP', code: 'suppressed' })
    expect(keptBackBy(evaluateRules(facts({ isRefused: true })))).toMatchObject({ code: 'refused' })
  })
})

test('an order without a country is told of as such, in every language', () => {
  const said = languages.map((language) =>
    explainRule({ rule: 'CONSENT', code: 'noCountry', parameters: {} }, translatorFor(language)),
  )
  expect(new Set(said).size).toBe(languages.length)
  for (const words of said) expect(words).not.toMatch(/noCountry|–|\{/)
})
