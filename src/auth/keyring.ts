import { createCipheriv, createDecipheriv, createHash, createHmac, hkdfSync, randomBytes } from 'node:crypto'

/** What CANDOR_SECRET is used for; one derived key each, so that no use weakens another (RFC 5869). */
type Purpose = 'capability' | 'pseudonym' | 'encryption'

/**
 * Everything that depends on CANDOR_SECRET. Tokens are derived, not stored: a repeated mail carries the same link, and a copy
 * of the database opens nothing.
 */
export interface Keyring {
  /** 256-bit token of a capability, base64url, 43 characters. */
  capabilityToken(capabilityId: string): string
  /** HMAC-SHA-256: the same person in one store has one pseudonym; across stores they differ. */
  pseudonym(
    storeId: string,
    kind: 'email' | 'voter' | 'network' | 'device',
    value: string,
  ): Uint8Array<ArrayBuffer>
  /** AES-256-GCM: nonce, ciphertext, tag. */
  encrypt(plaintext: string): Uint8Array<ArrayBuffer>
  /** Throws when the bytes were not made by this keyring. */
  decrypt(bytes: Uint8Array): string
}

export function createKeyring(secret: string): Keyring {
  const derive = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', secret, '', `candor/${purpose}/v1`, 32))
  const capabilityKey = derive('capability')
  const pseudonymKey = derive('pseudonym')
  const encryptionKey = derive('encryption')
  return {
    capabilityToken: (id) => createHmac('sha256', capabilityKey).update(id).digest('base64url'),
    pseudonym: (storeId, kind, value) =>
      new Uint8Array(createHmac('sha256', pseudonymKey).update(`${storeId}\n${kind}\n${value}`).digest()),
    encrypt(plaintext) {
      const nonce = randomBytes(12)
      const cipher = createCipheriv('aes-256-gcm', encryptionKey, nonce)
      const body = Buffer.concat([cipher.update(plaintext, 'utf8'), cipher.final()])
      return new Uint8Array(Buffer.concat([nonce, body, cipher.getAuthTag()]))
    },
    decrypt(bytes) {
      const nonce = bytes.subarray(0, 12)
      const tag = bytes.subarray(bytes.length - 16)
      const decipher = createDecipheriv('aes-256-gcm', encryptionKey, nonce)
      decipher.setAuthTag(tag)
      return Buffer.concat([
        decipher.update(bytes.subarray(12, bytes.length - 16)),
        decipher.final(),
      ]).toString('utf8')
    },
  }
}

/** SHA-256 of a token or key: what is stored, and looked up by, in its place. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
