import type { Actor } from '../auth/actor.ts'
import type { Keyring } from '../auth/keyring.ts'
import type { Clock } from '../clock.ts'
import { RequestError } from '../errors.ts'
import { Prisma } from '../generated/prisma/client.ts'
import type { NewJob } from '../jobs/catalogue.ts'
import { enqueueJob } from '../jobs/enqueue.ts'
import type { PrivateHosts } from '../public-address.ts'
import type { Database } from './database.ts'

/** One store's rows, for as long as the transaction lasts. */
export type StoreDatabase = Prisma.TransactionClient

export interface StoreTransaction {
  db: StoreDatabase
  /** Promises a side effect: it happens if, and only if, the transaction commits. */
  enqueue(job: NewJob): Promise<void>
}

/** From where somebody asks, where that is a customer's own connection and not a shop's back end. Kept as pseudonyms alone. */
export interface Origin {
  network: string
  /** What a browser tells of itself; together with the network, enough to tell two people behind one address apart. */
  device: string
}

/** What a verb is given: whose store, who asks, from where, what time it is, and a way to the store's rows. */
export interface Scope {
  readonly storeId: string
  readonly actor: Actor
  /** Null for jobs, commands and back ends. */
  readonly origin: Origin | null
  readonly clock: Clock
  readonly keyring: Keyring
  /** Base of every link, without a trailing slash. */
  readonly publicUrl: string
  /** Hosts that a store may name though they are not in the public internet. */
  readonly privateHosts: PrivateHosts
  /** One snapshot, read only. */
  read<Result>(work: (db: StoreDatabase) => Promise<Result>): Promise<Result>
  /**
   * READ COMMITTED; run again when PostgreSQL chose it as a deadlock's victim, so `work` touches nothing but the database.
   * @param options.timeout milliseconds that it may take; 15,000 unless told.
   */
  transaction<Result>(
    work: (tx: StoreTransaction) => Promise<Result>,
    options?: { timeout?: number },
  ): Promise<Result>
}

/** What all scopes of a process share. */
export interface ScopeSource {
  database: Database
  clock: Clock
  keyring: Keyring
  publicUrl: string
  privateHosts: PrivateHosts
  /** Runs after every commit and before the caller is answered: the relay is woken, the cache hears of its own writes. */
  afterCommit(): Promise<void>
}

const transactionTimeout = 15_000
const deadlockRetries = 3

export function openScope(
  source: ScopeSource,
  storeId: string,
  actor: Actor,
  origin: Origin | null = null,
): Scope {
  const { database, clock, keyring, publicUrl, privateHosts } = source
  const inStore = async (db: StoreDatabase) => {
    await db.$executeRaw`SELECT set_config('app.store_id', ${storeId}, true)`
  }
  return {
    storeId,
    actor,
    origin,
    clock,
    keyring,
    publicUrl,
    privateHosts,
    read: (work) =>
      whenFree(() =>
        database.app.$transaction(
          async (db) => {
            await inStore(db)
            return work(db)
          },
          { isolationLevel: 'RepeatableRead', timeout: transactionTimeout, maxWait: 5_000 },
        ),
      ),
    transaction: async (work, { timeout = transactionTimeout } = {}) => {
      const result = await whenFree(() =>
        retryDeadlocks(() =>
          database.app.$transaction(
            async (db) => {
              await inStore(db)
              return work({ db, enqueue: (job) => enqueueJob(db, storeId, job) })
            },
            { timeout, maxWait: 5_000 },
          ),
        ),
      )
      await source.afterCommit()
      return result
    },
  }
}

/** The same scope within a transaction: what it writes is a part of it, and what it reads sees that. */
export function within(scope: Scope, tx: StoreTransaction): Scope {
  return { ...scope, read: (work) => work(tx.db), transaction: (work) => work(tx) }
}

/** P2028: no connection became free, or the transaction outlived its time. The caller may try again later. */
async function whenFree<Result>(run: () => Promise<Result>): Promise<Result> {
  try {
    return await run()
  } catch (error) {
    if (isKnown(error, 'P2028')) throw new RequestError('OVERLOADED', { retryAfterSeconds: 2 })
    throw error
  }
}

async function retryDeadlocks<Result>(run: () => Promise<Result>): Promise<Result> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await run()
    } catch (error) {
      if (attempt > deadlockRetries || !isDeadlock(error)) throw error
    }
  }
}

function isKnown(error: unknown, code: string): error is Prisma.PrismaClientKnownRequestError {
  return error instanceof Prisma.PrismaClientKnownRequestError && error.code === code
}

/** P2034 from model queries; raw ones carry PostgreSQL's own code 40P01 or 40001. */
function isDeadlock(error: unknown): boolean {
  return (
    isKnown(error, 'P2034') ||
    (isKnown(error, 'P2010') && /40P01|40001/.test(JSON.stringify(error.meta ?? {})))
  )
}
