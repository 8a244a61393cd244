import { bad, type Finding, good } from './check-log.ts'
import { commitmentTo } from './commitment.ts'
import type { LedgerEntry } from './entry.ts'
import { hashOfHex } from './merkle-hash.ts'
import type { Receipt } from './receipt.ts'

/** Whether an entry tells that a person's data were erased. */
export function isErasure({ payload }: LedgerEntry): boolean {
  return payload.includes('"kind":"ERASURE"')
}

/**
 * Holds an author's receipt against the entry that the log has in its place; null when the log is not that long.
 * @param erasures that the log tells of, of this review or others.
 */
export function checkReceipt(
  receipt: Receipt,
  entry: LedgerEntry | null,
  erasures: readonly LedgerEntry[] = [],
): Finding[] {
  const { entryIndex, leafHash } = receipt
  if (entry === null) return [bad(`The receipt is for entry ${entryIndex}, which the log does not have.`)]
  if (entry.leafHash !== leafHash)
    return [bad(`The receipt is for another entry ${entryIndex}: it was replaced since.`)]
  const told: Record<string, unknown> = JSON.parse(entry.payload)
  return [
    good(`The receipt's entry is in the log: entry ${entryIndex}, recorded ${entry.recordedAt}.`),
    checkCommitment('text', receipt.text, told.textCommitment),
    checkCommitment('stars', receipt.stars, told.starsCommitment),
    ...erasures.flatMap((erasure) => tellErasure(erasure, told.reviewId)),
  ]
}

/** Whoever holds a receipt can open its commitments for ever; the shop no longer can. */
function tellErasure({ index, recordedAt, payload }: LedgerEntry, reviewId: unknown): Finding[] {
  const told: Record<string, unknown> = JSON.parse(payload)
  if (told.reviewId !== reviewId) return []
  const what = told.extent === 'CONTENT' ? 'The review was erased by its author' : 'Its author was erased'
  return [
    good(
      `${what}: entry ${index}, recorded ${recordedAt}. Nothing but this receipt opens what was committed to.`,
    ),
  ]
}

function checkCommitment(name: string, { salt, value }: Receipt['text'], committed: unknown): Finding {
  return commitmentTo(value, hashOfHex(salt)) === committed
    ? good(`What the receipt has as ${name} is what was committed to.`)
    : bad(`What the receipt has as ${name} is not what was committed to: one of them was changed.`)
}
