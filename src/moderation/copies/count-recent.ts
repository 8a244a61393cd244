import type { StoreDatabase } from '../../db/scope.ts'
import type { Circumstances } from '../circumstances.ts'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** What a usual day is, is asked of four weeks. */
const USUAL_DAYS = 28
/** Nobody needs to know how many exactly. */
const MOST_COUNTED = 5_000

/** What else came, uninvited as this one, from the same account, device and network; of reviews before this one, by the clock of their submission. */
export async function countRecent(
  db: StoreDatabase,
  storeId: string,
  { reviewId, submittedAt }: { reviewId: string; submittedAt: Date },
): Promise<Circumstances['recent']> {
  const [counted] = await db.$queryRaw<Circumstances['recent'][]>`
    SELECT
      count(DISTINCT review_id) FILTER (WHERE kind = 'ACCOUNT' AND is_recent)::integer AS "byAccount",
      count(DISTINCT review_id) FILTER (WHERE kind = 'DEVICE' AND is_recent)::integer AS "fromDevice",
      count(DISTINCT review_id) FILTER (WHERE kind = 'NETWORK' AND is_recent)::integer AS "fromNetwork",
      count(DISTINCT subject_id) FILTER (WHERE kind = 'NETWORK')::integer AS "subjectsFromNetwork"
    FROM (
      SELECT t.kind, t.review_id, t.subject_id, t.at > ${new Date(submittedAt.getTime() - HOUR)}::timestamptz AS is_recent
      FROM submission_trace own
      JOIN submission_trace t ON t.store_id = own.store_id AND t.kind = own.kind AND t.hash = own.hash
      JOIN review r ON r.store_id = t.store_id AND r.id = t.review_id AND r.request_id IS NULL
      WHERE own.store_id = ${storeId}::uuid AND own.review_id = ${reviewId}::uuid AND t.review_id <> own.review_id
        AND t.at > ${new Date(submittedAt.getTime() - DAY)}::timestamptz AND t.at <= ${submittedAt}::timestamptz) lately`
  return counted ?? { byAccount: 0, fromDevice: 0, fromNetwork: 0, subjectsFromNetwork: 0 }
}

/** How many reviews of a product came without an invitation: in the day before this one, and in a usual day before that. */
export async function countUninvited(
  db: StoreDatabase,
  storeId: string,
  { subjectId, submittedAt }: { subjectId: string; submittedAt: Date },
): Promise<Circumstances['uninvited']> {
  const dayBefore = new Date(submittedAt.getTime() - DAY)
  const beginning = new Date(dayBefore.getTime() - USUAL_DAYS * DAY)
  // One that lost its order when its author was erased was asked for all the same.
  const where = {
    storeId,
    subjectId,
    requestId: null,
    verificationMethod: { not: 'ORDER_INVITATION' as const },
  }
  const lastDay = await db.review.count({
    where: { ...where, submittedAt: { gt: dayBefore, lte: submittedAt } },
    take: MOST_COUNTED,
  })
  const before = await db.review.count({
    where: { ...where, submittedAt: { gt: beginning, lte: dayBefore } },
    take: MOST_COUNTED,
  })
  return { lastDay, usualDay: before / USUAL_DAYS }
}
