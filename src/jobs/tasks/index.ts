import type { Logger } from 'pino'
import type { MailTransport } from '../../mail/letter.ts'
import { createCircuitBreaker } from '../../moderation/outside/circuit-breaker.ts'
import { createStorePhases } from '../../moderation/store-phases.ts'
import type { Tasks } from '../task.ts'
import { deliverReward } from './deliver-reward.ts'
import { moderateReview, publishOverdueReview, reverseOverdueAppealTask } from './moderate-review.ts'
import { moveReviews } from './move-reviews.ts'
import { recomputeQuality } from './recompute-quality.ts'
import { replanRequests } from './replan-requests.ts'
import { runExport } from './run-export.ts'
import { sendReviewReminder, sendReviewRequest } from './send-review-request.ts'
import { sendTestMailTask } from './send-test-mail.ts'
import { sendTouchpoint } from './send-touchpoint.ts'
import { signLedgerHead } from './sign-ledger-head.ts'

/** What every kind of job does. */
export function createTasks({ mail, logger }: { mail: MailTransport; logger: Logger }): Tasks {
  return {
    'send-review-request': sendReviewRequest(mail),
    'send-review-reminder': sendReviewReminder(mail),
    'send-test-mail': sendTestMailTask(mail),
    'send-touchpoint': sendTouchpoint(mail),
    'moderate-review': moderateReview(logger, createStorePhases()),
    'publish-overdue-review': publishOverdueReview,
    'reverse-overdue-appeal': reverseOverdueAppealTask,
    'replan-requests': replanRequests,
    'move-reviews': moveReviews,
    'recompute-quality': recomputeQuality,
    'sign-ledger-head': signLedgerHead,
    'run-export': runExport,
    'deliver-reward': deliverReward(createCircuitBreaker()),
  }
}
