/**
 * Which lines of an order are asked about, and when each falls due. Pure. There is no score, star, complaint or spend among the facts,
 * and a price decides nothing but which five of many are shown.
 */
export interface LineFacts {
  externalId: string
  productExternalId: string
  productId: string | null
  productType: string | null
  quantity: number
  refundedQuantity: number
  /** When the last piece was given back. */
  refundedAt: Date | null
  unitPrice: number | null
  isGift: boolean
  /** The shop asks nobody about the product, and says why in public. */
  isOptedOut: boolean
  /** Its customer has reviewed the product, or another of its group. */
  isReviewed: boolean
  /** An earlier ask about this order was about it. */
  isAsked: boolean
  /** When this customer was last asked about the product, for whichever order but by this ask. */
  lastAskedAt: Date | null
  /** Reviews that the product has. */
  reviewCount: number
}

export interface OrderFacts {
  placedAt: Date
  fulfilledAt: Date | null
  deliveredAt: Date | null
  refundedAt: Date | null
  cancelledAt: Date | null
  shippingCountry: string | null
  channel: 'ONLINE' | 'POINT_OF_SALE'
  locale: string | null
}

export interface ParcelFacts {
  fulfilledAt: Date
  deliveredAt: Date | null
  /** When its carrier gave it up. */
  failedAt: Date | null
  carrier: string | null
  /** Empty: every line. */
  lineExternalIds: string[]
}

interface Journey {
  order: Pick<OrderFacts, 'fulfilledAt' | 'deliveredAt' | 'refundedAt' | 'cancelledAt'>
  fulfillments: readonly Pick<ParcelFacts, 'fulfilledAt' | 'deliveredAt' | 'lineExternalIds'>[]
}

const day = 86_400_000

export type LeftOut = 'refunded' | 'gift' | 'optedOut' | 'reviewed' | 'asked' | 'askedRecently'

/**
 * Why a line is not asked about; null: it is. A refund after delivery is no reason; where nobody says when that was, its estimate counts.
 * @param at when it would be asked about.
 */
export function whyLeftOut(
  line: LineFacts,
  { order, fulfillments }: { order: OrderFacts; fulfillments: readonly ParcelFacts[] },
  timing: Timing,
  at: Date,
  daysBetweenAsksAboutProduct: number,
): LeftOut | null {
  const isUndelivered = undeliveredUntil(line, order, fulfillments) !== null
  const arrival = startOf(line, order, fulfillments, { ...timing, requestTrigger: 'DELIVERED' })
  if (!isKept(line, order, isUndelivered || arrival === null ? null : arrival.at)) return 'refunded'
  if (line.isGift) return 'gift'
  if (line.isOptedOut) return 'optedOut'
  if (line.isReviewed) return 'reviewed'
  if (line.isAsked) return 'asked'
  const askedRecently =
    line.lastAskedAt !== null && line.lastAskedAt.getTime() + daysBetweenAsksAboutProduct * day > at.getTime()
  return askedRecently ? 'askedRecently' : null
}

type Bought = Pick<LineFacts, 'externalId' | 'quantity' | 'refundedQuantity' | 'refundedAt'>

/** Lines with something bought and not wholly given back before it arrived. */
export function keptLines({ lines, ...journey }: Journey & { lines: readonly Bought[] }): string[] {
  return lines
    .filter((line) => isKept(line, journey.order, receivedAt(journey, line.externalId)))
    .map(({ externalId }) => externalId)
}

/** Something was bought, and not wholly given back before it arrived. */
function isKept(line: Bought, order: Journey['order'], received: Date | null): boolean {
  if (line.quantity === 0) return false
  const givenBack = givenBackAt(line, order)
  return givenBack === null || (received !== null && givenBack >= received)
}

/**
 * What a form shows: the lines that were kept and sent, since nobody can say anything of what they still wait for; all of them while
 * nothing was sent, for a shop that asks nevertheless.
 */
export function linesToReview(facts: Journey & { lines: readonly Bought[] }): string[] {
  const kept = keptLines(facts)
  const sent = kept.filter((line) => receivedAt(facts, line) !== null)
  return sent.length === 0 ? kept : sent
}

