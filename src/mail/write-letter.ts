import { capabilityUrl, grantCapability } from '../auth/capabilities.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { ReviewVersion, Touchpoint } from '../generated/prisma/client.ts'
import { receiptOfVersion } from '../ledger/receipt-of-version.ts'
import { keptSubmission } from '../reviews/unconfirmed-submission.ts'
import { readSettings, type StoreFacts } from '../stores/read-settings.ts'
import type { Letter } from './letter.ts'
import { authorUrlOf, type Content, titleOf } from './letter-content.ts'
import { moderationContent } from './moderation-letters.ts'

interface Written {
  to: string
  letter: Letter
}

/** What a touchpoint has to say, and to whom; null when its occasion has gone, or whoever it was for was erased. */
export async function writeLetter(
  db: StoreDatabase,
  scope: Scope,
  touchpoint: Touchpoint,
): Promise<Written | null> {
  const store = await readSettings(db, scope.storeId)
  const content = await contentOf(db, scope, touchpoint, store)
  if (content === null || content.to === '') return null
  return { to: content.to, letter: { content: content.content, store, locale: touchpoint.locale } }
}

async function contentOf(
  db: StoreDatabase,
  scope: Scope,
  touchpoint: Touchpoint,
  store: StoreFacts,
): Promise<Content | null> {
  switch (touchpoint.kind) {
    case 'EMAIL_CONFIRMATION':
      return confirmation(db, scope, touchpoint)
    case 'REVIEW_RECEIVED':
    case 'REVIEW_PUBLISHED':
      return aboutReview(db, scope, touchpoint.aboutId, touchpoint.kind, store)
    case 'REVIEW_ANSWERED':
      return answered(db, scope, touchpoint.aboutId)
    case 'REVIEW_WITHHELD':
    case 'REVIEW_REDACTED':
    case 'APPEAL_RECEIVED':
    case 'APPEAL_DECIDED':
    case 'NOTICE_RECEIVED':
    case 'NOTICE_DECIDED':
      return moderationContent(db, scope, touchpoint, touchpoint.kind)
    case 'REVIEW_ESCALATED':
      return store.escalationContact === undefined
        ? null
        : { to: store.escalationContact, content: { kind: 'REVIEW_ESCALATED' } }
    case 'CONSENT_CONFIRMATION':
      return consentConfirmation(db, scope, touchpoint)
    case 'ORDER_NOT_ARRIVED':
      return orderNotArrived(db, scope, touchpoint, store)
    case 'REWARD_GRANTED':
      return rewardGranted(db, scope, touchpoint)
    case 'EXPORT_READY':
      return exportReady(db, scope, touchpoint)
    case 'REVIEW_REQUEST':
    case 'REVIEW_REMINDER':
      throw new Error('An ask is sent by its own task, which asks the rules first')
  }
}

async function consentConfirmation(
  db: StoreDatabase,
  { storeId, keyring, publicUrl }: Scope,
  { aboutId: customerId }: Touchpoint,
): Promise<Content> {
  const { email, name } = await db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: customerId } },
  })
  const token = await grantCapability(db, keyring, { storeId, kind: 'PREFERENCES', subjectId: customerId })
  const preferencesUrl = capabilityUrl(publicUrl, 'PREFERENCES', token)
  return { to: email, content: { kind: 'CONSENT_CONFIRMATION', customerName: name, preferencesUrl } }
}

async function orderNotArrived(
  db: StoreDatabase,
  { storeId }: Scope,
  { aboutId: orderId }: Touchpoint,
  store: StoreFacts,
): Promise<Content | null> {
  const to = store.supportContact ?? store.replyTo
  const { externalId, notArrivedAt } = await db.order.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: orderId } },
  })
  if (to === undefined || notArrivedAt === null) return null
  const askAgainAt = new Date(notArrivedAt.getTime() + store.notArrivedDays * 86_400_000)
  return { to, content: { kind: 'ORDER_NOT_ARRIVED', orderExternalId: externalId, askAgainAt } }
}

/** Whatever became of the review: what was promised is owed. */
async function rewardGranted(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  { aboutId: rewardId, locale }: Touchpoint,
): Promise<Content> {
  const { code, description, productId, customer } = await db.rewardGrant.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: rewardId } },
    include: { customer: { select: { email: true, name: true } } },
  })
  const productTitle = await titleOf(db, storeId, productId, locale)
  if (code === null || productTitle === null) throw new Error(`Reward ${rewardId} has no code, or no product`)
  return {
    to: customer.email,
    content: {
      kind: 'REWARD_GRANTED',
      customerName: customer.name,
      productTitle,
      description,
      code: keyring.decrypt(code),
    },
  }
}

