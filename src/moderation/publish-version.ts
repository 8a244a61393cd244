import { z } from 'zod'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Review, ReviewVersion } from '../generated/prisma/client.ts'
import type { ModerationSource } from '../generated/prisma/enums.ts'
import { recordPublication } from '../ledger/record-publication.ts'
import { helpfulness, quality } from '../reviews/quality.ts'
import { decidedWordsIn } from './decided-words.ts'
import { erasedWordsIn } from './erased-words.ts'
import type { Finding } from './finding.ts'
import { isErasure } from './findings.ts'
import { closeItems } from './moderation-item.ts'
import { apartAgain, neutralPoints, publicField } from './points.ts'
import { recordDecision, type Statement } from './record-decision.ts'
import { redact } from './redact.ts'

export interface VersionOfReview {
  review: Review
  newest: ReviewVersion
}

export interface Publication {
  /** The decision's, where its findings point at it. */
  decisionId?: string
  /** What is masked: the findings that say so. */
  findings: readonly Finding[]
  source: ModerationSource
  decidedById: string | null
  isByDeadline?: boolean
  /** The day it appears under, where that is not today: a withholding that was wrong costs no place. */
  publishedAt?: Date
  noticeId?: string
  reversesId?: string
  /** In a moderator's words; without, what the phases masked speaks for itself. */
  statement?: Statement
}

const aspectList = z.array(z.object({ name: z.string(), score: z.number() }))

/**
 * Makes a version what the public sees, with the found spans masked, and writes down who decided that. The one way to
 * publication: for phases, moderators, deadlines and appeals alike. Returns the decision, and whether something is masked.
 */
export async function publishVersion(
  tx: StoreTransaction,
  scope: Scope,
  { review, newest }: VersionOfReview,
  publication: Publication,
): Promise<{ decisionId: string; isRedacted: boolean }> {
  const { db } = tx
  const { storeId, clock } = scope
  const { reviewId, version } = newest
  const now = clock.now()
  const { points, origins } = neutralPoints(newest.pros, newest.cons)
  // What a person had masked in another text of theirs stays masked, whoever publishes this one.
  const again = [
    ...(await decidedWordsIn(db, storeId, review.customerId, newest)),
    ...(await erasedWordsIn(db, newest)),
  ]
  const findings = [...publication.findings, ...again.filter((one) => !isAmong(publication.findings, one))]
  const texts = { title: newest.title, body: newest.body, points, displayName: newest.displayName }
  const shown = redact(texts, findings)
  const publishedAt = review.publishedAt ?? publication.publishedAt ?? now
  const facts = {
    helpfulVotes: review.helpfulCount,
    unhelpfulVotes: review.unhelpfulCount,
    textLength: shown.body.length,
    isVerified: review.isVerified,
    publishedAt,
  }
  const text = {
    title: shown.title,
    body: shown.body,
    displayName: shown.displayName,
    ...apartAgain(shown.points, origins),
  }
  await db.reviewVersion.updateMany({
    where: { storeId, reviewId, state: 'PUBLISHED', version: { not: version } },
    data: { state: 'SUPERSEDED' },
  })
  await db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: { state: 'PUBLISHED', decidedAt: now, findings: settled(findings) },
  })
  const isAnotherText = review.publishedAt !== null && review.version !== version
  if (review.publishedAt !== null) {
    await recordChange(
      tx,
      scope,
      review,
      { ...text, rating: newest.rating },
      { version, changedAt: now, isRedaction: !isAnotherText },
    )
  }
  await db.review.update({
    where: { storeId_id: { storeId, id: reviewId } },
    data: {
      status: 'PUBLISHED',
      version,
      rating: newest.rating,
      ...text,
      recommends: newest.recommends,
      aspects: aspectList.parse(newest.aspects),
      redactions: shown.redactions.map((redaction) => ({
        ...redaction,
        field: publicField(redaction.field, origins),
      })),
      publishedAt,
      ...(isAnotherText ? { editedAt: now } : {}),
      quality: quality(facts),
      helpfulness: helpfulness(facts),
    },
  })
  await closeItems(tx, scope, { reviewId, version })
  // What somebody reported is now another text.
  await db.moderationItem.updateMany({
    where: { storeId, reviewId, source: 'NOTICE', closedAt: null },
    data: { version },
  })
  // Words that are gone since an erasure are masked by nobody's decision: the log has the erasure itself.
  const masked = findings.filter((one) => one.action === 'redact' && !isErasure(one))
  const [first] = masked
  const decided = redact(texts, masked).redactions
  const isRedacted = decided.length > 0
  const { decidedById, isByDeadline } = publication
  const leafId = await recordPublication(tx, scope, {
    reviewId,
    version,
    by: isByDeadline ? 'DEADLINE' : decidedById === null ? 'MACHINE' : 'MODERATOR',
    isReversal: publication.reversesId !== undefined,
    redactions: decided,
  })
  const decisionId = await recordDecision(tx, scope, {
    id: publication.decisionId,
    reviewId,
    version,
    leafId,
    action: isRedacted ? 'REDACT' : 'PUBLISH',
    source: publication.source,
    decidedById,
    isByDeadline,
    noticeId: publication.noticeId,
    reversesId: publication.reversesId,
    // What stays masked after a reversal rests on decisions of its own, which said why.
    statement:
      publication.statement ??
      (isRedacted && first && publication.source !== 'APPEAL'
        ? {
            reason: first.reason,
            explanation: null,
            spans: masked.map((one) => ({ ...one, isDecidedBefore: one.code === 'decision' })),
          }
        : undefined),
  })
  return { decisionId, isRedacted }
}

function isAmong(findings: readonly Finding[], { code, field, start, end }: Finding): boolean {
  return findings.some(
    (one) => one.code === code && one.field === field && one.start === start && one.end === end,
  )
}

/** What was a reason to wait no longer is: the text is public. */
function settled(findings: readonly Finding[]) {
  return findings.map((finding) => ({
    ...finding,
    action: finding.action === 'hold' ? ('publish' as const) : finding.action,
  }))
}

const shownFields = ['title', 'body', 'displayName', 'pros', 'cons'] as const
type Shown = Pick<Review, (typeof shownFields)[number] | 'rating'>

/** Tells the public that something changed after publication, and what kind of thing; never which words went. */
export async function recordChange(
  { db }: StoreTransaction,
  { storeId }: Scope,
  before: Review,
  after: Shown,
  change: { version: number; changedAt: Date; isRedaction: boolean },
): Promise<void> {
  const isRerated = before.rating !== after.rating
  const fields = [
    ...shownFields.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field])),
    ...(isRerated ? ['rating'] : []),
  ]
  if (fields.length === 0) return
  const reviewId = before.id
  const position = await db.reviewChange.count({ where: { storeId, reviewId } })
  await db.reviewChange.create({
    data: {
      storeId,
      reviewId,
      position,
      ...change,
      fields,
      ratingBefore: isRerated ? before.rating : null,
      ratingAfter: isRerated ? after.rating : null,
    },
  })
}
