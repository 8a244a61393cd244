import type { StoreDatabase } from '../db/scope.ts'
import type { Prisma } from '../generated/prisma/client.ts'

export type DecisionWithReasons = Prisma.DecisionGetPayload<{ include: { statement: true; appeal: true } }>

/** Decisions that made a review what it is. A notice that was not followed left it as it was. */
export const aboutTheReview = {
  NOT: { source: 'NOTICE', action: 'PUBLISH' },
} satisfies Prisma.DecisionWhereInput

/** What was last decided about a review, with its reasons and the appeal against it. */
export async function latestDecision(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
): Promise<DecisionWithReasons | null> {
  return db.decision.findFirst({
    where: { storeId, reviewId, ...aboutTheReview },
    include: { statement: true, appeal: true },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
}
