import type { StoreDatabase } from '../db/scope.ts'
import type { ReviewVersion } from '../generated/prisma/client.ts'
import type { Finding } from './finding.ts'
import { storedFindings } from './findings.ts'
import { aboutTheReview } from './latest-decision.ts'
import { placesOf } from './places-of-words.ts'
import { textsOf } from './points.ts'
import type { ModerationReason } from './reasons.ts'

/** A decision about one review says nothing of common words in another: fewer words than these spread only if they identify somebody. */
const FEWEST_WORDS = 3
const identifying: ReadonlySet<ModerationReason> = new Set(['PERSONAL_INFORMATION', 'CONFIDENTIAL'])

/**
 * What a person had masked in this customer's texts and stands in this one again: it stays masked, whoever publishes. An edit
 * elsewhere in the text does not undo a decision, nor does a new review, where what was masked identifies somebody or is a passage; a
 * successful appeal does.
 */
export async function decidedWordsIn(
  db: StoreDatabase,
  storeId: string,
  customerId: string,
  text: ReviewVersion,
): Promise<Finding[]> {
  const decided = await db.reviewVersion.findMany({
    where: {
      storeId,
      review: { customerId },
      findings: { array_contains: [{ code: 'decision', action: 'redact' }] },
      NOT: { reviewId: text.reviewId, version: text.version },
    },
  })
  const masked = decided.flatMap((version) => {
    const fields = textsOf(version)
    const isSameReview = version.reviewId === text.reviewId
    return storedFindings(version.findings)
      .filter(({ code, action }) => code === 'decision' && action === 'redact')
      .flatMap(({ field: name, start, end, reason, decisionId }) => {
        const words = fields
          .find(({ field }) => field === name)
          ?.text.slice(start, end)
          .trim()
        const spreads = isSameReview || identifying.has(reason) || isPassage(words ?? '')
        return words && spreads ? [{ words, reason, decisionId }] : []
      })
  })
  const found = textsOf(text).flatMap(({ field, text: whole }) =>
    masked.flatMap(({ words, reason, decisionId }) =>
      placesOf(words, whole).map(
        (start): Finding => ({
          phase: 'moderator',
          code: 'decision',
          action: 'redact',
          reason,
          decisionId,
          field,
          start,
          end: start + words.length,
        }),
      ),
    ),
  )
  return [...new Map(found.map((one) => [`${one.field} ${one.start} ${one.end}`, one])).values()]
}

/** As readers of any language count words; Chinese and Thai write no spaces. */
function isPassage(words: string): boolean {
  let count = 0
  for (const { isWordLike } of segmenter.segment(words))
    if (isWordLike && ++count >= FEWEST_WORDS) return true
  return false
}

const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' })

/**
 * What the phases want masked, without the words that a person has let stand in an earlier text of this review, or a successful appeal:
 * an edit elsewhere does not bring a mask back.
 */
export async function withoutWordsLetStand(
  db: StoreDatabase,
  storeId: string,
  text: ReviewVersion,
  findings: readonly Finding[],
): Promise<Finding[]> {
  const { reviewId } = text
  const decisions = await db.decision.findMany({
    where: {
      storeId,
      reviewId,
      ...aboutTheReview,
      OR: [{ decidedById: { not: null }, action: 'PUBLISH' }, { reversesId: { not: null } }],
    },
    select: { version: true },
  })
  const versions = await db.reviewVersion.findMany({
    where: { storeId, reviewId, version: { in: decisions.map(({ version }) => version) } },
  })
  const stands = new Set(
    versions.flatMap((version) =>
      storedFindings(version.findings)
        .filter(({ action }) => action === 'publish')
        .map((finding) => wordsOf(version, finding)),
    ),
  )
  return findings.map((finding) =>
    finding.action === 'redact' && stands.has(wordsOf(text, finding))
      ? { ...finding, action: 'publish' }
      : finding,
  )
}

function wordsOf(text: ReviewVersion, { code, field: name, start, end }: Finding): string {
  return `${code} ${textsOf(text)
    .find(({ field }) => field === name)
    ?.text.slice(start, end)}`
}
