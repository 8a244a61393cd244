import type { Phase } from '../pipeline.ts'
import { heldFor } from './circumstance.ts'

/** Reviews in an hour, this one not counted. A household shares a network, an office more of one; a device has one owner. */
const MOST_BY_ACCOUNT = 5
const MOST_FROM_DEVICE = 10
const MOST_FROM_NETWORK = 30

/** Holds what comes faster than people write. Whoever was invited may review everything they bought in one evening. */
export const velocity: Phase = {
  name: 'velocity',
  onFailure: 'skip',
  examine({ circumstances }) {
    if (circumstances === undefined || circumstances.isInvited) return []
    const { byAccount, fromDevice, fromNetwork } = circumstances.recent
    const isTooFast =
      byAccount >= MOST_BY_ACCOUNT || fromDevice >= MOST_FROM_DEVICE || fromNetwork >= MOST_FROM_NETWORK
    return isTooFast ? [heldFor('SPAM', 'tooManyAtOnce')] : []
  },
}
