import { v7 as uuidv7 } from 'uuid'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { ModerationAction, ModerationSource } from '../generated/prisma/enums.ts'
import type { Span } from './finding.ts'
import { appealableUntil, policyVersion } from './moderation-policy.ts'
import type { ModerationReason } from './reasons.ts'

export interface NewDecision {
  /** Where something already points at it. */
  id?: string
  reviewId: string
  version: number
  action: ModerationAction
  source: ModerationSource
  /** Null: no person took part. */
  decidedById: string | null
  /** Nobody had decided in time. */
  isByDeadline?: boolean
  noticeId?: string
  reversesId?: string
  /** Needed for whatever is not PUBLISH. */
  statement?: Statement
  /** What the log tells of it. */
  leafId: string
}

/** A statement of reasons (DSA, Art. 17). */
export interface Statement {
  reason: ModerationReason
  /** In the moderator's words; null where phases found it. */
  explanation: string | null
  /** The law it rests on; none: the rules that hold for every review. */
  legalGround?: string | null
  /** In the author's own text; at least one. Where phases found several things, each with its own ground; what a person had masked in another text is marked. */
  spans: readonly ({ field: string; reason?: ModerationReason; isDecidedBefore?: boolean } & Span)[]
}

/** Writes down what was done with a version, and why. Returns the decision's id. */
export async function recordDecision(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  { id = uuidv7(), statement, ...decision }: NewDecision,
): Promise<string> {
  const now = clock.now()
  await db.decision.create({
    data: {
      storeId,
      id,
      ...decision,
      isAutomated: decision.decidedById === null,
      decidedAt: now,
    },
  })
  if (statement !== undefined) {
    await db.statementOfReasons.create({
      data: {
        storeId,
        decisionId: id,
        reason: statement.reason,
        explanation: statement.explanation,
        legalGround: statement.legalGround ?? null,
        spans: statement.spans.map(({ field, start, end, reason, isDecidedBefore }) => ({
          field,
          start,
          end,
          ...(reason !== undefined && reason !== statement.reason ? { reason } : {}),
          ...(isDecidedBefore && { isDecidedBefore }),
        })),
        policyVersion,
        appealableUntil: appealableUntil(now),
      },
    })
  }
  return id
}
