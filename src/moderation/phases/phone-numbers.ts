import {
  type CountryCode,
  isSupportedCountry,
  type PhoneNumber,
  parsePhoneNumberFromString,
} from 'libphonenumber-js/max'
import type { Span } from '../finding.ts'
import type { Submission } from '../submission.ts'
import { personalData } from './personal-data.ts'
import { isPartOfAnother, isSomethingElse } from './phone-lookalikes.ts'

/**
 * Masks phone numbers, with and without separators, as they are written in the country the order went to, in the locale's and
 * wherever the language is most spoken, or with a country code. What looks like one and is a date, a size, a price or an article
 * number stays. The candidates are our own: the library's search through a text takes "15, 0151 23456789" for one number.
 */
export const phoneNumbers = personalData('phone-numbers', 'phoneNumber', (text, submission) =>
  phoneNumbersIn(withLettersAsDigits(text), regionsOf(submission)),
)

const LETTER_O =
  /(?<=\d[ .-]?)[oO]{1,4}(?=[ .-]?\d)|(?<![\p{L}\p{N}])[oO](?=\d\d)|(?<=\d\d)[oO](?![\p{L}\p{N}])/gu

/** "O151 2345l789": letters that pass for the digits they stand between. */
function withLettersAsDigits(text: string): string {
  return text.replace(LETTER_O, (letters) => '0'.repeat(letters.length)).replace(/(?<=\d)[lI|](?=\d)/g, '1')
}

/** Digits that may belong together: a plus or a bracket, then groups with at most four signs or spaces between them. */
const DIGIT_RUN = /(?:\+\s?)?\(?\d+(?:[\s()./\-‐-―−ー~・]{1,4}\d+)*/gu
const GROUP = /(?:\+\s?)?\(?\d+/gu

/** E.164 allows fifteen; shorter than seven is no subscriber's number anywhere. */
const FEWEST_DIGITS = 7
const MOST_DIGITS = 15
/** "+33 (0)6 12 34 56 78" */
const MOST_GROUPS = 7

function phoneNumbersIn(text: string, regions: readonly CountryCode[]): Span[] {
  return [...text.matchAll(DIGIT_RUN)].flatMap(({ 0: run, index }) => {
    const groups = [...run.matchAll(GROUP)].map((group) => {
      const start = index + group.index
      return { start, end: start + group[0].length, digits: group[0].replace(/\D/g, '').length }
    })
    const found: Span[] = []
    for (let first = 0; first < groups.length; ) {
      const last = lastOfNumber(text, groups, first, regions)
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
  groups: readonly (Span & { digits: number })[],
  first: number,
  regions: readonly CountryCode[],
): number | undefined {
  let digits = 0
  let found: number | undefined
  for (let last = first; last < Math.min(groups.length, first + MOST_GROUPS); last++) {
    const [from, to] = [groups[first], groups[last]]
    digits += to?.digits ?? 0
    if (from === undefined || to === undefined || digits > MOST_DIGITS + 2) break
    if (digits >= FEWEST_DIGITS && isPhoneNumber(text, { start: from.start, end: to.end }, regions))
      found = last
  }
  return found
}

function isPhoneNumber(text: string, span: Span, regions: readonly CountryCode[]): boolean {
  const written = text.slice(span.start, span.end).replace(/[‐-―−ー]/g, '-')
  const abroad = written.replace(/^\(?\s?00/, '+')
  const isInternational = /^\(?\s?\+/.test(abroad)
  if (isPartOfAnother(text, span)) return false
  if (isInternational) return parsePhoneNumberFromString(abroad, { extract: false })?.isValid() ?? false
  if (isSomethingElse(text, span, written)) return false
  return regions.some((defaultCountry) => {
    const number = parsePhoneNumberFromString(written, { defaultCountry, extract: false })
    return number?.isValid() && isDialled(written, number)
  })
}

/** Where a mobile is given without the prefix that one dials before it. */
const PREFIX_LEFT_OUT: ReadonlySet<string> = new Set(['IN', 'RU', 'TR'])

/** As one dials within the country, with its prefix where it has one. */
function isDialled(written: string, number: PhoneNumber): boolean {
  const digits = written.replace(/\D/g, '')
  if (PREFIX_LEFT_OUT.has(number.country ?? '') && digits === number.nationalNumber)
    return number.getType() === 'MOBILE'
  const national = number.formatNational().replace(/\D/g, '')
  const northAmerican = number.countryCallingCode === '1' ? `1${number.nationalNumber}` : national
  return [national, northAmerican, `0${number.nationalNumber}`].includes(digits)
}

function regionsOf({ locale, regionHints }: Submission): CountryCode[] {
  const { region, language } = new Intl.Locale(locale)
  const spokenIn = new Intl.Locale(language).maximize().region
  const likely = new Set([regionHints.country, region, spokenIn])
  return [...likely].flatMap((country) => (country && isSupportedCountry(country) ? [country] : []))
}
