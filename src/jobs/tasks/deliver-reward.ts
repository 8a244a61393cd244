import type { CircuitBreaker } from '../../moderation/outside/circuit-breaker.ts'
import { askForCode } from '../../rewards/ask-for-code.ts'
import { deliverCode } from '../../rewards/deliver-code.ts'
import { readSettings } from '../../stores/read-settings.ts'
import { RetryLater, type Task } from '../task.ts'

/** Pauses between tries grow with the wait: a service that was away for a minute is asked in a minute, and never less than hourly. */
const shortestPause = 60_000
const longestPause = 3_600_000

/**
 * Brings what was granted. It was promised, so it is tried until there is a code: where the shop gives nothing any more by then, its list
 * pays what it owes.
 */
export function deliverReward(breaker: CircuitBreaker): Task<'deliver-reward'> {
  return async ({ payload: { rewardId } }, { scope, finish }) => {
    const { storeId, clock } = scope
    const { grant, reward } = await scope.read(async (db) => ({
      grant: await db.rewardGrant.findUniqueOrThrow({
        where: { storeId_id: { storeId, id: rewardId } },
        include: { product: { select: { externalId: true } } },
      }),
      reward: (await readSettings(db, storeId)).reward,
    }))
    if (grant.code !== null) return
    const later = (reason: string, options?: ErrorOptions) => {
      const now = clock.now().getTime()
      const pause = Math.min(Math.max(now - grant.grantedAt.getTime(), shortestPause), longestPause)
      return new RetryLater(new Date(now + pause), reason, options)
    }
    let told: string | null = null
    if (reward?.codes === 'WEBHOOK' && reward.webhook)
      try {
        const asked = { id: grant.id, locale: grant.locale, productExternalId: grant.product.externalId }
        told = await askForCode(scope, reward.webhook, asked, breaker)
      } catch (error) {
        throw later('the service gave no code', { cause: error })
      }
    await finish(async (tx) => {
      if ((await deliverCode(tx, scope, rewardId, told)) === 'none left') throw later('there is no code left')
    })
  }
}
