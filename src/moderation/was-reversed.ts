import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'

/** Whether an objection undid what they had decided about this very text: they do not decide against it again. */
export async function wasReversed(
  { db }: StoreTransaction,
  { storeId }: Scope,
  decidedById: string,
  { reviewId, version }: ReviewVersion,
): Promise<boolean> {
  const where = { storeId, reviewId, version, decidedById, appeal: { state: 'REVERSED' as const } }
  return (await db.decision.count({ where })) > 0
}
