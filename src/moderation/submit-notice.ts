import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { NotFoundError, RateLimitError } from '../errors.ts'
import { localId } from '../global-id.ts'
import { emailAddress, locale, requiredText, singleLine } from '../input.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { parse } from '../parse.ts'
import { lockReview } from '../reviews/authored-review.ts'
import { openItem } from './moderation-item.ts'
import { moderationReasons } from './reasons.ts'
import { tellNotifier } from './tell-notifier.ts'

const noticeInput = z.object({
  reviewId: z.string(),
  reason: z.enum(moderationReasons),
  explanation: requiredText(5_000),
  name: singleLine(200).pipe(z.string().min(1)),
  email: emailAddress,
  /** That what they say is accurate and complete, to the best of their belief (Art. 16(2)(d)). */
  goodFaith: z.boolean().refine((given) => given, { params: { code: 'REQUIRED' } }),
  allegedLaw: singleLine(500).nullish(),
  locale: locale.nullish(),
})

const day = 86_400_000
/** Who reports so much that was not followed may report one review a day for a month (Art. 23(2)). */
const unfoundedBeforeThrottling = 5

/**
 * Takes a report of a published review, by anybody, the shop included. It changes nothing by itself; a moderator reads it, and the
 * notifier gets a receipt at once and the decision later. A notice that stands open is not given twice. Returns its id.
 * @param language of the request: the mails are written in it.
 * @throws ValidationError, NotFoundError, RateLimitError (reports of theirs were not followed again and again)
 */
export async function submitNotice(scope: Scope, input: unknown, language: string): Promise<string> {
  authorise(scope.actor, 'submitNotices')
  const parsed = parse(noticeInput, input)
  const { storeId, clock, keyring, actor } = scope
  const reviewId = localId('Review', parsed.reviewId)
  const emailHash = keyring.pseudonym(storeId, 'email', parsed.email)
  return scope.transaction(async (tx) => {
    const { db } = tx
    await lockReview(db, storeId, reviewId)
    const review = await db.review.findUnique({
      where: { storeId_id: { storeId, id: reviewId }, status: 'PUBLISHED' },
    })
    if (!review) throw new NotFoundError()
    const isMerchant = actor.kind === 'secret' || actor.kind === 'staff'
    const theirs = { storeId, emailHash }
    const open = await db.notice.findFirst({ where: { ...theirs, reviewId, isMerchant, decidedAt: null } })
    if (open) return open.id
    const now = clock.now()
    const since = (days: number) => ({ receivedAt: { gte: new Date(now.getTime() - days * day) } })
    // A shop is one notifier, whatever address it gives; what it gives under somebody's address is not theirs to answer for.
    const givers = isMerchant ? { storeId, isMerchant } : { ...theirs, isMerchant }
    // One after the other, so that many at once are counted as many.
    await db.$executeRaw`SELECT pg_advisory_xact_lock(hashtextextended(${isMerchant ? storeId : Buffer.from(emailHash).toString('hex')}, 0))`
    const unfounded = await db.notice.count({ where: { ...givers, ...since(30), action: 'PUBLISH' } })
    if (
      unfounded >= unfoundedBeforeThrottling &&
      (await db.notice.count({ where: { ...givers, ...since(1) } })) > 0
    )
      throw new RateLimitError(day / 1000)
    const id = uuidv7()
    await db.notice.create({
      data: {
        storeId,
        id,
        reviewId,
        version: review.version,
        title: review.title,
        body: review.body,
        reason: parsed.reason,
        explanation: parsed.explanation,
        allegedLaw: parsed.allegedLaw || null,
        name: parsed.name,
        email: parsed.email,
        emailHash,
        locale: parsed.locale ?? language,
        isMerchant,
        receivedAt: now,
      },
    })
    const newest = await db.reviewVersion.findUniqueOrThrow({
      where: { storeId_reviewId_version: { storeId, reviewId, version: review.version } },
    })
    await openItem(tx, scope, {
      reviewId,
      version: review.version,
      source: 'NOTICE',
      // A notice has no deadline that publishes: the review is public all along. It is due like anything else.
      publishBy: new Date(now.getTime() + (newest.publishBy.getTime() - newest.submittedAt.getTime())),
      reasons: [parsed.reason],
      locale: review.locale,
      noticeId: id,
    })
    await recordLeaf(tx, scope, { kind: 'NOTICE', reviewId, noticeId: id, reason: parsed.reason })
    await tellNotifier(tx, scope, { id, emailHash, locale: parsed.locale ?? language }, 'NOTICE_RECEIVED')
    return id
  })
}
