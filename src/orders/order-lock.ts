import type { StoreDatabase } from '../db/scope.ts'

/**
 * Lets one transaction at a time write about an order, whether or not the order exists yet: a fulfilment that finds no order
 * and an order that finds no fulfilment must not pass each other unseen. Locks in one order, so batches cannot deadlock.
 */
export async function lockOrders(db: StoreDatabase, storeId: string, externalIds: string[]): Promise<void> {
  for (const externalId of [...new Set(externalIds)].sort()) {
    await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`order\n${storeId}\n${externalId}`}, 0))::text`
  }
}
