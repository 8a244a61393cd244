import { randomUUID } from 'node:crypto'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { Hono } from 'hono'
import type { Logger } from 'pino'
import type { Limits } from '../config.ts'
import { type ErrorCode, ExpectedError, RequestError, ValidationError } from '../errors.ts'
import { negotiateLanguage } from '../i18n/languages.ts'
import { type Translator, translatorFor } from '../i18n/translator.ts'
import type { GraphqlEndpoint } from './graphql/endpoint.ts'
import type { GraphqlAnswer, GraphqlRequest, Outcome } from './graphql/request.ts'
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
  const refusals: Refusals = new WeakMap()
  const site = createSite(services, refusals)
  const listener = getRequestListener((request, environment) => site.fetch(request, environment), {
    overrideGlobalObjects: false,
  })

  const server = createServer((request, response) => {
    const url = request.url ?? '/'
    if (url === '/graphql' || url.startsWith('/graphql?')) {
      const asked = askedBy(request, url)
      if (asked.method !== 'GET' || !answerFromMemory(asked, response))
        void answerGraphql(asked, request, response)
      return
    }
    const started = performance.now()
    const requestId = randomUUID()
    const route = `/${url.split(/[/?]/, 2)[1] ?? ''}`
    response.once('finish', () =>
      finished(knownRoutes.has(route) ? route : 'other', response, started, {
        requestId,
        code: refusals.get(request),
      }),
    )
    request.headers['x-request-id'] = requestId
    void listener(request, response)
  })
  server.requestTimeout = 30_000
  return server

  function askedBy(request: IncomingMessage, url: string): GraphqlRequest {
    const { method = 'GET', headers } = request
    // node:http leaves out the body of an answer to HEAD.
    return {
      method: method === 'HEAD' ? 'GET' : method,
      url,
      headers,
      body: noBody,
      network: networkOf(request),
    }
  }

  function answerFromMemory(asked: GraphqlRequest, response: ServerResponse): boolean {
    const kept = graphql.kept(asked)
    if (kept === undefined) return false
    send(response, kept)
    metrics.countKeptAnswer()
    metrics.countOperation(kept.outcome?.operation)
    if (kept.outcome?.code !== undefined) log('/graphql', kept.status, 0, kept.outcome)
    return true
  }

  async function answerGraphql(
    asked: GraphqlRequest,
    request: IncomingMessage,
    response: ServerResponse,
  ): Promise<void> {
    const started = performance.now()
    let outcome: Outcome | undefined
    try {
      const body = asked.method === 'POST' ? await readBody(request, limits.graphqlBodyBytes) : noBody
      if (body === null) {
        response.shouldKeepAlive = false
        outcome = send(response, graphql.refuse(asked, new RequestError('PAYLOAD_TOO_LARGE')))
        request.destroy()
      } else {
        asked.body = body
        if (asked.method === 'POST' && answerFromMemory(asked, response)) return
        outcome = send(response, await graphql.answer(asked))
      }
    } catch (error) {
      if (response.headersSent || response.destroyed) return
      logger.error({ err: error }, 'A request could not be answered')
      response.writeHead(500).end()
    }
    metrics.countOperation(outcome?.operation)
    finished('/graphql', response, started, outcome)
  }

  function finished(route: string, { statusCode }: ServerResponse, started: number, outcome?: Outcome): void {
    const milliseconds = performance.now() - started
    metrics.observeRequest(route, statusCode, milliseconds / 1000)
    log(route, statusCode, milliseconds, outcome)
  }

  /** A line for each request: of what was refused for everybody, of the rest for who looks closer. No address, no path, no person. */
  function log(
    route: string,
    status: number,
    milliseconds: number,
    { requestId, code, operation }: Outcome = {},
  ): void {
    // GraphQL refuses with 200 as well.
    const isRefused = status >= 400 || code !== undefined
    const level = isRefused ? 'info' : 'debug'
    if (!logger.isLevelEnabled(level)) return
    const line = { requestId, route, operation, status, code, milliseconds: Math.round(milliseconds) }
    logger[level](line, isRefused ? 'Refused' : 'Answered')
  }
}

const noBody: Buffer = Buffer.alloc(0)

function send(
  response: ServerResponse,
  { status, headers, body, outcome }: GraphqlAnswer,
): Outcome | undefined {
  response.writeHead(status, headers).end(body)
  return outcome
}

/** Why requests beside GraphQL were refused, for the log. */
type Refusals = WeakMap<IncomingMessage, ErrorCode>

function worded({ issues }: ValidationError, translator: Translator): object[] {
  return issues.map((issue) => ({ ...issue, message: translator.issueMessage(issue) }))
}

function codeOf(error: Error): ErrorCode {
  return error instanceof ExpectedError ? error.code : 'INTERNAL_SERVER_ERROR'
}

const knownRoutes = new Set([
  '/graphql',
  '/r',
  '/a',
  '/c',
  '/u',
  '/stores',
  '/ingest',
  '/exports',
  '/health',
  '/metrics',
  '/dev',
])

/** How long a body is read on, and thrown away, that is refused: who is still sending would not read why. */
const patience = 1_000

/** The whole body, or null when it is larger than the limit. Rejects when the client goes away before its end. */
function readBody(request: IncomingMessage, limit: number): Promise<Buffer | null> {
  return new Promise((resolve, reject) => {
    let chunks: Buffer[] = []
    let size = 0
    const refuse = () => {
      chunks = []
      setTimeout(resolve, patience, null).unref()
    }
    if (Number(request.headers['content-length'] ?? 0) > limit) refuse()
    request.on('data', (chunk: Buffer) => {
      if (size <= limit && size + chunk.length > limit) refuse()
      size += chunk.length
      if (size <= limit) chunks.push(chunk)
    })
    request.once('end', () => {
      if (size > limit) resolve(null)
      else resolve(chunks.length === 1 && chunks[0] ? chunks[0] : Buffer.concat(chunks))
    })
    request.once('error', reject)
    request.once('close', () => {
      if (!request.complete) reject(new Error('The client went away'))
    })
  })
}

/** Everything that is not GraphQL. Errors are told in the caller's language; those not made on purpose are masked and logged. */
function createSite(
  { routes, networkOf, logger }: ServerServices,
  refusals: Refusals,
): Hono<RequestVariables> {
  const site = new Hono<RequestVariables>()
  site.use(async (context, next) => {
    const incoming = (context.env as { incoming: IncomingMessage }).incoming
    context.set('requestId', context.req.header('x-request-id') ?? '')
    context.set('translator', translatorFor(negotiateLanguage(context.req.header('accept-language'))))
    context.set('network', networkOf(incoming))
    await next()
    if (context.error) refusals.set(incoming, codeOf(context.error))
  })
  for (const group of routes) site.route('/', group)
  site.all('*', () => {
    throw new RequestError('NOT_FOUND')
  })
  site.onError((error, context) => {
    const translator = context.get('translator')
    const requestId = context.get('requestId')
    const expected =
      error instanceof ExpectedError ? error : new RequestError('INTERNAL_SERVER_ERROR', { requestId })
    if (expected !== error) logger.error({ requestId, err: error }, 'A request failed')
    sayRetryAfter(context, expected)
    const issues = expected instanceof ValidationError ? { issues: worded(expected, translator) } : {}
    return context.json(
      { error: { code: expected.code, message: translator.errorMessage(expected), requestId, ...issues } },
      statusOf(expected),
    )
  })
  return site
}
