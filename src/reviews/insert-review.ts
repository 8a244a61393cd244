import { placedProduct } from '../catalog/placed-product.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { ConflictError, TokenError } from '../errors.ts'
import type { ReviewerRelationship, VerificationMethod } from '../generated/prisma/enums.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { submittedParts } from '../ledger/submitted-parts.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { keepFingerprint } from '../moderation/copies/keep-fingerprint.ts'
import { leaveTraces } from '../moderation/copies/leave-traces.ts'
import { moderationOf } from '../moderation/moderation-job.ts'
import { grantReward, rewardStanding } from '../rewards/grant-reward.ts'
import { rewardDescription } from '../stores/reward-description.ts'
import type { StoreSettings } from '../stores/settings.ts'
import type { ReviewContent } from './review-input.ts'
import { refuseWithheldText } from './withheld-text.ts'

export interface NewReview {
  id: string
  customerId: string
  /** Null: about the store itself. */
  productId: string | null
  requestId: string | null
  content: ReviewContent
  locale: string
  relationship: ReviewerRelationship
  verificationMethod: VerificationMethod
  experiencedOn: Date | null
  publishDeadlineHours: number
  /** What the store gives for reviews of products. */
  reward: StoreSettings['reward']
  /** The store's own locale. */
  defaultLocale: string
}

/** The receipt says what happens next, which the phases know: so long it lets them go first (moderation/decide-version.ts hastens it). */
const longestUnjudged = 600_000

/** Shown and labelled, but not in any average: people with a stake in the result (product.md, promise 2). */
const uncounted: ReadonlySet<ReviewerRelationship> = new Set(['EMPLOYEE', 'RELATIVE', 'COMPETITOR'])

/**
 * Writes a confirmed review, its first version, what is given for it, and the jobs that moderate it and tell its author. The deadline
 * starts here.
 * @throws ConflictError when the customer has a living review of the same product (or store) already, however many arrive at once, or had
 * one by the same invitation before they were erased; TokenError when they were erased and write of the store.
 */
export async function insertReview(tx: StoreTransaction, scope: Scope, review: NewReview): Promise<void> {
  const { storeId } = scope
  const now = scope.clock.now()
  const { id, content, productId, customerId, reward } = review
  const product = productId === null ? null : await placedProduct(tx.db, storeId, productId)
  const subjectId = product?.subjectId ?? storeId
  const isVerified = review.verificationMethod !== 'NONE'
  const standing = await rewardStanding(
    tx.db,
    storeId,
    { customerId, product, isVerified },
    reward !== undefined,
  )
  const { count } = await tx.db.review.createMany({
    data: [
      {
        storeId,
        id,
        subjectId,
        productId,
        customerId,
        requestId: review.requestId,
        ...content,
        locale: review.locale,
        relationship: review.relationship,
        isCounted: !uncounted.has(review.relationship),
        isIncentivised: standing !== 'NONE',
        verificationMethod: review.verificationMethod,
        isVerified,
        verifiedAt: isVerified ? now : null,
        experiencedOn: review.experiencedOn,
        submittedAt: now,
      },
    ],
    skipDuplicates: true,
  })
  if (count === 0) throw new ConflictError('ALREADY_REVIEWED')
  await insertVersion(tx, scope, {
    reviewId: id,
    version: 1,
    content,
    publishDeadlineHours: review.publishDeadlineHours,
  })
  const { emailHash, locale, erasedAt } = await tx.db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: customerId } },
    select: { emailHash: true, locale: true, erasedAt: true },
  })
  if (erasedAt !== null) await refuseKnown(tx.db, storeId, review)
  await leaveTraces(tx.db, scope, { reviewId: id, subjectId, emailHash })
  // Nothing can be given or written to somebody of whom nothing is known.
  if (erasedAt !== null) return
  const readerLocale = locale ?? review.locale
  if (standing === 'DUE' && product && reward)
    await grantReward(tx, scope, {
      reviewId: id,
      customerId,
      product,
      locale: readerLocale,
      description: rewardDescription(reward.description, readerLocale, review.defaultLocale),
    })
  await queueTouchpoint(
    tx,
    scope,
    { kind: 'REVIEW_RECEIVED', customerId, emailHash, locale: readerLocale, aboutId: id },
    new Date(now.getTime() + longestUnjudged),
  )
}

/**
 * Of somebody who was erased nobody knows what they have reviewed, but for what was by the same invitation. Read when the review is
 * written: whoever erased them has ended.
 */
async function refuseKnown(
  db: StoreDatabase,
  storeId: string,
  { productId, requestId }: NewReview,
): Promise<void> {
  if (productId === null || requestId === null) throw new TokenError('TOKEN_UNKNOWN')
  const known = await db.reviewRequest.count({
    where: { storeId, id: requestId, reviewedProductIds: { has: productId } },
  })
  if (known > 0) throw new ConflictError('ALREADY_REVIEWED')
}

/** Writes one version of a review, tells the log of it, and has it moderated. */
export async function insertVersion(
  tx: StoreTransaction,
  scope: Scope,
  {
    reviewId,
    version,
    content,
    publishDeadlineHours,
  }: {
    reviewId: string
    version: number
    content: ReviewContent
    publishDeadlineHours: number
  },
): Promise<void> {
  const { storeId, clock } = scope
  await refuseWithheldText(tx.db, storeId, reviewId, content)
  const submittedAt = clock.now()
  const publishBy = new Date(submittedAt.getTime() + publishDeadlineHours * 3_600_000)
  await tx.db.reviewVersion.create({
    data: { storeId, reviewId, version, ...content, submittedAt, publishBy },
  })
  await recordLeaf(tx, scope, { kind: 'SUBMISSION', reviewId, version, ...submittedParts(content) })
  await keepFingerprint(tx.db, storeId, reviewId, content)
  await tx.enqueue(moderationOf({ reviewId, version }))
}
