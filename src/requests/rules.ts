import type { PublicParameters } from '../errors.ts'
import type {
  OrderStatus,
  RequestOutcome,
  RequestRule,
  SuppressionReason,
} from '../generated/prisma/enums.ts'
import { budgetMonth, type Contact, type ContactBudget, nextWithinBudget } from './contact-budget.ts'
import { type Basis, basisForAsking } from './legal-basis.ts'
import {
  type Due,
  dueOf,
  type LeftOut,
  type LineFacts,
  linesInMail,
  longestHoldDays,
  nextDue,
  type OrderFacts,
  type ParcelFacts,
  type Since,
  type Timing,
  undeliveredUntil,
  whyLeftOut,
} from './lines-to-ask.ts'
import {
  isQuietDay,
  nextSendable,
  type SendingHours,
  type Whereabouts,
  zonesOf,
  zoneToTell,
} from './sending-hours.ts'

/** What a store has set of the rules (stores/settings.ts). */
export interface AskingRules extends Timing, SendingHours, ContactBudget {
  softOptInCountries?: readonly string[] | undefined
  /** A consent counts once it was confirmed from the address itself. */
  doubleOptIn: boolean
  daysBetweenAsksAboutProduct: number
  /** What fell due longer ago is not asked about any more. */
  askWithinDays?: number | undefined
  /** How long an ask waits after its customer said that nothing had arrived. */
  notArrivedDays: number
}

/**
 * Whether an order may be asked about, and when. Pure. There is no score, star, case, complaint, spend or segment among the
 * facts, so no rule can depend on one.
 */
export interface AskingFacts {
  order: OrderFacts & {
    status: OrderStatus
    isTest: boolean
    timeZone: string | null
    /** When its customer said that it had not arrived. */
    notArrivedAt: Date | null
  }
  lines: readonly LineFacts[]
  fulfillments: readonly ParcelFacts[]
  /** Goods on their way back; closedAt null: they still are. */
  returns: readonly { openedAt: Date; closedAt: Date | null }[]
  /** The best of what was recorded since the customer last objected; NONE: nothing since. */
  recordedBasis: { basis: Basis; isConfirmed: boolean } | undefined
  /** Why its address may not be written to, and since when. */
  suppression: { reason: SuppressionReason; at: Date } | null
  /** The customer does not want this kind of message. */
  isRefused: boolean
  /** Messages that count, sent to the customer or about to be. */
  contacts: readonly Contact[]
  /** Somebody asked for it, whatever its delay. */
  isManual: boolean
  /** They did so at this moment: whatever has to wait goes out by day, and in its turn. */
  isAskedNow: boolean
  /** Whether the order was asked about before by this very request. */
  wasSent: boolean
  /** When its mail, which came back, goes out again. */
  sendAgainAt?: Date | null
  /** It is the reminder of an ask that was made: when it is due, and about which lines. */
  reminder?: { at: Date } | undefined
  /** The place that was found for it in the rate of sending, where it needed one. */
  pacedFor: Date | null
  settings: AskingRules
  now: Date
}

/** What one rule says. `until`: when a WAIT ends; null when no date is known. */
export interface RuleWord {
  rule: RequestRule
  outcome: RequestOutcome
  code: string
  parameters?: PublicParameters
  until?: Date | null
}

export interface Evaluation {
  /** Every rule's, also after one refused, in a fixed order. */
  words: RuleWord[]
  verdict: Verdict
  /** When nothing but the days and the rate of sending is in its way any more. */
  dueAt: Date
  /** When its delay is over, whatever else holds it; null while that is not known. */
  delayEndsAt: Date | null
  /** What the mail would be about: every line that falls due together. */
  lines: readonly LineFacts[]
}

export type Verdict =
  | { state: 'SKIPPED' }
  /** `sendAt` null: when something happens whose date nobody knows. */
  | { state: 'SCHEDULED' | 'HELD'; sendAt: Date | null }

