import {
  createCipheriv,
  createDecipheriv,
  createHash,
  createHmac,
  createPrivateKey,
  createPublicKey,
  hkdfSync,
  randomBytes,
  sign,
} from 'node:crypto'

/** What CANDOR_SECRET is used for; one derived key each, so that no use weakens another (RFC 5869). */
type Purpose = 'capability' | 'pseudonym' | 'encryption' | 'ledger'

/**
 * Everything that depends on CANDOR_SECRET. Tokens are derived, not stored: a repeated mail carries the same link, and a copy
 * of the database opens nothing.
 */
export interface Keyring {
  /** 256-bit token of a capability, base64url, 43 characters. */
  capabilityToken(capabilityId: string): string
  /** HMAC-SHA-256: the same person (or reward, or code) in one store has one pseudonym; across stores they differ. */
  pseudonym(
    storeId: string,
    kind: 'email' | 'voter' | 'vote-network' | 'network' | 'device' | 'reward' | 'code',
    value: string,
  ): Uint8Array<ArrayBuffer>
  /** AES-256-GCM: nonce, ciphertext, tag. */
  encrypt(plaintext: string): Uint8Array<ArrayBuffer>
  /** Throws when the bytes were not made by this keyring. */
  decrypt(bytes: Uint8Array): string
  /** Signs the heads of a store's log; every store has a key of its own. */
  ledgerSigner(storeId: string): LedgerSigner
}

/** Ed25519 (RFC 8032). */
export interface LedgerSigner {
  /** SPKI DER (RFC 8410). */
  publicKey: Uint8Array<ArrayBuffer>
  /** 64 bytes over the UTF-8 of a text. */
  sign(text: string): Uint8Array<ArrayBuffer>
}

/** What comes before the 32 bytes of a private Ed25519 key in PKCS #8 DER (RFC 8410, 7). */
const pkcs8Prefix = Buffer.from('302e020100300506032b657004220420', 'hex')

export function createKeyring(secret: string): Keyring {
  const derive = (purpose: Purpose) => Buffer.from(hkdfSync('sha256', secret, '', `candor/${purpose}/v1`, 32))
  const capabilityKey = derive('capability')
  const pseudonymKey = derive('pseudonym')
  const encryptionKey = derive('encryption')
  const ledgerKey = derive('ledger')
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
    ledgerSigner(storeId) {
      const seed = Buffer.from(hkdfSync('sha256', ledgerKey, '', `store/${storeId}`, 32))
      const key = createPrivateKey({
        key: Buffer.concat([pkcs8Prefix, seed]),
        format: 'der',
        type: 'pkcs8',
      })
      return {
        publicKey: new Uint8Array(createPublicKey(key).export({ format: 'der', type: 'spki' })),
        sign: (text) => new Uint8Array(sign(null, Buffer.from(text, 'utf8'), key)),
      }
    },
  }
}

/** SHA-256 of a token or key: what is stored, and looked up by, in its place. */
export function tokenHash(token: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(createHash('sha256').update(token).digest())
}
