import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { MASK } from '../../src/moderation/redact.ts'
import { maskTexts } from '../../src/privacy/masked-texts.ts'
import { readOwnNames } from '../../src/privacy/own-names.ts'
import { personalSpans, withoutOwnData, withoutPerson } from '../../src/privacy/personal-data.ts'

const reason = 'PERSONAL_INFORMATION' as const
const surroundings = {
  locale: 'en',
  country: 'GB',
  shopDomains: ['nordlicht.example'],
  productNames: ['Tent'],
  orderNumbers: ['ORD-77120934'],
}
const person = {
  addresses: ['ida@nordlicht.example'],
  names: ['Ida Lindqvist', 'Ida', 'Lindqvist'],
  fullNames: ['Ida Lindqvist'],
}
const textsOf = (body: string, over: object = {}) => ({
  title: null,
  body,
  displayName: 'Ida',
  pros: [],
  cons: [],
  ...over,
})

describe('A masked text', () => {
  test('has every other span where its words are, and one that reaches into a mask over the mask', () => {
    const letters = fc.stringMatching(/^[a-z ]{1,40}$/)
    const place = fc.tuple(fc.nat(40), fc.nat(12))
    fc.assert(
      fc.property(letters, fc.array(place, { maxLength: 4 }), place, (body, hidden, [from, length]) => {
        const within = ([start, size]: [number, number]) => ({
          field: 'body',
          start: Math.min(start, body.length),
          end: Math.min(start + size, body.length),
          reason,
        })
        const masks = hidden.map(within).filter(({ start, end }) => start < end)
        const span = within([from, length])
        const { texts, moved } = maskTexts(textsOf(body), masks)
        const after = moved(span)
        const words = texts.body.slice(after.start, after.end)
        const isTouched = masks.some(({ start, end }) => start < span.end && span.start < end)
        if (span.start === span.end) return
        if (isTouched) expect(words).toContain(MASK)
        else expect(words).toBe(body.slice(span.start, span.end))
      }),
    )
  })

  test('knows a point by its number after a mask has put it elsewhere', () => {
    const texts = textsOf('x', { pros: ['zip 0171'], cons: ['wet', 'cold'] })
    const { texts: masked, moved } = maskTexts(texts, [{ field: 'points.2', start: 0, end: 8, reason }])
    expect(masked).toMatchObject({ pros: [MASK], cons: ['wet', 'cold'] })
    expect(moved({ field: 'points.2', start: 4, end: 8 })).toEqual({ field: 'points.2', start: 0, end: 3 })
    expect(moved({ field: 'points.1', start: 0, end: 3 })).toEqual({ field: 'points.1', start: 0, end: 3 })
    const other = maskTexts(texts, [{ field: 'points.0', start: 0, end: 4, reason }])
    expect(other.texts).toMatchObject({ pros: ['zip 0171'], cons: ['wet', MASK] })
    expect(other.moved({ field: 'points.0', start: 1, end: 2 })).toEqual({
      field: 'points.2',
      start: 0,
      end: 3,
    })
    expect(other.moved({ field: 'cons.1', start: 1, end: 2 })).toEqual({ field: 'cons.1', start: 0, end: 3 })
  })
})

describe('What an author wrote', () => {
  test.each([
    ['A bad tent, it leaks. Never again!', 'A bad tent, it leaks. Never again!'],
    ['Ida says: it leaks.', 'Ida says: it leaks.'],
    ['It leaks. Ida Lindqvist, +44 20 7946 0958', `It leaks. ${MASK}, ${MASK}`],
    ['Order ORD-77120934 came late, see ida@nordlicht.example', `Order ${MASK} came late, see ${MASK}`],
  ])('"%s" is "%s" when they are erased', async (body, expected) => {
    const texts = textsOf(body)
    const masked = maskTexts(texts, await personalSpans(texts, person, surroundings))
    expect(masked.texts).toEqual({ ...texts, body: expected, displayName: MASK })
  })

  test('of them by others loses every part of their name', async () => {
    expect(await withoutPerson('Dear Ida, dear Ms Lindqvist, call us at +44 20 7946 0958.', person)).toBe(
      `Dear ${MASK}, dear Ms ${MASK}, call us at ${MASK}.`,
    )
  })
})

test('no sentence that a shop tells as a name hides words of an objection, or of what others wrote', async () => {
  const told = ['The label says recycled, true and not defamatory', 'Label Says', 'Owner Admitted']
  const ownNames = await readOwnNames()
  const names = { ...person, ...ownNames({ told, chosen: ['Ida'] }) }
  const words = 'The label says recycled. The owner admitted it. This is true, not defamatory.'
  expect(await withoutOwnData(words, names, surroundings)).toBe(words)
  expect(await withoutPerson(words, names)).toBe(words)
}, 30_000)

test.each([
  ['77120934', 'order 77120934, and 77120934', `order ${MASK}, and 77120934`],
  ['1234567890', 'see 1234567890', `see ${MASK}`],
  ['302-5938271-1234567', 'see 302-5938271-1234567', `see ${MASK}`],
  ['12999', 'invoice: 12999 EUR', 'invoice: 12999 EUR'],
  ['2026', 'model 2026', 'model 2026'],
  ['20261109', 'order 20261109', 'order 20261109'],
  ['2026-11-09', 'order 2026-11-09', 'order 2026-11-09'],
  ['100-150', 'order 100-150', 'order 100-150'],
  ['20000mAh', 'order 20000mAh', 'order 20000mAh'],
  ['WH-1000XM5', 'order WH-1000XM5', 'order WH-1000XM5'],
])('of the number "%s", "%s" is "%s"', async (number, body, expected) => {
  const texts = textsOf(body)
  const spans = await personalSpans(texts, person, { ...surroundings, orderNumbers: [number] })
  expect(maskTexts(texts, spans).texts.body).toBe(expected)
})

test.each([
  ['Anna Schmidt', 'x', true],
  ['Annelise Bergmann', 'Annelise B.', true],
  ['Annelise Bergmann', 'Tentmaster', false],
  ['Broken Anna', 'Anna', false],
  ['It Leaks. Anna', 'Anna', false],
  ['Zero Stars', 'Anna', false],
  ['leaks Anna', 'Anna', false],
  ['Anna', 'Anna', false],
])(
  'the name "%s" that a shop tells of "%s" is taken for theirs: %s',
  async (told, chosen, isTheirs) => {
    const ownNames = await readOwnNames()
    expect(ownNames({ told: [told], chosen: [chosen] }).fullNames.includes(told)).toBe(isTheirs)
  },
  30_000,
)