/** Asks every rule. Each is asked about the moment at which those before it would let the message go. */
export function evaluateRules(facts: AskingFacts): Evaluation {
  const chosen = chooseLines(facts)
  const delay = delayWord(facts, chosen)
  const hold = holdWord(facts, chosen)
  const afterDelay = latest([facts.now, ...untilOf(delay), ...untilOf(hold)])
  const budget = budgetWord(facts, chosen, afterDelay)
  const due = latest([afterDelay, ...untilOf(budget)])
  const basis = consent(facts, due)
  const isDueKnown = [delay, basis].every(({ outcome, until }) => outcome !== 'WAIT' || until != null)
  const words = [
    orderState(facts, chosen),
    linesWord(facts, chosen),
    basis,
    suppressionWord(facts),
    budget,
    delay,
    hoursWord(facts, chosen, due, isDueKnown),
    pacing(facts),
    hold,
  ].map((word) => inTheirZone(word, facts.order, facts.settings))
  const lines = chosen.due?.lines ?? []
  const delayEndsAt = isDueKnown ? (chosen.due?.at ?? null) : null
  return { words, verdict: verdictOf(words, facts.now), dueAt: due, delayEndsAt, lines }
}

/** Whoever tells what a rule said tells its instants by the customer's clock. */
export function inTheirZone(word: RuleWord, whereabouts: Whereabouts, settings: SendingHours): RuleWord {
  const on = word.parameters?.on
  const told = word.until ?? (typeof on === 'string' ? new Date(on) : null)
  if (told === null) return word
  const zone = zoneToTell(told, zonesOf(whereabouts, settings.timeZone), settings)
  return { ...word, parameters: { ...word.parameters, zone } }
}

/** One refusal skips; else a hold holds; else the last wait decides; else it is due now. */
function verdictOf(words: readonly RuleWord[], now: Date): Verdict {
  if (words.some((word) => word.outcome === 'SKIP')) return { state: 'SKIPPED' }
  const waits = words.filter((word) => word.outcome === 'WAIT')
  const state = waits.some((word) => word.rule === 'HOLD') ? 'HELD' : 'SCHEDULED'
  if (waits.some((word) => word.until == null)) return { state, sendAt: null }
  return { state, sendAt: latest([now, ...waits.flatMap(untilOf)]) }
}

const month = 30 * 86_400_000

/** The word without which it would be made, or would have a date, or one that is not a month after it is due; null while it has one. */
export function keptBackBy({ words, dueAt }: Pick<Evaluation, 'words' | 'dueAt'>): RuleWord | null {
  const isPutOff = ({ rule, until }: RuleWord) =>
    (rule === 'SENDING_HOURS' || rule === 'PACING') && (until?.getTime() ?? 0) > dueAt.getTime() + month
  const waits = words.filter(({ outcome }) => outcome === 'WAIT')
  const refusal = words.find(({ outcome }) => outcome === 'SKIP')
  // It is counted in public, where nobody is told who complained, and when.
  if (refusal?.rule === 'SUPPRESSION' && refusal.code !== 'refused')
    return { rule: refusal.rule, outcome: refusal.outcome, code: 'suppressed' }
  return refusal ?? waits.find(({ until }) => until == null) ?? waits.find(isPutOff) ?? null
}

/** What a shop alone says of an order: where that takes away an ask that was planned, it counts as called off. */
export const droppingCodes: ReadonlySet<string> = new Set(['testOrder', 'allGifts'])

function untilOf({ until }: RuleWord): Date[] {
  return until == null ? [] : [until]
}

interface Chosen {
  /** Of all lines that may be asked about, what one mail is about; null while nothing is due on a known date. */
  due: Due | null
  /** How many may be asked about at all. */
  eligible: number
  leftOut: LeftOut[]
  /** The delay of a line has an end, though that of all has none. */
  isBegun: boolean
  /** Since nothing of it could be delivered, until when it waits. */
  undeliveredUntil: Date | null
}

