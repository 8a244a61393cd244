import type { Phase } from '../pipeline.ts'
import { heldFor } from './circumstance.ts'

/** So many others wrote the same, none of them invited, that one of them wrote for all. */
const COPIES_OF_A_CAMPAIGN = 3

/**
 * Holds nearly the same text again: by its own author, from the same network or device, or as one of many strangers'. A review that came
 * by an invitation is held only for what its author wrote of the same thing: other buyers say the same of it, and who bought two
 * things may say the same of both.
 */
export const copies: Phase = {
  name: 'copies',
  onFailure: 'skip',
  examine({ circumstances }) {
    if (circumstances === undefined) return []
    const { isInvited, copies: found } = circumstances
    if (found.byAuthor > 0) return [heldFor('DUPLICATE', 'repeatedText')]
    if (isInvited) return []
    if (found.byAuthorElsewhere > 0) return [heldFor('DUPLICATE', 'repeatedText')]
    const isCopied = found.fromNetwork > 0 || found.byStrangers >= COPIES_OF_A_CAMPAIGN
    return isCopied ? [heldFor('SPAM', 'copiedText')] : []
  },
}
