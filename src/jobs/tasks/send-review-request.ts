import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreDatabase, StoreTransaction } from '../../db/scope.ts'
import { Prisma } from '../../generated/prisma/client.ts'
import type { TouchpointKind } from '../../generated/prisma/enums.ts'
import { addressLetter } from '../../mail/address-letter.ts'
import { askContent } from '../../mail/ask-letter.ts'
import { AddressRefused, type Letter, MailRefused, type MailTransport } from '../../mail/letter.ts'
import { lockOrders } from '../../orders/order-lock.ts'
import { lockContacts } from '../../requests/contact-budget.ts'
import { laterPlace } from '../../requests/pacing.ts'
import { planReminder } from '../../requests/plan-reminder.ts'
import { isDue, planRequest } from '../../requests/plan-request.ts'
import { recordRefusal } from '../../requests/record-delivery.ts'
import { PermanentFailure, RetryLater, type Task } from '../task.ts'

const day = 86_400_000
const hour = 3_600_000
/** So often a mail that is not taken is tried at growing distances (retry-policy.ts); then every hour. */
const quickTries = 10

/**
 * Sends the ask for an order. Every rule is asked again at this very moment: what was true when it was scheduled may not be now.
 * The mail is the same at every try: token and Message-ID belong to the request.
 */
export function sendReviewRequest(mail: MailTransport): Task<'send-review-request'> {
  return async ({ payload: { requestId }, attempt }, { scope, finish, signal }) => {
    const prepared = await prepareRequest(scope, requestId)
    if (prepared === null) return
    if ((await handOver(mail, scope, prepared, { attempt, signal })) === 'refused') return
    await finish(async (tx) => {
      const { orderId } = await lockRequest(tx, scope, requestId)
      // It came back before we could say that it went out.
      if ((await markSent(tx.db, scope, prepared.touchpointId)).count === 0) return
      await recordSent(tx.db, scope, requestId, { ...prepared, sentAt: scope.clock.now() })
      // What falls due later has an ask of its own.
      if (prepared.isPart) await planRequest(tx, scope, orderId)
    })
  }
}

/** The mail is out: whatever was decided about the ask while it was handed over came too late. What its customer did since stays. */
async function recordSent(
  db: StoreDatabase,
  { storeId }: Scope,
  requestId: string,
  {
    sentAt,
    expiresAt,
    remindAfterDays,
    timesSent,
    lineExternalIds,
  }: Pick<Prepared, 'expiresAt' | 'remindAfterDays' | 'timesSent' | 'lineExternalIds'> & { sentAt: Date },
): Promise<void> {
  const where = { storeId_id: { storeId, id: requestId } }
  const { state } = await db.reviewRequest.findUniqueOrThrow({ where, select: { state: true } })
  const isAnswered = state === 'STARTED' || state === 'COMPLETED'
  await db.reviewRequest.update({
    where,
    data: {
      sentAt,
      expiresAt,
      timesSent,
      lineExternalIds,
      remindAt: state === 'COMPLETED' ? null : daysAfter(sentAt, remindAfterDays),
      ...(isAnswered
        ? {}
        : {
            state: 'SENT',
            isDropped: false,
            cancellation: null,
            cancelledAt: null,
            keptBackBy: Prisma.DbNull,
          }),
    },
  })
}

/** Sends the reminder of an ask to which nothing was answered. The rules are asked again, but for the distance from the ask. */
export function sendReviewReminder(mail: MailTransport): Task<'send-review-reminder'> {
  return async ({ payload: { requestId }, attempt }, { scope, finish, signal }) => {
    const prepared = await prepareReminder(scope, requestId)
    if (prepared === null) return
    if ((await handOver(mail, scope, prepared, { attempt, signal })) === 'refused') return
    await finish(async (tx) => {
      await markSent(tx.db, scope, prepared.touchpointId)
      const { remindAfterDays, timesSent: reminders } = prepared
      await tx.db.reviewRequest.update({
        where: { storeId_id: { storeId: scope.storeId, id: requestId } },
        data: {
          reminders,
          remindAt: daysAfter(scope.clock.now(), remindAfterDays),
        },
      })
    })
  }
}

/**
 * Whoever has no such address is written to no more. A mail that the next server has not taken for a day is given up. While the server
 * cannot be reached, or takes none at all, it is tried for as long as that lasts: that is nothing that the request could help.
 * @throws RetryLater, or whatever the transport threw.
 */
async function handOver(
  mail: MailTransport,
  scope: Scope,
  prepared: Prepared,
  { attempt, signal }: { attempt: number; signal: AbortSignal },
): Promise<'sent' | 'refused'> {
  const message = await addressLetter(scope, prepared)
  try {
    await mail.send(message, signal)
    return 'sent'
  } catch (error) {
    const now = scope.clock.now().getTime()
    if (error instanceof AddressRefused) {
      await recordRefusal(scope, prepared.touchpointId, { outcome: 'BOUNCED', answer: error.answer })
      return 'refused'
    }
    if (attempt < quickTries) throw error
    if (error instanceof MailRefused && now - prepared.firstTriedAt.getTime() >= day) {
      await recordRefusal(scope, prepared.touchpointId, error)
      return 'refused'
    }
    throw new RetryLater(new Date(now + hour), 'the mail server does not take it', { cause: error })
  }
}

interface Prepared {
  touchpointId: string
  firstTriedAt: Date
  to: string
  letter: Letter
  lineExternalIds: string[]
  expiresAt: Date
  /** The order has lines that it is not about; most have none. */
  isPart: boolean
  /** Null: it is the last of them. */
  remindAfterDays: number | null
  /** With this one. */
  timesSent: number
}

