import { type CountryCode, type PhoneNumber, parsePhoneNumberFromString } from 'libphonenumber-js/max'
import type { Span } from '../finding.ts'
import { isCalled } from './calling-words.ts'
import { type DigitGroup, lastOfLabelled } from './labelled-runs.ts'
import { personalData } from './personal-data.ts'
import { isPartOfAnother, isShortAndBare, isSomethingElse } from './phone-lookalikes.ts'
import { type PhoneRegions, phoneRegions } from './phone-regions.ts'

/**
 * Masks phone numbers, with and without separators, as they are written in the country the order went to, in the locale's and
 * wherever the language is most spoken, or with a country code. What looks like one and is a date, a size, a price or an article
 * number stays. The candidates are our own: the library's search through a text takes "15, 0151 23456789" for one number.
 */
export const phoneNumbers = personalData('phone-numbers', 'phoneNumber', (text, submission) => {
  const written = withLettersAsDigits(text)
  const isNumber = numberTest(phoneRegions(submission))
  const spread = digitByDigitIn(written, isNumber)
  const found = phoneNumbersIn(written, isNumber)
  return [...found.filter((one) => !spread.some((run) => isWithin(one, run))), ...spread]
})

const LETTER_O =
  /(?<=\d[ .-]?)[oO]{1,4}(?=[ .-]?\d)|(?<![\p{L}\p{N}])[oO](?=\d\d)|(?<=\d\d)[oO](?![\p{L}\p{N}])/gu

/** "O151 2345l789": letters that pass for the digits they stand between. */
function withLettersAsDigits(text: string): string {
  return text.replace(LETTER_O, (letters) => '0'.repeat(letters.length)).replace(/(?<=\d)[lI|](?=\d)/g, '1')
}

/** Digits that may belong together: a plus or a bracket, then groups with at most four signs or spaces between them. */
const DIGIT_RUN = /(?:\+\s?)?\(?\d+(?:[\s()./\-_:‐-―−ー~・]{1,4}\d+)*/gu
const GROUP = /(?:\+\s?)?\(?\d+/gu

/** E.164 allows fifteen; shorter than seven is no subscriber's number anywhere. */
const FEWEST_DIGITS = 7
const MOST_DIGITS = 15
/** "+33 (0)6 12 34 56 78" */
const MOST_GROUPS = 7

type NumberTest = (text: string, span: Span) => boolean

function phoneNumbersIn(text: string, isNumber: NumberTest): Span[] {
  return [...text.matchAll(DIGIT_RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(GROUP)].map((group) => {
      const start = index + group.index
      return { start, end: start + group[0].length, digits: group[0].replace(/\D/g, '').length }
    })
    const found: Span[] = []
    for (let first = 0; first < groups.length; ) {
      const labelled = lastOfLabelled(text, groups, first)
      if (labelled !== undefined) {
        first = labelled + 1
        continue
      }
      const last = lastOfNumber(text, groups, first, isNumber)
      const [from, to] = [groups[first], groups[last ?? -1]]
      if (from !== undefined && to !== undefined) found.push({ start: from.start, end: to.end })
      first = (last ?? first) + 1
    }
    return found
  })
}

/** The longest number that begins with a group: a digit too many behind the mask is better than one too few. */
function lastOfNumber(
  text: string,
  groups: readonly DigitGroup[],
  first: number,
  isNumber: NumberTest,
): number | undefined {
  let digits = 0
  let found: number | undefined
  for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last++) {
    const [from, to] = [groups[first], groups[last]]
    digits += to?.digits ?? 0
    if (from === undefined || to === undefined || digits > MOST_DIGITS + 2) break
    if (digits >= FEWEST_DIGITS && isNumber(text, { start: from.start, end: to.end })) found = last
  }
  return found
}

/** "0 1 5 1 2 3 4 5 6 7 8 9": every digit for itself, and no more of them than a number has. */
const DIGIT_BY_DIGIT = /(?<!\d[\s.\-_]{0,2})\+?\d(?:[\s.\-_]{1,2}\d(?!\d)){8,14}(?![\s.\-_]{0,2}\d)/gu
/** Notes for each of nine things are written like that too; they do not begin with a zero. */
const DIALLED_FROM_THE_START = /^[+0]/

function isWithin(inner: Span, outer: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end
}

function digitByDigitIn(text: string, isNumber: NumberTest): Span[] {
  return [...text.matchAll(DIGIT_BY_DIGIT)].flatMap(({ 0: run, index: start }) => {
    if (!DIALLED_FROM_THE_START.test(run) && !isCalled(text, start)) return []
    const ends = [...run.matchAll(/\d/gu)].slice(8).map(({ index }) => start + index + 1)
    const end = ends.findLast((one) => isNumber(text, { start, end: one }))
    return end === undefined ? [] : [{ start, end }]
  })
}

