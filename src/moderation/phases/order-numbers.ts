import type { Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import { personalData } from './personal-data.ts'
import { isAmount, isLabelled } from './phone-lookalikes.ts'

/** A shorter one is a number like any other, unless it is called one. */
const SHORTEST = 5

/** One word, figures for half of it at least: a shop writes its orders' ids itself, and could else hide "3 weeks" in one review. */
function isNumber(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0
  return digits > 0 && /^[\p{L}\d/_-]+$/u.test(text) && digits >= (text.match(/\p{L}/gu)?.length ?? 0)
}

/** Masks the number of the author's own order: with it and a name, a stranger gets far with a shop's helpdesk. */
export const orderNumbers = numbersOf((number, isCalledOne) =>
  isNumber(number) ? number.length >= SHORTEST || isCalledOne : false,
)

/** Nobody writes an amount, a size or a year with so many figures. */
const LONGEST_AMOUNT = 9
/** "ord-77120934": a model has fewer. */
const PREFIXED = /^\p{L}{1,5}[-_/]?\d{8,}$/u
const IN_GROUPS = /^\d{3}-\d{7}-\d{7}$/
const YEAR = /^(?:19|20)\d\d$/
const DATE =
  /^(?:(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])|(?:0[1-9]|[12]\d|3[01]){2}(?:19|20)\d\d)$/

/**
 * The same of all the orders of whoever is erased, for good: nothing that may be a date, a range, a price, a size or a model, since a shop may
 * call any order so before somebody complains of it. Figures alone are one where the author calls them so, or there are very many.
 */
export const certainOrderNumbers = numbersOf((number, isCalledOne, isAmount) => {
  if (PREFIXED.test(number) || IN_GROUPS.test(number)) return true
  if (!/^\d+$/.test(number) || YEAR.test(number) || DATE.test(number)) return false
  return number.length > LONGEST_AMOUNT || (isCalledOne && !isAmount)
})

/** @param isMeant whether a number in small letters is the order's at a place where it is called one, or is the number of something. */
function numbersOf(isMeant: (number: string, isCalledOne: boolean, isAmount: boolean) => boolean) {
  return personalData('order-numbers', 'orderNumber', (original, { orderNumbers: numbers = [] }) => {
    const { text, original: spanOf } = matchingText(original)
    return numbers.flatMap((number) => {
      const wanted = matchingText(number.replace(/^#/, '')).text
      return occurrences(text, wanted)
        .filter((place) => isMeant(wanted, isLabelled(text, place.start), isAmount(text, place)))
        .map(({ start, end }) => spanOf(start, end))
    })
  })
}

function occurrences(text: string, wanted: string): Span[] {
  if (wanted === '') return []
  const found: Span[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length
    const isWhole =
      !/[\p{L}\p{N}]$/u.test(text.slice(0, start).slice(-2)) &&
      !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
    if (isWhole) found.push({ start, end })
  }
  return found
}
