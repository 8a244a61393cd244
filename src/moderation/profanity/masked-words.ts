import lists from 'naughty-words'
import { matchingText } from '../matching-text.ts'
import type { LanguageWords } from './word-list.ts'
import { ar } from './words/ar.ts'
import { bg } from './words/bg.ts'
import { cs } from './words/cs.ts'
import { da } from './words/da.ts'
import { de } from './words/de.ts'
import { el } from './words/el.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fi } from './words/fi.ts'
import { fr } from './words/fr.ts'
import { he } from './words/he.ts'
import { hi } from './words/hi.ts'
import { hr } from './words/hr.ts'
import { hu } from './words/hu.ts'
import { id } from './words/id.ts'
import { it } from './words/it.ts'
import { ja } from './words/ja.ts'
import { ko } from './words/ko.ts'
import { nb } from './words/nb.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'
import { pt } from './words/pt.ts'
import { ro } from './words/ro.ts'
import { ru } from './words/ru.ts'
import { sk } from './words/sk.ts'
import { sv } from './words/sv.ts'
import { th } from './words/th.ts'
import { tr } from './words/tr.ts'
import { uk } from './words/uk.ts'
import { zh } from './words/zh.ts'

/** The languages whose list somebody went through word by word; a list nobody has read masks nothing. */
export const languageWords: Readonly<Record<string, LanguageWords>> = {
  ar,
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  fi,
  fr,
  he,
  hi,
  hr,
  hu,
  id,
  it,
  ja,
  ko,
  nb,
  nl,
  pl,
  pt,
  ro,
  ru,
  sk,
  sv,
  th,
  tr,
  uk,
  zh,
}

/** slur: against people for what they are; mild: masked only where a store wants it; harmless: a phrase that masks none of its words. */
export type Strength = 'strong' | 'slur' | 'mild' | 'harmless'

export interface MaskedWord {
  /** As matchingText writes it. */
  text: string
  strength: Strength
}

/** English words that people of every language swear with, and slurs, that mean nothing else in any of them. */
export const internationalWords: readonly MaskedWord[] = [
  ...['fuck', 'fucked', 'fucker', 'fuckers', 'fucking', 'motherfucker', 'motherfuckers'].map((text) => ({
    text,
    strength: 'strong' as const,
  })),
  ...[
    'nigger',
    'niggers',
    'nigga',
    'niggas',
    'faggot',
    'faggots',
    'raghead',
    'ragheads',
    'gook',
    'gooks',
    'kikes',
  ].map((text) => ({
    text,
    strength: 'slur' as const,
  })),
]

/** Two languages are listed under another name than their locales have. */
const listNames: Readonly<Record<string, string>> = { nb: 'no' }
const otherNames: Readonly<Record<string, string>> = { bs: 'hr', nn: 'nb', no: 'nb', sr: 'hr' }

/** The language whose list serves another. */
export function listedLanguage(language: string): string {
  return otherNames[language] ?? language
}

/** What the package lists for a language, folded. */
export function listedWords(language: string): string[] {
  return (lists[listNames[language] ?? language] ?? []).map(folded)
}

/** The words masked in reviews of a language (a primary subtag): its list, without what is allowed, with what it lacks. */
export function maskedWords(language: string): readonly MaskedWord[] {
  const reviewed = languageWords[language]
  if (reviewed === undefined) return internationalWords
  const slurs = new Set(reviewed.slurs.map(folded))
  const listed = listedWords(language).filter((word) => !isAllowed(word, language))
  const all = new Set([...listed, ...reviewed.added.map(folded)])
  return [
    ...internationalWords,
    ...[...all].map((text) => ({
      text,
      strength: slurs.has(text) ? ('slur' as const) : ('strong' as const),
    })),
  ]
}

/** Those of them that nobody else writes for something harmless: masked whatever language a review is said to be in, or looks like. */
export function unmistakableWords(language: string): readonly MaskedWord[] {
  const elsewhere = new Set((languageWords[language]?.elsewhere ?? []).map(folded))
  return maskedWords(language).filter(({ text }) => !elsewhere.has(text))
}

/** Whether a language's list has a word, as matchingText writes it, and lets it pass. */
export function isAllowed(text: string, language: string): boolean {
  return allowedWords.get(language)?.has(text) ?? false
}

const allowedWords: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries(languageWords).map(([language, { allowed }]) => [
    language,
    new Set(Object.values(allowed).flat().map(folded)),
  ]),
)

/** The ones that pass by default and are masked where a store asks for it. */
export function mildWords(language: string): readonly MaskedWord[] {
  return (languageWords[language]?.allowed.mild ?? []).map((word) => ({
    text: folded(word),
    strength: 'mild',
  }))
}

/** The phrases in which a masked word means something else. */
export function harmlessPhrases(language: string): readonly MaskedWord[] {
  return (languageWords[language]?.harmless ?? []).map((phrase) => ({
    text: folded(phrase),
    strength: 'harmless',
  }))
}

export function folded(word: string): string {
  return matchingText(word).text.trim()
}
