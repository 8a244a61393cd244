import { createHash } from 'node:crypto'
import { parse, validate } from 'graphql'
import { LRUCache } from 'lru-cache'
import type pg from 'pg'
import { RequestError } from '../../errors.ts'
import { schema } from '../../schema/index.ts'

/** Documents that may be called by their SHA-256: known once a POST has carried text and hash together. */
export interface PersistedDocuments {
  /** Throws PERSISTED_QUERY_NOT_FOUND. */
  text(hash: string): Promise<string>
  /** Makes a document known, if it is valid. Throws BAD_USER_INPUT when the hash is another text's. */
  keep(hash: string, text: string): Promise<void>
}

const longestDocument = 20_000
/** A document is short-lived in memory, so that its use is noticed on every day. */
const rememberedMilliseconds = 3_600_000

/**
 * Anybody with a publishable key can make documents known. Beyond `mostDocuments` the ones that were called on the fewest days go
 * first, so that a flood of new ones drives out its own kind, not what a storefront has used for long.
 */
export function createPersistedDocuments(ownerPool: pg.Pool, mostDocuments = 10_000): PersistedDocuments {
  const known = new LRUCache<string, string>({ max: mostDocuments, ttl: rememberedMilliseconds })
  return {
    async text(hash) {
      const text = known.get(hash)
      if (text !== undefined) return text
      const { rows } = /^[0-9a-f]{64}$/.test(hash)
        ? await ownerPool.query<{ text: string }>({ name: 'use-document', text: useDocument, values: [hash] })
        : { rows: [] }
      if (!rows[0]) throw new RequestError('PERSISTED_QUERY_NOT_FOUND')
      known.set(hash, rows[0].text)
      return rows[0].text
    },
    async keep(hash, text) {
      if (known.get(hash) === text) return
      if (createHash('sha256').update(text).digest('hex') !== hash)
        throw new RequestError('BAD_USER_INPUT', { argument: 'sha256Hash' })
      // PostgreSQL takes no NUL in a text.
      if (text.length > longestDocument || text.includes('\0') || !isValid(text)) return
      const { rowCount } = await ownerPool.query(
        'INSERT INTO persisted_document (hash, text) VALUES ($1, $2) ON CONFLICT (hash) DO NOTHING',
        [hash, text],
      )
      if (rowCount) await ownerPool.query(dropSurplus, [mostDocuments])
      known.set(hash, text)
    },
  }
}

/** Writes on the first use of a day alone. */
const useDocument = `
  WITH used AS (
    UPDATE persisted_document SET days_used = days_used + 1, used_on = CURRENT_DATE
    WHERE hash = $1 AND used_on < CURRENT_DATE)
  SELECT text FROM persisted_document WHERE hash = $1`

const dropSurplus = `
  DELETE FROM persisted_document WHERE hash IN (
    SELECT hash FROM persisted_document ORDER BY days_used, used_on, created_at
    LIMIT greatest(0, (SELECT count(*) FROM persisted_document) - $1))`

/** The engine says what is wrong with a document that is not; it is only not remembered here. */
function isValid(text: string): boolean {
  try {
    return validate(schema, parse(text, { maxTokens: 5_000 })).length === 0
  } catch {
    return false
  }
}
