import type { Logger } from 'pino'
import { reverseOverdueAppeal } from '../../moderation/decide-appeal.ts'
import { applyVerdict, publishOverdue } from '../../moderation/decide-version.ts'
import { moderate } from '../../moderation/pipeline.ts'
import { readSubmission } from '../../moderation/review-submission.ts'
import type { createStorePhases } from '../../moderation/store-phases.ts'
import type { Task } from '../task.ts'

/** Looks at one version of a review, and publishes it unless something was found that a person should see. */
export function moderateReview(
  logger: Logger,
  phasesOf: ReturnType<typeof createStorePhases>,
): Task<'moderate-review'> {
  return async ({ id, payload }, { scope, finish }) => {
    const submission = await readSubmission(scope, payload)
    if (submission === null) return
    const verdict = await moderate(submission, await phasesOf(scope))
    for (const { phase, mode, error } of verdict.failures)
      logger.error({ jobId: id, phase, mode, err: error }, 'A moderation phase failed')
    await finish((tx) => applyVerdict(tx, scope, payload, verdict, submission))
  }
}

/** Publishes a version whose deadline has passed without a decision. */
export const publishOverdueReview: Task<'publish-overdue-review'> = async (
  { payload },
  { scope, finish },
) => {
  await finish((tx) => publishOverdue(tx, scope, payload))
}

/** An appeal that nobody has decided in time succeeds. */
export const reverseOverdueAppealTask: Task<'reverse-overdue-appeal'> = async (
  { payload },
  { scope, finish },
) => {
  await finish((tx) => reverseOverdueAppeal(tx, scope, payload))
}
