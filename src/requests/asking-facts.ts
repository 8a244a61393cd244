import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { Order, ReviewRequest } from '../generated/prisma/client.ts'
import type { ContactTopic, SuppressionReason } from '../generated/prisma/enums.ts'
import { readSettings, type StoreFacts } from '../stores/read-settings.ts'
import { budgetedKinds, budgetMonth, type Contact } from './contact-budget.ts'
import type { LineFacts } from './lines-to-ask.ts'
import type { AskingFacts } from './rules.ts'
import { returnsOf } from './send-again.ts'

const day = 86_400_000

/** What is known beside an order when its ask is judged. */
export interface Judged {
  /** The ask; null: the next one, which is not there yet. */
  request: Pick<ReviewRequest, 'id' | 'number' | 'timesSent' | 'pacedFor'> | null
  isManual: boolean
  isAskedNow?: boolean
  reminder?: { at: Date; lineExternalIds: readonly string[] } | undefined
}

export interface ReadFacts {
  facts: AskingFacts
  order: Order
  customer: { id: string; email: string; emailHash: Uint8Array<ArrayBuffer>; name: string | null }
  locale: string
  settings: StoreFacts
}

/** What the rules look at, as it is at this instant. */
export async function readAskingFacts(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  orderId: string,
  { request, isManual, isAskedNow = false, reminder }: Judged,
): Promise<ReadFacts> {
  const now = clock.now()
  const settings = await readSettings(db, storeId)
  const { fulfillments, returns, customer, ...order } = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
    include: {
      fulfillments: true,
      returns: { select: { openedAt: true, closedAt: true } },
      customer: true,
    },
  })
  const { emailHash } = customer
  const lines = await readLines(db, storeId, order, request, reminder === undefined)
  const wasSent = (request?.timesSent ?? 0) > 0
  const standing = await readStanding(db, storeId, customer, reminder ? reminderTopics : ['REVIEW_REQUESTS'])
  return {
    order,
    customer,
    settings,
    locale: order.locale ?? customer.locale ?? settings.defaultLocale,
    facts: {
      order,
      lines: reminder
        ? lines.filter(({ externalId }) => reminder.lineExternalIds.includes(externalId))
        : lines,
      fulfillments,
      returns,
      ...standing,
      contacts: await readContacts(db, storeId, emailHash, request?.id, settings, now),
      isManual,
      isAskedNow,
      wasSent,
      sendAgainAt:
        request && wasSent && !reminder ? (await returnsOf(db, storeId, request.id)).againAt : null,
      reminder,
      pacedFor: request?.pacedFor ?? null,
      settings,
      now,
    },
  }
}

/** A reminder is a question about what was bought as well. */
export const reminderTopics = ['REVIEW_REQUESTS', 'REMINDERS'] as const satisfies ContactTopic[]

/** Whether the customer may be written to, in one statement: the best ground that was given since the last objection, and whatever forbids it. */
export async function readStanding(
  db: StoreDatabase,
  storeId: string,
  { id, emailHash }: { id: string; emailHash: Uint8Array<ArrayBuffer> },
  topics: readonly ContactTopic[],
): Promise<Pick<AskingFacts, 'recordedBasis' | 'suppression' | 'isRefused'>> {
  const [row] = await db.$queryRaw<
    {
      recordedBasis: AskingFacts['recordedBasis'] | null
      reason: SuppressionReason | null
      suppressedAt: Date | null
      isRefused: boolean
    }[]
  >`
    SELECT CASE WHEN who.erased_at IS NOT NULL THEN 'ERASED' ELSE s.reason::text END AS reason,
      coalesce(who.erased_at, s.created_at) AS "suppressedAt",
      EXISTS (SELECT FROM contact_refusal
        WHERE store_id = ${storeId}::uuid AND email_hash = ${emailHash} AND topic = ANY(${topics}::contact_topic[])) AS "isRefused",
      (SELECT json_build_object('basis', (array_agg(c.basis ORDER BY array_position('{CONSENT,SOFT_OPT_IN,CONTRACT,NONE}'::text[], c.basis::text)))[1],
          'isConfirmed', bool_or(c.basis = 'CONSENT' AND c.confirmed_at IS NOT NULL)) FROM consent c
        WHERE c.store_id = ${storeId}::uuid AND c.customer_id = ${id}::uuid AND (c.basis = 'NONE' OR NOT EXISTS (SELECT FROM consent o
          WHERE o.store_id = c.store_id AND o.customer_id = c.customer_id AND o.basis = 'NONE' AND o.given_at >= c.given_at))
        HAVING count(*) > 0) AS "recordedBasis"
    FROM customer who LEFT JOIN suppression s ON s.store_id = who.store_id AND s.email_hash = who.email_hash
    WHERE who.store_id = ${storeId}::uuid AND who.id = ${id}::uuid`
  if (!row) throw new Error('Whoever may be asked is a customer')
  const { recordedBasis, reason, suppressedAt, isRefused } = row
  return {
    recordedBasis: recordedBasis ?? undefined,
    suppression: reason === null || suppressedAt === null ? null : { reason, at: suppressedAt },
    isRefused,
  }
}

