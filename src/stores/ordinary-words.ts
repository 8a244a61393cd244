import { LRUCache } from 'lru-cache'
import { matchingText, oneForm } from '../moderation/matching-text.ts'
import { decoded } from '../moderation/profanity/disguised-letters.ts'
import { chatForms, complaintNames, ERROR_CODE } from './chat-forms.ts'
import { misspellingsOf } from './misspellings.ts'
import { romanised } from './romanised.ts'
import { isOrdinaryRun, isWithin, UNSPACED, WITHIN } from './unspaced-words.ts'
import { isWellKnownShop } from './well-known-shops.ts'
import { type Hashes, hashesOf } from './word-hashes.ts'
import { type Likeness, likenessTo } from './word-likeness.ts'
import {
  readCommonWords,
  readDictionaries,
  readGermanWords,
  readOpinions,
  readPlainOpinions,
} from './word-lists.ts'

/** Whether every word of a phrase is ordinary. Capitals, accents and digits in the place of letters make no difference. */
export type OrdinaryWords = (phrase: string) => boolean

/**
 * Ordinary is what may be a word of some language that a shop's critics write: one that the lists have, a form or a compound of such, what begins or
 * ends with one or is written like one, what a well-known shop is called, or what is too short to be anything else. Then a shop may not block it.
 * Read when a shop first lists words: it takes seconds, and fourteen megabytes stay.
 */
export function readOrdinaryWords(): Promise<OrdinaryWords> {
  ordinary ??= ordinaryWords()
  return ordinary
}

async function ordinaryWords(): Promise<OrdinaryWords> {
  lexicon ??= readLists()
  const lists = await lexicon
  const isOrdinary = everyWord((word) => isListed(word, lists) || isLikely(word, lists), lists)
  // Every review of a store is held against the same few hundred.
  const judged = new LRUCache<string, boolean>({ max: 10_000 })
  return (phrase) => {
    const answer = judged.get(phrase) ?? isOrdinary(phrase)
    judged.set(phrase, answer)
    return answer
  }
}

/** As above, but only what the lists have, with its forms and compounds: a name is written like a word, too. */
export async function readListedWords(): Promise<OrdinaryWords> {
  lexicon ??= readLists()
  const lists = await lexicon
  return everyWord((word) => isListed(word, lists), lists)
}

/**
 * What the lists have, with what begins or ends with a word of opinion or is one misspelt; not what is only written like a word, as
 * names are.
 */
export async function readRecognisedWords(): Promise<OrdinaryWords> {
  lexicon ??= readLists()
  const lists = await lexicon
  return everyWord((word) => isListed(word, lists) || isOfOpinion(word, lists), lists)
}

let ordinary: Promise<OrdinaryWords> | undefined
let lexicon: Promise<Lexicon> | undefined

interface Lexicon {
  whole: Hashes
  /** Of words that the lists have in some forms; dictionaries that have them all need none. */
  stems: Hashes
  compounding: readonly Hashes[]
  /** What says enough where a word begins or ends with it: of praise and blame, and of languages that put words together. */
  opinions: Hashes
  parts: Hashes
  /** A misspelt word of praise or blame. */
  isMisspelt: Hashes
  /** What says enough wherever it stands. */
  within: Hashes
  /** Of scripts without spaces, where a part of a word is found as well as the whole. */
  unspaced: string
  isLikely: Likeness
}

async function readLists(): Promise<Lexicon> {
  const common = new Map(
    [...(await readCommonWords())].map(([language, words]) => [language, words.map(folded)]),
  )
  const plain = readPlainOpinions().map(folded)
  const inLatin = plain.flatMap((word) => romanised(word) ?? [])
  const opinions = [...readOpinions().map(folded), ...inLatin]
  const incomplete = [...common.values(), opinions]
  const ofCompounds = COMPOUNDING.map((language) => common.get(language) ?? [])
  return {
    whole: hashesOf([
      ...[await readDictionaries(), await readGermanWords()].map((words) => words.map(folded)),
      ...incomplete,
      [...chatForms, ...complaintNames].map(folded),
    ]),
    stems: hashesOf(incomplete.map((words) => words.flatMap(stemsOf))),
    compounding: ofCompounds.map((words) => hashesOf([words])),
    opinions: hashesOf([opinions]),
    parts: hashesOf(ofCompounds),
    isMisspelt: misspellingsOf([...plain, ...inLatin]),
    within: hashesOf([opinions.filter((word) => WITHIN.test(word))]),
    unspaced: incomplete
      .flat()
      .filter((word) => UNSPACED.test(word))
      .join('\n'),
    isLikely: likenessTo([...common.values()]),
  }
}

/** Common enough to be in the lists, and written about nothing that a shop of ours sells but by advertisers. */
const advertised: ReadonlySet<string> = new Set(
  `bitcoin blackjack casino cialis crypto cryptocurrency escort escorts forex jackpot onlyfans poker roulette viagra xxx казино букмекер カジノ 카지노 바카라
  加微信 代开发票 赌博 赌场 博彩 百家乐 賭博 賭場 百家樂`.split(/\s+/),
)

/** In scripts without spaces a name is no run of words. */
const claimed: ReadonlySet<string> = new Set(complaintNames.map((name) => matchingText(name).text))

/** Languages that write a new word for every new thing. */
const COMPOUNDING = ['danish', 'dutch', 'finnish', 'german', 'norwegian', 'swedish']

