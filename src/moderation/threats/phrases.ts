import { oneForm } from '../matching-text.ts'
import { attackPhrases } from './attack-phrases.ts'
import { bodilyHarm } from './bodily-harm.ts'
import { ALONE } from './clauses.ts'
import { menacePhrases } from './menace-phrases.ts'
import { selfHarmPhrases } from './self-harm-phrases.ts'
import { threatPhrases } from './threat-phrases.ts'
import { threatenedPersons } from './threatened-persons.ts'
import { ultimatumPhrases } from './ultimatum-phrases.ts'
import { violencePhrases } from './violence-phrases.ts'
import { wearyPhrases } from './weary-phrases.ts'
import { inAnyOrder } from './word-order.ts'

/** One thing to look for, in whatever language a text is: no two languages have the same words for a threat and for something else. */
export interface Phrase {
  kind: 'threat' | 'selfHarm'
  language: string
  /** A regular expression over a text as matchingText writes it. A space stands for a gap. */
  source: string
}

/** Scripts that write no spaces have no word to begin at. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'th', 'zh'])
const WORD_BEGINNING = '(?<![\\p{L}\\p{N}])'
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

/** A sentence of its own begins and ends here; an exclamation mark ends only what is all that was written. */
const BEGINNING = '(?<=(?:^|[.!?。।\\n])[\\s"“„«]{0,3})'
const END = '(?=\\s{0,3}(?:[.。।\\n]|$|(?<=^[^\\n]{0,50})!{1,3}\\s{0,3}$))'
/** With a word of when it is no exclamation about a price. */
const END_OF_ANY = '(?=\\s{0,3}(?:[.!。।\\n]|$))'
/** Whatever follows is said of something else. */
const END_OF_CLAUSE = `(?=\\s{0,3}(?:[.!?,;:…،؛؟।。\\n–—-]|$|(?:${[
  'and|because|since|und|weil|denn|seit|et|car|parce|y|e|porque|perché|poiché|en|want|omdat|och|för|og|fordi|ja|koska|i|bo|a|protože|lebo|pretože',
  'és|mert|și|pentru|că|и|потому|так|а|і|бо|тому|ker|jer|ir|nes|un|jo|sest|agus|mar|u|għax|ve|çünkü|dan|karena|και|γιατί|διότι|و|لأن|כי|और|क्योंकि',
].join('|')})(?!\\p{L})))`
/** One jumps off a bridge for sport as well. */
const ROPED =
  '(?:bungee|bungy|bandži|puenting|élastique|elástic|elastic|parachut|fallschirm|банджи|バンジー|번지|蹦极)'
/** The whole of a text. */
const ALL_THERE_IS = '(?<=^[\\s"“„«¡¿]{0,3})'
const NOTHING_MORE = '(?=[\\s"”“»」.!。！…]{0,6}$)'
const BETWEEN = '[,;:、]?\\s{0,3}'
const SAME_SENTENCE = '[^.!?。।\\n]{0,60}'
const SENTENCE_BEFORE = '[^.!?。।\\n]{0,100}'

export const phrases: readonly Phrase[] = Object.keys(threatPhrases).flatMap((language) => [
  ...threatsIn(language).map((source) => phrase('threat', language, source)),
  ...selfHarmIn(language).map((source) => phrase('selfHarm', language, source)),
])

function phrase(kind: Phrase['kind'], language: string, source: string): Phrase {
  const written = oneForm(source.normalize('NFKC'))
  return { kind, language, source: unspaced.has(language) ? written : `${WORD_BEGINNING}(?:${written})` }
}

function threatsIn(language: string): string[] {
  const who = threatenedPersons[language] ?? ''
  const { done = [], doom = '', die = '', rogue = '', self = '' } = violencePhrases[language] ?? {}
  const { done: menaces = [], regret, perish } = menacePhrases[language] ?? {}
  const end = unspaced.has(language) ? '' : WORD_END
  return [
    ...(threatPhrases[language] ?? []),
    ...[
      ...(attackPhrases[language] ?? []),
      ...done,
      ...menaces,
      ...ultimatumsIn(language),
      ...harmsIn(language),
    ].map((source) => `(?:${source})${end}`),
    `${ALL_THERE_IS}(?:${doom})${NOTHING_MORE}`,
    `(?:${doom})${end}[,.!]?\\s{0,3}(?:${rogue})${end}`,
    `${ALONE}(?:${die})${end}[,!]?\\s{0,3}(?:${rogue})${end}`,
    `${BEGINNING}(?:${doom})${end}[,、]\\s{0,3}(?:${self})${end}`,
    ...(regret === undefined
      ? []
      : [`${BEGINNING}(?:${regret})${end}(?:[,、]?\\s{0,3}(?:${rogue}|${self})${end}|${END_OF_ANY})`]),
    ...(perish === undefined ? [] : [`${ALONE}(?:${perish})${end}[,、!]?\\s{0,3}(?:${rogue})${end}`]),
  ].map((source) => inAnyOrder(language, source.replaceAll('{who}', who).replaceAll('{rogue}', rogue)))
}

