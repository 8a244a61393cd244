import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import type { NewJob } from '../jobs/catalogue.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'

/** All that a reward may depend on: who wrote about what, and whether they are known to have bought it. No stars and no text. */
interface Rewardable {
  customerId: string
  /** Null: about the store, for which nothing is ever given. */
  product: { id: string; subjectId: string } | null
  isVerified: boolean
}

/**
 * DUE: a reward is to be granted. GIVEN: for an earlier review of the same product there was one, which is as good a reason to tell
 * readers. NONE: neither.
 */
export async function rewardStanding(
  db: StoreDatabase,
  storeId: string,
  { customerId, product, isVerified }: Rewardable,
  isOffered: boolean,
): Promise<'DUE' | 'GIVEN' | 'NONE'> {
  if (product === null) return 'NONE'
  const { id: productId, subjectId } = product
  const earlier = await db.rewardGrant.count({
    where: { storeId, customerId, OR: [{ productId }, { subjectId }] },
  })
  if (earlier > 0) return 'GIVEN'
  return isOffered && isVerified ? 'DUE' : 'NONE'
}

/**
 * Grants what everybody gets, in the transaction in which the review begins to exist: nobody has read it yet, and what becomes of it
 * changes nothing (16 CFR 465.4). Of several reviews at once about products of one group, the first gets it.
 */
export async function grantReward(
  tx: StoreTransaction,
  scope: Scope,
  reward: {
    reviewId: string
    customerId: string
    product: { id: string; subjectId: string }
    locale: string
    /** What it is, in the language of whoever gets it. */
    description: string
  },
): Promise<void> {
  const { storeId, clock } = scope
  const { reviewId, customerId, product, locale, description } = reward
  const id = uuidv7()
  const { count } = await tx.db.rewardGrant.createMany({
    data: [
      {
        storeId,
        id,
        reviewId,
        customerId,
        productId: product.id,
        subjectId: product.subjectId,
        locale,
        description,
        grantedAt: clock.now(),
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) return
  await recordLeaf(tx, scope, { kind: 'REWARD_GRANT', reviewId, rewardId: id })
  await tx.enqueue(deliveryOf(id))
}

/** One job a reward, until it has its code. */
export function deliveryOf(rewardId: string) {
  return {
    name: 'deliver-reward',
    payload: { rewardId },
    dedupeKey: `deliver-reward:${rewardId}`,
  } as const satisfies NewJob
}
