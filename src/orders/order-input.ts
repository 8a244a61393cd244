import { z } from 'zod'
import {
  country,
  currency,
  decimal,
  emailAddress,
  externalId,
  instant,
  locale,
  optionalLine,
  requiredLine,
  timeZone,
} from '../input.ts'

/** What the shop tells of an order, from GraphQL and from platform payloads alike. */

const count = z.number().int().min(0).max(1_000_000)

const consentInput = z.object({
  basis: z.enum(['CONSENT', 'SOFT_OPT_IN', 'CONTRACT', 'NONE']),
  evidence: requiredLine(1000),
  givenAt: instant,
  confirmedAt: instant.nullish(),
})

export const customerInput = z.object({
  externalId: externalId.nullish(),
  email: emailAddress,
  name: optionalLine(200),
  consent: consentInput.nullish(),
})

const orderLineInput = z.object({
  externalId,
  productExternalId: externalId,
  title: optionalLine(500),
  quantity: count,
  refundedQuantity: count.nullish(),
  unitPrice: decimal.nullish(),
  isGift: z.boolean().nullish(),
})

export const orderInput = z.object({
  externalId,
  placedAt: instant,
  updatedAt: instant.nullish(),
  currency: currency.nullish(),
  status: z.enum(['PLACED', 'FULFILLED', 'DELIVERED', 'CANCELLED', 'REFUNDED']).nullish(),
  customer: customerInput,
  shippingCountry: country.nullish(),
  locale: locale.nullish(),
  timeZone: timeZone.nullish(),
  isTest: z.boolean().nullish(),
  channel: z.enum(['ONLINE', 'POINT_OF_SALE']).nullish(),
  lines: z
    .array(orderLineInput)
    .max(500)
    .superRefine((lines, context) => {
      const seen = new Set<string>()
      for (const [index, line] of lines.entries()) {
        if (seen.has(line.externalId)) {
          context.addIssue({ code: 'custom', path: [index, 'externalId'], params: { code: 'DUPLICATE' } })
        }
        seen.add(line.externalId)
      }
    }),
})

/** What a platform tells of an order that may have nobody to write to, or no longer: null. */
export const orderNewsInput = orderInput.extend({ customer: customerInput.nullable() })
export type OrderNews = z.output<typeof orderNewsInput>

export const fulfillmentInput = z.object({
  externalId,
  orderExternalId: externalId,
  updatedAt: instant.nullish(),
  fulfilledAt: instant,
  deliveredAt: instant.nullish(),
  failedAt: instant.nullish(),
  carrier: optionalLine(100),
  lineExternalIds: z.array(externalId).max(500).nullish(),
})

export type FulfillmentNews = z.output<typeof fulfillmentInput>

export const returnInput = z.object({
  externalId,
  orderExternalId: externalId,
  openedAt: instant,
  closedAt: instant.nullish(),
})

export const refundInput = z.object({
  externalId,
  orderExternalId: externalId,
  refundedAt: instant,
  lines: z.array(z.object({ lineExternalId: externalId, quantity: count })).max(500),
})
export type RefundInput = z.output<typeof refundInput>
