import type { Phase } from '../pipeline.ts'
import { heldFor } from './circumstance.ts'

/** So many others wrote the same, none of them invited, that one of them wrote for all. */
const COPIES_OF_A_CAMPAIGN = 3

/**
 * Holds nearly the same text again: by its own author, from the same network or device, or as one of many strangers'. What other
 * buyers wrote never holds a review that came by an invitation: people say the same of the same thing.
 */
export const copies: Phase = {
  name: 'copies',
  onFailure: 'skip',
  examine({ circumstances }) {
    if (circumstances === undefined) return []
    const { isInvited, copies: found } = circumstances
    if (found.byAuthor > 0) return [heldFor('DUPLICATE', 'repeatedText')]
    if (isInvited) return []
    const isCopied = found.fromNetwork > 0 || found.byStrangers >= COPIES_OF_A_CAMPAIGN
    return isCopied ? [heldFor('SPAM', 'copiedText')] : []
  },
}
