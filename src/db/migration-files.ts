import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** One folder of prisma/migrations. */
export interface Migration {
  name: string
  sql: string
}

export const migrationsDirectory = fileURLToPath(new URL('../../prisma/migrations', import.meta.url))

/**
 * A file is sent whole, which PostgreSQL runs as one transaction, so that a failed one leaves nothing behind. A COMMIT
 * inside would break that. (A line `BEGIN` or `END` without these words belongs to a function body.)
 */
const transactionControl = /^\s*(BEGIN|START TRANSACTION|COMMIT|ROLLBACK)( WORK| TRANSACTION)?\s*;/im

/** Reads the migrations in the order they apply: by name, as Prisma does. */
export function readMigrations(directory: string): Migration[] {
  return readdirSync(directory, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(directory, entry.name, 'migration.sql')))
    .map((entry) => entry.name)
    .sort()
    .map((name) => {
      const sql = readFileSync(join(directory, name, 'migration.sql'), 'utf8')
      if (transactionControl.test(sql)) {
        throw new Error(`Migration ${name} begins or ends a transaction; it is sent as one already.`)
      }
      return { name, sql }
    })
}

/** Prisma's checksum: SHA-256 of the file, in hexadecimal. */
export function checksum(sql: string): string {
  return createHash('sha256').update(sql).digest('hex')
}

/** Like Prisma, takes a file whose line ends git changed for the same file. */
export function matchesChecksum({ sql }: Migration, recorded: string): boolean {
  const unix = sql.replaceAll('\r\n', '\n')
  return [sql, unix, unix.replaceAll('\n', '\r\n')].some((text) => checksum(text) === recorded)
}
