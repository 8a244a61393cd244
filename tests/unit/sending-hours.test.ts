import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextSendable, type SendingHours, zonesOf, zoneToTell } from '../../src/requests/sending-hours.ts'

const usual: SendingHours = {
  sendingHours: { from: 9, to: 20 },
  sendingWeekdays: [1, 2, 3, 4, 5, 6, 7],
  quietPeriods: [],
  timeZone: 'UTC',
}
const next = (at: string, zones: string[], rules: Partial<SendingHours> = {}) =>
  nextSendable(new Date(at), zones, { ...usual, ...rules })?.toISOString() ?? null

describe('The next instant to send at', () => {
  test.each([
    ['within the hours is at once', '2026-11-20T12:34:56.789Z', ['Europe/Paris'], '2026-11-20T12:34:56.789Z'],
    ['before them is when they begin', '2026-11-20T03:00:00Z', ['Europe/Paris'], '2026-11-20T08:00:00.000Z'],
    ['after them is the next morning', '2026-11-20T19:00:00Z', ['Europe/Paris'], '2026-11-21T08:00:00.000Z'],
    [
      'before the clock goes forward is by the new clock',
      '2026-03-28T20:00:00Z',
      ['Europe/Paris'],
      '2026-03-29T07:00:00.000Z',
    ],
    [
      'before it goes back is by the new clock, too',
      '2026-10-24T20:00:00Z',
      ['Europe/Paris'],
      '2026-10-25T08:00:00.000Z',
    ],
    [
      'is day in all zones of a country',
      '2026-11-20T13:00:00Z',
      ['America/New_York', 'America/Los_Angeles', 'Pacific/Honolulu'],
      '2026-11-20T19:00:00.000Z',
    ],
    ['knows half hours', '2026-11-20T01:00:00Z', ['Asia/Kolkata'], '2026-11-20T03:30:00.000Z'],
  ])('%s', (_what, at, zones, expected) => {
    expect(next(at, zones)).toBe(expected)
  })

  test('is on an allowed weekday and in no quiet period, by the customer’s own calendar', () => {
    // A Saturday in Tokyo while it is Friday in Paris.
    const rules = { sendingWeekdays: [1, 2, 3, 4, 5] }
    expect(next('2026-11-20T23:00:00Z', ['Asia/Tokyo'], rules)).toBe('2026-11-23T00:00:00.000Z')
    const quiet = { quietPeriods: [{ from: '2026-12-24', to: '2026-12-26' }] }
    expect(next('2026-12-24T10:00:00Z', ['Europe/Paris'], quiet)).toBe('2026-12-27T08:00:00.000Z')
    expect(next('2026-12-23T15:30:00Z', ['Asia/Tokyo'], quiet)).toBe('2026-12-27T00:00:00.000Z')
  })

  test('is by the middle of a country in all of which it is never day', () => {
    const rules = { sendingHours: { from: 10, to: 12 } }
    const zones = ['Europe/Kaliningrad', 'Asia/Yekaterinburg', 'Asia/Kamchatka']
    expect(next('2026-11-20T00:00:00Z', zones, rules)).toBe('2026-11-20T05:00:00.000Z')
  })

  test('is none where every day is quiet', () => {
    expect(
      next('2026-11-20T12:00:00Z', ['UTC'], { quietPeriods: [{ from: '2020-01-01', to: '2099-12-31' }] }),
    ).toBeNull()
  })

  test('that there is, is within hours, weekday and quiet periods everywhere, and none before it is', () => {
    const zone = fc.constantFrom(
      'Europe/Paris',
      'America/New_York',
      'Australia/Lord_Howe',
      'Asia/Kolkata',
      'Africa/Cairo',
      'Pacific/Apia',
    )
    const hours = fc
      .integer({ min: 0, max: 22 })
      .chain((from) => fc.record({ from: fc.constant(from), to: fc.integer({ min: from + 1, max: 24 }) }))
    const at = fc.date({ min: new Date('2025-01-01'), max: new Date('2028-01-01'), noInvalidDate: true })
    fc.assert(
      fc.property(
        at,
        zone,
        hours,
        fc.subarray([1, 2, 3, 4, 5, 6, 7], { minLength: 1 }),
        (from, timeZone, sendingHours, sendingWeekdays) => {
          const rules = { ...usual, sendingHours, sendingWeekdays }
          const found = nextSendable(from, [timeZone], rules)
          if (found === null) throw new Error('There is always one')
          const clock = new Intl.DateTimeFormat('en-US', {
            timeZone,
            hourCycle: 'h23',
            hour: 'numeric',
            weekday: 'short',
          })
          const isOpen = (instant: number) => {
            const parts = Object.fromEntries(
              clock.formatToParts(instant).map(({ type, value }) => [type, value]),
            )
            const hour = Number(parts.hour)
            const weekday = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'].indexOf(parts.weekday ?? '') + 1
            return hour >= sendingHours.from && hour < sendingHours.to && sendingWeekdays.includes(weekday)
          }
          expect(isOpen(found.getTime())).toBe(true)
          for (let earlier = from.getTime(); earlier < found.getTime(); earlier += 15 * 60_000)
            expect(isOpen(earlier)).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })
})

test('An instant is told by the clock whose hours begin at it, else by the middle one', () => {
  const zones = ['America/Los_Angeles', 'Pacific/Honolulu', 'America/New_York']
  const told = (at: string) => zoneToTell(new Date(at), zones, usual)
  expect(told('2026-11-20T19:00:00.000Z')).toBe('Pacific/Honolulu')
  expect(told('2026-11-20T14:00:00.000Z')).toBe('America/New_York')
  expect(told('2026-11-20T19:00:00.001Z')).toBe('Pacific/Honolulu')
  expect(told('2026-11-20T12:00:00.000Z')).toBe('America/Los_Angeles')
  expect(zoneToTell(new Date(0), ['Asia/Tokyo'], usual)).toBe('Asia/Tokyo')
})

describe('Where a customer lives', () => {
  const where = { timeZone: null, shippingCountry: null, locale: null }
  test('is what is known, else their country, else their locale, else the store', () => {
    expect(zonesOf({ timeZone: 'Asia/Tokyo', shippingCountry: 'FR', locale: 'fr-FR' }, 'UTC')).toEqual([
      'Asia/Tokyo',
    ])
    expect(zonesOf({ ...where, shippingCountry: 'JP' }, 'UTC')).toEqual(['Asia/Tokyo'])
    expect(zonesOf({ ...where, locale: 'ja-JP' }, 'UTC')).toEqual(['Asia/Tokyo'])
    expect(zonesOf({ ...where, locale: 'ja' }, 'Europe/Berlin')).toEqual(['Europe/Berlin'])
    expect(zonesOf({ ...where, timeZone: 'Mars/Olympus', locale: 'nonsense-tag-of-nothing' }, 'UTC')).toEqual(
      ['UTC'],
    )
    expect(zonesOf({ ...where, shippingCountry: 'US' }, 'UTC').length).toBeGreaterThan(4)
  })
})
