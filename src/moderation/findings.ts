import { z } from 'zod'
import type { Translator } from '../i18n/translator.ts'
import { type Finding, findingActions, findingCodes } from './finding.ts'
import { moderationReasons } from './reasons.ts'

const stored = z.array(
  z.object({
    phase: z.string(),
    reason: z.enum(moderationReasons),
    field: z.custom<Finding['field']>((value) => typeof value === 'string'),
    action: z.enum(findingActions),
    code: z.enum(findingCodes),
    start: z.number(),
    end: z.number(),
    decisionId: z.string().optional(),
    urgent: z.boolean().optional(),
  }),
)

/** Findings as they are kept with a version of a review; offsets are in its author's text. */
export function storedFindings(json: unknown): Finding[] {
  return stored.parse(json)
}

/** Whether a mask is no decision of anybody: the words under it are not kept, so that nothing shows them again. */
export function isErasure({ code }: Finding): boolean {
  return code === 'erasure'
}

/** A finding in words, for the author. */
export function explainFinding(finding: Finding, translator: Translator): string {
  return finding.code === 'decision' || finding.code === 'erasure'
    ? translator.translate('reviews', `reason.${finding.reason}`)
    : translator.translate('reviews', `finding.${finding.code}`)
}
