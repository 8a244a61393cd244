import { match } from '@formatjs/intl-localematcher'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** The languages Candor speaks to customers and callers in. Reviews may be in any. */
export const languages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'pt', 'sv', 'ja', 'ar', 'he'] as const
export type Language = (typeof languages)[number]

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Base direction of text in a BCP 47 language, for `dir`. */
export function direction(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = locale.split('-')
  if (subtags.includes('Latn')) return 'ltr'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

/** Canonical form of a BCP 47 tag ("DE-at" is "de-AT"), or null when it is none. */
export function canonicalLocale(tag: string): string | null {
  try {
    return tag.length <= 35 ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null
  } catch {
    return null
  }
}

/** The language to speak for a wanted locale, by truncation (RFC 4647, section 3.4: "de-AT" finds "de"). */
export function languageFor(locale: string, fallback: Language = 'en'): Language {
  return remembered(locale, () => [locale]) ?? fallback
}

/** The language to answer in: the Accept-Language header by RFC 4647 lookup, else the fallback. */
export function negotiateLanguage(acceptLanguage: string | null | undefined, fallback: Language): Language {
  if (!acceptLanguage) return fallback
  const header = acceptLanguage.slice(0, 500)
  const wanted = () => new Negotiator({ headers: { 'accept-language': header } }).languages()
  return remembered(`header ${header}`, wanted) ?? fallback
}

/** Every request asks, and few different things are asked for. */
const found = new LRUCache<string, { language: Language | undefined }>({ max: 2_000 })

function remembered(key: string, wanted: () => string[]): Language | undefined {
  const known = found.get(key) ?? { language: lookUp(wanted()) }
  found.set(key, known)
  return known.language
}

function lookUp(wanted: string[]): Language | undefined {
  const canonical = wanted.filter((tag) => tag !== '*').flatMap((tag) => canonicalLocale(tag) ?? [])
  const best = match(canonical, languages, 'none', { algorithm: 'lookup' })
  return languages.find((language) => language === best)
}
