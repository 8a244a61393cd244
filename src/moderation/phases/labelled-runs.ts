import type { Span } from '../finding.ts'
import { isLabelled } from './number-labels.ts'

/** Digits without a space or a sign between them. */
export interface DigitGroup extends Span {
  digits: number
}

/**
 * The last group of a number that is called an article's or an order's, or is a bar code as it is printed, where one begins with a
 * group: "EAN 4 006381 333931". What follows it may be somebody's number.
 */
export function lastOfLabelled(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
): number | undefined {
  const from = groups[first]
  if (from === undefined) return undefined
  const stretch = stretchFrom(text, groups, first)
  const labelled = isLabelled(text, from.start)
  const barcode = stretch
    .slice(0, MOST_BARCODE_GROUPS)
    .findLastIndex((_, last) => isBarcode(text, stretch.slice(0, last + 1), labelled))
  if (barcode >= 0) return first + barcode
  if (!labelled) return undefined
  if (isEven(stretch)) return first + stretch.length - 1
  let digits = from.digits
  let last = first
  for (const next of stretch.slice(1)) {
    if (isNumberAnew(text, next, digits)) break
    digits += next.digits
    last += 1
  }
  return last
}

/** No number on goods or parcels is longer. */
const MOST_DIGITS = 24

/** The groups from there on with one space or hyphen between each two. */
function stretchFrom(text: string, groups: readonly DigitGroup[], first: number): DigitGroup[] {
  const stretch: DigitGroup[] = []
  let digits = 0
  for (const group of groups.slice(first, first + MOST_DIGITS)) {
    const before = stretch.at(-1)
    digits += group.digits
    if (digits > MOST_DIGITS) break
    if (before !== undefined && !/^[ -]$/.test(text.slice(before.end, group.start))) break
    stretch.push(group)
  }
  return stretch
}

/** "Order 12345 0151 23456789": somebody's number begins with the zero that one dials, or is one by itself. */
function isNumberAnew(text: string, { start, digits }: DigitGroup, before: number): boolean {
  return (before >= 4 && /[+(0]/.test(text[start] ?? '')) || (before >= 5 && digits >= 7)
}

/** "0034 0434 1610 9404 2557" */
function isEven(groups: readonly DigitGroup[]): boolean {
  const [length = 0] = groups.map(({ digits }) => digits)
  return (
    groups.length > 2 &&
    groups.every(({ digits }, at) => digits === length || (at === groups.length - 1 && digits < length))
  )
}

const MOST_BARCODE_GROUPS = 6
/** As GTINs are printed below their bars. */
const PRINTED: ReadonlySet<string> = new Set(['1 6 6', '1 5 5 1', '4 4'])
const BOOK = /^97[89]/

/** Eight digits in two groups are as easily a telephone number, so these need the label. */
function isBarcode(text: string, groups: readonly DigitGroup[], labelled: boolean): boolean {
  const [from, to] = [groups[0], groups.at(-1)]
  if (from === undefined || to === undefined || groups.length < 2) return false
  const written = text.slice(from.start, to.end).replace(/\D/g, '')
  const printed = groups.map(({ digits }) => digits).join(' ')
  const isPrinted = PRINTED.has(printed) && (labelled || written.length > 8)
  const isBook = BOOK.test(written) && written.length === 13
  const isLength = [8, 12, 13, 14].includes(written.length)
  return (isPrinted || isBook || (labelled && isLength)) && hasCheckDigit(written)
}

/** The last digit of a GTIN, by the others (GS1 General Specifications, 7.9). */
function hasCheckDigit(digits: string): boolean {
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, at) => total + Number(digit) * (at % 2 === 0 ? 1 : 3), 0)
  return sum % 10 === 0
}
