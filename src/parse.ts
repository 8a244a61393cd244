import type { z } from 'zod'
import { type Issue, type IssueCode, issueCodes, type PublicParameters, ValidationError } from './errors.ts'

/**
 * Parses input at a boundary, once. Throws ValidationError with every issue.
 * A refinement names its code by `params: { code: 'INVALID_EMAIL' satisfies IssueCode }`.
 */
export function parse<Schema extends z.ZodType>(schema: Schema, input: unknown): z.output<Schema> {
  const result = schema.safeParse(input)
  if (result.success) return result.data
  throw new ValidationError(result.error.issues.map(issueOf))
}

function issueOf(issue: z.core.$ZodIssue): Issue {
  return { path: issue.path.map(String), ...meaningOf(issue) }
}

function meaningOf(issue: z.core.$ZodIssue): { code: IssueCode; parameters?: PublicParameters } {
  switch (issue.code) {
    case 'custom':
      return customMeaning(issue.params ?? {})
    case 'too_big':
      if (issue.origin === 'string') return { code: 'TOO_LONG', parameters: { count: Number(issue.maximum) } }
      if (issue.origin === 'array') return { code: 'TOO_MANY', parameters: { count: Number(issue.maximum) } }
      return { code: 'INVALID' }
    case 'too_small':
      if (issue.origin === 'string') {
        return Number(issue.minimum) === 1
          ? { code: 'REQUIRED' }
          : { code: 'TOO_SHORT', parameters: { count: Number(issue.minimum) } }
      }
      return { code: issue.origin === 'array' ? 'REQUIRED' : 'INVALID' }
    case 'invalid_type':
      return { code: issue.input === undefined || issue.input === null ? 'REQUIRED' : 'INVALID' }
    default:
      return { code: 'INVALID' }
  }
}

function customMeaning({ code: wanted, ...rest }: Record<string, unknown>): {
  code: IssueCode
  parameters?: PublicParameters
} {
  const parameters = Object.fromEntries(
    Object.entries(rest).filter((entry): entry is [string, string | number] =>
      ['string', 'number'].includes(typeof entry[1]),
    ),
  )
  return { code: issueCodes.find((code) => code === wanted) ?? 'INVALID', parameters }
}
