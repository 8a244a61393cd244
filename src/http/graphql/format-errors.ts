import { type ExecutionResult, GraphQLError } from 'graphql'
import type { Logger } from 'pino'
import { type ErrorCode, ExpectedError, RequestError } from '../../errors.ts'
import type { Translator } from '../../i18n/translator.ts'
import type { AnswerType } from './media-type.ts'
import type { Outcome } from './request.ts'

export interface Asked {
  requestId: string
  translator: Translator
  logger: Logger
  /** Told the first error's code. */
  outcome: Outcome
}

/** HTTP statuses of what stops a whole request; any other is 400. */
const statuses: Partial<Record<ErrorCode, number>> = {
  RATE_LIMITED: 429,
  OVERLOADED: 503,
  PAYLOAD_TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 405,
  NOT_ACCEPTABLE: 406,
  ORIGIN_NOT_ALLOWED: 403,
  UNSUPPORTED_REQUEST: 415,
  UNAUTHENTICATED: 401,
  INTERNAL_SERVER_ERROR: 500,
}

/** The status of a request that was not executed. */
export function statusOfRequest(code: ErrorCode, type: AnswerType): number {
  // Clients of persisted documents look for this one in an answer that went well, as long as that is plain JSON.
  if (code === 'PERSISTED_QUERY_NOT_FOUND') return type === 'application/json' ? 200 : 404
  return statuses[code] ?? 400
}

/**
 * Puts every error into the reader's language and the contract's shape. Only what was made on purpose is told; anything else is
 * masked and logged once, with the request's id.
 */
export function formatErrors(result: ExecutionResult, asked: Asked): ExecutionResult {
  return result.errors === undefined
    ? result
    : { ...result, errors: result.errors.map((error) => formatError(error, asked)) }
}

export function formatError(error: unknown, { requestId, translator, logger, outcome }: Asked): GraphQLError {
  const graphqlError = error instanceof GraphQLError ? error : undefined
  const expected = expectedIn(error)
  if (expected === undefined)
    logger.error({ requestId, err: graphqlError?.originalError ?? error }, 'A request failed')
  const { code, parameters } = expected ?? new RequestError('INTERNAL_SERVER_ERROR')
  outcome.code ??= code
  // Within an executed operation these two are one field's matter, not the whole answer's.
  const status = code === 'UNAUTHENTICATED' || code === 'INTERNAL_SERVER_ERROR' ? undefined : statuses[code]
  const { retryAfterSeconds } = parameters
  const headers = retryAfterSeconds ? { headers: { 'Retry-After': String(retryAfterSeconds) } } : {}
  return new GraphQLError(translator.errorMessage(new RequestError(code, { ...parameters, requestId })), {
    nodes: graphqlError?.nodes,
    source: graphqlError?.source,
    positions: graphqlError?.positions,
    path: graphqlError?.path,
    extensions: {
      code,
      requestId,
      ...parameters,
      ...(graphqlError && isAboutDocument(code) ? { detail: graphqlError.message } : {}),
      ...(status === undefined ? {} : { http: { status, ...headers } }),
      ...(isUnexecuted(code, graphqlError) ? { http: { status: 400, spec: true } } : {}),
    },
  })
}

/**
 * What is said of the document or the variables before anything ran. yoga knows that such an answer is 400 in
 * application/graphql-response+json, and 200 in plain JSON (GraphQL over HTTP, 6.4).
 */
function isUnexecuted(code: ErrorCode, error: GraphQLError | undefined): boolean {
  return error?.path === undefined && (isAboutDocument(code) || code === 'QUERY_TOO_COMPLEX')
}

/** graphql-js words these, in English, for developers: its words go along as `detail`. */
function isAboutDocument(code: ErrorCode): boolean {
  return code === 'BAD_USER_INPUT' || code === 'GRAPHQL_PARSE_FAILED' || code === 'GRAPHQL_VALIDATION_FAILED'
}

/** What was thrown on purpose, or what graphql-js says of the document; undefined for a defect. */
function expectedIn(error: unknown): ExpectedError | undefined {
  if (error instanceof ExpectedError) return error
  if (!(error instanceof GraphQLError)) return undefined
  const { originalError, message, extensions } = error
  if (originalError instanceof ExpectedError) return originalError
  // graphql-jit makes errors without extensions.
  if (extensions?.code === 'BAD_USER_INPUT' || wrongValue.test(message))
    return new RequestError('BAD_USER_INPUT')
  // graphql-js wraps what is thrown; what it says for itself has nothing inside.
  if (originalError != null && !(originalError instanceof GraphQLError)) return undefined
  return new RequestError(
    /^Syntax error/i.test(message) ? 'GRAPHQL_PARSE_FAILED' : 'GRAPHQL_VALIDATION_FAILED',
  )
}

/** How graphql-js begins when a value does not fit its type, in variables and in literals. */
const wrongValue =
  /^(Variable "\$[^"]*" (got invalid value|of (required|non-null) type)|(Int|Float|String|Boolean|ID|DateTime|Date|Locale|URL|EmailAddress|Decimal) cannot represent|Expected value of type|Expected non-nullable type|Enum "|Value ".*" does not exist in "|Argument ".*" has invalid value)/
