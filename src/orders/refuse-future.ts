import type { Clock } from '../clock.ts'
import { ValidationError } from '../errors.ts'

/** A shop's clock may be wrong, or its time zone. */
const tolerance = 86_400_000

/**
 * Refuses what is told to have happened and has not: an ask would wait for it, out of sight, for as long as somebody likes.
 * @throws ValidationError with IN_THE_FUTURE at path: list, index, what it is within, field
 */
export function refuseFuture<Field extends string>(
  clock: Clock,
  list: string,
  rows: readonly Partial<Record<Field, Date | null | undefined>>[],
  fields: readonly Field[],
  within: readonly string[] = [],
): void {
  const latest = clock.now().getTime() + tolerance
  const issues = rows.flatMap((row, index) =>
    fields
      .filter((field) => (row[field]?.getTime() ?? 0) > latest)
      .map((field) => ({ path: [list, String(index), ...within, field], code: 'IN_THE_FUTURE' as const })),
  )
  if (issues.length > 0) throw new ValidationError(issues)
}
