import { z } from 'zod'
import { moderatorOf } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { NotFoundError, RequestError } from '../errors.ts'
import type { Appeal, Decision, Prisma, Review, ReviewVersion } from '../generated/prisma/client.ts'
import { requiredText } from '../input.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { parse } from '../parse.ts'
import { lockReview } from '../reviews/authored-review.ts'
import { isWithheldText } from '../reviews/withheld-text.ts'
import type { Finding } from './finding.ts'
import { isErasure, storedFindings } from './findings.ts'
import { lockItem } from './lock-item.ts'
import { publishVersion } from './publish-version.ts'
import { recordDecision } from './record-decision.ts'
import { tellAuthor } from './tell-author.ts'
import { wasReversed } from './was-reversed.ts'

const appealDecision = z.object({
  itemId: z.string(),
  version: z.number(),
  uphold: z.boolean(),
  explanation: requiredText(2_000),
})

/**
 * Decides an author's appeal: the first decision stands, or it is reversed and the text appears under its original date. By
 * another person than the one who decided first (promise 5; DSA, Art. 20(6)). Returns the id of the decision that now holds.
 * @throws ValidationError, NotFoundError, ConflictError; FORBIDDEN for the first decider and for anybody but a moderator.
 */
export async function decideAppeal(scope: Scope, input: unknown): Promise<string> {
  const { staffId } = moderatorOf(scope.actor)
  const parsed = parse(appealDecision, input)
  return scope.transaction(async (tx) => {
    const { appeal, review, newest } = await lockItem(tx, scope, staffId, parsed)
    if (!appeal) throw new NotFoundError()
    if (await hasDecided(tx, scope, staffId, appeal.decisionId, newest))
      throw new RequestError('FORBIDDEN', { why: 'firstDecider' })
    if (parsed.uphold && (await wasReversed(tx, scope, staffId, newest)))
      throw new RequestError('FORBIDDEN', { why: 'reversed' })
    return close(tx, scope, review, appeal, {
      isUpheld: parsed.uphold,
      explanation: parsed.explanation,
      decidedById: staffId,
    })
  })
}

/** Whether they made the decision themselves, or one whose mask it carried over. */
async function hasDecided(
  { db }: StoreTransaction,
  { storeId }: Scope,
  staffId: string,
  decisionId: string,
  judged: ReviewVersion,
): Promise<boolean> {
  const carried = storedFindings(judged.findings).flatMap((finding) => finding.decisionId ?? [])
  const where = { storeId, id: { in: [decisionId, ...carried] }, decidedById: staffId }
  return (await db.decision.count({ where })) > 0
}

/** An appeal that nobody decided in time succeeds. */
export async function reverseOverdueAppeal(
  tx: StoreTransaction,
  scope: Scope,
  { appealId }: { appealId: string },
): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  const where = { storeId_id: { storeId, id: appealId } }
  const { reviewId } = await db.appeal.findUniqueOrThrow({ where })
  await lockReview(db, storeId, reviewId)
  const { review, ...appeal } = await db.appeal.findUniqueOrThrow({ where, include: { review: true } })
  if (appeal.state !== 'OPEN' || appeal.decideBy > clock.now()) return
  await close(tx, scope, review, appeal, { isUpheld: false, explanation: null, decidedById: null })
}

interface Outcome {
  isUpheld: boolean
  explanation: string | null
  /** Null: the deadline. */
  decidedById: string | null
}

async function close(
  tx: StoreTransaction,
  scope: Scope,
  review: Review,
  appeal: Appeal,
  outcome: Outcome,
): Promise<string> {
  const { storeId } = scope
  const { isUpheld, decidedById } = outcome
  const decision = await tx.db.decision.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: appeal.decisionId } },
  })
  const leafId = await closeAppeal(tx, scope, review, { ...appeal, decision }, outcome)
  if (isUpheld) return decision.id
  let reversalId = decision.id
  for (const { appeal: another, ...one } of await withheldTogether(tx, scope, decision)) {
    const isThis = one.id === decision.id
    if (!isThis && another?.state === 'OPEN')
      await closeAppeal(tx, scope, review, { ...another, decision: one }, outcome)
    const reversed = await reverse(tx, scope, one, { decidedById, leafId })
    if (isThis) reversalId = reversed
  }
  return reversalId
}

