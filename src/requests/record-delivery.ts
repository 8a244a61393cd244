import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import type { ReviewRequest, Touchpoint } from '../generated/prisma/client.ts'
import { type DeliveryNews, mailIdIn } from '../mail/intake/delivery-news.ts'
import { lockOrders } from '../orders/order-lock.ts'
import { endReminders } from './end-reminders.ts'
import { type CameBack, endRequest } from './end-request.ts'
import { planRequest, recordWords } from './plan-request.ts'
import { replanCustomer } from './replan-customer.ts'
import { hasComeBack, returnsOf } from './send-again.ts'
import { suppressAddresses } from './suppress-address.ts'

const day = 86_400_000
/** Who is named alone is taken to be told of by the newest mail to them. */
const lookBack = 30 * day
/** Clocks of providers and ours. */
const clockSkew = 300_000
/** So many mails in a row that could not be delivered, and an address is taken to be gone. */
const longestRun = 3

/** How far the news may be believed. */
export interface Source {
  /** A provider's own word, which may name its recipient alone; what comes as a mail anybody can write, and has to name a mail of ours. */
  isProvider: boolean
}

/**
 * Records what became of mails: the touchpoint's state follows, and the request's; an address that bounced, complained or unsubscribed is
 * written to no more, also where this store has not written to it. An ask that came back is sent again (send-again.ts). May be told again
 * and in any order: what is worse stays, but for a mail that arrived after all. News of another store's mail change nothing.
 */
export async function recordDelivery(
  scope: Scope,
  news: readonly DeliveryNews[],
  source: Source,
): Promise<void> {
  for (const one of news) await scope.transaction((tx) => recordOne(tx, scope, one, source))
}

/** The next server would not take a mail, at the moment of sending: nobody has the address, or it was tried for long enough. */
export async function recordRefusal(
  scope: Scope,
  touchpointId: string,
  { outcome, answer }: Pick<CameBack, 'outcome' | 'answer'>,
): Promise<void> {
  await scope.transaction(async (tx) => {
    const { db } = tx
    const where = { storeId_id: { storeId: scope.storeId, id: touchpointId } }
    // Its news may have been faster.
    const before = await db.touchpoint.findUniqueOrThrow({ where })
    const request = await lockRequestOf(db, scope, before)
    const at = scope.clock.now()
    const data = { state: stateAfter(outcome), sentAt: at }
    const touchpoint = await db.touchpoint.update({ where, data })
    if (request && touchpoint.kind === 'REVIEW_REMINDER' && outcome !== 'BOUNCED')
      await dropReminder(db, request, touchpoint)
    else if (request) await endRequest(db, scope, request, touchpoint, { outcome, answer, at })
    const isSuppressed = await suppressAfter(tx, scope, touchpoint, outcome, at)
    if (request && touchpoint.kind === 'REVIEW_REQUEST') await planRequest(tx, scope, request.orderId)
    if (request && !isSuppressed) await replanCustomer(tx, scope, request.customerId)
  })
}