function chooseLines(facts: AskingFacts): Chosen {
  const { lines, order, fulfillments, settings, now, isManual, reminder, wasSent } = facts
  // What an order has none of says nothing of why nobody is asked about the rest.
  const bought = lines.filter(({ quantity }) => quantity > 0)
  const judged = bought.map((line) => {
    const own = isManual || reminder ? null : dueOf(line, { order, fulfillments }, settings)
    const at = new Date(Math.max(now.getTime(), own?.due ?? 0))
    return {
      line,
      why: whyLeftOut(line, { order, fulfillments }, settings, at, settings.daysBetweenAsksAboutProduct),
    }
  })
  const leftOut = judged.flatMap(({ why }) => why ?? [])
  const kept = judged
    .filter(({ why }) => why === null)
    .map(({ line }) => ({ line, from: undeliveredUntil(line, order, fulfillments) ?? now }))
  const arriving = kept.filter(({ from }) => from <= now)
  const isHeld = arriving.length === 0 && kept.length > 0
  const left = (isHeld ? kept : arriving).map(({ line }) => line)
  const all = (at: Date): Due | null =>
    left.length === 0 ? null : { lines: left, at, delayDays: 0, since: 'ASK' }
  const wholeAt = reminder?.at ?? (isManual ? now : null)
  // What was asked too early is asked again, though nobody says when it arrived.
  const due =
    wholeAt === null
      ? (nextDue(left, { order, fulfillments }, settings) ?? (wasSent ? all(now) : null))
      : all(wholeAt)
  const firstEnd = new Date(Math.min(...kept.map(({ from }) => from.getTime())))
  const isBegun = left.some((line) => dueOf(line, { order, fulfillments }, settings) !== null)
  return { due, eligible: kept.length, leftOut, isBegun, undeliveredUntil: isHeld ? firstEnd : null }
}

/** What is called off after it arrived was had all the same. */
function orderState({ order }: AskingFacts, { eligible, leftOut }: Chosen): RuleWord {
  const rule = 'ORDER_STATE'
  if (order.isTest) return { rule, outcome: 'SKIP', code: 'testOrder' }
  // What is voided at the till was handed back there.
  const isVoided = order.channel === 'POINT_OF_SALE' && order.deliveredAt === null
  const isGivenBack = isVoided || (eligible === 0 && leftOut.every((why) => why === 'refunded'))
  if (order.status === 'CANCELLED' && isGivenBack) return { rule, outcome: 'SKIP', code: 'cancelled' }
  return { rule, outcome: 'PASS', code: 'valid' }
}

/** What is said when one and the same reason leaves out every line. */
const nothingLeft: Record<Exclude<LeftOut, 'askedRecently'>, string> = {
  refunded: 'nothingLeft',
  gift: 'allGifts',
  optedOut: 'allOptedOut',
  reviewed: 'allReviewed',
  asked: 'allAsked',
}

function whyNothingIsLeft(leftOut: readonly LeftOut[], isReminder: boolean): string {
  const [only, ...others] = new Set(leftOut)
  // A reminder knows none but the lines that were asked about.
  if (only === undefined && !isReminder) return 'noLines'
  return only === undefined || only === 'askedRecently' || others.length > 0 ? 'noneLeft' : nothingLeft[only]
}

function linesWord({ lines, reminder }: AskingFacts, { due, eligible, leftOut }: Chosen): RuleWord {
  const rule = 'LINES'
  const forBudget = leftOut.filter((why) => why === 'askedRecently').length
  if (eligible === 0 && forBudget === 0) {
    const code = whyNothingIsLeft(leftOut, reminder !== undefined)
    return { rule, outcome: 'SKIP', code, parameters: { count: 0, total: lines.length } }
  }
  const count = due === null ? eligible || forBudget : linesInMail(due.lines).length
  return { rule, outcome: 'PASS', code: 'someLeft', parameters: { count, total: lines.length } }
}

