import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { KeyFinder, KeyHolder } from '../../auth/api-keys.ts'
import { type Origin, openScope, type ScopeSource } from '../../db/scope.ts'
import { ExpectedError, RequestError } from '../../errors.ts'
import { negotiateLanguage } from '../../i18n/languages.ts'
import { type Translator, translatorFor } from '../../i18n/translator.ts'
import type { Context } from '../../schema/context.ts'
import { createLoaders } from '../../schema/loaders.ts'
import { newReadLog } from '../../schema/read-log.ts'
import { customerOrigin } from '../network.ts'
import type { RateLimits } from '../rate-limits.ts'
import type { AnswerCache, KeptAnswer } from './answer-cache.ts'
import { checkOrigin, holderOf, keyIdOf, translatorOf } from './caller.ts'
import { createCompiledDocuments } from './compiled-execution.ts'
import { type Asked, formatError, formatErrors, statusOfRequest } from './format-errors.ts'
import { keptResponse } from './kept-response.ts'
import { type AnswerType, answerTypeFor } from './media-type.ts'
import { type GraphqlParameters, persistedHash, readParameters } from './parameters.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { GraphqlAnswer, GraphqlRequest, Outcome } from './request.ts'
import { createGraphqlEngine, type ServerContext } from './yoga.ts'

export interface EndpointServices {
  scopeSource: ScopeSource
  publicPool: pg.Pool
  keys: KeyFinder
  limits: RateLimits
  documents: PersistedDocuments
  cache: AnswerCache
  logger: Logger
  publicUrl: string
  dataDir: string
}

export interface GraphqlEndpoint {
  /** Answers from memory, where that has the answer: neither parsed nor looked up. */
  kept(request: GraphqlRequest): GraphqlAnswer | undefined
  answer(request: GraphqlRequest): Promise<GraphqlAnswer>
  /** Says why a request is not even looked at. */
  refuse(request: GraphqlRequest, error: RequestError): GraphqlAnswer
}

const methods = ['GET', 'HEAD', 'POST', 'OPTIONS'].join(', ')

