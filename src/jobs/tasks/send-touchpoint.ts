import type { Scope } from '../../db/scope.ts'
import { currentHead } from '../../ledger/current-head.ts'
import { addressLetter } from '../../mail/address-letter.ts'
import type { MailTransport } from '../../mail/letter.ts'
import { writeLetter } from '../../mail/write-letter.ts'
import type { Task } from '../task.ts'

/**
 * Sends a mail about the customer's own review. Its content is read at this moment, and a mail whose occasion has gone (the
 * review was withdrawn meanwhile) is not sent.
 */
export function sendTouchpoint(mail: MailTransport): Task<'send-touchpoint'> {
  return async ({ payload: { touchpointId } }, { scope, finish, signal }) => {
    const addressed = await address(scope, touchpointId)
    if (addressed === 'sent') return
    if (addressed !== 'pointless') await mail.send(addressed, signal)
    await finish(async ({ db }) => {
      await db.touchpoint.update({
        where: { storeId_id: { storeId: scope.storeId, id: touchpointId } },
        data:
          addressed === 'pointless' ? { state: 'SUPPRESSED' } : { state: 'SENT', sentAt: scope.clock.now() },
      })
    })
  }
}

async function address(scope: Scope, touchpointId: string) {
  const { storeId } = scope
  const where = { storeId_id: { storeId, id: touchpointId } }
  const { kind, state } = await scope.read((db) => db.touchpoint.findUniqueOrThrow({ where }))
  // The receipt in it needs a head that covers the review's entry: signed before, in transactions of its own.
  if (kind === 'REVIEW_RECEIVED' && state === 'QUEUED') await currentHead(scope)
  const written = await scope.transaction(async ({ db }) => {
    const touchpoint = await db.touchpoint.findUniqueOrThrow({ where })
    return touchpoint.state === 'QUEUED'
      ? ((await writeLetter(db, scope, touchpoint)) ?? 'pointless')
      : 'sent'
  })
  return typeof written === 'string' ? written : addressLetter(scope, { touchpointId, ...written })
}
