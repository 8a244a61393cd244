import eld from 'eld/extrasmall'

export interface DetectedLanguage {
  /** A BCP 47 language subtag, or null when the text is too short or too mixed to say. */
  locale: string | null
  /** The detector's score from 0 to 1; comparable between texts, not a probability. */
  confidence: number
}

/**
 * A candidate this close to the best language wins: near relatives (Swedish and Danish, Spanish and Portuguese) differ by less on
 * a short sentence, strangers by more (decision 0003).
 */
const NEAR_RELATIVE = 0.85

// Addresses and model numbers look like some language or other.
eld.enableTextCleanup(true)

/**
 * The language a text is written in, by its letters alone. candidates are the locales one has reason to expect, such as the
 * store's; they settle a close call and exclude nothing. Only the first thousand characters are looked at.
 */
export function detectLanguage(text: string, candidates: readonly string[] = []): DetectedLanguage {
  const result = eld.detect(text)
  const scores = result.getScores()
  const best = scores[result.language] ?? 0
  if (!result.isReliable()) return { locale: null, confidence: best }
  const expected = new Set(candidates.map(languageOf))
  const likely = Object.entries(scores)
    .filter(([language, score]) => expected.has(language) && score >= best * NEAR_RELATIVE)
    .reduce<[string, number] | undefined>((a, b) => (a && a[1] >= b[1] ? a : b), undefined)
  const [locale, confidence] = likely ?? [result.language, best]
  return { locale, confidence }
}

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale
}
