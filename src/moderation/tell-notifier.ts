import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'

/** Promises whoever reported a review a receipt, or what was decided (DSA, Art. 16(4) and (5)). */
export async function tellNotifier(
  tx: StoreTransaction,
  scope: Scope,
  notice: Pick<Notice, 'id' | 'emailHash' | 'locale'>,
  kind: 'NOTICE_RECEIVED' | 'NOTICE_DECIDED',
): Promise<void> {
  await queueTouchpoint(tx, scope, {
    kind,
    customerId: null,
    emailHash: Uint8Array.from(notice.emailHash),
    locale: notice.locale,
    aboutId: notice.id,
  })
}
