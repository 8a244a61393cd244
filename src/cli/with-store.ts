import { createKeyring } from '../auth/keyring.ts'
import { systemClock } from '../clock.ts'
import { type Config, readConfig } from '../config.ts'
import { type Database, openDatabase } from '../db/database.ts'
import { DatabaseSetupError } from '../db/database-setup-error.ts'
import { findRunningPostgres, startEmbeddedPostgres } from '../db/embedded-postgres.ts'
import { migrationStatus } from '../db/migrations.ts'
import { openScope, type Scope, type ScopeSource } from '../db/scope.ts'
import { servedUrl } from '../served-url.ts'
import { publicQuery } from '../storefront/public-statement.ts'
import { findStoreId } from '../storefront/store.ts'
import { UsageError } from './usage-error.ts'

export interface Connected {
  config: Config
  databaseUrl: string
  database: Database
  scopeSource: ScopeSource
}

/**
 * Lends a connection to the configured database, beside a running server or without one.
 * @throws DatabaseSetupError when the database lacks migrations, unless it is lent as it is.
 */
export async function withDatabase<Result>(
  work: (connected: Connected) => Promise<Result>,
  { asItIs = false }: { asItIs?: boolean } = {},
): Promise<Result> {
  const environment = readConfig()
  const { dataDir } = environment
  const isEmbedded = environment.databaseUrl === undefined
  const running = isEmbedded ? await findRunningPostgres(dataDir) : { url: environment.databaseUrl }
  // Beside a running server its own address counts, whatever this command's environment says.
  const publicUrl = (isEmbedded && running && servedUrl(dataDir)) || environment.publicUrl
  const config = { ...environment, publicUrl }
  const started = running ? undefined : await startEmbeddedPostgres(dataDir)
  const databaseUrl = running?.url ?? started?.url ?? ''
  const database = openDatabase(databaseUrl, () => {}, { app: 2, public: 1, owner: 1 })
  const scopeSource: ScopeSource = {
    database,
    clock: systemClock,
    keyring: createKeyring(config.secret),
    publicUrl,
    privateHosts: config.privateHosts,
    // The server's relay and caches find what is written here by themselves.
    afterCommit: async () => {},
  }
  try {
    if (!asItIs && (await migrationStatus(databaseUrl)).pending.length > 0)
      throw new DatabaseSetupError('The database lacks migrations. Apply them first: candor migrate deploy')
    return await work({ config, databaseUrl, database, scopeSource })
  } finally {
    await database.close()
    await started?.stop()
  }
}

/** Lends the scope of the store with a slug. */
export async function withStore<Result>(
  slug: string,
  work: (scope: Scope, connected: Connected) => Promise<Result>,
): Promise<Result> {
  return withDatabase(async (connected) => {
    const storeId = await findStoreId(publicQuery(connected.database.publicPool), slug)
    if (storeId === null) throw new UsageError(`There is no store "${slug}".`)
    return work(openScope(connected.scopeSource, storeId, { kind: 'system' }), connected)
  })
}
