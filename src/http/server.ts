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
import type { GraphqlAnswer, GraphqlRequest } from './graphql/endpoint.ts'
import type { Metrics } from './metrics.ts'
import type { RequestVariables } from './request-variables.ts'
import { statusOf } from './status-of.ts'

export interface ServerServices {
  graphql(request: GraphqlRequest): Promise<GraphqlAnswer>
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
    const started = performance.now()
    const requestId = randomUUID()
    const path = (request.url ?? '').split('?', 1)[0] ?? ''
    const route = path === '/graphql' ? path : `/${path.split('/')[1] ?? ''}`
    response.once('finish', () => {
      const seconds = (performance.now() - started) / 1000
      metrics.observeRequest(knownRoutes.has(route) ? route : 'other', response.statusCode, seconds)
      logger.debug(
        { requestId, method: request.method, route, status: response.statusCode, seconds },
        'Request',
      )
    })
    if (path === '/graphql') void answerGraphql(request, response, requestId)
    else {
      request.headers['x-request-id'] = requestId
      void listener(request, response)
    }
  })
  server.requestTimeout = 30_000
  return server

  async function answerGraphql(
    request: IncomingMessage,
    response: ServerResponse,
    requestId: string,
  ): Promise<void> {
    try {
      const body = await readBody(request, limits.graphqlBodyBytes)
      const asked = {
        method: request.method ?? 'GET',
        url: request.url ?? '/graphql',
        headers: request.headers,
        requestId,
      }
      const answer =
        body === null ? tooLarge(request) : await graphql({ ...asked, body, network: networkOf(request) })
      response.writeHead(answer.status, { ...answer.headers, 'content-length': String(answer.body.length) })
      response.end(request.method === 'HEAD' ? undefined : answer.body)
      // What is left of a refused body is not waited for.
      if (body === null) request.destroy()
    } catch (error) {
      if (!response.headersSent && !request.destroyed) response.writeHead(500).end()
      logger.error({ requestId, err: error }, 'A request could not be answered')
    }
  }
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
  const error = new RequestError('PAYLOAD_TOO_LARGE')
  const translator = translatorFor(negotiateLanguage(request.headers['accept-language'], 'en'))
  return {
    status: 413,
    headers: { 'content-type': 'application/json; charset=utf-8', connection: 'close' },
    body: Buffer.from(
      JSON.stringify({
        errors: [{ message: translator.errorMessage(error), extensions: { code: error.code } }],
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
    const issues = expected instanceof ValidationError ? { issues: expected.issues } : {}
    return context.json(
      { error: { code: expected.code, message: translator.errorMessage(expected), requestId, ...issues } },
      statusOf(expected),
    )
  })
  return site
}
