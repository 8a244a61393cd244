import type { Span } from '../finding.ts'
import type { PlacedText } from '../matching-text.ts'
import { undisguised } from '../profanity/disguised-letters.ts'
import { LONGEST_PHRASE, widen } from './phrase-index.ts'
import { phrases } from './phrases.ts'

/** What a text says once nothing is hidden behind signs: other than it is written, if at all, and with wider gaps. */
export function disguisedReadings(written: PlacedText): PlacedText[] {
  const unmasked = withMaskedLetters(written)
  const readings = [unmasked, ...undisguised(unmasked).map(withLoneOnes)].map(withSignsAsSpaces)
  return readings.filter(
    ({ text }, index) =>
      text !== written.text && readings.findIndex((other) => other.text === text) === index,
  )
}

/** "1 w1ll": where digits stand for letters, a one by itself is a word. */
function withLoneOnes({ text, original }: PlacedText): PlacedText {
  return { text: text.replace(/(?<![\p{L}\p{N}])1(?= \p{L})/gu, 'i'), original }
}

const ACCENTED = /[à-ɏḁ-ỿ]/gu
const YOU = /[yýÿŷỳ][oóòôöõō][uúùûüũū]/u

/**
 * "I wîll kíll yöu", where an English "you" may stand; null for any other text. In English no word has accents: in Spanish they tell
 * "te mató" from "te mato".
 */
export function withoutAccents({ text, original }: PlacedText): PlacedText | null {
  if (!YOU.test(text) || text.search(ACCENTED) < 0) return null
  return { text: text.replace(ACCENTED, (letter) => letter.normalize('NFD')[0] ?? letter), original }
}

/**
 * A sign between two letters that stands for a space, and what is put around a word to stress it: "i.will.kill.you", "*kill*". All of
 * them are named first, since looking behind every letter takes four times as long.
 */
const SIGNS =
  /(?=[.\-–—/\\+=:;·•'’‘‚_*~#"“”„«»‹›()[\]|<>])(?:(?<=[\p{L}\p{M}])(?:[.\-–—/\\+=:;·•]{1,3}|['’](?=['’]))(?=\p{L})|[_*~#"“”„«»‹›()[\]|<>]|(?<!\p{L})['’‘‚]|['’‘](?!\p{L}))/gu

function withSignsAsSpaces({ text, original }: PlacedText): PlacedText {
  return { text: text.replace(SIGNS, (signs) => ' '.repeat(signs.length)), original }
}

/** "k*ll", "k**l": a sign in the place of one letter or two; "ki-ll": one that is only in between. */
const MASKED_WORD =
  /(?<![\p{L}\p{N}*#@_])\p{L}{1,15}(?:[*#@_]{1,2}(?:\p{L}{1,15})?|[-.·~]\p{L}{1,15})(?![\p{L}\p{N}*#@_])/gu
const HAS_MASK = /[*#@_]|[-.·~](?=\p{L})/u
const MASK = /[*#@_\-.·~]/gu
const SHORTEST_MASKED = 4

/** As one of the words of phrases that has all other letters, if there is any. */
function withMaskedLetters({ text, original }: PlacedText): PlacedText {
  if (!HAS_MASK.test(text)) return { text, original }
  return { text: text.replace(MASKED_WORD, (word) => wordBehind(word) ?? word), original }
}

let wordsByMasked: Map<string, string> | undefined

function wordBehind(masked: string): string | undefined {
  wordsByMasked ??= new Map(wordsOfPhrases().flatMap((word) => masksOf(word).map((mask) => [mask, word])))
  const behind = wordsByMasked.get(masked.replace(MASK, '*')) ?? wordsByMasked.get(masked.replace(MASK, ''))
  return behind?.padEnd(masked.length)
}

/** Those of English last: of two words behind the same mask, the last is kept. */
function wordsOfPhrases(): string[] {
  return phrases
    .toSorted((a, b) => Number(a.language === 'en') - Number(b.language === 'en'))
    .flatMap(({ source }) => source.replace(/\\p\{\p{L}\}/gu, ' ').match(/\p{L}+/gu) ?? [])
    .filter((word) => word.length >= SHORTEST_MASKED)
}

/** The word itself, and without any one letter or two beside each other but the first. */
function masksOf(word: string): string[] {
  const masks = Array.from({ length: word.length - 1 }, (_, at) => [
    `${word.slice(0, at + 1)}*${word.slice(at + 2)}`,
    ...(at + 2 < word.length ? [`${word.slice(0, at + 1)}**${word.slice(at + 3)}`] : []),
  ])
  return [word, ...masks.flat()]
}

const LONG_RUN = /(\p{L})\1\1/gu
const RUN = /(\p{L})\1+/gu

/**
 * "kiiiilll yoooou" with every run of a letter as one of them: only what stands around a long run, since the rest says the same as it is
 * written.
 */
export function withoutRunsOfLetters({ text, original }: PlacedText): PlacedText[] {
  if (text.search(LONG_RUN) < 0) return []
  const around: Span[] = []
  for (const { index } of text.matchAll(LONG_RUN)) widen(around, index, LONGEST_PHRASE)
  return around.map(({ start, end }) => {
    const part = text.slice(start, end)
    /** Behind all of a run, wherever it ends. */
    const place = (at: number) =>
      [...part.matchAll(RUN)].reduce(
        (place, { 0: run, 1: letter = '', index }) =>
          start + index < place ? place + run.length - letter.length : place,
        start + at,
      )
    return {
      text: part.replace(RUN, '$1'),
      original: (from, to) => original(place(from), place(to)),
    }
  })
}

export function isDrawnOut(found: string): boolean {
  return found.toLowerCase().search(LONG_RUN) >= 0
}
