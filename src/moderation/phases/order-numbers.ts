import type { Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import { personalData } from './personal-data.ts'
import { isLabelled } from './phone-lookalikes.ts'

/** A shorter one is a number like any other, unless it is called one. */
const SHORTEST = 5

/** One word, figures for half of it at least: a shop writes its orders' ids itself, and could else hide "3 weeks" in one review. */
function isNumber(text: string): boolean {
  const digits = text.match(/\d/g)?.length ?? 0
  return digits > 0 && /^[\p{L}\d/_-]+$/u.test(text) && digits >= (text.match(/\p{L}/gu)?.length ?? 0)
}

/** Masks the number of the author's own order: with it and a name, a stranger gets far with a shop's helpdesk. */
export const orderNumbers = personalData(
  'order-numbers',
  'orderNumber',
  (original, { orderNumbers = [] }) => {
    const { text, original: spanOf } = matchingText(original)
    return orderNumbers.flatMap((number) => {
      const wanted = matchingText(number.replace(/^#/, '')).text
      if (!isNumber(wanted)) return []
      return occurrences(text, wanted).flatMap(({ start, end }) => {
        const isMeant = wanted.length >= SHORTEST || isLabelled(text, start)
        return isMeant ? [spanOf(start, end)] : []
      })
    })
  },
)

function occurrences(text: string, wanted: string): Span[] {
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
