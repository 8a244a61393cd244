import { type Hashes, hashesOf } from './word-hashes.ts'

/** What is left of shorter words is too often another. */
const SHORTEST = 6
/** Elsewhere a letter more or less is another syllable, or another word. */
const WITH_LETTERS = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}]+$/u

/**
 * Whether a word is one of these with a letter too many, too few, another or two in each other's place: "tereible". Both without any
 * one of their letters are the same then (Garbe's symmetric deletion).
 * @param words folded
 */
export function misspellingsOf(words: readonly string[]): Hashes {
  const known = hashesOf([words.filter(isLong).flatMap((word) => [word, ...withoutOne(word)])])
  return (word) => isLong(word) && [word, ...withoutOne(word)].some(known)
}

function isLong(word: string): boolean {
  return word.length >= SHORTEST && WITH_LETTERS.test(word)
}

function withoutOne(word: string): string[] {
  return Array.from({ length: word.length }, (_, at) => word.slice(0, at) + word.slice(at + 1))
}
