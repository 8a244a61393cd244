import { isDeepStrictEqual } from 'node:util'
import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { Prisma, type ReviewRequest } from '../generated/prisma/client.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { type ReadFacts, readAskingFacts } from './asking-facts.ts'
import { hasPlace } from './pacing.ts'
import { droppingCodes, type Evaluation, evaluateRules, keptBackBy, type RuleWord } from './rules.ts'

/** States in which an ask is still to be decided: facts that change, change it. */
export const openStates: ReadonlySet<string> = new Set(['SCHEDULED', 'HELD', 'SKIPPED'])

export interface Planned {
  request: ReviewRequest
  /** Null: it was asked, called off or answered, and nothing is left to ask. */
  judged: (Evaluation & ReadFacts) | null
}

/**
 * Brings the ask about an order in line with what is now known: creates it, moves it, holds it, skips it or takes it up again; when
 * it was made, creates the next one for lines that fall due later. Asked by hand, one that came back is taken up again. Runs in the
 * transaction that changed the order, under its lock.
 * @param options.pacedFor the place that was found for it.
 * @param options.requestId this one of the order's asks, and no other; else all that are open, of which the newest is returned.
 */
export async function planRequest(
  tx: StoreTransaction,
  scope: Scope,
  orderId: string,
  {
    isManual = false,
    isSending = false,
    requestId,
    pacedFor,
  }: { isManual?: boolean; isSending?: boolean; requestId?: string; pacedFor?: Date } = {},
): Promise<Planned> {
  const { db } = tx
  const { storeId } = scope
  const [newest, ...earlier] = await db.reviewRequest.findMany({
    where: { storeId, orderId, ...(requestId === undefined ? {} : { id: requestId }) },
    orderBy: { number: 'desc' },
  })
  // One that was made too early waits again beside the next.
  for (const { id, state } of earlier)
    if (openStates.has(state)) await planRequest(tx, scope, orderId, { requestId: id })
  // What went to somebody stays theirs, with its link: who the order belongs to now has an ask of their own.
  const isOthers =
    newest !== undefined &&
    newest.timesSent > 0 &&
    newest.customerId !== (await customerOf(db, storeId, orderId))
  const isBack = isManual && newest?.state === 'BOUNCED' && !isOthers
  const before = newest && (isBack || openStates.has(newest.state)) && !isOthers ? newest : null
  if (isOthers && openStates.has(newest.state))
    await db.reviewRequest.updateMany({
      where: { storeId, id: newest.id, state: newest.state },
      data: { state: 'BOUNCED', sendAt: null, remindAt: null },
    })
  if (newest && (newest.state === 'CANCELLED' || (requestId !== undefined && !before)))
    return { request: newest, judged: null }
  const manual = isManual || (before?.isManual ?? false)
  const read = await readAskingFacts(db, scope, orderId, {
    request: before,
    isManual: manual,
    isAskedNow: isManual || wasAskedNow(before, scope.clock.now()),
  })
  const { locale } = read
  const facts = pacedFor === undefined ? read.facts : { ...read.facts, pacedFor }
  const judged = evaluateRules(facts)
  // Whoever is asked once is asked again only about something else; whose order it is now hears why they are not.
  if (newest && !isOthers && (isBack || !before) && judged.verdict.state === 'SKIPPED')
    return { request: newest, judged: null }
  const { verdict, words, lines } = judged
  const word = keptBackBy(judged)
  const isDropping = word !== null && droppingCodes.has(word.code)
  const isSent = isSending && isDue(judged, facts.now)
  const named = isSent ? lines.flatMap(({ productId }) => productId ?? []) : []
  const sendAt = verdict.state === 'SKIPPED' ? null : verdict.sendAt
  // Asked by hand, it has none.
  const delayEndsAt = manual ? judged.delayEndsAt : earliest(before?.delayEndsAt ?? null, judged.delayEndsAt)
  const data = {
    customerId: read.customer.id,
    locale,
    isManual: manual,
    askedByHandAt: isManual ? facts.now : (before?.askedByHandAt ?? null),
    state: verdict.state,
    sendAt,
    // Its place is now, or else it is planned once more.
    pacedFor: isSent && !hasPlace(facts) ? facts.now : facts.pacedFor,
    lineExternalIds: lines.map(({ externalId }) => externalId),
    keptBackBy:
      word === null
        ? Prisma.DbNull
        : { rule: word.rule, code: word.code, parameters: sharedParameters(word) },
    delayEndsAt,
    dueAt: verdict.state === 'SKIPPED' ? null : dueSince(before, judged, delayEndsAt, facts.now),
    isDropped: isDropping && before !== null && (before.isDropped || before.state !== 'SKIPPED'),
    askedProductIds: [...new Set([...(before?.askedProductIds ?? []), ...named])],
    ...(isBack ? { sentAt: null } : {}),
    // One that came back, and may not go out again.
    ...(verdict.state === 'SKIPPED' ? { remindAt: null } : {}),
  }
  const [updated] = before
    ? await db.reviewRequest.updateManyAndReturn({
        where: { storeId, id: before.id, state: before.state },
        data,
      })
    : []
  // Its customer answered at this very moment, by a mail whose sender could not say that it was sent.
  if (before && !updated) {
    const where = { storeId_id: { storeId, id: before.id } }
    return { request: await db.reviewRequest.findUniqueOrThrow({ where }), judged: null }
  }
  const request =
    updated ??
    (await db.reviewRequest.create({
      data: { storeId, id: uuidv7(), orderId, number: (newest?.number ?? 0) + 1, ...data },
    }))
  await recordWords(db, scope, request.id, words)
  if (verdict.state !== 'SKIPPED' && words.some(({ code }) => code === 'notConfirmed'))
    await queueTouchpoint(tx, scope, {
      kind: 'CONSENT_CONFIRMATION',
      customerId: read.customer.id,
      emailHash: read.customer.emailHash,
      locale,
      aboutId: read.customer.id,
      // Who took it back and gave it anew is asked anew.
      aboutVersion: await db.consent.count({ where: { storeId, customerId: read.customer.id } }),
    })
  if (!isSending && isDue(judged, facts.now)) {
    await tx.enqueue({
      name: 'send-review-request',
      payload: { requestId: request.id },
      dedupeKey: `send-review-request:${request.id}`,
    })
  }
  return { request, judged: { ...judged, ...read } }
}

