import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { JudgedVersion } from './review-submission.ts'

/** Brings the deadline of a waiting version forward, where all that holds it may do so for a limited time. Never puts it off. */
export async function shortenHold(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  { reviewId, version }: JudgedVersion,
  hours: number,
): Promise<void> {
  const publishBy = new Date(clock.now().getTime() + hours * 3_600_000)
  await db.reviewVersion.updateMany({
    where: { storeId, reviewId, version, state: 'PENDING', publishBy: { gt: publishBy } },
    data: { publishBy },
  })
}
