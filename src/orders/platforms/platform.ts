import { createHmac, timingSafeEqual } from 'node:crypto'
import type { z } from 'zod'
import type { fulfillmentInput, orderInput, refundInput } from '../order-input.ts'

/** What a platform's webhook means in Candor's own words; judged by the same verbs as the API's input. */
export interface PlatformNews {
  orders: z.input<typeof orderInput>[]
  fulfillments: z.input<typeof fulfillmentInput>[]
  refunds: z.input<typeof refundInput>[]
}

export const noNews: PlatformNews = { orders: [], fulfillments: [], refunds: [] }

/** HMAC-SHA-256 of the raw body in base64, as Shopify and WooCommerce both sign; compared in constant time. */
export function isSignedBy(secret: string, body: Uint8Array, signature: string | undefined): boolean {
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature ?? '', 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}
