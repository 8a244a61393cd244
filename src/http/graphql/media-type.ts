import { LRUCache } from 'lru-cache'
import Negotiator from 'negotiator'

/** What answers are written in: the GraphQL-over-HTTP specification's own type, whose statuses speak of errors, and plain JSON. */
export type AnswerType = 'application/json' | 'application/graphql-response+json'

/** Of equally welcome ones the first: plain JSON to who says nothing. */
const offered: AnswerType[] = ['application/json', 'application/graphql-response+json']

const known = new LRUCache<string, { type: AnswerType | undefined }>({ max: 1_000 })

/** The type to answer in, by Accept (RFC 9110, 12.5.1); undefined when the client takes neither. */
export function answerTypeFor(accept: string | undefined): AnswerType | undefined {
  if (accept === undefined) return offered[0]
  const header = accept.slice(0, 500)
  const found = known.get(header) ?? {
    type: offered.find((type) => type === new Negotiator({ headers: { accept: header } }).mediaType(offered)),
  }
  known.set(header, found)
  return found.type
}
