import type { Observation, Phase } from '../pipeline.ts'
import { heldFor } from './circumstance.ts'

/** Products that one network reviewed within a day. */
const MOST_SUBJECTS = 10
/** A burst: at least so many in a day, and so many times the usual. */
const FEWEST_OF_A_BURST = 20
const TIMES_THE_USUAL = 5

/**
 * Holds a review that may not be by a customer, for a person to look at, with BELIEVED_FAKE as the ground; it never drops one.
 * It goes by networks, addresses and numbers, which say nothing against a buyer whom the shop itself invited (16 CFR 465.2).
 */
export const authenticity: Phase = {
  name: 'authenticity',
  onFailure: 'skip',
  examine({ circumstances }) {
    if (circumstances === undefined || circumstances.isInvited) return []
    const { recent, uninvited, hasDisposableAddress } = circumstances
    const found: Observation[] = []
    if (hasDisposableAddress) found.push(heldFor('BELIEVED_FAKE', 'disposableAddress'))
    const isBurst =
      uninvited.lastDay >= FEWEST_OF_A_BURST && uninvited.lastDay > TIMES_THE_USUAL * uninvited.usualDay
    if (isBurst || recent.subjectsFromNetwork >= MOST_SUBJECTS)
      found.push(heldFor('BELIEVED_FAKE', 'unusualPattern'))
    return found
  },
}
