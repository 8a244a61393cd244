import { createHash } from 'node:crypto'
import type { StoreDatabase } from '../db/scope.ts'
import { ConflictError } from '../errors.ts'

/**
 * Claims an idempotency key for a result that this transaction is about to write. Returns null when the key was free, else the
 * id of what was written under it: the same request again. Of two at once, the second waits for the first to commit.
 * @throws ConflictError when the key came with other content before.
 */
export async function claimIdempotencyKey(
  db: StoreDatabase,
  storeId: string,
  claim: { key: string; input: unknown; resultId: string },
): Promise<string | null> {
  const keyHash = sha256(claim.key)
  const inputHash = sha256(JSON.stringify(claim.input))
  const { count } = await db.idempotencyRecord.createMany({
    data: [{ storeId, keyHash, inputHash, resultId: claim.resultId }],
    skipDuplicates: true,
  })
  if (count === 1) return null
  const earlier = await db.idempotencyRecord.findUniqueOrThrow({
    where: { storeId_keyHash: { storeId, keyHash } },
  })
  if (!Buffer.from(earlier.inputHash).equals(inputHash)) throw new ConflictError('IDEMPOTENCY_KEY_REUSED')
  return earlier.resultId
}

function sha256(text: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(text).digest())
}
