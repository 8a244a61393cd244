import type { Order } from '../generated/prisma/client.ts'
import type { OrderNews } from './order-input.ts'

/**
 * Of each month in which an order was ever told to be placed, the first instant: the coverage counts it there, whatever is told later, and
 * whichever word came first.
 */
export function everyMonth(before: Order | null, { placedAt }: OrderNews): Date[] {
  const told = [...(before ? [before.placedAt, ...before.toldPlacedAt] : []), placedAt]
  const byMonth = new Map<string, Date>()
  for (const at of told.sort((a, b) => b.getTime() - a.getTime()))
    byMonth.set(at.toISOString().slice(0, 7), at)
  return [...byMonth.values()].reverse()
}
