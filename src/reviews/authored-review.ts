import { openCapability } from '../auth/capabilities.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { NotFoundError } from '../errors.ts'
import type { Review, ReviewVersion } from '../generated/prisma/client.ts'

/** A review with the newest version its author wrote, published or not. */
export interface AuthoredReview {
  review: Review
  newest: ReviewVersion
}

/**
 * The reviews a token's holder wrote: one by an author's token, by an invitation's those that its customer wrote of the order. What somebody
 * else wrote by a printed link is theirs, whoever the shop says the order belongs to. Unknown, expired and foreign tokens throw
 * TokenError; withdrawn reviews are told of, erased ones are not.
 */
export async function authoredReviews(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  token: string,
): Promise<AuthoredReview[]> {
  const { kind, subjectId } = await openCapability(db, clock, storeId, token, ['AUTHOR', 'INVITATION'])
  const reviews = await db.review.findMany({
    where: {
      storeId,
      status: { not: 'ERASED' },
      ...(kind === 'AUTHOR' ? { id: subjectId } : await ofCustomer(db, storeId, subjectId)),
    },
    include: { versions: { orderBy: { version: 'desc' }, take: 1 } },
    orderBy: { submittedAt: 'asc' },
  })
  return reviews.flatMap(({ versions: [newest], ...review }) => (newest ? [{ review, newest }] : []))
}

async function ofCustomer(db: StoreDatabase, storeId: string, requestId: string) {
  const { customerId } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: requestId } },
    select: { customerId: true },
  })
  return { requestId, customerId }
}

/**
 * The review that a token's holder wrote, locked until the transaction ends: edits, withdrawals and decisions take turns.
 * @throws TokenError, NotFoundError when the token's holder wrote no such review.
 */
export async function lockAuthoredReview(
  db: StoreDatabase,
  scope: Scope,
  token: string,
  reviewId: string,
): Promise<AuthoredReview> {
  await lockReview(db, scope.storeId, reviewId)
  const authored = (await authoredReviews(db, scope, token)).find(({ review }) => review.id === reviewId)
  if (!authored) throw new NotFoundError()
  return authored
}

/** Lets one transaction at a time decide about a review. */
export async function lockReview(db: StoreDatabase, storeId: string, reviewId: string): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM review WHERE store_id = ${storeId}::uuid AND id = ${reviewId}::uuid FOR UPDATE`
}
