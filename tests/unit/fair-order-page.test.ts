import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { nextStars } from '../../src/reviews/fair-order.ts'
import { decodeFairOrderCursor, encodeFairOrderCursor } from '../../src/reviews/fair-order-cursor.ts'
import {
  compareKeys,
  endOfOrder,
  type FairOrderEdge,
  type FairOrderPosition,
  type PageRequest,
  placeRows,
  requestBackwards,
  requestForwards,
  type StreamRow,
  startOfOrder,
} from '../../src/reviews/fair-order-page.ts'
import { perStar, type StarCounts, stars } from '../../src/reviews/stars.ts'

/** What the database does with a request: five index scans. */
function read(reviews: readonly StreamRow[], request: PageRequest): StreamRow[] {
  const isForwards = request.direction === 'forwards'
  return request.streams.flatMap(({ star, from, isInclusive, limit }) =>
    reviews
      .filter((review) => review.star === star)
      .filter((review) => {
        if (from === null) return true
        const comparison = compareKeys(review, from)
        return isForwards ? comparison < 0 : comparison > 0 || (isInclusive && comparison === 0)
      })
      .sort((a, b) => (isForwards ? compareKeys(b, a) : compareKeys(a, b)))
      .slice(0, limit),
  )
}

function countsOf(reviews: readonly StreamRow[]): StarCounts {
  return perStar((star) => reviews.filter((review) => review.star === star).length)
}

/** As the list does: on until the page is full or nothing moves any more; every cursor goes through its text. */
function page(
  reviews: readonly StreamRow[],
  from: FairOrderPosition | FairOrderEdge,
  count: number,
  direction: PageRequest['direction'],
): { ids: string[]; last: FairOrderEdge | undefined } {
  const ids: string[] = []
  let last: FairOrderEdge | undefined
  let position: FairOrderPosition = from
  for (let tries = 0; tries < 50 && ids.length < count; tries++) {
    const request =
      direction === 'forwards'
        ? requestForwards(position, count - ids.length)
        : requestBackwards(position, count - ids.length)
    const { edges, rest } = placeRows(request, read(reviews, request))
    for (const { row, edge } of edges) {
      ids.push(row.id)
      last = decodeFairOrderCursor(encodeFairOrderCursor(edge)) ?? undefined
      expect(last).toEqual(edge)
    }
    position = rest
  }
  return { ids, last }
}

type World = (step: number) => readonly StreamRow[]

function walk(worldAt: World, start: FairOrderPosition, count: number, direction: PageRequest['direction']) {
  const ids: string[] = []
  const edges: FairOrderEdge[] = []
  let position: FairOrderPosition | FairOrderEdge = start
  for (let step = 0; ; step++) {
    const { ids: found, last } = page(worldAt(step), position, count, direction)
    ids.push(...found)
    if (last === undefined) return { ids, edges }
    edges.push(last)
    position = last
  }
}

const id = fc.uuid()
const review: fc.Arbitrary<StreamRow> = fc.record({
  id,
  star: fc.constantFrom(...stars),
  quality: fc.oneof(fc.integer({ min: 0, max: 6 }), fc.double({ min: 0, max: 120, noNaN: true })),
})
const reviewsUpTo = (maxLength: number) => fc.uniqueArray(review, { maxLength, selector: (each) => each.id })
const pageSize = fc.integer({ min: 1, max: 12 })

