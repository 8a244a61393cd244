import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { KeyFinder, KeyHolder } from '../../auth/api-keys.ts'
import { openScope, type ScopeSource } from '../../db/scope.ts'
import { ExpectedError } from '../../errors.ts'
import { negotiateLanguage } from '../../i18n/languages.ts'
import { type Translator, translatorFor } from '../../i18n/translator.ts'
import type { Context } from '../../schema/context.ts'
import { createLoaders } from '../../schema/loaders.ts'
import { newReadLog } from '../../schema/read-log.ts'
import type { RateLimits } from '../rate-limits.ts'
import type { AnswerCache, KeptAnswer } from './answer-cache.ts'
import { checkOrigin, holderOf, keyIdOf, translatorOf } from './caller.ts'
import { createCompiledDocuments } from './compiled-execution.ts'
import { formatError, formatErrors, statuses } from './format-errors.ts'
import { headersOfKept } from './kept-response.ts'
import { type GraphqlParameters, readParameters } from './parameters.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { GraphqlAnswer, GraphqlRequest } from './request.ts'
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
  /** Answers from memory, where that has the answer: neither parsed nor looked up. Throws RATE_LIMITED. */
  kept(request: GraphqlRequest): KeptAnswer | undefined
  answer(request: GraphqlRequest): Promise<GraphqlAnswer>
}

/** What yoga answers plain JSON with. */
const plainJson = 'application/json; charset=utf-8'

/** Answers /graphql: who asks, in which language, from where, with what; then the engine. */
export function createGraphqlEndpoint(services: EndpointServices): GraphqlEndpoint {
  const compiledDocuments = createCompiledDocuments()
  const engine = createGraphqlEngine(compiledDocuments, services.dataDir)
  const { scopeSource, publicPool, keys, limits, documents, cache, logger, publicUrl } = services

  async function answer(request: GraphqlRequest): Promise<GraphqlAnswer> {
    if (request.method === 'OPTIONS') return preflight(request)
    if (isBrowser(request))
      return fromResponse(await engine.fetch(`${publicUrl}/graphql`, { headers: { accept: 'text/html' } }))
    const requestId = randomUUID()
    let translator = translatorFor(negotiateLanguage(request.headers['accept-language'], 'en'))
    // Until the key is known nothing has been read that an origin should not see; from then on the key decides.
    let allowedOrigin = request.headers.origin
    try {
      const url = new URL(request.url, publicUrl)
      const holder = await holderOf(keys, request, url)
      translator = translatorOf(request, url, holder)
      allowedOrigin = undefined
      allowedOrigin = checkOrigin(holder, request.headers.origin)
      await limits.countRequest(keyIdOf(holder), request.network)
      const parameters = await readParameters(request, url, documents)
      const fill = cache.begin()
      const operationContext = contextOf(request, holder, translator, requestId)
      const asked = { requestId, translator, logger, operationContext }
      const answered =
        (await runCompiled(request, parameters, asked)) ?? (await runEngine(request, parameters, asked))
      const key = cacheKeyOf(request)
      if (key !== null && holder?.actor.kind === 'publishable' && answered.status === 200) {
        const kept = fill.keep(key, holder.storeId, operationContext.reads, {
          body: answered.body,
          contentType: answered.headers['content-type'] ?? 'application/json',
          language: translator.language,
          allowedOrigins: holder.actor.allowedOrigins,
        })
        if (kept) return { status: 200, headers: headersOfKept(kept, request), body: kept.body }
      }
      return withHeaders(answered, request, translator, requestId, allowedOrigin)
    } catch (error) {
      return withHeaders(failure(error, translator, requestId), request, translator, requestId, allowedOrigin)
    }
  }

  /** The short way: a document that has come a few times, asked for as plain JSON. */
  async function runCompiled(
    request: GraphqlRequest,
    { query, operationName, variables }: GraphqlParameters,
    asked: ServerContext,
  ): Promise<GraphqlAnswer | undefined> {
    const accept = request.headers.accept ?? '*/*'
    if (query === undefined || (accept !== '*/*' && accept !== 'application/json')) return undefined
    const document = compiledDocuments.find(query, operationName)
    if (document === undefined) return undefined
    const { operationContext } = asked
    const result = await document.compiled.query(undefined, operationContext, variables ?? {})
    if (!document.isCacheable || result.errors !== undefined) operationContext.reads.hasUnnamedReads = true
    // A refusal of the whole request has a status of its own, which the engine knows to set.
    if (result.data == null) return undefined
    const body = Buffer.from(JSON.stringify(formatErrors(result, asked)))
    return { status: 200, headers: { 'content-type': plainJson }, body }
  }

  async function runEngine(
    request: GraphqlRequest,
    parameters: GraphqlParameters,
    asked: ServerContext,
  ): Promise<GraphqlAnswer> {
    const response = await engine.fetch(
      `${publicUrl}/graphql`,
      {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: request.headers.accept ?? 'application/json' },
        body: JSON.stringify(parameters),
      },
      asked,
    )
    return fromResponse(response)
  }

  function contextOf(
    request: GraphqlRequest,
    holder: KeyHolder | null,
    translator: Translator,
    requestId: string,
  ): Context {
    const scope = holder && openScope(scopeSource, holder.storeId, holder.actor)
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
    }
  }

  function failure(error: unknown, translator: Translator, requestId: string): GraphqlAnswer {
    const { message, extensions } = formatError(error, { requestId, translator, logger })
    const { http: _, ...told } = extensions
    const code = error instanceof ExpectedError ? error.code : 'INTERNAL_SERVER_ERROR'
    return {
      status: statuses[code] ?? 400,
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(told.retryAfterSeconds === undefined ? {} : { 'retry-after': String(told.retryAfterSeconds) }),
        ...(code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {}),
      },
      body: Buffer.from(JSON.stringify({ errors: [{ message, extensions: told }] })),
    }
  }

  return {
    answer,
    kept(request) {
      const key = cacheKeyOf(request)
      const found = key === null ? undefined : cache.get(key)
      if (found === undefined || !isAllowed(found, request.headers.origin)) return undefined
      limits.countKeptAnswer(request.headers.authorization ?? 'url', request.network)
      return found
    },
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
      'access-control-allow-methods': 'GET, POST, OPTIONS',
      'access-control-allow-headers': 'authorization, content-type, accept-language',
      'access-control-max-age': '7200',
      vary: 'Origin',
    },
    body: Buffer.alloc(0),
  }
}

function withHeaders(
  answer: GraphqlAnswer,
  request: GraphqlRequest,
  translator: Translator,
  requestId: string,
  allowedOrigin: string | undefined,
): GraphqlAnswer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'content-language': translator.language,
      'cache-control': 'no-store',
      'x-request-id': requestId,
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

async function fromResponse(response: Response): Promise<GraphqlAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries([...response.headers].map(([name, value]) => [name.toLowerCase(), value])),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
