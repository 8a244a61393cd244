import { fieldsOf } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { maskedWords } from '../profanity/masked-words.ts'
import { type FoundWord, findSpacedWords, spacedWords } from '../profanity/spaced-words.ts'
import { findUnspacedWords, unspacedLanguages, unspacedWords } from '../profanity/unspaced-words.ts'

/**
 * Masks strong words of the review's language, and the few that are sworn with everywhere, each by its own span: an opinion that
 * swears is an opinion. Mild words pass. Words are compared after folding (matching-text.ts), lookalike digits and drawn-out
 * letters included, and masked where they stand in the author's text.
 */
export const profanity: Phase = {
  name: 'profanity',
  onFailure: 'hold',
  examine(submission) {
    const find = finderFor(submission.locale.split('-')[0]?.toLowerCase() ?? '')
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const matching = matchingText(text)
      return find(matching.text).map(({ start, end, isSlur }): Observation => {
        const verdict = isSlur
          ? ({ reason: 'DISCRIMINATORY', code: 'slur' } as const)
          : ({ reason: 'OBSCENE_OR_SEXUAL', code: 'profanity' } as const)
        return { field, ...matching.original(start, end), action: 'redact', ...verdict }
      })
    })
  },
}

type Finder = (text: string) => FoundWord[]

const finders = new Map<string, Finder>()

/** Built once a language, when the first review in it comes. */
function finderFor(language: string): Finder {
  const known = finders.get(language)
  if (known !== undefined) return known
  const masked = maskedWords(language)
  const spaced = spacedWords(language, masked)
  const unspaced = unspacedWords(language, masked)
  const finder: Finder = unspacedLanguages.has(language)
    ? (text) => longestApart([...findUnspacedWords(text, unspaced), ...findSpacedWords(text, spaced)])
    : (text) => longestApart(findSpacedWords(text, spaced))
  finders.set(language, finder)
  return finder
}

/** Of findings within one another only the longest. */
function longestApart(found: readonly FoundWord[]): FoundWord[] {
  const apart: FoundWord[] = []
  for (const word of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (word.end > (apart.at(-1)?.end ?? 0)) apart.push(word)
  }
  return apart
}
