import { RequestError } from '../errors.ts'

/** What Hono's body limit does beyond it. */
export function refuseLargeBody(): never {
  throw new RequestError('PAYLOAD_TOO_LARGE')
}
