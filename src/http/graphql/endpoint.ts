import type { IncomingHttpHeaders } from 'node:http'
import type pg from 'pg'
import type { Logger } from 'pino'
import type { KeyFinder, KeyHolder } from '../../auth/api-keys.ts'
import { openScope, type ScopeSource } from '../../db/scope.ts'
import { ExpectedError, RequestError } from '../../errors.ts'
import { languageFor, negotiateLanguage } from '../../i18n/languages.ts'
import { type Translator, translatorFor } from '../../i18n/translator.ts'
import type { Context } from '../../schema/context.ts'
import { createLoaders } from '../../schema/loaders.ts'
import { publicQuery } from '../../storefront/public-statement.ts'
import { readStore } from '../../storefront/store.ts'
import type { RateLimits } from '../rate-limits.ts'
import { formatError, statuses } from './format-errors.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import { createGraphqlEngine } from './yoga.ts'

/** A GraphQL request as it came over HTTP, its body read and limited. */
export interface GraphqlRequest {
  method: string
  /** Path and query string. */
  url: string
  headers: IncomingHttpHeaders
  body: Buffer
  network: string
  requestId: string
}

export interface GraphqlAnswer {
  status: number
  headers: Record<string, string>
  body: Buffer
}

export interface EndpointServices {
  scopeSource: ScopeSource
  publicPool: pg.Pool
  keys: KeyFinder
  limits: RateLimits
  documents: PersistedDocuments
  logger: Logger
  publicUrl: string
}

interface Parameters {
  query?: string
  operationName?: string
  variables?: Record<string, unknown>
  extensions?: Record<string, unknown>
}

/** Answers /graphql: who asks, in which language, from where, with what; then the engine. */
export function createGraphqlEndpoint(
  services: EndpointServices,
): (request: GraphqlRequest) => Promise<GraphqlAnswer> {
  const engine = createGraphqlEngine()
  const { scopeSource, publicPool, keys, limits, documents, logger, publicUrl } = services

  return async (request) => {
    if (request.method === 'OPTIONS') return preflight(request)
    if (isBrowser(request))
      return fromResponse(await engine.fetch(`${publicUrl}/graphql`, { headers: { accept: 'text/html' } }))
    let translator = translatorFor(negotiateLanguage(request.headers['accept-language'], 'en'))
    const origin = request.headers.origin
    try {
      const url = new URL(request.url, publicUrl)
      const holder = await holderOf(request, url)
      translator = await translatorOf(request, url, holder)
      const allowedOrigin = checkOrigin(holder, origin)
      await limits.countRequest(holder ? keyIdOf(holder) : 'anonymous', request.network)
      const parameters = await readParameters(request, url)
      const operationContext = contextOf(request, holder, translator)
      const response = await engine.fetch(
        `${publicUrl}/graphql`,
        {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            accept: request.headers.accept ?? 'application/json',
          },
          body: JSON.stringify(parameters),
        },
        { requestId: request.requestId, translator, logger, operationContext },
      )
      const answer = await fromResponse(response)
      return withHeaders(answer, request, translator, allowedOrigin)
    } catch (error) {
      return withHeaders(failure(error, request, translator), request, translator, origin)
    }
  }

  async function holderOf(request: GraphqlRequest, url: URL): Promise<KeyHolder | null> {
    const authorization = request.headers.authorization
    const inUrl = url.searchParams.get('key')
    if (authorization === undefined && inUrl === null) return null
    const token = authorization === undefined ? inUrl : /^Bearer +(\S+)$/i.exec(authorization)?.[1]
    const holder = token ? await keys.find(token) : null
    // Only a publishable key may stand in a URL: others would end up in logs and histories.
    if (holder === null || (authorization === undefined && holder.actor.kind !== 'publishable'))
      throw new RequestError('UNAUTHENTICATED')
    return holder
  }

  async function translatorOf(
    request: GraphqlRequest,
    url: URL,
    holder: KeyHolder | null,
  ): Promise<Translator> {
    const fallback = holder
      ? languageFor((await readStore(publicQuery(publicPool), holder.storeId)).defaultLocale)
      : 'en'
    const lang = url.searchParams.get('lang')
    if (request.method === 'GET') return translatorFor(lang ?? fallback, fallback)
    return translatorFor(lang ?? negotiateLanguage(request.headers['accept-language'], fallback), fallback)
  }

  async function readParameters(request: GraphqlRequest, url: URL): Promise<Parameters> {
    const parameters = request.method === 'GET' ? parametersOfUrl(url) : parametersOfBody(request)
    const hash = persistedHash(parameters)
    if (hash === null) {
      if (request.method === 'GET') throw new RequestError('UNSUPPORTED_REQUEST')
      return parameters
    }
    if (request.method === 'GET' && parameters.query !== undefined)
      throw new RequestError('UNSUPPORTED_REQUEST')
    if (parameters.query === undefined) return { ...parameters, query: await documents.text(hash) }
    await documents.keep(hash, parameters.query)
    return parameters
  }

  function contextOf(request: GraphqlRequest, holder: KeyHolder | null, translator: Translator): Context {
    const scope = holder && openScope(scopeSource, holder.storeId, holder.actor)
    return {
      requestId: request.requestId,
      translator,
      store: scope && { scope, loaders: createLoaders(publicPool, scope) },
      limitSubmissions: async () => {
        // A shop's back end relays many customers from one network; its own key answers for it.
        if (holder?.actor.kind !== 'secret')
          await limits.countSubmission(holder?.storeId ?? 'anonymous', request.network)
      },
    }
  }

  function failure(error: unknown, request: GraphqlRequest, translator: Translator): GraphqlAnswer {
    const formatted = formatError(error, { requestId: request.requestId, translator, logger })
    const { http, ...extensions } = formatted.extensions
    const code = error instanceof ExpectedError ? error.code : 'INTERNAL_SERVER_ERROR'
    const retryAfter = extensions.retryAfterSeconds
    return {
      status:
        statuses[code] ??
        (code === 'UNAUTHENTICATED'
          ? 401
          : code === 'INTERNAL_SERVER_ERROR'
            ? 500
            : code === 'PERSISTED_QUERY_NOT_FOUND'
              ? 200
              : 400),
      headers: {
        'content-type': 'application/json; charset=utf-8',
        ...(retryAfter === undefined ? {} : { 'retry-after': String(retryAfter) }),
        ...(code === 'UNAUTHENTICATED' ? { 'www-authenticate': 'Bearer' } : {}),
      },
      body: Buffer.from(JSON.stringify({ errors: [{ message: formatted.message, extensions }] })),
    }
  }
}

