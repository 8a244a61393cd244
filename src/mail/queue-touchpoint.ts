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

/** Promises a mail, once: the same message about the same thing is not written twice. */
export async function queueTouchpoint(
  tx: StoreTransaction,
  { storeId, clock }: Scope,
  touchpoint: NewTouchpoint,
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
      dedupeKey: `send-touchpoint:${id}`,
    })
}