async function recordOne(
  tx: StoreTransaction,
  scope: Scope,
  { outcome, recipient, messageId, answer, at }: DeliveryNews,
  { isProvider }: Source,
): Promise<void> {
  const { db } = tx
  const { storeId, keyring, clock } = scope
  const emailHash = recipient === null || !isProvider ? null : keyring.pseudonym(storeId, 'email', recipient)
  const happenedAt = at !== null && at < clock.now() ? at : clock.now()
  const touchpoint = await touchpointOf(db, storeId, messageId, emailHash, happenedAt)
  if (!touchpoint) {
    const isLasting = outcome === 'BOUNCED' || outcome === 'COMPLAINED' || outcome === 'UNSUBSCRIBED'
    if (emailHash && isLasting) await suppress(tx, scope, emailHash, outcome, happenedAt)
    return
  }
  const request = await lockRequestOf(db, scope, touchpoint)
  if (outcome === 'DELIVERED') return recordArrival(db, scope, request, touchpoint, happenedAt)
  if (outcome === 'DEFERRED' || outcome === 'REFUSED') {
    // A provider names whom, and the shop writes to them too: what has arrived, or went out long ago, has not come back.
    if (mailIdIn(messageId) === null && !isUnderWay(touchpoint, happenedAt)) return
    // Told twice; or it has arrived, whichever of the two was told first.
    if (hasComeBack(touchpoint.state) || touchpoint.state === 'DELIVERED') return
  }
  if (outcome === 'BOUNCED' || outcome === 'DEFERRED' || outcome === 'REFUSED') {
    const { id, sentAt } = touchpoint
    const data = { state: stateAfter(outcome), sentAt: sentAt ?? clock.now() }
    await db.touchpoint.update({ where: { storeId_id: { storeId, id } }, data })
  }
  const isSuppressed = await suppressAfter(tx, scope, touchpoint, outcome, happenedAt)
  if (!request) return
  const cameBack = { answer, at: happenedAt }
  if (outcome === 'BOUNCED') await endRequest(db, scope, request, touchpoint, { outcome, ...cameBack })
  if (outcome === 'DEFERRED' || outcome === 'REFUSED')
    await sendAgain(tx, scope, request, touchpoint, { outcome, ...cameBack }, isSuppressed)
}

/** How long servers try (RFC 5321, 4.5.4.1: four to five days). */
const longestUnderWay = 5 * day

function isUnderWay({ state, sentAt }: Touchpoint, at: Date): boolean {
  return state === 'SENT' && sentAt !== null && at.getTime() - sentAt.getTime() < longestUnderWay
}

/**
 * By its id, which its Message-ID and its return path begin with; else the newest that had gone to the address when it happened, or, where a
 * clock is wrong, the newest. A message that is named and is none of ours is about none of ours.
 */
async function touchpointOf(
  db: StoreDatabase,
  storeId: string,
  messageId: string | null,
  emailHash: Uint8Array<ArrayBuffer> | null,
  happenedAt: Date,
): Promise<Touchpoint | null> {
  const id = mailIdIn(messageId)
  if (id !== null) return db.touchpoint.findUnique({ where: { storeId_id: { storeId, id } } })
  if (messageId !== null || emailHash === null) return null
  const newest = (until?: Date) =>
    db.touchpoint.findFirst({
      where: { storeId, emailHash, sentAt: { gte: new Date(happenedAt.getTime() - lookBack), lte: until } },
      orderBy: { sentAt: 'desc' },
    })
  return (await newest(new Date(happenedAt.getTime() + clockSkew))) ?? newest()
}

/** The ask that a mail is, or reminds of, under its order's lock: first of all, as whoever plans and sends it does. */
async function lockRequestOf(
  db: StoreDatabase,
  { storeId }: Scope,
  { kind, aboutId }: Touchpoint,
): Promise<ReviewRequest | null> {
  if (kind !== 'REVIEW_REQUEST' && kind !== 'REVIEW_REMINDER') return null
  const where = { storeId_id: { storeId, id: aboutId } }
  const { order } = await db.reviewRequest.findUniqueOrThrow({
    where,
    select: { order: { select: { externalId: true } } },
  })
  await lockOrders(db, storeId, [order.externalId])
  return db.reviewRequest.findUniqueOrThrow({ where })
}

/** A mail that came back, and arrived after all, is not sent again. */
async function recordArrival(
  db: StoreDatabase,
  scope: Scope,
  request: ReviewRequest | null,
  { storeId, id, kind, state, sentAt, emailHash }: Touchpoint,
  deliveredAt: Date,
): Promise<void> {
  const isBack = hasComeBack(state)
  if (state !== 'SENT' && !isBack) return
  if (isBack && (await db.suppression.count({ where: { storeId, emailHash, reason: 'BOUNCED' } })) > 0) return
  await db.touchpoint.update({ where: { storeId_id: { storeId, id } }, data: { state: 'DELIVERED' } })
  const open =
    isBack && kind === 'REVIEW_REQUEST' ? ['SENT', 'SCHEDULED', 'HELD', 'SKIPPED', 'BOUNCED'] : ['SENT']
  if (!request || !open.includes(request.state)) return
  await db.reviewRequest.update({
    where: { storeId_id: { storeId, id: request.id } },
    data: { state: 'DELIVERED', deliveredAt, sentAt: request.sentAt ?? sentAt, sendAt: null },
  })
  if (!isBack) return
  await recordWords(db, scope, request.id, [{ rule: 'PACING', outcome: 'PASS', code: 'room' }])
  // Whoever complained in between is reminded of nothing.
  await endReminders(db, scope, request.customerId)
}

