import { bankAccounts } from './phases/bank-accounts.ts'
import { emailAddresses } from './phases/email-addresses.ts'
import { paymentCards } from './phases/payment-cards.ts'
import { phoneNumbers } from './phases/phone-numbers.ts'
import { phoneLanguages } from './phases/phone-regions.ts'
import { postalAddresses, postalLanguages } from './phases/postal-addresses.ts'
import { socialProfiles } from './phases/social-profiles.ts'
import { moderate, type Phase } from './pipeline.ts'
import { placesOf } from './places-of-words.ts'
import { maskSpans } from './redact.ts'

const inAnyLanguage: readonly Phase[] = [socialProfiles, paymentCards, bankAccounts, emailAddresses]
/** Nothing tells which language the words are in; what is an address or a number in one of them is masked. */
const byLanguage: readonly Phase[] = [phoneNumbers, postalAddresses]
/** What masks somebody's data, other than names, in a text of a known language. */
export const personalDataPhases: readonly Phase[] = [...inAnyLanguage, ...byLanguage]
const languages = [...new Set([...phoneLanguages, ...postalLanguages])]

/**
 * Masks what the phases know as somebody's data in words that are not a review's, and each part of the names that are given, which is
 * nobody's opinion there. Other names pass: nothing tells them from words.
 */
export async function withoutPersonalData(text: string, names: readonly string[] = []): Promise<string> {
  // A single letter is too much of everything else.
  const parts = names.flatMap((name) => [name, ...name.split(/[\s.,]+/u)]).filter(({ length }) => length > 1)
  const named = parts.flatMap((part) =>
    placesOf(part, text).map((start) => ({
      start,
      end: start + part.length,
      reason: 'PERSONAL_INFORMATION' as const,
    })),
  )
  const unnamed = maskSpans(text, named).text
  const found = [
    await spansIn(unnamed, 'und', inAnyLanguage),
    ...(await Promise.all(languages.map((language) => spansIn(unnamed, language, byLanguage)))),
  ]
  return maskSpans(unnamed, found.flat()).text
}

async function spansIn(text: string, locale: string, phases: readonly Phase[]) {
  const submission = {
    title: null,
    body: text,
    points: [],
    displayName: '',
    locale,
    regionHints: {},
    shopDomains: [],
  }
  const { findings } = await moderate(submission, phases)
  return findings.filter(({ field, action }) => field === 'body' && action === 'redact')
}
