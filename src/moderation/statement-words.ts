import { z } from 'zod'
import type { ModerationSource } from '../generated/prisma/enums.ts'
import { direction } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translator.ts'
import { type ModerationReason, moderationReasons } from './reasons.ts'

export interface Stated {
  reason: ModerationReason
  spans: unknown
  source: ModerationSource
  isAutomated: boolean
  /** The law it rests on; null: the rules that hold for every review. */
  legalGround: string | null
}

const spanList = z
  .array(
    z.looseObject({
      reason: z.enum(moderationReasons).optional(),
      isDecidedBefore: z.boolean().default(false),
    }),
  )
  .catch([])

/** Every ground that a statement rests on, the main one first. */
export function groundsOf({ reason, spans }: Pick<Stated, 'reason' | 'spans'>): ModerationReason[] {
  return [...new Set([reason, ...spanList.parse(spans).flatMap((span) => span.reason ?? [])])]
}

/** They in words. */
export function groundWords(
  statement: Pick<Stated, 'reason' | 'spans'>,
  { translate }: Translator,
): string[] {
  return groundsOf(statement).map((reason) => translate('reviews', `reason.${reason}`))
}

/**
 * What a statement of reasons says beside its reason and the moderator's words (DSA, Art. 17(3)): the ground (d, e), how it was found and
 * who decided (b, c), where and how long it holds (a). Whoever reported the review is not named.
 */
export function statementWords(
  { reason, spans, source, isAutomated, legalGround }: Stated,
  { language, translate }: Translator,
): string[] {
  // Called illegal without a law, it rests on what the moderator writes.
  const rules = reason === 'ILLEGAL' ? [] : [translate('reviews', 'statement.terms')]
  const ground =
    legalGround === null
      ? rules
      : [translate('reviews', 'statement.law', { law: isolated(legalGround, language) })]
  const byPerson = source === 'NOTICE' ? 'statement.afterNotice' : 'statement.byPerson'
  const { isAll, isAny } = decidedBefore({ spans })
  const deciders = [
    ...(isAutomated && isAll ? [] : [translate('reviews', isAutomated ? 'statement.automatic' : byPerson)]),
    ...(isAny ? [translate('reviews', 'statement.decidedBefore')] : []),
  ]
  return [...ground, ...deciders, translate('reviews', 'statement.scope')]
}

/** Whether the words it rests on were masked by a person in another text of the author: some of them, or all. */
export function decidedBefore({ spans }: Pick<Stated, 'spans'>): { isAny: boolean; isAll: boolean } {
  const list = spanList.parse(spans)
  const isAny = list.some(({ isDecidedBefore }) => isDecidedBefore)
  return { isAny, isAll: isAny && list.every(({ isDecidedBefore }) => isDecidedBefore) }
}

/** Its own direction within words that go from right to left (UAX 9: FSI, PDI). */
export function isolated(text: string, language: Translator['language']): string {
  return direction(language) === 'rtl' ? `\u2068${text}\u2069` : text
}
