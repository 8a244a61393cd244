import { v7 as uuidv7 } from 'uuid'
import type { StoreDatabase } from '../db/scope.ts'
import { parcelOf, readToldParcel, type ToldParcel } from './told-parcel.ts'

interface Parcel {
  externalId: string
  orderExternalId: string
  /** Null while nobody has told of the order. */
  orderId: string | null
}

/**
 * Brings a parcel in line with what is told of it now; an id that is told for two orders is a box in which both are. One that was taken
 * back belongs to no order, so that nobody reads of it. Returns whether anybody did, or does now. Needs the order's lock.
 */
export async function changeParcel(
  db: StoreDatabase,
  storeId: string,
  { externalId, orderExternalId, orderId }: Parcel,
  change: (known: ToldParcel) => ToldParcel,
): Promise<boolean> {
  const key = { storeId, orderExternalId, externalId }
  const where = { storeId_orderExternalId_externalId: key }
  const before = await db.fulfillment.findUnique({ where, select: { orderId: true, told: true } })
  const told = change(readToldParcel(before?.told))
  const parcel = parcelOf(told)
  const data = { ...parcel, orderId: parcel.isTakenBack ? null : orderId, told }
  await db.fulfillment.upsert({ where, create: { ...key, id: uuidv7(), ...data }, update: data })
  return data.orderId !== null || (before !== null && before.orderId !== null)
}
