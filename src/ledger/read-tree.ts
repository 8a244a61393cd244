import type { StoreDatabase } from '../db/scope.ts'
import type { Hash } from './merkle-hash.ts'
import { completeSubtrees, type LeafRange, rangeHash, type Subtree } from './subtrees.ts'

/** Leaves that have an index. */
export async function readTreeSize(db: StoreDatabase, storeId: string): Promise<number> {
  const rows = await db.$queryRaw<{ size: number }[]>`
    SELECT coalesce(max(index) + 1, 0) AS size FROM ledger_leaf WHERE store_id = ${storeId}::uuid`
  return rows[0]?.size ?? 0
}

/** The hash of each range, in one statement: of every range at most log2 stored subtrees are read, however many leaves it has. */
export async function readRangeHashes(
  db: StoreDatabase,
  storeId: string,
  ranges: LeafRange[],
): Promise<Hash[]> {
  const wanted = ranges.flatMap(completeSubtrees)
  const leaves = wanted.filter(({ level }) => level === 0).map(({ index }) => index)
  const nodes = wanted.filter(({ level }) => level > 0)
  const rows = await db.$queryRaw<{ level: number; index: number; hash: Hash }[]>`
    SELECT 0 AS level, index, hash FROM ledger_leaf
    WHERE store_id = ${storeId}::uuid AND index = ANY(${leaves}::integer[])
    UNION ALL
    SELECT node.level, node.index, node.hash
    FROM unnest(${nodes.map(({ level }) => level)}::smallint[], ${nodes.map(({ index }) => index)}::integer[]) AS wanted (level, index)
    JOIN ledger_node AS node ON node.store_id = ${storeId}::uuid AND node.level = wanted.level AND node.index = wanted.index`
  const hashes = new Map(rows.map(({ hash, ...subtree }) => [keyOf(subtree), hash]))
  return ranges.map((range) =>
    rangeHash(range, (subtree) => {
      const hash = hashes.get(keyOf(subtree))
      if (!hash) throw new Error(`The log lacks a subtree: level ${subtree.level}, index ${subtree.index}`)
      return hash
    }),
  )
}

function keyOf({ level, index }: Subtree): string {
  return `${level}/${index}`
}
