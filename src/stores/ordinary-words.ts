import { matchingText, oneForm } from '../moderation/matching-text.ts'
import { decoded } from '../moderation/profanity/disguised-letters.ts'
import { readCommonWords, readDictionaries, readGermanWords, readOpinions } from './word-lists.ts'

/**
 * Whether every word of a phrase is an ordinary one of some language: one that the lists have, a form or a compound of such, or too
 * short to be anything else. Then a shop may neither block it nor call it a name: its critics may write it. Capitals, accents and
 * digits in the place of letters make no difference.
 */
export type OrdinaryWords = (phrase: string) => boolean

/** Read when a shop first names words or people: it takes seconds, and ten megabytes stay. */
export function readOrdinaryWords(): Promise<OrdinaryWords> {
  known ??= readLists()
  return known
}

let known: Promise<OrdinaryWords> | undefined

async function readLists(): Promise<OrdinaryWords> {
  const common = new Map(
    [...(await readCommonWords())].map(([language, words]) => [language, words.map(folded)]),
  )
  const incomplete = [...common.values(), readOpinions().map(folded)]
  const lexicon: Lexicon = {
    whole: hashesOf([
      ...[await readDictionaries(), await readGermanWords()].map((words) => words.map(folded)),
      ...incomplete,
    ]),
    stems: hashesOf(incomplete.map((words) => words.flatMap(stemsOf))),
    compounding: COMPOUNDING.map((language) => hashesOf([common.get(language) ?? []])),
    unspaced: incomplete
      .flat()
      .filter((word) => UNSPACED.test(word))
      .join('\n'),
  }
  return (phrase) =>
    matchingText(phrase)
      .text.split(/\s+/u)
      .every((piece) => !advertised.has(piece) && isOrdinaryPiece(piece, lexicon))
}

/** Common enough to be in the lists, and written about nothing that a shop of ours sells but by advertisers. */
const advertised: ReadonlySet<string> = new Set(
  'bitcoin blackjack casino cialis crypto cryptocurrency escort escorts forex jackpot onlyfans poker roulette telegram viagra whatsapp xxx'.split(
    ' ',
  ),
)

/** Languages that write a new word for every new thing. */
const COMPOUNDING = ['danish', 'dutch', 'finnish', 'german', 'norwegian', 'swedish']

interface Lexicon {
  whole: Hashes
  /** Of words that the lists have in some forms; dictionaries that have them all need none. */
  stems: Hashes
  compounding: readonly Hashes[]
  /** Of scripts without spaces, where a part of a word is found as well as the whole. */
  unspaced: string
}

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u

/** "WK-4711" and "anna10" are no words, whatever their letters spell. */
const CODE = /^\p{L}[\p{L}-]*\d{2,}$/u
/** Whoever writes of numbers this long writes of one thing. */
const NUMBER = /^\d{1,4}$/u

