import { openCapability } from '../auth/capabilities.ts'
import type { Scope } from '../db/scope.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { readSettings } from '../stores/read-settings.ts'
import { planRequest } from './plan-request.ts'

const day = 86_400_000

/**
 * The holder of an invitation says that nothing has arrived: the ask waits, the shop is told, and the customer is asked again later, or
 * when a delivery is recorded. Whoever has written a review keeps it, and is not asked again. Returns until when it waits.
 * @throws TokenError
 */
export async function reportNotArrived(scope: Scope, token: string): Promise<Date> {
  const { storeId, clock, keyring } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { subjectId } = await openCapability(db, clock, storeId, token, ['INVITATION'])
    const where = { storeId_id: { storeId, id: subjectId } }
    const { order } = await db.reviewRequest.findUniqueOrThrow({ where, include: { order: true } })
    await lockOrders(db, storeId, [order.externalId])
    const settings = await readSettings(db, storeId)
    const now = clock.now()
    const until = new Date(now.getTime() + settings.notArrivedDays * day)
    await db.order.update({ where: { storeId_id: { storeId, id: order.id } }, data: { notArrivedAt: now } })
    // What went out is an ask to be decided again.
    await db.reviewRequest.updateMany({
      where: { storeId, id: subjectId, state: { in: ['SENT', 'DELIVERED', 'STARTED', 'EXPIRED'] } },
      data: { state: 'HELD', remindAt: null, isManual: false },
    })
    await planRequest(tx, scope, order.id)
    const contact = settings.supportContact ?? settings.replyTo
    if (contact !== undefined)
      await queueTouchpoint(tx, scope, {
        kind: 'ORDER_NOT_ARRIVED',
        customerId: null,
        emailHash: keyring.pseudonym(storeId, 'email', contact),
        locale: settings.defaultLocale,
        aboutId: order.id,
        // One a day is enough, however often the button is pressed.
        aboutVersion: Math.floor(now.getTime() / day),
      })
    return until
  })
}
