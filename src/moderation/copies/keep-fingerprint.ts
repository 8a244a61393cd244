import type { StoreDatabase } from '../../db/scope.ts'
import { neutralPoints } from '../points.ts'
import { fingerprint } from './fingerprint.ts'

interface Written {
  title: string | null
  body: string
  pros: readonly string[]
  cons: readonly string[]
}

/**
 * Keeps the fingerprint of a review's newest text in place of the one before, in the transaction that writes the text: of two
 * copies that come at once, each finds the other.
 */
export async function keepFingerprint(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
  { title, body, pros, cons }: Written,
): Promise<void> {
  const before = await db.fingerprint.findUnique({ where: { storeId_reviewId: { storeId, reviewId } } })
  if (before !== null) {
    await db.fingerprintBand.deleteMany({ where: { storeId, reviewId, band: { in: before.bands } } })
    await db.fingerprint.delete({ where: { storeId_reviewId: { storeId, reviewId } } })
  }
  const made = fingerprint({ title, body, points: neutralPoints(pros, cons).points })
  if (made === null) return
  const { signature, bands } = made
  await db.fingerprint.create({ data: { storeId, reviewId, signature, bands } })
  await db.fingerprintBand.createMany({
    data: bands.map((band) => ({ storeId, band, reviewId })),
    skipDuplicates: true,
  })
}
