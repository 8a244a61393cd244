import type { StoreDatabase } from '../db/scope.ts'
import type { Prisma } from '../generated/prisma/client.ts'

export type DecisionWithReasons = Prisma.DecisionGetPayload<{ include: { statement: true; appeal: true } }>

/** What was last decided about a review, with its reasons and the appeal against it. */
export async function latestDecision(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
): Promise<DecisionWithReasons | null> {
  return db.decision.findFirst({
    where: { storeId, reviewId },
    include: { statement: true, appeal: true },
    orderBy: [{ decidedAt: 'desc' }, { id: 'desc' }],
  })
}
