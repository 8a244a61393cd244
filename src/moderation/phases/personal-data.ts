import { type FindingCode, fieldsOf, type Span } from '../finding.ts'
import type { Observation, Phase } from '../pipeline.ts'
import type { Submission } from '../submission.ts'

/**
 * A phase that masks one kind of personal data wherever it finds it, and never holds: what somebody thinks of a product is worth
 * reading without their address. Where it breaks, the review waits: what it would have masked cannot be taken back once read.
 */
export function personalData(
  name: string,
  code: FindingCode,
  find: (text: string, submission: Submission) => Span[],
): Phase {
  return {
    name,
    onFailure: 'hold',
    examine: (submission) =>
      fieldsOf(submission).flatMap(({ field, text }) =>
        find(text, submission).map(
          ({ start, end }): Observation => ({
            field,
            start,
            end,
            reason: 'PERSONAL_INFORMATION',
            action: 'redact',
            code,
          }),
        ),
      ),
  }
}
