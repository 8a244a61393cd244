import type { KeptAnswer } from './answer-cache.ts'
import type { GraphqlRequest } from './request.ts'

/**
 * Headers of an answer that may be kept. Behind a key in the URL anybody may keep it for a second, and ask again whether it still
 * stands; a POST is kept by us alone.
 */
export function headersOfKept(
  kept: KeptAnswer,
  { method, headers }: Pick<GraphqlRequest, 'method' | 'headers'>,
): Record<string, string> {
  const { origin } = headers
  const isOpen = kept.allowedOrigins.length === 0
  return {
    'content-type': kept.contentType,
    'content-language': kept.language,
    'cache-control': method === 'GET' ? 'public, max-age=0, s-maxage=1' : 'no-store',
    etag: kept.etag,
    vary: isOpen ? 'Accept' : 'Accept, Origin',
    ...(isOpen
      ? { 'access-control-allow-origin': '*' }
      : origin === undefined
        ? {}
        : { 'access-control-allow-origin': origin }),
    'access-control-expose-headers': 'ETag',
  }
}

/** Whether the client has this very answer already (RFC 9110, 13.1.2: a weak comparison). */
export function isUnchanged(kept: KeptAnswer, ifNoneMatch: string | undefined): boolean {
  if (ifNoneMatch === undefined) return false
  return (
    ifNoneMatch === kept.etag ||
    ifNoneMatch.split(',').some((tag) => tag.trim().replace(/^W\//, '') === kept.etag || tag.trim() === '*')
  )
}
