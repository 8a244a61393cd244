import pg from 'pg'
import { withConnection } from './connection.ts'
import { DatabaseSetupError } from './database-setup-error.ts'

/**
 * The roles that row-level security speaks of: one store at a time, and what the public sees. Nobody logs in as them;
 * the pools of database.ts switch to them, so that one DATABASE_URL is enough.
 */
const applicationRoles = ['candor_app', 'candor_public']

const rolesLock = 7_002
const attempts = 10

/**
 * Creates the roles that are missing and lets the connecting user switch to them. Idempotent.
 * @throws DatabaseSetupError with the SQL for an administrator, when the user lacks CREATEROLE.
 */
export async function ensureRoles(databaseUrl: string): Promise<void> {
  await withConnection(databaseUrl, async (client) => {
    for (let attempt = 1; ; attempt++) {
      try {
        await inTransaction(client, () => createMissingRoles(client))
        return
      } catch (error) {
        // Roles belong to the whole server but advisory locks to one database, so that a set-up of another database
        // can still come between.
        if (!wasOvertaken(error) || attempt === attempts) throw error
      }
    }
  })
}

async function createMissingRoles(client: pg.Client): Promise<void> {
  await client.query('SELECT pg_advisory_xact_lock($1)', [rolesLock])
  const statements = await missingStatements(client)
  try {
    for (const statement of statements) await client.query(statement)
  } catch (error) {
    if (!isInsufficientPrivilege(error)) throw error
    throw new DatabaseSetupError(
      `Candor needs two database roles, and the user of DATABASE_URL may not create them. Let an administrator of the server run this once, then start again:\n\n${statements.map((statement) => `  ${statement};\n`).join('')}`,
      { cause: error },
    )
  }
}

async function missingStatements(client: pg.Client): Promise<string[]> {
  const { rows } = await client.query(
    'SELECT rolname AS name, rolsuper OR rolbypassrls AS unbound FROM pg_roles WHERE rolname = ANY($1)',
    [applicationRoles],
  )
  const unbound = rows.find((row) => row.unbound)
  if (unbound) {
    throw new DatabaseSetupError(
      `The database role ${unbound.name} may bypass row-level security, which keeps stores apart. Let an administrator run: ALTER ROLE ${unbound.name} NOSUPERUSER NOBYPASSRLS;`,
    )
  }
  const user = pg.escapeIdentifier(String((await client.query('SELECT current_user AS user')).rows[0].user))
  const statements: string[] = []
  for (const role of applicationRoles) {
    const exists = rows.some((row) => row.name === role)
    if (!exists) statements.push(`CREATE ROLE ${role} NOLOGIN`)
    if (!exists || !(await maySwitchTo(client, role))) statements.push(`GRANT ${role} TO ${user}`)
  }
  return statements
}

/** Asked by trying: membership alone does not allow SET ROLE since PostgreSQL 16. */
async function maySwitchTo(client: pg.Client, role: string): Promise<boolean> {
  await client.query('SAVEPOINT switching')
  try {
    await client.query(`SET LOCAL ROLE ${role}`)
    return true
  } catch (error) {
    if (isInsufficientPrivilege(error)) return false
    throw error
  } finally {
    await client.query('ROLLBACK TO SAVEPOINT switching')
  }
}

async function inTransaction(client: pg.Client, work: () => Promise<void>): Promise<void> {
  await client.query('BEGIN')
  try {
    await work()
    await client.query('COMMIT')
  } catch (error) {
    await client.query('ROLLBACK')
    throw error
  }
}

function isInsufficientPrivilege(error: unknown): boolean {
  return error instanceof pg.DatabaseError && error.code === '42501'
}

function wasOvertaken(error: unknown): boolean {
  if (!(error instanceof pg.DatabaseError)) return false
  const duplicateObject = error.code === '42710'
  const uniqueViolation = error.code === '23505'
  const concurrentUpdate = error.code === 'XX000' && error.message.startsWith('tuple concurrently')
  return duplicateObject || uniqueViolation || concurrentUpdate
}
