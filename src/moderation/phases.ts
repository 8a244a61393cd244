import { emailAddresses } from './phases/email-addresses.ts'
import { emptinessAndLength } from './phases/emptiness-and-length.ts'
import { links } from './phases/links.ts'
import { phoneNumbers } from './phases/phone-numbers.ts'
import { profanity } from './phases/profanity.ts'
import type { Phase } from './pipeline.ts'

/** What a review's text goes through, in this order. */
export const phases: readonly Phase[] = [emptinessAndLength, links, phoneNumbers, emailAddresses, profanity]
