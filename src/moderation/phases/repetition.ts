import { fieldsOf } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Phase } from '../pipeline.ts'

/** A pattern of up to twenty characters, five times or more in a row. */
const RUN = /([\p{L}\p{N}][\p{L}\p{N} ,.!-]{0,19}?)\1{4,}/gu
/** "Hahaha", "soooo good" and a row of noughts are no matter; this is. */
const SHORTEST_RUN = 40

/**
 * Holds a text that is mostly the same few letters over and over. What is only emphasis passes: exclamation marks and emoji do not
 * count, and a text that says something beside its runs stands.
 */
export const repetition: Phase = {
  name: 'repetition',
  onFailure: 'skip',
  examine(submission) {
    const texts = fieldsOf({ ...submission, displayName: '' }).map(({ field, text }) => ({
      field,
      matching: matchingText(text),
    }))
    const said = texts.reduce((sum, { matching }) => sum + lettersIn(matching.text), 0)
    const runs = texts.flatMap(({ field, matching }) =>
      [...matching.text.matchAll(RUN)]
        .filter(([run]) => run.length >= SHORTEST_RUN)
        .map(({ 0: run, index }) => ({
          field,
          ...matching.original(index, index + run.length),
          letters: lettersIn(run),
        })),
    )
    const repeated = runs.reduce((sum, { letters }) => sum + letters, 0)
    if (repeated * 2 <= said) return []
    return runs.map(
      ({ field, start, end }) =>
        ({ field, start, end, reason: 'SPAM', action: 'hold', code: 'repeatedCharacters' }) as const,
    )
  },
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
