import type { Hashes } from './word-hashes.ts'

/** Scripts that write without spaces; what is within a word is found as the whole is (moderation/phases/blocked-words.ts). */
export const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u
/** Where a word of opinion says enough wherever it stands: in these scripts, and in Korean, which writes words up to one another. */
export const WITHIN = /^[\p{Script=Hangul}\p{Script=Katakana}ー\p{Script=Thai}\p{M}]{2,}$/u
const MOST_WITHIN = 6

/** Whatever is written with them says something: names of these scripts are made of words, and any two characters may be one. */
const OF_WORDS = /[\p{Script=Han}\p{Script=Hiragana}]/u

/** Whether a run of letters may be a word that a critic writes; what is left is a name that is written in katakana, or in Thai, by its sound. */
export function isOrdinaryRun(
  run: string,
  { within, unspaced }: { within: Hashes; unspaced: string },
): boolean {
  if (OF_WORDS.test(run) || isWithin(run, within)) return true
  const words = new Intl.Segmenter('th', { granularity: 'word' }).segment(run)
  // Sounds are written twice: "ボロボロ".
  return [...words].every(({ segment }) => /^(.{2,})\1$/u.test(segment) || unspaced.includes(segment))
}

/** "개쓰레기": whether a word of praise or blame stands in another. */
export function isWithin(word: string, within: Hashes): boolean {
  if (!WITHIN.test(word)) return false
  for (let start = 0; start < word.length - 1; start++)
    for (let end = start + 2; end <= Math.min(word.length, start + MOST_WITHIN); end++)
      if (within(word.slice(start, end))) return true
  return false
}
