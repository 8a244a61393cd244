import type { Span } from '../finding.ts'
import { folded, languageWords } from './masked-words.ts'

/**
 * Whether a masked word is a name here: written with a capital within a sentence that has small letters, and not behind an article or
 * another word that makes a woman, a son or one of many of it.
 */
export function isName(text: string, { start, end }: Span, language: string): boolean {
  const names = languageWords[language]?.names ?? []
  const written = text.slice(start, end)
  return (
    names.some((name) => folded(name) === folded(written)) &&
    /^\p{Lu}\p{Ll}+$/u.test(written) &&
    WITHIN_A_SENTENCE.test(text.slice(Math.max(0, start - FARTHEST), start))
  )
}

const FARTHEST = 30
const WITHIN_A_SENTENCE =
  /[\p{Ll},;]['’\s]{1,3}$(?<!(?<!\p{L})(?:an?|the|this|that|some|another|fucking|bloody|dirty|una|sta|'sta|questa|quella|brutta|vera|grande|che|è|sei|siete|sono|figli[oaie] di|figli di) $)/iu
