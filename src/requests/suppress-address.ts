import type { StoreDatabase } from '../db/scope.ts'
import type { SuppressionReason } from '../generated/prisma/enums.ts'

/**
 * Forbids asking an address from now on. What its holder cannot take back takes the place of what they can; else the first reason stays.
 */
export async function suppressAddress(
  db: StoreDatabase,
  storeId: string,
  emailHash: Uint8Array<ArrayBuffer>,
  reason: SuppressionReason,
  at: Date,
): Promise<void> {
  await db.$executeRaw`
    INSERT INTO suppression (store_id, email_hash, reason, created_at)
    VALUES (${storeId}::uuid, ${emailHash}, ${reason}::suppression_reason, ${at})
    ON CONFLICT (store_id, email_hash) DO UPDATE SET reason = excluded.reason, created_at = excluded.created_at
    WHERE suppression.reason = 'UNSUBSCRIBED' AND excluded.reason <> 'UNSUBSCRIBED'`
}
