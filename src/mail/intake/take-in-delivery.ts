import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import type { Scope } from '../../db/scope.ts'
import { type Issue, RequestError, ValidationError } from '../../errors.ts'
import { recordDelivery } from '../../requests/record-delivery.ts'
import { confirmSubscription, type Get } from './confirm-subscription.ts'
import { readProviderWebhook } from './read-provider-webhook.ts'
import { readReportMail } from './read-report-mail.ts'

export interface DeliveryPost {
  body: Uint8Array
  contentType: string
  /** X-Candor-Signature: HMAC-SHA-256 of the body by the store's secret, hex. */
  signature: string | undefined
  /** Authorization; with Basic, the secret is the password. */
  authorization: string | undefined
}

/**
 * Takes in what a provider or a mail server tells of mails: JSON, or a report mail as it came in (message/rfc822). A mail anybody can write
 * to the address that mails come back to: it is believed of mails of ours that it names.
 * @throws RequestError SIGNATURE_INVALID, BAD_USER_INPUT, BAD_GATEWAY; ValidationError for JSON of another shape.
 */
export async function takeInDelivery(
  scope: Scope,
  secret: string | null,
  post: DeliveryPost,
  get: Get,
): Promise<void> {
  if (secret === null || !isAuthentic(secret, post)) throw new RequestError('SIGNATURE_INVALID')
  const { body, contentType } = post
  if (/^(?:message\/rfc822|text\/plain)/i.test(contentType) && !looksLikeJson(body))
    return recordDelivery(scope, await readReportMail(body), { isProvider: false })
  const payload = readable(() => JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(body)))
  if (await confirmSubscription(payload, get)) return
  const news = readable(() => readProviderWebhook(payload))
  await recordDelivery(scope, news, { isProvider: true })
}

function readable<Read>(read: () => Read): Read {
  try {
    return read()
  } catch (error) {
    if (error instanceof z.ZodError)
      throw new ValidationError(
        error.issues.map((issue): Issue => ({ path: issue.path.map(String), code: 'INVALID' })),
      )
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new RequestError('BAD_USER_INPUT', { argument: 'json' })
    throw error
  }
}

/** Amazon SNS posts its JSON as text/plain. */
function looksLikeJson(body: Uint8Array): boolean {
  return /^\s*\{/.test(Buffer.from(body.subarray(0, 100)).toString('latin1'))
}

function isAuthentic(secret: string, { body, signature, authorization }: DeliveryPost): boolean {
  const password = /^Basic\s+([A-Za-z0-9+/=]+)$/i.exec(authorization ?? '')?.[1]
  if (password !== undefined) {
    const decoded = Buffer.from(password, 'base64').toString('utf8')
    return isSame(decoded.slice(decoded.indexOf(':') + 1), secret)
  }
  const expected = createHmac('sha256', secret).update(body).digest('hex')
  return isSame((signature ?? '').replace(/^sha256=/i, '').toLowerCase(), expected)
}

function isSame(given: string, expected: string): boolean {
  const [one, two] = [given, expected].map((text) => createHmac('sha256', 'compare').update(text).digest())
  return one !== undefined && two !== undefined && timingSafeEqual(one, two)
}
