import { z } from 'zod'
import { emailAddress } from '../../input.ts'
import { wholeName } from '../name-order.ts'
import { listOf, noNews, type PlatformNews, pieces, usable } from './platform.ts'

/**
 * Shopify's webhooks (orders/…, fulfillments/create, fulfillments/update, fulfillment_events/create, refunds/create, returns/…, customers/redact),
 * REST Admin shapes.
 * Only what is read is described; a payload is taken whole and everything else in it ignored.
 */

const id = z.union([z.number(), z.string()]).transform(String)
const when = z.iso.datetime({ offset: true }).transform((text) => new Date(text))
const text = z.string().nullish()

const marketingConsent = z
  .object({ state: text, opt_in_level: text, consent_updated_at: when.nullish() })
  .nullish()

const lineItem = z.object({
  id,
  product_id: id.nullish(),
  variant_id: id.nullish(),
  title: text,
  name: text,
  quantity: pieces,
  price: z.union([z.number(), z.string()]).nullish(),
  gift_card: z.boolean().nullish(),
})

const refund = z.object({
  id,
  order_id: id.nullish(),
  created_at: when,
  processed_at: when.nullish(),
  refund_line_items: listOf(z.object({ line_item_id: id, quantity: pieces })),
})

const fulfillment = z.object({
  id,
  order_id: id.nullish(),
  status: text,
  shipment_status: text,
  tracking_company: text,
  created_at: when,
  updated_at: when.nullish(),
  line_items: listOf(z.object({ id })),
})

/** What a carrier tells of a parcel; nothing of what is in it. */
const fulfillmentEvent = z.object({
  fulfillment_id: id,
  order_id: id,
  status: text,
  happened_at: when.nullish(),
  created_at: when.nullish(),
})

const order = z.object({
  id,
  email: text,
  contact_email: text,
  created_at: when,
  processed_at: when.nullish(),
  updated_at: when,
  cancelled_at: when.nullish(),
  currency: text,
  customer_locale: text,
  source_name: text,
  test: z.boolean().nullish(),
  financial_status: text,
  fulfillment_status: text,
  customer: z
    .object({
      id: id.nullish(),
      email: text,
      first_name: text,
      last_name: text,
      email_marketing_consent: marketingConsent,
    })
    .nullish(),
  shipping_address: z.object({ country_code: text, name: text }).nullish(),
  billing_address: z.object({ country_code: text, name: text }).nullish(),
  line_items: listOf(lineItem),
  fulfillments: listOf(fulfillment),
  refunds: listOf(refund),
})

/** Its times are not in every version of the API; its status is. */
const shopifyReturn = z.object({
  id,
  status: text,
  order_id: id.nullish(),
  order: z.object({ id }).nullish(),
  created_at: when.nullish(),
  updated_at: when.nullish(),
})

/** What every app has to answer to (shopify.dev, "Privacy law compliance"). */
const customerToRedact = z.object({
  customer: z.object({ id: id.nullish(), email: text }),
  orders_to_redact: listOf(id),
})

type ShopifyOrder = z.output<typeof order>
type Customer = NonNullable<PlatformNews['orders'][number]['customer']>

const orderTopics = new Set([
  'orders/create',
  'orders/updated',
  'orders/fulfilled',
  'orders/partially_fulfilled',
  'orders/cancelled',
  'orders/paid',
  'orders/edited',
])

/**
 * Parses a webhook by its X-Shopify-Topic. A topic that says nothing of orders is no news. Throws ZodError on another shape.
 * @param at when it was triggered: what has no time of its own is of then
 */
export function shopifyNews(topic: string, payload: unknown, at: Date): PlatformNews {
  if (topic === 'refunds/create') {
    const parsed = refund.parse(payload)
    return parsed.order_id == null ? noNews : { ...noNews, refunds: [refundOf(parsed, parsed.order_id)] }
  }
  if (topic === 'fulfillments/create' || topic === 'fulfillments/update')
    return fulfillmentNews(fulfillment.parse(payload), at)
  if (topic === 'fulfillment_events/create') return eventNews(fulfillmentEvent.parse(payload), at)
  if (topic === 'customers/redact') return erasureNews(customerToRedact.parse(payload))
  if (topic.startsWith('returns/')) return returnNews(topic, shopifyReturn.parse(payload), at)
  return orderTopics.has(topic) ? orderNews(order.parse(payload)) : noNews
}

