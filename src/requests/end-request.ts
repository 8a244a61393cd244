import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { ReviewRequest, Touchpoint } from '../generated/prisma/client.ts'
import type { DeliveryNews } from '../mail/intake/delivery-news.ts'
import { readSettings } from '../stores/read-settings.ts'
import { recordWords } from './plan-request.ts'
import { inTheirZone } from './rules.ts'

/** What was answered to a mail that came back, and when. */
export interface CameBack extends Pick<DeliveryNews, 'answer'> {
  outcome: 'BOUNCED' | 'DEFERRED' | 'REFUSED'
  at: Date
}

const codes = { BOUNCED: 'noSuchAddress', DEFERRED: 'notTaken', REFUSED: 'refusedForGood' } as const

/** An ask whose mail will not arrive is over, and its explanation says when it came back, and by which answer. */
export async function endRequest(
  db: StoreDatabase,
  scope: Scope,
  { storeId, id, state, timesSent }: ReviewRequest,
  { kind, sentAt, aboutVersion }: Touchpoint,
  { outcome, answer, at }: CameBack,
): Promise<void> {
  const isWaiting = state === 'SENT' || state === 'DELIVERED'
  // Before its sender could say that it was sent, or while it waits to be sent again.
  const isOpen =
    kind === 'REVIEW_REQUEST' && ['SCHEDULED', 'HELD', 'SKIPPED'].includes(state) && timesSent <= aboutVersion
  if (!isWaiting && !isOpen) return
  await db.reviewRequest.update({
    where: { storeId_id: { storeId, id } },
    data: {
      state: 'BOUNCED',
      sendAt: null,
      remindAt: null,
      ...(isOpen ? { sentAt, timesSent: aboutVersion } : {}),
    },
  })
  const { order } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id } },
    select: { order: true },
  })
  const settings = await readSettings(db, storeId)
  const parameters = { on: at.toISOString(), answer: answer ?? outcome }
  const word = { rule: 'PACING', outcome: 'SKIP', code: codes[outcome], parameters } as const
  await recordWords(db, scope, id, [inTheirZone(word, order, settings)])
}
