import { openCapability } from '../auth/capabilities.ts'
import type { Scope } from '../db/scope.ts'

/** The form of an invitation was touched by a person. Told many times, it counts once. @throws TokenError */
export async function markStarted(scope: Scope, token: string): Promise<void> {
  const { storeId, clock } = scope
  await scope.transaction(async ({ db }) => {
    const { subjectId } = await openCapability(db, clock, storeId, token, ['INVITATION'])
    await db.reviewRequest.updateMany({
      where: { storeId, id: subjectId, state: { in: ['SENT', 'DELIVERED'] } },
      data: { state: 'STARTED', startedAt: clock.now() },
    })
  })
}
