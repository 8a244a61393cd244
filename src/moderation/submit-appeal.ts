import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { ConflictError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { requiredText } from '../input.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { parse } from '../parse.ts'
import { lockAuthoredReview } from '../reviews/authored-review.ts'
import { appealableDecision, openAppeals } from './latest-decision.ts'
import { openItem } from './moderation-item.ts'
import { appealDays } from './moderation-policy.ts'
import { tellAuthor } from './tell-author.ts'

const appealInput = z.object({ token: z.string(), reviewId: z.string(), statement: requiredText(5_000) })

/**
 * The author objects to the latest decision that stands and masked or withheld their text (DSA, Art. 20): free of charge, for six months, to
 * another person than the one who decided. Once per decision; given again, it is the same appeal. Returns the appeal's id.
 * @throws ValidationError, TokenError, NotFoundError, ConflictError (nothing to object to, or too late)
 */
export async function submitAppeal(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(appealInput, input)
  const { storeId, clock } = scope
  const reviewId = localId('Review', parsed.reviewId)
  return scope.transaction(async (tx) => {
    const { db } = tx
    const { review } = await lockAuthoredReview(db, scope, parsed.token, reviewId)
    const now = clock.now()
    const open = await openAppeals(db, storeId, reviewId)
    const again = open.find(({ appeal }) => appeal?.statement === parsed.statement)
    if (again?.appeal) return again.appeal.id
    const decision = await appealableDecision(db, storeId, reviewId, now)
    if (!decision?.statement) {
      const [latest] = open
      if (latest?.appeal) return latest.appeal.id
      throw new ConflictError('WRONG_STATE')
    }
    const id = uuidv7()
    const decideBy = new Date(now.getTime() + appealDays * 86_400_000)
    await db.appeal.create({
      data: {
        storeId,
        id,
        reviewId,
        decisionId: decision.id,
        statement: parsed.statement,
        submittedAt: now,
        decideBy,
      },
    })
    await openItem(tx, scope, {
      reviewId,
      version: decision.version,
      source: 'APPEAL',
      publishBy: decideBy,
      reasons: [decision.statement.reason],
      locale: review.locale,
      appealId: id,
    })
    await recordLeaf(tx, scope, { kind: 'APPEAL', reviewId, version: decision.version })
    await tellAuthor(tx, scope, review, { kind: 'APPEAL_RECEIVED', aboutId: id })
    return id
  })
}
