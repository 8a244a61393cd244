import { PrismaPg } from '@prisma/adapter-pg'
import pg from 'pg'
import { PrismaClient } from '../generated/prisma/client.ts'

/**
 * The three ways into PostgreSQL, by role (prisma/migrations, section 3):
 * `app` sees one store at a time, inside `scope.transaction` and `scope.read` alone;
 * `publicPool` sees what is published, of any store, so every statement it runs carries the store as a parameter;
 * `ownerPool` sees all and belongs to the outbox relay, the change feed and sweeps.
 */
export interface Database {
  app: PrismaClient
  publicPool: pg.Pool
  ownerPool: pg.Pool
  close(): Promise<void>
}

export interface PoolSizes {
  app: number
  public: number
  owner: number
}

const defaultPoolSizes: PoolSizes = { app: 10, public: 10, owner: 4 }

/**
 * Every public statement is an index range by design, so one plan fits all values. PostgreSQL left to itself plans each anew, since
 * it takes an array parameter for longer than it is: that is two thirds of the time such a statement takes.
 */
const genericPlans = ' -c plan_cache_mode=force_generic_plan'

/** Opens the pools; connects lazily. `onIdleError` hears of connections lost while idle: the pool replaces them by itself. */
export function openDatabase(
  url: string,
  onIdleError: (error: Error) => void,
  sizes: PoolSizes = defaultPoolSizes,
): Database {
  const connection = (role: string | undefined, max: number, settings = ''): pg.PoolConfig => ({
    connectionString: url,
    max,
    connectionTimeoutMillis: 10_000,
    keepAlive: true,
    // RESET ROLE and DISCARD ALL return to this role, not to the login's.
    ...(role === undefined ? {} : { options: `-c role=${role}${settings}` }),
  })
  const publicPool = new pg.Pool(connection('candor_public', sizes.public, genericPlans))
  const ownerPool = new pg.Pool(connection(undefined, sizes.owner))
  for (const pool of [publicPool, ownerPool]) pool.on('error', onIdleError)
  const app = new PrismaClient({
    adapter: new PrismaPg(connection('candor_app', sizes.app), { onPoolError: onIdleError }),
  })
  return {
    app,
    publicPool,
    ownerPool,
    async close() {
      await Promise.all([app.$disconnect(), publicPool.end(), ownerPool.end()])
    },
  }
}
