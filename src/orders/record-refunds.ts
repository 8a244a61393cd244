import { isDeepStrictEqual } from 'node:util'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { Refund } from '../generated/prisma/client.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { type RefundInput, refundInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { linesIn } from './told-facts.ts'
import { refundOf } from './told-lines.ts'

const recordRefundsInput = z.object({ refunds: z.array(refundInput).min(1).max(100) })

/**
 * Records money given back, by the external ids of order and refund; may be repeated, and may come before its order. Of two words on one
 * refund the earlier one counts.
 */
export async function recordRefunds(scope: Scope, input: unknown): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  const { refunds } = parse(recordRefundsInput, input)
  const { storeId } = scope
  await scope.transaction(async (tx) => {
    const orderExternalIds = refunds.map((refund) => refund.orderExternalId)
    await lockOrders(tx.db, storeId, orderExternalIds)
    for (const { externalId, orderExternalId, ...told } of refunds) {
      const key = { storeId, orderExternalId, externalId }
      const where = { storeId_orderExternalId_externalId: key }
      const known = await tx.db.refund.findUnique({ where })
      if (known === null) await tx.db.refund.create({ data: { ...key, id: uuidv7(), ...told } })
      else if (isEarlier(told, known)) await tx.db.refund.update({ where, data: told })
    }
    const orders = await tx.db.order.findMany({
      where: { storeId, externalId: { in: orderExternalIds } },
      select: { id: true },
    })
    for (const { id } of orders) {
      await applyToldLines(tx.db, storeId, id)
      await planRequest(tx, scope, id)
    }
  })
}

/** Of two of the same instant, the one whose lines are less as text. */
function isEarlier(told: Pick<RefundInput, 'refundedAt' | 'lines'>, known: Refund): boolean {
  const difference = told.refundedAt.getTime() - known.refundedAt.getTime()
  if (difference !== 0) return difference < 0
  return JSON.stringify(told.lines) < JSON.stringify(refundLines.parse(known.lines))
}

/** Brings the lines of an order up to date with all that was told of refunds and gifts. Returns whether anything is otherwise than it was. */
export async function applyToldLines(db: StoreDatabase, storeId: string, orderId: string): Promise<boolean> {
  const order = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
    select: { externalId: true, toldFacts: true, lines: true },
  })
  const refunds = await db.refund.findMany({ where: { storeId, orderExternalId: order.externalId } })
  const told = linesIn(order.toldFacts)
  let isNews = false
  for (const line of order.lines) {
    const paidBack = refunds.flatMap(({ refundedAt, lines }) =>
      refundLines
        .parse(lines)
        .filter(({ lineExternalId }) => lineExternalId === line.externalId)
        .map(({ quantity }) => ({ at: refundedAt, count: quantity })),
    )
    const { counts, gift } = told.get(line.externalId) ?? { counts: [], gift: null }
    const data = { ...refundOf(line.quantity, counts, paidBack), isGift: gift?.isGift ?? false }
    if (isDeepStrictEqual({ ...line, ...data }, line)) continue
    isNews = true
    await db.orderLine.update({ where: { storeId_id: { storeId, id: line.id } }, data })
  }
  return isNews
}

const refundLines = z.array(
  z.object({ lineExternalId: z.string(), quantity: z.number() }),
) satisfies z.ZodType<RefundInput['lines']>
