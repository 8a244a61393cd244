import { authorise } from '../auth/policy.ts'
import type { RequestRule } from '../generated/prisma/enums.ts'
import { explainRule } from '../requests/explain-rule.ts'
import { readTransparencyReport } from '../transparency/read-report.ts'
import type {
  AppealTransparency,
  ExternalHolds,
  MonthCoverage,
  NotAsked,
  NoticeTransparency,
  OptedOutProduct,
  ReasonTransparency,
  Regrouping,
  StarTransparency,
  TransparencyReport,
} from '../transparency/transparency-report.ts'
import { builder } from './builder.ts'
import { storeOf } from './context.ts'
import { ModerationReasonEnum } from './moderation-reason.ts'
import { RequestRuleEnum } from './review-request.ts'

const StarTransparencyType = builder.objectRef<StarTransparency>('StarTransparency').implement({
  description:
    'What became of the reviews with so many stars: submitted = published + pending + withheld + withdrawn + erased.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    submitted: t.exposeInt('submitted', { description: 'In the period.' }),
    published: t.exposeInt('published', { description: 'Public now.' }),
    pending: t.exposeInt('pending', { description: 'Being looked at.' }),
    overdue: t.exposeInt('overdue', {
      description:
        'Whose newest text, an edit of what is public included, is suspected to be illegal and past the deadline that would have published anything else.',
    }),
    withheld: t.exposeInt('withheld', { description: 'Not published, with a statement of reasons.' }),
    withdrawn: t.exposeInt('withdrawn', { description: 'Taken back by their authors.' }),
    erased: t.exposeInt('erased', { description: 'Erased at the request of their authors.' }),
    anonymised: t.exposeInt('anonymised', {
      description:
        'Of all these but the erased: whose author was erased at the request of the shop. They stay what they were.',
    }),
  }),
})

const MonthCoverageType = builder.objectRef<MonthCoverage>('MonthCoverage').implement({
  description: 'Who was asked of those who could be, for the orders of a month.',
  fields: (t) => ({
    month: t.exposeString('month', { description: 'YYYY-MM, UTC.' }),
    eligible: t.exposeInt('eligible', {
      description:
        'Asks that were made, are due, or were called off. One that was not made counts in each month that its order was told to be of.',
    }),
    asked: t.exposeInt('asked', { description: 'Asks that were made.' }),
    cancelled: t.exposeInt('cancelled', { description: 'Asks that were called off.' }),
    held: t.exposeInt('held', { description: 'Asks that wait for goods to arrive, or to come back.' }),
    delivered: t.exposeInt('delivered', { description: 'Asks that are not known to have come back.' }),
    reviewed: t.exposeInt('reviewed', { description: 'Of these, the ones that led to a published review.' }),
    coverage: t.float({
      nullable: true,
      description: 'asked / eligible.',
      resolve: ({ asked, eligible }) => (eligible === 0 ? null : asked / eligible),
    }),
  }),
})

const OptedOutProductType = builder.objectRef<OptedOutProduct>('OptedOutProduct').implement({
  description: 'A product that the shop asks nobody about.',
  fields: (t) => ({
    productExternalId: t.exposeString('productExternalId', { description: "The shop's own id." }),
    title: t.exposeString('title', { description: 'Its name.' }),
    reason: t.exposeString('reason', { description: "Why, in the shop's words." }),
  }),
})

const NotAskedType = builder.objectRef<NotAsked>('NotAsked').implement({
  description: 'Orders that were not asked about, or wait without a date, for one reason.',
  fields: (t) => ({
    rule: t.field({
      type: RequestRuleEnum,
      description: 'Which rule said so.',
      resolve: ({ word }) => word.rule as RequestRule,
    }),
    explanation: t.string({
      description: 'Why, in the language of the request.',
      resolve: ({ word }, _args, { translator }) => explainRule(word, translator),
    }),
    asks: t.exposeInt('asks', { description: 'How many.' }),
  }),
})

const ModerationDeciderEnum = builder.enumType('ModerationDecider', {
  description: 'Who decided.',
  values: {
    PHASES: { description: "Candor's own phases, which do not see stars." },
    EXTERNAL: {
      description:
        'A classifier that the store plugged in, which does not see stars either, had held it for a day at most, by what it found or because it failed; nobody decided meanwhile, so it was published.',
    },
    MODERATOR: { description: 'A person.' },
    DEADLINE: { description: 'Nobody had decided in time, so it was published.' },
  } as const,
})

