import type { IncomingHttpHeaders } from 'node:http'

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
}