/** Asks the rules, and writes the mail if they all let it pass; null when it is not to be sent, or not yet, or was sent before. */
function prepareRequest(scope: Scope, requestId: string): Promise<Prepared | null> {
  const { storeId, clock } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { orderId, customerId } = await lockRequest(tx, scope, requestId)
    await lockContacts(db, storeId, customerId)
    const { request, judged } = await planRequest(tx, scope, orderId, { isSending: true, requestId })
    // Answered before its sender could say that it was sent: the sender died in between, the mail had gone out.
    if (request.state === 'COMPLETED') {
      await db.touchpoint.updateMany({
        where: { storeId, kind: 'REVIEW_REQUEST', aboutId: requestId, state: 'QUEUED' },
        data: { state: 'SENT', sentAt: clock.now() },
      })
    }
    if (request.id !== requestId || !judged || !isDue(judged, judged.facts.now)) return null
    const { customer, settings, locale, lines } = judged
    const timesSent = request.timesSent + 1
    const expiresAt = new Date(clock.now().getTime() + settings.invitationDays * day)
    const ask = { kind: 'REVIEW_REQUEST' as const, requestId, customer, locale, lines, expiresAt }
    const { to, content } = await askContent(db, scope, ask)
    const pacedFor = await laterPlace(db, scope, judged)
    if (pacedFor !== null) {
      await planRequest(tx, scope, orderId, { isSending: true, requestId, pacedFor })
      return null
    }
    const {
      id: touchpointId,
      createdAt: firstTriedAt,
      sentAt,
    } = await touchpointOf(db, scope, {
      kind: 'REVIEW_REQUEST',
      customer,
      locale,
      requestId,
      version: timesSent,
    })
    const prepared = {
      touchpointId,
      firstTriedAt,
      to,
      letter: { store: settings, locale, content },
      lineExternalIds: lines.map(({ externalId }) => externalId),
      expiresAt,
      isPart: judged.facts.lines.length > lines.length,
      remindAfterDays: settings.reminders > 0 ? settings.reminderAfterDays : null,
      timesSent,
    }
    if (sentAt === null) return prepared
    // It went out, and the ask does not know.
    await recordSent(db, scope, requestId, { ...prepared, sentAt })
    return null
  })
}

function prepareReminder(scope: Scope, requestId: string): Promise<Prepared | null> {
  const { storeId } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { customerId } = await lockRequest(tx, scope, requestId)
    await lockContacts(db, storeId, customerId)
    const due = await planReminder(db, scope, requestId)
    if (due === null) return null
    const { request, customer, settings, locale, lines, expiresAt } = due
    const timesSent = request.reminders + 1
    const ask = { kind: 'REVIEW_REMINDER' as const, requestId, customer, locale, lines, expiresAt }
    const { to, content } = await askContent(db, scope, ask)
    const pacedFor = await laterPlace(db, scope, due)
    if (pacedFor !== null) {
      await planReminder(db, scope, requestId, pacedFor)
      return null
    }
    const { id: touchpointId, createdAt: firstTriedAt } = await touchpointOf(db, scope, {
      kind: 'REVIEW_REMINDER',
      customer,
      locale,
      requestId,
      version: timesSent,
    })
    return {
      touchpointId,
      firstTriedAt,
      to,
      letter: { store: settings, locale, content },
      lineExternalIds: lines.map(({ externalId }) => externalId),
      expiresAt,
      isPart: false,
      remindAfterDays: timesSent < settings.reminders ? settings.reminderAfterDays : null,
      timesSent,
    }
  })
}

async function lockRequest({ db }: StoreTransaction, { storeId }: Scope, requestId: string) {
  const [found] = await db.$queryRaw<{ orderId: string; externalId: string; customerId: string }[]>`
    SELECT o.id AS "orderId", o.external_id AS "externalId", q.customer_id AS "customerId"
    FROM review_request q JOIN "order" o ON o.store_id = q.store_id AND o.id = q.order_id
    WHERE q.store_id = ${storeId}::uuid AND q.id = ${requestId}::uuid`
  if (!found) throw new PermanentFailure('The request is gone')
  await lockOrders(db, storeId, [found.externalId])
  return found
}

interface Asked {
  kind: Extract<TouchpointKind, 'REVIEW_REQUEST' | 'REVIEW_REMINDER'>
  customer: { id: string; emailHash: Uint8Array<ArrayBuffer> }
  locale: string
  requestId: string
  version: number
}

/** One message a request and time: tried again, it is the same. */
async function touchpointOf(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  { kind, customer, locale, requestId, version }: Asked,
): Promise<{ id: string; createdAt: Date; sentAt: Date | null }> {
  const [touchpoint] = await db.$queryRaw<{ id: string; createdAt: Date; sentAt: Date | null }[]>`
    INSERT INTO touchpoint (store_id, id, kind, customer_id, email_hash, locale, about_id, about_version, created_at)
    VALUES (${storeId}::uuid, ${uuidv7()}::uuid, ${kind}::touchpoint_kind, ${customer.id}::uuid, ${customer.emailHash}, ${locale},
      ${requestId}::uuid, ${version}, ${clock.now()})
    ON CONFLICT (store_id, kind, about_id, about_version) DO UPDATE SET about_version = excluded.about_version
    RETURNING id, created_at AS "createdAt", sent_at AS "sentAt"`
  if (!touchpoint) throw new Error('An upsert answers with its row')
  return touchpoint
}

function daysAfter(at: Date, days: number | null): Date | null {
  return days === null ? null : new Date(at.getTime() + days * day)
}

function markSent(db: StoreDatabase, { storeId, clock }: Scope, touchpointId: string) {
  return db.touchpoint.updateMany({
    where: { storeId, id: touchpointId, state: 'QUEUED' },
    data: { state: 'SENT', sentAt: clock.now() },
  })
}