async function customerOf(db: StoreDatabase, storeId: string, orderId: string): Promise<string> {
  const where = { storeId_id: { storeId, id: orderId } }
  return (await db.order.findUniqueOrThrow({ where, select: { customerId: true } })).customerId
}

/** What is asked for by hand is still on its way for an hour, unless it had to wait for anything. */
function wasAskedNow(before: ReviewRequest | null, now: Date): boolean {
  if (before === null || !before.isManual || before.state !== 'SCHEDULED') return false
  const { sendAt, askedByHandAt: askedAt } = before
  return sendAt !== null && sendAt <= now && askedAt !== null && now.getTime() - askedAt.getTime() < 3_600_000
}

export function isDue({ verdict }: Evaluation, now: Date): boolean {
  return verdict.state === 'SCHEDULED' && verdict.sendAt !== null && verdict.sendAt <= now
}

/** Writes down what the rules said, where that differs from what each said last. */
export async function recordWords(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  requestId: string,
  words: readonly RuleWord[],
): Promise<void> {
  const said = await db.requestEvent.findMany({ where: { storeId, requestId }, orderBy: { position: 'asc' } })
  const last = new Map(said.map((event) => [event.rule, event]))
  const news = words.filter((word) => {
    const former = last.get(word.rule)
    return (
      former === undefined ||
      former.outcome !== word.outcome ||
      former.code !== word.code ||
      !isDeepStrictEqual(former.parameters, parametersOf(word))
    )
  })
  if (news.length === 0) return
  await db.requestEvent.createMany({
    data: news.map((word) => ({
      storeId,
      id: uuidv7(),
      requestId,
      at: clock.now(),
      rule: word.rule,
      outcome: word.outcome,
      code: word.code,
      parameters: parametersOf(word),
    })),
  })
}

/** What many asks have in common, so that they can be counted together. */
function sharedParameters(word: RuleWord): Record<string, string | number> {
  const { total: _, ...shared } = parametersOf(word)
  return shared
}

/**
 * Since when nothing but the shop is in its way, for the coverage. What is due stays so since it was, whenever it is judged again, and
 * neither a later arrival nor another return puts it off: only the customer's budget does.
 */
function dueSince(
  before: ReviewRequest | null,
  { dueAt, words }: Evaluation,
  delayEndsAt: Date | null,
  now: Date,
): Date {
  const budgetEnds = words.find(({ rule }) => rule === 'CONTACT_BUDGET')?.until ?? null
  const first = delayEndsAt === null ? dueAt : latest(delayEndsAt, budgetEnds)
  const since = before?.dueAt ?? null
  return first <= now && since !== null && since < first ? since : first
}

function earliest(one: Date | null, other: Date | null): Date | null {
  if (one === null || other === null) return one ?? other
  return one < other ? one : other
}

function latest(one: Date, other: Date | null): Date {
  return other !== null && other > one ? other : one
}

export function parametersOf({ parameters, until }: RuleWord): Record<string, string | number> {
  return { ...parameters, ...(until ? { until: until.toISOString() } : {}) }
}