/** Answers /graphql: who asks, in which language, from where, with what; then the engine. */
export function createGraphqlEndpoint(services: EndpointServices): GraphqlEndpoint {
  const compiledDocuments = createCompiledDocuments()
  const engine = createGraphqlEngine(compiledDocuments, services.dataDir)
  const { scopeSource, publicPool, keys, limits, documents, cache, logger, publicUrl } = services

  async function answer(request: GraphqlRequest): Promise<GraphqlAnswer> {
    if (request.method === 'OPTIONS') return preflight(request)
    if (isBrowser(request)) return graphiql()
    const requestId = randomUUID()
    const outcome: Outcome = { requestId }
    let translator = translatorFor(negotiateLanguage(request.headers['accept-language']))
    // Until the key is known nothing has been read that an origin should not see; from then on the key decides.
    let allowedOrigin = request.headers.origin
    const type = answerTypeFor(request.headers.accept)
    const answered = async (): Promise<GraphqlAnswer> => {
      if (request.method !== 'GET' && request.method !== 'POST') throw new RequestError('METHOD_NOT_ALLOWED')
      if (type === undefined) throw new RequestError('NOT_ACCEPTABLE')
      const url = new URL(request.url, publicUrl)
      const holder = await holderOf(keys, request, url)
      translator = translatorOf(request, url, holder)
      allowedOrigin = undefined
      allowedOrigin = checkOrigin(holder, request.headers.origin)
      await limits.countRequest(keyIdOf(holder), request.network)
      const parameters = await readParameters(request, url, documents)
      const fill = cache.begin()
      const operationContext = contextOf(request, holder, translator, requestId, outcome)
      const isKnownDocument = persistedHash(parameters) !== null
      const asked = { requestId, translator, logger, outcome, operationContext, isKnownDocument }
      const { status, body, headers } =
        (await runCompiled(parameters, type, asked)) ?? (await runEngine(parameters, type, asked))
      const key = cacheKeyOf(request)
      if (key !== null && holder?.actor.kind === 'publishable' && status === 200) {
        const kept = fill.keep(key, holder.storeId, operationContext.reads, {
          body,
          contentType: `${type}; charset=utf-8`,
          language: translator.language,
          keyId: holder.actor.keyId,
          outcome: outcome.operation === undefined ? {} : { operation: outcome.operation },
          allowedOrigins: holder.actor.allowedOrigins,
        })
        if (kept) return { ...keptResponse(kept, request), outcome }
      }
      return told({ status, body, headers })
    }
    const told = (result: Result) => withHeaders(result, request, translator, outcome, allowedOrigin)
    try {
      return await answered()
    } catch (error) {
      return told(failure(error, type, { translator, requestId, logger, outcome }))
    }
  }

  /** The short way: a document that has come a few times. */
  async function runCompiled(
    { query, operationName, variables }: GraphqlParameters,
    type: AnswerType,
    asked: ServerContext,
  ): Promise<Result | undefined> {
    const document = query === undefined ? undefined : compiledDocuments.find(query, operationName)
    if (document === undefined) return undefined
    const { operationContext, outcome } = asked
    outcome.operation = document.operation
    const result = await document.compiled.query(undefined, operationContext, variables ?? {})
    if (!document.isCacheable || result.errors !== undefined) operationContext.reads.hasUnnamedReads = true
    // A refusal of the whole request has a status of its own, which the engine knows to set.
    if (result.data == null) return undefined
    const body = Buffer.from(JSON.stringify(formatErrors(result, asked)))
    return { status: 200, headers: { 'content-type': `${type}; charset=utf-8` }, body }
  }

  async function runEngine(
    parameters: GraphqlParameters,
    type: AnswerType,
    asked: ServerContext,
  ): Promise<Result> {
    const response = await engine.fetch(
      `${publicUrl}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: type },
        body: JSON.stringify(parameters),
      },
      asked,
    )
    return resultOf(response)
  }

  async function graphiql(): Promise<GraphqlAnswer> {
    const response = await engine.fetch(`${publicUrl}/graphql`, { headers: { accept: 'text/html' } })
    return resultOf(response)
  }

  function contextOf(
    request: GraphqlRequest,
    holder: KeyHolder | null,
    translator: Translator,
    requestId: string,
    outcome: Outcome,
  ): Context {
    const scope = holder && openScope(scopeSource, holder.storeId, holder.actor, originOf(request, holder))
    const reads = newReadLog()
    return {
      requestId,
      translator,
      reads,
      store: scope && { scope, loaders: createLoaders(publicPool, scope, reads) },
      limitSubmissions: async () => {
        // A shop's back end relays many customers from one network; its own key answers for it.
        if (holder?.actor.kind !== 'secret')
          await limits.countSubmission(holder?.storeId ?? 'anonymous', request.network)
      },
      refused(code) {
        outcome.code ??= code
      },
    }
  }

  return {
    answer,
    kept(request) {
      const key = cacheKeyOf(request)
      const found = key === null ? undefined : cache.get(key)
      if (found === undefined || !isAllowed(found, request.headers.origin)) return undefined
      try {
        limits.countKeptAnswer(found.keyId, request.network)
      } catch (error) {
        if (error instanceof RequestError) return refuse(request, error)
        throw error
      }
      return keptResponse(found, request)
    },
    refuse,
  }

  function refuse(request: GraphqlRequest, error: RequestError): GraphqlAnswer {
    const requestId = randomUUID()
    const outcome: Outcome = { requestId }
    const translator = translatorFor(negotiateLanguage(request.headers['accept-language']))
    const asked = { requestId, translator, logger, outcome }
    const refusal = failure(error, answerTypeFor(request.headers.accept), asked)
    return withHeaders(refusal, request, translator, outcome, request.headers.origin)
  }
}

/** A shop's back end relays many customers from one place. */
function originOf({ network, headers }: GraphqlRequest, { actor }: KeyHolder): Origin | null {
  return actor.kind === 'publishable' ? customerOrigin(network, headers) : null
}

/** What came of a request, before it is dressed for the caller. */
interface Result {
  status: number
  headers: Record<string, string>
  body: Buffer
}

function failure(error: unknown, type: AnswerType = 'application/json', asked: Asked): Result {
  const { message, extensions } = formatError(error, asked)
  const { http: _, ...told } = extensions
  const code = error instanceof ExpectedError ? error.code : 'INTERNAL_SERVER_ERROR'
  return {
    status: statusOfRequest(code, type),
    headers: {
      'content-type': `${type}; charset=utf-8`,
      ...(told.retryAfterSeconds === undefined ? {} : { 'retry-after': String(told.retryAfterSeconds) }),
      ...(code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {}),
      ...(code === 'METHOD_NOT_ALLOWED' ? { allow: methods } : {}),
    },
    body: Buffer.from(JSON.stringify({ errors: [{ message, extensions: told }] })),
  }
}

/** Of another origin than allowed: the long way refuses, with words. */
function isAllowed({ allowedOrigins }: KeptAnswer, origin: string | undefined): boolean {
  return origin === undefined || allowedOrigins.length === 0 || allowedOrigins.includes(origin)
}

/**
 * All that an answer depends on beside the store's facts: the key, the document, the variables, the language, the media type.
 * Two requests that say the same in other bytes are filled twice, which costs one fill. Null for what is never kept.
 */
function cacheKeyOf({ method, url, headers, body }: GraphqlRequest): string | null {
  const { authorization } = headers
  const accept = headers.accept ?? ''
  if (method === 'GET') return authorization === undefined ? `${accept}\n${url}` : null
  if (method !== 'POST' || !authorization?.startsWith('Bearer pk_')) return null
  return `${accept}\n${url}\n${authorization}\n${headers['content-type'] ?? ''}\n${headers['accept-language'] ?? ''}\n${body.toString('utf8')}`
}

/** Which key it will be is not told yet; the answer proper is refused if its origin is not allowed. There are no cookies to steal. */
function preflight(request: GraphqlRequest): GraphqlAnswer {
  return {
    status: 204,
    headers: {
      'access-control-allow-origin': request.headers.origin ?? '*',
      'access-control-allow-methods': methods,
      'access-control-allow-headers': 'authorization, content-type, accept-language',
      'access-control-max-age': '7200',
      vary: 'Origin',
    },
    body: Buffer.alloc(0),
  }
}

function withHeaders(
  { status, headers, body }: Result,
  request: GraphqlRequest,
  translator: Translator,
  outcome: Outcome,
  allowedOrigin: string | undefined,
): GraphqlAnswer {
  return {
    status,
    body,
    outcome,
    headers: {
      ...headers,
      'content-length': String(body.length),
      'content-language': translator.language,
      'cache-control': 'no-store',
      ...(outcome.requestId === undefined ? {} : { 'x-request-id': outcome.requestId }),
      vary: request.method === 'GET' ? 'Accept, Origin' : 'Accept, Accept-Language, Authorization, Origin',
      ...(allowedOrigin === undefined
        ? {}
        : {
            'access-control-allow-origin': allowedOrigin,
            'access-control-expose-headers': 'X-Request-Id, Retry-After, ETag',
          }),
    },
  }
}

function isBrowser({ method, headers, url }: GraphqlRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html') && !url.includes('extensions=')
}

async function resultOf(response: Response): Promise<Result> {
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
