import { z } from 'zod'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { Review, ReviewVersion, Touchpoint } from '../generated/prisma/client.ts'
import { textsOf } from '../moderation/points.ts'
import type { LetterReview } from './letter.ts'
import { authorUrlOf, type Content, titleOf } from './letter-content.ts'

type Kind =
  | 'REVIEW_WITHHELD'
  | 'REVIEW_REDACTED'
  | 'APPEAL_RECEIVED'
  | 'APPEAL_DECIDED'
  | 'NOTICE_RECEIVED'
  | 'NOTICE_DECIDED'

/** What there is to say about a decision, an appeal or a notice; null when its occasion has gone. */
export function moderationContent(
  db: StoreDatabase,
  scope: Scope,
  { aboutId }: Touchpoint,
  kind: Kind,
): Promise<Content | null> {
  switch (kind) {
    case 'REVIEW_WITHHELD':
    case 'REVIEW_REDACTED':
      return decisionContent(db, scope, aboutId, kind)
    case 'APPEAL_RECEIVED':
    case 'APPEAL_DECIDED':
      return appealContent(db, scope, aboutId, kind)
    case 'NOTICE_RECEIVED':
    case 'NOTICE_DECIDED':
      return noticeContent(db, scope, aboutId, kind)
  }
}

const withAuthor = { review: { include: { customer: { select: { email: true } }, versions: true } } } as const
const spanList = z.array(z.object({ field: z.string(), start: z.number(), end: z.number() }))

async function decisionContent(
  db: StoreDatabase,
  scope: Scope,
  decisionId: string,
  kind: 'REVIEW_WITHHELD' | 'REVIEW_REDACTED',
): Promise<Content | null> {
  const { storeId } = scope
  const decision = await db.decision.findUnique({
    where: { storeId_id: { storeId, id: decisionId } },
    include: { ...withAuthor, statement: true },
  })
  const text = decision?.review.versions.find(({ version }) => version === decision.version)
  if (!decision?.statement || !text || isGone(decision.review)) return null
  const { review, statement } = decision
  return {
    to: review.customer.email,
    content: {
      kind,
      review: await letterReview(db, storeId, review, text),
      isEarlierPublic: review.status === 'PUBLISHED' && review.version < text.version,
      authorUrl: await authorUrlOf(db, scope, review.id),
      decision: { ...decision, ...statement, words: wordsIn(text, spanList.parse(statement.spans)) },
    },
  }
}

async function appealContent(
  db: StoreDatabase,
  scope: Scope,
  appealId: string,
  kind: 'APPEAL_RECEIVED' | 'APPEAL_DECIDED',
): Promise<Content | null> {
  const { storeId } = scope
  const appeal = await db.appeal.findUnique({
    where: { storeId_id: { storeId, id: appealId } },
    include: { ...withAuthor, decision: { select: { version: true } } },
  })
  const text = appeal?.review.versions.find(({ version }) => version === appeal.decision.version)
  if (!appeal || !text || isGone(appeal.review)) return null
  const { review: about, statement, decideBy, explanation } = appeal
  const review = await letterReview(db, storeId, about, text)
  const authorUrl = await authorUrlOf(db, scope, about.id)
  const to = about.customer.email
  if (kind === 'APPEAL_RECEIVED') return { to, content: { kind, review, authorUrl, statement, decideBy } }
  const isWhole = Array.isArray(about.redactions) && about.redactions.length === 0
  const isShown = about.status === 'PUBLISHED' && about.version === appeal.decision.version && isWhole
  const reversed = isShown ? (appeal.decidedById === null ? 'overdue' : 'reversed') : 'undone'
  const outcome = appeal.state === 'UPHELD' ? 'upheld' : reversed
  return { to, content: { kind, review, authorUrl, outcome, explanation } }
}

async function noticeContent(
  db: StoreDatabase,
  { storeId }: Scope,
  noticeId: string,
  kind: 'NOTICE_RECEIVED' | 'NOTICE_DECIDED',
): Promise<Content | null> {
  const notice = await db.notice.findUnique({ where: { storeId_id: { storeId, id: noticeId } } })
  if (!notice) return null
  const to = notice.email
  if (kind === 'NOTICE_RECEIVED') return { to, content: { kind, notice } }
  return notice.decidedAt && { to, content: { kind, notice, outcome: notice.action ?? 'WITHDRAWN' } }
}

function isGone({ status }: Review): boolean {
  return status === 'WITHDRAWN' || status === 'ERASED'
}

async function letterReview(
  db: StoreDatabase,
  storeId: string,
  { productId, locale }: Review,
  { displayName, rating, title, body }: ReviewVersion,
): Promise<LetterReview> {
  const productTitle = await titleOf(db, storeId, productId, locale)
  return { displayName, rating, title, body, locale, productTitle }
}

function wordsIn(text: ReviewVersion, spans: z.infer<typeof spanList>): string[] {
  const fields = textsOf(text)
  return spans.flatMap(({ field: name, start, end }) => {
    const words = fields.find(({ field }) => field === name)?.text.slice(start, end)
    return words ? [words] : []
  })
}
