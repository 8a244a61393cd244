import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createGrowingTree } from '../../src/ledger/growing-tree.ts'
import { emptyRoot, type Hash, hashOfHex, hexOf, leafHash } from '../../src/ledger/merkle-hash.ts'
import { consistencyRanges, inclusionRanges } from '../../src/ledger/proof-ranges.ts'
import { completeSubtrees, type LeafRange, rangeHash, type Subtree } from '../../src/ledger/subtrees.ts'
import { verifyConsistency, verifyInclusion } from '../../src/ledger/verify-proofs.ts'

/** The tree that Certificate Transparency's implementations are tested with (google/trillian, transparency-dev/merkle). */
const entries = [
  '',
  '00',
  '10',
  '2021',
  '3031',
  '40414243',
  '5051525354555657',
  '606162636465666768696a6b6c6d6e6f',
]
const roots = [
  'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  '6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d',
  'fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125',
  'aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77',
  'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
  '4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4',
  '76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef',
  'ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c',
  '5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328',
]
const knownLeaves = entries.map((entry) => leafHash(hashOfHex(entry)))

/** RFC 9162, 2.1.1, word for word, and nothing of ours. */
function naiveRoot(data: Uint8Array[]): string {
  const hash = (...parts: Uint8Array[]) => createHash('sha256').update(Buffer.concat(parts)).digest()
  const recurse = (part: Uint8Array[]): Uint8Array => {
    if (part.length === 0) return hash()
    if (part.length === 1) return hash(Uint8Array.of(0), part[0] ?? Uint8Array.of())
    let k = 1
    while (k * 2 < part.length) k *= 2
    return hash(Uint8Array.of(1), recurse(part.slice(0, k)), recurse(part.slice(k)))
  }
  return hexOf(recurse(data))
}

/** Any subtree's hash from the leaves themselves: what the database stores. */
const subtreeOf =
  (leaves: Hash[]) =>
  ({ level, index }: Subtree): Hash => {
    const tree = createGrowingTree()
    for (const leaf of leaves.slice(index * 2 ** level, (index + 1) * 2 ** level)) tree.add(leaf)
    return tree.root()
  }
const hashesOf = (ranges: LeafRange[], leaves: Hash[]) =>
  ranges.map((range) => rangeHash(range, subtreeOf(leaves)))
const rootOf = (leaves: Hash[], size = leaves.length) =>
  rangeHash({ start: 0, end: size }, subtreeOf(leaves.slice(0, size)))
const numbered = (size: number) =>
  Array.from({ length: size }, (_, index) => leafHash(Buffer.from(`${index}`)))

const flipped = (hash: Hash, bit: number): Hash =>
  Uint8Array.from(hash, (byte, index) =>
    index === Math.floor(bit / 8) % hash.length ? byte ^ (1 << (bit % 8)) : byte,
  )

