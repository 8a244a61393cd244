import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { ReviewRequest } from '../generated/prisma/client.ts'
import { type ReadFacts, readAskingFacts } from './asking-facts.ts'
import type { LineFacts } from './lines-to-ask.ts'
import { isDue, recordWords } from './plan-request.ts'
import { evaluateRules } from './rules.ts'

export interface DueReminder extends ReadFacts {
  request: ReviewRequest
  /** Asked about, and not reviewed yet. */
  lines: readonly LineFacts[]
  expiresAt: Date
}

const day = 86_400_000

/**
 * Whether the reminder of an ask may go out now; else moves it to when it may, or drops it. Nobody is reminded who has written
 * something. Runs under the order's lock.
 */
export async function planReminder(
  db: StoreDatabase,
  scope: Scope,
  requestId: string,
  pacedFor?: Date,
): Promise<DueReminder | null> {
  const where = { storeId_id: { storeId: scope.storeId, id: requestId } }
  const request = await db.reviewRequest.findUniqueOrThrow({ where })
  const { state, remindAt, expiresAt, lineExternalIds, orderId } = request
  const isWaiting = state === 'SENT' || state === 'DELIVERED' || state === 'STARTED'
  if (!isWaiting || remindAt === null || remindAt > scope.clock.now() || expiresAt === null) return null
  const reminder = { at: remindAt, lineExternalIds }
  const read = await readAskingFacts(db, scope, orderId, { request, isManual: request.isManual, reminder })
  const facts = pacedFor === undefined ? read.facts : { ...read.facts, pacedFor }
  const { now } = facts
  const judged = evaluateRules(facts)
  await recordWords(db, scope, requestId, judged.words)
  if (isDue(judged, now)) return { ...read, request, lines: judged.lines, expiresAt }
  const { verdict } = judged
  const tomorrow = new Date(now.getTime() + day)
  await db.reviewRequest.update({
    where,
    data: {
      remindAt: verdict.state === 'SKIPPED' ? null : (verdict.sendAt ?? tomorrow),
      pacedFor: facts.pacedFor,
    },
  })
  return null
}
