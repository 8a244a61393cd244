import type { Scope } from '../db/scope.ts'
import { type ErrorCode, RequestError } from '../errors.ts'
import type { Translator } from '../i18n/translator.ts'
import type { Loaders } from './loaders.ts'
import type { ReadLog } from './read-log.ts'

/** What a GraphQL operation runs with. There is no database client here: resolvers read through loaders and write through verbs. */
export interface Context {
  requestId: string
  translator: Translator
  /** What the answer will depend on. */
  reads: ReadLog
  /** Of the key in use; null without one. */
  store: { scope: Scope; loaders: Loaders } | null
  /** Counts a customer's write against the caller's network. Throws RateLimitError. */
  limitSubmissions(): Promise<void>
  /** Tells the log that a mutation was answered with an error. */
  refused(code: ErrorCode): void
}

/** The scope and loaders of the key in use. Throws UNAUTHENTICATED without one. */
export function storeOf(context: Context): { scope: Scope; loaders: Loaders } {
  if (context.store === null) throw new RequestError('UNAUTHENTICATED')
  return context.store
}
