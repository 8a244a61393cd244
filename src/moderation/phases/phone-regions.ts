import { type CountryCode, isSupportedCountry } from 'libphonenumber-js/max'
import type { Submission } from '../submission.ts'

/** Where a language is mostly spoken, for reviews that come without the country of an order. */
const spokenIn: Readonly<Record<string, readonly CountryCode[]>> = {
  ar: ['EG', 'SA', 'AE', 'MA'],
  cs: ['CZ'],
  da: ['DK'],
  de: ['DE', 'AT', 'CH'],
  el: ['GR', 'CY'],
  en: ['US', 'GB', 'AU', 'CA', 'IE', 'IN', 'NZ'],
  es: ['ES', 'MX', 'AR', 'CO', 'CL'],
  fi: ['FI'],
  fr: ['FR', 'BE', 'CH', 'CA'],
  he: ['IL'],
  hi: ['IN'],
  hu: ['HU'],
  it: ['IT', 'CH'],
  ja: ['JP'],
  ko: ['KR'],
  nb: ['NO'],
  nl: ['NL', 'BE'],
  pl: ['PL'],
  pt: ['BR', 'PT'],
  ru: ['RU'],
  sv: ['SE', 'FI'],
  th: ['TH'],
  tr: ['TR'],
  uk: ['UA'],
  zh: ['CN', 'TW', 'HK'],
}
export const phoneLanguages: readonly string[] = Object.keys(spokenIn)

export interface PhoneRegions {
  /** A number of these is one however it is written. */
  likely: readonly CountryCode[]
  /** A number of these is one with the prefix that one dials before it, or after a word for calling. */
  possible: readonly CountryCode[]
}

export function phoneRegions({ locale, regionHints }: Submission): PhoneRegions {
  const { region, language } = new Intl.Locale(locale)
  const likeliest = new Intl.Locale(language).maximize().region
  const likely = [...new Set([regionHints.country, region, likeliest])].flatMap((country) =>
    country && isSupportedCountry(country) ? [country] : [],
  )
  return { likely, possible: (spokenIn[language] ?? []).filter((country) => !likely.includes(country)) }
}
