import type { IncomingHttpHeaders } from 'node:http'
import type { ErrorCode } from '../../errors.ts'

/** A GraphQL request as it came over HTTP, its body read and limited. */
export interface GraphqlRequest {
  method: string
  /** Path and query string. */
  url: string
  headers: IncomingHttpHeaders
  /** Empty for a GET. */
  body: Buffer
  network: string
}

export interface GraphqlAnswer {
  status: number
  /** By name, or names and values in turn, as node:http takes either. */
  headers: Record<string, string> | string[]
  body: Buffer
  /** For metrics and the log. Absent where nothing was asked (a preflight, GraphiQL). */
  outcome?: Outcome
}

/** What became of a request, beside its status; filled in on the way. */
export interface Outcome {
  /** Absent of an answer from memory, which says none. */
  requestId?: string
  /** Of the first error that is told. */
  code?: ErrorCode
  /** As metrics call it; absent when nothing was executed. */
  operation?: string
}
