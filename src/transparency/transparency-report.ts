import type { ModerationReason } from '../moderation/reasons.ts'
import { type Star, type StarCounts, stars } from '../reviews/stars.ts'
import { negativeExposure } from './exposure.ts'
import { logRankTest, type Waiting } from './log-rank.ts'
import { twoSidedPValue } from './normal-distribution.ts'
import { cochranArmitageZ, type Parity, type Proportion, parityOf } from './proportions.ts'

/** What transparency_facts counts; sums alone, of one store and period. */
export interface TransparencyFacts {
  byStatus:
    | { stars: Star; status: 'PENDING' | 'PUBLISHED' | 'WITHHELD' | 'WITHDRAWN' | 'ERASED'; count: number }[]
    | null
  /** Whose newest text is suspected to be illegal and past its deadline; edits of what is public included. */
  overdue: { stars: Star; count: number }[] | null
  /** How long until publication, in minutes; of those still waiting, how long they have. */
  waits: { stars: Star; minutes: number; isOver: boolean; count: number }[] | null
  decisions:
    | {
        reason: ModerationReason | null
        action: 'PUBLISH' | 'REDACT' | 'WITHHOLD'
        source: 'SUBMISSION' | 'EDIT' | 'NOTICE' | 'APPEAL'
        stars: Star | null
        isAutomated: boolean
        isByDeadline: boolean
        isReversal: boolean
        isExternal: boolean
        count: number
      }[]
    | null
  notices:
    | {
        stars: Star
        isMerchant: boolean
        isOpen: boolean
        action: 'PUBLISH' | 'REDACT' | 'WITHHOLD' | null
        count: number
      }[]
    | null
  externalHolds: ExternalHolds[] | null
  appeals: AppealTransparency
  /** Those with most reviews first. */
  regroupings: Regrouping[] | null
  regroupedProducts: number
  noticeHours: number | null
  throttled: number
  /** Of each list as it is now, one to five stars. */
  lists: StarCounts[] | null
}

export type Decider = 'PHASES' | 'EXTERNAL' | 'MODERATOR' | 'DEADLINE'

/** What anonymised_facts counts. */
export interface AnonymisedFacts {
  anonymised: { stars: Star; count: number }[] | null
}

export interface StarTransparency {
  stars: Star
  submitted: number
  published: number
  pending: number
  /** Whose newest text is suspected to be illegal and past its deadline, which silence does not publish; edits included. */
  overdue: number
  withheld: number
  withdrawn: number
  erased: number
  /** Of all of these but the last, whose author the shop had erased. */
  anonymised: number
}

export interface ReasonTransparency {
  /** Null: published as it was written. */
  reason: ModerationReason | null
  decider: Decider
  published: number
  redacted: number
  withheld: number
  reversed: number
  /** All of these, by the stars of the review. Whoever decided did not see them. */
  byStars: { stars: Star; count: number }[]
}

/** Texts that a service of the store's own held for a day at most, whatever became of them. */
export interface ExternalHolds {
  stars: Star
  count: number
  /** Of these, without a reason: the service failed, or answered what does not fit. */
  failed: number
}

/** A product took its reviews along into a group of variants, or out of one. */
/** A product that took its reviews elsewhere, and its last move. */
export interface Regrouping {
  productExternalId: string
  /** RFC 3339, UTC, as the log has it. */
  at: string
  /** The group's external id; null where it stood alone. */
  from: string | null
  to: string | null
  /** How many went along, public or not: in the largest of its moves. */
  reviews: number
  /** Where it has none: how many of others its page got or lost. */
  others: number
  /** How often within the period. */
  moves: number
}

export interface NoticeTransparency {
  received: number
  open: number
  /** Their reviews were taken back first. */
  overtaken: number
  notFollowed: number
  redacted: number
  withheld: number
  fromMerchant: number
  fromMerchantNotFollowed: number
  medianHoursToDecide: number | null
  /** Who may give one a day at present, because five in a month were not followed. */
  throttled: number
  byStars: NoticesOfStar[]
}

/** Objections that were received in the period, and what came of them: received = open + upheld + reversed. */
export interface AppealTransparency {
  received: number
  open: number
  /** The first decision stands. */
  upheld: number
  /** It was undone: by another person, or because nobody decided in time. */
  reversed: number
}

export interface NoticesOfStar {
  stars: Star
  received: number
  open: number
  overtaken: number
  notFollowed: number
  redacted: number
  withheld: number
  /** Redacted or withheld. */
  followed: number
}

