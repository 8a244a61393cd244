import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { localId } from '../global-id.ts'
import { eraseSalts } from '../ledger/erase-salts.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { closeAllItems } from '../moderation/moderation-item.ts'
import { MASK } from '../moderation/redact.ts'
import { parse } from '../parse.ts'
import { lockAuthoredReview } from '../reviews/authored-review.ts'
import { cutOff } from './cut-off-review.ts'
import { forgetMails } from './forget-mails.ts'

const eraseReviewInput = z.object({ token: z.string(), reviewId: z.string() })

/** A text of which nothing is left. */
const gone = {
  title: null,
  body: '',
  displayName: MASK,
  recommends: null,
  aspects: [],
  pros: [],
  cons: [],
}

/**
 * Erases a review for good, at its author's own request (promise 6): every text of it, and whose it was. How many stars it had stays
 * as a count, of nobody's, so that what was submitted is still the sum of what became of it (promise 2). What was given for it stays
 * with whom it was given to.
 * @throws TokenError, NotFoundError; erased before, its token opens nothing.
 */
export async function eraseReview(scope: Scope, input: unknown): Promise<void> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(eraseReviewInput, input)
  const { storeId } = scope
  const reviewId = localId('Review', parsed.reviewId)
  await scope.transaction(async (tx) => {
    const { db } = tx
    await lockAuthoredReview(db, scope, parsed.token, reviewId)
    const of = { storeId, reviewId }
    await db.reviewVersion.updateMany({ where: { ...of, state: 'PENDING' }, data: { state: 'SUPERSEDED' } })
    await closeAllItems(tx, scope, reviewId)
    await forgetMails(tx, scope, await aboutReview(tx, scope, reviewId))
    await eraseTexts(tx, scope, reviewId)
    await db.review.update({
      where: { storeId_id: { storeId, id: reviewId } },
      data: {
        ...gone,
        status: 'ERASED',
        redactions: [],
        experiencedOn: null,
        helpfulCount: 0,
        unhelpfulCount: 0,
      },
    })
    await cutOff(tx, scope, reviewId, 'CONTENT')
    await eraseSalts(tx, scope, reviewId)
    await recordLeaf(tx, scope, { kind: 'ERASURE', reviewId, extent: 'CONTENT' })
  })
}

/** Of every version, and of what others wrote to quote or to answer it. */
async function eraseTexts({ db }: StoreTransaction, { storeId }: Scope, reviewId: string): Promise<void> {
  const of = { storeId, reviewId }
  await db.reviewVersion.updateMany({ where: of, data: gone })
  await db.statementOfReasons.updateMany({
    where: { storeId, decision: { reviewId }, explanation: { not: null } },
    data: { explanation: MASK },
  })
  await db.statementOfReasons.updateMany({
    where: { storeId, decision: { reviewId }, legalGround: { not: null } },
    data: { legalGround: MASK },
  })
  await db.appeal.updateMany({ where: of, data: { statement: MASK } })
  await db.appeal.updateMany({ where: { ...of, explanation: { not: null } }, data: { explanation: MASK } })
  await db.notice.updateMany({ where: of, data: { title: null, body: '' } })
  await db.reviewChange.updateMany({ where: of, data: { ratingBefore: null, ratingAfter: null } })
  await db.reply.deleteMany({ where: of })
  await db.vote.deleteMany({ where: of })
}

/** The mails that told its author of it. */
async function aboutReview(
  { db }: StoreTransaction,
  { storeId }: Scope,
  reviewId: string,
): Promise<string[]> {
  const of = { where: { storeId, reviewId }, select: { id: true } }
  const about = [
    ...(await db.decision.findMany(of)),
    ...(await db.appeal.findMany(of)),
    ...(await db.reply.findMany(of)),
    ...(await db.unconfirmedSubmission.findMany(of)),
  ]
  const mails = await db.touchpoint.findMany({
    where: { storeId, aboutId: { in: [reviewId, ...about.map(({ id }) => id)] } },
    select: { id: true },
  })
  return mails.map(({ id }) => id)
}
