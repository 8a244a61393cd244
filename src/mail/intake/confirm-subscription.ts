import { z } from 'zod'
import { RequestError } from '../../errors.ts'

/** What Amazon SNS posts first to an address that somebody has given it (docs.aws.amazon.com/sns, "HTTP/HTTPS subscription confirmation"). */
const confirmation = z.object({ Type: z.literal('SubscriptionConfirmation'), SubscribeURL: z.string() })
const snsHost = /^sns\.[a-z0-9-]+\.amazonaws\.com(\.cn)?$/
const patience = 5_000

/** How a page is got; a test has another way. */
export type Get = (url: string, options: RequestInit) => Promise<Pick<Response, 'ok' | 'body'>>

/**
 * Confirms a subscription, where the post asks for it: gets the address that it names, which has to be of SNS itself, and follows no
 * redirect. SNS asks again where that fails.
 * @returns whether the post was such.
 * @throws RequestError BAD_USER_INPUT for another address, BAD_GATEWAY when it does not answer.
 */
export async function confirmSubscription(payload: unknown, get: Get): Promise<boolean> {
  const asked = confirmation.safeParse(payload)
  if (!asked.success) return false
  const { SubscribeURL } = asked.data
  if (!isOfSns(SubscribeURL)) throw new RequestError('BAD_USER_INPUT', { argument: 'SubscribeURL' })
  try {
    const { ok, body } = await get(SubscribeURL, {
      redirect: 'error',
      signal: AbortSignal.timeout(patience),
    })
    await body?.cancel()
    if (ok) return true
  } catch {
    // Unreachable, too slow, or a redirect.
  }
  throw new RequestError('BAD_GATEWAY')
}

function isOfSns(text: string): boolean {
  if (!URL.canParse(text)) return false
  const { protocol, hostname, port, username, password } = new URL(text)
  return protocol === 'https:' && snsHost.test(hostname) && port === '' && username === '' && password === ''
}
