import type { Span } from '../finding.ts'
import { decoded, type SpelledOut, spelledOut, TOKEN } from './disguised-letters.ts'
import { internationalWords, type MaskedWord, type Strength } from './masked-words.ts'

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

interface Token extends Span {
  readings: readonly string[]
}

const BETWEEN_SIGNS = /[\p{L}\p{M}\p{N}]+/gu
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
  const words = [...text.matchAll(TOKEN)].flatMap(({ 0: word }) => [
    word,
    ...(word.match(BETWEEN_SIGNS) ?? []),
  ])
  for (const word of new Set([...words, ...spelledOut(text).map(({ letters }) => letters)]))
    for (const reading of [word, ...decoded(word)]) yield withoutRepeats(reading)
}

/** The masked words and phrases in a text as matchingText writes it. */
export function findSpacedWords(text: string, { entriesByFirst, attached }: SpacedWords): FoundWord[] {
  const tokens = [...text.matchAll(TOKEN)].map(({ 0: word, index }) => tokenOf(word, index, attached))
  const parts = tokens.flatMap(({ start, end }) => partsOf(text.slice(start, end), start, attached))
  const sequence = (from: number, entry: Entry): Span | undefined => {
    const part = tokens.slice(from, from + entry.words.length)
    const isMatch =
      part.length === entry.words.length &&
      part.every((token, index) =>
        token.readings.some((reading) => isSpelled(reading, entry.words[index] ?? '')),
      ) &&
      part.every(
        (token, index) => index === 0 || PHRASE_GAP.test(text.slice(part[index - 1]?.end, token.start)),
      )
    return isMatch ? { start: part[0]?.start ?? 0, end: part.at(-1)?.end ?? 0 } : undefined
  }
  const entriesFor = ({ readings }: Token) =>
    new Set(readings.flatMap((reading) => entriesByFirst.get(withoutRepeats(reading)) ?? []))
  const whole = tokens.flatMap((token, from) =>
    [...entriesFor(token)].flatMap((entry) => {
      const span = sequence(from, entry)
      return span ? [{ ...span, strength: entry.strength }] : []
    }),
  )
  const partial = parts.flatMap((part) =>
    [...entriesFor(part)]
      .filter(
        ({ words }) =>
          words.length === 1 && part.readings.some((reading) => isSpelled(reading, words[0] ?? '')),
      )
      .map(({ strength }) => ({ start: part.start, end: part.end, strength })),
  )
  return [...whole, ...partial, ...spelledOutWords(text, entriesByFirst), ...tornApart(text, tokens)]
}

function spelledOutWords(text: string, entriesByFirst: SpacedWords['entriesByFirst']): FoundWord[] {
  return [...spelledOut(text), ...syllablesApart(text)].flatMap(({ letters, start, end }) =>
    [letters, ...decoded(letters)].flatMap((word) =>
      (entriesByFirst.get(withoutRepeats(word)) ?? [])
        .filter(({ words }) => words.length === 1 && isSpelled(word, words[0] ?? ''))
        .map(({ strength }) => ({ start, end, strength })),
    ),
  )
}

/**
 * "씨 발": a Korean syllable is two or three letters. Behind another word the first may be that word's own, as in "민수 씨 발 사이즈",
 * the size of Minsu's feet.
 */
const SYLLABLES_APART =
  /(?<![\p{L}\p{N}]\s{0,3})(?:[아야와]\s{1,3})?([가-힣](?:\s{1,5}[가-힣]){1,4})(?![\p{L}\p{N}])/gu

function syllablesApart(text: string): SpelledOut[] {
  return [...text.matchAll(SYLLABLES_APART)].map(({ 0: run, 1: syllables = '', index }) => ({
    letters: syllables.replace(/\s/g, ''),
    start: index + run.length - syllables.length,
    end: index + run.length,
  }))
}

/** Only for words that are sworn with everywhere: torn apart, others are words as well ("la mer de Chine", "who re-ordered"). */
function tornApart(text: string, tokens: readonly Token[]): FoundWord[] {
  return tokens.flatMap(({ start }, index) => {
    const found: FoundWord[] = []
    for (const count of [2, 3]) {
      const part = tokens.slice(index, index + count)
      const end = part.at(-1)?.end ?? start
      if (part.length < count || end - start > LONGEST_TORN) break
      const written = text.slice(start, end)
      const strength = /^[\p{L} ]+$/u.test(written) ? torn.get(written.replaceAll(' ', '')) : undefined
      if (strength !== undefined) found.push({ start, end, strength })
    }
    return found
  })
}

const torn: ReadonlyMap<string, Strength> = new Map(
  internationalWords.map(({ text, strength }) => [text, strength]),
)
const LONGEST_TORN = 20

function tokenOf(word: string, start: number, { prefixes, suffixes }: Attached): Token {
  const readings = new Set([word, ...decoded(word)])
  for (const prefix of prefixes) {
    if (word.startsWith(prefix) && word.length - prefix.length >= SHORTEST_PREFIXED)
      readings.add(word.slice(prefix.length))
  }
  for (const suffix of suffixes) {
    if (word.endsWith(suffix) && word.length - suffix.length >= SHORTEST_SUFFIXED)
      readings.add(word.slice(0, -suffix.length))
  }
  return { start, end: start + word.length, readings: [...readings] }
}

/** "great!shit" is two words. */
function partsOf(word: string, start: number, attached: Attached): Token[] {
  if (!/[^\p{L}\p{M}\p{N}]/u.test(word)) return []
  return [...word.matchAll(BETWEEN_SIGNS)].map(({ 0: part, index }) => tokenOf(part, start + index, attached))
}

function withoutRepeats(word: string): string {
  return word.replace(/(.)\1+/gsu, '$1')
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
