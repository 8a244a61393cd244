import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreDatabase } from '../db/scope.ts'

/** A pseudonym of nobody: no address has it, and no two who were erased are the same. */
export function noPseudonym(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(32))
}

/** Somebody of whom nothing is known but that they were erased. Returns their id. */
export async function namelessCustomer(db: StoreDatabase, { storeId, clock }: Scope): Promise<string> {
  const id = uuidv7()
  const now = clock.now()
  await db.customer.create({
    data: { storeId, id, email: '', emailHash: noPseudonym(), toldAt: now, createdAt: now, erasedAt: now },
  })
  return id
}

/**
 * Whether somebody was erased since an instant: an order of before that is told of now is nobody's. One of theirs that came later is an
 * order like any other, which their address is not asked about.
 */
export async function wasErasedSince(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  email: string,
  since: Date,
): Promise<boolean> {
  const emailHash = keyring.pseudonym(storeId, 'email', email)
  const erased = await db.suppression.count({
    where: { storeId, emailHash, reason: 'ERASED', createdAt: { gte: since } },
  })
  return erased > 0
}