/** Writes down what came of an appeal, and tells its author. Returns the leaf's id. */
async function closeAppeal(
  tx: StoreTransaction,
  scope: Scope,
  review: Review,
  { id, decision }: Appeal & { decision: Decision },
  { isUpheld, explanation, decidedById }: Outcome,
): Promise<string> {
  const { db } = tx
  const { storeId, clock } = scope
  const now = clock.now()
  const state = isUpheld ? 'UPHELD' : 'REVERSED'
  await db.appeal.update({
    where: { storeId_id: { storeId, id } },
    data: { state, decidedAt: now, decidedById, explanation },
  })
  await db.moderationItem.updateMany({ where: { storeId, appealId: id }, data: { closedAt: now } })
  await tellAuthor(tx, scope, review, { kind: 'APPEAL_DECIDED', aboutId: id })
  return recordLeaf(tx, scope, {
    kind: 'APPEAL_DECISION',
    reviewId: review.id,
    version: decision.version,
    outcome: state,
    isAutomatic: decidedById === null,
  })
}

/** The decision, and those that withheld the same words in other versions along with it: the newest text first, which then stands. */
async function withheldTogether({ db }: StoreTransaction, { storeId }: Scope, decision: Decision) {
  const { reviewId, version, action } = decision
  const withheld = await db.reviewVersion.findMany({ where: { storeId, reviewId, state: 'WITHHELD' } })
  const judged = withheld.find((one) => one.version === version && action === 'WITHHOLD')
  const same = withheld.filter((one) => judged && isWithheldText(one, judged)).map((one) => one.version)
  return db.decision.findMany({
    where: {
      storeId,
      reviewId,
      OR: [{ id: decision.id }, { version: { in: same }, action: 'WITHHOLD', reversals: { none: {} } }],
    },
    include: { appeal: true },
    orderBy: { version: 'desc' },
  })
}

interface Reversal {
  source: 'APPEAL'
  decidedById: string | null
  isByDeadline: boolean
}

/** Undoes a decision: the text it was about appears, without what that decision masked, where and when it would have. */
async function reverse(
  tx: StoreTransaction,
  scope: Scope,
  decision: Decision,
  { decidedById, leafId }: { decidedById: string | null; leafId: string },
): Promise<string> {
  const { db } = tx
  const { storeId } = scope
  const { id: reversesId, reviewId, version } = decision
  const reversal: Reversal = { source: 'APPEAL', decidedById, isByDeadline: decidedById === null }
  const { review, ...judged } = await db.reviewVersion.findUniqueOrThrow({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    include: { review: true },
  })
  // A newer text was public since. One that waits, or never was, leaves a vindicated text its place.
  const isOvertaken = review.version > version
  const isGone = review.status === 'WITHDRAWN' || review.status === 'ERASED'
  const later = await standingAfter(tx, scope, decision)
  const isWithheldSince = later.some(({ action }) => action === 'WITHHOLD')
  const stays = isOvertaken || isGone || isWithheldSince
  // What was decided about this text since then stands. Else a phase's decision is undone by what it masked here, a moderator's
  // wherever its masks went; the first about a text takes along what the phases had found in it.
  const kept = new Set(later.map(({ id }) => id))
  const isFirst = decision.isAutomated || decision.source === 'SUBMISSION' || decision.source === 'EDIT'
  const found = storedFindings(judged.findings)
  const undone = decision.isAutomated
    ? found.flatMap(({ decisionId }) => (decisionId && !kept.has(decisionId) ? [decisionId] : []))
    : [decision.id]
  const findings = found
    .filter(({ decisionId }) => decision.isAutomated || decisionId !== decision.id)
    .map((finding) => (isFirst && !kept.has(finding.decisionId ?? '') ? shownAgain(finding) : finding))
  await liftMasks(tx, scope, undone, {
    where: decision.isAutomated ? { reviewId } : { review: await ofAuthor(tx, scope, review) },
    republishedElsewhere: stays ? null : reviewId,
    reversal,
  })
  if (stays)
    await db.reviewVersion.update({
      where: { storeId_reviewId_version: { storeId, reviewId, version } },
      data: {
        findings: findings.map((finding) => ({ ...finding })),
        // Nor is it a withheld text any more, where its author writes it again.
        ...(judged.state === 'WITHHELD' && !isWithheldSince ? { state: 'SUPERSEDED' } : {}),
      },
    })
  // The author has written another text since, taken it back, or it was withheld since: that stands, and the record is put right.
  if (stays)
    return recordDecision(tx, scope, {
      reviewId,
      version,
      ...reversal,
      reversesId,
      action: 'PUBLISH',
      leafId,
    })
  const { decisionId } = await publishVersion(
    tx,
    scope,
    { review, newest: judged },
    { findings, ...reversal, reversesId, publishedAt: judged.submittedAt },
  )
  return decisionId
}

