import { fieldsOf } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Phase } from '../pipeline.ts'
import { isLaughter } from './laughter.ts'

/** Keys beside one another, on the keyboards of the Latin and the Cyrillic script. */
const rows = [
  'qwertyuiop',
  'qwertzuiop',
  'azertyuiop',
  'asdfghjkl',
  'qsdfghjklm',
  'zxcvbnm',
  'yxcvbnm',
  'wxcvbn',
  'йцукенгшщзхъ',
  'фывапролджэ',
  'ячсмитьбю',
]
const NEIGHBOURS = 4
const neighbours: ReadonlySet<string> = new Set(
  rows
    .flatMap((row) => [row, [...row].reverse().join('')])
    .flatMap((row) =>
      Array.from({ length: row.length - NEIGHBOURS + 1 }, (_, at) => row.slice(at, at + NEIGHBOURS)),
    ),
)

/** Words written with letters of these scripts have vowels, but for a few short ones ("vlk", "strč", "BMW"). */
const WORD = /[\p{Script=Latin}\p{Script=Cyrillic}]{5,}/gu
const VOWEL = /[aeiouyæøœwаеёиоуыэюяіїєў]/u
const FEWEST_LETTERS = 12

/**
 * Holds a text in which most letters belong to no word that anybody could read aloud: rows of keys, or no vowel. For scripts where
 * there is no such rule it says nothing, and neither does it about single strange words: names and models are strange.
 */
export const gibberish: Phase = {
  name: 'gibberish',
  onFailure: 'skip',
  examine(submission) {
    const texts = fieldsOf({ ...submission, displayName: '' })
    const whole = texts.map(({ text }) => matchingText(text).text).join('\n')
    const letters = whole.match(/\p{L}/gu)?.length ?? 0
    if (letters < FEWEST_LETTERS) return []
    const struck = (whole.match(WORD) ?? []).filter(isStruck).reduce((sum, word) => sum + word.length, 0)
    const [first] = texts
    if (first === undefined || struck * 10 < letters * 6) return []
    const { field, text } = texts.find((one) => one.field === 'body') ?? first
    return [{ field, start: 0, end: text.length, reason: 'SPAM', action: 'hold', code: 'gibberish' }]
  },
}

/** Struck at random, or along a row of keys; "kkkkk" and "jsjsjs" are laughter. */
function isStruck(word: string): boolean {
  if (isLaughter(word, word)) return false
  if (!VOWEL.test(word.normalize('NFD'))) return true
  let along = 0
  for (let at = 0; at + NEIGHBOURS <= word.length; at++)
    if (neighbours.has(word.slice(at, at + NEIGHBOURS))) along += 1
  return along >= 2 && along * 4 >= word.length
}
