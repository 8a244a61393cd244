import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import type { RewardGrant } from '../generated/prisma/client.ts'
import { codesLeft } from './add-reward-codes.ts'

/** Without the code, nor whose it is. */
export type Reward = Pick<RewardGrant, 'id' | 'productId' | 'description' | 'grantedAt' | 'codedAt'>

export interface RewardPage {
  rewards: Reward[]
  hasNextPage: boolean
  codesLeft: number
}

/** What was granted, the newest first. @param after the id of the last one seen. */
export async function listRewards(
  scope: Scope,
  { first, after }: { first: number; after: string | null },
): Promise<RewardPage> {
  authorise(scope.actor, 'readOrders')
  const { storeId } = scope
  return scope.read(async (db) => {
    const found = await db.rewardGrant.findMany({
      where: { storeId, ...(after === null ? {} : { id: { lt: after } }) },
      orderBy: { id: 'desc' },
      take: first + 1,
      select: { id: true, productId: true, description: true, grantedAt: true, codedAt: true },
    })
    return {
      rewards: found.slice(0, first),
      hasNextPage: found.length > first,
      codesLeft: await codesLeft(db, storeId),
    }
  })
}