function isOrdinaryPiece(piece: string, lexicon: Lexicon): boolean {
  const words = piece.split(/[^\p{L}\p{M}\p{N}@$€!+|]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
  if (CODE.test(piece) && !readingsOf(piece).some((reading) => lexicon.whole(reading))) return false
  return words.every((word) =>
    UNSPACED.test(word) ? isOrdinaryRun(word, lexicon) : isOrdinaryWord(word, lexicon),
  )
}

function isOrdinaryWord(word: string, lexicon: Lexicon): boolean {
  return readingsOf(word).some(
    (reading) =>
      reading.length < 2 ||
      NUMBER.test(reading) ||
      lexicon.whole(reading) ||
      stemsOf(reading).some(lexicon.stems) ||
      lexicon.compounding.some((isWord) => isCompound(reading, isWord)),
  )
}

/** What a word may be meant as: "schl3cht", "sooooo", "enttaeuscht", "2weeks", and Arabic and Hebrew words with what is written onto their beginning. */
function readingsOf(word: string): string[] {
  const plain = [word, ...decoded(word)].flatMap((one) => one.split(/[@$€!+|]+/u)).filter((one) => one !== '')
  return [
    ...new Set(
      plain.map(folded).flatMap((one) => [
        one,
        one.replace(/^\d+(?=\p{L})/u, ''),
        one.replace(/(?<=[aou])e/gu, ''),
        one.replace(/(.)\1{2,}/gu, '$1$1'),
        one.replace(/(.)\1+/gu, '$1'),
        // Korean puts what English has words for behind a word.
        ...(/^\p{Script=Hangul}{3,}$/u.test(one) ? [one.slice(0, 2), one.slice(0, 3)] : []),
        ...(/^[\p{Script=Arabic}\p{Script=Hebrew}]+$/u.test(one)
          ? [1, 2, 3].map((letters) => one.slice(letters)).filter(({ length }) => length > 2)
          : []),
      ]),
    ),
  ]
}

/** Korean syllables say most, Semitic roots have three letters; elsewhere a word's beginning is its own from the sixth letter on. */
function stemsOf(word: string): string[] {
  const shortest = /^[a-z]/.test(word) ? 6 : (SHORTEST.find(([script]) => script.test(word))?.[1] ?? 6)
  const longest = Math.max(shortest, word.length - 2)
  return word.length < shortest
    ? []
    : [word, word.slice(0, -1), word.slice(0, -2)].slice(0, 1 + word.length - longest)
}

const SHORTEST: readonly (readonly [RegExp, number])[] = [
  [/^\p{Script=Hangul}/u, 2],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u, 3],
  [/^\p{Script=Cyrillic}/u, 5],
]

/** "Billigplastik", "Fehlkonstruktion", "kwaliteitsprobleem": two words of four letters at least, and what German and its like put between. */
function isCompound(word: string, isWord: Hashes): boolean {
  for (let at = 4; at <= word.length - 4; at++) {
    if (!isWord(word.slice(at))) continue
    const first = word.slice(0, at)
    if ([first, first.replace(/(?<=.{4})(?:e?s|e?n|e)$/u, '')].some(isWord)) return true
  }
  return false
}

/** Native Japanese words are written or end in hiragana, and sounds twice ("ボロボロ"); of others the parts are looked for within the lists. */
function isOrdinaryRun(run: string, { unspaced }: Lexicon): boolean {
  const language = /\p{Script=Thai}/u.test(run)
    ? 'th'
    : /[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(run)
      ? 'ja'
      : 'zh'
  return [...new Intl.Segmenter(language, { granularity: 'word' }).segment(run)].every(
    ({ segment }) =>
      /^[\p{Script=Han}\p{Script=Hiragana}ー\d]*[\p{Script=Hiragana}\d]$/u.test(segment) ||
      /^(.{2,})\1$/u.test(segment) ||
      unspaced.includes(folded(segment)),
  )
}

/** Whether a text is one of many. */
type Hashes = (text: string) => boolean

/** A million words and a half as numbers, in six megabytes: one in three thousand other words is taken for one of them. */
function hashesOf(lists: readonly (readonly string[])[]): Hashes {
  const hashes = new Uint32Array(lists.reduce((sum, { length }) => sum + length, 0))
  let filled = 0
  for (const list of lists) for (const text of list) hashes[filled++] = hashOf(text)
  hashes.sort()
  return (text) => {
    const wanted = hashOf(text)
    let [from, to] = [0, hashes.length]
    while (from < to) {
      const middle = (from + to) >>> 1
      if ((hashes[middle] ?? 0) < wanted) from = middle + 1
      else to = middle
    }
    return hashes[from] === wanted
  }
}

/** FNV-1a of 32 bits, over UTF-16 units. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193)
  return hash >>> 0
}

const WITHOUT_MARKS: Readonly<Record<string, string>> = { ł: 'l', ø: 'o', đ: 'd', ß: 'ss', æ: 'ae', œ: 'oe' }

/** As somebody writes who has no accents at hand. */
export function folded(text: string): string {
  const small = text.toLowerCase()
  if (/^[a-z]*$/.test(small)) return small
  return oneForm(small.normalize('NFKD'))
    .replace(/\p{Mn}/gu, '')
    .replace(/[łøđßæœ]/gu, (letter) => WITHOUT_MARKS[letter] ?? letter)
    .normalize('NFC')
}