const DecisionStars = builder.objectRef<ReasonTransparency['byStars'][number]>('DecisionStars').implement({
  description: 'Decisions about reviews with so many stars.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    count: t.exposeInt('count', { description: 'Decisions.' }),
  }),
})

const ReasonTransparencyType = builder.objectRef<ReasonTransparency>('ReasonTransparency').implement({
  description: 'Decisions in the period by who made them, and on what ground.',
  fields: (t) => ({
    reason: t.field({
      type: ModerationReasonEnum,
      nullable: true,
      description:
        'Null: published as written. By EXTERNAL: nothing was masked, and the classifier had given no reason, since it had failed.',
      resolve: ({ reason }) => reason,
    }),
    decider: t.field({
      type: ModerationDeciderEnum,
      description: 'Who decided.',
      resolve: ({ decider }) => decider,
    }),
    published: t.exposeInt('published', { description: 'Published as written.' }),
    redacted: t.exposeInt('redacted', { description: 'Published with some words masked.' }),
    withheld: t.exposeInt('withheld', { description: 'Not published.' }),
    reversed: t.exposeInt('reversed', { description: 'Undone after an appeal.' }),
    byStars: t.field({
      type: [DecisionStars],
      description:
        'All of these by the stars of the review, which whoever decided did not see; five stars first.',
      resolve: ({ byStars }) => byStars,
    }),
  }),
})

const ParityVerdictEnum = builder.enumType('ParityVerdict', {
  description: 'What the test shows.',
  values: {
    FAIR: {
      description:
        'The chances differ by less than two percentage points; shown at 5 % (two one-sided tests).',
    },
    UNFAIR: { description: 'They differ by more; the 95 % interval leaves out 0.' },
    INSUFFICIENT_DATA: { description: 'Too few decisions to tell either way.' },
  } as const,
})

const ParityTest = builder.objectRef<TransparencyReport['parity']>('ParityTest').implement({
  description:
    'Whether the chance of being published, once decided, depends on the stars: four and five against one and two.',
  fields: (t) => ({
    verdict: t.field({
      type: ParityVerdictEnum,
      description: 'What it shows.',
      resolve: ({ verdict }) => verdict,
    }),
    difference: t.exposeFloat('difference', {
      nullable: true,
      description: 'Share published of four and five stars less that of one and two, -1 to 1.',
    }),
    low: t.exposeFloat('low', { nullable: true, description: 'Of its 95 % interval.' }),
    high: t.exposeFloat('high', { nullable: true, description: 'Of its 95 % interval.' }),
    pValue: t.exposeFloat('pValue', { nullable: true, description: 'Of no difference, two-sided.' }),
    n: t.exposeInt('n', { description: 'Decided reviews in it.' }),
    method: t.exposeString('method', { description: 'How it is computed.' }),
  }),
})

const TestStatistic = builder.objectRef<{ z: number; pValue: number }>('TestStatistic').implement({
  description: 'A test whose statistic is standard normal if there is no effect.',
  fields: (t) => ({
    z: t.exposeFloat('z', { description: 'The statistic.' }),
    pValue: t.exposeFloat('pValue', { description: 'Two-sided, 0 to 1.' }),
  }),
})

const StarHours = builder
  .objectRef<TransparencyReport['medianHoursToPublishByStars'][number]>('StarHours')
  .implement({
    description: 'How long publication took.',
    fields: (t) => ({
      stars: t.exposeInt('stars', { description: '1 to 5.' }),
      medianHours: t.exposeFloat('medianHours', {
        nullable: true,
        description: 'Half waited longer; null when none was published.',
      }),
      n: t.exposeInt('n', { description: 'Published reviews in it.' }),
    }),
  })