/** "WK-4711" and "anna10" are no words, whatever their letters spell. */
const CODE = /^\p{L}[\p{L}-]*\d{2,}$/u
/** Whoever writes of numbers this long writes of one thing. */
const NUMBER = /^\d{1,4}$/u

function everyWord(isOrdinary: (word: string) => boolean, lists: Lexicon): OrdinaryWords {
  const isOrdinaryPiece = (piece: string) => {
    if (ERROR_CODE.test(piece)) return true
    const words = piece.split(/[^\p{L}\p{M}\p{N}@$€!+|]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
    if (CODE.test(piece) && !readingsOf(piece).some((reading) => lists.whole(reading))) return false
    return words.every((word) =>
      UNSPACED.test(word) ? isOrdinaryRun(folded(word), lists) : isOrdinary(word),
    )
  }
  return (phrase) =>
    matchingText(phrase)
      .text.split(/\s+/u)
      .every(
        (piece) =>
          !advertised.has(piece) && (isWellKnownShop(piece) || claimed.has(piece) || isOrdinaryPiece(piece)),
      )
}

function isListed(word: string, lists: Lexicon): boolean {
  return readingsOf(word).some(
    (reading) =>
      reading.length < 2 ||
      NUMBER.test(reading) ||
      lists.whole(reading) ||
      stemsOf(reading).some(lists.stems) ||
      lists.compounding.some((isWord) => isCompound(reading, isWord, lists)),
  )
}

/** Nobody invents names with accents; who leaves one out writes another word. */
function isLikely(word: string, lists: Lexicon): boolean {
  const hasAccent = /^\p{Script=Latin}+$/u.test(word) && /[^a-z]/.test(word)
  return (
    hasAccent ||
    SHORT.test(folded(word)) ||
    (/^[\p{L}\p{M}]+$/u.test(word) && lists.isLikely(folded(word))) ||
    isOfOpinion(word, lists) ||
    readingsOf(word).some(isKoreanForm)
  )
}

function isOfOpinion(word: string, lists: Lexicon): boolean {
  return readingsOf(word).some(
    (reading) =>
      hasOrdinaryEnd(reading, lists) || isWithin(reading, lists.within) || lists.isMisspelt(reading),
  )
}

/** Two Korean syllables, or three letters where vowels are left out, may be a word; names are longer by their sound. */
const SHORT = /^(?:\p{Script=Hangul}{1,2}|[\p{Script=Arabic}\p{Script=Hebrew}]{1,3})$/u

/** Verbs and adjectives, and the nouns that are made of them by writing an m below: "터짐", "구림". */
function isKoreanForm(word: string): boolean {
  if (!/^\p{Script=Hangul}{2,}$/u.test(word)) return false
  const isNoun = ((word.codePointAt(word.length - 1) ?? 0) - FIRST_SYLLABLE) % FINALS === FINAL_M
  return isNoun || /[남요다네해어지고는은한된던진]$/u.test(word)
}
/** Syllables by their first, middle and final sound (Unicode, 3.12). */
const FIRST_SYLLABLE = 0xac00
const FINALS = 28
const FINAL_M = 16

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

/** How much a form may differ in its ending: "fregato", "fregatura". */
const LONGEST_ENDING = 3

/** Korean syllables say most, Semitic roots have three letters; elsewhere a word's beginning is its own from the sixth letter on. */
function stemsOf(word: string): string[] {
  const shortest = /^[a-z]/.test(word) ? 6 : (SHORTEST.find(([script]) => script.test(word))?.[1] ?? 6)
  const longest = Math.max(shortest, word.length - LONGEST_ENDING)
  return Array.from({ length: Math.max(0, 1 + word.length - longest) }, (_, less) =>
    word.slice(0, word.length - less),
  )
}

const SHORTEST: readonly (readonly [RegExp, number])[] = [
  [/^\p{Script=Hangul}/u, 2],
  [/^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u, 3],
  [/^[\p{Script=Cyrillic}\p{Script=Greek}]/u, 5],
]

/** Two words of so many letters make a compound; a part by itself says what a word is about from five on, or four where vowels are left out. */
const SHORTEST_OF_TWO = 4
const SHORTEST_PART = 5
const WITHOUT_VOWELS = /^[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Devanagari}]/u

/** "Billigplastik", "Fehlkonstruktion", "kwaliteitsprobleem", "Fakeshop": two words, and what German and its like put between. The second may be any that is long. */
function isCompound(word: string, isCommon: Hashes, { opinions, whole }: Lexicon): boolean {
  const isWord: Hashes = (text) => isCommon(text) || opinions(text)
  for (let at = SHORTEST_OF_TWO; at <= word.length - SHORTEST_OF_TWO; at++) {
    const last = word.slice(at)
    if (!isWord(last) && !(last.length > SHORTEST_PART && whole(last))) continue
    const first = word.slice(0, at)
    if ([first, first.replace(/(?<=.{4})(?:e?s|e?n|e)$/u, '')].some(isWord)) return true
  }
  return false
}

/** "Wucherpreise", "Garantieverweigerung": what a word begins or ends with says what it is about. */
function hasOrdinaryEnd(word: string, { opinions, parts }: Lexicon): boolean {
  const shortest = WITHOUT_VOWELS.test(word) ? SHORTEST_OF_TWO : SHORTEST_PART
  for (let length = shortest; length < word.length; length++)
    for (const part of [word.slice(0, length), word.slice(-length)])
      if (opinions(part) || parts(part)) return true
  return false
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
