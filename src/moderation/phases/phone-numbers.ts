import { type CountryCode, findPhoneNumbersInText, isSupportedCountry } from 'libphonenumber-js/max'
import { fieldsOf, type Span } from '../finding.ts'
import type { Phase } from '../pipeline.ts'
import type { Submission } from '../submission.ts'
import { isSomethingElse } from './phone-lookalikes.ts'

/** E.164, less the shortest country code: what is shorter is no subscriber's number anywhere. */
const FEWEST_DIGITS = 7

/**
 * Masks phone numbers, with and without separators, as they are written in the country the order went to, in the locale's and
 * wherever the language is most spoken, or with a country code. What looks like one and is a date, a size, a price or an article
 * number stays.
 */
export const phoneNumbers: Phase = {
  name: 'phone-numbers',
  onFailure: 'hold',
  examine(submission) {
    const regions = regionsOf(submission)
    return fieldsOf(submission).flatMap(({ field, text }) =>
      phoneNumbersIn(text, regions).map(
        ({ start, end }) =>
          ({
            field,
            start,
            end,
            reason: 'PERSONAL_INFORMATION',
            action: 'redact',
            code: 'phoneNumber',
          }) as const,
      ),
    )
  },
}

function phoneNumbersIn(text: string, regions: readonly CountryCode[]): Span[] {
  if ((text.match(/\p{Nd}/gu)?.length ?? 0) < FEWEST_DIGITS) return []
  const found = [
    ...findPhoneNumbersInText(text),
    ...regions.flatMap((defaultCountry) => findPhoneNumbersInText(text, { defaultCountry })),
  ]
  const spans = found
    .map(({ startsAt, endsAt, number }) => ({ start: startsAt, end: endsAt, number }))
    .filter(({ number, ...span }) => !isSomethingElse(text, span, number))
  return [...new Map(spans.map(({ start, end }) => [`${start}-${end}`, { start, end }])).values()]
}

function regionsOf({ locale, regionHints }: Submission): CountryCode[] {
  const { region, language } = new Intl.Locale(locale)
  const spokenIn = new Intl.Locale(language).maximize().region
  const likely = new Set([regionHints.country, region, spokenIn])
  return [...likely].flatMap((country) => (country && isSupportedCountry(country) ? [country] : []))
}
