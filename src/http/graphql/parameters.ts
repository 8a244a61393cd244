import { getOperationAST, OperationTypeNode, parse } from 'graphql'
import { RequestError } from '../../errors.ts'
import type { PersistedDocuments } from './persisted-documents.ts'
import type { GraphqlRequest } from './request.ts'

/** A GraphQL request's parameters, as GraphQL over HTTP names them. */
export interface GraphqlParameters {
  query?: string
  operationName?: string
  variables?: Record<string, unknown>
  extensions?: Record<string, unknown>
}

/**
 * Reads them from a POST's JSON or a GET's URL; a document called by its hash is filled in.
 * @throws RequestError BAD_USER_INPUT, UNSUPPORTED_REQUEST, PERSISTED_QUERY_NOT_FOUND
 */
export async function readParameters(
  request: GraphqlRequest,
  url: URL,
  documents: PersistedDocuments,
): Promise<GraphqlParameters> {
  const isGet = request.method === 'GET'
  const parameters = isGet ? parametersOfUrl(url) : parametersOfBody(request)
  const hash = persistedHash(parameters)
  // A GET may call known documents alone: an address must not carry a query of its own.
  if (isGet && (hash === null || parameters.query !== undefined))
    throw new RequestError('UNSUPPORTED_REQUEST')
  if (hash === null) return parameters
  if (parameters.query === undefined) {
    const query = await documents.text(hash)
    // An address may be followed by anybody, a picture's included: it reads, and changes nothing.
    if (isGet && !isQuery(query, parameters.operationName)) throw new RequestError('UNSUPPORTED_REQUEST')
    return { ...parameters, query }
  }
  await documents.keep(hash, parameters.query)
  return parameters
}

/** A form or plain text needs no preflight, so it is refused: no page may make a browser post here unasked. */
function parametersOfBody({ method, headers, body }: GraphqlRequest): GraphqlParameters {
  const mediaType = (headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase()
  if (method !== 'POST' || mediaType !== 'application/json') throw new RequestError('UNSUPPORTED_REQUEST')
  return parametersOf(parseJson(body.toString('utf8')))
}

function parametersOfUrl({ searchParams }: URL): GraphqlParameters {
  const json = (name: string) => {
    const text = searchParams.get(name)
    return text === null || text === '' ? undefined : parseJson(text)
  }
  return parametersOf({
    query: searchParams.get('query'),
    operationName: searchParams.get('operationName'),
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

function parametersOf(value: unknown): GraphqlParameters {
  if (!isRecord(value)) throw new RequestError('BAD_USER_INPUT', { argument: 'json' })
  const { query, operationName, variables, extensions } = value
  return {
    ...(query == null ? {} : { query: checked('query', query, isText) }),
    ...(operationName == null ? {} : { operationName: checked('operationName', operationName, isText) }),
    ...(variables == null ? {} : { variables: checked('variables', variables, isRecord) }),
    ...(extensions == null ? {} : { extensions: checked('extensions', extensions, isRecord) }),
  }
}

function checked<Type>(argument: string, value: unknown, is: (value: unknown) => value is Type): Type {
  if (is(value)) return value
  throw new RequestError('BAD_USER_INPUT', { argument })
}

/** The hash a document is known by from now on; null without one. */
export function persistedHash({ extensions }: GraphqlParameters): string | null {
  const persisted = extensions?.persistedQuery
  return isRecord(persisted) && typeof persisted.sha256Hash === 'string' ? persisted.sha256Hash : null
}

function isQuery(text: string, operationName: string | undefined): boolean {
  return getOperationAST(parse(text), operationName)?.operation === OperationTypeNode.QUERY
}

function isText(value: unknown): value is string {
  return typeof value === 'string'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