function keyIdOf({ actor, storeId }: KeyHolder): string {
  return 'keyId' in actor ? actor.keyId : storeId
}

/** A page's script may use a publishable key from the origins it names, or from any if it names none; other keys from none. */
function checkOrigin(holder: KeyHolder | null, origin: string | undefined): string | undefined {
  if (origin === undefined || holder === null) return origin
  if (holder.actor.kind !== 'publishable') return undefined
  const { allowedOrigins } = holder.actor
  if (allowedOrigins.length > 0 && !allowedOrigins.includes(origin))
    throw new RequestError('ORIGIN_NOT_ALLOWED')
  return origin
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
  allowedOrigin: string | undefined,
): GraphqlAnswer {
  return {
    ...answer,
    headers: {
      ...answer.headers,
      'content-language': translator.language,
      'x-request-id': request.requestId,
      vary: request.method === 'GET' ? 'Origin' : 'Origin, Accept-Language, Authorization',
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

/** A form or plain text needs no preflight, so it is refused: no page may make a browser post here unasked. */
function parametersOfBody({ method, headers, body }: GraphqlRequest): Parameters {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (method !== 'POST' || mediaType !== 'application/json') throw new RequestError('UNSUPPORTED_REQUEST')
  return parametersOf(parseJson(body.toString('utf8')))
}

function parametersOfUrl(url: URL): Parameters {
  const json = (name: string) => {
    const text = url.searchParams.get(name)
    return text === null || text === '' ? undefined : parseJson(text)
  }
  return parametersOf({
    query: url.searchParams.get('query') ?? undefined,
    operationName: url.searchParams.get('operationName') ?? undefined,
    variables: json('variables'),
    extensions: json('extensions'),
  })
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new RequestError('BAD_USER_INPUT', { argument: 'json' })
  }
}

function parametersOf(value: unknown): Parameters {
  if (!isRecord(value)) throw new RequestError('BAD_USER_INPUT', { argument: 'body' })
  const { query, operationName, variables, extensions } = value
  if (query != null && typeof query !== 'string')
    throw new RequestError('BAD_USER_INPUT', { argument: 'query' })
  if (operationName != null && typeof operationName !== 'string')
    throw new RequestError('BAD_USER_INPUT', { argument: 'operationName' })
  if (variables != null && !isRecord(variables))
    throw new RequestError('BAD_USER_INPUT', { argument: 'variables' })
  if (extensions != null && !isRecord(extensions))
    throw new RequestError('BAD_USER_INPUT', { argument: 'extensions' })
  return {
    ...(query == null ? {} : { query }),
    ...(operationName == null ? {} : { operationName }),
    ...(variables == null ? {} : { variables }),
    ...(extensions == null ? {} : { extensions }),
  }
}

function persistedHash({ extensions }: Parameters): string | null {
  const persisted = extensions?.persistedQuery
  return isRecord(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

async function fromResponse(response: Response): Promise<GraphqlAnswer> {
  return {
    status: response.status,
    headers: Object.fromEntries(response.headers),
    body: Buffer.from(await response.arrayBuffer()),
  }
}
