import { expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Order } from '../../src/generated/prisma/client.ts'
import { mergeFacts } from '../../src/orders/told-facts.ts'

const at = (day: number) => new Date(Date.UTC(2026, 10, day))
const word = fc.record({
  status: fc.constantFrom(undefined, 'PLACED', 'FULFILLED', 'DELIVERED', 'REFUNDED', 'CANCELLED'),
  country: fc.constantFrom(undefined, null, 'DE', 'FR'),
  isTest: fc.constantFrom(undefined, true, false),
})

/** What an order is after words, as far as this is about it. */
function after(
  words: readonly { day: number; status?: string; country?: string | null; isTest?: boolean }[],
) {
  let order: Order | null = null
  for (const { day, status, country, isTest } of words) {
    const facts = mergeFacts(order, { status: status as Order['status'] | undefined, lines: [] }, at(day))
    const updatedAt: Date = order && order.updatedAt > at(day) ? order.updatedAt : at(day)
    const told = {
      ...facts.journey,
      updatedAt,
      shippingCountry: facts.fact('country', country, order?.shippingCountry ?? null),
      isTest: facts.fact('isTest', isTest, order?.isTest ?? false),
    }
    order = { ...told, toldFacts: JSON.parse(JSON.stringify(facts.kept())) } as Order
  }
  return order
}

test('the same words in any sequence, and told twice, end alike', () => {
  fc.assert(
    fc.property(
      fc.array(word, { minLength: 1, maxLength: 6 }).chain((words) => {
        const dated = words.map((one, index) => ({ ...one, day: index + 1 }))
        return fc.tuple(
          fc.constant(dated),
          fc.shuffledSubarray([...dated, ...dated], { minLength: dated.length * 2 }),
        )
      }),
      ([words, shuffled]) => {
        const { toldFacts: _, ...inOrder } = after(words) ?? {}
        expect(after(shuffled)).toMatchObject(inOrder)
      },
    ),
  )
})

test('what arrived before it was paid back was paid back after it arrived, whichever was told first', () => {
  const words = [
    { day: 1, status: 'PLACED' },
    { day: 3, status: 'DELIVERED' },
    { day: 5, status: 'DELIVERED' },
    { day: 9, status: 'REFUNDED' },
  ]
  const expected = { status: 'REFUNDED', fulfilledAt: at(3), deliveredAt: at(3), refundedAt: at(9) }
  expect(after(words)).toMatchObject(expected)
  expect(after(words.toReversed())).toMatchObject(expected)
})

test('of an order that was known before its words were kept, its columns count', () => {
  const known = {
    status: 'DELIVERED',
    updatedAt: at(5),
    fulfilledAt: at(2),
    deliveredAt: at(4),
    refundedAt: null,
    toldFacts: {},
  }
  expect(
    mergeFacts(known as unknown as Order, { status: 'FULFILLED', lines: [] }, at(3)).journey,
  ).toMatchObject({
    status: 'DELIVERED',
    fulfilledAt: at(2),
    deliveredAt: at(4),
  })
})
