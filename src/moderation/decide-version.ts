import { isDeepStrictEqual } from 'node:util'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { OutsideHold } from '../generated/prisma/enums.ts'
import { hastenTouchpoint } from '../mail/queue-touchpoint.ts'
import { lockReview } from '../reviews/authored-review.ts'
import { decidedWordsIn, withoutWordsLetStand } from './decided-words.ts'
import { erasedWordsIn } from './erased-words.ts'
import { escalate } from './escalate.ts'
import { type Finding, fieldsOf } from './finding.ts'
import { storedFindings } from './findings.ts'
import { openItem } from './moderation-item.ts'
import { moderationOf } from './moderation-job.ts'
import { outsideServiceName } from './phases/outside-service.ts'
import type { Verdict } from './pipeline.ts'
import { textsOf } from './points.ts'
import { publishVersion, type VersionOfReview } from './publish-version.ts'
import type { JudgedVersion } from './review-submission.ts'
import type { SubmissionTexts } from './submission.ts'
import { tellAuthor } from './tell-author.ts'

/** What a shop brings itself never keeps a review past its deadline. */
const phasesOfTheShop: ReadonlySet<string> = new Set(['blocked-words', outsideServiceName])

/**
 * Carries out what the phases found: publishes the version, with the found spans masked, or puts it before a moderator, to wait for
 * its deadline. A version that meanwhile was decided, edited or withdrawn stays as it is; and where a person has withheld the
 * review, a person or the deadline decides about the next version, not a phase.
 * @param submission what the phases read: where its author was erased meanwhile the text is another, and is read again.
 */
export async function applyVerdict(
  tx: StoreTransaction,
  scope: Scope,
  judged: JudgedVersion,
  verdict: Verdict,
  submission: SubmissionTexts,
): Promise<void> {
  const pending = await lockPending(tx, scope, judged)
  if (!pending) return
  if (!isDeepStrictEqual(textsOf(pending.newest), fieldsOf(submission)))
    return tx.enqueue(moderationOf(judged))
  const { storeId } = scope
  const { reviewId, version } = judged
  const { review, newest } = pending
  const again = [
    ...(await decidedWordsIn(tx.db, storeId, review.customerId, newest)),
    ...(await erasedWordsIn(tx.db, newest)),
  ]
  const unmasked = await withoutWordsLetStand(tx.db, storeId, newest, verdict.findings)
  const findings = [...unmasked, ...again]
  const { urgent = false, holdForHours = Number.POSITIVE_INFINITY } = verdict
  // What can hold a review for a limited time only brings its deadline forward.
  const heldUntil = scope.clock.now().getTime() + holdForHours * 3_600_000
  const publishBy = new Date(Math.min(newest.publishBy.getTime(), heldUntil))
  const isHeld = verdict.action === 'hold' || review.status === 'WITHHELD'
  const holding = findings.filter(({ action }) => action === 'hold')
  const isSuspected =
    isHeld && holding.some(({ reason, phase }) => reason === 'ILLEGAL' && !phasesOfTheShop.has(phase))
  await tx.db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: {
      findings: findings.map((finding) => ({ ...finding })),
      isSuspected,
      publishBy,
      outsideHold: outsideHold(verdict),
    },
  })
  await hastenTouchpoint(tx, scope, { kind: 'REVIEW_RECEIVED', aboutId: reviewId })
  if (!isHeld) return publish(tx, scope, pending, { findings, isByDeadline: false })
  await openItem(tx, scope, {
    reviewId,
    version,
    source: version === 1 ? 'SUBMISSION' : 'EDIT',
    publishBy,
    reasons: holding.map(({ reason }) => reason),
    locale: review.locale,
    isUrgent: urgent,
  })
  if (urgent) await escalate(tx, scope, judged)
}

/** A service that fails holds as well, without a reason: the report counts what the shop's own service keeps waiting, either way. */
function outsideHold({ findings, failures }: Verdict): OutsideHold | null {
  if (findings.some(({ phase, action }) => phase === outsideServiceName && action === 'hold')) return 'FOUND'
  return failures.some(({ phase }) => phase === outsideServiceName) ? 'FAILED' : null
}

/** Silence publishes (promise 3): nobody decided in time. What was found to be masked is masked, the rest appears. */
export async function publishOverdue(
  tx: StoreTransaction,
  scope: Scope,
  judged: JudgedVersion,
): Promise<void> {
  const pending = await lockPending(tx, scope, judged)
  if (!pending || pending.newest.isSuspected || pending.newest.publishBy > scope.clock.now()) return
  // A moderator may have masked words elsewhere while this text waited, or an appeal may have shown them again. Of somebody who was erased
  // nobody finds their other texts: what was carried over into this one is what stands.
  const isNameless = await tx.db.customer.count({
    where: { storeId: scope.storeId, id: pending.review.customerId, erasedAt: { not: null } },
  })
  const known = storedFindings(pending.newest.findings).filter(
    ({ code }) => isNameless > 0 || code !== 'decision',
  )
  await publish(tx, scope, pending, { findings: known, isByDeadline: true })
}

async function publish(
  tx: StoreTransaction,
  scope: Scope,
  pending: VersionOfReview,
  how: { findings: Finding[]; isByDeadline: boolean },
): Promise<void> {
  const { version } = pending.newest
  const { decisionId, isRedacted } = await publishVersion(tx, scope, pending, {
    ...how,
    source: version === 1 ? 'SUBMISSION' : 'EDIT',
    decidedById: null,
  })
  await tellAuthor(
    tx,
    scope,
    pending.review,
    isRedacted
      ? { kind: 'REVIEW_REDACTED', aboutId: decisionId }
      : { kind: 'REVIEW_PUBLISHED', aboutVersion: version },
  )
}

async function lockPending(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { reviewId, version }: JudgedVersion,
): Promise<VersionOfReview | null> {
  await lockReview(db, storeId, reviewId)
  const newest = await db.reviewVersion.findUnique({
    where: { storeId_reviewId_version: { storeId, reviewId, version }, state: 'PENDING' },
    include: { review: true },
  })
  return newest && newest.review.status !== 'WITHDRAWN' && newest.review.status !== 'ERASED'
    ? { review: newest.review, newest }
    : null
}