describe('pages of the fair order', () => {
  test('one after another are the whole order, each star by quality', () => {
    fc.assert(
      fc.property(reviewsUpTo(60), pageSize, (reviews, count) => {
        const histogram = countsOf(reviews)
        const { ids } = walk(() => reviews, startOfOrder(histogram), count, 'forwards')
        const starOf = new Map(reviews.map((each) => [each.id, each.star]))
        const sequence = ids.map((each) => starOf.get(each))
        expect(sequence).toEqual(nextStars(histogram, [0, 0, 0, 0, 0], reviews.length))
        for (const star of stars) {
          const stream = reviews.filter((each) => each.star === star).sort((a, b) => compareKeys(b, a))
          expect(ids.filter((each) => starOf.get(each) === star)).toEqual(stream.map((each) => each.id))
        }
      }),
    )
  })

  test('from the end backwards are the same order reversed', () => {
    fc.assert(
      fc.property(reviewsUpTo(60), pageSize, pageSize, (reviews, count, backwardsCount) => {
        const histogram = countsOf(reviews)
        const { ids } = walk(() => reviews, startOfOrder(histogram), count, 'forwards')
        const back = walk(() => reviews, endOfOrder(histogram), backwardsCount, 'backwards')
        expect(back.ids.toReversed()).toEqual(ids)
      }),
    )
  })

  test('can be turned at any cursor, from either direction', () => {
    fc.assert(
      fc.property(reviewsUpTo(40), pageSize, pageSize, (reviews, count, backwardsCount) => {
        const histogram = countsOf(reviews)
        const forwards = walk(() => reviews, startOfOrder(histogram), count, 'forwards')
        const backwards = walk(() => reviews, endOfOrder(histogram), count, 'backwards')
        for (const edge of [...forwards.edges, ...backwards.edges]) {
          const before = page(reviews, edge, backwardsCount, 'backwards').ids.toReversed()
          const after = page(reviews, edge, backwardsCount, 'forwards').ids
          const at = before.length === 0 ? 0 : forwards.ids.indexOf(before.at(-1) ?? '') + 1
          expect(forwards.ids.slice(Math.max(0, at - backwardsCount), at)).toEqual(before)
          expect(forwards.ids.slice(at + 1, at + 1 + backwardsCount)).toEqual(after)
        }
      }),
    )
  })

  test('repeat nothing and miss nothing that stays, while reviews come and go', () => {
    fc.assert(
      fc.property(reviewsUpTo(50), reviewsUpTo(20), pageSize, fc.nat(100), (initial, coming, count, pick) => {
        const arrivals = coming.filter((each) => !initial.some((other) => other.id === each.id))
        const leaves = (each: StreamRow) => (each.id.charCodeAt(0) + pick) % 4 === 0
        const worldAt = (step: number) => {
          const left = step === 0 ? initial : initial.filter((each) => !leaves(each))
          return [...left, ...arrivals.slice(0, step * 2)]
        }
        const { ids } = walk(worldAt, startOfOrder(countsOf(initial)), count, 'forwards')
        expect(new Set(ids).size).toBe(ids.length)
        const stable = initial.filter((each) => !leaves(each)).map((each) => each.id)
        expect(stable.filter((each) => !ids.includes(each))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('show what arrived since below the place one had reached, by quality, and lead back over it', () => {
    fc.assert(
      fc.property(reviewsUpTo(25), reviewsUpTo(15), pageSize, (initial, coming, count) => {
        const arrivals = coming
          .filter((each) => !initial.some((other) => other.id === each.id))
          .map((each) => ({ ...each, quality: -1 - each.quality }))
        const world = [...initial, ...arrivals]
        const { ids, edges } = walk(() => world, startOfOrder(countsOf(initial)), count, 'forwards')
        const tail = arrivals.toSorted((a, b) => compareKeys(b, a)).map((each) => each.id)
        expect(ids.slice(initial.length)).toEqual(tail)
        const end = edges.at(-1)
        if (end === undefined) return
        const back = walk(() => world, end, count, 'backwards')
        expect([...back.ids.toReversed(), ids.at(-1)]).toEqual(ids)
      }),
    )
  })

  test('lead back over what is left when leftovers were withdrawn meanwhile', () => {
    fc.assert(
      fc.property(reviewsUpTo(25), reviewsUpTo(15), pageSize, (initial, coming, count) => {
        const arrivals = coming
          .filter((each) => !initial.some((other) => other.id === each.id))
          .map((each) => ({ ...each, quality: -1 - each.quality }))
        const { edges } = walk(
          () => [...initial, ...arrivals],
          startOfOrder(countsOf(initial)),
          count,
          'forwards',
        )
        const end = edges.at(-1)
        if (end === undefined || arrivals.length === 0) return
        const back = walk(() => initial, end, count, 'backwards')
        expect(back.ids.toSorted()).toEqual(initial.map((each) => each.id).toSorted())
      }),
    )
  })

  test('read no more than the page and one key a stream', () => {
    fc.assert(
      fc.property(reviewsUpTo(60), pageSize, (reviews, count) => {
        const histogram = countsOf(reviews)
        const asked = (request: PageRequest) => request.streams.reduce((sum, { limit }) => sum + limit, 0)
        const whole = Math.min(count, reviews.length)
        if (whole < count) return
        expect(asked(requestForwards(startOfOrder(histogram), count))).toBe(count)
        expect(asked(requestBackwards(endOfOrder(histogram), count))).toBe(count + 5)
      }),
    )
  })
})

describe('a cursor', () => {
  const key = fc.option(fc.record({ quality: fc.double({ noNaN: true, noDefaultInfinity: true }), id }))
  const position: fc.Arbitrary<FairOrderEdge> = fc
    .record({
      star: fc.constantFrom(...stars),
      histogram: fc.tuple(fc.nat(3_000_000), fc.nat(300), fc.nat(9), fc.nat(130), fc.nat(17_000)),
      more: fc.tuple(fc.nat(3), fc.nat(300), fc.nat(9), fc.nat(130), fc.nat(17_000)),
      isBeyond: fc.boolean(),
      reached: fc.tuple(key, key, key, key, key),
      own: fc.record({ quality: fc.double({ noNaN: true, noDefaultInfinity: true }), id }),
    })
    .map(({ star, histogram, more, isBeyond, reached, own }) => {
      const held = perStar((other) => (histogram[other - 1] ?? 0) + 1)
      const taken = perStar((other) => {
        const count = held[other - 1] ?? 0
        return isBeyond ? count + (more[other - 1] ?? 0) : Math.max(1, count - (more[other - 1] ?? 0))
      })
      return {
        star,
        histogram: held,
        taken,
        reached: perStar((other) => (other === star ? own : (reached[other - 1] ?? null))),
      }
    })

  test('comes back as it went, in at most 220 characters', () => {
    fc.assert(
      fc.property(position, (edge) => {
        const cursor = encodeFairOrderCursor(edge)
        expect(cursor.length).toBeLessThanOrEqual(220)
        expect(decodeFairOrderCursor(cursor)).toEqual(edge)
      }),
    )
  })

  test('that lost or changed a character is none', () => {
    fc.assert(
      fc.property(position, fc.nat(), fc.constantFrom('A', '_', '=', ' ', 'é', ''), (edge, place, other) => {
        const cursor = encodeFairOrderCursor(edge)
        const at = place % cursor.length
        const changed = cursor.slice(0, at) + other + cursor.slice(at + 1)
        fc.pre(changed !== cursor)
        expect(decodeFairOrderCursor(changed)).toBeNull()
        expect(decodeFairOrderCursor(cursor.slice(0, at))).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test('of any other text is none, and nothing throws', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.base64String(), fc.string({ unit: 'binary' })), (text) => {
        expect(decodeFairOrderCursor(text)).toBeNull()
      }),
      { numRuns: 1_000 },
    )
  })

  test.each<[string, Partial<FairOrderEdge>]>([
    [
      'more was taken of one star and less of another',
      { histogram: [1, 1, 0, 0, 5], taken: [2, 0, 0, 0, 5] },
    ],
    ['its own review was never taken', { taken: [1, 0, 0, 0, 0] }],
    ['its own key is missing', { reached: [null, null, null, null, null] }],
    [
      'a quality is no number',
      {
        reached: [
          null,
          null,
          null,
          null,
          { quality: Number.NaN, id: '00000000-0000-0000-0000-000000000000' },
        ],
      },
    ],
    [
      'there are more reviews than an order holds',
      { histogram: [0, 0, 0, 2 ** 24, 5], taken: [0, 0, 0, 0, 1] },
    ],
  ])('is none when %s', (_, change) => {
    const key = { quality: 1.5, id: '0b9c2625-dc21-4ca6-a0e0-7b1f0d7f8d5e' }
    const sound: FairOrderEdge = {
      star: 5,
      histogram: [1, 0, 0, 0, 5],
      taken: [1, 0, 0, 0, 2],
      reached: [key, null, null, null, key],
    }
    expect(decodeFairOrderCursor(encodeFairOrderCursor(sound))).toEqual(sound)
    expect(decodeFairOrderCursor(encodeFairOrderCursor({ ...sound, ...change }))).toBeNull()
  })
})
