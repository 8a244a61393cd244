import { createHmac, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'

export interface ModerationServer {
  url: string
  /** What was sent, signed as it should be. */
  seen: unknown[]
  /** Requests whose signature or age was wrong. */
  refused: number
  close(): Promise<void>
}

interface Text {
  title: string | null
  body: string
}

/** What a server does with a text: returns its answer, or writes one itself. */
type Judge = (text: Text) => unknown

/**
 * The smallest service that a store can name: checks the signature (Standard Webhooks) and its age, reads the text, answers with what
 * it found. Here: every "falcon" is confidential.
 */
export async function startModerationServer(
  secret: string,
  judge: Judge = findFalcons,
): Promise<ModerationServer> {
  const seen: unknown[] = []
  const server = createServer(async (request, response) => {
    const body = await bodyOf(request)
    if (!isSigned(request, body, secret)) {
      running.refused += 1
      response.writeHead(401).end()
      return
    }
    const { data } = JSON.parse(body)
    seen.push(data)
    const answer = await judge(data)
    const text = typeof answer === 'string' ? answer : JSON.stringify(answer)
    response.writeHead(200, { 'content-type': 'application/json' }).end(text)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const running: ModerationServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/judge`,
    seen,
    refused: 0,
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections()
        server.close(() => resolve())
      }),
  }
  return running
}

export function findFalcons({ body }: Text): unknown {
  const findings = [...body.matchAll(/falcon/giu)].map(({ 0: word, index }) => ({
    reason: 'CONFIDENTIAL',
    field: 'body',
    start: index,
    end: index + word.length,
  }))
  return { findings }
}

const oldest = 300

function isSigned({ headers }: IncomingMessage, body: string, secret: string): boolean {
  const [id, timestamp, signature] = ['id', 'timestamp', 'signature'].map((name) =>
    String(headers[`webhook-${name}`]),
  )
  if (Math.abs(Date.now() / 1_000 - Number(timestamp)) > oldest) return false
  const wanted = `v1,${createHmac('sha256', secret).update(`${id}.${timestamp}.${body}`).digest('base64')}`
  return signature?.length === wanted.length && timingSafeEqual(Buffer.from(signature), Buffer.from(wanted))
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part)
  return Buffer.concat(parts).toString('utf8')
}
