import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { NotFoundError, RequestError } from '../errors.ts'
import type { Customer } from '../generated/prisma/client.ts'
import { emailAddress, externalId } from '../input.ts'
import { MASK } from '../moderation/redact.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { parse } from '../parse.ts'
import { lockContacts } from '../requests/contact-budget.ts'
import { readSettings } from '../stores/read-settings.ts'
import { anonymiseReview } from './anonymise-review.ts'
import { endingStates, forgetContacts } from './forget-contacts.ts'
import { noPseudonym } from './nameless-customer.ts'
import { type OwnNames, readOwnNames } from './own-names.ts'
import type { Person } from './personal-data.ts'

const eraseCustomerInput = z
  .object({ email: emailAddress.nullish(), externalId: externalId.nullish() })
  .superRefine((input, context) => {
    if (input.email == null && input.externalId == null)
      context.addIssue({ code: 'custom', path: ['email'], params: { code: 'REQUIRED' } })
    if (input.email != null && input.externalId != null)
      context.addIssue({ code: 'custom', path: ['externalId'], params: { code: 'INVALID' } })
  })

/** By what a customer is known; whoever fits any of it. */
export interface Known {
  email?: string | null | undefined
  /** The shop's own id. */
  externalId?: string | null | undefined
  orderExternalIds?: readonly string[]
}

export interface Erasure {
  /** Whose author is nameless from now on. */
  reviews: number
  /** Asks that were called off. */
  requests: number
}

/** Many reviews in many versions are read word by word. */
const timeout = 60_000

/**
 * Erases a customer's data at the shop's request (GDPR, Art. 17): their reviews are anonymised and stay, asks that wait are called off, and
 * their address is not written to again. Orders stay as facts about nobody. What only its author can do stays theirs: the links in their
 * mails name a review or an ask, and nobody. Erasing twice is erasing once; by the shop's own id, somebody who was erased is not found again.
 * @throws ValidationError unless there is exactly one of both; NotFoundError where the store knows nothing of them
 */
export async function eraseCustomer(scope: Scope, input: unknown): Promise<Erasure> {
  authorise(scope.actor, 'eraseCustomers')
  return erasePerson(scope, parse(eraseCustomerInput, input))
}

/** The same for everybody who fits. */
export async function erasePerson(scope: Scope, known: Known): Promise<Erasure> {
  authorise(scope.actor, 'eraseCustomers')
  // Read before: the lists take longer than a transaction should.
  const ownNames = await readOwnNames()
  for (let hasMet = false; ; hasMet = true) {
    const erasure = await scope.transaction((tx) => erase(tx, scope, known, { ownNames, hasMet }), {
      timeout,
    })
    if (erasure !== 'overtaken') return erasure
  }
}

/** @returns 'overtaken' where something of theirs came between reading and locking: nothing is written, and it is tried again. */
async function erase(
  tx: StoreTransaction,
  scope: Scope,
  known: Known,
  { ownNames, hasMet }: { ownNames: OwnNames; hasMet: boolean },
): Promise<Erasure | 'overtaken'> {
  const { db } = tx
  const { storeId } = scope
  const traces = await readTraces(db, scope, known)
  await lockTraces(db, storeId, traces)
  if (keyOf(await readTraces(db, scope, known)) !== keyOf(traces)) return 'overtaken'
  const { customers, emailHashes } = traces
  if (!hasMet && customers.length === 0 && !(await isKnown(db, storeId, traces))) throw new NotFoundError()
  const customerIds = customers.map(({ id }) => id)
  await waitForReceipts(db, scope, customerIds)
  const reviews = await db.review.findMany({
    where: { storeId, id: { in: traces.reviewIds } },
    include: { versions: true, product: true, request: { select: { order: true } } },
  })
  const told = customers.flatMap(({ name }) => name ?? [])
  const chosen = reviews.flatMap(({ displayName, versions }) => [
    displayName,
    ...versions.map((version) => version.displayName),
  ])
  const person: Person = {
    addresses: [...customers.map(({ email }) => email), ...(known.email ? [known.email] : [])],
    ...ownNames({ told, chosen }),
  }
  const { url } = await readSettings(db, storeId)
  const shopDomains = url === null ? [] : [new URL(url).hostname]
  for (const review of reviews) {
    // What is told to be theirs afterwards may be chosen by what they wrote.
    const orders = traces.orders.filter(({ customerSince }) => customerSince <= review.submittedAt)
    const orderNumbers = orders.map((order) => order.externalId)
    await anonymiseReview(tx, scope, review, person, { shopDomains, orderNumbers })
  }
  const requests = await forgetContacts(tx, scope, { customerIds, emailHashes, person })
  for (const id of customerIds) await blank(db, scope, id)
  return { reviews: reviews.length, requests }
}