export interface MonthCoverage {
  /** 2026-11, UTC. */
  month: string
  /** Asked, due, or called off. */
  eligible: number
  asked: number
  cancelled: number
  /** Waiting for goods to arrive, or to come back. */
  held: number
  /** Asked, and not known to have come back. */
  delivered: number
  /** Of these, the ones that led to a review that is public. */
  reviewed: number
}

/** Published reviews of a hundred mails that arrived; null below a hundred. */
export function reviewsPerHundredMails(delivered: number, reviewed: number): number | null {
  return delivered < 100 ? null : (100 * reviewed) / delivered
}

/** Why asks were not made, or have no date: a rule's word (requests/rules.ts), and of how many it is true. */
export interface NotAsked {
  word: { rule: string; code: string; parameters: Record<string, string | number> }
  asks: number
}

export interface OptedOutProduct {
  productExternalId: string
  title: string
  reason: string
}

/** What coverage_facts counts. */
export interface CoverageFacts {
  /** Each ask once, however many months its order was told to be of. */
  asked: number
  eligible: number
  months: MonthCoverage[] | null
  notAsked: NotAsked[] | null
  notAskedAbout: OptedOutProduct[] | null
}

export interface TransparencyReport {
  from: string
  to: string
  /** Five rows, five stars first; each adds up to what was submitted. */
  byStars: StarTransparency[]
  byReason: ReasonTransparency[]
  /** Five rows, five stars first. */
  externalHolds: ExternalHolds[]
  /** Of the orders that could be asked, the share that was; null when there was none. */
  invitationCoverage: number | null
  /** The same by the month in which orders were placed, the first first. */
  coverageByMonth: MonthCoverage[]
  reviewsPerHundredMails: number | null
  /** The most frequent first. */
  notAsked: NotAsked[]
  /** Products that the shop asks nobody about, and why, in its own words. */
  notAskedAbout: OptedOutProduct[]
  /** One and two against four and five stars: the chance of being published once decided. */
  parity: Parity & { method: string }
  /** Along all five stars (Cochran-Armitage); null where nothing varies. */
  trend: { z: number; pValue: number } | null
  /** One and two against four and five stars: how soon (log-rank); null where nothing can be compared. */
  speed: { z: number; pValue: number } | null
  medianHoursToPublishByStars: { stars: Star; medianHours: number | null; n: number }[]
  negativeExposure: number | null
  notices: NoticeTransparency
  appeals: AppealTransparency
  /** Those with most reviews first, at most 1,000. */
  regroupings: Regrouping[]
  /** How many products there are of them in all. */
  regroupedProducts: number
}

/** For whoever computes it again. */
const parityMethod =
  'Newcombe (1998) hybrid score interval, 95 %; FAIR by two one-sided tests, margin 0.02, 5 % each; p by the pooled two-proportion z-test. Published against withheld, 4-5 against 1-2 stars; pending, withdrawn and erased are left out.'

const fiveFirst = stars.toReversed()

/** Puts the report together. Nothing in it is a judgement of ours: it counts and tests, and says where there is too little to tell. */
export function transparencyReport(
  facts: TransparencyFacts & CoverageFacts & AnonymisedFacts,
  { from, to }: { from: string; to: string },
): TransparencyReport {
  const byStars = fiveFirst.map((star) => starRow(facts, star))
  const decided = (...wanted: Star[]): Proportion => {
    const rows = byStars.filter((row) => wanted.includes(row.stars))
    const successes = rows.reduce((sum, { published }) => sum + published, 0)
    return { successes, trials: successes + rows.reduce((sum, { withheld }) => sum + withheld, 0) }
  }
  const months = facts.months ?? []
  const trendZ = cochranArmitageZ(stars.map((star) => decided(star)))
  return {
    from,
    to,
    byStars,
    byReason: byReason(facts),
    externalHolds: fiveFirst.map(
      (star) =>
        facts.externalHolds?.find((held) => held.stars === star) ?? { stars: star, count: 0, failed: 0 },
    ),
    invitationCoverage: facts.eligible === 0 ? null : facts.asked / facts.eligible,
    coverageByMonth: months,
    reviewsPerHundredMails: reviewsPerHundredMails(
      months.reduce((sum, { delivered }) => sum + delivered, 0),
      months.reduce((sum, { reviewed }) => sum + reviewed, 0),
    ),
    notAsked: facts.notAsked ?? [],
    notAskedAbout: facts.notAskedAbout ?? [],
    parity: { ...parityOf(decided(4, 5), decided(1, 2)), method: parityMethod },
    trend: trendZ === null ? null : { z: trendZ, pValue: twoSidedPValue(trendZ) },
    speed: logRankTest(waitsOf(facts)),
    medianHoursToPublishByStars: fiveFirst.map((star) => medianOf(facts, star)),
    negativeExposure: negativeExposure(facts.lists ?? []),
    notices: noticesOf(facts),
    appeals: facts.appeals,
    regroupings: facts.regroupings ?? [],
    regroupedProducts: facts.regroupedProducts,
  }
}