function harmsIn(language: string): string[] {
  const { parts = '', harms = [] } = bodilyHarm[language] ?? {}
  return harms.map((harm) => harm.replaceAll('{parts}', parts))
}

function ultimatumsIn(language: string): string[] {
  const listed = ultimatumPhrases[language]
  if (listed === undefined) return []
  const { demand, or, fate, done } = listed
  const [begin, end, gap] = unspaced.has(language)
    ? ['', '', '']
    : [WORD_BEGINNING, WORD_END, '[\\s,;:]{1,3}']
  return [
    `(?:${demand})${end}[^.!?。\\n]{0,40}${begin}(?:${or})${end}${gap}(?:[^.!?。\\n]{0,12}${begin})?(?:${fate})`,
    ...done,
  ]
}

function selfHarmIn(language: string): string[] {
  const listed = selfHarmPhrases[language]
  if (listed === undefined) return []
  const { outright, ofAnybody, wishes, despair, times, figures } = listed
  const end = unspaced.has(language) ? '' : WORD_END
  const wish = [
    figures.before === undefined ? '' : `(?<!(?:${figures.before}))`,
    `(?:${wishes.join('|')})`,
    end,
    figures.after === undefined ? '' : `(?!\\s{0,3}(?:${figures.after}))`,
  ].join('')
  const sign = `(?:${despair.join('|')})`
  const when = `(?:${times})${end}`
  return [
    ...outright,
    ...(ofAnybody?.said ?? []).map((said) => `(?:${said})${notOf(ofAnybody?.others ?? '', language)}`),
    `${BEGINNING}${wish}${END}`,
    `${BEGINNING}(?:${when}${BETWEEN}){1,3}${wish}(?:${BETWEEN}${when}){0,3}${END_OF_ANY}`,
    `${BEGINNING}${wish}(?:${BETWEEN}${when}){1,3}${END_OF_ANY}`,
    `${wish}[,;]?\\s{0,3}${wish}${END}`,
    `${wish}${SAME_SENTENCE}${sign}`,
    `${sign}${SAME_SENTENCE}${wish}`,
    ...wearyIn(language, times),
  ].map((source) => source.replaceAll('{when}', `(?:${times})`))
}

function wearyIn(language: string, times: string): string[] {
  const listed = wearyPhrases[language]
  if (listed === undefined) return []
  const isUnspaced = unspaced.has(language)
  const [begin, end] = isUnspaced ? ['', ''] : [WORD_BEGINNING, WORD_END]
  const without = `(?:${listed.without})${end}`
  const when = `${begin}(?:${times})${end}`
  const behind = `(?:${BETWEEN}${when}){0,3}${isUnspaced ? '' : END_OF_CLAUSE}(?!,?\\s{0,3}${without})(?!${SAME_SENTENCE}${ROPED})`
  const notWithout = `(?<!(?:${begin}${without}|${ROPED})${SENTENCE_BEFORE})`
  return [
    ...[...listed.weary, ...listed.plans].map((said) => `${notWithout}(?:${said})${end}${behind}`),
    `(?:${listed.pills})${end}(?:(?<=${when}${SENTENCE_BEFORE})|(?=${BETWEEN}${when}))${behind}`,
  ]
}

/** Behind a match: none of these words stands in its sentence. */
function notOf(others: string, language: string): string {
  const word = unspaced.has(language) ? `(?:${others})` : `${WORD_BEGINNING}(?:${others})${WORD_END}`
  return `(?<!${word}${SENTENCE_BEFORE})(?!${SAME_SENTENCE}${word})`
}

const RUNS = /\\p\{\p{L}\}|(\p{L})\1+/gu

/** The same with every run of a letter as one of them, for a text that is written so too (readings.ts). */
export function withoutRuns(source: string): string {
  return source.replace(RUNS, (run, letter?: string) => letter ?? run)
}
