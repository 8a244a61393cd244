import { type PlacedText, remembered, unchanged } from './matching-text.ts'

/**
 * A text as numbers and addresses in it are looked for: letters, digits and signs of ASCII in whatever form they were written
 * (full-width, mathematical, circled, Arabic, Devanagari …), and nothing invisible between them. All else, capitals too, is as it was.
 */
export const plainForms: (original: string) => PlacedText = remembered((original) => {
  if (isPlain(original)) return unchanged(original)
  const parts: string[] = []
  const starts: number[] = []
  const ends: number[] = []
  let at = 0
  for (const character of original) {
    const plain = plainForm(character)
    parts.push(plain)
    for (let unit = 0; unit < plain.length; unit++) {
      starts.push(at)
      ends.push(at + character.length)
    }
    at += character.length
  }
  return {
    text: parts.join(''),
    original: (start, end) => ({ start: starts[start] ?? original.length, end: ends[end - 1] ?? 0 }),
  }
})

const INVISIBLE = /^(?:\p{Default_Ignorable_Code_Point}|\u20e3)$/u

function isPlain(text: string): boolean {
  return (
    !/\p{Default_Ignorable_Code_Point}|\u20e3|(?!\d)\p{Nd}/u.test(text) && text.normalize('NFKC') === text
  )
}

/** "①", "⑴", "⒈" and "🄁" are digits with something around them. */
const WRAPPED_DIGITS = /^\(?(\d{1,2})[).,]?$/

function plainForm(character: string): string {
  if (INVISIBLE.test(character)) return ''
  const composed = character.normalize('NFKC')
  if (/^\p{ASCII}$/u.test(composed)) return composed
  return (
    WRAPPED_DIGITS.exec(composed)?.[1] ??
    (/^\p{Nd}$/u.test(character) ? String(digitOf(character)) : character)
  )
}

/** Decimal digits stand in runs from zero to nine (Unicode, 4.6). */
function digitOf(character: string): number {
  const point = character.codePointAt(0) ?? 0
  let zero = point
  while (/^\p{Nd}$/u.test(String.fromCodePoint(zero - 1))) zero -= 1
  return (point - zero) % 10
}
