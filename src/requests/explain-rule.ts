import { dayInWords, nameOfZone, timeInWords } from '../i18n/dates.ts'
import type { Parameters, Translator } from '../i18n/translator.ts'

/** What a rule said, in words; its instants by the clock of the zone that it named, if it did. */
export function explainRule(
  event: { rule: string; code: string; parameters: unknown },
  translator: Translator,
): string {
  const parameters = event.parameters as Parameters
  const { language } = translator
  const zone = typeof parameters.zone === 'string' ? parameters.zone : 'UTC'
  const instant = (name: string) =>
    typeof parameters[name] === 'string' ? new Date(parameters[name]) : undefined
  const [until, on] = [instant('until'), instant('on')]
  const country = typeof parameters.country === 'string' ? nameOfCountry(parameters.country, language) : ''
  const key = `rule.${event.rule}.${event.code}`
  const words = translator.find('reviews', key, {
    ...parameters,
    country,
    ...(on && { on: dayInWords(on, language, zone) }),
    ...(until && {
      until: dayInWords(until, language, zone),
      time: timeInWords(until, language, zone),
      zone: nameOfZone(until, language, zone),
    }),
  })
  return words ?? event.code
}

/** In the reader's language; what is no country's code stays as it is. */
function nameOfCountry(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)
    : code
}
