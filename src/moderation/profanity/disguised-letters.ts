import type { PlacedText } from '../matching-text.ts'

/** A word, with the signs that stand in for letters within one. */
export const TOKEN = /[\p{L}\p{M}\p{N}@$€]+(?:[!|+]+[\p{L}\p{M}\p{N}@$€]+)*/gu

const lookalikes: Readonly<Record<string, string>> = {
  '0': 'o',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
  '€': 'e',
  '!': 'i',
  '+': 't',
}

/** The same of Cyrillic letters: "пи3дец", "х@й". */
const cyrillicLookalikes: Readonly<Record<string, string>> = {
  '0': 'о',
  '3': 'з',
  '4': 'ч',
  '6': 'б',
  '@': 'а',
  $: 'с',
  '€': 'е',
}

/** The word with its lookalike digits as letters, of the same length. A one is an i or an l. Digits alone are a number. */
export function decoded(word: string): string[] {
  if (/^[a-z]*$/.test(word) || !/[^\p{L}\p{M}]/u.test(word) || !/\p{L}/u.test(word)) return []
  if (/\p{Script=Cyrillic}/u.test(word))
    return [word.replace(/[0346@$€]/g, (sign) => cyrillicLookalikes[sign] ?? sign)]
  const letters = word.replace(/[034578@$€!+]/g, (sign) => lookalikes[sign] ?? sign)
  return [letters.replace(/[1|]/g, 'i'), letters.replace(/[1|]/g, 'l')]
}

/** "f u c k" and "f.u.c.k": single letters, so many or more, with the same sign between each two and no other letter beside. */
const spelled = (fewest: number) =>
  new RegExp(
    `(?<![\\p{L}\\p{N}])[\\p{L}\\p{N}@$€](?:([ ._*/,-]{1,2}|\\s{1,8})[\\p{L}\\p{N}@$€](?:\\1[\\p{L}\\p{N}@$€]){${fewest - 2},40})(?![\\p{L}\\p{N}])`,
    'gu',
  )
const SPELLED = spelled(4)
/** "y.o.u" beside other words that are spelled; by itself it is "D.I.Y" and the sizes of a shirt. */
const SPELLED_SHORT = spelled(3)
const BETWEEN_LETTERS = /[\s._*/,-]/g

export interface SpelledOut {
  letters: string
  start: number
  end: number
}

export function spelledOut(text: string, pattern = SPELLED): SpelledOut[] {
  // Most texts have none, and matchAll makes an expression anew each time.
  if (text.search(pattern) < 0) return []
  return [...text.matchAll(pattern)].map(({ 0: run, index }) => ({
    letters: run.replace(BETWEEN_LETTERS, ''),
    start: index,
    end: index + run.length,
  }))
}

/** A sign right beside a letter: without one there is nothing to decode. */
const HAS_LOOKALIKE = /[\p{L}\p{M}][\d@$€!|+]|[\d@$€!|+]\p{L}/u

/** What a text says once spelled-out words are joined and lookalike digits are letters; nothing for one that hides nothing. */
export function undisguised(matching: PlacedText): PlacedText[] {
  const joined = withWordsJoined(matching)
  const readings = HAS_LOOKALIKE.test(joined.text)
    ? [0, 1].map((reading) => joined.text.replace(TOKEN, (word) => decoded(word)[reading] ?? word))
    : []
  return [...new Set([joined.text, ...readings])]
    .filter((text) => text !== matching.text)
    .map((text) => ({ text, original: joined.original }))
}

function withWordsJoined(matching: PlacedText): PlacedText {
  const runs = spelledOut(matching.text, SPELLED_SHORT)
  if (runs.length === 0) return matching
  const kept: number[] = []
  const keep = (from: number, to: number, leaveOut?: RegExp) => {
    for (let at = from; at < to; at++) if (!leaveOut?.test(matching.text[at] ?? '')) kept.push(at)
  }
  let read = 0
  for (const { start, end } of runs) {
    keep(read, start)
    keep(start, end, /[\s._*/,-]/)
    read = end
  }
  keep(read, matching.text.length)
  return onlyUnits(matching, kept)
}

/** A text with these of its code units alone, which still know where they come from. */
function onlyUnits({ text, original }: PlacedText, kept: readonly number[]): PlacedText {
  return {
    text: kept.map((at) => text[at]).join(''),
    original: (start, end) => original(kept[start] ?? text.length, (kept[end - 1] ?? -1) + 1),
  }
}
