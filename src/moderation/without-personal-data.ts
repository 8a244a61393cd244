import { bankAccounts } from './phases/bank-accounts.ts'
import { emailAddresses } from './phases/email-addresses.ts'
import { paymentCards } from './phases/payment-cards.ts'
import { phoneNumbers } from './phases/phone-numbers.ts'
import { postalAddresses } from './phases/postal-addresses.ts'
import { socialProfiles } from './phases/social-profiles.ts'
import { moderate } from './pipeline.ts'
import { maskSpans } from './redact.ts'

/** Masks what the phases know as somebody's data in words that are not a review's. Names pass: nothing tells them from others. */
export async function withoutPersonalData(text: string): Promise<string> {
  const submission = {
    title: null,
    body: text,
    points: [],
    displayName: '',
    locale: 'en',
    regionHints: {},
    shopDomains: [],
  }
  const { findings } = await moderate(submission, [
    socialProfiles,
    paymentCards,
    bankAccounts,
    phoneNumbers,
    emailAddresses,
    postalAddresses,
  ])
  return maskSpans(
    text,
    findings.filter(({ field, action }) => field === 'body' && action === 'redact'),
  ).text
}
