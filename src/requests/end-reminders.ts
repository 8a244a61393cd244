import type { Scope, StoreDatabase } from '../db/scope.ts'
import { readSettings } from '../stores/read-settings.ts'
import { readStanding, reminderTopics } from './asking-facts.ts'
import { recordWords } from './plan-request.ts'
import { inTheirZone, suppressionWord } from './rules.ts'

/** Nobody has more asks that an answer is waited for. */
const mostAsks = 100

/**
 * Whoever may not be written to, or wants no reminder, is reminded of nothing any more, and each ask that is out says why. Its state stays,
 * and so does what was answered.
 */
export async function endReminders(db: StoreDatabase, scope: Scope, customerId: string): Promise<void> {
  const { storeId } = scope
  const out = await db.reviewRequest.findMany({
    where: { storeId, customerId, state: { in: ['SENT', 'DELIVERED', 'STARTED'] } },
    orderBy: { createdAt: 'desc' },
    take: mostAsks,
    select: { id: true, customer: { select: { id: true, emailHash: true } }, order: true },
  })
  const [first] = out
  if (!first) return
  const word = suppressionWord(await readStanding(db, storeId, first.customer, reminderTopics))
  if (word.outcome !== 'SKIP') return
  const ids = out.map(({ id }) => id)
  await db.reviewRequest.updateMany({ where: { storeId, id: { in: ids } }, data: { remindAt: null } })
  const settings = await readSettings(db, storeId)
  for (const { id, order } of out) await recordWords(db, scope, id, [inTheirZone(word, order, settings)])
}
