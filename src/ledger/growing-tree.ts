import { emptyRoot, type Hash, nodeHash } from './merkle-hash.ts'

/** A tree to which leaves are added one by one, that remembers no more of them than its roots to come need: log2 of its size. */
export interface GrowingTree {
  size(): number
  add(leafHash: Hash): void
  root(): Hash
}

export function createGrowingTree(): GrowingTree {
  /** Roots of the complete subtrees it consists of, from the largest to the smallest. */
  const peaks: { leaves: number; hash: Hash }[] = []
  let size = 0
  return {
    size: () => size,
    add(leafHash) {
      let peak = { leaves: 1, hash: leafHash }
      for (let last = peaks.at(-1); last?.leaves === peak.leaves; last = peaks.at(-1)) {
        peaks.pop()
        peak = { leaves: 2 * peak.leaves, hash: nodeHash(last.hash, peak.hash) }
      }
      peaks.push(peak)
      size += 1
    },
    root: () =>
      size === 0
        ? emptyRoot
        : peaks.map(({ hash }) => hash).reduceRight((right, left) => nodeHash(left, right)),
  }
}
