import { openCapability } from '../auth/capabilities.ts'
import type { Scope } from '../db/scope.ts'

/**
 * Whether the holder of a preferences link may be asked for reviews.
 * @throws TokenError
 */
export async function mayBeAsked(scope: Scope, token: string): Promise<boolean> {
  const { storeId, clock } = scope
  return scope.read(async (db) => {
    const { subjectId } = await openCapability(db, clock, storeId, token, ['PREFERENCES'])
    const { emailHash } = await db.customer.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: subjectId } },
    })
    return (
      (await db.suppression.findUnique({ where: { storeId_emailHash: { storeId, emailHash } } })) === null
    )
  })
}

/**
 * Stops review requests to the holder of a preferences link, or allows them again. Only the holder's own objection can be taken
 * back: an address that bounced, complained or was erased stays suppressed. Saying it twice is saying it once.
 * @throws TokenError
 */
export async function setMayBeAsked(scope: Scope, token: string, isAllowed: boolean): Promise<void> {
  const { storeId, clock } = scope
  await scope.transaction(async ({ db }) => {
    const { subjectId } = await openCapability(db, clock, storeId, token, ['PREFERENCES'])
    const { emailHash } = await db.customer.findUniqueOrThrow({
      where: { storeId_id: { storeId, id: subjectId } },
    })
    if (isAllowed) await db.suppression.deleteMany({ where: { storeId, emailHash, reason: 'UNSUBSCRIBED' } })
    else
      await db.suppression.createMany({
        data: [{ storeId, emailHash, reason: 'UNSUBSCRIBED' }],
        skipDuplicates: true,
      })
  })
}
