import { createHash } from 'node:crypto'
import { LRUCache } from 'lru-cache'
import { storeItself } from '../../auth/api-keys.ts'
import type { ChangeFeed } from '../../db/change-feed.ts'
import type { ReadLog } from '../../schema/read-log.ts'
import { headersOf, type KeptHeaders } from './kept-response.ts'
import type { Outcome } from './request.ts'

/** What a fill has found. */
export interface Answer {
  body: Buffer
  contentType: string
  language: string
  /** The key it was asked with, and the origins that key names; none: any. */
  keyId: string
  /** What metrics count each time. */
  outcome: Outcome
  allowedOrigins: readonly string[]
}

/** An answer as bytes, ready to be sent again to anybody who asks the same with the same key in the same language. */
export interface KeptAnswer extends Answer {
  etag: string
  headers: KeptHeaders
}

/** Taken before the first read of a fill; tells whether what was read may be kept. */
export interface Fill {
  /** Keeps the answer, unless something it depends on has changed since the fill began. */
  keep(key: string, storeId: string, reads: ReadLog, answer: Answer): KeptAnswer | undefined
}

export interface AnswerCache {
  get(key: string): KeptAnswer | undefined
  begin(): Fill
}

/** Bookkeeping of an entry beside its body, roughly. */
const overhead = 1_000

/**
 * Answers that depend on published facts alone, dropped as soon as one of those facts changes.
 *
 * Correct by this order: a fill notes the feed's position, reads, and keeps its answer only if none of the subjects it met was
 * announced since. A change that commits after the read is announced after the answer was kept, and drops it. Nothing is served
 * while the feed is behind by a second.
 */
export function createAnswerCache(changes: ChangeFeed, megabytes: number): AnswerCache {
  const dependents = new Map<string, Set<string>>()
  const subjectsOf = new Map<string, string[]>()
  const entries = new LRUCache<string, KeptAnswer>({
    // An LRU of nothing is not to be had: one that holds no entry is.
    maxSize: Math.max(1, megabytes * 1024 * 1024),
    sizeCalculation: ({ body }, key) => body.length + key.length + overhead,
    dispose: (_answer, key) => forget(key),
  })
  /** Counts announcements; `announced` has the latest of each subject, since `knownSince`. */
  let position = 0
  let knownSince = 0
  let announced = new Map<string, number>()

  changes.subscribe((changed) => {
    position += 1
    if (changed === 'unknown') {
      knownSince = position
      announced = new Map()
      entries.clear()
      return
    }
    // Long before this many, every fill that began before them has ended.
    if (announced.size > 50_000) {
      knownSince = position
      announced = new Map()
    }
    for (const { storeId, subjectId } of changed) {
      const subject = subjectKey(storeId, subjectId)
      announced.set(subject, position)
      for (const key of [...(dependents.get(subject) ?? [])]) entries.delete(key)
    }
  })

  function forget(key: string): void {
    for (const subject of subjectsOf.get(key) ?? []) {
      const keys = dependents.get(subject)
      keys?.delete(key)
      if (keys?.size === 0) dependents.delete(subject)
    }
    subjectsOf.delete(key)
  }

  return {
    get: (key) => (changes.isFresh(Date.now()) ? entries.get(key) : undefined),
    begin() {
      const beganAt = position
      return {
        keep(key, storeId, reads, answer) {
          const subjects = [storeItself, ...reads.subjects].map((subjectId) => subjectKey(storeId, subjectId))
          const isStale =
            beganAt < knownSince || subjects.some((subject) => (announced.get(subject) ?? 0) > beganAt)
          if (megabytes === 0 || isStale || reads.hasUnnamedReads || !changes.isFresh(Date.now()))
            return undefined
          const etag = `"${createHash('sha256').update(answer.body).digest('base64url').slice(0, 22)}"`
          const kept = { ...answer, etag, headers: headersOf(answer, etag) }
          entries.set(key, kept)
          subjectsOf.set(key, subjects)
          for (const subject of subjects) {
            const keys = dependents.get(subject) ?? new Set()
            keys.add(key)
            dependents.set(subject, keys)
          }
          return kept
        },
      }
    },
  }
}

function subjectKey(storeId: string, subjectId: string): string {
  return `${storeId}/${subjectId}`
}
