import DataLoader from 'dataloader'
import type pg from 'pg'
import type { Scope } from '../db/scope.ts'
import type { Order, RequestEvent, ReviewRequest } from '../generated/prisma/client.ts'
import { readLeafIndexes } from '../ledger/read-leaf-indexes.ts'
import { type DecisionWithReasons, latestDecisions } from '../moderation/latest-decision.ts'
import {
  type PublicProduct,
  productsByExternalId,
  productsById,
  type SubjectCounts,
  subjectCounts,
} from '../storefront/products.ts'
import { type PublicReview, reviewOfRecord } from '../storefront/public-review.ts'
import { type PublicQuery, publicQuery } from '../storefront/public-statement.ts'
import { type ReviewChange, readReviewChanges } from '../storefront/review-changes.ts'
import { type AspectAverage, publishedReviewsById, readAspects } from '../storefront/reviews.ts'
import { type PublicStore, readStore, readStorePolicy, type StorePolicy } from '../storefront/store.ts'
import type { ReadLog } from './read-log.ts'

/**
 * What one request has read of one store. Everything asked for in the same tick becomes one statement; nothing is remembered
 * beyond the request.
 */
export interface Loaders {
  query: PublicQuery
  store(): Promise<PublicStore>
  storePolicy(): Promise<StorePolicy>
  storeCounts(): Promise<SubjectCounts>
  productById: DataLoader<string, PublicProduct | null>
  productByExternalId: DataLoader<string, PublicProduct | null>
  aspects: DataLoader<string, AspectAverage[]>
  publishedReview: DataLoader<string, PublicReview | null>
  /** After publication, oldest first. */
  changesOfReview: DataLoader<string, ReviewChange[]>
  /** Of any status: for its author's own answer, and for those who may read unpublished reviews. */
  ownReview: DataLoader<string, PublicReview | null>
  /** The latest of each review. */
  decisionOfReview: DataLoader<string, DecisionWithReasons | null>
  decision: DataLoader<string, DecisionWithReasons | null>
  /** Where a leaf stands in the log, by its id. */
  leafIndex: DataLoader<string, number>
  order: DataLoader<string, Order | null>
  requestsOfOrder: DataLoader<string, ReviewRequest[]>
  request: DataLoader<string, ReviewRequest | null>
  requestEvents: DataLoader<string, RequestEvent[]>
}

/** @param reads is told what the answer depends on: every product's subject by name, anything else as unnamed. */
export function createLoaders(pool: pg.Pool, scope: Scope, reads: ReadLog): Loaders {
  const query = publicQuery(pool)
  const { storeId } = scope
  const products = async (wanted: number, read: Promise<PublicProduct[]>) => {
    const found = await read
    for (const { subjectId } of found) reads.subjects.add(subjectId)
    // A product that is missing today has no subject under which its arrival would be announced.
    if (found.length < wanted) reads.hasUnnamedReads = true
    return found
  }
  const unnamed = <Result>(read: Promise<Result>) => {
    reads.hasUnnamedReads = true
    return read
  }
  const readOwn: Scope['read'] = (work) => unnamed(scope.read(work))
  let store: Promise<PublicStore> | undefined
  let policy: Promise<StorePolicy> | undefined
  let counts: Promise<SubjectCounts> | undefined
  return {
    query,
    store: () => {
      store ??= readStore(query, storeId)
      return store
    },
    storePolicy: () => {
      policy ??= readStorePolicy(query, storeId)
      return policy
    },
    storeCounts: () => {
      reads.subjects.add(storeId)
      counts ??= subjectCounts(query, storeId, storeId)
      return counts
    },
    productById: one(
      (ids) => products(ids.length, productsById(query, storeId, ids)),
      (product) => product.id,
    ),
    productByExternalId: one(
      (ids) => products(ids.length, productsByExternalId(query, storeId, storable(ids))),
      (product) => product.externalId,
    ),
    aspects: new DataLoader(async (subjectIds) => {
      const found = await readAspects(query, storeId, subjectIds)
      return subjectIds.map((id) => found.get(id) ?? [])
    }),
    changesOfReview: new DataLoader(async (reviewIds) => {
      const found = await readReviewChanges(query, storeId, reviewIds)
      return reviewIds.map((id) => found.get(id) ?? [])
    }),
    publishedReview: one(
      (ids) => unnamed(publishedReviewsById(query, storeId, ids)),
      (review) => review.id,
    ),
    ownReview: one(
      (ids) =>
        readOwn(async (db) => {
          const found = await db.review.findMany({
            where: { storeId, id: { in: [...ids] } },
            include: { reply: true },
          })
          return found.map(reviewOfRecord)
        }),
      (review) => review.id,
    ),
    decisionOfReview: one(
      (reviewIds) => readOwn((db) => latestDecisions(db, storeId, reviewIds)),
      (decision) => decision.reviewId,
    ),
    decision: one(
      (ids) =>
        readOwn((db) =>
          db.decision.findMany({
            where: { storeId, id: { in: [...ids] } },
            include: { statement: true, appeal: true },
          }),
        ),
      (decision) => decision.id,
    ),
    leafIndex: new DataLoader(async (leafIds) => {
      const found = await unnamed(readLeafIndexes(scope, [...leafIds]))
      return leafIds.map((id) => found.get(id) ?? new Error(`Leaf ${id} has no index`))
    }),
    order: one(
      (ids) => readOwn((db) => db.order.findMany({ where: { storeId, id: { in: [...ids] } } })),
      (order) => order.id,
    ),
    requestsOfOrder: new DataLoader(async (ids: readonly string[]) => {
      const requests = await readOwn((db) =>
        db.reviewRequest.findMany({
          where: { storeId, orderId: { in: [...ids] } },
          orderBy: { number: 'asc' },
        }),
      )
      return ids.map((id) => requests.filter(({ orderId }) => orderId === id))
    }),
    request: one(
      (ids) => readOwn((db) => db.reviewRequest.findMany({ where: { storeId, id: { in: [...ids] } } })),
      (request) => request.id,
    ),
    requestEvents: new DataLoader(async (ids) => {
      const events = await readOwn((db) =>
        db.requestEvent.findMany({
          where: { storeId, requestId: { in: [...ids] } },
          orderBy: { position: 'asc' },
        }),
      )
      return ids.map((id) => events.filter((event) => event.requestId === id))
    }),
  }
}

/** PostgreSQL takes no NUL in a text, and no product has one, or half a surrogate pair, in its id. */
function storable(ids: readonly string[]): string[] {
  return ids.filter((id) => !id.includes('\0') && !/\p{Cs}/u.test(id))
}

/** A loader of single rows from a reader of many: the rows may come in any order, and with gaps. */
function one<Row>(
  read: (keys: readonly string[]) => Promise<Row[]>,
  keyOf: (row: Row) => string,
): DataLoader<string, Row | null> {
  return new DataLoader(async (keys) => {
    const rows = new Map((await read(keys)).map((row) => [keyOf(row), row]))
    return keys.map((key) => rows.get(key) ?? null)
  })
}
