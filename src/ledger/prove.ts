import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { hexOf } from './merkle-hash.ts'
import { consistencyRanges, inclusionRanges } from './proof-ranges.ts'
import { checkRange } from './range.ts'
import { readRangeHashes, readTreeSize } from './read-tree.ts'
import { sequenceLedger } from './sequence.ts'
import type { LeafRange } from './subtrees.ts'

/**
 * The hashes, in hexadecimal, that prove that an entry is in the tree of a size (RFC 9162, 2.1.3).
 * @throws RequestError BAD_USER_INPUT with the range of the argument that is outside it.
 */
export function proveInclusion(
  scope: Scope,
  { entryIndex, treeSize }: { entryIndex: number; treeSize: number },
): Promise<string[]> {
  return prove(scope, (size) => {
    checkRange('treeSize', treeSize, 1, size)
    checkRange('entryIndex', entryIndex, 0, treeSize - 1)
    return inclusionRanges(entryIndex, treeSize)
  })
}

/**
 * The hashes, in hexadecimal, that prove that the tree of one size begins with all of the tree of a smaller one (RFC 9162, 2.1.4).
 * @throws RequestError BAD_USER_INPUT with the range of the argument that is outside it.
 */
export function proveConsistency(
  scope: Scope,
  { fromSize, toSize }: { fromSize: number; toSize: number },
): Promise<string[]> {
  return prove(scope, (size) => {
    checkRange('toSize', toSize, 0, size)
    checkRange('fromSize', fromSize, 0, toSize)
    return consistencyRanges(fromSize, toSize)
  })
}

async function prove(scope: Scope, rangesFor: (size: number) => LeafRange[]): Promise<string[]> {
  authorise(scope.actor, 'readStorefront')
  const { storeId } = scope
  await sequenceLedger(scope)
  return scope.read(async (db) => {
    const ranges = rangesFor(await readTreeSize(db, storeId))
    return (await readRangeHashes(db, storeId, ranges)).map(hexOf)
  })
}
