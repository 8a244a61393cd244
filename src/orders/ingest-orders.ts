import { isDeepStrictEqual } from 'node:util'
import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import { addProduct } from '../catalog/upsert-products.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import type { Order } from '../generated/prisma/client.ts'
import { parse } from '../parse.ts'
import { namelessCustomer, wasErasedSince } from '../privacy/nameless-customer.ts'
import { planRequest } from '../requests/plan-request.ts'
import { replanCustomer } from '../requests/replan-customer.ts'
import { findOrCreateCustomer, recordConsent } from './customers.ts'
import { type OrderNews, orderInput, orderNewsInput } from './order-input.ts'
import { lockOrders } from './order-lock.ts'
import { everyMonth } from './placed-months.ts'
import { applyToldLines } from './record-refunds.ts'
import { refuseFutureOrders } from './refuse-future.ts'
import { type Facts, mergeFacts } from './told-facts.ts'

const ingestOrdersInput = z.object({ orders: z.array(orderInput).min(1).max(100) })
const orderNewsListInput = z.object({ orders: z.array(orderNewsInput).min(1).max(100) })

/**
 * Creates orders or updates them by external id; the greatest updatedAt wins, so the same orders may be sent any number of times
 * in any sequence. A batch is all or nothing. Returns the orders' ids, in the order given.
 */
export async function ingestOrders(scope: Scope, input: unknown): Promise<string[]> {
  authorise(scope.actor, 'writeOrders')
  const { orders } = parse(ingestOrdersInput, input)
  refuseRepeated(orders)
  return ingestAll(scope, orders)
}

/**
 * The same for what a platform tells: of an order that is known, also when its customer's address is gone from it. One that is not,
 * and has nobody to write to, is left out: there is no customer to ask, now or later.
 */
export async function ingestOrderNews(scope: Scope, input: unknown): Promise<void> {
  authorise(scope.actor, 'writeOrders')
  await ingestAll(scope, parse(orderNewsListInput, input).orders)
}

function ingestAll(scope: Scope, orders: readonly OrderNews[]): Promise<string[]> {
  refuseFutureOrders(scope.clock, orders)
  return scope.transaction(async (tx) => {
    await lockOrders(
      tx.db,
      scope.storeId,
      orders.map((order) => order.externalId),
    )
    return ingestInto(tx, scope, orders)
  })
}

/** Within a transaction that has locked the orders. */
export async function ingestInto(
  tx: StoreTransaction,
  scope: Scope,
  orders: readonly OrderNews[],
): Promise<string[]> {
  const ids: string[] = []
  for (const order of orders) {
    const id = await ingestOrder(tx, scope, order)
    if (id !== null) ids.push(id)
  }
  return ids
}

function refuseRepeated(orders: OrderNews[]): void {
  const seen = new Map<string, number>()
  for (const order of orders) seen.set(order.externalId, (seen.get(order.externalId) ?? 0) + 1)
  const issues = orders.flatMap((order, index) =>
    (seen.get(order.externalId) ?? 0) > 1
      ? [{ path: ['orders', String(index), 'externalId'], code: 'DUPLICATE' as const }]
      : [],
  )
  if (issues.length > 0) throw new ValidationError(issues)
}

async function ingestOrder(tx: StoreTransaction, scope: Scope, order: OrderNews): Promise<string | null> {
  const { db } = tx
  const { storeId, clock } = scope
  const before = await db.order.findUnique({
    where: { storeId_externalId: { storeId, externalId: order.externalId } },
  })
  // Without a clock of its own, what arrives later is newer. What is older says nothing any more of the customer and of which lines there are.
  const updatedAt = order.updatedAt ?? clock.now()
  const facts = mergeFacts(before, order, updatedAt)
  if (before && (before.updatedAt > updatedAt || isOvertaken(before, order, updatedAt)))
    return recall(tx, scope, before, order, facts)
  const customer = await customerOf(db, scope, before, order, updatedAt)
  if (customer === null) return null
  const id = before?.id ?? uuidv7()
  const told = {
    customerId: customer.id,
    ...(customer.id === before?.customerId ? {} : { customerSince: clock.now() }),
    placedAt: order.placedAt,
    toldPlacedAt: everyMonth(before, order),
    updatedAt,
    ...optionalFacts(facts, before, order),
  }
  if (before) await db.order.update({ where: { storeId_id: { storeId, id } }, data: told })
  else await db.order.create({ data: { storeId, id, externalId: order.externalId, ...told } })
  await replaceLines(db, { storeId, id }, order)
  await db.order.update({ where: { storeId_id: { storeId, id } }, data: { toldFacts: facts.kept() } })
  await db.fulfillment.updateMany({
    where: { storeId, orderExternalId: order.externalId, orderId: null, isTakenBack: false },
    data: { orderId: id },
  })
  await db.orderReturn.updateMany({
    where: { storeId, orderExternalId: order.externalId, orderId: null },
    data: { orderId: id },
  })
  await applyToldLines(db, storeId, id)
  await planRequest(tx, scope, id)
  // What somebody agreed to, or took back, holds for all that they bought.
  if (customer.isConsentNew) await replanCustomer(tx, scope, customer.id)
  return id
}

