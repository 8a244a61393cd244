import { z } from 'zod'
import { wholeName } from '../name-order.ts'
import { listOf, noNews, type PlatformNews, pieces, usable } from './platform.ts'

/**
 * WooCommerce's webhooks (order.created, order.updated, order.restored, order.deleted), REST v3 shapes. An order carries its
 * refunds as totals without lines; a line that is wholly given back shows as a refund's negative quantity in `refunds[].line_items`
 * only in extensions, so a refunded order is known by its status.
 */

const id = z.union([z.number(), z.string()]).transform(String)
const text = z.string().nullish()
/** `…_gmt` fields carry no offset: they are UTC. */
const utc = z
  .string()
  .transform((value) => new Date(/(?:Z|[+-]\d\d:?\d\d)$/.test(value) ? value : `${value}Z`))
  .refine((date) => !Number.isNaN(date.getTime()))

const order = z.object({
  id,
  status: z.string(),
  currency: text,
  date_created_gmt: utc,
  date_modified_gmt: utc,
  // PHP has '' for no date and [] for no object.
  date_completed_gmt: utc.nullish().catch(null),
  customer_id: id.nullish(),
  billing: z.object({ email: text, first_name: text, last_name: text, country: text }),
  shipping: z.object({ country: text }).nullish().catch(null),
  meta_data: listOf(z.object({ key: z.string(), value: z.unknown().optional() })),
  line_items: listOf(
    z.object({
      id,
      product_id: id.nullish(),
      name: text,
      quantity: pieces,
      price: z.union([z.number(), z.string()]).nullish(),
    }),
  ),
})

type WooOrder = z.output<typeof order>

const topics = new Set(['order.created', 'order.updated', 'order.restored'])

/** Parses a webhook by its X-WC-Webhook-Topic. A topic that says nothing of orders is no news. Throws ZodError on another shape. */
export function woocommerceNews(topic: string, payload: unknown): PlatformNews {
  if (!topics.has(topic)) return noNews
  const parsed = order.parse(payload)
  const email = usable.email(parsed.billing.email)
  return {
    orders: [
      {
        externalId: parsed.id,
        placedAt: parsed.date_created_gmt,
        updatedAt: parsed.date_modified_gmt,
        currency: usable.currency(parsed.currency),
        status: statusOf(parsed.status),
        // A draft or a sale over the counter has nobody to write to; an order whose customer was erased, no longer.
        customer: email === null ? null : customerOf(parsed, email),
        shippingCountry: whereOf(parsed).country,
        locale: whereOf(parsed).locale,
        lines: parsed.line_items
          .flatMap((line) =>
            line.product_id == null || line.product_id === '0'
              ? []
              : [{ ...line, productId: line.product_id }],
          )
          .map((line) => ({
            externalId: line.id,
            productExternalId: line.productId,
            title: usable.title(line.name),
            quantity: usable.quantity(line.quantity),
            unitPrice: usable.price(line.price),
          })),
      },
    ],
    fulfillments: fulfillmentsOf(parsed),
    voidFulfillments: voidFulfillmentsOf(parsed),
    parcelEvents: [],
    refunds: [],
    returns: [],
    erasures: [],
  }
}

function whereOf(parsed: WooOrder) {
  const { shipping, billing } = parsed
  return {
    locale: localeOf(parsed),
    country: usable.country(shipping?.country) ?? usable.country(billing.country),
  }
}

function customerOf(parsed: WooOrder, email: string): PlatformNews['orders'][number]['customer'] {
  const { customer_id, billing } = parsed
  const name = usable.name(wholeName(billing.first_name, billing.last_name, whereOf(parsed)))
  return { externalId: customer_id === '0' ? null : customer_id, email, name: name || null }
}

function statusOf(status: string): PlatformNews['orders'][number]['status'] {
  switch (status) {
    case 'completed':
      return 'FULFILLED'
    case 'refunded':
      return 'REFUNDED'
    case 'cancelled':
    case 'failed':
    case 'trash':
      return 'CANCELLED'
    default:
      return 'PLACED'
  }
}

/** WooCommerce has no shipments of its own: "completed" is when the order left the house, and stays so when it is paid back. */
function fulfillmentsOf(parsed: WooOrder): PlatformNews['fulfillments'] {
  const isPaidBackLater = parsed.status === 'refunded' && parsed.date_completed_gmt != null
  if (parsed.status !== 'completed' && !isPaidBackLater) return []
  return [
    {
      externalId: completionOf(parsed),
      orderExternalId: parsed.id,
      updatedAt: parsed.date_modified_gmt,
      fulfilledAt: parsed.date_completed_gmt ?? parsed.date_modified_gmt,
    },
  ]
}

function completionOf({ id }: WooOrder): string {
  return `completed:${id}`
}

/** Set back to before it left. A status of a plug-in's own ("delivered") says nothing of that. */
function voidFulfillmentsOf(parsed: WooOrder): PlatformNews['voidFulfillments'] {
  if (!['pending', 'processing', 'on-hold'].includes(parsed.status)) return []
  const fulfillment = { externalId: completionOf(parsed), toldAt: parsed.date_modified_gmt }
  return [{ orderExternalId: parsed.id, fulfillments: [fulfillment] }]
}

/** Written by the multilingual plug-ins WPML and Polylang. */
function localeOf(parsed: WooOrder): string | null {
  const told = parsed.meta_data.find(
    (meta) => meta.key === 'wpml_language' || meta.key === 'pll_language' || meta.key === '_locale',
  )
  return typeof told?.value === 'string' && told.value !== '' ? usable.locale(told.value) : null
}