async function exportReady(
  db: StoreDatabase,
  { storeId, keyring, publicUrl }: Scope,
  { aboutId: exportId }: Touchpoint,
): Promise<Content | null> {
  const made = await db.export.findUnique({
    where: { storeId_id: { storeId, id: exportId } },
    include: { requestedBy: { select: { email: true } } },
  })
  if (!made?.requestedBy) return null
  const { expiresAt } = made
  const token = await grantCapability(db, keyring, {
    storeId,
    kind: 'EXPORT',
    subjectId: exportId,
    expiresAt,
  })
  const exportUrl = capabilityUrl(publicUrl, 'EXPORT', token)
  return {
    to: made.requestedBy.email,
    content: { kind: 'EXPORT_READY', exportUrl, expiresAt },
  }
}

async function confirmation(
  db: StoreDatabase,
  scope: Scope,
  touchpoint: Touchpoint,
): Promise<Content | null> {
  const { storeId, keyring, publicUrl } = scope
  const waiting = await db.unconfirmedSubmission.findUnique({
    where: { storeId_id: { storeId, id: touchpoint.aboutId } },
  })
  if (!waiting || waiting.reviewId !== null) return null
  const { content, productId } = keptSubmission.parse(waiting.input)
  const { expiresAt } = waiting
  const token = await grantCapability(db, keyring, {
    storeId,
    kind: 'CONFIRMATION',
    subjectId: waiting.id,
    expiresAt,
  })
  return {
    to: waiting.email,
    content: {
      kind: 'EMAIL_CONFIRMATION',
      displayName: content.displayName,
      productTitle: await titleOf(db, storeId, productId, waiting.locale),
      confirmationUrl: capabilityUrl(publicUrl, 'CONFIRMATION', token),
      expiresAt,
    },
  }
}

async function aboutReview(
  db: StoreDatabase,
  scope: Scope,
  reviewId: string,
  kind: 'REVIEW_RECEIVED' | 'REVIEW_PUBLISHED',
  store: StoreFacts,
): Promise<Content | null> {
  const { storeId } = scope
  const review = await db.review.findUnique({
    where: { storeId_id: { storeId, id: reviewId }, status: { in: ['PENDING', 'PUBLISHED', 'WITHHELD'] } },
    include: { customer: { select: { email: true } }, versions: { orderBy: { version: 'desc' }, take: 1 } },
  })
  const newest = review?.versions[0]
  if (!review || !newest) return null
  // Withheld before this mail came through: it would no longer be true.
  if (kind === 'REVIEW_PUBLISHED' && review.status !== 'PUBLISHED') return null
  const authorUrl = await authorUrlOf(db, scope, reviewId)
  const productTitleText = await titleOf(db, storeId, review.productId, review.locale)
  // Received: as they wrote it, their copy. Published: as everybody sees it.
  const shown = kind === 'REVIEW_RECEIVED' ? newest : review
  const { displayName } = newest
  const letterReview = { ...pick(shown), displayName, locale: review.locale, productTitle: productTitleText }
  const to = review.customer.email
  if (kind === 'REVIEW_RECEIVED') {
    const receipt = await receiptOfVersion(db, scope, newest, store.slug)
    const waitsFor = await whatItWaitsFor(db, newest)
    return { to, content: { kind, review: letterReview, authorUrl, waitsFor, receipt } }
  }
  const isRedacted = Array.isArray(review.redactions) && review.redactions.length > 0
  return { to, content: { kind, review: letterReview, authorUrl, isRedacted } }
}

/** Suspected to be illegal, no day can be promised; nor before the phases have read it. */
async function whatItWaitsFor(
  db: StoreDatabase,
  { storeId, reviewId, version, state, isSuspected, publishBy }: ReviewVersion,
): Promise<Date | 'PERSON' | null> {
  if (isSuspected) return 'PERSON'
  const isRead =
    state !== 'PENDING' || (await db.moderationItem.count({ where: { storeId, reviewId, version } })) > 0
  return isRead ? publishBy : null
}

async function answered(db: StoreDatabase, scope: Scope, replyId: string): Promise<Content | null> {
  const { storeId } = scope
  const reply = await db.reply.findUnique({
    where: { storeId_id: { storeId, id: replyId } },
    include: { review: { include: { customer: { select: { email: true } } } } },
  })
  if (reply?.review.status !== 'PUBLISHED') return null
  const { review } = reply
  return {
    to: review.customer.email,
    content: {
      kind: 'REVIEW_ANSWERED',
      review: {
        ...pick(review),
        locale: review.locale,
        productTitle: await titleOf(db, storeId, review.productId, review.locale),
      },
      authorUrl: await authorUrlOf(db, scope, review.id),
      reply: { author: reply.author, body: reply.body, locale: reply.locale },
    },
  }
}

function pick({
  displayName,
  rating,
  title,
  body,
}: {
  displayName: string
  rating: number
  title: string | null
  body: string
}) {
  return { displayName, rating, title, body }
}
