import type { Span } from '../finding.ts'
import { decoded, type SpelledOut, spelledOut, TOKEN } from './disguised-letters.ts'

/** A word of a text and how it may be read: as it is, and with digits and signs for letters. */
export interface Token extends Span {
  word: string
  readings: readonly string[]
  /** The readings without repeated letters. */
  keys: readonly string[]
}

export interface Tokens {
  tokens: readonly Token[]
  /** Of words that have signs within: "great!shit" is two words. */
  parts: readonly Token[]
  /** "f u c k" and "f.u.c.k". */
  spelled: readonly SpelledOut[]
  /** "씨 발": a Korean syllable is two or three letters. */
  syllables: readonly SpelledOut[]
}

const BETWEEN_SIGNS = /[\p{L}\p{M}\p{N}]+/gu
const HAS_SIGN = /[^\p{L}\p{M}\p{N}]/u
const MOST_RECENT = 32
const recent = new Map<string, Tokens>()

/** What a text as matchingText writes it has of these. Every language looks at the same few texts one after another, so the last are still there. */
export function tokensOf(text: string): Tokens {
  const known = recent.get(text)
  if (known !== undefined) return known
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => tokenOf(word, index))
  const parts = tokens.flatMap(({ word, start }) =>
    HAS_SIGN.test(word)
      ? [...word.matchAll(BETWEEN_SIGNS)].map(({ 0: part, index }) => tokenOf(part, start + index))
      : [],
  )
  const found = { tokens, parts, spelled: spelledOut(text), syllables: syllablesApart(text) }
  if (recent.size >= MOST_RECENT) recent.clear()
  recent.set(text, found)
  return found
}

function tokenOf(word: string, start: number): Token {
  const disguised = decoded(word)
  const readings = disguised.length === 0 ? [word] : [...new Set([word, ...disguised])]
  return { word, start, end: start + word.length, readings, keys: readings.map(withoutRepeats) }
}

/**
 * Behind another word the first syllable may be that word's own, as in "민수 씨 발 사이즈", the size of Minsu's feet.
 */
const SYLLABLES_APART =
  /(?<![\p{L}\p{N}]\s{0,3})(?:[아야와]\s{1,3})?([가-힣](?:\s{1,5}[가-힣]){1,4})(?![\p{L}\p{N}])/gu
const SYLLABLE = /[가-힣]/u

function syllablesApart(text: string): SpelledOut[] {
  if (!SYLLABLE.test(text)) return []
  return [...text.matchAll(SYLLABLES_APART)].map(({ 0: run, 1: syllables = '', index }) => ({
    letters: syllables.replace(/\s/g, ''),
    start: index + run.length - syllables.length,
    end: index + run.length,
  }))
}

/** "fuuuck" and "fuck" alike. */
export function withoutRepeats(word: string): string {
  return REPEAT.test(word) ? word.replace(/(.)\1+/gsu, '$1') : word
}

const REPEAT = /(.)\1/su
