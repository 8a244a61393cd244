import type { NewJob } from '../jobs/catalogue.ts'
import type { JudgedVersion } from './review-submission.ts'

/** Has the phases read a version, once while that is under way. */
export function moderationOf({ reviewId, version }: JudgedVersion) {
  return {
    name: 'moderate-review',
    payload: { reviewId, version },
    dedupeKey: `moderate-review:${reviewId}:${version}`,
  } as const satisfies NewJob
}