/**
 * Nobody loses the link that only their receipt brings (decision 0023): it goes out ten minutes after the review at the latest
 * (reviews/insert-review.ts), unless no mail does.
 * @throws OVERLOADED while one is on its way
 */
async function waitForReceipts(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  customerIds: readonly string[],
): Promise<void> {
  const since = new Date(clock.now().getTime() - 3_600_000)
  const where = { storeId, customerId: { in: [...customerIds] }, createdAt: { gte: since } }
  const receipts = await db.touchpoint.count({
    where: { ...where, kind: 'REVIEW_RECEIVED', state: 'QUEUED' },
  })
  if (receipts > 0) throw new RequestError('OVERLOADED', { retryAfterSeconds: 60 })
}

/** Why somebody could be written to is evidence about them; that there was a ground, and when, is not. */
async function blank(db: StoreDatabase, { storeId, clock, keyring }: Scope, id: string): Promise<void> {
  // Of a review that its author has erased before.
  await db.rewardGrant.updateMany({
    where: { storeId, customerId: id },
    data: { code: keyring.encrypt(MASK) },
  })
  await db.consent.updateMany({ where: { storeId, customerId: id }, data: { evidence: '' } })
  await db.customer.update({
    where: { storeId_id: { storeId, id } },
    data: {
      externalId: null,
      email: '',
      emailHash: noPseudonym(),
      name: null,
      locale: null,
      erasedAt: clock.now(),
    },
  })
}

interface Traces {
  customers: Customer[]
  emailHashes: Uint8Array<ArrayBuffer>[]
  orders: { externalId: string; customerSince: Date }[]
  /** Of these, orders with an ask that is open or out. */
  askedOrders: string[]
  reviewIds: string[]
}

/** Everything that has to stand still while it is erased. */
async function readTraces(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  { email, externalId: customerNumber, orderExternalIds = [] }: Known,
): Promise<Traces> {
  const told = email ? [keyring.pseudonym(storeId, 'email', email)] : []
  const customers = await db.customer.findMany({
    where: {
      storeId,
      erasedAt: null,
      OR: [
        { emailHash: { in: told } },
        ...(customerNumber ? [{ externalId: customerNumber }] : []),
        { orders: { some: { externalId: { in: [...orderExternalIds] } } } },
      ],
    },
    orderBy: { id: 'asc' },
  })
  const hashes = [...told, ...customers.map(({ emailHash }) => Uint8Array.from(emailHash))]
  const emailHashes = [...new Map(hashes.map((hash) => [Buffer.from(hash).toString('hex'), hash])).values()]
  const customerId = { in: customers.map(({ id }) => id) }
  const orders = await db.order.findMany({
    where: { storeId, customerId },
    select: { externalId: true, customerSince: true },
    orderBy: { externalId: 'asc' },
  })
  const asks = await db.reviewRequest.findMany({
    where: { storeId, customerId, state: { in: [...endingStates] } },
    select: { order: { select: { externalId: true } } },
  })
  const reviews = await db.review.findMany({
    where: { storeId, customerId },
    select: { id: true },
    orderBy: { id: 'asc' },
  })
  return {
    customers,
    emailHashes,
    orders,
    askedOrders: asks.map(({ order }) => order.externalId),
    reviewIds: reviews.map(({ id }) => id),
  }
}

function keyOf({ customers, orders, reviewIds }: Traces): string {
  return JSON.stringify([customers.map(({ id }) => id), orders, reviewIds])
}

/**
 * In the sequence in which everybody else takes them: an order before its contacts (asks), a review before its customer (decisions).
 * Nothing new can point to a customer whose row is locked, and no order that is told passes it.
 */
async function lockTraces(
  db: StoreDatabase,
  storeId: string,
  { customers, askedOrders, reviewIds }: Traces,
): Promise<void> {
  const ids = customers.map(({ id }) => id)
  await lockOrders(db, storeId, askedOrders)
  for (const id of ids) await lockContacts(db, storeId, id)
  await db.$queryRaw`SELECT 1 FROM review WHERE store_id = ${storeId}::uuid AND id = ANY(${reviewIds}::uuid[]) ORDER BY id FOR UPDATE`
  await db.$queryRaw`SELECT 1 FROM customer WHERE store_id = ${storeId}::uuid AND id = ANY(${ids}::uuid[]) ORDER BY id FOR UPDATE`
}

/** Of an address without a customer: it waits to be confirmed, gave a report, or was erased. */
async function isKnown(db: StoreDatabase, storeId: string, { emailHashes }: Traces): Promise<boolean> {
  const emailHash = { in: emailHashes }
  const submissions = await db.unconfirmedSubmission.count({ where: { storeId, emailHash } })
  const notices = await db.notice.count({ where: { storeId, emailHash } })
  const suppressions = await db.suppression.count({ where: { storeId, emailHash } })
  return submissions + notices + suppressions > 0
}
