import type { Scope, StoreTransaction } from '../db/scope.ts'

/**
 * Deletes what opens the commitments about a review: with its text masked or gone as well, nobody can find out any more what it
 * was, and no receipt can be written (GDPR, Art. 17). The leaves stay, so every proof about the log still verifies.
 */
export async function eraseSalts(
  { db }: StoreTransaction,
  { storeId }: Scope,
  reviewId: string,
): Promise<void> {
  await db.ledgerSalt.deleteMany({ where: { storeId, leaf: { aboutId: reviewId } } })
}
