import type { Scope, StoreTransaction } from '../db/scope.ts'
import { ConflictError, NotFoundError } from '../errors.ts'
import type { Appeal, ModerationItem, Notice, Review, ReviewVersion } from '../generated/prisma/client.ts'
import { localId } from '../global-id.ts'
import { lockReview } from '../reviews/authored-review.ts'

export interface LockedItem extends ModerationItem {
  review: Review
  /** The text to decide about. */
  newest: ReviewVersion
  notice: Notice | null
  appeal: Appeal | null
}

/**
 * The open item that a moderator decides, its review locked until the transaction ends: two moderators never decide one item, and
 * nobody decides a text they have not read.
 * @throws NotFoundError; ConflictError when it is decided, of a newer text, or in somebody else's hands.
 */
export async function lockItem(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  staffId: string,
  { itemId, version }: { itemId: string; version: number },
): Promise<LockedItem> {
  const where = { storeId_id: { storeId, id: localId('ModerationItem', itemId) } }
  const found = await db.moderationItem.findUnique({ where })
  if (!found) throw new NotFoundError()
  await lockReview(db, storeId, found.reviewId)
  const { review, ...item } = await db.moderationItem.findUniqueOrThrow({
    where,
    include: {
      review: { include: { versions: { orderBy: { version: 'desc' } } } },
      notice: true,
      appeal: true,
    },
  })
  const newest = review.versions.find((one) => one.version === item.version)
  const isOvertaken = item.version !== version || (item.closedAt && newest?.state === 'SUPERSEDED')
  if (isOvertaken) throw new ConflictError('STALE_VERSION')
  if (!newest || item.closedAt || review.status === 'WITHDRAWN' || review.status === 'ERASED')
    throw new ConflictError('WRONG_STATE')
  if (item.claimedById !== null && item.claimedById !== staffId && isRunning(item.claimedUntil, clock.now()))
    throw new ConflictError('CLAIMED')
  return { ...item, review, newest }
}

export function isRunning(until: Date | null, now: Date): boolean {
  return until !== null && until > now
}
