import { setTimeout as sleep } from 'node:timers/promises'
import type { Scope, StoreDatabase } from '../../db/scope.ts'
import type { Touchpoint } from '../../generated/prisma/client.ts'
import type { TouchpointKind } from '../../generated/prisma/enums.ts'
import { currentHead } from '../../ledger/current-head.ts'
import { addressLetter } from '../../mail/address-letter.ts'
import { AddressRefused, type MailTransport } from '../../mail/letter.ts'
import { writeLetter } from '../../mail/write-letter.ts'
import { recordRefusal } from '../../requests/record-delivery.ts'
import { RetryLater, type Task } from '../task.ts'

/** What became of something, which nobody should hear of before that it was received. */
const receiptBefore: Partial<Record<TouchpointKind, TouchpointKind>> = {
  REVIEW_PUBLISHED: 'REVIEW_RECEIVED',
  REVIEW_WITHHELD: 'REVIEW_RECEIVED',
  REVIEW_REDACTED: 'REVIEW_RECEIVED',
  REWARD_GRANTED: 'REVIEW_RECEIVED',
  NOTICE_DECIDED: 'NOTICE_RECEIVED',
  APPEAL_DECIDED: 'APPEAL_RECEIVED',
}
/** So long a mail waits for the one before it; later it goes out alone. */
const longestWait = 600_000
const pause = 5_000

/**
 * Sends a mail about the customer's own review. Its content is read at this moment, and a mail whose occasion has gone (the
 * review was withdrawn meanwhile) is not sent.
 */
export function sendTouchpoint(mail: MailTransport): Task<'send-touchpoint'> {
  return async ({ payload: { touchpointId } }, { scope, finish, signal }) => {
    await letReceiptGoFirst(scope, touchpointId, signal)
    const addressed = await address(scope, touchpointId)
    if (addressed === 'sent') return
    if (addressed !== 'pointless') {
      try {
        await mail.send(addressed, signal)
      } catch (error) {
        if (!(error instanceof AddressRefused)) throw error
        await recordRefusal(scope, touchpointId, { outcome: 'BOUNCED', answer: error.answer })
        return
      }
    }
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
    if (touchpoint.state !== 'QUEUED') return 'sent'
    if (await isGone(db, storeId, touchpoint)) return 'pointless'
    return (await writeLetter(db, scope, touchpoint)) ?? 'pointless'
  })
  return typeof written === 'string' ? written : addressLetter(scope, { touchpointId, ...written })
}

/**
 * Whoever is asked to confirm a consent is asked nothing where the address bounced or was erased. What somebody wrote, reported or was
 * promised they are told of: that their mail comes back is what the shop says, or somebody who writes to it.
 */
async function isGone(db: StoreDatabase, storeId: string, { kind, emailHash }: Touchpoint): Promise<boolean> {
  if (kind !== 'CONSENT_CONFIRMATION') return false
  const gone = await db.suppression.count({
    where: { storeId, emailHash, reason: { in: ['BOUNCED', 'ERASED'] } },
  })
  return gone > 0
}

/**
 * Mails are jobs that run beside each other: what became of something lets "we have received it" to the same person go first. Usually
 * that is under way at this moment.
 * @throws RetryLater when it is not.
 */
async function letReceiptGoFirst(scope: Scope, touchpointId: string, signal: AbortSignal): Promise<void> {
  for (let look = 0; look < 10; look++) {
    if (!(await isReceiptDue(scope, touchpointId))) return
    await sleep(50, undefined, { signal })
  }
  throw new RetryLater(new Date(scope.clock.now().getTime() + pause), 'the receipt goes first')
}

async function isReceiptDue({ storeId, clock, read }: Scope, touchpointId: string): Promise<boolean> {
  return read(async (db) => {
    const { kind, emailHash, createdAt } = await db.touchpoint.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: touchpointId } },
    })
    const receipt = receiptBefore[kind]
    if (receipt === undefined || clock.now().getTime() - createdAt.getTime() > longestWait) return false
    const receipts = await db.touchpoint.count({
      where: { storeId, emailHash, kind: receipt, state: 'QUEUED', createdAt: { lte: createdAt } },
    })
    return receipts > 0
  })
}
