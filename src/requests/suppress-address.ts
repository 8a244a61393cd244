import type { StoreDatabase } from '../db/scope.ts'
import type { SuppressionReason } from '../generated/prisma/enums.ts'

export interface Suppressed {
  emailHash: Uint8Array<ArrayBuffer>
  reason: SuppressionReason
  at: Date
}

/**
 * Forbids asking addresses from now on. What their holder cannot take back takes the place of what they can, and that somebody was erased
 * the place of everything; else the first reason stays.
 */
export async function suppressAddresses(
  db: StoreDatabase,
  storeId: string,
  told: readonly Suppressed[],
): Promise<void> {
  // One statement cannot write the same row twice.
  const byHash = new Map<string, Suppressed>()
  for (const one of told) {
    const hash = Buffer.from(one.emailHash).toString('hex')
    const before = byHash.get(hash)
    if (!before || strength[one.reason] > strength[before.reason]) byHash.set(hash, one)
  }
  const rows = [...byHash.values()]
  await db.$executeRaw`
    INSERT INTO suppression (store_id, email_hash, reason, created_at)
    SELECT ${storeId}::uuid, decode(hash, 'hex'), reason::suppression_reason, at::timestamptz
    FROM unnest(${[...byHash.keys()]}::text[], ${rows.map(({ reason }) => reason)}::text[], ${rows.map(({ at }) => at.toISOString())}::text[]) AS told(hash, reason, at)
    ORDER BY hash
    ON CONFLICT (store_id, email_hash) DO UPDATE SET reason = excluded.reason, created_at = excluded.created_at
    WHERE suppression.reason = 'UNSUBSCRIBED' AND excluded.reason <> 'UNSUBSCRIBED'
      OR excluded.reason = 'ERASED' AND (suppression.reason <> 'ERASED' OR suppression.created_at < excluded.created_at)`
}

const strength = { UNSUBSCRIBED: 0, BOUNCED: 1, COMPLAINED: 1, ERASED: 2 } satisfies Record<
  SuppressionReason,
  number
>
