import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { type LedgerEntry, mostEntries } from './entry.ts'
import { hexOf } from './merkle-hash.ts'
import { checkRange } from './range.ts'
import { readTreeSize } from './read-tree.ts'
import { sequenceLedger } from './sequence.ts'

const recorded = z.object({ recordedAt: z.iso.datetime() })

/**
 * Entries in the order of the log: `count` of them, or as many as there are.
 * @throws RequestError BAD_USER_INPUT with the range of the argument that is outside it.
 */
export async function readEntries(
  scope: Scope,
  { fromIndex, count }: { fromIndex: number; count: number },
): Promise<LedgerEntry[]> {
  authorise(scope.actor, 'readStorefront')
  checkRange('count', count, 1, mostEntries)
  const { storeId } = scope
  await sequenceLedger(scope)
  return scope.read(async (db) => {
    checkRange('fromIndex', fromIndex, 0, await readTreeSize(db, storeId))
    const leaves = await db.ledgerLeaf.findMany({
      where: { storeId, index: { gte: fromIndex, lt: fromIndex + count } },
      orderBy: { index: 'asc' },
    })
    return leaves.flatMap(({ index, hash, payload }) =>
      index === null
        ? []
        : [
            {
              index,
              leafHash: hexOf(hash),
              recordedAt: recorded.parse(JSON.parse(payload)).recordedAt,
              payload,
            },
          ],
    )
  })
}
