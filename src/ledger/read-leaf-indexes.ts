import type { Scope } from '../db/scope.ts'
import { sequenceLedger } from './sequence.ts'

/** Where leaves stand in the log, by the ids that recordLeaf returned; given now to those that had no index yet. */
export async function readLeafIndexes(scope: Scope, leafIds: string[]): Promise<Map<string, number>> {
  const { storeId } = scope
  await sequenceLedger(scope)
  const leaves = await scope.read((db) =>
    db.ledgerLeaf.findMany({
      where: { storeId, id: { in: leafIds } },
      select: { id: true, index: true },
    }),
  )
  return new Map(leaves.flatMap(({ id, index }) => (index === null ? [] : [[id, index]])))
}
