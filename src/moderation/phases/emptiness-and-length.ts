import { fieldsOf } from '../finding.ts'
import type { Phase } from '../pipeline.ts'

/** What the form and the API let through; whatever comes another way waits for a person. */
const LONGEST_BODY = 10_000

/** A letter or a digit of any script, an emoji or a flag says something; "..." does not. */
const ANYTHING_SAID = /[\p{L}\p{N}\p{Extended_Pictographic}\p{Regional_Indicator}]/u

/** Holds a review that says nothing at all, in title, text and points together, and one too long to be one. "Bad." is enough. */
export const emptinessAndLength: Phase = {
  name: 'emptiness-and-length',
  onFailure: 'skip',
  examine(submission) {
    const { body } = submission
    const isTooLong = body.length > LONGEST_BODY
    const isEmpty = !fieldsOf({ ...submission, displayName: '' }).some(({ text }) => ANYTHING_SAID.test(text))
    const wholeBody = { field: 'body', start: 0, end: body.length, action: 'hold' } as const
    return [
      ...(isEmpty ? [{ ...wholeBody, reason: 'UNRELATED', code: 'emptyText' } as const] : []),
      ...(isTooLong ? [{ ...wholeBody, reason: 'SPAM', code: 'tooLong' } as const] : []),
    ]
  },
}
