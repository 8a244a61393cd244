import type { StoreDatabase } from '../db/scope.ts'

/**
 * Lets one transaction at a time write about an order, whether or not the order exists yet: a fulfilment that finds no order
 * and an order that finds no fulfilment must not pass each other unseen. Locks in one order, so batches cannot deadlock.
 */
export async function lockOrders(db: StoreDatabase, storeId: string, externalIds: string[]): Promise<void> {
  const keys = [...new Set(externalIds)].sort().map((externalId) => `order\n${storeId}\n${externalId}`)
  // Rows of an array come, and are locked, in its order.
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(key, 0))::text FROM unnest(${keys}::text[]) AS key`
}
