import type { Scope, StoreTransaction } from '../db/scope.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { readSettings } from '../stores/read-settings.ts'
import type { JudgedVersion } from './review-submission.ts'

/** Tells whom the store has named that a review cannot wait. The text itself is not mailed about: it is first in the queue. */
export async function escalate(
  tx: StoreTransaction,
  scope: Scope,
  { reviewId, version }: JudgedVersion,
): Promise<void> {
  const { storeId, keyring } = scope
  const { escalationContact, defaultLocale } = await readSettings(tx.db, storeId)
  if (escalationContact === undefined) return
  await queueTouchpoint(tx, scope, {
    kind: 'REVIEW_ESCALATED',
    customerId: null,
    emailHash: keyring.pseudonym(storeId, 'email', escalationContact.toLowerCase()),
    locale: defaultLocale,
    aboutId: reviewId,
    aboutVersion: version,
  })
}
