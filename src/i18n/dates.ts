import type { Language } from './languages.ts'

/** A day in words, as it is in a time zone (IANA). In French the first of a month is an ordinal, which CLDR does not know. */
export function dayInWords(instant: Date, locale: string, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone }).formatToParts(instant)
  const isFrench = /^fr\b/.test(locale)
  return parts
    .map(({ type, value }) => (isFrench && type === 'day' && value === '1' ? '1er' : value))
    .join('')
}

/** Hours and minutes by the clock of a time zone. */
export function timeInWords(instant: Date, language: Language, timeZone: string): string {
  return new Intl.DateTimeFormat(language, { timeStyle: 'short', timeZone }).format(instant)
}

/** What a time zone is called: "Japan Standard Time", whatever its clocks do at present. */
export function nameOfZone(instant: Date, language: Language, timeZone: string): string {
  const parts = new Intl.DateTimeFormat(language, { timeZone, timeZoneName: 'longGeneric' }).formatToParts(
    instant,
  )
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? timeZone
}
