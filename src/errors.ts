/**
 * The catalogue of failures a caller is expected to meet. Each carries a code and public parameters only; the words are found
 * at the edge, in the reader's language (src/i18n/errors.ts, where a code without a message in every locale does not compile).
 * Anything thrown that is not one of these is a defect: masked, and logged with the request's id.
 */

export const errorCodes = [
  'VALIDATION_FAILED',
  'NOT_FOUND',
  'ALREADY_REVIEWED',
  'STALE_VERSION',
  'WRONG_STATE',
  'IDEMPOTENCY_KEY_REUSED',
  'CLAIMED',
  'ALREADY_DECIDED',
  'TOKEN_UNKNOWN',
  'TOKEN_EXPIRED',
  'RATE_LIMITED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'ORIGIN_NOT_ALLOWED',
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'QUERY_TOO_COMPLEX',
  'PERSISTED_QUERY_NOT_FOUND',
  'PAYLOAD_TOO_LARGE',
  'UNSUPPORTED_REQUEST',
  'METHOD_NOT_ALLOWED',
  'NOT_ACCEPTABLE',
  'SIGNATURE_INVALID',
  'LEDGER_INCONSISTENT',
  'BAD_GATEWAY',
  'OVERLOADED',
  'INTERNAL_SERVER_ERROR',
] as const
export type ErrorCode = (typeof errorCodes)[number]

export const issueCodes = [
  'REQUIRED',
  'INVALID',
  'TOO_LONG',
  'TOO_SHORT',
  'OUT_OF_RANGE',
  'TOO_MANY',
  'INVALID_EMAIL',
  'INVALID_URL',
  'INVALID_LOCALE',
  'INVALID_DECIMAL',
  'INVALID_COUNTRY',
  'INVALID_CURRENCY',
  'INVALID_TIME_ZONE',
  'IN_THE_FUTURE',
  'DUPLICATE',
  'PRODUCT_NOT_IN_ORDER',
  'WORD_OF_OPINION',
  'PRIVATE_ADDRESS',
  'UNKNOWN_PLACEHOLDER',
  'NO_FULL_NAME',
] as const
export type IssueCode = (typeof issueCodes)[number]

export type PublicParameters = Readonly<Record<string, string | number>>

export interface Issue {
  /** Where in the input: list names, then indexes as decimal text, then field names. */
  path: string[]
  code: IssueCode
  parameters?: PublicParameters
}

export class ExpectedError extends Error {
  override readonly name: string = 'ExpectedError'
  readonly code: ErrorCode
  readonly parameters: PublicParameters

  constructor(code: ErrorCode, parameters: PublicParameters = {}) {
    super(code)
    this.code = code
    this.parameters = parameters
  }
}

/** The input cannot be meant: every problem at once. */
export class ValidationError extends ExpectedError {
  override readonly name = 'ValidationError'
  readonly issues: Issue[]

  constructor(issues: Issue[]) {
    super('VALIDATION_FAILED', { count: issues.length })
    this.issues = issues
  }
}

/** No such thing in this store; another store's thing answers the same. */
export class NotFoundError extends ExpectedError {
  override readonly name = 'NotFoundError'

  constructor() {
    super('NOT_FOUND')
  }
}

/** The thing exists, but not as the caller believes: duplicate, stale version, wrong state. */
export class ConflictError extends ExpectedError {
  override readonly name = 'ConflictError'

  constructor(
    code: Extract<
      ErrorCode,
      | 'ALREADY_REVIEWED'
      | 'STALE_VERSION'
      | 'WRONG_STATE'
      | 'IDEMPOTENCY_KEY_REUSED'
      | 'CLAIMED'
      | 'ALREADY_DECIDED'
    >,
  ) {
    super(code)
  }
}

/** A link that opens nothing: unknown (or revoked), or expired. */
export class TokenError extends ExpectedError {
  override readonly name = 'TokenError'

  constructor(code: Extract<ErrorCode, 'TOKEN_UNKNOWN' | 'TOKEN_EXPIRED'>) {
    super(code)
  }
}

/** Too much, too fast; the same request succeeds after `retryAfterSeconds`. */
export class RateLimitError extends ExpectedError {
  override readonly name = 'RateLimitError'
  readonly retryAfterSeconds: number

  constructor(retryAfterSeconds: number) {
    super('RATE_LIMITED', { retryAfterSeconds })
    this.retryAfterSeconds = retryAfterSeconds
  }
}

/** Reported as a top-level GraphQL error or an HTTP status, never as a member of a union. */
export class RequestError extends ExpectedError {
  override readonly name = 'RequestError'
}