/** Whose order it is. Whoever was erased does not come back by a word about an order that was theirs, or is older than that. */
async function customerOf(
  db: StoreDatabase,
  scope: Scope,
  before: Order | null,
  { customer, placedAt, locale }: OrderNews,
  toldAt: Date,
): Promise<{ id: string; isConsentNew: boolean } | null> {
  const stays = before && { id: before.customerId, isConsentNew: false }
  if (customer === null || (await isErased(db, scope, before, customer.email))) return stays
  if (await wasErasedSince(db, scope, customer.email, placedAt))
    return stays ?? { id: await namelessCustomer(db, scope), isConsentNew: false }
  return findOrCreateCustomer(db, scope, customer, { locale, toldAt })
}

/** Whether the customer of an order was. Waits for whoever is erasing them, or the address, at this moment. */
async function isErased(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  before: Order | null,
  email: string,
): Promise<boolean> {
  const known = await db.$queryRaw<{ id: string; isErased: boolean }[]>`
    SELECT id, erased_at IS NOT NULL AS "isErased" FROM customer
    WHERE store_id = ${storeId}::uuid AND (id = ${before?.customerId ?? null}::uuid OR email_hash = ${keyring.pseudonym(storeId, 'email', email)})
    ORDER BY id FOR KEY SHARE`
  return known.some((one) => one.isErased && one.id === before?.customerId)
}

function optionalFacts({ journey, fact }: Facts, before: Order | null, order: OrderNews) {
  return {
    ...journey,
    currency: fact('currency', order.currency, before?.currency ?? null),
    shippingCountry: fact('shippingCountry', order.shippingCountry, before?.shippingCountry ?? null),
    locale: fact('locale', order.locale, before?.locale ?? null),
    timeZone: fact('timeZone', order.timeZone, before?.timeZone ?? null),
    isTest: fact('isTest', order.isTest ?? undefined, before?.isTest ?? false),
    channel: fact('channel', order.channel ?? undefined, before?.channel ?? null) ?? 'ONLINE',
  }
}

/** An older word still knows what no newer one has told, and since when: nothing may depend on which came first. */
async function recall(
  tx: StoreTransaction,
  scope: Scope,
  before: Order,
  order: OrderNews,
  facts: Facts,
): Promise<string> {
  const { db } = tx
  const { storeId, id } = before
  const told = optionalFacts(facts, before, order)
  const toldPlacedAt = everyMonth(before, order)
  const after = { ...told, toldPlacedAt, toldFacts: facts.kept() }
  const isNews = !isDeepStrictEqual({ ...before, ...after }, before)
  if (isNews) await db.order.update({ where: { storeId_id: { storeId, id } }, data: after })
  const isLineNews = await applyToldLines(db, storeId, id)
  await recallConsent(tx, scope, before, order)
  if (isNews || isLineNews) await planRequest(tx, scope, id)
  return id
}

/** A consent has a time of its own: whichever word told of it, and whichever came first, it is the same customer's. */
async function recallConsent(
  tx: StoreTransaction,
  scope: Scope,
  before: Order,
  { customer }: OrderNews,
): Promise<void> {
  if (!customer?.consent || (await isErased(tx.db, scope, before, customer.email))) return
  const { customerId } = before
  const { storeId, keyring } = scope
  const emailHash = keyring.pseudonym(storeId, 'email', customer.email)
  const isSame = await tx.db.customer.count({ where: { storeId, id: customerId, emailHash } })
  if (isSame > 0 && (await recordConsent(tx.db, storeId, customerId, customer.consent)))
    await replanCustomer(tx, scope, customerId)
}

/** Of two words of the same second, the one in which it is cancelled is the later one: nothing is done about an order after that. */
function isOvertaken(before: Order, order: OrderNews, updatedAt: Date): boolean {
  return (
    order.updatedAt != null &&
    before.updatedAt.getTime() === updatedAt.getTime() &&
    before.status === 'CANCELLED' &&
    order.status !== 'CANCELLED'
  )
}

/** The newest word on an order says which lines it has; a line that is gone from it was taken off before it was bought. */
async function replaceLines(
  db: StoreDatabase,
  { storeId, id: orderId }: { storeId: string; id: string },
  order: OrderNews,
): Promise<void> {
  const titles = new Map(
    order.lines.map((line) => [line.productExternalId, line.title ?? line.productExternalId]),
  )
  for (const [productExternalId, title] of [...titles].sort())
    await addProduct(db, storeId, productExternalId, title)
  const products = await db.product.findMany({
    where: { storeId, externalId: { in: [...titles.keys()] } },
    select: { id: true, externalId: true },
  })
  const productIds = new Map(products.map((product) => [product.externalId, product.id]))
  await db.orderLine.deleteMany({
    where: { storeId, orderId, externalId: { notIn: order.lines.map((line) => line.externalId) } },
  })
  for (const [position, line] of order.lines.entries()) {
    const told = {
      productExternalId: line.productExternalId,
      productId: productIds.get(line.productExternalId),
      position,
      title: line.title,
      quantity: line.quantity,
      unitPrice: line.unitPrice,
    }
    const key = { storeId, orderId, externalId: line.externalId }
    await db.orderLine.upsert({
      where: { storeId_orderId_externalId: key },
      create: { ...key, id: uuidv7(), ...told },
      update: told,
    })
  }
}
