import type { ModerationReason } from './reasons.ts'
import type { SubmissionTexts } from './submission.ts'

/**
 * From the weakest to the strongest; a verdict is the strongest of its findings. A finding that publishes is a suggestion: its
 * author may read it, and nothing else comes of it.
 */
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
  'paymentCard',
  'bankAccount',
  'postalAddress',
  'socialProfile',
  'orderNumber',
  'staffName',
  'profanity',
  'mildWord',
  'slur',
  /** A moderator's: explained by its reason. */
  'decision',
  /** Words that are gone, since the author was erased at the shop's request: explained by its reason as well. */
  'erasure',
  'abuse',
  'threat',
  'selfHarm',
  'advertising',
  'repeatedCharacters',
  'gibberish',
  'repeatedText',
  'copiedText',
  'tooManyAtOnce',
  'staffAddress',
  'disposableAddress',
  'unusualPattern',
  'blockedWord',
  'aboutTheShop',
  'outsideCheck',
] as const
export type FindingCode = (typeof findingCodes)[number]

export type FindingField = 'title' | 'body' | 'displayName' | `points.${number}`

/**
 * Offsets are UTF-16 code units in the author's own text; end is behind the last. Empty at the beginning of the body where a
 * finding rests on how the review came, not on its words.
 */
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
  /** Of a moderator's: the decision that it is part of, and falls with. */
  decisionId?: string
  /** Somebody may be in danger: a person looks at it before anything else. */
  urgent?: boolean
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
