import { z } from 'zod'
import type { Scope } from '../db/scope.ts'
import type { CircuitBreaker } from '../moderation/outside/circuit-breaker.ts'
import { postJson } from '../moderation/outside/post-json.ts'
import { signedHeaders } from '../moderation/outside/sign.ts'
import { rewardCode } from './reward-code.ts'

const answer = z.object({ code: rewardCode })

/**
 * Asks the shop's own service for a code. It is told which product and language, and an id that stands nowhere else, not even in the log:
 * by that of the log it could look up the stars before it answers. The same id again is the same reward.
 * @throws when the service gives no code.
 */
export async function askForCode(
  { storeId, keyring, privateHosts }: Scope,
  { url, secret }: { url: string; secret: string },
  grant: { id: string; locale: string; productExternalId: string },
  breaker: CircuitBreaker,
): Promise<string> {
  const rewardId = Buffer.from(keyring.pseudonym(storeId, 'reward', grant.id)).toString('hex')
  const { productExternalId, locale } = grant
  const body = JSON.stringify({ type: 'reward.granted', data: { rewardId, productExternalId, locale } })
  const headers = signedHeaders(secret, rewardId, Date.now(), body)
  const { code } = answer.parse(await breaker.run(url, () => postJson(url, body, headers, privateHosts)))
  return code
}
