import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'

/**
 * Gives a granted reward its code, and promises the mail that brings it: once, however many try.
 * @param told a code that the shop's service gave; null: one of the shop's list.
 * @returns 'none left' where the list is empty; then nothing is written.
 */
export async function deliverCode(
  tx: StoreTransaction,
  scope: Scope,
  rewardId: string,
  told: string | null,
): Promise<'delivered' | 'none left'> {
  const { db } = tx
  const { storeId, clock, keyring } = scope
  const where = { storeId_id: { storeId, id: rewardId } }
  await db.$queryRaw`SELECT 1 FROM reward_grant WHERE store_id = ${storeId}::uuid AND id = ${rewardId}::uuid FOR UPDATE`
  const grant = await db.rewardGrant.findUniqueOrThrow({ where, include: { customer: true } })
  if (grant.code !== null) return 'delivered'
  const code = told === null ? await takeCode(db, scope) : keyring.encrypt(told)
  if (code === null) return 'none left'
  await db.rewardGrant.update({ where, data: { code, codedAt: clock.now() } })
  await queueTouchpoint(tx, scope, {
    kind: 'REWARD_GRANTED',
    customerId: grant.customerId,
    emailHash: grant.customer.emailHash,
    locale: grant.locale,
    aboutId: rewardId,
  })
  return 'delivered'
}

/** The oldest code that nobody has, still encrypted. Who takes one at the same moment gets the next, and does not wait. */
async function takeCode(
  db: StoreDatabase,
  { storeId, clock }: Scope,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const [taken] = await db.$queryRaw<{ code: Uint8Array<ArrayBuffer> }[]>`
    UPDATE reward_code SET taken_at = ${clock.now()} WHERE store_id = ${storeId}::uuid AND id = (
      SELECT id FROM reward_code WHERE store_id = ${storeId}::uuid AND taken_at IS NULL
      ORDER BY id LIMIT 1 FOR UPDATE SKIP LOCKED)
    RETURNING code`
  return taken?.code ?? null
}
