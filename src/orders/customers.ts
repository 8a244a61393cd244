import { v7 as uuidv7 } from 'uuid'
import type { z } from 'zod'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { customerInput } from './order-input.ts'

type CustomerInput = z.output<typeof customerInput>

/** The customer of an address: found by the address's pseudonym, created when new, told facts added. Returns its id. */
export async function findOrCreateCustomer(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  customer: CustomerInput,
  locale: string | undefined,
): Promise<string> {
  const emailHash = keyring.pseudonym(storeId, 'email', customer.email)
  await db.$executeRaw`
    INSERT INTO customer (store_id, id, email, email_hash, external_id, name, locale)
    VALUES (${storeId}::uuid, ${uuidv7()}::uuid, ${customer.email}, ${emailHash}, ${customer.externalId ?? null},
      ${customer.name ?? null}, ${locale ?? null})
    ON CONFLICT (store_id, email_hash) DO UPDATE SET
      external_id = coalesce(excluded.external_id, customer.external_id),
      name = coalesce(excluded.name, customer.name),
      locale = coalesce(excluded.locale, customer.locale)`
  const { id } = await db.customer.findUniqueOrThrow({
    where: { storeId_emailHash: { storeId, emailHash } },
    select: { id: true },
  })
  if (customer.consent) {
    const { basis, evidence, givenAt } = customer.consent
    await db.consent.createMany({
      data: [{ storeId, id: uuidv7(), customerId: id, basis, evidence, givenAt }],
      skipDuplicates: true,
    })
  }
  return id
}
