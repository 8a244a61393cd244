import type { MaskedWord } from './masked-words.ts'
import type { FoundWord } from './spaced-words.ts'

/**
 * For scripts without spaces: a word is masked where it begins and ends at a word boundary of the language (UAX 29 with ICU's
 * dictionaries), so that the まんこ within あんまんこれ and the หี within หีบ are none.
 */
export interface UnspacedWords {
  wordsByFirst: ReadonlyMap<string, readonly MaskedWord[]>
  segmenter: Intl.Segmenter
}

export const unspacedLanguages: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** As much as ICU needs to find its feet; more would only cost, since V8 copies the whole text for every segment. */
const CONTEXT = 24

export function unspacedWords(language: string, masked: readonly MaskedWord[]): UnspacedWords {
  const wordsByFirst = new Map<string, MaskedWord[]>()
  for (const word of masked) {
    const first = word.text[0]
    if (first !== undefined) wordsByFirst.set(first, [...(wordsByFirst.get(first) ?? []), word])
  }
  return { wordsByFirst, segmenter: new Intl.Segmenter(language, { granularity: 'word' }) }
}

/** The masked words in a text as matchingText writes it, at the boundaries of its unsimplified form. */
export function findUnspacedWords(
  text: string,
  { wordsByFirst, segmenter }: UnspacedWords,
  unsimplified = text,
): FoundWord[] {
  const found: FoundWord[] = []
  for (let start = 0; start < text.length; start++) {
    for (const { text: word, strength } of wordsByFirst.get(text[start] ?? '') ?? []) {
      const end = start + word.length
      if (text.startsWith(word, start) && isWhole(unsimplified, start, end, segmenter))
        found.push({ start, end, strength })
    }
  }
  return found
}

/** Between two letters of a script without spaces. */
const GAP =
  /(?<=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])[ \t]{1,5}(?=[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}])/gu

/**
 * "ま ん こ" and "傻 逼": a gap between every two letters of a word. One of two letters must end there as well, since a gap is also
 * where one sentence ends and another begins ("太傻 逼我退货").
 */
export function findLettersApart(text: string, words: UnspacedWords): FoundWord[] {
  const gaps = [...text.matchAll(GAP)]
  if (gaps.length === 0) return []
  const offsets: number[] = []
  let read = 0
  for (const { 0: gap, index } of [...gaps, { 0: '', index: text.length }]) {
    for (let at = read; at < index; at++) offsets.push(at)
    read = index + gap.length
  }
  const joined = offsets.map((at) => text[at]).join('')
  return findUnspacedWords(joined, words).flatMap(({ start, end, strength }) => {
    const places = offsets.slice(start, end)
    const isApart = places.every(
      (place, index) =>
        index === 0 || place > (places[index - 1] ?? 0) + 1 || /\p{M}/u.test(text[place] ?? ''),
    )
    const behind = (places.at(-1) ?? 0) + 1
    const isEnded = places.length > 2 || !/^\p{L}/u.test(text.slice(behind, behind + 2))
    return places.length > 1 && isApart && isEnded ? [{ start: places[0] ?? 0, end: behind, strength }] : []
  })
}

function isWhole(text: string, start: number, end: number, segmenter: Intl.Segmenter): boolean {
  const from = Math.max(0, start - CONTEXT)
  const segments = segmenter.segment(text.slice(from, end + CONTEXT))
  const isBoundary = (offset: number) =>
    offset === text.length || segments.containing(offset - from)?.index === offset - from
  return isBoundary(start) && isBoundary(end)
}
