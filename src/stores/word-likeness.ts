import { hashesOf } from './word-hashes.ts'

/**
 * Whether a word is written like those of one language: of its sequences of letters, four in Latin and three elsewhere, its beginning and end
 * among them, seven in ten stand in the language's most common words as well. What no list has is told from an invented name by that, as
 * languages are told apart (Cavnar and Trenkle 1994). decisions/0013 has how well.
 */
export type Likeness = (word: string) => boolean

const MOST_UNKNOWN = 0.3

/** @param languages each one's common words, folded */
export function likenessTo(languages: readonly (readonly string[])[]): Likeness {
  const isKnown = hashesOf(languages.map(sequencesOf))
  return (word) => {
    const sequences = sequencesIn(word)
    const mostUnknown = Math.floor(sequences.length * MOST_UNKNOWN)
    return (
      word.length > 2 &&
      languages.some(
        (_, language) => sequences.filter((one) => !isKnown(`${language} ${one}`)).length <= mostUnknown,
      )
    )
  }
}

function* sequencesOf(words: readonly string[], language: number) {
  for (const word of words) for (const one of sequencesIn(word)) yield `${language} ${one}`
}

function sequencesIn(word: string): string[] {
  const length = /^[a-z]/.test(word) ? 4 : 3
  const whole = `^${word}$`
  return Array.from({ length: Math.max(0, whole.length - length + 1) }, (_, at) =>
    whole.slice(at, at + length),
  )
}