/** When the last piece of a line was given back, by itself or with the whole order, or that was called off; null while a piece is kept. */
function givenBackAt(line: Bought, order: Journey['order']): Date | null {
  const own = line.refundedQuantity >= line.quantity ? line.refundedAt : null
  const times = [own, order.refundedAt, order.cancelledAt].filter((time) => time !== null)
  return times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

/** When a line arrived, or was sent when arrival is not known; null when it has not been sent. */
export function receivedAt({ fulfillments, order }: Journey, lineExternalId: string): Date | null {
  const own = parcelsOf(fulfillments, lineExternalId)
  // Some shops only ever say FULFILLED or DELIVERED.
  if (own.length === 0) return order.deliveredAt ?? order.fulfilledAt
  return latest(own.map((parcel) => parcel.deliveredAt ?? parcel.fulfilledAt))
}

function parcelsOf<Parcel extends Pick<ParcelFacts, 'lineExternalIds'>>(
  parcels: readonly Parcel[],
  lineExternalId: string,
): Parcel[] {
  return parcels.filter(
    ({ lineExternalIds }) => lineExternalIds.length === 0 || lineExternalIds.includes(lineExternalId),
  )
}

/** What nobody delivers, or sends back, holds no longer: else a shop could keep somebody from being asked by it. */
export const longestHoldDays = 30

/**
 * Until when a line waits whose carrier could not deliver it: for another parcel, the order's arrival, or thirty days. Null: it does not
 * wait.
 */
export function undeliveredUntil(
  line: Pick<LineFacts, 'externalId'>,
  order: Pick<OrderFacts, 'deliveredAt'>,
  fulfillments: readonly ParcelFacts[],
): Date | null {
  const own = parcelsOf(fulfillments, line.externalId)
  const arrivals = [order.deliveredAt, ...own.map(({ deliveredAt }) => deliveredAt)]
  const failed = own.flatMap(({ failedAt, deliveredAt }) =>
    failedAt === null || deliveredAt !== null || arrivals.some((at) => at !== null && at > failedAt)
      ? []
      : new Date(failedAt.getTime() + longestHoldDays * day),
  )
  return latest(failed)
}

export type RequestTrigger = 'FULFILLED' | 'DELIVERED' | 'COMPLETED' | 'MANUAL'

export interface Timing {
  requestTrigger: RequestTrigger
  requestDelayDays: number
  /** The first that fits a line counts. */
  requestDelays: readonly {
    days: number
    productExternalId?: string | undefined
    productType?: string | undefined
    country?: string | undefined
    locale?: string | undefined
  }[]
  /** How long a parcel is under way where nobody says when it arrived; the first that fits counts. */
  transitDays: readonly { days: number; carrier?: string | undefined; country?: string | undefined }[]
  /** What falls due within so many days goes into one mail. */
  combineWithinDays: number
}

export interface Due {
  /** The lines that one mail is about. */
  lines: LineFacts[]
  at: Date
  /** Days after what happened last, for the words. */
  delayDays: number
  /** ESTIMATE: of its arrival, which nobody told. */
  since: Since
}

/** What the delay counts from; ASK: there is none, since it was asked for, or asked before. */
export type Since = 'PURCHASE' | 'SENDING' | 'ESTIMATE' | 'ARRIVAL' | 'ASK'

/** The earliest of what falls due together, among lines that are asked about; null while nothing is known to. */
export function nextDue(
  lines: readonly LineFacts[],
  { order, fulfillments }: { order: OrderFacts; fulfillments: readonly ParcelFacts[] },
  timing: Timing,
): Due | null {
  if (timing.requestTrigger === 'MANUAL' && order.channel === 'ONLINE') return null
  const due = lines.flatMap((line) => {
    const own = dueOf(line, { order, fulfillments }, timing)
    return own === null ? [] : [{ line, ...own }]
  })
  // One ask when everything is there.
  const isWhole = timing.requestTrigger === 'COMPLETED' && order.channel === 'ONLINE'
  if (due.length === 0 || (isWhole && due.length < lines.length)) return null
  const first = Math.min(...due.map((one) => one.due))
  const together = isWhole ? due : due.filter((one) => one.due <= first + timing.combineWithinDays * day)
  const last = together.reduce((later, one) => (one.due > later.due ? one : later))
  return {
    lines: together.map(({ line }) => line),
    at: new Date(last.due),
    delayDays: last.delayDays,
    since: last.since,
  }
}

/** When a line falls due by itself, in milliseconds since 1970; null while that is not known. */
export function dueOf(
  line: LineFacts,
  { order, fulfillments }: { order: OrderFacts; fulfillments: readonly ParcelFacts[] },
  timing: Timing,
): { due: number; delayDays: number; since: Since } | null {
  const start = startOf(line, order, fulfillments, timing)
  if (start === null) return null
  const delayDays = delayOf(line, order, timing)
  return { due: start.at.getTime() + delayDays * day, delayDays, since: start.since }
}

/** When the delay of a line begins; null while that is not known. */
function startOf(
  line: LineFacts,
  order: OrderFacts,
  fulfillments: readonly ParcelFacts[],
  timing: Timing,
): { at: Date; since: Since } | null {
  if (order.channel === 'POINT_OF_SALE') return { at: order.placedAt, since: 'PURCHASE' }
  const isBySending = timing.requestTrigger === 'FULFILLED'
  const own = parcelsOf(fulfillments, line.externalId)
  const parcels = own.length > 0 ? own : parcelOfOrder(order)
  if (parcels.length === 0) return null
  const arrivals = parcels.map(({ fulfilledAt, deliveredAt, carrier }): { at: Date; since: Since } => {
    if (!isBySending && deliveredAt !== null) return { at: deliveredAt, since: 'ARRIVAL' }
    const underWay = isBySending ? 0 : transitOf(carrier, order.shippingCountry, timing) * day
    return { at: new Date(fulfilledAt.getTime() + underWay), since: underWay > 0 ? 'ESTIMATE' : 'SENDING' }
  })
  return arrivals.reduce((later, one) => (one.at > later.at ? one : later))
}

/** What shops say that tell of no parcels. */
function parcelOfOrder({ fulfilledAt, deliveredAt }: OrderFacts) {
  const sent = fulfilledAt ?? deliveredAt
  return sent === null ? [] : [{ fulfilledAt: sent, deliveredAt, carrier: null }]
}

function delayOf(line: LineFacts, order: OrderFacts, { requestDelays, requestDelayDays }: Timing): number {
  const fits = requestDelays.find(
    ({ productExternalId, productType, country, locale }) =>
      (productExternalId === undefined || productExternalId === line.productExternalId) &&
      (productType === undefined || productType === line.productType) &&
      (country === undefined || country === order.shippingCountry) &&
      (locale === undefined || order.locale === locale || order.locale?.startsWith(`${locale}-`)),
  )
  return fits?.days ?? requestDelayDays
}

/** Countries within a few days of each other by road: the EU's single market and its neighbours, North America's domestic parcels. */
const near = new Set(
  'AT BE BG CH CY CZ DE DK EE ES FI FR GB GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK US CA JP KR'.split(
    ' ',
  ),
)
const usualTransit = { near: 3, far: 10 }
const express = /express|courier|overnight|next.?day|same.?day/i

/** Of a parcel of which neither the carrier nor the country is known, the day it was sent counts. */
function transitOf(carrier: string | null, country: string | null, { transitDays }: Timing): number {
  const told = transitDays.find(
    (one) =>
      (one.carrier === undefined || one.carrier.toLowerCase() === carrier?.toLowerCase()) &&
      (one.country === undefined || one.country === country),
  )
  if (told) return told.days
  if (carrier === null && country === null) return 0
  const usual = country === null || near.has(country) ? usualTransit.near : usualTransit.far
  return carrier !== null && express.test(carrier) ? Math.ceil(usual / 3) : usual
}

/** Google's and Bazaarvoice's mails show five. */
const mostInMail = 5

/** The lines that a mail shows, each product once: those with the fewest reviews first, then the dearest; stated in docs/asking.md. */
export function linesInMail(lines: readonly LineFacts[]): LineFacts[] {
  const byProduct = new Map(lines.toReversed().map((line) => [line.productExternalId, line]))
  return [...byProduct.values()]
    .reverse()
    .sort((a, b) => a.reviewCount - b.reviewCount || (b.unitPrice ?? 0) - (a.unitPrice ?? 0))
    .slice(0, mostInMail)
}

function latest(dates: Date[]): Date | null {
  return dates.length === 0 ? null : new Date(Math.max(...dates.map(Number)))
}
