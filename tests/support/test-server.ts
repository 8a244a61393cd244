import { fileURLToPath } from 'node:url'
import { DatabaseSetupError } from '../../src/db/database-setup-error.ts'
import { startEmbeddedPostgres } from '../../src/db/embedded-postgres.ts'

/** The PostgreSQL of a test run. */
export interface TestServer {
  /** Connects to a database that is only a door to the others. */
  url: string
  stop(): Promise<void>
}

const dataRoot = fileURLToPath(new URL('../../.candor/test', import.meta.url))
const concurrentRuns = 8

/** What a test run can lose: its data, when the machine loses power. */
const withoutDurability = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_wal_size: '4GB',
  checkpoint_timeout: '1h',
  max_connections: '400',
}

/** The server named by TEST_DATABASE_URL, for one run at a time; else the embedded one, one for each run. */
export async function startTestServer(): Promise<TestServer> {
  const url = process.env.TEST_DATABASE_URL
  if (url) return { url, stop: async () => {} }
  for (let run = 1; ; run++) {
    try {
      return await startEmbeddedPostgres(run === 1 ? dataRoot : `${dataRoot}-${run}`, {
        settings: withoutDurability,
      })
    } catch (error) {
      const inUse = error instanceof DatabaseSetupError && error.message.startsWith('Another Candor')
      if (!inUse || run === concurrentRuns) throw error
    }
  }
}