/** What has been parsed is remembered as long as the text is: the same few numbers stand in it many times. */
function numberTest({ likely, possible }: PhoneRegions): NumberTest {
  const parsed = new Map<string, boolean>()
  const isValid = (written: string, called: boolean, alone: boolean): boolean => {
    const key = `${called} ${alone} ${written}`
    const known = parsed.get(key)
    if (known !== undefined) return known
    const regions = called || (alone && isDialledElsewhere(written)) ? [...likely, ...possible] : likely
    const valid = regions.some((region) => isNumberOf(region, written, !likely.includes(region), called))
    parsed.set(key, valid)
    return valid
  }
  return (text, span) => {
    const slice = text.slice(span.start, span.end)
    // Numbers below one another are a list, but for one that begins as one dials or is said to follow.
    if (slice.includes('\n') && !/^\(?[+0]/.test(slice) && !isCalled(text, span.start)) return false
    const written = slice.replace(/[‐-―−ー_]/g, '-').replace(/\s+/g, ' ')
    if (isPartOfAnother(text, span) || (written.includes(':') && !CODE_AND_NUMBER.test(written))) return false
    const plain = written.replaceAll(':', '-')
    const abroad = plain.replace(/^\(?\s?00/, '+')
    if (/^\(?\s?\+/.test(abroad)) return isNumberAbroad(abroad, plain.includes('+') || isAlone(text, span))
    if (isSomethingElse(text, span, plain)) return false
    const called = isCalled(text, span.start)
    return (called || !isShortAndBare(plain)) && isValid(plain, called, isAlone(text, span))
  }
}

/** A plus and a country's code say enough: numbers that are not given out yet, or kept for films, are somebody's all the same. */
function isNumberAbroad(written: string, isMeant: boolean): boolean {
  const number = parsePhoneNumberFromString(written, { extract: false })
  return (
    number?.isValid() ||
    (isMeant && number?.isPossible() === true && number.number.length > FEWEST_DIGITS + 3)
  )
}

/** "0151:23456789"; elsewhere a colon makes a time or a ratio. */
const CODE_AND_NUMBER = /^\(?(?:\+\d{1,3}[\s-]?|0)\d{2,5}\)?\s?:\s?\d{3}[\d\s-]*$/

/** "3704 0044 0532 0130 00": the end of a longer number begins like another country's. */
function isAlone(text: string, { start, end }: Span): boolean {
  return (
    !/\d{3}[\s-]$/.test(text.slice(Math.max(0, start - 4), start)) &&
    !/^[\s-]\d{3}/.test(text.slice(end, end + 4))
  )
}

/** "11 15-2345-6789": nobody else has the fifteen. */
const ARGENTINE_MOBILE = /^\(?\d{2,4}\)?[\s-]15[\s-]?\d{2,4}-\d{4}$/

function isDialledElsewhere(written: string): boolean {
  const digits = written.replace(/\D/g, '')
  return (digits.startsWith('0') && digits.length >= 9) || ARGENTINE_MOBILE.test(written)
}

function isNumberOf(region: CountryCode, written: string, isGuess: boolean, called: boolean): boolean {
  const dialled = region === 'LT' ? written.replace(LITHUANIAN_EIGHT, '0') : written
  const number = parsePhoneNumberFromString(dialled, { defaultCountry: region, extract: false })
  if (!number?.isValid() || !isDialled(dialled, number, called)) return false
  return !(isGuess && ANY_DIGITS.has(region)) || number.getType() === 'MOBILE'
}

/** Where nearly any digits behind a zero are somebody's fixed line; without more to go by, only mobiles are believed. */
const ANY_DIGITS: ReadonlySet<string> = new Set(['AT', 'IN'])

/** "8 612 34567": until 2025 one dialled an eight before a number, and most people still write it. */
const LITHUANIAN_EIGHT = /^\(?8(?=[\s-]?\d)/

/** Where a mobile is given without the prefix that one dials before it. */
const PREFIX_LEFT_OUT: ReadonlySet<string> = new Set(['IN', 'RU', 'TR'])

/** As one dials within the country, with its prefix where it has one. */
function isDialled(written: string, number: PhoneNumber, called: boolean): boolean {
  const digits = written.replace(/\D/g, '')
  if (PREFIX_LEFT_OUT.has(number.country ?? '') && digits === number.nationalNumber)
    return number.getType() === 'MOBILE'
  const national = number.formatNational().replace(/\D/g, '')
  // "11 2345-6789", "11 15-2345-6789": Argentines leave out the zero, of landlines and mobiles.
  if (number.country === 'AR' && (called || /\D/.test(written)))
    return [number.nationalNumber, national, national.slice(1)].includes(digits)
  const northAmerican = number.countryCallingCode === '1' ? `1${number.nationalNumber}` : national
  return [national, northAmerican, `0${number.nationalNumber}`].includes(digits)
}