/**
 * The lines with what is known of their products, in one statement. What another ask about the order was about counts as asked, but for
 * one to somebody whose order it is no more, and who wrote nothing. What a mail has named was asked about, whatever became of its line.
 */
async function readLines(
  db: StoreDatabase,
  storeId: string,
  { id: orderId, customerId }: Order,
  request: Judged['request'],
  isAsk: boolean,
): Promise<LineFacts[]> {
  const number = request?.number ?? 0
  return db.$queryRaw<LineFacts[]>`
    SELECT l.external_id AS "externalId", l.product_external_id AS "productExternalId", l.product_id AS "productId", p.product_type AS "productType",
      l.quantity, l.refunded_quantity AS "refundedQuantity", l.refunded_at AS "refundedAt", l.unit_price::float8 AS "unitPrice",
      l.is_gift AS "isGift", p.ask_opt_out IS NOT NULL AS "isOptedOut",
      EXISTS (SELECT FROM review r WHERE r.store_id = l.store_id AND r.customer_id = ${customerId}::uuid AND r.subject_id = p.subject_id
        AND r.status IN ('PENDING', 'PUBLISHED', 'WITHHELD')) AS "isReviewed",
      ${isAsk} AND EXISTS (SELECT FROM review_request q WHERE q.store_id = l.store_id AND q.order_id = l.order_id AND q.number <> ${number}
        AND (q.customer_id = ${customerId}::uuid OR q.state = 'COMPLETED') AND l.external_id = ANY(q.line_external_ids)) AS "isAsked",
      CASE WHEN ${isAsk} THEN (SELECT max(q.sent_at) FROM review_request q
        JOIN product s ON s.store_id = q.store_id AND s.id = ANY(q.asked_product_ids)
        WHERE q.store_id = l.store_id AND q.customer_id = ${customerId}::uuid AND q.sent_at IS NOT NULL AND q.state <> 'BOUNCED'
          AND NOT (q.order_id = ${orderId}::uuid AND q.number = ${number}) AND s.subject_id = p.subject_id) END AS "lastAskedAt",
      coalesce((SELECT sum(s.stars1 + s.stars2 + s.stars3 + s.stars4 + s.stars5) FROM rating_slot s
        WHERE s.store_id = l.store_id AND s.subject_id = p.subject_id), 0)::integer AS "reviewCount"
    FROM order_line l LEFT JOIN product p ON p.store_id = l.store_id AND p.id = l.product_id
    WHERE l.store_id = ${storeId}::uuid AND l.order_id = ${orderId}::uuid
    ORDER BY l.position`
}

/**
 * Messages that count, as far back as any limit looks. One that is on its way counts; that of the ask itself, tried again, does not, nor does
 * one that came back.
 */
async function readContacts(
  db: StoreDatabase,
  storeId: string,
  emailHash: Uint8Array<ArrayBuffer>,
  requestId: string | undefined,
  { daysBetweenAsks }: StoreFacts,
  now: Date,
): Promise<Contact[]> {
  const since = new Date(now.getTime() - Math.max(budgetMonth, daysBetweenAsks) * day)
  const sent = await db.touchpoint.findMany({
    where: {
      storeId,
      emailHash,
      kind: { in: [...budgetedKinds] },
      OR: [
        { state: { in: ['SENT', 'DELIVERED'] }, sentAt: { gte: since } },
        { state: 'QUEUED', createdAt: { gte: since } },
      ],
    },
    select: { kind: true, aboutId: true, state: true, sentAt: true, createdAt: true },
  })
  return sent.flatMap(({ kind, aboutId, state, sentAt, createdAt }) => {
    const isOwn = aboutId === requestId
    const counted = budgetedKinds.find((one) => one === kind)
    if (counted === undefined || (isOwn && state === 'QUEUED')) return []
    return [{ kind: counted, at: sentAt ?? createdAt, isOwn }]
  })
}
