import type { KeyFinder, KeyHolder } from '../../auth/api-keys.ts'
import { RequestError } from '../../errors.ts'
import { negotiateLanguage } from '../../i18n/languages.ts'
import { type Translator, translatorFor } from '../../i18n/translator.ts'
import type { GraphqlRequest } from './request.ts'

/** Whose key a request carries: `Authorization: Bearer …`, or a publishable one as `?key=`. Null without any; throws UNAUTHENTICATED. */
export async function holderOf(
  keys: KeyFinder,
  { headers }: GraphqlRequest,
  url: URL,
): Promise<KeyHolder | null> {
  const { authorization } = headers
  const inUrl = url.searchParams.get('key')
  if (authorization === undefined && inUrl === null) return null
  const token = authorization === undefined ? inUrl : /^Bearer +(\S+)$/i.exec(authorization)?.[1]
  const holder = token ? await keys.find(token) : null
  // Only a publishable key may stand in a URL: others would end up in logs and histories.
  const isMisplaced = authorization === undefined && holder?.actor.kind !== 'publishable'
  if (holder === null || isMisplaced) throw new RequestError('UNAUTHENTICATED')
  return holder
}

/** The language to answer in: of a GET what its URL says, of a POST what its headers say, else the store's own. */
export function translatorOf(
  { method, headers }: GraphqlRequest,
  url: URL,
  holder: KeyHolder | null,
): Translator {
  const own = holder ? [holder.defaultLocale] : []
  const lang = url.searchParams.get('lang')
  if (lang !== null || method === 'GET') return translatorFor(...(lang === null ? own : [lang, ...own]))
  return translatorFor(negotiateLanguage(headers['accept-language'], ...own))
}

/**
 * A page's script may use a publishable key from the origins it names, or from any if it names none; other keys from none.
 * @returns the origin to allow. @throws ORIGIN_NOT_ALLOWED
 */
export function checkOrigin(holder: KeyHolder | null, origin: string | undefined): string | undefined {
  if (origin === undefined || holder === null) return origin
  if (holder.actor.kind !== 'publishable') return undefined
  const { allowedOrigins } = holder.actor
  if (allowedOrigins.length > 0 && !allowedOrigins.includes(origin))
    throw new RequestError('ORIGIN_NOT_ALLOWED')
  return origin
}

/** What limits and logs know a caller by. */
export function keyIdOf(holder: KeyHolder | null): string {
  return holder && 'keyId' in holder.actor ? holder.actor.keyId : 'anonymous'
}
