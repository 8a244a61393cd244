import { z } from 'zod'
import { moderatorOf } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { lockItem } from './lock-item.ts'
import { claimMinutes } from './moderation-policy.ts'

const claim = z.object({ itemId: z.string(), version: z.number(), release: z.boolean().nullish() })

/**
 * Takes an item into a moderator's hands for a quarter of an hour, again for another, or puts it back. Returns the item's id.
 * @throws NotFoundError, ConflictError (decided; a newer text; in somebody else's hands)
 */
export async function claimModerationItem(scope: Scope, input: unknown): Promise<string> {
  const { staffId } = moderatorOf(scope.actor)
  const parsed = parse(claim, input)
  const { storeId, clock } = scope
  return scope.transaction(async (tx) => {
    const { id } = await lockItem(tx, scope, staffId, parsed)
    const until = new Date(clock.now().getTime() + claimMinutes * 60_000)
    await tx.db.moderationItem.update({
      where: { storeId_id: { storeId, id } },
      data: parsed.release
        ? { claimedById: null, claimedUntil: null }
        : { claimedById: staffId, claimedUntil: until },
    })
    return id
  })
}
