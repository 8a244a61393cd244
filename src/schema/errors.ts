import {
  ConflictError,
  type ExpectedError,
  errorCodes,
  type Issue,
  NotFoundError,
  RateLimitError,
  TokenError,
  ValidationError,
} from '../errors.ts'
import { builder } from './builder.ts'

/** Codes that come as top-level errors are not listed: they are in extensions.code. */
const memberCodes = errorCodes.slice(0, errorCodes.indexOf('UNAUTHENTICATED'))

const ErrorCodeEnum = builder.enumType('ErrorCode', {
  description: 'What went wrong, for programs.',
  values: Object.fromEntries(memberCodes.map((code) => [code, { value: code, description: meaning(code) }])),
})

function meaning(code: (typeof memberCodes)[number]): string {
  const meanings: Partial<Record<typeof code, string>> = {
    VALIDATION_FAILED: 'The input cannot be meant; `issues` says why.',
    NOT_FOUND: 'There is no such thing in this store.',
    ALREADY_REVIEWED: 'This customer has a review of this already.',
    STALE_VERSION: 'It has changed since it was shown.',
    WRONG_STATE: 'It is in a state that does not allow this.',
    IDEMPOTENCY_KEY_REUSED: 'The key came with other content before.',
    CLAIMED: 'Somebody else is deciding it.',
    ALREADY_DECIDED: 'This very text was withheld; it can be changed, or the decision objected to.',
    TOKEN_UNKNOWN: 'The link opens nothing, or was revoked.',
    TOKEN_EXPIRED: 'The link has expired.',
    RATE_LIMITED: 'Too much, too fast.',
  }
  return meanings[code] ?? code
}

/** An expected error as an answer: graphql-js throws whatever is an Error, also where it is returned. */
export interface Failure<Expected extends ExpectedError = ExpectedError> {
  failure: Expected
}

const ErrorInterface = builder.interfaceRef<Failure>('Error').implement({
  description: 'A failure that a caller is expected to meet.',
  fields: (t) => ({
    code: t.field({
      type: ErrorCodeEnum,
      description: 'For programs.',
      resolve: ({ failure }) => failure.code,
    }),
    message: t.string({
      description: 'For people, in the language of the request.',
      resolve: ({ failure }, _args, { translator }) => translator.errorMessage(failure),
    }),
  }),
})

const ValidationIssue = builder.objectRef<Issue>('ValidationIssue').implement({
  description: 'One thing in the input that cannot be meant.',
  fields: (t) => ({
    path: t.stringList({
      description: 'Where: field names from the outside in; for a list its name, then the index.',
      resolve: (issue) => issue.path,
    }),
    code: t.exposeString('code', { description: 'What, for programs.' }),
    message: t.string({
      description: 'What, for people, in the language of the request.',
      resolve: (issue, _args, { translator }) => translator.issueMessage(issue),
    }),
  }),
})

const ValidationErrorType = builder.objectRef<Failure<ValidationError>>('ValidationError').implement({
  description: 'Returned when the input cannot be meant: every issue at once.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    issues: t.field({
      type: [ValidationIssue],
      description: 'What to mend.',
      resolve: ({ failure }) => failure.issues,
    }),
  }),
})

const NotFoundErrorType = builder.objectRef<Failure<NotFoundError>>('NotFoundError').implement({
  description: "Returned when the store has no such thing; another store's thing answers the same.",
  interfaces: [ErrorInterface],
})

const ConflictErrorType = builder.objectRef<Failure<ConflictError>>('ConflictError').implement({
  description:
    'Returned when the thing exists, but not as the caller believes: duplicate, stale version, wrong state.',
  interfaces: [ErrorInterface],
})

const TokenErrorType = builder.objectRef<Failure<TokenError>>('TokenError').implement({
  description: 'Returned when a link opens nothing: unknown, expired, used or revoked.',
  interfaces: [ErrorInterface],
})

const RateLimitErrorType = builder.objectRef<Failure<RateLimitError>>('RateLimitError').implement({
  description: 'Returned when there was too much from one network in a short time.',
  interfaces: [ErrorInterface],
  fields: (t) => ({
    retryAfterSeconds: t.int({
      description: 'The same request succeeds after this many seconds.',
      resolve: ({ failure }) => failure.retryAfterSeconds,
    }),
  }),
})

/** What mutations may declare, by name: the class that is thrown and the type that is answered. */
export const expectedErrors = {
  ValidationError: { thrown: ValidationError, type: ValidationErrorType },
  NotFoundError: { thrown: NotFoundError, type: NotFoundErrorType },
  ConflictError: { thrown: ConflictError, type: ConflictErrorType },
  TokenError: { thrown: TokenError, type: TokenErrorType },
  RateLimitError: { thrown: RateLimitError, type: RateLimitErrorType },
}
export type ErrorName = keyof typeof expectedErrors