function starRow(
  { byStatus, overdue, anonymised }: TransparencyFacts & AnonymisedFacts,
  star: Star,
): StarTransparency {
  const rows = (byStatus ?? []).filter((row) => row.stars === star)
  const count = (status: (typeof rows)[number]['status']) =>
    rows.reduce((sum, row) => sum + (row.status === status ? row.count : 0), 0)
  return {
    stars: star,
    submitted: rows.reduce((sum, row) => sum + row.count, 0),
    published: count('PUBLISHED'),
    pending: count('PENDING'),
    overdue: overdue?.find(({ stars: of }) => of === star)?.count ?? 0,
    withheld: count('WITHHELD'),
    withdrawn: count('WITHDRAWN'),
    erased: count('ERASED'),
    anonymised: anonymised?.find(({ stars: of }) => of === star)?.count ?? 0,
  }
}

function byReason({ decisions }: TransparencyFacts): ReasonTransparency[] {
  const rows = new Map<string, ReasonTransparency>()
  for (const decision of decisions ?? []) {
    const { reason, action, isAutomated, isByDeadline, isReversal, isExternal, count } = decision
    const decider: Decider = isByDeadline
      ? isExternal
        ? 'EXTERNAL'
        : 'DEADLINE'
      : isAutomated
        ? 'PHASES'
        : 'MODERATOR'
    const key = `${decider} ${reason}`
    const row = rows.get(key) ?? { reason, decider, ...noDecisions() }
    if (isReversal) row.reversed += count
    else if (action === 'PUBLISH') row.published += count
    else if (action === 'REDACT') row.redacted += count
    else row.withheld += count
    for (const ofStar of row.byStars) if (ofStar.stars === decision.stars) ofStar.count += count
    rows.set(key, row)
  }
  return [...rows.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row)
}

function noDecisions(): Omit<ReasonTransparency, 'reason' | 'decider'> {
  const byStars = fiveFirst.map((star) => ({ stars: star, count: 0 }))
  return { published: 0, redacted: 0, withheld: 0, reversed: 0, byStars }
}

function waitsOf({ waits }: TransparencyFacts): Waiting[] {
  return (waits ?? []).flatMap(({ stars: star, minutes, isOver, count }) =>
    star === 3 ? [] : [{ group: star < 3 ? 'first' : 'second', duration: minutes, isOver, count }],
  )
}

/** Of those that were published. */
function medianOf({ waits }: TransparencyFacts, star: Star) {
  const over = (waits ?? [])
    .filter((wait) => wait.stars === star && wait.isOver)
    .sort((a, b) => a.minutes - b.minutes)
  const n = over.reduce((sum, { count }) => sum + count, 0)
  let left = (n - 1) / 2
  for (const { minutes, count } of over) {
    if (left < count) return { stars: star, medianHours: minutes / 60, n }
    left -= count
  }
  return { stars: star, medianHours: null, n }
}

function noticesOf({ notices, noticeHours, throttled }: TransparencyFacts): NoticeTransparency {
  const all = notices ?? []
  const count = (wanted: (notice: (typeof all)[number]) => boolean) =>
    all.reduce((sum, notice) => sum + (wanted(notice) ? notice.count : 0), 0)
  const outcomes = (of: (notice: (typeof all)[number]) => boolean) => ({
    received: count(of),
    open: count((notice) => of(notice) && notice.isOpen),
    overtaken: count((notice) => of(notice) && !notice.isOpen && notice.action === null),
    notFollowed: count((notice) => of(notice) && notice.action === 'PUBLISH'),
    redacted: count((notice) => of(notice) && notice.action === 'REDACT'),
    withheld: count((notice) => of(notice) && notice.action === 'WITHHOLD'),
  })
  return {
    ...outcomes(() => true),
    fromMerchant: count(({ isMerchant }) => isMerchant),
    fromMerchantNotFollowed: count(({ isMerchant, action }) => isMerchant && action === 'PUBLISH'),
    medianHoursToDecide: noticeHours,
    throttled,
    byStars: fiveFirst.map((star) => {
      const ofStar = outcomes((notice) => notice.stars === star)
      return { stars: star, ...ofStar, followed: ofStar.redacted + ofStar.withheld }
    }),
  }
}