/** An ask that came back is scheduled again, and judged by every rule at that time; the last one is over. A reminder is not repeated. */
async function sendAgain(
  tx: StoreTransaction,
  scope: Scope,
  request: ReviewRequest,
  touchpoint: Touchpoint,
  cameBack: CameBack,
  isSuppressed: boolean,
): Promise<void> {
  const { db } = tx
  const { storeId, id, state, timesSent, orderId } = request
  const { kind, aboutVersion } = touchpoint
  const isOut = ['SENT', 'DELIVERED', 'SCHEDULED', 'HELD'].includes(state) && timesSent <= aboutVersion
  if (kind !== 'REVIEW_REQUEST' || !isOut) return
  const { isLast } = await returnsOf(db, storeId, id)
  if (isLast || isSuppressed) {
    await endRequest(db, scope, request, touchpoint, cameBack)
    // It reached nobody: the customer's other asks need not keep their distance from it.
    if (!isSuppressed) await replanCustomer(tx, scope, request.customerId)
    return
  }
  await db.reviewRequest.update({
    where: { storeId_id: { storeId, id } },
    data: { state: 'SCHEDULED', sentAt: null, deliveredAt: null, timesSent: aboutVersion },
  })
  await planRequest(tx, scope, orderId, { requestId: id })
}

/** The ask had arrived. */
async function dropReminder(
  db: StoreDatabase,
  { storeId, id }: ReviewRequest,
  { aboutVersion }: Touchpoint,
): Promise<void> {
  await db.reviewRequest.update({
    where: { storeId_id: { storeId, id } },
    data: { remindAt: null, reminders: aboutVersion },
  })
}

function stateAfter(outcome: 'BOUNCED' | 'DEFERRED' | 'REFUSED'): 'BOUNCED' | 'SUPPRESSED' {
  return outcome === 'REFUSED' ? 'SUPPRESSED' : 'BOUNCED'
}

/** Whether the address is written to no more. */
async function suppressAfter(
  tx: StoreTransaction,
  scope: Scope,
  { storeId, emailHash: hash }: Touchpoint,
  outcome: Exclude<DeliveryNews['outcome'], 'DELIVERED'>,
  at: Date,
): Promise<boolean> {
  const emailHash = hash as Uint8Array<ArrayBuffer>
  if (outcome === 'REFUSED') return false
  if (outcome === 'DEFERRED' && !(await isRunOver(tx.db, storeId, emailHash))) return false
  await suppress(tx, scope, emailHash, outcome === 'DEFERRED' ? 'BOUNCED' : outcome, at)
  return true
}

async function suppress(
  tx: StoreTransaction,
  scope: Scope,
  emailHash: Uint8Array<ArrayBuffer>,
  reason: 'BOUNCED' | 'COMPLAINED' | 'UNSUBSCRIBED',
  at: Date,
): Promise<void> {
  const { storeId } = scope
  await suppressAddresses(tx.db, storeId, [{ emailHash, reason, at }])
  const customer = await tx.db.customer.findUnique({
    where: { storeId_emailHash: { storeId, emailHash } },
    select: { id: true },
  })
  if (customer) await replanCustomer(tx, scope, customer.id)
}

async function isRunOver(
  db: StoreDatabase,
  storeId: string,
  emailHash: Uint8Array<ArrayBuffer>,
): Promise<boolean> {
  const last = await db.touchpoint.findMany({
    where: { storeId, emailHash, state: { in: ['SENT', 'DELIVERED', 'BOUNCED'] } },
    orderBy: { sentAt: 'desc' },
    take: longestRun,
    select: { state: true },
  })
  return last.length === longestRun && last.every(({ state }) => state === 'BOUNCED')
}
