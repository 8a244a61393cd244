import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { keptLines, refundOf, type ToldLines, toldLines, withLines } from '../../src/orders/told-lines.ts'
import {
  type ParcelWord,
  parcelOf,
  readToldParcel,
  type ToldParcel,
  takenBack,
  withWord,
} from '../../src/orders/told-parcel.ts'
import { withReturn } from '../../src/orders/told-return.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const day = fc.integer({ min: 1, max: 6 })
const maybe = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined })

const told = fc.record({
  at: day.map(at),
  isByArrival: fc.constant(false),
  fulfilledAt: day.map(at),
  deliveredAt: maybe(day.map(at)),
  failedAt: maybe(day.map(at)),
  carrier: maybe(fc.constantFrom('DHL', 'UPS')),
  lineExternalIds: maybe(fc.subarray(['tent', 'mat'])),
})
type Event = ParcelWord | { takenBackAt: Date }
const event: fc.Arbitrary<Event> = fc.oneof(
  { weight: 4, arbitrary: told },
  { weight: 1, arbitrary: fc.record({ takenBackAt: day.map(at) }) },
)

/** Words with another sequence of the same, some of them told twice. */
const twoSequences = <Word>(word: fc.Arbitrary<Word>) =>
  fc.array(word, { minLength: 1, maxLength: 8 }).chain((words) =>
    fc.tuple(
      fc.constant(words),
      fc.subarray(words).chain((again) => {
        const all = [...words, ...again]
        return fc.shuffledSubarray(all, { minLength: all.length })
      }),
    ),
  )

function parcelAfter(events: readonly Event[]) {
  let known: ToldParcel = readToldParcel({})
  for (const one of events) {
    known = 'takenBackAt' in one ? takenBack(known, one.takenBackAt) : withWord(known, one)
    // As it is kept.
    known = readToldParcel(JSON.parse(JSON.stringify(known)))
  }
  return parcelOf(known)
}

/** The same by the rules as they are told, for all words at once. */
function parcelByRules(events: readonly Event[]) {
  const words = events.filter((one) => !('takenBackAt' in one)) as ParcelWord[]
  const takenBackAt = Math.max(...events.map((one) => ('takenBackAt' in one ? Number(one.takenBackAt) : 0)))
  const counting = words.filter((word) => Number(word.at) > takenBackAt)
  const earliest = (...times: (Date | null | undefined)[]) => {
    const known = times.filter((time) => time != null).map(Number)
    return known.length === 0 ? null : new Date(Math.min(...known))
  }
  const newest = <Value>(of: (word: ParcelWord) => Value | null | undefined) =>
    words
      .filter((word) => of(word) != null)
      .sort((a, b) => Number(b.at) - Number(a.at) || (JSON.stringify(of(a)) < JSON.stringify(of(b)) ? 1 : -1))
      .map(of)[0]
  const deliveredAt = earliest(...counting.map((word) => word.deliveredAt))
  const failedAt = earliest(...counting.map((word) => word.failedAt))
  return {
    isTakenBack: counting.length === 0,
    fulfilledAt:
      earliest(...counting.map((word) => word.fulfilledAt), deliveredAt, failedAt) ?? new Date(takenBackAt),
    deliveredAt,
    failedAt,
    carrier: newest((word) => word.carrier) ?? null,
    lineExternalIds: newest((word) => word.lineExternalIds) ?? [],
  }
}

describe('A parcel', () => {
  test('is the same by the same words in any sequence, told once or twice: what its rules say of them all', () => {
    fc.assert(
      fc.property(twoSequences(event), ([events, shuffled]) => {
        expect(parcelAfter(shuffled)).toEqual(parcelByRules(events))
      }),
      { numRuns: 500 },
    )
  })

  test('arrived when it was first told to have, however often that is told anew', () => {
    const words = Array.from({ length: 150 }, (_, index) => ({
      at: at(20 + index),
      isByArrival: true,
      fulfilledAt: at(1),
      deliveredAt: at(3 + index),
    }))
    expect(parcelAfter(words).deliveredAt).toEqual(at(3))
  })

  test('is brought by whoever the last word says that has no time of its own', () => {
    const word = { at: at(5), isByArrival: true, fulfilledAt: at(1) }
    const carriers = ['UPS', 'DHL'].map((carrier) => ({ ...word, carrier, lineExternalIds: [carrier] }))
    expect(parcelAfter(carriers)).toMatchObject({ carrier: 'DHL', lineExternalIds: ['DHL'] })
    expect(parcelAfter(carriers.toReversed())).toMatchObject({ carrier: 'UPS', lineExternalIds: ['UPS'] })
  })
})

