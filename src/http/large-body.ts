import type { Context, MiddlewareHandler } from 'hono'
import { RequestError } from '../errors.ts'

/**
 * Refuses a body of more bytes than that: unread where its length is announced, else as soon as it is beyond. Hono's own limit
 * copies a request whose length is not announced, and @hono/node-server's requests cannot be copied.
 */
export function limitBody(maximum: number): MiddlewareHandler {
  return async (context, next) => {
    const { raw } = context.req
    const announced = context.req.header('content-length')
    if (Number(announced ?? 0) > maximum) refuse(context)
    if (announced === undefined && raw.body !== null) {
      const { url, method, headers } = raw
      const body = await readUpTo(raw.body, maximum)
      if (body === null) refuse(context)
      context.req.raw = new Request(url, { method, headers, body })
    }
    await next()
  }
}

/** The whole body, or null when there is more of it. */
async function readUpTo(
  body: ReadableStream<Uint8Array>,
  maximum: number,
): Promise<Buffer<ArrayBuffer> | null> {
  // Not cancelled when it is too long: that would end the connection before the answer.
  const reader = body.getReader()
  const chunks: Uint8Array[] = []
  let size = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) return Buffer.concat(chunks)
    size += value.length
    if (size > maximum) return null
    chunks.push(value)
  }
}

/** What is left of the body is not waited for: the connection ends with the answer. */
function refuse(context: Context): never {
  context.header('connection', 'close')
  throw new RequestError('PAYLOAD_TOO_LARGE')
}
