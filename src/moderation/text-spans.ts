import { z } from 'zod'
import { type Issue, ValidationError } from '../errors.ts'
import type { FindingField, Span } from './finding.ts'
import { textsOf } from './points.ts'

export const spansInput = z
  .array(z.object({ field: z.string(), start: z.number(), end: z.number() }))
  .max(100)

/**
 * Spans as somebody marked them, each of words within the text it names; UTF-16 offsets, as everywhere.
 * @throws ValidationError for those outside it.
 */
export function spansWithin(
  spans: z.infer<typeof spansInput>,
  texts: Parameters<typeof textsOf>[0],
): ({ field: FindingField } & Span)[] {
  const fields = textsOf(texts)
  const issues: Issue[] = []
  const within = spans.flatMap(({ field: name, start, end }, index) => {
    const known = fields.find(({ field }) => field === name)
    if (!known) {
      issues.push({ path: ['spans', String(index), 'field'], code: 'INVALID' })
      return []
    }
    const maximum = known.text.length
    if (start < 0 || end > maximum || start >= end) {
      issues.push({
        path: ['spans', String(index)],
        code: 'OUT_OF_RANGE',
        parameters: { minimum: 0, maximum },
      })
      return []
    }
    // What is decided rests on words: a mark over nothing says nothing to their author.
    if (!/\S/u.test(known.text.slice(start, end))) {
      issues.push({ path: ['spans', String(index)], code: 'REQUIRED' })
      return []
    }
    return [{ field: known.field, start, end }]
  })
  if (issues.length > 0) throw new ValidationError(issues)
  return within
}
