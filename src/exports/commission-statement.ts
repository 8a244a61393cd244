import type { ModerationAction, ModerationSource } from '../generated/prisma/enums.ts'
import { translatorFor } from '../i18n/translator.ts'
import type { ModerationReason } from '../moderation/reasons.ts'
import { withoutPersonalData } from '../moderation/without-personal-data.ts'

/** A decision with its statement of reasons. */
export interface StatedDecision {
  id: string
  action: ModerationAction
  source: ModerationSource
  isAutomated: boolean
  /** Some of it, or all, a person had masked in another text of the author, where a machine found it again. */
  isDecidedBefore: boolean
  decidedAt: Date
  /** The main ground first. */
  grounds: ModerationReason[]
  /** How many passages of the text it rests on. */
  passages: number
  legalGround: string | null
  /** What its author is called, and whoever reported it. */
  names: readonly string[]
  /** When what it was about was written, and in which language. */
  writtenAt: Date
  locale: string
  /** When an appeal put it right; null: it holds. */
  reversedAt: Date | null
}

/** One statement as the Commission's database takes it: `{"statements":[…]}`, at most 100 a call. */
export type CommissionStatement = Record<string, string | string[]>

/**
 * A statement of reasons in the schema of the Commission's transparency database (Regulation (EU) 2022/2065, Art. 24(5);
 * digital-services-act/transparency-database, StatementStoreRequest). Without personal data: nothing of the review, of its author, of
 * whoever reported it, and no free words of a moderator but the law they named, with personal data masked.
 */
export async function commissionStatement(decision: StatedDecision): Promise<CommissionStatement> {
  const {
    id,
    action,
    source,
    isAutomated,
    isDecidedBefore,
    decidedAt,
    grounds,
    passages,
    writtenAt,
    locale,
    reversedAt,
  } = decision
  const [main, ...others] = [...new Set(grounds.map((reason) => categories[reason].category))]
  const keywords = [...new Set(grounds.flatMap((reason) => categories[reason].keyword ?? []))]
  const because = grounds.map((reason) => english.translate('reviews', `reason.${reason}`)).join(' ')
  const isReported = source === 'NOTICE'
  const language = new Intl.Locale(locale).language.toUpperCase()
  return {
    puid: id,
    decision_visibility: [
      action === 'WITHHOLD' ? 'DECISION_VISIBILITY_CONTENT_REMOVED' : 'DECISION_VISIBILITY_OTHER',
    ],
    ...(action === 'WITHHOLD'
      ? {}
      : { decision_visibility_other: 'Some words of the text are masked; the rest is public.' }),
    ...(await groundOf(decision, because)),
    category: main ?? 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC',
    ...(others.length === 0 ? {} : { category_addition: others }),
    ...(keywords.length === 0 ? {} : { category_specification: keywords }),
    content_type: ['CONTENT_TYPE_TEXT'],
    ...(/^[A-Z]{2}$/.test(language) ? { content_language: language } : {}),
    content_date: isoDay(writtenAt),
    application_date: isoDay(decidedAt),
    ...(reversedAt === null ? {} : { end_date_visibility_restriction: isoDay(reversedAt) }),
    territorial_scope: europe,
    decision_facts: [
      `A customer's review was ${action === 'WITHHOLD' ? 'withheld' : 'published with some words masked'}. ${because}`,
      `The decision rests on ${passages} ${passages === 1 ? 'passage' : 'passages'} of its text, and not on its stars or its opinion.`,
      isReported
        ? 'Somebody reported it (Art. 16).'
        : 'It came up in a check that every review goes through.',
      isAutomated ? 'It was decided automatically.' : 'A person decided.',
      ...(isDecidedBefore ? ['A person had decided about such words in another text of its author.'] : []),
    ].join(' '),
    source_type: isReported ? 'SOURCE_ARTICLE_16' : 'SOURCE_VOLUNTARY',
    automated_detection: isReported ? 'No' : 'Yes',
    automated_decision: isAutomated
      ? `AUTOMATED_DECISION_${isDecidedBefore ? 'PARTIALLY' : 'FULLY'}`
      : 'AUTOMATED_DECISION_NOT_AUTOMATED',
  }
}

const english = translatorFor('en')

async function groundOf(
  { grounds, legalGround, names }: StatedDecision,
  because: string,
): Promise<CommissionStatement> {
  if (legalGround === null)
    return {
      decision_ground: 'DECISION_GROUND_INCOMPATIBLE_CONTENT',
      incompatible_content_ground: `The rules that hold for every review: ${grounds.join(', ')}`,
      incompatible_content_explanation: because,
      incompatible_content_illegal: grounds.includes('ILLEGAL') ? 'Yes' : 'No',
    }
  return {
    decision_ground: 'DECISION_GROUND_ILLEGAL_CONTENT',
    illegal_content_legal_ground: (await withoutPersonalData(legalGround, names)).slice(0, 500),
    illegal_content_explanation: because,
  }
}

/** In the Commission's words; a keyword where one fits exactly. */
const categories: Record<ModerationReason, { category: string; keyword?: string }> = {
  CONFIDENTIAL: {
    category: 'STATEMENT_CATEGORY_INTELLECTUAL_PROPERTY_INFRINGEMENTS',
    keyword: 'KEYWORD_TRADE_SECRET_INFRINGEMENT',
  },
  DEFAMATORY: { category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH', keyword: 'KEYWORD_DEFAMATION' },
  HARASSING_OR_ABUSIVE: { category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH' },
  OBSCENE_OR_SEXUAL: { category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' },
  PERSONAL_INFORMATION: { category: 'STATEMENT_CATEGORY_DATA_PROTECTION_AND_PRIVACY_VIOLATIONS' },
  DISCRIMINATORY: {
    category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH',
    keyword: 'KEYWORD_DISCRIMINATION',
  },
  CLEARLY_FALSE: {
    category: 'STATEMENT_CATEGORY_CONSUMER_INFORMATION',
    keyword: 'KEYWORD_MISLEADING_INFO_GOODS_SERVICES',
  },
  BELIEVED_FAKE: {
    category: 'STATEMENT_CATEGORY_SCAMS_AND_FRAUD',
    keyword: 'KEYWORD_INAUTHENTIC_USER_REVIEWS',
  },
  UNRELATED: { category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' },
  ILLEGAL: { category: 'STATEMENT_CATEGORY_ILLEGAL_OR_HARMFUL_SPEECH' },
  DUPLICATE: { category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' },
  SPAM: { category: 'STATEMENT_CATEGORY_OTHER_VIOLATION_TC' },
}

/** A review is published everywhere or nowhere: the countries that the schema knows, EU and EEA. */
const europe =
  'AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IS IT LI LT LU LV MT NL NO PL PT RO SE SI SK'.split(' ')

function isoDay(instant: Date): string {
  return instant.toISOString().slice(0, 10)
}
