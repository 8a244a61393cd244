import { detectLanguage } from '../reviews/language-detection.ts'
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

function languageOf(locale: string): string {
  return listedLanguage(locale.split('-')[0]?.toLowerCase() ?? '')
}
