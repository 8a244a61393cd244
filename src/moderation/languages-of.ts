import { detectLanguage } from '../reviews/language-detection.ts'
import type { Span } from './finding.ts'
import { listedLanguage } from './profanity/masked-words.ts'
import type { Submission } from './submission.ts'

/**
 * In which languages a text is read: the one that its author says it is in, and the one that it looks like, so that nobody passes by
 * naming another. Primary subtags, by the names that the lists have; one of them, where the two agree or nothing can be told.
 */
export function languagesOf({ locale, body }: Pick<Submission, 'locale' | 'body'>): string[] {
  const detected = detectLanguage(body, { own: locale }).locale ?? locale
  return [...new Set([languageOf(locale), languageOf(detected)])]
}

/** The one that a locale names. */
export function languageOf(locale: string): string {
  return listedLanguage(locale.split('-')[0]?.toLowerCase() ?? '')
}

const SENTENCE = /[^.!?。！？\n]{6,}/gu
/** Fewer letters look like some language or other; a script that only one or two languages have says enough. */
const FEWEST_LETTERS = 25
const TELLING_SCRIPT =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** The sentences of a text that look like another language than these, the first of which is the author's. */
export function sentencesInOther(
  languages: readonly string[],
  text: string,
): (Span & { language: string })[] {
  const [own] = languages
  return [...text.matchAll(SENTENCE)]
    .filter(({ 0: sentence }) => sentence.length >= FEWEST_LETTERS || TELLING_SCRIPT.test(sentence))
    .flatMap(({ 0: sentence, index }) => {
      const { locale } = detectLanguage(sentence, { own })
      const language = locale === null ? undefined : languageOf(locale)
      return language === undefined || languages.includes(language)
        ? []
        : [{ start: index, end: index + sentence.length, language }]
    })
}