function consent({ recordedBasis, order, settings }: AskingFacts, due: Date): RuleWord {
  const rule = 'CONSENT'
  const { shippingCountry: country, placedAt } = order
  const basisAt = (instant: Date) =>
    basisForAsking(recordedBasis?.basis, { country, placedAt }, settings.softOptInCountries, instant)
  const basis = basisAt(due)
  if (basis === 'CONSENT')
    return settings.doubleOptIn && !recordedBasis?.isConfirmed
      ? { rule, outcome: 'WAIT', code: 'notConfirmed', until: null }
      : { rule, outcome: 'PASS', code: 'consent' }
  if (recordedBasis === undefined && order.shippingCountry === null)
    return { rule, outcome: 'SKIP', code: 'noCountry' }
  const parameters = { country: order.shippingCountry ?? '–' }
  if (basis === 'SOFT_OPT_IN') return { rule, outcome: 'PASS', code: 'softOptIn', parameters }
  if (basisAt(placedAt) !== null) return { rule, outcome: 'SKIP', code: 'softOptInEnds', parameters }
  if (recordedBasis?.basis === 'NONE') return { rule, outcome: 'SKIP', code: 'objected' }
  return { rule, outcome: 'SKIP', code: recordedBasis === undefined ? 'noBasis' : 'basisForbids', parameters }
}

const suppressedWords = {
  UNSUBSCRIBED: 'unsubscribed',
  BOUNCED: 'bounced',
  COMPLAINED: 'complained',
  ERASED: 'erased',
} as const satisfies Record<SuppressionReason, string>

export function suppressionWord({
  suppression,
  isRefused,
}: Pick<AskingFacts, 'suppression' | 'isRefused'>): RuleWord {
  const rule = 'SUPPRESSION'
  if (suppression !== null) {
    const { reason, at } = suppression
    return { rule, outcome: 'SKIP', code: suppressedWords[reason], parameters: { on: at.toISOString() } }
  }
  return isRefused
    ? { rule, outcome: 'SKIP', code: 'refused' }
    : { rule, outcome: 'PASS', code: 'notSuppressed' }
}

function budgetWord({ contacts, settings, reminder }: AskingFacts, chosen: Chosen, at: Date): RuleWord {
  const rule = 'CONTACT_BUDGET'
  if (chosen.eligible === 0 && chosen.leftOut.includes('askedRecently')) {
    const parameters = { count: settings.daysBetweenAsksAboutProduct }
    return { rule, outcome: 'SKIP', code: 'productAsked', parameters }
  }
  const room = nextWithinBudget(at, contacts, settings, { isReminder: reminder !== undefined })
  if (room.limit === null) return { rule, outcome: 'PASS', code: 'withinBudget' }
  return room.limit === 'gap'
    ? {
        rule,
        outcome: 'WAIT',
        code: 'gapRuns',
        parameters: { count: settings.daysBetweenAsks },
        until: room.at,
      }
    : {
        rule,
        outcome: 'WAIT',
        code: 'monthFull',
        parameters: { count: settings.contactsPerMonth, days: budgetMonth },
        until: room.at,
      }
}

/** Nothing arrives that was taken along. */
const sinceWords = {
  PURCHASE: 'purchase',
  SENDING: 'sending',
  ESTIMATE: 'estimate',
  ARRIVAL: 'delay',
} as const satisfies Record<Exclude<Since, 'ASK'>, string>

function delayWord(
  { isManual, reminder, wasSent, now, settings, order }: AskingFacts,
  { due, eligible, isBegun }: Chosen,
): RuleWord {
  const rule = 'DELAY'
  if (reminder)
    return reminder.at > now
      ? { rule, outcome: 'WAIT', code: 'reminderRuns', until: reminder.at }
      : { rule, outcome: 'PASS', code: 'reminderDue' }
  if (isManual) return { rule, outcome: 'PASS', code: 'askedNow' }
  // Whether it was sent is not what is in its way.
  if (eligible === 0) return { rule, outcome: 'PASS', code: 'nothingDue' }
  if (settings.requestTrigger === 'MANUAL' && order.channel === 'ONLINE' && !wasSent)
    return { rule, outcome: 'WAIT', code: 'manualOnly', until: null }
  if (due === null) return { rule, outcome: 'WAIT', code: isBegun ? 'notWhole' : 'notFulfilled', until: null }
  if (due.since === 'ASK') return { rule, outcome: 'PASS', code: 'askedAgain' }
  const parameters = { count: due.delayDays }
  const word = sinceWords[due.since]
  if (due.at > now) return { rule, outcome: 'WAIT', code: `${word}Runs`, parameters, until: due.at }
  const { askWithinDays } = settings
  const isTooLate =
    askWithinDays !== undefined && due.at.getTime() + askWithinDays * 86_400_000 < now.getTime()
  if (isTooLate && !wasSent)
    return { rule, outcome: 'SKIP', code: 'tooLate', parameters: { count: askWithinDays } }
  return { rule, outcome: 'PASS', code: `${word}Over`, parameters }
}

