import { createPublicKey, verify } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { createKeyring, tokenHash } from '../../src/auth/keyring.ts'

const keyring = createKeyring('a secret of more than thirty-two characters')
const other = createKeyring('another secret, of more than thirty-two too')
const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex')

describe('A keyring', () => {
  test('makes the same token for the same capability, and nobody else makes it', () => {
    const token = keyring.capabilityToken('one')
    expect(token).toMatch(/^[\w-]{43}$/)
    expect(createKeyring('a secret of more than thirty-two characters').capabilityToken('one')).toBe(token)
    expect(keyring.capabilityToken('two')).not.toBe(token)
    expect(other.capabilityToken('one')).not.toBe(token)
  })

  test('gives one person another pseudonym in every store, for every use, under every secret', () => {
    const names = [
      keyring.pseudonym('store', 'email', 'anna@example.org'),
      keyring.pseudonym('other', 'email', 'anna@example.org'),
      keyring.pseudonym('store', 'voter', 'anna@example.org'),
      keyring.pseudonym('store', 'email', 'bob@example.org'),
      other.pseudonym('store', 'email', 'anna@example.org'),
    ]
    expect(new Set(names.map(hex)).size).toBe(names.length)
    expect(hex(keyring.pseudonym('store', 'email', 'anna@example.org'))).toBe(
      hex(names[0] ?? new Uint8Array()),
    )
  })

  test('reads what it encrypted, whatever it is, and never writes it the same twice', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        const bytes = keyring.encrypt(text)
        expect(keyring.decrypt(bytes)).toBe(text)
        expect(hex(keyring.encrypt(text))).not.toBe(hex(bytes))
      }),
    )
  })

  test('refuses what was changed by one bit, cut short, or made under another secret', () => {
    const bytes = keyring.encrypt('the shop’s secret')
    for (let position = 0; position < bytes.length; position++) {
      const changed = Uint8Array.from(bytes, (byte, index) => (index === position ? byte ^ 1 : byte))
      expect(() => keyring.decrypt(changed)).toThrow()
    }
    for (const length of [0, 12, 27, bytes.length - 1])
      expect(() => keyring.decrypt(bytes.subarray(0, length))).toThrow()
    expect(() => other.decrypt(bytes)).toThrow()
  })
})

describe('The signer of a log', () => {
  test('signs with a key of the store under the secret, the same every time', () => {
    const { publicKey, sign } = keyring.ledgerSigner('store')
    const again = createKeyring('a secret of more than thirty-two characters').ledgerSigner('store')
    expect(hex(again.publicKey)).toBe(hex(publicKey))
    expect(hex(again.sign('head'))).toBe(hex(sign('head')))
    expect(publicKey).toHaveLength(44)
    const key = createPublicKey({ key: Buffer.from(publicKey), format: 'der', type: 'spki' })
    expect(verify(null, Buffer.from('head'), key, sign('head'))).toBe(true)
    expect(verify(null, Buffer.from('heads'), key, sign('head'))).toBe(false)
  })

  test('has another key for another store, and under another secret', () => {
    const keys = [keyring.ledgerSigner('store'), keyring.ledgerSigner('other'), other.ledgerSigner('store')]
    expect(new Set(keys.map(({ publicKey }) => hex(publicKey))).size).toBe(3)
  })
})

test('a token is kept as its SHA-256', () => {
  expect(hex(tokenHash('abc'))).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad')
})
