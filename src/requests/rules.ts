import type { PublicParameters } from '../errors.ts'
import type { OrderStatus, RequestOutcome, RequestRule } from '../generated/prisma/enums.ts'
import { type Basis, basisForAsking } from './legal-basis.ts'

/**
 * Whether an order may be asked about, and when. Pure. There is no score, star, case, complaint, spend or segment among the
 * facts, so no rule can depend on one.
 */
export interface AskingFacts {
  order: {
    status: OrderStatus
    isTest: boolean
    fulfilledAt: Date | null
    deliveredAt: Date | null
    refundedAt: Date | null
    shippingCountry: string | null
  }
  lines: { externalId: string; quantity: number; refundedQuantity: number; refundedAt: Date | null }[]
  fulfillments: { fulfilledAt: Date; deliveredAt: Date | null; lineExternalIds: string[] }[]
  /** The latest recorded basis of the customer. */
  recordedBasis: Basis | undefined
  isSuppressed: boolean
  /** Somebody asked for it now. */
  isManual: boolean
  settings: { requestDelayDays: number; softOptInCountries?: string[] | undefined }
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

/** Every rule speaks, also after one refused, in a fixed order. */
export function evaluateRules(facts: AskingFacts): RuleWord[] {
  return [orderState(facts), lines(facts), consent(facts), suppression(facts), delay(facts)]
}

export type Verdict = { state: 'SKIPPED' } | { state: 'SCHEDULED'; sendAt: Date | null }

/** One refusal skips; else the last wait decides; else it is due now. */
export function verdictOf(words: RuleWord[], now: Date): Verdict {
  if (words.some((word) => word.outcome === 'SKIP')) return { state: 'SKIPPED' }
  const waits = words.filter((word) => word.outcome === 'WAIT')
  if (waits.some((word) => word.until == null)) return { state: 'SCHEDULED', sendAt: null }
  return {
    state: 'SCHEDULED',
    sendAt: new Date(Math.max(now.getTime(), ...waits.map((word) => Number(word.until)))),
  }
}

function orderState({ order }: AskingFacts): RuleWord {
  const rule = 'ORDER_STATE'
  if (order.isTest) return { rule, outcome: 'SKIP', code: 'testOrder' }
  if (order.status === 'CANCELLED') return { rule, outcome: 'SKIP', code: 'cancelled' }
  return { rule, outcome: 'PASS', code: 'valid' }
}

function lines(facts: AskingFacts): RuleWord {
  const rule = 'LINES'
  const left = linesToAskAbout(facts)
  const parameters = { count: left.length, total: facts.lines.length }
  return left.length === 0
    ? { rule, outcome: 'SKIP', code: 'nothingLeft', parameters }
    : { rule, outcome: 'PASS', code: 'someLeft', parameters }
}

type LineFacts = Pick<AskingFacts, 'lines' | 'fulfillments' | 'order'>

/** Lines with something bought and not wholly given back before it arrived. A refund after delivery changes nothing. */
export function linesToAskAbout(facts: LineFacts): string[] {
  return facts.lines
    .filter((line) => {
      if (line.quantity === 0) return false
      const givenBack = givenBackAt(line, facts.order)
      if (givenBack === null) return true
      const received = receivedAt(facts, line.externalId)
      return received !== null && givenBack >= received
    })
    .map((line) => line.externalId)
}

/**
 * Of the lines to ask about those that were sent: nobody can say anything of what they still wait for. All of them while nothing
 * was sent, for a shop that asks nevertheless.
 */
export function linesToReview(facts: LineFacts): string[] {
  const asked = linesToAskAbout(facts)
  const sent = asked.filter((line) => receivedAt(facts, line) !== null)
  return sent.length === 0 ? asked : sent
}

/** When the last piece of a line was given back, by itself or with the whole order; null while a piece is kept. */
function givenBackAt(line: LineFacts['lines'][number], order: LineFacts['order']): Date | null {
  const own = line.refundedQuantity >= line.quantity ? line.refundedAt : null
  const times = [own, order.refundedAt].filter((time) => time !== null)
  return times.sort((a, b) => a.getTime() - b.getTime())[0] ?? null
}

/** When a line arrived, or was sent when arrival is not known; null when it has not been sent. */
export function receivedAt(
  { fulfillments, order }: Pick<AskingFacts, 'fulfillments' | 'order'>,
  lineExternalId: string,
): Date | null {
  const own = fulfillments.filter(
    (fulfillment) =>
      fulfillment.lineExternalIds.length === 0 || fulfillment.lineExternalIds.includes(lineExternalId),
  )
  // Some shops only ever say FULFILLED or DELIVERED.
  if (own.length === 0) return order.deliveredAt ?? order.fulfilledAt
  return latest(own.map((fulfillment) => fulfillment.deliveredAt ?? fulfillment.fulfilledAt))
}

function consent({ recordedBasis, order, settings }: AskingFacts): RuleWord {
  const rule = 'CONSENT'
  const basis = basisForAsking(recordedBasis, order.shippingCountry, settings.softOptInCountries)
  if (basis === 'CONSENT') return { rule, outcome: 'PASS', code: 'consent' }
  if (recordedBasis === undefined && order.shippingCountry === null)
    return { rule, outcome: 'SKIP', code: 'noCountry' }
  const parameters = { country: order.shippingCountry ?? '–' }
  if (basis === 'SOFT_OPT_IN') return { rule, outcome: 'PASS', code: 'softOptIn', parameters }
  return { rule, outcome: 'SKIP', code: recordedBasis === undefined ? 'noBasis' : 'basisForbids', parameters }
}

function suppression({ isSuppressed }: AskingFacts): RuleWord {
  return isSuppressed
    ? { rule: 'SUPPRESSION', outcome: 'SKIP', code: 'suppressed' }
    : { rule: 'SUPPRESSION', outcome: 'PASS', code: 'notSuppressed' }
}

function delay(facts: AskingFacts): RuleWord {
  const rule = 'DELAY'
  if (facts.isManual) return { rule, outcome: 'PASS', code: 'askedNow' }
  const arrived = latest(linesToAskAbout(facts).flatMap((line) => receivedAt(facts, line) ?? []))
  if (!arrived) return { rule, outcome: 'WAIT', code: 'notFulfilled', until: null }
  const until = new Date(arrived.getTime() + facts.settings.requestDelayDays * 86_400_000)
  const parameters = { count: facts.settings.requestDelayDays }
  return until > facts.now
    ? { rule, outcome: 'WAIT', code: 'delayRuns', parameters, until }
    : { rule, outcome: 'PASS', code: 'delayOver', parameters }
}

function latest(dates: Date[]): Date | null {
  return dates.length === 0 ? null : new Date(Math.max(...dates.map(Number)))
}
