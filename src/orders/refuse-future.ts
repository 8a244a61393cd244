import type { Clock } from '../clock.ts'
import { type Issue, ValidationError } from '../errors.ts'
import type { OrderNews } from './order-input.ts'

/** A shop's clock may be wrong, or its time zone. */
const tolerance = 86_400_000

/**
 * Refuses what is told to have happened and has not: an ask would wait for it, out of sight, for as long as somebody likes.
 * @throws ValidationError with IN_THE_FUTURE at path: list, index, field
 */
export function refuseFuture<Field extends string>(
  clock: Clock,
  list: string,
  rows: readonly Partial<Record<Field, Date | null | undefined>>[],
  fields: readonly Field[],
): void {
  refuse(rows.flatMap((row, index) => futureIn(clock, row, fields, [list, String(index)])))
}

/**
 * The same for orders and the consent that comes with them.
 * @param pathOf where an order stands in the input
 */
export function refuseFutureOrders(
  clock: Clock,
  orders: readonly OrderNews[],
  pathOf: (index: number) => string[] = (index) => ['orders', String(index)],
): void {
  refuse(
    orders.flatMap((order, index) => [
      ...futureIn(clock, order, ['placedAt', 'updatedAt'], pathOf(index)),
      ...futureIn(
        clock,
        order.customer?.consent ?? {},
        ['givenAt', 'confirmedAt'],
        [...pathOf(index), 'customer', 'consent'],
      ),
    ]),
  )
}

function futureIn<Field extends string>(
  clock: Clock,
  told: Partial<Record<Field, Date | null | undefined>>,
  fields: readonly Field[],
  path: readonly string[],
): Issue[] {
  const latest = clock.now().getTime() + tolerance
  return fields
    .filter((field) => (told[field]?.getTime() ?? 0) > latest)
    .map((field) => ({ path: [...path, field], code: 'IN_THE_FUTURE' }))
}

function refuse(issues: Issue[]): void {
  if (issues.length > 0) throw new ValidationError(issues)
}
