import { createHmac } from 'node:crypto'

/**
 * The headers of Standard Webhooks 1.0: HMAC-SHA-256 over "id.timestamp.body". A secret that begins with "whsec_" is base64 behind it.
 * @param at in milliseconds; sent in seconds.
 */
export function signedHeaders(secret: string, id: string, at: number, body: string): Record<string, string> {
  const timestamp = String(Math.floor(at / 1_000))
  const key = secret.startsWith('whsec_') ? Buffer.from(secret.slice('whsec_'.length), 'base64') : secret
  const signature = createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')
  return { 'webhook-id': id, 'webhook-timestamp': timestamp, 'webhook-signature': `v1,${signature}` }
}
