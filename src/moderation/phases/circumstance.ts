import type { FindingCode } from '../finding.ts'
import type { Observation } from '../pipeline.ts'
import type { ModerationReason } from '../reasons.ts'

/** A hold that rests on how a review came: no word of it is to blame. */
export function heldFor(reason: ModerationReason, code: FindingCode): Observation {
  return { field: 'body', start: 0, end: 0, reason, action: 'hold', code }
}
