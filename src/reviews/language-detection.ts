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
/** Of two or three words ("Gutes Produkt") the score says little: whom the text is from says more. */
const FEW_LETTERS = 20
const NEAR_IN_FEW_LETTERS = 0.6

// Addresses and model numbers look like some language or other.
eld.enableTextCleanup(true)

/**
 * The language a text is written in, by its letters alone. `expected` are the locales one has reason to expect, such as the store's;
 * they settle a close call and exclude nothing. `own` is the customer's, if that is known: in a few words it settles more. Only the
 * first thousand characters are looked at.
 */
export function detectLanguage(
  text: string,
  { own, expected = [] }: { own?: string | undefined; expected?: readonly string[] } = {},
): DetectedLanguage {
  const result = eld.detect(text)
  const scores = result.getScores()
  const best = scores[result.language] ?? 0
  if (!result.isReliable()) return { locale: null, confidence: best }
  const scoreOf = (locale: string) => ({ locale, confidence: scores[locale] ?? 0 })
  const theirs = own === undefined ? undefined : scoreOf(languageOf(own))
  const isShort = text.slice(0, 200).replace(/\P{L}/gu, '').length < FEW_LETTERS
  if (theirs && isShort && theirs.confidence >= best * NEAR_IN_FEW_LETTERS) return theirs
  const [likely] = [...(theirs ? [theirs] : []), ...expected.map((locale) => scoreOf(languageOf(locale)))]
    .filter(({ confidence }) => confidence >= best * NEAR_RELATIVE)
    .sort((a, b) => b.confidence - a.confidence)
  return likely ?? scoreOf(result.language)
}

function languageOf(locale: string): string {
  return locale.split('-')[0]?.toLowerCase() ?? locale
}
