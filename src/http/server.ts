import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import type { Logger } from 'pino'
import type { Limits } from '../config.ts'
import { ExpectedError, RequestError, ValidationError } from '../errors.ts'
import { negotiateLanguage } from '../i18n/languages.ts'
import { translatorFor } from '../i18n/translator.ts'
import type { KeptAnswer } from './graphql/answer-cache.ts'
import type { GraphqlEndpoint } from './graphql/endpoint.ts'
import { headersOfKept, isUnchanged } from './graphql/kept-response.ts'
import type { GraphqlAnswer, GraphqlRequest } from './graphql/request.ts'
import type { Metrics } from './metrics.ts'
import type { RequestVariables } from './request-variables.ts'
import { sayRetryAfter, statusOf } from './status-of.ts'

export interface ServerServices {
  graphql: GraphqlEndpoint
  routes: Hono<RequestVariables>[]
  networkOf(request: IncomingMessage): string
  limits: Limits
  metrics: Metrics
  logger: Logger
}

/**
 * One node:http server: /graphql on the shortest way, everything else through Hono. Bodies are read here, up to their limit and
 * no further.
 */
export function createHttpServer(services: ServerServices): Server {
  const { graphql, networkOf, limits, metrics, logger } = services
  const site = createSite(services)
  const listener = getRequestListener((request, environment) => site.fetch(request, environment), {
    overrideGlobalObjects: false,
  })

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === '/graphql' || url.startsWith('/graphql?')) {
      void answerGraphql(request, response, url)
      return
    }
    const started = performance.now()
    const requestId = randomUUID()
    const route = `/${url.split(/[/?]/, 2)[1] ?? ''}`
    response.once('finish', () => finished(knownRoutes.has(route) ? route : 'other', response, started))
    request.headers['x-request-id'] = requestId
    void listener(request, response)
  })
  server.requestTimeout = 30_000
  return server

  async function answerGraphql(
    request: IncomingMessage,
    response: ServerResponse,
    url: string,
  ): Promise<void> {
    const started = performance.now()
    const { method = 'GET', headers } = request
    const asked = { method, url, headers, body: noBody, network: networkOf(request) }
    try {
      if (method === 'GET') {
        const kept = graphql.kept(asked)
        if (kept) return sendKept(asked, response, kept)
      }
      const body =
        method === 'GET' || method === 'OPTIONS' ? noBody : await readBody(request, limits.graphqlBodyBytes)
      if (body === null) {
        send(response, tooLarge(request))
        // What is left of a refused body is not waited for.
        request.destroy()
        return
      }
      asked.body = body
      const kept = method === 'POST' ? graphql.kept(asked) : undefined
      if (kept) return sendKept(asked, response, kept)
      send(response, await graphql.answer(asked))
    } catch (error) {
      if (response.headersSent || response.destroyed) return
      if (error instanceof ExpectedError) return send(response, refusal(request, error))
      logger.error({ err: error }, 'A request could not be answered')
      response.writeHead(500).end()
    } finally {
      finished('/graphql', response, started)
    }
  }

  function finished(route: string, response: ServerResponse, started: number): void {
    const seconds = (performance.now() - started) / 1000
    metrics.observeRequest(route, response.statusCode, seconds)
    if (logger.isLevelEnabled('debug'))
      logger.debug({ route, status: response.statusCode, seconds }, 'Request')
  }
}

const noBody: Buffer = Buffer.alloc(0)

function send(response: ServerResponse, { status, headers, body }: GraphqlAnswer): void {
  response.writeHead(status, { ...headers, 'content-length': String(body.length) })
  response.end(body)
}

function sendKept(asked: GraphqlRequest, response: ServerResponse, kept: KeptAnswer): void {
  const headers = headersOfKept(kept, asked)
  if (asked.method === 'GET' && isUnchanged(kept, asked.headers['if-none-match'])) {
    response.writeHead(304, headers).end()
    return
  }
  headers['content-length'] = String(kept.body.length)
  response.writeHead(200, headers).end(kept.body)
}

const knownRoutes = new Set(['/graphql', '/r', '/a', '/c', '/u', '/ingest', '/health', '/metrics', '/dev'])

/** The whole body, or null when it is larger than the limit. */
async function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  if (Number(request.headers['content-length'] ?? 0) > limit) return null
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of request) {
    size += chunk.length
    if (size > limit) return null
    chunks.push(chunk)
  }
  return chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks)
}

function tooLarge(request: IncomingMessage): GraphqlAnswer {
  const answer = refusal(request, new RequestError('PAYLOAD_TOO_LARGE'))
  return { ...answer, headers: { ...answer.headers, connection: 'close' } }
}

/** A refusal before anybody has looked at the request: in GraphQL's shape all the same. */
function refusal(request: IncomingMessage, error: ExpectedError): GraphqlAnswer {
  const translator = translatorFor(negotiateLanguage(request.headers['accept-language'], 'en'))
  const { code, parameters } = error
  return {
    status: statusOf(error),
    headers: {
      'content-type': 'application/json; charset=utf-8',
      ...(parameters.retryAfterSeconds === undefined
        ? {}
        : { 'retry-after': String(parameters.retryAfterSeconds) }),
    },
    body: Buffer.from(
      JSON.stringify({
        errors: [{ message: translator.errorMessage(error), extensions: { code, ...parameters } }],
      }),
    ),
  }
}

/** Everything that is not GraphQL. Errors are told in the caller's language; those not made on purpose are masked and logged. */
function createSite({ routes, networkOf, limits, logger }: ServerServices): Hono<RequestVariables> {
  const site = new Hono<RequestVariables>()
  site.use(async (context, next) => {
    const incoming = (context.env as { incoming: IncomingMessage }).incoming
    context.set('requestId', context.req.header('x-request-id') ?? '')
    context.set('translator', translatorFor(negotiateLanguage(context.req.header('accept-language'), 'en')))
    context.set('network', networkOf(incoming))
    await next()
  })
  site.use(
    bodyLimit({
      maxSize: limits.ingestBodyBytes,
      onError: () => {
        throw new RequestError('PAYLOAD_TOO_LARGE')
      },
    }),
  )
  for (const group of routes) site.route('/', group)
  site.notFound(() => {
    throw new RequestError('NOT_FOUND')
  })
  site.onError((error, context) => {
    const translator = context.get('translator')
    const requestId = context.get('requestId')
    const expected =
      error instanceof ExpectedError ? error : new RequestError('INTERNAL_SERVER_ERROR', { requestId })
    if (expected !== error) logger.error({ requestId, err: error }, 'A request failed')
    sayRetryAfter(context, expected)
    const issues = expected instanceof ValidationError ? { issues: expected.issues } : {}
    return context.json(
      { error: { code: expected.code, message: translator.errorMessage(expected), requestId, ...issues } },
      statusOf(expected),
    )
  })
  return site
}
