import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'
import type { ModerationSource } from '../generated/prisma/enums.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { isWithheldText } from '../reviews/withheld-text.ts'
import type { Finding, FindingField, Span } from './finding.ts'
import { storedFindings } from './findings.ts'
import { closeItems } from './moderation-item.ts'
import { policyVersion } from './moderation-policy.ts'
import { textsOf } from './points.ts'
import type { VersionOfReview } from './publish-version.ts'
import { recordDecision, type Statement } from './record-decision.ts'

export interface Withholding {
  source: ModerationSource
  decidedById: string
  noticeId?: string
  /** Its spans are in the version that was read. */
  statement: Omit<Statement, 'spans'> & { explanation: string; spans: readonly Words[] }
}

type Words = { field: FindingField } & Span

/**
 * Withholds a text wherever this review has it: the version that was read, and the same words where they are public or wait as an edit,
 * so that no deadline publishes what was withheld and no edit of the stars alone leaves it in place. Each by a decision of its own
 * that can be objected to. Returns the decision's id about the version that was read.
 */
export async function withholdText(
  tx: StoreTransaction,
  scope: Scope,
  { review, newest }: VersionOfReview,
  withholding: Withholding,
): Promise<string> {
  const { storeId } = scope
  const { statement } = withholding
  const { decisionId, withheld } = await withholdVersion(tx, scope, newest, withholding)
  const others = await tx.db.reviewVersion.findMany({
    where: {
      storeId,
      reviewId: review.id,
      state: { in: ['PENDING', 'PUBLISHED'] },
      version: { not: newest.version },
    },
    orderBy: { version: 'asc' },
  })
  const same = others.filter((one) => isWithheldText(one, withheld))
  for (const version of same)
    await withholdVersion(tx, scope, version, {
      ...withholding,
      statement: { ...statement, spans: wordsAgain(statement.spans, newest, version) },
    })
  // An edit of other words that is withheld leaves what was public before it in its place.
  const isShown = [newest, ...same].some(({ version }) => version === review.version)
  if (review.status !== 'PUBLISHED' || isShown)
    await tx.db.review.update({
      where: { storeId_id: { storeId, id: review.id } },
      data: { status: 'WITHHELD' },
    })
  return decisionId
}

async function withholdVersion(
  tx: StoreTransaction,
  scope: Scope,
  { reviewId, version, findings }: ReviewVersion,
  { statement, ...how }: Withholding,
): Promise<{ decisionId: string; withheld: ReviewVersion }> {
  const { storeId, clock } = scope
  const { reason, explanation, spans } = statement
  const leafId = await recordLeaf(tx, scope, {
    kind: 'WITHHOLDING',
    reviewId,
    version,
    reason,
    explanation,
    policyVersion,
  })
  const decisionId = await recordDecision(tx, scope, {
    reviewId,
    version,
    action: 'WITHHOLD',
    ...how,
    leafId,
    statement,
  })
  const decided: Finding[] = spans.map((span) => ({
    ...span,
    phase: 'moderator',
    code: 'decision',
    decisionId,
    reason,
    action: 'hold',
  }))
  const withheld = await tx.db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: {
      state: 'WITHHELD',
      decidedAt: clock.now(),
      findings: [...storedFindings(findings), ...decided].map((finding) => ({ ...finding })),
    },
  })
  await closeItems(tx, scope, { reviewId, version })
  return { decisionId, withheld }
}

/** The same places in a text that is the same to the letter, else the whole of what they are in. */
function wordsAgain(words: readonly Words[], from: ReviewVersion, to: ReviewVersion): readonly Words[] {
  const before = textsOf(from)
  const after = textsOf(to)
  const isSame = words.every(
    ({ field }) =>
      before.find((one) => one.field === field)?.text === after.find((one) => one.field === field)?.text,
  )
  if (isSame) return words
  const named = after.filter(({ field }) => words.some((one) => one.field === field))
  return [...named, ...after].slice(0, 1).map(({ field, text }) => ({ field, start: 0, end: text.length }))
}
