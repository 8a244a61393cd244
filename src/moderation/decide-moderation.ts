import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { moderatorOf } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { NotFoundError, RequestError, ValidationError } from '../errors.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { requiredText, singleLine } from '../input.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { parse } from '../parse.ts'
import type { Finding } from './finding.ts'
import { isErasure, storedFindings } from './findings.ts'
import { type LockedItem, lockItem } from './lock-item.ts'
import { publishVersion } from './publish-version.ts'
import { moderationReasons } from './reasons.ts'
import { recordDecision } from './record-decision.ts'
import { tellAuthor } from './tell-author.ts'
import { tellNotifier } from './tell-notifier.ts'
import { spansInput, spansWithin } from './text-spans.ts'
import { wasReversed } from './was-reversed.ts'
import { withholdText } from './withhold-text.ts'

const decision = z.object({
  itemId: z.string(),
  version: z.number(),
  action: z.enum(['PUBLISH', 'REDACT', 'WITHHOLD']),
  reason: z.enum(moderationReasons).nullish(),
  explanation: requiredText(2_000).nullish(),
  legalGround: singleLine(500).nullish(),
  spans: spansInput.nullish(),
})
type Decision = z.infer<typeof decision>

/**
 * A moderator's decision about the text they read: publish it, mask some of it, or withhold it with a statement of reasons. Returns
 * the decision's id.
 * @throws ValidationError, NotFoundError, ConflictError (a newer text; decided already; claimed by somebody else). FORBIDDEN for
 * anybody but a person with the MODERATOR role.
 */
export async function decideModeration(scope: Scope, input: unknown): Promise<string> {
  const moderator = moderatorOf(scope.actor)
  const parsed = parse(decision, input)
  requireReasons(parsed)
  return scope.transaction(async (tx) => {
    const item = await lockItem(tx, scope, moderator.staffId, parsed)
    // An appeal is decided by decideAppeal, where another person than the first decider is asked for.
    if (item.source === 'APPEAL') throw new NotFoundError()
    if (parsed.action !== 'PUBLISH' && (await wasReversed(tx, scope, moderator.staffId, item.newest)))
      throw new RequestError('FORBIDDEN', { why: 'reversed' })
    // To publish needs no reasons; given, they would be a statement about nothing. Words to a notifier are.
    const judged = parsed.action === 'PUBLISH' ? { ...parsed, ...noReasons } : parsed
    const words = spansWithin(judged.spans ?? [], item.newest)
    const decided = await carryOut(tx, scope, item, { ...judged, words, decidedById: moderator.staffId })
    for (const notice of await settledNotices(tx, scope, item)) await closeNotice(tx, scope, notice, parsed)
    return decided
  })
}

const noReasons = { reason: undefined, explanation: undefined, legalGround: undefined, spans: undefined }

/** Whatever is not published as it is needs a reason, words for the author, and the words it rests on (promise 5). */
function requireReasons({ action, reason, explanation, spans }: Decision): void {
  if (action === 'PUBLISH') return
  const missing = { reason, explanation, spans: spans?.length ? spans : null }
  const issues = Object.entries(missing)
    .filter(([, value]) => !value)
    .map(([name]) => ({ path: [name], code: 'REQUIRED' as const }))
  if (issues.length > 0) throw new ValidationError(issues)
}

interface Judged extends Decision {
  words: { field: Finding['field']; start: number; end: number }[]
  decidedById: string
}

async function carryOut(
  tx: StoreTransaction,
  scope: Scope,
  item: LockedItem,
  { action, reason, explanation, legalGround, words, decidedById }: Judged,
): Promise<string> {
  const { review, newest, source } = item
  const { reviewId, version } = newest
  const noticeId = item.notice?.id
  const how = { source, decidedById, noticeId }
  const grounds = reason && explanation ? { reason, explanation, legalGround: legalGround || null } : null
  if (action === 'WITHHOLD') {
    if (!grounds) throw new Error('A withholding has a reason and an explanation')
    const withheldId = await withholdText(tx, scope, item, {
      ...how,
      statement: { ...grounds, spans: words },
    })
    await tellAuthor(tx, scope, review, { kind: 'REVIEW_WITHHELD', aboutId: withheldId })
    return withheldId
  }
  // A notice that is not followed leaves the review as it is: the log has the decision about the notice.
  if (action === 'PUBLISH' && item.notice) {
    const leafId = await recordNoticeDecision(tx, scope, item.notice, action)
    return recordDecision(tx, scope, { reviewId, version, action, ...how, leafId })
  }
  const decisionId = uuidv7()
  const found = storedFindings(newest.findings)
  // The first decision about a text takes along what the phases want masked in it: its author hears of all of it at once.
  const isFirst = action === 'REDACT' && source !== 'NOTICE'
  const alongside = isFirst
    ? found.filter((finding) => finding.action === 'redact' && !isErasure(finding))
    : []
  const masked: Finding[] = words.map((span) => ({
    ...span,
    phase: 'moderator',
    code: 'decision',
    decisionId,
    reason: reason ?? 'PERSONAL_INFORMATION',
    action: 'redact',
  }))
  const { isRedacted } = await publishVersion(tx, scope, item, {
    decisionId,
    // To publish is to publish as it was written: the moderator has seen what the phases found.
    findings:
      action === 'PUBLISH'
        ? found.map((finding) => (isErasure(finding) ? finding : { ...finding, action: 'publish' as const }))
        : [...found, ...masked],
    ...how,
    ...(grounds ? { statement: { ...grounds, spans: [...words, ...alongside] } } : {}),
  })
  await tellAuthor(
    tx,
    scope,
    review,
    isRedacted
      ? { kind: 'REVIEW_REDACTED', aboutId: decisionId }
      : { kind: 'REVIEW_PUBLISHED', aboutVersion: version },
  )
  return decisionId
}

/** What the decision was about, and where the review is withheld now every notice about it: there is nothing left to report. */
async function settledNotices(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { notice, review }: LockedItem,
): Promise<Notice[]> {
  const { id: reviewId } = review
  const isWithheld = await db.review.count({ where: { storeId, id: reviewId, status: 'WITHHELD' } })
  if (isWithheld > 0) return db.notice.findMany({ where: { storeId, reviewId, decidedAt: null } })
  return notice ? [notice] : []
}

async function closeNotice(
  tx: StoreTransaction,
  scope: Scope,
  notice: Notice,
  { action, explanation }: Decision,
): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  const now = clock.now()
  await db.notice.update({
    where: { storeId_id: { storeId, id: notice.id } },
    data: { decidedAt: now, action, answer: explanation || null },
  })
  await db.moderationItem.updateMany({
    where: { storeId, noticeId: notice.id },
    data: { closedAt: now },
  })
  if (action !== 'PUBLISH') await recordNoticeDecision(tx, scope, notice, action)
  await tellNotifier(tx, scope, notice, 'NOTICE_DECIDED')
}

function recordNoticeDecision(
  tx: StoreTransaction,
  scope: Scope,
  { id, reviewId }: Notice,
  action: Decision['action'],
): Promise<string> {
  return recordLeaf(tx, scope, {
    kind: 'NOTICE_DECISION',
    reviewId,
    noticeId: id,
    action,
    isAutomatic: false,
  })
}