/**
 * Where a mask may have gone: to its author's other reviews. Of somebody who was erased each belongs to a nameless customer of its own, and
 * only the decision in its findings tells that they are one's.
 */
async function ofAuthor(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { customerId }: Review,
): Promise<Prisma.ReviewWhereInput> {
  const where = { storeId_id: { storeId, id: customerId } }
  const { erasedAt } = await db.customer.findUniqueOrThrow({ where, select: { erasedAt: true } })
  return erasedAt === null ? { customerId } : { customer: { erasedAt: { not: null } } }
}

/** What was decided about the same text after it, and was not undone. */
function standingAfter(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { id, reviewId, version, decidedAt }: Decision,
): Promise<Decision[]> {
  return db.decision.findMany({
    where: {
      storeId,
      reviewId,
      version,
      statement: { isNot: null },
      reversals: { none: {} },
      OR: [{ decidedAt: { gt: decidedAt } }, { decidedAt, id: { gt: id } }],
    },
  })
}

function shownAgain(finding: Finding): Finding {
  return isErasure(finding) ? finding : { ...finding, action: 'publish' }
}

/**
 * Takes back what these decisions masked, in every text that carried it over, and shows the words again where such a text is public.
 * Nor do they come back with the next version.
 */
async function liftMasks(
  tx: StoreTransaction,
  scope: Scope,
  decisionIds: readonly string[],
  {
    where,
    republishedElsewhere,
    reversal,
  }: { where: Prisma.ReviewVersionWhereInput; republishedElsewhere: string | null; reversal: Reversal },
): Promise<void> {
  const { db } = tx
  const { storeId } = scope
  const carriers = await db.reviewVersion.findMany({
    where: {
      storeId,
      ...where,
      OR: decisionIds.map((decisionId) => ({ findings: { array_contains: [{ decisionId }] } })),
    },
    orderBy: [{ reviewId: 'asc' }, { version: 'asc' }],
  })
  const isLeft = ({ decisionId }: Finding) => !decisionIds.includes(decisionId ?? '')
  // All of them first: a text is published with what its author's other texts still carry.
  for (const { reviewId, version, findings } of carriers) {
    await lockReview(db, storeId, reviewId)
    await db.reviewVersion.update({
      where: { storeId_reviewId_version: { storeId, reviewId, version } },
      data: {
        findings: storedFindings(findings)
          .filter(isLeft)
          .map((finding) => ({ ...finding })),
      },
    })
  }
  for (const { reviewId, version } of carriers) {
    const { review, ...newest } = await db.reviewVersion.findUniqueOrThrow({
      where: { storeId_reviewId_version: { storeId, reviewId, version } },
      include: { review: true },
    })
    if (reviewId !== republishedElsewhere && review.status === 'PUBLISHED' && review.version === version)
      await publishVersion(
        tx,
        scope,
        { review, newest },
        { findings: storedFindings(newest.findings), ...reversal },
      )
  }
}
