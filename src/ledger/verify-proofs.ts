import { emptyRoot, equalHashes, type Hash, nodeHash } from './merkle-hash.ts'

export interface InclusionClaim {
  leafHash: Hash
  index: number
  size: number
  root: Hash
  proof: Hash[]
}

/** Whether a leaf is in a tree, at this index: RFC 9162, 2.1.3.2, step by step. Sizes below 2^31. */
export function verifyInclusion({ leafHash, index, size, root, proof }: InclusionClaim): boolean {
  if (index < 0 || index >= size) return false
  let leaf = index
  let last = size - 1
  let hash = leafHash
  for (const sibling of proof) {
    if (last === 0) return false
    if (isOdd(leaf) || leaf === last) {
      hash = nodeHash(sibling, hash)
      while (!isOdd(leaf) && leaf !== 0) {
        leaf >>>= 1
        last >>>= 1
      }
    } else {
      hash = nodeHash(hash, sibling)
    }
    leaf >>>= 1
    last >>>= 1
  }
  return last === 0 && equalHashes(hash, root)
}

export interface ConsistencyClaim {
  firstSize: number
  firstRoot: Hash
  secondSize: number
  secondRoot: Hash
  proof: Hash[]
}

/** Whether the second tree is the first with leaves added at its end, and nothing else: RFC 9162, 2.1.4.2. Sizes below 2^31. */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  const { firstSize, firstRoot, secondSize, secondRoot, proof } = claim
  if (firstSize < 0 || firstSize > secondSize) return false
  if (firstSize === secondSize) return proof.length === 0 && equalHashes(firstRoot, secondRoot)
  if (firstSize === 0) return proof.length === 0 && equalHashes(firstRoot, emptyRoot)
  const [start, ...rest] = isPowerOfTwo(firstSize) ? [firstRoot, ...proof] : proof
  if (start === undefined || rest.length === 0) return false
  let first = firstSize - 1
  let second = secondSize - 1
  while (isOdd(first)) {
    first >>>= 1
    second >>>= 1
  }
  let firstHash = start
  let secondHash = start
  for (const hash of rest) {
    if (second === 0) return false
    if (isOdd(first) || first === second) {
      firstHash = nodeHash(hash, firstHash)
      secondHash = nodeHash(hash, secondHash)
      while (!isOdd(first) && first !== 0) {
        first >>>= 1
        second >>>= 1
      }
    } else {
      secondHash = nodeHash(secondHash, hash)
    }
    first >>>= 1
    second >>>= 1
  }
  return second === 0 && equalHashes(firstHash, firstRoot) && equalHashes(secondHash, secondRoot)
}

function isOdd(value: number): boolean {
  return (value & 1) === 1
}

function isPowerOfTwo(value: number): boolean {
  return (value & (value - 1)) === 0
}
