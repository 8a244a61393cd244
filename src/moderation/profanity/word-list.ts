/** What one language's list of the npm package naughty-words needs before it may mask anything in a review. */
export interface LanguageWords {
  /** Listed words that pass, by why they do. Both sides are data: "why is this not masked" has an answer. */
  allowed: {
    /** Has an everyday meaning that reviews are full of. */
    everyday: readonly string[]
    /** Sold in shops, or written on what is. */
    goods?: readonly string[]
    /** Anatomy, health and what babies and pets do. */
    body?: readonly string[]
    /** Rude and common: said on television by day. */
    mild?: readonly string[]
    /** A subject one may mention, or a name for what people are that insults nobody. */
    subject?: readonly string[]
  }
  /** Words and forms that the list lacks. */
  added: readonly string[]
  /** Of all these, the ones against a people, a belief, an orientation or a disability. */
  slurs: readonly string[]
  /** Those of these words that are harmless in another language, or are names: "slut" is an end in Swedish. Masked in reviews of this language alone. */
  elsewhere?: readonly string[]
  /** Phrases in which one of these words means something else: "cavallo di Troia". */
  harmless?: readonly string[]
  /** Those of these words that are a name where they have a capital within a sentence: Troia, of Homer. */
  names?: readonly string[]
}

/** Words and phrases, comma-separated in the source to keep two hundred of them readable. */
export function words(text: string): string[] {
  return text
    .split(',')
    .map((word) => word.trim())
    .filter((word) => word !== '')
}
