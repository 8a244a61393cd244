import { z } from 'zod'

const id = z.uuid()

/**
 * Every kind of job and what it carries. A payload is parsed when it is enqueued and again when it runs, so a row written by an
 * older version either still parses or dies visibly. Jobs carry ids, never text of a person.
 */
export const jobCatalogue = {
  'send-review-request': z.object({ requestId: id }),
  'send-review-reminder': z.object({ requestId: id }),
  'send-test-mail': z.object({
    id,
    staffId: id,
    kind: z.enum(['REVIEW_REQUEST', 'REVIEW_REMINDER']),
    locale: z.string(),
  }),
  'send-touchpoint': z.object({ touchpointId: id }),
  'moderate-review': z.object({ reviewId: id, version: z.int().positive() }),
  'publish-overdue-review': z.object({ reviewId: id, version: z.int().positive() }),
  'reverse-overdue-appeal': z.object({ appealId: id }),
  'replan-requests': z.object({ productId: id.optional(), after: id.optional() }),
  'move-reviews': z.object({ productId: id }),
  'recompute-quality': z.object({ subjectId: id }),
  'sign-ledger-head': z.object({}),
  'deliver-reward': z.object({ rewardId: id }),
  'run-export': z.object({ exportId: id }),
} satisfies Record<string, z.ZodType>

export type JobName = keyof typeof jobCatalogue
export type JobPayload<Name extends JobName> = z.infer<(typeof jobCatalogue)[Name]>

/** A side effect promised by a transaction. */
export type NewJob = {
  [Name in JobName]: {
    name: Name
    payload: JobPayload<Name>
    /** Not before this instant; at once when absent. */
    runAt?: Date
    /** While a job with this key is queued or leased in the store, another is not added. It names the version it is about. */
    dedupeKey?: string
  }
}[JobName]
