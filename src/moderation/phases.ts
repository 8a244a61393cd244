import { advertising } from './phases/advertising.ts'
import { authenticity } from './phases/authenticity.ts'
import { bankAccounts } from './phases/bank-accounts.ts'
import { blockedWords } from './phases/blocked-words.ts'
import { copies } from './phases/copies.ts'
import { emailAddresses } from './phases/email-addresses.ts'
import { emptinessAndLength } from './phases/emptiness-and-length.ts'
import { gibberish } from './phases/gibberish.ts'
import { links } from './phases/links.ts'
import { orderNumbers } from './phases/order-numbers.ts'
import { paymentCards } from './phases/payment-cards.ts'
import { phoneNumbers } from './phases/phone-numbers.ts'
import { postalAddresses } from './phases/postal-addresses.ts'
import { profanity } from './phases/profanity.ts'
import { relevance } from './phases/relevance.ts'
import { repetition } from './phases/repetition.ts'
import { socialProfiles } from './phases/social-profiles.ts'
import { staffAddresses } from './phases/staff-addresses.ts'
import { staffNames } from './phases/staff-names.ts'
import { threats } from './phases/threats.ts'
import { velocity } from './phases/velocity.ts'
import type { Phase } from './pipeline.ts'

/** What a review's text goes through, in this order. */
export const phases: readonly Phase[] = [
  emptinessAndLength,
  socialProfiles,
  links,
  paymentCards,
  bankAccounts,
  orderNumbers,
  phoneNumbers,
  emailAddresses,
  postalAddresses,
  staffNames,
  threats,
  profanity,
  blockedWords,
  repetition,
  gibberish,
  advertising,
  copies,
  velocity,
  authenticity,
  staffAddresses,
  relevance,
]
