import { match } from '@formatjs/intl-localematcher'
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
  return lookUp([locale], fallback)
}

/** The language to answer in: the Accept-Language header by RFC 4647 lookup, else the fallback. */
export function negotiateLanguage(acceptLanguage: string | null | undefined, fallback: Language): Language {
  if (!acceptLanguage) return fallback
  const wanted = new Negotiator({ headers: { 'accept-language': acceptLanguage.slice(0, 500) } }).languages()
  return lookUp(wanted, fallback)
}

function lookUp(wanted: string[], fallback: Language): Language {
  const canonical = wanted.filter((tag) => tag !== '*').flatMap((tag) => canonicalLocale(tag) ?? [])
  const found = match(canonical, languages, fallback, { algorithm: 'lookup' })
  return languages.find((language) => language === found) ?? fallback
}