const NoticeStars = builder.objectRef<NoticeTransparency['byStars'][number]>('NoticeStars').implement({
  description: 'Notices about reviews with so many stars.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    received: t.exposeInt('received', { description: 'Notices.' }),
    open: t.exposeInt('open', { description: 'Not decided yet.' }),
    overtaken: t.exposeInt('overtaken', { description: 'Taken back by the author first.' }),
    notFollowed: t.exposeInt('notFollowed', { description: 'The review stayed as it was.' }),
    redacted: t.exposeInt('redacted', { description: 'Some words were masked.' }),
    withheld: t.exposeInt('withheld', { description: 'The review was withheld.' }),
    followed: t.exposeInt('followed', {
      description: 'After which words were masked, or the review withheld.',
    }),
  }),
})

const NoticeTransparencyType = builder.objectRef<NoticeTransparency>('NoticeTransparency').implement({
  description: 'Reports of reviews, and what came of them.',
  fields: (t) => ({
    received: t.exposeInt('received', {
      description: 'In the period: open + overtaken + notFollowed + redacted + withheld.',
    }),
    open: t.exposeInt('open', { description: 'Not decided yet.' }),
    overtaken: t.exposeInt('overtaken', {
      description: 'Not decided: its author took the review back first.',
    }),
    notFollowed: t.exposeInt('notFollowed', { description: 'The review stayed as it was.' }),
    redacted: t.exposeInt('redacted', { description: 'Some words were masked.' }),
    withheld: t.exposeInt('withheld', { description: 'The review was withheld.' }),
    fromMerchant: t.exposeInt('fromMerchant', { description: 'Given by the store itself.' }),
    fromMerchantNotFollowed: t.exposeInt('fromMerchantNotFollowed', {
      description: 'Of those, not followed.',
    }),
    medianHoursToDecide: t.exposeFloat('medianHoursToDecide', {
      nullable: true,
      description: 'Half took longer; null when none is decided.',
    }),
    throttled: t.exposeInt('throttled', {
      description: 'Who may give one a day at present, because five of theirs in a month were not followed.',
    }),
    byStars: t.field({
      type: [NoticeStars],
      description: 'Five rows, five stars first.',
      resolve: ({ byStars }) => byStars,
    }),
  }),
})

const ExternalHoldsType = builder.objectRef<ExternalHolds>('ExternalHolds').implement({
  description:
    'Texts of reviews with so many stars that a classifier of the store held, for a day at most: waiting, decided or published since.',
  fields: (t) => ({
    stars: t.exposeInt('stars', { description: '1 to 5.' }),
    count: t.exposeInt('count', { description: 'Texts that were submitted in the period, edits included.' }),
    failed: t.exposeInt('failed', {
      description: 'Of these, without any reason: it did not answer in time, or answered what does not fit.',
    }),
  }),
})

const AppealTransparencyType = builder.objectRef<AppealTransparency>('AppealTransparency').implement({
  description: 'Objections of authors that were received in the period, and what came of them.',
  fields: (t) => ({
    received: t.exposeInt('received', { description: 'open + upheld + reversed.' }),
    open: t.exposeInt('open', { description: 'Not decided yet.' }),
    upheld: t.exposeInt('upheld', { description: 'The first decision stands.' }),
    reversed: t.exposeInt('reversed', {
      description: 'The first decision was undone, by another person or because nobody decided in time.',
    }),
  }),
})

const RegroupingType = builder.objectRef<Regrouping>('Regrouping').implement({
  description:
    'A product that the store put into a group of variants, or took out, with its reviews: they are counted and listed there since. Its last move; the log has an entry for each (PRODUCT_REGROUPED).',
  fields: (t) => ({
    productExternalId: t.exposeString('productExternalId', { description: "The store's own id." }),
    at: t.field({ type: 'DateTime', description: 'When.', resolve: ({ at }) => new Date(at) }),
    from: t.exposeString('from', {
      nullable: true,
      description: "The group's external id; null where the product stood alone.",
    }),
    to: t.exposeString('to', {
      nullable: true,
      description: "The group's external id; null where it stands alone.",
    }),
    reviews: t.exposeInt('reviews', {
      description: 'How many it took along, public or not: in the largest of its moves.',
    }),
    others: t.exposeInt('others', {
      description: 'Where it has none of its own: how many of others its page got or lost.',
    }),
    moves: t.exposeInt('moves', { description: 'How often it was moved within the period.' }),
  }),
})

