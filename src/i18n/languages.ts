import { match } from '@formatjs/intl-localematcher'
import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** The languages Candor speaks to customers and callers in: the European Union's, and ten others. Reviews may be in any. */
export const languages = [
  ...([
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'en',
    'es',
    'et',
    'fi',
    'fr',
    'ga',
    'hr',
    'hu',
    'it',
    'lt',
    'lv',
    'mt',
  ] as const),
  ...(['nl', 'pl', 'pt', 'ro', 'sk', 'sl', 'sv', 'ar', 'he', 'ja', 'ko', 'nb', 'ru', 'tr', 'uk'] as const),
  ...(['zh-Hans', 'zh-Hant'] as const),
] as const
export type Language = (typeof languages)[number]

const rightToLeft: ReadonlySet<string> = new Set(['ar', 'dv', 'fa', 'he', 'ku', 'ps', 'sd', 'ug', 'ur', 'yi'])

/** Base direction of text in a BCP 47 language, for `dir`. */
export function direction(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...subtags] = locale.split('-')
  if (subtags.includes('Latn')) return 'ltr'
  return rightToLeft.has(language) ? 'rtl' : 'ltr'
}

/** Text of another origin, in its own direction within words that go from right to left (UAX 9: FSI, PDI). */
export function isolated(text: string, language: string): string {
  return direction(language) === 'rtl' ? `\u2068${text}\u2069` : text
}

/** Canonical form of a BCP 47 tag ("DE-at" is "de-AT"), or null when it is none. */
export function canonicalLocale(tag: string): string | null {
  try {
    return tag.length <= 35 ? (Intl.getCanonicalLocales(tag)[0] ?? null) : null
  } catch {
    return null
  }
}

/**
 * The language to speak, in mails, pages and answers alike: the first of these locales that we speak, by truncation (RFC 4647, section 3.4:
 * "de-AT" finds "de"); else English. The store's own comes behind its reader's.
 */
export function languageFor(...wanted: readonly string[]): Language {
  for (const locale of wanted) {
    const spoken = remembered(locale, () => [locale])
    if (spoken) return spoken
  }
  return 'en'
}

/** The same behind what the Accept-Language header names, in its order. */
export function negotiateLanguage(
  acceptLanguage: string | null | undefined,
  ...otherwise: readonly string[]
): Language {
  if (!acceptLanguage) return languageFor(...otherwise)
  const header = acceptLanguage.slice(0, 500)
  const wanted = () => new Negotiator({ headers: { 'accept-language': header } }).languages()
  return remembered(`header ${header}`, wanted) ?? languageFor(...otherwise)
}

/** A language as it is written where its reader is, or the store, for dates; "de-AT" has "Jänner". */
export function regionalLocale(language: Language, ...wanted: readonly string[]): string {
  return wanted.find((locale) => locale.split('-')[0] === language) ?? language
}

/** Every request asks, and few different things are asked for. */
const found = new LRUCache<string, { language: Language | undefined }>({ max: 2_000 })

function remembered(key: string, wanted: () => string[]): Language | undefined {
  const known = found.get(key) ?? { language: lookUp(wanted()) }
  found.set(key, known)
  return known.language
}

/** Norwegian is written in two ways, of which we write one. */
const sameReaders: Readonly<Record<string, Language>> = { no: 'nb', nn: 'nb' }

/** Chinese by the script that its region reads ("zh-TW" is zh-Hant, CLDR's likely subtags), never by the other. */
function nearTo(tag: string): string[] {
  const { language, script } = new Intl.Locale(tag).maximize()
  if (language === 'zh') return [`zh-${script}`]
  return sameReaders[language] === undefined ? [] : [sameReaders[language]]
}

function lookUp(wanted: string[]): Language | undefined {
  const canonical = wanted
    .filter((tag) => tag !== '*')
    .flatMap((tag) => canonicalLocale(tag) ?? [])
    .flatMap((tag) => [tag, ...nearTo(tag)])
  const best = match(canonical, languages, 'none', { algorithm: 'lookup' })
  return languages.find((language) => language === best)
}
