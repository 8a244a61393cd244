import type { Scope, StoreDatabase } from '../../db/scope.ts'
import type { TraceKind } from '../../generated/prisma/enums.ts'

/** Half of a SHA-256 is enough to tell networks apart, and says even less. */
const HASH_BYTES = 16
/** Of one place in a week; whatever comes after is no news. */
const MOST_TRACES = 200

/**
 * Notes from which network, device and account a review came, as pseudonyms that only CANDOR_SECRET can make again; a sweep
 * deletes them after seven days.
 */
export async function leaveTraces(
  db: StoreDatabase,
  { storeId, keyring, clock, origin }: Scope,
  { reviewId, subjectId, emailHash }: { reviewId: string; subjectId: string; emailHash: Uint8Array },
): Promise<void> {
  const at = clock.now()
  const traces: { kind: TraceKind; hash: Uint8Array<ArrayBuffer> }[] = [
    { kind: 'ACCOUNT', hash: shortened(emailHash) },
  ]
  if (origin !== null) {
    traces.push(
      { kind: 'NETWORK', hash: shortened(keyring.pseudonym(storeId, 'network', origin.network)) },
      { kind: 'DEVICE', hash: shortened(keyring.pseudonym(storeId, 'device', origin.device)) },
    )
  }
  for (const { kind, hash } of traces) {
    const known = await db.submissionTrace.count({ where: { storeId, kind, hash }, take: MOST_TRACES })
    if (known < MOST_TRACES)
      await db.submissionTrace.create({ data: { storeId, kind, hash, at, reviewId, subjectId } })
  }
}

function shortened(hash: Uint8Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(hash.subarray(0, HASH_BYTES))
}