function fulfillmentNews(parsed: z.output<typeof fulfillment>, at: Date): PlatformNews {
  if (parsed.order_id == null) return noNews
  if (!isVoid(parsed)) return { ...noNews, fulfillments: [fulfillmentOf(parsed, parsed.order_id, at)] }
  return {
    ...noNews,
    voidFulfillments: [{ orderExternalId: parsed.order_id, fulfillments: [voidOf(parsed, at)] }],
  }
}

function eventNews(parsed: z.output<typeof fulfillmentEvent>, at: Date): PlatformNews {
  const outcome = outcomeOf(parsed.status, parsed.happened_at ?? parsed.created_at ?? at)
  if (outcome.deliveredAt === null && outcome.failedAt === null) return noNews
  return {
    ...noNews,
    parcelEvents: [
      { fulfillmentExternalId: parsed.fulfillment_id, orderExternalId: parsed.order_id, ...outcome },
    ],
  }
}

/** Of a fulfilment's shipment_status and of an event alike; a later attempt that succeeds ends one that did not. */
function outcomeOf(
  status: string | null | undefined,
  at: Date,
): { deliveredAt: Date | null; failedAt: Date | null } {
  return {
    deliveredAt: status === 'delivered' || status === 'picked_up' ? at : null,
    failedAt: status === 'failure' || status === 'attempted_delivery' ? at : null,
  }
}

/** What a topic says of a return, where its status does not; what only asks for one is none yet. */
const stateOfTopic: ReadonlyMap<string, 'OPEN' | 'CLOSED'> = new Map([
  ['returns/approve', 'OPEN'],
  ['returns/reopen', 'OPEN'],
  ['returns/close', 'CLOSED'],
  ['returns/cancel', 'CLOSED'],
  ['returns/decline', 'CLOSED'],
])
const stateOfStatus: ReadonlyMap<string, 'OPEN' | 'CLOSED' | 'REQUESTED'> = new Map([
  ['requested', 'REQUESTED'],
  ['open', 'OPEN'],
  ['closed', 'CLOSED'],
  ['canceled', 'CLOSED'],
  ['declined', 'CLOSED'],
])

function returnNews(topic: string, told: z.output<typeof shopifyReturn>, triggeredAt: Date): PlatformNews {
  const orderId = told.order_id ?? told.order?.id
  const state = stateOfTopic.get(topic) ?? stateOfStatus.get(told.status?.toLowerCase() ?? '')
  if (orderId == null || state === undefined || state === 'REQUESTED') return noNews
  const at = told.updated_at ?? triggeredAt
  const ids = { externalId: told.id, orderExternalId: orderId }
  const began = { ...ids, openedAt: told.created_at ?? at, closedAt: state === 'OPEN' ? null : at }
  const reopened = topic === 'returns/reopen' ? [{ ...ids, openedAt: at, closedAt: null }] : []
  return { ...noNews, returns: [began, ...reopened] }
}

function erasureNews({ customer, orders_to_redact }: z.output<typeof customerToRedact>): PlatformNews {
  const email = usable.email(customer.email)
  return {
    ...noNews,
    erasures: [
      {
        email: email === null ? null : emailAddress.parse(email),
        externalId: customer.id,
        orderExternalIds: orders_to_redact,
      },
    ],
  }
}

