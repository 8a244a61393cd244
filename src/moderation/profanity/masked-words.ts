import lists from 'naughty-words'
import { matchingText } from '../matching-text.ts'
import type { LanguageWords } from './word-list.ts'
import { ar } from './words/ar.ts'
import { de } from './words/de.ts'
import { en } from './words/en.ts'
import { es } from './words/es.ts'
import { fr } from './words/fr.ts'
import { he } from './words/he.ts'
import { it } from './words/it.ts'
import { ja } from './words/ja.ts'
import { nl } from './words/nl.ts'
import { pl } from './words/pl.ts'
import { pt } from './words/pt.ts'
import { sv } from './words/sv.ts'
import { th } from './words/th.ts'
import { zh } from './words/zh.ts'

/** The languages whose list somebody went through word by word; a list nobody has read masks nothing. */
export const languageWords: Readonly<Record<string, LanguageWords>> = {
  ar,
  de,
  en,
  es,
  fr,
  he,
  it,
  ja,
  nl,
  pl,
  pt,
  sv,
  th,
  zh,
}

export interface MaskedWord {
  /** As matchingText writes it. */
  text: string
  isSlur: boolean
}

/** English words that people of every language swear with and that mean nothing else in any of them. */
const international: readonly MaskedWord[] = [
  ...['fuck', 'fucked', 'fucker', 'fuckers', 'fucking', 'motherfucker', 'motherfuckers'].map((text) => ({
    text,
    isSlur: false,
  })),
  ...['nigger', 'niggers'].map((text) => ({ text, isSlur: true })),
]

/** The words masked in reviews of a language (a primary subtag): its list, without what is allowed, with what it lacks. */
export function maskedWords(language: string): readonly MaskedWord[] {
  const reviewed = languageWords[language]
  if (reviewed === undefined) return international
  const allowed = new Set(Object.values(reviewed.allowed).flat().map(folded))
  const slurs = new Set(reviewed.slurs.map(folded))
  const listed = (lists[language] ?? []).map(folded).filter((word) => !allowed.has(word))
  const all = new Set([...listed, ...reviewed.added.map(folded)])
  return [...international, ...[...all].map((text) => ({ text, isSlur: slurs.has(text) }))]
}

export function folded(word: string): string {
  return matchingText(word).text.trim()
}
