import { isDeepStrictEqual } from 'node:util'
import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import type { ReviewRequest } from '../generated/prisma/client.ts'
import { readSettings } from '../stores/read-settings.ts'
import { type AskingFacts, evaluateRules, type RuleWord, type Verdict, verdictOf } from './rules.ts'

/** States in which an ask is still to be decided: facts that change, change it. */
const open: ReadonlySet<string> = new Set(['SCHEDULED', 'SKIPPED'])

/**
 * Brings the review request of an order in line with what is now known: creates it, moves it, skips it or takes it up again.
 * An order that has been asked stays as it is. Runs in the transaction that changed the order, under its lock.
 */
export async function planRequest(
  tx: StoreTransaction,
  scope: Scope,
  orderId: string,
  { isManual = false }: { isManual?: boolean } = {},
): Promise<{ request: ReviewRequest; verdict: Verdict | null }> {
  const { storeId } = scope
  const before = await tx.db.reviewRequest.findUnique({ where: { storeId_orderId: { storeId, orderId } } })
  if (before && !open.has(before.state)) return { request: before, verdict: null }
  const manual = isManual || (before?.isManual ?? false)
  const { facts, customerId, locale } = await askingFacts(tx.db, scope, orderId, manual)
  const words = evaluateRules(facts)
  const verdict = verdictOf(words, facts.now)
  const sendAt = verdict.state === 'SCHEDULED' ? verdict.sendAt : null
  const data = { customerId, locale, isManual: manual, state: verdict.state, sendAt }
  const request = before
    ? await tx.db.reviewRequest.update({ where: { storeId_id: { storeId, id: before.id } }, data })
    : await tx.db.reviewRequest.create({ data: { storeId, id: uuidv7(), orderId, ...data } })
  await recordWords(tx.db, scope, request.id, words)
  if (sendAt && sendAt <= facts.now) {
    await tx.enqueue({
      name: 'send-review-request',
      payload: { requestId: request.id },
      dedupeKey: `send-review-request:${request.id}`,
    })
  }
  return { request, verdict }
}

/** What the rules look at, as it is at this instant. */
async function askingFacts(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  orderId: string,
  isManual: boolean,
): Promise<{ facts: AskingFacts; customerId: string; locale: string }> {
  const order = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
    include: {
      lines: { orderBy: { position: 'asc' } },
      fulfillments: true,
      customer: { include: { consents: { orderBy: [{ givenAt: 'desc' }, { id: 'desc' }], take: 1 } } },
    },
  })
  const settings = await readSettings(db, storeId)
  const suppression = await db.suppression.findUnique({
    where: { storeId_emailHash: { storeId, emailHash: order.customer.emailHash } },
  })
  return {
    customerId: order.customerId,
    locale: order.locale ?? order.customer.locale ?? settings.defaultLocale,
    facts: {
      order,
      lines: order.lines,
      fulfillments: order.fulfillments,
      recordedBasis: order.customer.consents[0]?.basis,
      isSuppressed: suppression !== null,
      isManual,
      settings,
      now: clock.now(),
    },
  }
}

/** Writes down what the rules said, where that differs from what each said last. */
async function recordWords(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  requestId: string,
  words: RuleWord[],
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
  for (const word of news) {
    const { rule, outcome, code } = word
    await db.requestEvent.create({
      data: {
        storeId,
        id: uuidv7(),
        requestId,
        at: clock.now(),
        rule,
        outcome,
        code,
        parameters: parametersOf(word),
      },
    })
  }
}

function parametersOf({ parameters, until }: RuleWord): Record<string, string | number> {
  return { ...parameters, ...(until ? { until: until.toISOString() } : {}) }
}
