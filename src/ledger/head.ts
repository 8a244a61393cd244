import { createPublicKey, verify } from 'node:crypto'

/** A signed statement of how the log of a store stood: so many leaves, with this root. As the outside is told of it. */
export interface LedgerHead {
  storeId: string
  treeSize: number
  /** Lower-case hexadecimal. */
  rootHash: string
  /** RFC 3339, UTC, milliseconds. */
  signedAt: string
  /** Base64, Ed25519 (RFC 8032). */
  signature: string
  /** Base64 of SPKI DER (RFC 8410). */
  publicKey: string
}

/** What is signed, byte for byte (UTF-8). */
export function signedText({
  storeId,
  treeSize,
  rootHash,
  signedAt,
}: Pick<LedgerHead, 'storeId' | 'treeSize' | 'rootHash' | 'signedAt'>): string {
  return `candor-ledger-v1\n${storeId}\n${treeSize}\n${rootHash}\n${signedAt}\n`
}

/** Whether the head was signed by the key that it names. Whose key that is only an earlier head, or a receipt, can tell. */
export function isSigned(head: LedgerHead): boolean {
  try {
    const key = createPublicKey({ key: Buffer.from(head.publicKey, 'base64'), format: 'der', type: 'spki' })
    if (key.asymmetricKeyType !== 'ed25519') return false
    return verify(null, Buffer.from(signedText(head), 'utf8'), key, Buffer.from(head.signature, 'base64'))
  } catch {
    return false
  }
}
