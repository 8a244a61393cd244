import { fieldsOf, type Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Phase } from '../pipeline.ts'
import { isLaughter } from './laughter.ts'

/** A pattern of up to twenty characters, five times or more in a row. */
const LONGEST_PATTERN = 20
const FEWEST_TIMES = 5
/** "Hahaha", "soooo good" and a row of noughts are no matter; this is. */
const SHORTEST_RUN = 40
/** A word that is said fewer times is stressed: "very very very very very very very very good". */
const FEWEST_WORDS = 12
/** As much as somebody laughs, or holds a key down: "sooooo", "ㅋㅋㅋㅋㅋ". */
const MOST_FELT = 150
const WORDS = /\p{L}[\p{L}\p{M}'’]*/gu

/**
 * Holds a text that is mostly the same few letters over and over. What is only felt passes: exclamation marks and emoji do not
 * count, nor does a word that is drawn out or laughter beside one, and a text that says something beside its runs stands.
 */
export const repetition: Phase = {
  name: 'repetition',
  onFailure: 'skip',
  examine(submission) {
    const texts = fieldsOf({ ...submission, displayName: '' }).map(({ field, text }) => ({
      field,
      matching: matchingText(text),
    }))
    const said = texts.reduce((sum, { matching }) => sum + lettersIn(matching.text), 0)
    const runs = texts.flatMap(({ field, matching }) =>
      runsIn(matching.text).map(({ start, end }) => ({
        field,
        ...matching.original(start, end),
        letters: lettersIn(matching.text.slice(start, end)),
        isFelt:
          isDrawnOut(matching.text, start, end) || isLaughter(matching.text.slice(start, end), matching.text),
      })),
    )
    const repeated = runs.reduce((sum, { letters }) => sum + letters, 0)
    if (repeated * 2 <= said) return []
    if (repeated < said && repeated <= MOST_FELT && runs.every(({ isFelt }) => isFelt)) return []
    return runs.map(
      ({ field, start, end }) =>
        ({ field, start, end, reason: 'SPAM', action: 'hold', code: 'repeatedCharacters' }) as const,
    )
  },
}

/**
 * Where a text repeats itself, in order and apart. By comparing each character with the one a pattern's length before: a regular
 * expression with a back-reference does the same in thirty times the time.
 */
function runsIn(text: string): Span[] {
  if (text.length < SHORTEST_RUN) return []
  const found: Span[] = []
  for (let period = 1; period <= LONGEST_PATTERN; period++) {
    let start = 0
    for (let place = period; place <= text.length; place++) {
      if (place < text.length && text[place] === text[place - period]) continue
      if (place - start >= Math.max(SHORTEST_RUN, period * FEWEST_TIMES)) found.push({ start, end: place })
      start = place - period + 1
    }
  }
  const apart: Span[] = []
  for (const run of found.sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1)
    if (last === undefined || run.start >= last.end) apart.push(run)
    else last.end = Math.max(last.end, run.end)
  }
  return apart.filter(({ start, end }) => saysTooMuch(text.slice(start, end)))
}

/** One letter, in a word that has others: "noooo", "ดีมากกกก". */
function isDrawnOut(text: string, start: number, end: number): boolean {
  const isOne = text[start] === text[end - 1] && text.slice(start + 1, end) === text.slice(start, end - 1)
  return isOne && (/[\p{L}\p{M}]/u.test(text[start - 1] ?? '') || /[\p{L}\p{M}]/u.test(text[end] ?? ''))
}

function saysTooMuch(run: string): boolean {
  const words = (run.match(WORDS) ?? []).slice(0, FEWEST_WORDS)
  // What a run begins and ends in the middle of is part of one.
  const isStressed =
    words.length < FEWEST_WORDS && words.length >= FEWEST_TIMES && new Set(words.slice(1, -1)).size === 1
  return /[\p{L}\p{N}]/u.test(run) && !isStressed
}

function lettersIn(text: string): number {
  return text.match(/[\p{L}\p{N}]/gu)?.length ?? 0
}
