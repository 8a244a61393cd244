import { emptyRoot, type Hash, nodeHash } from './merkle-hash.ts'

/** The leaves from `start` to before `end`. */
export interface LeafRange {
  start: number
  end: number
}

/** 2^level leaves side by side, beginning at leaf index * 2^level: its hash never changes once they are all there. */
export interface Subtree {
  level: number
  index: number
}

/** The largest power of two smaller than `size`, where RFC 9162 divides a tree; `size` is at least 2. */
export function splitOf(size: number): number {
  let split = 1
  while (split * 2 < size) split *= 2
  return split
}

/**
 * The complete subtrees that a range consists of, from left to right, at most one a level. It is a range that RFC 9162 divides a tree
 * into, so its start is a multiple of the smallest power of two that is not less than its length.
 */
export function completeSubtrees({ start, end }: LeafRange): Subtree[] {
  const subtrees: Subtree[] = []
  let at = start
  for (let level = 31; level >= 0; level--) {
    const leaves = 2 ** level
    if (end - at < leaves) continue
    subtrees.push({ level, index: at / leaves })
    at += leaves
  }
  return subtrees
}

/** MTH of the leaves of a range (RFC 9162, 2.1.1) from the hashes of its complete subtrees. */
export function rangeHash(range: LeafRange, hashOf: (subtree: Subtree) => Hash): Hash {
  const hashes = completeSubtrees(range).map(hashOf)
  return hashes.length === 0 ? emptyRoot : hashes.reduceRight((right, left) => nodeHash(left, right))
}
