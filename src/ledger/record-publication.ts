import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { ModerationReason } from '../moderation/reasons.ts'
import type { Publisher } from './leaf.ts'
import { recordLeaf } from './record-leaf.ts'

interface Published {
  reviewId: string
  version: number
  by: Publisher
  /** Because an appeal undid a decision about it. */
  isReversal: boolean
  /** What was masked in it; nothing: it went public as it was written. */
  redactions: readonly { reason: ModerationReason }[]
}

/** Tells the log that a version went public: one leaf for one decision. @returns the leaf's id. */
export function recordPublication(tx: StoreTransaction, scope: Scope, published: Published): Promise<string> {
  const { redactions, isReversal, ...version } = published
  const told = { ...version, ...(isReversal && { isReversal }) }
  if (redactions.length === 0) return recordLeaf(tx, scope, { kind: 'PUBLICATION', ...told })
  const reasons = [...new Set(redactions.map(({ reason }) => reason))].sort()
  return recordLeaf(tx, scope, { kind: 'REDACTION', ...told, reasons, spans: redactions.length })
}
