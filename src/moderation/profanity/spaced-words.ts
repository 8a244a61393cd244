import type { Span } from '../finding.ts'
import { decoded, type SpelledOut, TOKEN } from './disguised-letters.ts'
import { internationalWords, type MaskedWord, type Strength } from './masked-words.ts'
import { type Token, tokensOf, withoutRepeats } from './tokens.ts'

/** For scripts that put spaces between words: a word is masked when all of it is one, so no harmless one that contains it is. */

export interface FoundWord extends Span {
  strength: Strength
}

interface Entry {
  /** One for a word, several for a phrase. */
  words: readonly string[]
  strength: Strength
}

export interface SpacedWords {
  entriesByFirst: ReadonlyMap<string, readonly Entry[]>
  /** What the language writes together with the words beside. */
  attached: Attached
}

interface Attached {
  prefixes: readonly string[]
  suffixes: readonly string[]
}

/** What may stand between the words of a phrase. */
const PHRASE_GAP = /^[\s,'’-]{1,3}$/u

/** What Arabic and Hebrew write together with the word that follows: and, in, to, the. */
const prefixes: Readonly<Record<string, readonly string[]>> = {
  ar: ['ال', 'وال', 'بال', 'فال', 'كال', 'لل', 'و', 'ف', 'ب', 'ل', 'ك', 'يا'],
  he: ['ה', 'ו', 'ב', 'ל', 'כ', 'מ', 'ש', 'וה', 'שה', 'בה', 'מה', 'כש', 'לה'],
}
/** What Korean writes onto a word: particles, "like", "is", plurals. */
const suffixes: Readonly<Record<string, readonly string[]>> = {
  ko: '이 가 은 는 을 를 야 아 들 들이 들은 들아 의 에 도 로 같은 같네 같다 같음 이다 이네 이야 임 네 놈 년 놈들 놈아 년아'.split(
    ' ',
  ),
}
/** Without what is attached, shorter words are too often a part of another; a Korean syllable is two or three letters. */
const SHORTEST_PREFIXED = 3
const SHORTEST_SUFFIXED = 2

export function spacedWords(language: string, masked: readonly MaskedWord[]): SpacedWords {
  const entriesByFirst = new Map<string, Entry[]>()
  for (const { text, strength } of masked) {
    const words = [...text.matchAll(TOKEN)].map(([word]) => word)
    const [first] = words
    if (first === undefined) continue
    const key = withoutRepeats(first)
    entriesByFirst.set(key, [...(entriesByFirst.get(key) ?? []), { words, strength }])
  }
  return {
    entriesByFirst,
    attached: { prefixes: prefixes[language] ?? [], suffixes: suffixes[language] ?? [] },
  }
}

/** The longest word of a masked one or a phrase, without repeated letters: in whatever text it is found, that is too. */
export function keyOf(masked: string): string | undefined {
  const [longest] = [...masked.matchAll(TOKEN)].map(([word]) => word).sort((a, b) => b.length - a.length)
  return longest === undefined ? undefined : withoutRepeats(longest)
}

/** All that could be one in a text, but for what a language writes together. */
export function* keysOfText(text: string): Generator<string> {
  const { tokens, parts, spelled } = tokensOf(text)
  for (const token of tokens) yield* token.keys
  for (const part of parts) yield* part.keys
  for (const { letters } of spelled)
    for (const reading of [letters, ...decoded(letters)]) yield withoutRepeats(reading)
}

/**
 * The masked words and phrases in a text as matchingText writes it. Every review comes here several times and hardly ever has one, so nothing is
 * made before a word is known.
 */
export function findSpacedWords(text: string, words: SpacedWords): FoundWord[] {
  const { tokens, parts, spelled, syllables } = tokensOf(text)
  const found: FoundWord[] = []
  for (const [from, token] of tokens.entries()) {
    for (const entry of entriesFor(token, words)) {
      const span = sequence(text, tokens, from, entry, words.attached)
      if (span !== undefined) found.push({ ...span, strength: entry.strength })
    }
  }
  for (const part of parts) {
    for (const { words: listed, strength } of entriesFor(part, words)) {
      if (listed.length === 1 && isReadAs(part, listed[0] ?? '', words.attached))
        found.push({ start: part.start, end: part.end, strength })
    }
  }
  const apart = [...spelled, ...syllables].flatMap((run) => spelledOutWords(run, words.entriesByFirst))
  return [...found, ...apart, ...tornApart(text, tokens)]
}

const NONE: readonly Entry[] = []

/** Those that begin with a word, in whichever way it may be read. */
function entriesFor(token: Token, { entriesByFirst, attached }: SpacedWords): Iterable<Entry> {
  let found: Set<Entry> | undefined
  for (const key of [...token.keys, ...keysWithoutAttached(token, attached)]) {
    const entries = entriesByFirst.get(key)
    if (entries !== undefined) found = new Set([...(found ?? NONE), ...entries])
  }
  return found ?? NONE
}

function sequence(
  text: string,
  tokens: readonly Token[],
  from: number,
  { words }: Entry,
  attached: Attached,
): Span | undefined {
  const part = tokens.slice(from, from + words.length)
  const isMatch =
    part.length === words.length &&
    part.every(
      (token, index) =>
        isReadAs(token, words[index] ?? '', attached) &&
        (index === 0 || PHRASE_GAP.test(text.slice(part[index - 1]?.end, token.start))),
    )
  return isMatch ? { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 } : undefined
}

function isReadAs(token: Token, word: string, attached: Attached): boolean {
  return [...token.readings, ...readingsWithoutAttached(token, attached)].some((reading) =>
    isSpelled(reading, word),
  )
}

function spelledOutWords(
  { letters, start, end }: SpelledOut,
  entriesByFirst: SpacedWords['entriesByFirst'],
): FoundWord[] {
  return [letters, ...decoded(letters)].flatMap((word) =>
    (entriesByFirst.get(withoutRepeats(word)) ?? [])
      .filter(({ words }) => words.length === 1 && isSpelled(word, words[0] ?? ''))
      .map(({ strength }) => ({ start, end, strength })),
  )
}

/** Only for words that are sworn with everywhere: torn apart, others are words as well ("la mer de Chine", "who re-ordered"). */
function tornApart(text: string, tokens: readonly Token[]): FoundWord[] {
  const found: FoundWord[] = []
  for (const [index, { start }] of tokens.entries()) {
    if (!TORN_BEGINNINGS.has(text[start] ?? '')) continue
    for (const last of [tokens[index + 1], tokens[index + 2]]) {
      if (last === undefined || last.end - start > LONGEST_TORN) break
      const written = text.slice(start, last.end)
      const strength = /^[\p{L} ]+$/u.test(written) ? torn.get(written.replaceAll(' ', '')) : undefined
      if (strength !== undefined) found.push({ start, end: last.end, strength })
    }
  }
  return found
}

const torn: ReadonlyMap<string, Strength> = new Map(
  internationalWords.map(({ text, strength }) => [text, strength]),
)
const TORN_BEGINNINGS: ReadonlySet<string> = new Set([...torn.keys()].map((word) => word.charAt(0)))
const LONGEST_TORN = 20

const NOTHING: readonly string[] = []

/** The word without what the language writes together with it. */
function readingsWithoutAttached({ word }: Token, { prefixes, suffixes }: Attached): readonly string[] {
  if (prefixes.length === 0 && suffixes.length === 0) return NOTHING
  return [
    ...prefixes
      .filter((prefix) => word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_PREFIXED)
      .map((prefix) => word.slice(prefix.length)),
    ...suffixes
      .filter((suffix) => word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_SUFFIXED)
      .map((suffix) => word.slice(0, -suffix.length)),
  ]
}

function keysWithoutAttached(token: Token, attached: Attached): readonly string[] {
  const readings = readingsWithoutAttached(token, attached)
  return readings.length === 0 ? NOTHING : readings.map(withoutRepeats)
}

/** Whether the text spells the word, letters drawn out to three or more counting as one or two: "fuuuck", but not "as" for "ass". */
function isSpelled(text: string, word: string): boolean {
  const drawn = text.match(/(.)\1*/gsu) ?? []
  const plain = word.match(/(.)\1*/gsu) ?? []
  return (
    drawn.length === plain.length &&
    drawn.every((run, index) => {
      const wanted = plain[index] ?? ''
      return (
        run[0] === wanted[0] &&
        (run.length === wanted.length || (run.length >= 3 && run.length > wanted.length))
      )
    })
  )
}
