import { fieldsOf, type Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import { hoursForTheShop, type Phase } from '../pipeline.ts'

/** Words of these are found within others: there are no spaces to tell them apart by. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/**
 * Holds a review with a word that the store has listed, on the ground that the store has named; whoever wrote it, about whatever.
 * No ordinary word is listed (stores/blockable-words.ts).
 */
export const blockedWords: Phase = {
  name: 'blocked-words',
  onFailure: 'hold',
  holdsForHours: hoursForTheShop,
  examine(submission) {
    const listed = (submission.storeRules?.blockedWords ?? []).map(({ word, reason }) => ({
      wanted: matchingText(word).text.trim(),
      reason,
    }))
    if (listed.length === 0) return []
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const matching = matchingText(text)
      return listed.flatMap(({ wanted, reason }) =>
        occurrences(matching.text, wanted).map(({ start, end }) => {
          const span = matching.original(start, end)
          return { field, ...span, reason, action: 'hold', code: 'blockedWord' } as const
        }),
      )
    })
  },
}

/** Where a text has a word, both as matchingText writes them. */
export function occurrences(text: string, wanted: string): Span[] {
  if (wanted === '') return []
  const found: Span[] = []
  for (let start = text.indexOf(wanted); start >= 0; start = text.indexOf(wanted, start + wanted.length)) {
    const end = start + wanted.length
    if (UNSPACED.test(wanted) || isWhole(text, start, end)) found.push({ start, end })
  }
  return found
}

function isWhole(text: string, start: number, end: number): boolean {
  return (
    !/[\p{L}\p{N}]$/u.test(text.slice(Math.max(0, start - 2), start)) &&
    !/^[\p{L}\p{N}]/u.test(text.slice(end, end + 2))
  )
}
