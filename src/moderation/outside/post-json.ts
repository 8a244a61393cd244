import { request as requestHttp } from 'node:http'
import { request as requestHttps } from 'node:https'
import { allowedLookup, isAllowedUrl, type PrivateHosts } from '../../public-address.ts'

/** From the first name looked up to the last byte of the answer, in milliseconds. */
const BUDGET = 2_000
const LARGEST_ANSWER = 100_000

/**
 * Posts JSON to a server that a shop has named, and returns what it answers. Follows no redirect: where that leads nobody checked.
 * @throws when the address is not allowed, the answer is not 200 and JSON, too large, or too late.
 */
export async function postJson(
  url: string,
  body: string,
  headers: Record<string, string>,
  privateHosts: PrivateHosts,
): Promise<unknown> {
  if (!isAllowedUrl(url, privateHosts))
    throw new Error(`${url} is not an https address of the public internet`)
  const request = url.startsWith('https:') ? requestHttps : requestHttp
  return new Promise((resolve, reject) => {
    const sent = request(
      url,
      {
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
          ...headers,
        },
        lookup: allowedLookup(privateHosts),
        signal: AbortSignal.timeout(BUDGET),
        agent: false,
      },
      (response) => {
        const parts: Buffer[] = []
        let size = 0
        response.on('data', (part: Buffer) => {
          size += part.length
          if (size > LARGEST_ANSWER) sent.destroy(new Error('The answer is too large'))
          else parts.push(part)
        })
        response.on('error', reject)
        response.on('end', () => {
          try {
            if (response.statusCode !== 200) throw new Error(`The service answered ${response.statusCode}`)
            resolve(JSON.parse(Buffer.concat(parts).toString('utf8')))
          } catch (error) {
            reject(error)
          }
        })
      },
    )
    sent.on('error', reject)
    sent.end(body)
  })
}
