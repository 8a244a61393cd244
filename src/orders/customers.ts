import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { customerInput } from './order-input.ts'

type CustomerInput = z.output<typeof customerInput>

/**
 * The customer of an address: found by the address's pseudonym, created when new, told facts added. What is older than the newest
 * word on them only adds what is not known. Returns the customer's id, and whether a consent was told that was not known.
 */
export async function findOrCreateCustomer(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  customer: CustomerInput,
  { locale, toldAt }: { locale: string | null | undefined; toldAt: Date },
): Promise<{ id: string; isConsentNew: boolean }> {
  const emailHash = keyring.pseudonym(storeId, 'email', customer.email)
  await db.$executeRaw`
    INSERT INTO customer (store_id, id, email, email_hash, external_id, name, locale, told_at)
    VALUES (${storeId}::uuid, ${uuidv7()}::uuid, ${customer.email}, ${emailHash}, ${customer.externalId ?? null},
      ${customer.name ?? null}, ${locale ?? null}, ${toldAt})
    ON CONFLICT (store_id, email_hash) DO UPDATE SET
      external_id = coalesce(CASE WHEN excluded.told_at >= customer.told_at THEN excluded.external_id END, customer.external_id, excluded.external_id),
      name = coalesce(CASE WHEN excluded.told_at >= customer.told_at THEN excluded.name END, customer.name, excluded.name),
      locale = coalesce(CASE WHEN excluded.told_at >= customer.told_at THEN excluded.locale END, customer.locale, excluded.locale),
      told_at = greatest(excluded.told_at, customer.told_at)`
  const { id } = await db.customer.findUniqueOrThrow({
    where: { storeId_emailHash: { storeId, emailHash } },
    select: { id: true },
  })
  const isConsentNew = customer.consent ? await recordConsent(db, storeId, id, customer.consent) : false
  return { id, isConsentNew }
}

/** Returns whether it was not known. */
export async function recordConsent(
  db: StoreDatabase,
  storeId: string,
  customerId: string,
  { basis, evidence, givenAt, confirmedAt = null }: NonNullable<CustomerInput['consent']>,
): Promise<boolean> {
  const record = async (at: Date) => {
    const told = { storeId, id: uuidv7(), customerId, basis, evidence, givenAt: at, confirmedAt }
    return (await db.consent.createMany({ data: [told], skipDuplicates: true })).count > 0
  }
  // What is recorded stays as it is: one that is known is confirmed by another, of when that was.
  return (await record(givenAt)) || (confirmedAt !== null && (await record(confirmedAt)))
}
