import type { ModerationReason } from './reasons.ts'
import type { SubmissionTexts } from './submission.ts'

/** From the weakest to the strongest; a verdict is the strongest of its findings. */
export const findingActions = ['publish', 'redact', 'hold'] as const
export type FindingAction = (typeof findingActions)[number]

/** Each has an explanation to the author in every locale. */
export const findingCodes = [
  'emptyText',
  'tooLong',
  'link',
  'onlyLinks',
  'phoneNumber',
  'emailAddress',
  'profanity',
  'slur',
  /** A moderator's: explained by its reason. */
  'decision',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type FindingField = 'title' | 'body' | 'displayName' | `points.${number}`

/** Offsets are UTF-16 code units in the author's own text; end is behind the last. */
export interface Span {
  start: number
  end: number
}

/** What one phase noticed in one place. */
export interface Finding extends Span {
  phase: string
  reason: ModerationReason
  field: FindingField
  action: FindingAction
  code: FindingCode
}

export function strongestAction(actions: readonly FindingAction[]): FindingAction {
  const strength = Math.max(0, ...actions.map((action) => findingActions.indexOf(action)))
  return findingActions[strength] ?? 'hold'
}

/** The texts by the names that findings give them. */
export function fieldsOf(texts: SubmissionTexts): { field: FindingField; text: string }[] {
  return [
    { field: 'title' as const, text: texts.title ?? '' },
    { field: 'body' as const, text: texts.body },
    ...texts.points.map((text, index) => ({ field: `points.${index}` as const, text })),
    { field: 'displayName' as const, text: texts.displayName },
  ].filter(({ text }) => text !== '')
}
