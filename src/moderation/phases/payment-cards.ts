import type { Span } from '../finding.ts'
import { isLabelled } from './number-labels.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks the numbers of payment cards: as long as their scheme makes them, with the right check digit (Luhn, ISO/IEC 7812-1), alone
 * or in groups. What is called the number of an order, article or parcel is none.
 */
export const paymentCards = personalData('payment-cards', 'paymentCard', (text) => {
  const found = [...text.matchAll(CANDIDATE), ...text.matchAll(GROUPED)]
    .map(({ 0: written, index }): Span => ({ start: index, end: index + written.length }))
    .filter(({ start, end }) => {
      const digits = text.slice(start, end).replace(/\D/g, '')
      return isCard(digits) && !isLabelled(text, start)
    })
  return [...new Map(found.map((span) => [span.start, span])).values()]
})

const CANDIDATE = /(?<![\p{Script=Latin}\d])(?<!\d[.,\s-])\d(?:[\s-]?\d){13,18}(?![\p{Script=Latin}\d])/gu
/** As it is embossed, whatever stands between the groups; the date behind is none of its digits. */
const SEPARATOR = '(?:\\s{1,3}|\\s?[./_:·,‐-―-]\\s?)'
const GROUPED = new RegExp(
  `(?<![\\p{Script=Latin}\\d])(?<!\\d[.,])(?:\\d{4}(?:${SEPARATOR}\\d{4}){3}|\\d{4}${SEPARATOR}\\d{6}${SEPARATOR}\\d{4,5})(?![\\p{Script=Latin}\\d])`,
  'gu',
)

/** Visa, Mastercard, American Express, Discover, JCB, Diners Club and UnionPay. Maestro begins like everything else. */
const SCHEMES =
  /^(?:4(?:\d{15}|\d{18})|(?:5[1-5]\d\d|222[1-9]|22[3-9]\d|2[3-6]\d\d|27[01]\d|2720)\d{12}|3[47]\d{13}|6(?:011|4[4-9]\d|5\d\d)\d{12}|35(?:2[89]|[3-8]\d)\d{12}|3(?:0[0-5]|[689]\d)\d{11}|62\d{14,17})$/

function isCard(digits: string): boolean {
  return SCHEMES.test(digits) && !/^(\d)\1+$/.test(digits) && hasCheckDigit(digits)
}

function hasCheckDigit(digits: string): boolean {
  let sum = 0
  for (let place = 0; place < digits.length; place++) {
    const digit = Number(digits[digits.length - 1 - place])
    const doubled = digit * 2
    if (place % 2 === 0) sum += digit
    else sum += doubled > 9 ? doubled - 9 : doubled
  }
  return sum % 10 === 0
}
