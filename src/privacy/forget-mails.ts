import type { Scope, StoreTransaction } from '../db/scope.ts'

/**
 * That a message went out stays, for what was told and when; to whom does not. What has not gone out does not go.
 * @param addresses whose mails of this store leave the local mailbox as well.
 */
export async function forgetMails(
  { db }: StoreTransaction,
  { storeId }: Scope,
  touchpointIds: readonly string[],
  addresses: readonly string[] = [],
): Promise<void> {
  const ids = [...touchpointIds]
  await db.$executeRaw`SELECT forget_captured_mail(${ids}::uuid[], ${[...addresses]}::text[])`
  await db.$executeRaw`
    UPDATE touchpoint SET customer_id = NULL, email_hash = sha256(uuid_send(gen_random_uuid())),
      state = CASE WHEN state = 'QUEUED' THEN 'SUPPRESSED' ELSE state END
    WHERE store_id = ${storeId}::uuid AND id = ANY(${ids}::uuid[])`
}
