import type { StoreDatabase } from '../db/scope.ts'
import type { Prisma } from '../generated/prisma/client.ts'

export type DecisionWithReasons = Prisma.DecisionGetPayload<{ include: { statement: true; appeal: true } }>

/** Decisions that made a review what it is. A notice that was not followed left it as it was. */
export const aboutTheReview = {
  NOT: { source: 'NOTICE', action: 'PUBLISH' },
} satisfies Prisma.DecisionWhereInput

/** About the newest text that was decided about; what puts the record of an older one right comes after it in time alone. */
const latestFirst = [
  { version: 'desc' },
  { decidedAt: 'desc' },
  { id: 'desc' },
] satisfies Prisma.DecisionOrderByWithRelationInput[]

/**
 * What was last decided about each of some reviews, with its reasons and the appeal against it: about the newest text, what stands and
 * says why, else whatever was done with it last.
 */
export async function latestDecisions(
  db: StoreDatabase,
  storeId: string,
  reviewIds: readonly string[],
): Promise<DecisionWithReasons[]> {
  const all = await db.decision.findMany({
    where: { storeId, reviewId: { in: [...reviewIds] }, ...aboutTheReview },
    include: { statement: true, appeal: true, reversals: { select: { id: true }, take: 1 } },
    orderBy: latestFirst,
  })
  return reviewIds.flatMap((reviewId) => {
    const ofReview = all.filter((decision) => decision.reviewId === reviewId)
    const ofText = ofReview.filter(({ version }) => version === ofReview[0]?.version)
    return ofText.find(({ statement, reversals }) => statement && reversals.length === 0) ?? ofText[0] ?? []
  })
}

export async function latestDecision(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
): Promise<DecisionWithReasons | null> {
  return (await latestDecisions(db, storeId, [reviewId]))[0] ?? null
}

/**
 * What the author can object to at an instant: of the decisions with a statement that stand, were not objected to and are not too old,
 * the latest. A corrected text that was published takes nobody the right to be told that the first one was no offence.
 */
export async function appealableDecision(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
  now: Date,
): Promise<DecisionWithReasons | null> {
  return db.decision.findFirst({
    where: {
      storeId,
      reviewId,
      statement: { appealableUntil: { gte: now } },
      appeal: null,
      reversals: { none: {} },
      review: { status: { notIn: ['WITHDRAWN', 'ERASED'] } },
    },
    include: { statement: true, appeal: true },
    orderBy: latestFirst,
  })
}

/** Objections that nobody has decided yet, with the decisions that they are about; the newest text's first. */
export async function openAppeals(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
): Promise<DecisionWithReasons[]> {
  return db.decision.findMany({
    where: { storeId, reviewId, appeal: { state: 'OPEN' } },
    include: { statement: true, appeal: true },
    orderBy: latestFirst,
  })
}
