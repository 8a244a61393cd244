import type { Answer, KeptAnswer } from './answer-cache.ts'
import type { GraphqlAnswer, GraphqlRequest } from './request.ts'

/** Names and values in turn, as node:http takes them without looking at them again. */
export interface KeptHeaders {
  GET: readonly string[]
  POST: readonly string[]
}

/**
 * Headers of an answer that may be kept, made once. Behind a key in the URL anybody may keep it for a second, and ask again whether
 * it still stands; a POST is kept by us alone.
 */
export function headersOf({ contentType, language, allowedOrigins }: Answer, etag: string): KeptHeaders {
  const isOpen = allowedOrigins.length === 0
  const common = [
    ...['content-type', contentType, 'content-language', language, 'etag', etag],
    ...['vary', isOpen ? 'Accept' : 'Accept, Origin'],
    ...(isOpen ? ['access-control-allow-origin', '*'] : []),
  ]
  return {
    GET: [...common, 'cache-control', 'public, max-age=0, s-maxage=1'],
    POST: [...common, 'cache-control', 'no-store'],
  }
}

/** A kept answer as it goes out; 304 without a body to who has it already. */
export function keptResponse(
  kept: KeptAnswer,
  { method, headers }: Pick<GraphqlRequest, 'method' | 'headers'>,
): GraphqlAnswer {
  const { origin } = headers
  const sent = kept.headers[method === 'GET' ? 'GET' : 'POST']
  const named =
    kept.allowedOrigins.length === 0 || origin === undefined
      ? sent
      : [...sent, 'access-control-allow-origin', origin]
  const { outcome } = kept
  return method === 'GET' && isUnchanged(kept, headers['if-none-match'])
    ? { status: 304, headers: [...named], body: noBody, outcome }
    : {
        status: 200,
        headers: [...named, 'content-length', String(kept.body.length)],
        body: kept.body,
        outcome,
      }
}

const noBody = Buffer.alloc(0)

/** Whether the client has this very answer already (RFC 9110, 13.1.2: a weak comparison). */
function isUnchanged({ etag }: KeptAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return (
    ifNoneMatch === etag ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === etag || tag.trim() === '*')
  )
}
