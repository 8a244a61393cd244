import { fieldsOf } from '../finding.ts'
import { languageOf, languagesOf, sentencesInOther } from '../languages-of.ts'
import { type MatchingText, matchingText } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { findAimedSlurs } from '../profanity/aimed-slurs.ts'
import { foreignLanguages } from '../profanity/foreign-words.ts'
import {
  folded,
  harmlessPhrases,
  isAllowed,
  maskedWords,
  mildWords,
  type Strength,
  unmistakableWords,
} from '../profanity/masked-words.ts'
import { isName } from '../profanity/names.ts'
import { isAboutSomebody } from '../profanity/person-words.ts'
import { type FoundWord, findSpacedWords, spacedWords } from '../profanity/spaced-words.ts'
import {
  findLettersApart,
  findUnspacedWords,
  unspacedLanguages,
  unspacedWords,
} from '../profanity/unspaced-words.ts'

/**
 * Masks strong words of the review's language, the declared one and the one that it looks like, and those of all others that mean
 * nothing else in any, each by its own span: an opinion that swears is an opinion. Mild words pass, unless the store has them masked in every
 * review. A slur is masked too, and where it is meant for somebody in particular the review waits: no mask takes that back. Words are
 * compared after folding (matching-text.ts), lookalike digits, drawn-out and spelled-out letters included, and masked where they stand
 * in the author's text.
 */
export const profanity: Phase = {
  name: 'profanity',
  onFailure: 'hold',
  examine(submission) {
    const masksMildWords = submission.storeRules?.masksMildWords ?? false
    const own = languageOf(submission.locale)
    const texts = fieldsOf(submission).map(({ text }) => matchingText(text).text)
    const foreign = foreignLanguages(texts, own, masksMildWords)
    const isForeign = foreign.size > 0
    const languages = isForeign ? languagesOf(submission) : [own]
    const others = [...foreign].filter((language) => !languages.includes(language))
    const listed = masksMildWords ? 'mild' : 'strong'
    const find = (text: string, language: string) => finderFor(language, listed)(matchingText(text))
    const findUnmistakable = (text: string, language: string) =>
      finderFor(
        language,
        'unmistakable',
      )(matchingText(text)).filter(({ start, end }) => {
        const word = folded(text.slice(start, end))
        return !languages.some((known) => isAllowed(word, known))
      })
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const elsewhere = (isForeign ? sentencesInOther(languages, text) : []).flatMap(
        ({ start, end, language }) =>
          find(text.slice(start, end), language).map((found) => ({
            ...found,
            start: start + found.start,
            end: start + found.end,
          })),
      )
      const matching = matchingText(text)
      const aimed = findAimedSlurs(matching.text).map((word) => ({
        ...word,
        ...matching.original(word.start, word.end),
        language: own,
        isAimed: true,
      }))
      const found = [
        ...aimed,
        ...languages.flatMap((language) => find(text, language)),
        ...elsewhere,
        ...others.flatMap((language) => findUnmistakable(text, language)),
      ]
      return longestApart(found).flatMap(({ start, end, strength, language, isAimed }): Observation[] => {
        if (strength === 'harmless' || (!isAimed && isName(text, { start, end }, language))) return []
        const masked: Observation = { field, start, end, action: 'redact', ...meanings[strength] }
        return isAimed ? [masked, { ...masked, action: 'hold', code: 'abuse' }] : [masked]
      })
    })
  },
}

const meanings = {
  strong: { reason: 'OBSCENE_OR_SEXUAL', code: 'profanity' },
  mild: { reason: 'OBSCENE_OR_SEXUAL', code: 'mildWord' },
  slur: { reason: 'DISCRIMINATORY', code: 'slur' },
} as const satisfies Partial<Record<Strength, unknown>>

/** Its place is in the text as its author wrote it. */
interface FoundInLanguage extends FoundWord {
  language: string
  /** A slur that is meant for somebody in particular. */
  isAimed: boolean
}

type Finder = (matching: MatchingText) => FoundInLanguage[]

const finders = new Map<string, Finder>()

const wordsOf = {
  strong: maskedWords,
  mild: (language: string) => [...maskedWords(language), ...mildWords(language)],
  unmistakable: unmistakableWords,
} as const

/** Built once a language and policy, when the first review in it comes. */
function finderFor(language: string, listed: keyof typeof wordsOf): Finder {
  const key = `${language} ${listed}`
  const known = finders.get(key)
  if (known !== undefined) return known
  const masked = wordsOf[listed](language)
  const spaced = spacedWords(language, [...masked, ...harmlessPhrases(language)])
  const unspaced = unspacedWords(language, masked)
  const isUnspaced = unspacedLanguages.has(language)
  const finder: Finder = ({ text, unsimplified, original }) =>
    [
      ...(isUnspaced ? findUnspacedWords(text, unspaced, unsimplified) : []),
      ...(isUnspaced ? findLettersApart(text, unspaced) : []),
      ...findSpacedWords(text, spaced),
    ].map((word) => ({
      ...word,
      ...original(word.start, word.end),
      language,
      isAimed: word.strength === 'slur' && isAboutSomebody(text, word, language),
    }))
  // A locale is the author's to choose: whatever they make up needs no finder of its own for ever.
  if (finders.size < MOST_FINDERS) finders.set(key, finder)
  return finder
}

const MOST_FINDERS = 200

/** Of findings within one another only the longest. */
function longestApart(found: readonly FoundInLanguage[]): FoundInLanguage[] {
  const apart: FoundInLanguage[] = []
  for (const word of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (word.end > (apart.at(-1)?.end ?? 0)) apart.push(word)
  }
  return apart
}
