import { z } from 'zod'
import type { IssueCode } from './errors.ts'
import { canonicalLocale } from './i18n/languages.ts'
import { plainText } from './reviews/plain-text.ts'

/** The parts that inputs are made of. GraphQL's scalars let any string through; it is judged here, so that the answer is typed. */

const coded = (code: IssueCode) => ({ params: { code } })

/** A whole number in a range; the issue says which. */
export const integerBetween = (minimum: number, maximum: number) =>
  z.number().superRefine((value, context) => {
    if (!Number.isInteger(value) || value < minimum || value > maximum) {
      context.addIssue({
        code: 'custom',
        params: { code: 'OUT_OF_RANGE' satisfies IssueCode, minimum, maximum },
      })
    }
  })

/** PostgreSQL stores no NUL, no id or address has a line break, and half a surrogate pair is no character. */
export const hasControls = (text: string) => /[\p{Cc}\p{Cs}\p{Zl}\p{Zp}]/u.test(text)

/** The shop's own id: any text in one line. */
export const externalId = z
  .string()
  .trim()
  .min(1)
  .max(255)
  .refine((text) => !hasControls(text), coded('INVALID'))

/** Text to be cleaned, which makes it shorter: refused before that costs anything where it cannot fit. The issue says the real limit. */
const cleanable = (maximum: number) =>
  z.string().superRefine((text, context) => {
    if (text.length > 100_000)
      context.addIssue({ code: 'custom', params: { code: 'TOO_LONG' satisfies IssueCode, count: maximum } })
  })

/** A name or a label, in one line of plain text. */
export const singleLine = (maximum: number) =>
  cleanable(maximum)
    .transform((text) => plainText(text, { singleLine: true }))
    .pipe(z.string().max(maximum))

/** Whether there is anything to see: invisible letters and joiners alone are no text. */
export function isVisible(text: string): boolean {
  return text.replace(/[\p{Default_Ignorable_Code_Point}\s]/gu, '') !== ''
}

/** A line that has to say something. */
export const requiredLine = (maximum: number) =>
  singleLine(maximum).pipe(z.string().refine(isVisible, coded('REQUIRED')))

/** Plain text with line breaks, and something to read in it. */
export const requiredText = (maximum: number) =>
  cleanable(maximum)
    .transform((text) => plainText(text, {}))
    .pipe(z.string().max(maximum).refine(isVisible, coded('REQUIRED')))

/** A line that may be left out: one of which there is nothing to see is null. */
export const optionalLine = (maximum: number) =>
  singleLine(maximum)
    .transform((text) => (isVisible(text) ? text : null))
    .nullish()

/** An address as it is stored, whether or not it is one. */
export const normalizedAddress = z.string().trim().toLowerCase()

/** Trimmed and lower-cased, as it identifies a person; RFC 5321 allows 254 characters. */
export const emailAddress = normalizedAddress.refine(
  (text) => text.length <= 254 && z.email().safeParse(text).success,
  coded('INVALID_EMAIL'),
)

export const webUrl = z
  .string()
  .trim()
  .refine(
    (text) =>
      text.length <= 2000 && /^https?:\/\/[^\s/?#]+/i.test(text) && !hasControls(text) && URL.canParse(text),
    coded('INVALID_URL'),
  )

/** BCP 47, canonicalised. */
export const locale = z.string().transform((tag, context) => {
  const canonical = canonicalLocale(tag.trim())
  if (canonical !== null) return canonical
  context.addIssue({ code: 'custom', params: { code: 'INVALID_LOCALE' satisfies IssueCode } })
  return z.NEVER
})

/** Up to fourteen digits and four decimals, as text: money is never a float. */
export const decimal = z
  .string()
  .trim()
  .refine((text) => /^-?\d{1,14}(\.\d{1,4})?$/.test(text), coded('INVALID_DECIMAL'))

/** ISO 3166-1 alpha-2, upper case. */
export const country = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{2}$/.test(code), coded('INVALID_COUNTRY'))

/** ISO 4217, upper case. */
export const currency = z
  .string()
  .trim()
  .toUpperCase()
  .refine((code) => /^[A-Z]{3}$/.test(code), coded('INVALID_CURRENCY'))

/** IANA name. */
export const timeZone = z.string().refine((name) => {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name })
    return true
  } catch {
    return false
  }
}, coded('INVALID_TIME_ZONE'))

/** An instant, as the GraphQL scalar hands it over; PostgreSQL has no year 0, and no order is from before 1900. */
export const instant = z
  .date()
  .refine((date) => date.getUTCFullYear() >= 1900 && date.getUTCFullYear() < 10_000, coded('INVALID'))