describe('The tree of RFC 9162', () => {
  test('has the roots that Certificate Transparency publishes', () => {
    const tree = createGrowingTree()
    for (const [size, root] of roots.entries()) {
      expect(hexOf(tree.root())).toBe(root)
      expect(hexOf(rootOf(knownLeaves, size))).toBe(root)
      expect(naiveRoot(entries.slice(0, size).map((entry) => Buffer.from(entry, 'hex')))).toBe(root)
      const next = knownLeaves[size]
      if (next) tree.add(next)
    }
    expect(tree.size()).toBe(8)
    expect(hexOf(emptyRoot)).toBe(roots[0])
  })

  test('has the proofs that Certificate Transparency publishes', () => {
    const inclusion = (index: number, size: number) =>
      hashesOf(inclusionRanges(index, size), knownLeaves.slice(0, size)).map(hexOf)
    const consistency = (first: number, second: number) =>
      hashesOf(consistencyRanges(first, second), knownLeaves.slice(0, second)).map(hexOf)
    expect(inclusion(0, 1)).toEqual([])
    expect(inclusion(0, 8)).toEqual([
      '96a296d224f285c67bee93c30f8a309157f0daa35dc5b87e410b78630a09cfc7',
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      '6b47aaf29ee3c2af9af889bc1fb9254dabd31177f16232dd6aab035ca39bf6e4',
    ])
    expect(inclusion(5, 8)).toEqual([
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(inclusion(2, 3)).toEqual(['fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125'])
    expect(consistency(6, 8)).toEqual([
      '0ebc5d3437fbe2db158b9f126a1d118e308181031d0a949f8dededebc558ef6a',
      'ca854ea128ed050b41b35ffc1b87b8eb2bde461e9e3b5596ece6b9d5975a0ae0',
      'd37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7',
    ])
    expect(consistency(2, 5)).toEqual([
      '5f083f0a1a33ca076a95279832580db3e0ef4584bdff1f54c8a360f50de3031e',
      'bc1a0643b12e4d2d7c77918f44e0f4f79a838b6cf9ec5b5c283e1f4d88599e6b',
    ])
  })

  test('agrees with the RFC read word for word, whatever the leaves are', () => {
    fc.assert(
      fc.property(fc.array(fc.uint8Array({ maxLength: 40 }), { maxLength: 70 }), (data) => {
        expect(hexOf(rootOf(data.map(leafHash)))).toBe(naiveRoot(data))
      }),
    )
  })

  test('is made of complete subtrees, at most one a level, from the largest to the smallest', () => {
    fc.assert(
      fc.property(fc.nat({ max: 2 ** 31 - 1 }), (size) => {
        const subtrees = completeSubtrees({ start: 0, end: size })
        expect(subtrees.reduce((sum, { level }) => sum + 2 ** level, 0)).toBe(size)
        expect(subtrees.map(({ level }) => level)).toEqual(
          [...new Set(subtrees.map(({ level }) => level))].sort((one, other) => other - one),
        )
      }),
    )
  })
})

const treeAndLeaf = fc
  .integer({ min: 1, max: 130 })
  .chain((size) => fc.tuple(fc.constant(size), fc.nat({ max: size - 1 })))
const twoTrees = fc
  .integer({ min: 1, max: 130 })
  .chain((second) => fc.tuple(fc.integer({ min: 1, max: second }), fc.constant(second)))

describe('An inclusion proof', () => {
  const claimOf = (index: number, size: number) => {
    const leaves = numbered(size)
    return {
      leafHash: leaves[index] ?? emptyRoot,
      index,
      size,
      root: rootOf(leaves),
      proof: hashesOf(inclusionRanges(index, size), leaves),
    }
  }

  test('verifies for every leaf of every tree, with at most log2 hashes', () => {
    for (let size = 1; size <= 40; size++) {
      for (let index = 0; index < size; index++) {
        const claim = claimOf(index, size)
        expect(verifyInclusion(claim)).toBe(true)
        expect(claim.proof.length).toBeLessThanOrEqual(Math.ceil(Math.log2(size)))
      }
    }
  })

  test('fails with any bit flipped, one hash more or less, another index or another size', () => {
    fc.assert(
      fc.property(treeAndLeaf, fc.nat(), fc.nat(), ([size, index], bit, which) => {
        const claim = claimOf(index, size)
        const broken = [
          { ...claim, leafHash: flipped(claim.leafHash, bit) },
          { ...claim, root: flipped(claim.root, bit) },
          { ...claim, proof: [...claim.proof, claim.root] },
          { ...claim, index: size },
          { ...claim, index: -1 },
          ...(size > 1
            ? [
                {
                  ...claim,
                  proof: claim.proof.map((hash, at) =>
                    at === which % claim.proof.length ? flipped(hash, bit) : hash,
                  ),
                },
                { ...claim, proof: claim.proof.slice(1) },
                { ...claim, index: (index + 1) % size },
              ]
            : []),
        ]
        expect(broken.map(verifyInclusion)).toEqual(broken.map(() => false))
      }),
    )
  })
})

describe('A consistency proof', () => {
  const claimOf = (firstSize: number, secondSize: number) => {
    const leaves = numbered(secondSize)
    return {
      firstSize,
      firstRoot: rootOf(leaves, firstSize),
      secondSize,
      secondRoot: rootOf(leaves),
      proof: hashesOf(consistencyRanges(firstSize, secondSize), leaves),
    }
  }

  test('verifies between every two trees, the empty one included', () => {
    for (let second = 0; second <= 40; second++) {
      for (let first = 0; first <= second; first++)
        expect(verifyConsistency(claimOf(first, second))).toBe(true)
    }
  })

  test('fails with any bit flipped, one hash more or less, or another size', () => {
    fc.assert(
      fc.property(twoTrees, fc.nat(), fc.nat(), ([first, second], bit, which) => {
        const claim = claimOf(first, second)
        const broken = [
          { ...claim, firstRoot: flipped(claim.firstRoot, bit) },
          { ...claim, secondRoot: flipped(claim.secondRoot, bit) },
          { ...claim, proof: [...claim.proof, claim.secondRoot] },
          { ...claim, firstSize: second + 1 },
          ...(first < second
            ? [
                {
                  ...claim,
                  proof: claim.proof.map((hash, at) =>
                    at === which % claim.proof.length ? flipped(hash, bit) : hash,
                  ),
                },
                { ...claim, proof: claim.proof.slice(1) },
              ]
            : []),
        ]
        expect(broken.map(verifyConsistency)).toEqual(broken.map(() => false))
      }),
    )
  })

  test('fails when an earlier leaf was changed, removed or moved', () => {
    const before = numbered(13)
    const changes = [
      before.with(4, leafHash(Buffer.from('other'))),
      before.toSpliced(4, 1),
      before.with(4, before[5] ?? emptyRoot).with(5, before[4] ?? emptyRoot),
    ]
    for (const changed of changes) {
      const after = [...changed, ...numbered(30).slice(13)]
      const claim = {
        firstSize: 13,
        firstRoot: rootOf(before),
        secondSize: after.length,
        secondRoot: rootOf(after),
        proof: hashesOf(consistencyRanges(13, after.length), after),
      }
      expect(verifyConsistency(claim)).toBe(false)
    }
  })

  test('from nothing needs an empty root and no hash', () => {
    const [one = emptyRoot] = knownLeaves
    const claim = { firstSize: 0, firstRoot: emptyRoot, secondSize: 1, secondRoot: one, proof: [] }
    expect(verifyConsistency(claim)).toBe(true)
    expect(verifyConsistency({ ...claim, firstRoot: one })).toBe(false)
    expect(verifyConsistency({ ...claim, proof: [one] })).toBe(false)
  })
})
