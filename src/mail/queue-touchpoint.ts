import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { TouchpointKind } from '../generated/prisma/enums.ts'

export interface NewTouchpoint {
  kind: TouchpointKind
  customerId: string | null
  emailHash: Uint8Array<ArrayBuffer>
  locale: string
  /** The submission, review or reply that it is about, and which version of it: one message each. */
  aboutId: string
  aboutVersion?: number
}

/**
 * Promises a mail, once: the same message about the same thing is not written twice.
 * @param runAt not before this instant, unless it is hastened; at once when absent.
 */
export async function queueTouchpoint(
  tx: StoreTransaction,
  { storeId, clock }: Scope,
  touchpoint: NewTouchpoint,
  runAt?: Date,
): Promise<void> {
  const id = uuidv7()
  const { count } = await tx.db.touchpoint.createMany({
    data: [{ storeId, id, createdAt: clock.now(), ...touchpoint }],
    skipDuplicates: true,
  })
  if (count === 1)
    await tx.enqueue({
      name: 'send-touchpoint',
      payload: { touchpointId: id },
      ...(runAt && { runAt }),
      dedupeKey: `send-touchpoint:${id}`,
    })
}

/** What had to wait for news of a review goes out now: the news is there. */
export async function hastenTouchpoint(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { kind, aboutId }: Pick<NewTouchpoint, 'kind' | 'aboutId'>,
): Promise<void> {
  await db.$executeRaw`
    UPDATE job SET run_at = now() FROM touchpoint AS waiting
    WHERE waiting.store_id = ${storeId}::uuid AND waiting.kind = ${kind}::touchpoint_kind AND waiting.about_id = ${aboutId}::uuid
      AND job.store_id = waiting.store_id AND job.dedupe_key = 'send-touchpoint:' || waiting.id AND job.state = 'QUEUED'
      AND job.run_at > now()`
}
