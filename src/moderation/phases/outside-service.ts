import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import type { PrivateHosts } from '../../public-address.ts'
import { type Finding, fieldsOf } from '../finding.ts'
import type { CircuitBreaker } from '../outside/circuit-breaker.ts'
import { postJson } from '../outside/post-json.ts'
import { signedHeaders } from '../outside/sign.ts'
import { hoursForTheShop, type Phase } from '../pipeline.ts'
import { moderationReasons } from '../reasons.ts'
import type { Submission } from '../submission.ts'

/** What findings and the report know it by. */
export const outsideServiceName = 'outside-service'

/** Every finding names its ground and the words it rests on. There is no key by which a service could mask, hide or publish. */
const answer = z.strictObject({
  findings: z
    .array(
      z.strictObject({
        reason: z.enum(moderationReasons),
        field: z.string().regex(/^(?:title|body|displayName|points\.\d{1,2})$/),
        start: z.int().min(0),
        end: z.int().min(1),
      }),
    )
    .max(100),
})

export interface OutsideService {
  url: string
  secret: string
}

/**
 * Shows the text to a service that the store has named, and holds for a day at most what it finds. Sees what a phase sees of the text
 * and nothing of how it came; may not mask, since its keeper is the shop. Where it fails, the review waits as long.
 */
export function outsideService(
  { url, secret }: OutsideService,
  { privateHosts, breaker }: { privateHosts: PrivateHosts; breaker: CircuitBreaker },
): Phase {
  return {
    name: outsideServiceName,
    onFailure: 'hold',
    holdsForHours: hoursForTheShop,
    async examine(submission) {
      const body = JSON.stringify({ type: 'review.submitted', data: shown(submission) })
      const headers = signedHeaders(secret, `msg_${randomUUID()}`, Date.now(), body)
      const { findings } = answer.parse(
        await breaker.run(url, () => postJson(url, body, headers, privateHosts)),
      )
      const lengths = new Map<string, number>(
        fieldsOf(submission).map(({ field, text }) => [field, text.length]),
      )
      return findings.map(({ reason, field, start, end }) => {
        if (start >= end || end > (lengths.get(field) ?? 0))
          throw new Error(`${field} has no ${start} to ${end}`)
        return { field: field as Finding['field'], start, end, reason, action: 'hold', code: 'outsideCheck' }
      })
    },
  }
}

function shown({ title, body, points, displayName, locale, about, regionHints }: Submission) {
  return {
    title,
    body,
    points,
    displayName,
    locale,
    about: about ?? 'product',
    country: regionHints.country ?? null,
  }
}
