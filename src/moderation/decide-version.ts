import { z } from 'zod'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Review, ReviewVersion } from '../generated/prisma/client.ts'
import type { Publisher } from '../ledger/leaf.ts'
import { recordPublication } from '../ledger/record-publication.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { lockReview } from '../reviews/authored-review.ts'
import { helpfulness, quality } from '../reviews/quality.ts'
import type { Finding, FindingAction } from './finding.ts'
import { storedFindings } from './findings.ts'
import { apartAgain, neutralPoints, publicField } from './points.ts'
import { redact } from './redact.ts'
import type { JudgedVersion } from './review-submission.ts'

/**
 * Carries out what the phases found: publishes the version, with the found spans masked, or leaves it to wait for its deadline.
 * A version that meanwhile was decided, edited or withdrawn stays as it is; and where a person has withheld the review, no
 * machine publishes the next version in their place.
 */
export async function applyVerdict(
  tx: StoreTransaction,
  scope: Scope,
  judged: JudgedVersion,
  verdict: { action: FindingAction; findings: Finding[] },
): Promise<void> {
  const pending = await lockPending(tx, scope, judged)
  if (!pending) return
  const { storeId } = scope
  const { reviewId, version } = judged
  await tx.db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: { findings: verdict.findings.map((finding) => ({ ...finding })) },
  })
  const isHeld = verdict.action === 'hold' || pending.review.status === 'WITHHELD'
  if (!isHeld) await publishVersion(tx, scope, pending, verdict.findings, 'MACHINE')
}

/** Silence publishes (promise 3): nobody decided in time. What was found to be masked is masked, the rest appears. */
export async function publishOverdue(
  tx: StoreTransaction,
  scope: Scope,
  judged: JudgedVersion,
): Promise<void> {
  const pending = await lockPending(tx, scope, judged)
  if (!pending || pending.newest.publishBy > scope.clock.now()) return
  await publishVersion(tx, scope, pending, storedFindings(pending.newest.findings), 'DEADLINE')
}

interface Pending {
  review: Review
  newest: ReviewVersion
}

async function lockPending(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { reviewId, version }: JudgedVersion,
): Promise<Pending | null> {
  await lockReview(db, storeId, reviewId)
  const newest = await db.reviewVersion.findUnique({
    where: { storeId_reviewId_version: { storeId, reviewId, version }, state: 'PENDING' },
    include: { review: true },
  })
  return newest && newest.review.status !== 'WITHDRAWN' && newest.review.status !== 'ERASED'
    ? { review: newest.review, newest }
    : null
}

const aspectList = z.array(z.object({ name: z.string(), score: z.number() }))

async function publishVersion(
  tx: StoreTransaction,
  scope: Scope,
  { review, newest }: Pending,
  findings: Finding[],
  by: Publisher,
): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  const { reviewId, version } = newest
  const now = clock.now()
  const { points, origins } = neutralPoints(newest.pros, newest.cons)
  const shown = redact(
    { title: newest.title, body: newest.body, points, displayName: newest.displayName },
    findings,
  )
  const publishedAt = review.publishedAt ?? now
  const facts = {
    helpfulVotes: review.helpfulCount,
    unhelpfulVotes: review.unhelpfulCount,
    textLength: shown.body.length,
    isVerified: review.isVerified,
    publishedAt,
  }
  await db.reviewVersion.updateMany({
    where: { storeId, reviewId, state: 'PUBLISHED' },
    data: { state: 'SUPERSEDED' },
  })
  await db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: { state: 'PUBLISHED', decidedAt: now },
  })
  await db.review.update({
    where: { storeId_id: { storeId, id: reviewId } },
    data: {
      status: 'PUBLISHED',
      version,
      rating: newest.rating,
      title: shown.title,
      body: shown.body,
      displayName: shown.displayName,
      recommends: newest.recommends,
      aspects: aspectList.parse(newest.aspects),
      ...apartAgain(shown.points, origins),
      redactions: shown.redactions.map((redaction) => ({
        ...redaction,
        field: publicField(redaction.field, origins),
      })),
      publishedAt,
      editedAt: review.publishedAt === null ? null : now,
      quality: quality(facts),
      helpfulness: helpfulness(facts),
    },
  })
  await recordPublication(tx, scope, { reviewId, version, by, redactions: shown.redactions })
  const { emailHash } = await db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: review.customerId } },
    select: { emailHash: true },
  })
  await queueTouchpoint(tx, scope, {
    kind: 'REVIEW_PUBLISHED',
    customerId: review.customerId,
    emailHash,
    locale: review.locale,
    aboutId: reviewId,
    aboutVersion: version,
  })
}