describe('A return', () => {
  const word = fc.record({ openedAt: day.map(at), closedAt: maybe(day.map(at)) })

  test('began when it was first opened, and is over if it ended after it was last opened', () => {
    const after = (words: readonly { openedAt: Date; closedAt: Date | undefined }[]) =>
      words.reduce<ReturnType<typeof withReturn> | null>(withReturn, null)
    fc.assert(
      fc.property(twoSequences(word), ([words, shuffled]) => {
        const opened = words.map(({ openedAt }) => Number(openedAt))
        const closed = Math.max(...words.map(({ closedAt }) => Number(closedAt ?? 0)))
        expect(after(shuffled)).toMatchObject({
          openedAt: new Date(Math.min(...opened)),
          closedAt: closed >= Math.max(...opened) ? new Date(closed) : null,
        })
      }),
    )
  })
})

test('Of a gift the newest word counts, in any sequence; of two of the same instant, that it is none', () => {
  const word = fc.record({ day, isGift: maybe(fc.boolean()) })
  fc.assert(
    fc.property(twoSequences(word), ([words, shuffled]) => {
      const known = shuffled.reduce<ToldLines>(
        (known, { day, isGift }) => withLines(known, [{ externalId: 'mat', isGift }], at(day)),
        new Map(),
      )
      const told = words.filter(({ isGift }) => isGift !== undefined)
      const newest = told.filter(({ day }) => day === Math.max(...told.map((one) => one.day)))
      const isGift = told.length === 0 ? undefined : newest.every((one) => one.isGift)
      expect(known.get('mat')?.gift?.isGift).toBe(isGift)
    }),
  )
})

describe('What was given back of a line', () => {
  const count = fc.integer({ min: 0, max: 3 })
  const word = fc.record({ day, count })
  const quantity = fc.integer({ min: 1, max: 3 })
  /** Of a line whose id is one that every object has. */
  const after = (words: readonly { day: number; count: number }[]) => {
    let known: ToldLines = new Map()
    for (const { day, count } of words) {
      const line = { externalId: 'constructor', refundedQuantity: count }
      known = toldLines.parse(JSON.parse(JSON.stringify(keptLines(withLines(known, [line], at(day))))))
    }
    return known.get('constructor')?.counts ?? []
  }

  test('is the same by the same words in any sequence, whatever quantity is told in the end', () => {
    fc.assert(
      fc.property(twoSequences(word), quantity, ([words, shuffled], quantity) => {
        const sorted = [...words].sort((a, b) => a.day - b.day || a.count - b.count)
        const lastPart = sorted.findLastIndex((one) => one.count < quantity)
        const since = sorted[lastPart + 1]
        expect(refundOf(quantity, after(shuffled), [])).toEqual({
          refundedQuantity: sorted.at(-1)?.count,
          refundedAt: since === undefined ? null : at(since.day),
        })
      }),
    )
  })

  test('counts once, though two sources tell of it, and since the earlier instant', () => {
    const piece = (day: number) => ({ at: at(day), count: 1 })
    const told = (day: number) => [{ at: at(day), count: 2 }]
    expect(refundOf(2, told(5), [piece(3), piece(1)])).toEqual({ refundedQuantity: 2, refundedAt: at(3) })
    expect(refundOf(2, told(2), [piece(3), piece(1)])).toEqual({ refundedQuantity: 2, refundedAt: at(2) })
    expect(refundOf(2, [piece(2)], [piece(1)])).toEqual({ refundedQuantity: 1, refundedAt: null })
    expect(refundOf(1, [], [piece(3), piece(1)])).toEqual({ refundedQuantity: 1, refundedAt: at(1) })
  })
})