const TransparencyReportType = builder.objectRef<TransparencyReport>('TransparencyReport').implement({
  description: 'What became of every review, by stars, and whether the stars made a difference. Public.',
  fields: (t) => ({
    from: t.expose('from', { type: 'Date', description: 'First day, UTC.' }),
    to: t.expose('to', { type: 'Date', description: 'Last day, UTC, included.' }),
    byStars: t.field({
      type: [StarTransparencyType],
      description: 'Five rows, five stars first.',
      resolve: ({ byStars }) => byStars,
    }),
    byReason: t.field({
      type: [ReasonTransparencyType],
      description: 'Decisions by who made them, and on what ground.',
      resolve: ({ byReason }) => byReason,
    }),
    externalHolds: t.field({
      type: [ExternalHoldsType],
      description: 'What a classifier of the store held. Five rows, five stars first.',
      resolve: ({ externalHolds }) => externalHolds,
    }),
    invitationCoverage: t.exposeFloat('invitationCoverage', {
      nullable: true,
      description: 'Of the orders that could be asked, the share that was, 0 to 1; null when there was none.',
    }),
    coverageByMonth: t.field({
      type: [MonthCoverageType],
      description: 'The same by the month in which the orders were placed.',
      resolve: ({ coverageByMonth }) => coverageByMonth,
    }),
    reviewsPerHundredMails: t.exposeFloat('reviewsPerHundredMails', {
      nullable: true,
      description:
        'Published reviews of a hundred asks that arrived; null below a hundred. Bazaarvoice names about four for its own clients.',
    }),
    notAsked: t.field({
      type: [NotAskedType],
      description: 'Why the others were not, the most frequent reason first.',
      resolve: ({ notAsked }) => notAsked,
    }),
    notAskedAbout: t.field({
      type: [OptedOutProductType],
      description: 'Products that the shop asks nobody about.',
      resolve: ({ notAskedAbout }) => notAskedAbout,
    }),
    parity: t.field({
      type: ParityTest,
      description: 'Whether the chance of being published depends on the stars.',
      resolve: ({ parity }) => parity,
    }),
    trend: t.field({
      type: TestStatistic,
      nullable: true,
      description:
        'Whether that chance rises or falls along all five stars (Cochran-Armitage); null where nothing varies.',
      resolve: ({ trend }) => trend,
    }),
    speed: t.field({
      type: TestStatistic,
      nullable: true,
      description:
        'Whether one and two stars are published as soon as four and five (log-rank, those still waiting included); positive: sooner.',
      resolve: ({ speed }) => speed,
    }),
    medianHoursToPublishByStars: t.field({
      type: [StarHours],
      description: 'Five rows, five stars first.',
      resolve: (report) => report.medianHoursToPublishByStars,
    }),
    negativeExposure: t.exposeFloat('negativeExposure', {
      nullable: true,
      description:
        'Share of attention that one and two stars get in the default order as it is now, relative to their share of the reviews: 1 is in proportion; null without such reviews.',
    }),
    notices: t.field({
      type: NoticeTransparencyType,
      description: 'Reports of reviews, and what came of them.',
      resolve: ({ notices }) => notices,
    }),
    appeals: t.field({
      type: AppealTransparencyType,
      description: 'Objections of authors, and what came of them.',
      resolve: ({ appeals }) => appeals,
    }),
    regroupings: t.field({
      type: [RegroupingType],
      description:
        'Products that took their reviews into or out of a group of variants; those with most reviews first, at most 1,000.',
      resolve: ({ regroupings }) => regroupings,
    }),
    regroupedProducts: t.exposeInt('regroupedProducts', {
      description: 'How many products there are of them in all: the log tells of every move.',
    }),
  }),
})

builder.queryField('transparencyReport', (t) =>
  t.field({
    type: TransparencyReportType,
    description: 'The report of the store, for anybody; of the year up to today by default.',
    args: {
      from: t.arg({ type: 'Date', description: 'First day, UTC.' }),
      to: t.arg({ type: 'Date', description: 'Last day, UTC, included.' }),
    },
    complexity: 100,
    resolve: (_root, { from, to }, context) => {
      const { scope, loaders } = storeOf(context)
      authorise(scope.actor, 'readStorefront')
      return readTransparencyReport(loaders.query, scope.storeId, scope.clock.now(), {
        from: from?.toISOString().slice(0, 10),
        to: to?.toISOString().slice(0, 10),
      })
    },
  }),
)
