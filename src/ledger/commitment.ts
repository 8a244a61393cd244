import { randomBytes } from 'node:crypto'
import { canonicalJson, type Json } from './canonical-json.ts'
import { hexOf, sha256 } from './merkle-hash.ts'

/** 256 bits: without it nobody can find a committed value by trying, not even one of five stars. */
const saltBytes = 32

export function newSalt(): Uint8Array<ArrayBuffer> {
  return new Uint8Array(randomBytes(saltBytes))
}

/**
 * SHA-256(salt || RFC 8785 JSON of the value), in hexadecimal: binds to a value without telling it. Once salt and value are erased it
 * is 256 meaningless bits (GDPR, Art. 17 and recital 26), and the tree above it still stands.
 */
export function commitmentTo(value: Json, salt: Uint8Array): string {
  return hexOf(sha256(salt, Buffer.from(canonicalJson(value), 'utf8')))
}
