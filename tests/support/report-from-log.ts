import { expect } from '@jest/globals'

/** A leaf's payload, as anybody reads it. */
type Leaf = Record<string, unknown>

/** Of the report, what does not need the stars, which the log only commits to. */
export const reportFields = `byStars { submitted published pending withheld withdrawn erased }
  byReason { published redacted withheld }
  notices { received open overtaken notFollowed redacted withheld } appeals { received open upheld reversed }`

type Counts = Record<string, number>
export interface ReportTotals {
  byStars: Counts[]
  byReason: Counts[]
  notices: Counts
  appeals: Counts
}

const statuses = ['published', 'pending', 'withheld', 'withdrawn', 'erased'] as const
/** Its author took it back, or had it erased. */
const isTakenBack = ({ kind, extent }: Leaf) =>
  kind === 'WITHDRAWAL' || (kind === 'ERASURE' && extent === 'CONTENT')

/** Counts the report anew, from the log alone, and expects the same; days are ISO 8601, the last one included. */
export function expectAgreement(report: ReportTotals, log: readonly Leaf[], from: string, to: string): void {
  const isWithin = ({ recordedAt }: Leaf) => {
    const on = String(recordedAt).slice(0, 10)
    return on >= from && on <= to
  }
  const within = log.filter(isWithin)
  const count = (kind: string, leaves = within) => leaves.filter((leaf) => leaf.kind === kind).length

  const submitted = within.filter(({ kind, version }) => kind === 'SUBMISSION' && version === 1)
  const fates = submitted.map(({ reviewId }) => fateOf(log.filter((leaf) => leaf.reviewId === reviewId)))
  expect(summed(report.byStars, ['submitted', ...statuses])).toEqual({
    submitted: submitted.length,
    ...Object.fromEntries(statuses.map((status) => [status, fates.filter((fate) => fate === status).length])),
  })

  const decided = within.filter(({ isReversal }) => isReversal !== true)
  expect(summed(report.byReason, ['published', 'redacted', 'withheld'])).toEqual({
    published: count('PUBLICATION', decided),
    redacted: count('REDACTION', decided),
    withheld: count('WITHHOLDING', decided),
  })

  const notices = within
    .filter(({ kind }) => kind === 'NOTICE')
    .map(({ noticeId, reviewId }) => {
      const decision = log.find((leaf) => leaf.kind === 'NOTICE_DECISION' && leaf.noticeId === noticeId)
      const isGone = log.some((leaf) => isTakenBack(leaf) && leaf.reviewId === reviewId)
      return decision?.action ?? (isGone ? 'overtaken' : 'open')
    })
  const outcome = (wanted: string) => notices.filter((one) => one === wanted).length
  expect(report.notices).toEqual({
    received: notices.length,
    open: outcome('open'),
    overtaken: outcome('overtaken'),
    notFollowed: outcome('PUBLISH'),
    redacted: outcome('REDACT'),
    withheld: outcome('WITHHOLD'),
  })

  const outcomes = log
    .flatMap((leaf, index) => (leaf.kind === 'APPEAL' && isWithin(leaf) ? [index] : []))
    .map(
      (index) =>
        log
          .slice(index)
          .find(
            ({ kind, reviewId, version }) =>
              kind === 'APPEAL_DECISION' &&
              reviewId === log[index]?.reviewId &&
              version === log[index]?.version,
          )?.outcome ?? 'OPEN',
    )
  const came = (wanted: string) => outcomes.filter((one) => one === wanted).length
  expect(report.appeals).toEqual({
    received: outcomes.length,
    open: came('OPEN'),
    upheld: came('UPHELD'),
    reversed: came('REVERSED'),
  })
}

/** What became of a review, by replaying what the log tells of it. */
function fateOf(leaves: readonly Leaf[]): (typeof statuses)[number] {
  let fate: (typeof statuses)[number] = 'pending'
  let shown: unknown
  for (const { kind, version, extent } of leaves) {
    if (kind === 'PUBLICATION' || kind === 'REDACTION') {
      fate = 'published'
      shown = version
    }
    // A withheld edit leaves what is public in its place.
    if (kind === 'WITHHOLDING' && (fate !== 'published' || version === shown)) fate = 'withheld'
    if (kind === 'WITHDRAWAL') fate = 'withdrawn'
    if (kind === 'ERASURE' && extent === 'CONTENT') fate = 'erased'
  }
  return fate
}

function summed(rows: Counts[], names: readonly string[]): Counts {
  return Object.fromEntries(
    names.map((name) => [name, rows.reduce((total, row) => total + (row[name] ?? 0), 0)]),
  )
}
