import { createHash } from 'node:crypto'

/** 32 bytes of SHA-256. */
export type Hash = Uint8Array<ArrayBuffer>

const leafPrefix = Uint8Array.of(0)
const nodePrefix = Uint8Array.of(1)

/** MTH({}), RFC 9162, 2.1.1: the root of a tree without leaves. */
export const emptyRoot: Hash = sha256()

/** HASH(0x00 || entry): a leaf cannot pass for a node, nor a node for a leaf. */
export function leafHash(entry: Uint8Array): Hash {
  return sha256(leafPrefix, entry)
}

/** HASH(0x01 || left || right). */
export function nodeHash(left: Uint8Array, right: Uint8Array): Hash {
  return sha256(nodePrefix, left, right)
}

export function sha256(...parts: Uint8Array[]): Hash {
  const hash = createHash('sha256')
  for (const part of parts) hash.update(part)
  return new Uint8Array(hash.digest())
}

export function equalHashes(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}

/** Lower-case hexadecimal, as hashes are told to the outside. */
export function hexOf(hash: Uint8Array): string {
  return Buffer.from(hash).toString('hex')
}

export function hashOfHex(hex: string): Hash {
  return new Uint8Array(Buffer.from(hex, 'hex'))
}
