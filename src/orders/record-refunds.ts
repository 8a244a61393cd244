import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { planRequest } from '../requests/plan-request.ts'
import { type RefundInput, refundInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'

const recordRefundsInput = z.object({ refunds: z.array(refundInput).min(1).max(100) })

/** Records money given back, by external id; may be repeated, and may come before its order. */
export async function recordRefunds(scope: Scope, input: unknown): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  const { refunds } = parse(recordRefundsInput, input)
  const { storeId } = scope
  await scope.transaction(async (tx) => {
    const orderExternalIds = refunds.map((refund) => refund.orderExternalId)
    await lockOrders(tx.db, storeId, orderExternalIds)
    await tx.db.refund.createMany({
      data: refunds.map((refund) => ({ storeId, id: uuidv7(), ...refund })),
      skipDuplicates: true,
    })
    const orders = await tx.db.order.findMany({
      where: { storeId, externalId: { in: orderExternalIds } },
      select: { id: true },
    })
    for (const { id } of orders) {
      await applyRefunds(tx.db, storeId, id)
      await planRequest(tx, scope, id)
    }
  })
}

const refundLines = z.array(
  z.object({ lineExternalId: z.string(), quantity: z.number() }),
) satisfies z.ZodType<RefundInput['lines']>

/** Brings the lines of an order up to date with the refunds known of it; a line's own count wins when it is greater. */
export async function applyRefunds(db: StoreDatabase, storeId: string, orderId: string): Promise<void> {
  const order = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
    select: { externalId: true, lines: true },
  })
  const refunds = await db.refund.findMany({
    where: { storeId, orderExternalId: order.externalId },
    orderBy: [{ refundedAt: 'asc' }, { id: 'asc' }],
  })
  for (const line of order.lines) {
    let refunded = 0
    let lastAt: Date | null = null
    for (const refund of refunds) {
      for (const { lineExternalId, quantity } of refundLines.parse(refund.lines)) {
        if (lineExternalId !== line.externalId || refunded >= line.quantity) continue
        refunded += quantity
        lastAt = refund.refundedAt
      }
    }
    if (refunded <= line.refundedQuantity && !(line.refundedAt === null && refunded >= line.quantity))
      continue
    const refundedQuantity = Math.max(refunded, line.refundedQuantity)
    await db.orderLine.update({
      where: { storeId_id: { storeId, id: line.id } },
      data: {
        refundedQuantity,
        refundedAt: refundedQuantity >= line.quantity ? (line.refundedAt ?? lastAt) : null,
      },
    })
  }
}
