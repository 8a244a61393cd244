import type { ModerationSource } from '../generated/prisma/enums.ts'
import { direction } from '../i18n/languages.ts'
import type { Translator } from '../i18n/translator.ts'

export interface Stated {
  source: ModerationSource
  isAutomated: boolean
  /** The law it rests on; null: the rules that hold for every review. */
  legalGround: string | null
}

/**
 * What a statement of reasons says beside its reason and the moderator's words (DSA, Art. 17(3)): the ground (d, e), how it was found and
 * who decided (b, c), where and how long it holds (a). Whoever reported the review is not named.
 */
export function statementWords(
  { source, isAutomated, legalGround }: Stated,
  { language, translate }: Translator,
): string[] {
  const ground =
    legalGround === null
      ? translate('reviews', 'statement.terms')
      : translate('reviews', 'statement.law', { law: isolated(legalGround, language) })
  const byPerson = source === 'NOTICE' ? 'statement.afterNotice' : 'statement.byPerson'
  const decider = translate('reviews', isAutomated ? 'statement.automatic' : byPerson)
  return [ground, decider, translate('reviews', 'statement.scope')]
}

/** Its own direction within words that go from right to left (UAX 9: FSI, PDI). */
function isolated(text: string, language: Translator['language']): string {
  return direction(language) === 'rtl' ? `\u2068${text}\u2069` : text
}
