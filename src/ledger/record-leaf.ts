import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { LedgerCommitment } from '../generated/prisma/enums.ts'
import { canonicalJson, type Json } from './canonical-json.ts'
import { commitmentTo, newSalt } from './commitment.ts'
import type { LedgerLeaf } from './leaf.ts'
import { leafHash } from './merkle-hash.ts'

/**
 * Writes a leaf of the store's log in the transaction that does what it tells of: both happen, or neither. It has no index yet and
 * takes no lock, so writers do not wait for each other (src/ledger/sequence.ts).
 * @returns the leaf's id, by which its index is found later.
 */
export async function recordLeaf(tx: StoreTransaction, scope: Scope, leaf: LedgerLeaf): Promise<string> {
  const { storeId, clock } = scope
  const id = uuidv7()
  const { told, committed } = partsOf(leaf)
  const salts = committed.map((one) => ({ ...one, salt: newSalt() }))
  const payload = canonicalJson({
    kind: leaf.kind,
    recordedAt: clock.now().toISOString(),
    ...told,
    ...Object.fromEntries(salts.map(({ field, value, salt }) => [field, commitmentTo(value, salt)])),
  })
  const aboutId = leaf.kind === 'PRODUCT_REGROUPED' ? leaf.productId : leaf.reviewId
  await tx.db.ledgerLeaf.createMany({
    data: [{ storeId, id, aboutId, payload, hash: leafHash(Buffer.from(payload, 'utf8')) }],
  })
  if (salts.length > 0) {
    await tx.db.ledgerSalt.createMany({
      data: salts.map(({ commitment, salt }) => ({ storeId, leafId: id, commitment, salt })),
    })
  }
  return id
}

interface Committed {
  commitment: LedgerCommitment
  /** Where the payload has it. */
  field: 'textCommitment' | 'starsCommitment' | 'explanationCommitment'
  value: Json
}

/** What of a leaf is told to everybody, and what is only committed to. */
function partsOf(leaf: LedgerLeaf): { told: Record<string, Json>; committed: Committed[] } {
  switch (leaf.kind) {
    case 'SUBMISSION': {
      const { text, stars, ...told } = leaf
      return {
        told,
        committed: [
          { commitment: 'TEXT', field: 'textCommitment', value: { ...text } },
          { commitment: 'STARS', field: 'starsCommitment', value: { ...stars } },
        ],
      }
    }
    case 'WITHHOLDING': {
      const { explanation, ...told } = leaf
      return {
        told,
        committed: [{ commitment: 'EXPLANATION', field: 'explanationCommitment', value: explanation }],
      }
    }
    default:
      return { told: { ...leaf }, committed: [] }
  }
}
