import { createHash } from 'node:crypto'
import { parse, validate } from 'graphql'
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
const mostDocuments = 10_000

export function createPersistedDocuments(ownerPool: pg.Pool): PersistedDocuments {
  const known = new Map<string, string>()
  const remember = (hash: string, text: string) => {
    if (known.size >= mostDocuments) known.clear()
    known.set(hash, text)
  }
  return {
    async text(hash) {
      const text = known.get(hash)
      if (text !== undefined) return text
      const { rows } = /^[0-9a-f]{64}$/.test(hash)
        ? await ownerPool.query<{ text: string }>({
            name: 'persisted-document',
            text: 'SELECT text FROM persisted_document WHERE hash = $1',
            values: [hash],
          })
        : { rows: [] }
      if (!rows[0]) throw new RequestError('PERSISTED_QUERY_NOT_FOUND')
      remember(hash, rows[0].text)
      return rows[0].text
    },
    async keep(hash, text) {
      if (known.get(hash) === text) return
      if (createHash('sha256').update(text).digest('hex') !== hash)
        throw new RequestError('BAD_USER_INPUT', { argument: 'sha256Hash' })
      if (text.length > longestDocument) return
      if (!isValid(text)) return
      await ownerPool.query(
        `INSERT INTO persisted_document (hash, text) SELECT $1, $2
         WHERE (SELECT count(*) FROM persisted_document) < $3 ON CONFLICT (hash) DO NOTHING`,
        [hash, text, mostDocuments],
      )
      remember(hash, text)
    },
  }
}

/** The engine says what is wrong with a document that is not; it is only not remembered here. */
function isValid(text: string): boolean {
  try {
    return validate(schema, parse(text, { maxTokens: 5_000 })).length === 0
  } catch {
    return false
  }
}