function orderNews(parsed: ShopifyOrder): PlatformNews {
  const email = usable.email(parsed.customer?.email, parsed.email, parsed.contact_email)
  const fulfillments = parsed.fulfillments
    .filter((one) => !isVoid(one))
    .map((one) => fulfillmentOf(one, parsed.id, parsed.updated_at))
  const taken = parsed.fulfillments.filter(isVoid).map((one) => voidOf(one, parsed.updated_at))
  const refunds = parsed.refunds.map((one) => refundOf(one, parsed.id))
  return {
    orders: [
      {
        externalId: parsed.id,
        placedAt: parsed.processed_at ?? parsed.created_at,
        updatedAt: parsed.updated_at,
        currency: usable.currency(parsed.currency),
        status: statusOf(parsed),
        // A sale over the counter has nobody to write to; an order whose customer was redacted, no longer.
        customer: email === null ? null : customerOf(parsed, email),
        shippingCountry: whereOf(parsed).country,
        locale: whereOf(parsed).locale,
        isTest: parsed.test ?? false,
        channel: parsed.source_name === 'pos' ? 'POINT_OF_SALE' : 'ONLINE',
        lines: parsed.line_items
          .flatMap((line) =>
            line.gift_card === true || line.product_id == null
              ? []
              : [{ ...line, productId: line.product_id }],
          )
          // A tip or another custom line has no product: there is nothing to ask about.
          .map((line) => ({
            externalId: line.id,
            productExternalId: line.productId,
            title: usable.title(line.title ?? line.name),
            quantity: usable.quantity(line.quantity),
            unitPrice: usable.price(line.price),
          })),
      },
    ],
    fulfillments,
    voidFulfillments: taken.length === 0 ? [] : [{ orderExternalId: parsed.id, fulfillments: taken }],
    parcelEvents: [],
    refunds,
    returns: [],
    erasures: [],
  }
}

function isVoid({ status }: z.output<typeof fulfillment>): boolean {
  return status === 'cancelled' || status === 'error' || status === 'failure'
}

function statusOf(parsed: ShopifyOrder): PlatformNews['orders'][number]['status'] {
  if (parsed.cancelled_at) return 'CANCELLED'
  if (parsed.fulfillment_status === 'fulfilled') return 'FULFILLED'
  return parsed.financial_status === 'refunded' ? 'REFUNDED' : 'PLACED'
}

function whereOf({ customer_locale, shipping_address, billing_address }: ShopifyOrder) {
  return {
    locale: usable.locale(customer_locale),
    country: usable.country(shipping_address?.country_code) ?? usable.country(billing_address?.country_code),
  }
}

function customerOf(parsed: ShopifyOrder, email: string): Customer {
  const { customer } = parsed
  const name = wholeName(customer?.first_name, customer?.last_name, whereOf(parsed))
  return {
    externalId: customer?.id,
    email,
    name: usable.name(name || parsed.shipping_address?.name || parsed.billing_address?.name),
    consent: consentOf(parsed),
  }
}

/** Subscribed is consent. Unsubscribed or redacted is an objection, which a soft opt-in yields to. Anything else says nothing. */
function consentOf(parsed: ShopifyOrder): Customer['consent'] {
  const told = parsed.customer?.email_marketing_consent
  const givenAt = told?.consent_updated_at ?? parsed.created_at
  const evidence = `Shopify email_marketing_consent: ${told?.state} (${told?.opt_in_level ?? 'unknown'})`
  if (told?.state === 'subscribed') {
    const confirmedAt = told.opt_in_level === 'confirmed_opt_in' ? givenAt : null
    return { basis: 'CONSENT', evidence, givenAt, confirmedAt }
  }
  if (told?.state === 'unsubscribed' || told?.state === 'redacted')
    return { basis: 'NONE', evidence, givenAt }
  return null
}

function fulfillmentOf(
  parsed: z.output<typeof fulfillment>,
  orderId: string,
  toldAt: Date,
): PlatformNews['fulfillments'][number] {
  return {
    externalId: parsed.id,
    orderExternalId: orderId,
    updatedAt: parsed.updated_at ?? toldAt,
    fulfilledAt: parsed.created_at,
    ...outcomeOf(parsed.shipment_status, parsed.updated_at ?? parsed.created_at),
    carrier: parsed.tracking_company?.slice(0, 100),
    lineExternalIds: parsed.line_items.length === 0 ? null : parsed.line_items.map((line) => line.id),
  }
}

function voidOf({ id: externalId, updated_at }: z.output<typeof fulfillment>, toldAt: Date) {
  return { externalId, toldAt: updated_at ?? toldAt }
}

function refundOf(parsed: z.output<typeof refund>, orderId: string): PlatformNews['refunds'][number] {
  return {
    externalId: parsed.id,
    orderExternalId: orderId,
    refundedAt: parsed.processed_at ?? parsed.created_at,
    lines: parsed.refund_line_items.map((line) => ({
      lineExternalId: line.line_item_id,
      quantity: usable.quantity(line.quantity),
    })),
  }
}
