import type { Span } from '../finding.ts'
import { isLabelled, isLabelledWithAnother } from './number-labels.ts'

export { isLabelled } from './number-labels.ts'

/**
 * The numbering plans of many countries are so open that a date, a row of sizes or a bar code is a valid number. These rules tell
 * them apart by how the digits are written and by what stands beside them.
 */
export function isSomethingElse(text: string, { start, end }: Span, written: string): boolean {
  const before = text.slice(Math.max(0, start - 40), start)
  return (
    hasDate(written) ||
    isSpanOfTime(written) ||
    isYearAndNumber(written) ||
    isToldDate(before, written) ||
    isRowOfSizes(written) ||
    isRowOfDecimals(written) ||
    isLabelled(text, start) ||
    isLabelledWithAnother(text, start, written.replace(/\D/g, '').length) ||
    isAmount(text, { start, end })
  )
}

/** Whether a currency or a unit stands beside it. */
export function isAmount(text: string, { start, end }: Span): boolean {
  return (
    CURRENCY_BEFORE.test(text.slice(Math.max(0, start - 40), start)) ||
    UNIT_BEHIND.test(text.slice(end, end + 12))
  )
}

/** Whether a Latin letter, a digit or the decimals' comma sticks to it: a code, a model, an amount. */
export function isPartOfAnother(text: string, { start, end }: Span): boolean {
  return (
    /[\p{Script=Latin}\d_]$|\d[.,':]$/u.test(text.slice(Math.max(0, start - 2), start)) ||
    /^(?:[\p{Script=Latin}\d_]|[.,']\d)/u.test(text.slice(end, end + 2))
  )
}

function hasDate(written: string): boolean {
  const dense = written.replace(/\s/g, '')
  const dayFirst = /(?<!\d)(?:0?[1-9]|[12]\d|3[01])[./-](?:0?[1-9]|[12]\d|3[01])[./-](?:19|20)\d\d(?!\d)/
  const yearFirst = /(?<!\d)(?:19|20)\d\d[./-](?:0?[1-9]|1[0-2])[./-](?:0?[1-9]|[12]\d|3[01])(?!\d)/
  const shortYear = /^(?:0?[1-9]|[12]\d|3[01])([./-])(?:0?[1-9]|1[0-2])\1\d\d(?![\d./-])/
  return dayFirst.test(dense) || yearFirst.test(dense) || shortYear.test(written)
}

/** "09.00-18.30" */
function isSpanOfTime(written: string): boolean {
  return /^(?:[01]?\d|2[0-3])\.[0-5]\d\s{0,2}-\s{0,2}(?:[01]?\d|2[0-4])\.[0-5]\d$/.test(written)
}

/** "2019-2023", and laws: "2022/2065", "12.965/2014". */
function isYearAndNumber(written: string): boolean {
  return /^(?:(?:19|20)\d\d\s?[/-]\s?\d{1,4}|[1-9]\d{0,2}(?:\.\d{3})?\/(?:19|20)\d\d)$/.test(written)
}

/** "Reçu le 06 12 24 18 30": nobody receives a telephone number. */
function isToldDate(before: string, written: string): boolean {
  const dayAndTime = /^(?:0[1-9]|[12]\d|3[01]) (?:0[1-9]|1[0-2]) [2-4]\d (?:[01]\d|2[0-3]) [0-5]\d$/.test(
    written,
  )
  return dayAndTime && /(?<!\p{L})(?:reçu|livré|commandé|acheté|arrivé|expédié|payé)e?s? le $/iu.test(before)
}

/** "36 38 40 42", "800 900 1000": short numbers that grow by equal steps, or round ones that grow: "600 700 900 1200". */
function isRowOfSizes(written: string): boolean {
  const groups = written.split(/\D+/).filter((group) => group !== '')
  const sizes = groups.map(Number)
  const steps = sizes.slice(1).map((size, index) => size - (sizes[index] ?? 0))
  const isEven = steps.every((step) => step === steps[0])
  const isRound = steps.every((step) => step > 0) && sizes.every((size) => size % 50 === 0)
  const isShort = groups.every((group) => group.length <= 3 || /^[1-9]\d{3}$/.test(group))
  return groups.length > 2 && (isEven || isRound) && isShort
}

/** "10.5 11.5 12.5" */
function isRowOfDecimals(written: string): boolean {
  const parts = written.trim().split(/\s+/)
  return parts.length > 1 && parts.every((part) => /^(?:0|[1-9]\d{0,2})\.\d{1,2}$/.test(part))
}

/** Eight digits in a row are an article's number as easily as a Danish subscriber's. */
export function isShortAndBare(written: string): boolean {
  return /^[1-9]\d{0,7}$/.test(written)
}

const CURRENCY_BEFORE = /(?:\p{Sc}|(?<!\p{L})(?:eur|usd|gbp|chf|pln|sek|kr|zł|jpy|ils|sar|aed|egp))\s?$/iu
const units = [
  'eur|euros?|usd|dollars?|gbp|chf|pln|zł|złotych|sek|kr|kronor|yen',
  'mm|cm|km|m|m2|m3|ml|cl|l|mg|g|gr|kg|lb|lbs|oz|inch|inches|zoll|pouces|pulgadas|pollici|cali|tum',
  'v|w|wh|kwh|mah|ah|hz|khz|mhz|ghz|kb|mb|gb|tb|px|mp|dpi|rpm',
].join('|')
const UNIT_BEHIND = new RegExp(`^\\s?(?:\\p{Sc}|[%°"″′円元]|ريال|جنيه|(?:${units})(?![\\p{L}\\p{N}]))`, 'iu')
