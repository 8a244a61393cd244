import { type FindingCode, type FindingField, fieldsOf, type Span } from '../finding.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { plainForms } from '../plain-forms.ts'
import type { Submission } from '../submission.ts'

/**
 * A phase that masks one kind of personal data wherever it finds it, and never holds: what somebody thinks of a product is worth
 * reading without their address. However its letters and digits are written (plain-forms.ts). Where it breaks, the review waits: what it would have masked cannot be taken back once read.
 */
export function personalData(
  name: string,
  code: FindingCode,
  find: (text: string, submission: Submission, field: FindingField) => Span[],
): Phase {
  return {
    name,
    onFailure: 'hold',
    examine: (submission) =>
      fieldsOf(submission).flatMap(({ field, text }) => {
        const plain = plainForms(text)
        return find(plain.text, submission, field).map(
          ({ start, end }): Observation => ({
            field,
            ...plain.original(start, end),
            reason: 'PERSONAL_INFORMATION',
            action: 'redact',
            code,
          }),
        )
      }),
  }
}