function hoursWord(
  { isAskedNow, order, settings, now }: AskingFacts,
  { eligible }: Chosen,
  due: Date,
  isDueKnown: boolean,
): RuleWord {
  const rule = 'SENDING_HOURS'
  const zones = zonesOf(order, settings.timeZone)
  const isQuiet = isQuietDay(due, zones, settings)
  // Whoever asks by hand may do so at night, and not while the shop itself has declared that nobody is written to.
  if (isAskedNow && due <= now && !isQuiet) return { rule, outcome: 'PASS', code: 'askedNow' }
  if (eligible === 0) return { rule, outcome: 'PASS', code: 'nothingDue' }
  const until = nextSendable(due, zones, settings)
  if (until === null) return { rule, outcome: 'WAIT', code: 'neverOpen', until: null }
  // Of this moment, at which nothing is sent, there is nothing to say.
  if (!isDueKnown) return { rule, outcome: 'PASS', code: 'dueUnknown' }
  return until > due
    ? { rule, outcome: 'WAIT', code: isQuiet ? 'quiet' : 'closed', until }
    : { rule, outcome: 'PASS', code: 'open' }
}

function pacing({ isAskedNow, pacedFor, sendAgainAt, now }: AskingFacts): RuleWord {
  const rule = 'PACING'
  if (sendAgainAt && sendAgainAt > now) return { rule, outcome: 'WAIT', code: 'cameBack', until: sendAgainAt }
  if (isAskedNow) return { rule, outcome: 'PASS', code: 'askedNow' }
  return pacedFor !== null && pacedFor > now
    ? { rule, outcome: 'WAIT', code: 'full', until: pacedFor }
    : { rule, outcome: 'PASS', code: 'room' }
}

/** Goods that have not arrived, or are on their way back. What became of a return, and any complaint, holds nothing. */
function holdWord(
  { order, fulfillments, returns, settings, now }: AskingFacts,
  { undeliveredUntil: undelivered }: Chosen,
): RuleWord {
  const rule = 'HOLD'
  const deliveries = [order.deliveredAt, ...fulfillments.map(({ deliveredAt }) => deliveredAt)]
  if (undelivered !== null) return { rule, outcome: 'WAIT', code: 'undelivered', until: undelivered }
  const opened = returns.filter(({ closedAt }) => closedAt === null).map(({ openedAt }) => openedAt.getTime())
  const returned = new Date(Math.max(...opened) + longestHoldDays * 86_400_000)
  if (opened.length > 0 && returned > now)
    return { rule, outcome: 'WAIT', code: 'returning', until: returned }
  const { notArrivedAt } = order
  const hasArrivedSince = notArrivedAt !== null && deliveries.some((at) => at !== null && at > notArrivedAt)
  if (notArrivedAt !== null && !hasArrivedSince) {
    const until = new Date(notArrivedAt.getTime() + settings.notArrivedDays * 86_400_000)
    if (until > now)
      return {
        rule,
        outcome: 'WAIT',
        code: 'notArrived',
        parameters: { count: settings.notArrivedDays },
        until,
      }
  }
  return { rule, outcome: 'PASS', code: 'nothingHolds' }
}

function latest(dates: readonly Date[]): Date {
  return new Date(Math.max(...dates.map(Number)))
}
