import type { Context } from 'hono'
import type { ExpectedError } from '../errors.ts'
import type { RequestVariables } from './request-variables.ts'

/** Tells when to come back, where the error knows it (RFC 9110, 10.2.3). */
export function sayRetryAfter(context: Context<RequestVariables>, { parameters }: ExpectedError): void {
  if (parameters.retryAfterSeconds !== undefined)
    context.header('retry-after', String(parameters.retryAfterSeconds))
}

/** The HTTP status of an expected error, for everything that is not GraphQL. */
export function statusOf(
  error: ExpectedError,
): 400 | 401 | 403 | 404 | 409 | 410 | 413 | 415 | 429 | 500 | 502 | 503 {
  switch (error.code) {
    case 'NOT_FOUND':
    case 'TOKEN_UNKNOWN':
      return 404
    case 'TOKEN_EXPIRED':
      return 410
    case 'SIGNATURE_INVALID':
    case 'UNAUTHENTICATED':
      return 401
    case 'FORBIDDEN':
    case 'ORIGIN_NOT_ALLOWED':
      return 403
    case 'ALREADY_REVIEWED':
    case 'STALE_VERSION':
    case 'WRONG_STATE':
    case 'CLAIMED':
    case 'ALREADY_DECIDED':
      return 409
    case 'PAYLOAD_TOO_LARGE':
      return 413
    case 'RATE_LIMITED':
      return 429
    case 'BAD_GATEWAY':
      return 502
    case 'OVERLOADED':
      return 503
    case 'LEDGER_INCONSISTENT':
    case 'INTERNAL_SERVER_ERROR':
      return 500
    default:
      return 400
  }
}
