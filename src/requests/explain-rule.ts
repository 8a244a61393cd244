import type { Parameters, Translator } from '../i18n/translator.ts'

/** What a rule said, in words. */
export function explainRule(
  event: { rule: string; code: string; parameters: unknown },
  translator: Translator,
): string {
  const parameters = event.parameters as Parameters
  const day = (instant: unknown) =>
    typeof instant === 'string'
      ? new Intl.DateTimeFormat(translator.language, { dateStyle: 'long', timeZone: 'UTC' }).format(
          new Date(instant),
        )
      : ''
  const [until, on] = [day(parameters.until), day(parameters.on)]
  const country =
    typeof parameters.country === 'string' ? nameOfCountry(parameters.country, translator.language) : ''
  const key = `rule.${event.rule}.${event.code}`
  return translator.find('reviews', key, { ...parameters, until, on, country }) ?? event.code
}

/** In the reader's language; what is no country's code stays as it is. */
function nameOfCountry(code: string, language: string): string {
  return /^[A-Z]{2}$/.test(code)
    ? (new Intl.DisplayNames(language, { type: 'region' }).of(code) ?? code)
    : code
}
