import { hoursForTheShop, type Phase } from '../pipeline.ts'
import { heldFor } from './circumstance.ts'

/**
 * An address of the shop's own staff, whose author does not say that they work there (16 CFR 465.5). Which addresses these are is for the
 * shop to say, and a domain can be that of many a buyer: so a review that came by an invitation is not held, its author is only asked to say
 * so, and any other waits as long as for the shop's other rules.
 */
export const staffAddresses: Phase = {
  name: 'staff-addresses',
  onFailure: 'skip',
  holdsForHours: hoursForTheShop,
  examine({ circumstances }) {
    if (!circumstances?.hasStaffAddress || circumstances.isRelationshipDeclared) return []
    const held = heldFor('BELIEVED_FAKE', 'staffAddress')
    return [circumstances.isInvited ? { ...held, action: 'publish' } : held]
  },
}
