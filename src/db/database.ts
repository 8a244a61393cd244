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
  const openPool = (role: string | undefined, max: number, settings = '') => {
    const pool = new pg.Pool({
      connectionString: url,
      max,
      connectionTimeoutMillis: 10_000,
      keepAlive: true,
      // RESET ROLE and DISCARD ALL return to this role, not to the login's.
      ...(role === undefined ? {} : { options: `-c role=${role}${settings}` }),
    })
    pool.on('error', onIdleError)
    // A connection may be lost between two statements, or in the moment it is made, when nobody listens to it; whoever uses it next is
    // told. An unheard 'error' would end the process.
    pool.on('connect', (client) => client.on('error', () => {}))
    return pool
  }
  const publicPool = openPool('candor_public', sizes.public, genericPlans)
  const ownerPool = openPool(undefined, sizes.owner)
  const appPool = openPool('candor_app', sizes.app)
  const app = new PrismaClient({ adapter: new PrismaPg(appPool, { disposeExternalPool: true }) })
  return {
    app,
    publicPool,
    ownerPool,
    async close() {
      await Promise.all([app.$disconnect(), publicPool.end(), ownerPool.end()])
    },
  }
}
