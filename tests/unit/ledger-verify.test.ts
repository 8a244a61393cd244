import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import { createKeyring } from '../../src/auth/keyring.ts'
import { openExportedLog, readHeadFile } from '../../src/cli/ledger/exported-log.ts'
import { verifyLog } from '../../src/cli/ledger/verify-log.ts'
import { canonicalJson, type Json } from '../../src/ledger/canonical-json.ts'
import { commitmentTo } from '../../src/ledger/commitment.ts'
import type { LedgerEntry } from '../../src/ledger/entry.ts'
import { createGrowingTree } from '../../src/ledger/growing-tree.ts'
import { isSigned, type LedgerHead, signedText } from '../../src/ledger/head.ts'
import { hashOfHex, hexOf, leafHash } from '../../src/ledger/merkle-hash.ts'
import { findReceipt, type Receipt, receiptLine } from '../../src/ledger/receipt.ts'

const keyring = createKeyring('a secret of more than thirty-two characters')
const storeId = '0192f0c1-2222-7000-8000-000000000001'
const textSalt = new Uint8Array(32).fill(1)
const starsSalt = new Uint8Array(32).fill(2)
const text = { title: null, body: 'It leaks.', pros: [], cons: ['wet'], displayName: 'Anna' }
const stars = { rating: 1, recommends: false, aspects: [] }

function entryOf(index: number, fields: Record<string, Json>): LedgerEntry {
  const recordedAt = new Date(Date.UTC(2026, 10, 1, 0, index)).toISOString()
  const payload = canonicalJson({ recordedAt, ...fields })
  return { index, leafHash: hexOf(leafHash(Buffer.from(payload, 'utf8'))), recordedAt, payload }
}

/** Twelve entries; the fourth is the review of the receipt. */
const entries = Array.from({ length: 12 }, (_, index) =>
  index === 3
    ? entryOf(index, {
        kind: 'SUBMISSION',
        version: 1,
        textCommitment: commitmentTo(text, textSalt),
        starsCommitment: commitmentTo(stars, starsSalt),
      })
    : entryOf(index, { kind: 'PUBLICATION', version: index + 1 }),
)

function headOf(leaves: LedgerEntry[], signer = keyring.ledgerSigner(storeId), store = storeId): LedgerHead {
  const tree = createGrowingTree()
  for (const { leafHash } of leaves) tree.add(hashOfHex(leafHash))
  const told = {
    storeId: store,
    treeSize: leaves.length,
    rootHash: hexOf(tree.root()),
    signedAt: new Date(Date.UTC(2026, 10, 2, 0, leaves.length)).toISOString(),
  }
  return {
    ...told,
    signature: Buffer.from(signer.sign(signedText(told))).toString('base64'),
    publicKey: Buffer.from(signer.publicKey).toString('base64'),
  }
}

const receipt: Receipt = {
  candorReceipt: 1,
  log: 'https://reviews.example/stores/shop',
  entryIndex: 3,
  leafHash: entries[3]?.leafHash ?? '',
  text: { salt: hexOf(textSalt), value: text },
  stars: { salt: hexOf(starsSalt), value: stars },
  head: headOf(entries.slice(0, 5)),
}

let folder: string
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'candor-ledger-'))
})
afterAll(() => rmSync(folder, { recursive: true }))

interface Checked {
  head?: LedgerHead
  entries?: LedgerEntry[]
  since?: LedgerHead | null
  receipt?: Receipt | null
}

/** Through a file, as the command does it. */
async function verify(checked: Checked = {}): Promise<{ isGood: boolean; said: string[] }> {
  const lines = [checked.head ?? headOf(checked.entries ?? entries), ...(checked.entries ?? entries)]
  const file = join(folder, 'export.ndjson')
  writeFileSync(file, lines.map((line) => `${JSON.stringify(line)}\n`).join(''))
  const said: string[] = []
  const isGood = await verifyLog({
    log: await openExportedLog(file),
    since: checked.since ?? null,
    receipt: checked.receipt ?? null,
    say: (finding) => {
      if (finding.isGood === false) said.push(finding.text)
    },
    onProgress: () => {},
  })
  return { isGood, said }
}

const failed = (words: RegExp) => ({
  isGood: false,
  said: expect.arrayContaining([expect.stringMatching(words)]),
})
/** Changed so that nobody sees it by the hash alone. */
const reworded = (entry: LedgerEntry) => entryOf(entry.index, { kind: 'PUBLICATION', version: 99 })
const renumbered = (list: LedgerEntry[]) => list.map((entry, index) => ({ ...entry, index }))

describe('A log in order', () => {
  test('stands every test, with an older head and a receipt', async () => {
    const since = headOf(entries.slice(0, 7))
    expect(await verify({ since, receipt })).toEqual({ isGood: true, said: [] })
    expect(await verify({ since: headOf(entries) })).toEqual({ isGood: true, said: [] })
    expect(await verify({ entries: [], since: headOf([]) })).toEqual({ isGood: true, said: [] })
  })
})

describe('A log that was changed fails, with words', () => {
  test('a flipped bit in a payload', async () => {
    const { payload } = entries[5] ?? entryOf(0, {})
    for (let position = 0; position < payload.length; position += 7) {
      const bytes = Buffer.from(payload)
      bytes[position] = (bytes[position] ?? 0) ^ 1
      const changed = entries.map((entry) =>
        entry.index === 5 ? { ...entry, payload: bytes.toString() } : entry,
      )
      expect(await verify({ entries: changed, head: headOf(entries) })).toEqual(
        failed(/^Entry 5: its hash is not that of its payload/),
      )
    }
  })

  test('a payload changed together with its hash', async () => {
    const changed = entries.map((entry) => (entry.index === 5 ? reworded(entry) : entry))
    expect(await verify({ entries: changed, head: headOf(entries) })).toEqual(failed(/not that of the head/))
  })

  test('an entry that was removed, from the middle or the end, whether or not the rest was renumbered', async () => {
    const without = entries.toSpliced(5, 1)
    const head = headOf(entries)
    expect(await verify({ entries: without, head })).toEqual(failed(/^Entry 5 is missing/))
    expect(await verify({ entries: renumbered(without), head })).toEqual(
      failed(/^There are 11 entries; the head says 12/),
    )
    expect(await verify({ entries: entries.slice(0, -1), head })).toEqual(
      failed(/^There are 11 entries; the head says 12/),
    )
  })

  test('an entry that was added', async () => {
    expect(
      await verify({ entries: [...entries, entryOf(12, { kind: 'ERASURE' })], head: headOf(entries) }),
    ).toEqual(failed(/^There are 13 entries; the head says 12/))
    expect(await verify({ entries: entries.toSpliced(6, 0, entryOf(2, {})), head: headOf(entries) })).toEqual(
      failed(/^Entry 2 comes where entry 6 should be/),
    )
  })

  test('two entries that changed places, whether or not they were renumbered', async () => {
    const [four, five] = [entries[4], entries[5]]
    if (!four || !five) throw new Error('There are twelve entries')
    const moved = entries.with(4, five).with(5, four)
    const head = headOf(entries)
    expect(await verify({ entries: moved, head })).toEqual(failed(/^Entry 4 is missing: entry 5 comes/))
    expect(await verify({ entries: renumbered(moved), head })).toEqual(failed(/not that of the head/))
  })

  test('a time that is shown otherwise than it is recorded, and a payload that is not canonical', async () => {
    const [first = entryOf(0, {})] = entries
    const shifted = entries.with(0, { ...first, recordedAt: '2020-01-01T00:00:00.000Z' })
    expect(await verify({ entries: shifted, head: headOf(entries) })).toEqual(
      failed(/shown with another time/),
    )
    const payload = `${first.payload} `
    const spaced = entries.with(0, { ...first, payload, leafHash: hexOf(leafHash(Buffer.from(payload))) })
    expect(await verify({ entries: spaced })).toEqual(failed(/not canonical JSON/))
  })
})

test('What is signed is spelled out in the API, to the last line feed', () => {
  const told = { storeId: 'store', treeSize: 3, rootHash: 'ab', signedAt: '2026-11-26T08:00:00.000Z' }
  expect(signedText(told)).toBe('candor-ledger-v1\nstore\n3\nab\n2026-11-26T08:00:00.000Z\n')
})

describe('A head that was forged fails, with words', () => {
  test.each<[string, Partial<LedgerHead>]>([
    ['another size', { treeSize: 11 }],
    ['another root', { rootHash: 'a'.repeat(64) }],
    ['another time', { signedAt: '2026-11-09T00:00:00.000Z' }],
    ['another store', { storeId: '0192f0c1-2222-7000-8000-000000000002' }],
    ['no signature', { signature: '' }],
    ['a signature with a bit flipped', { signature: flippedSignature() }],
    ['another key', { publicKey: publicKeyOf('another secret, of more than thirty-two too') }],
    ['a key that is none', { publicKey: 'AAAA' }],
  ])('%s', async (_what, change) => {
    const head = { ...headOf(entries), ...change }
    expect(isSigned(head)).toBe(false)
    expect(await verify({ head })).toEqual(failed(/^The head is not signed by the key that it names/))
  })

  test('one signed by a key of somebody else, against a head that was kept', async () => {
    const forger = createKeyring('the secret of somebody else, also long enough').ledgerSigner(storeId)
    const head = headOf(entries, forger)
    expect(await verify({ head })).toEqual({ isGood: true, said: [] })
    expect(await verify({ head, since: headOf(entries.slice(0, 7)) })).toEqual(
      failed(/^The older head is signed by another key/),
    )
    expect(await verify({ head, receipt })).toEqual(
      failed(/^The head in the receipt is signed by another key/),
    )
  })

  function flippedSignature(): string {
    const bytes = Buffer.from(headOf(entries).signature, 'base64')
    bytes[9] = (bytes[9] ?? 0) ^ 4
    return bytes.toString('base64')
  }

  function publicKeyOf(secret: string): string {
    return Buffer.from(createKeyring(secret).ledgerSigner(storeId).publicKey).toString('base64')
  }
})

describe('History that was rewritten, and signed anew by the right key, fails against what was kept', () => {
  const since = headOf(entries.slice(0, 7))

  test('an entry changed, removed or moved before the older head', async () => {
    const [two, three] = [entries[2], entries[3]]
    if (!two || !three) throw new Error('There are twelve entries')
    for (const rewritten of [
      entries.with(2, reworded(two)),
      renumbered(entries.toSpliced(2, 1)),
      renumbered(entries.with(2, three).with(3, two)),
    ]) {
      expect(await verify({ entries: rewritten })).toEqual({ isGood: true, said: [] })
      expect(await verify({ entries: rewritten, since })).toEqual(
        failed(/^History was rewritten: the first 7 entries are not those of the older head/),
      )
      expect(await verify({ entries: rewritten, receipt })).toEqual(
        failed(/^History was rewritten: the first 5 entries are not those of the head in the receipt/),
      )
    }
  })

  test('a log that is shorter than the older head', async () => {
    expect(await verify({ entries: entries.slice(0, 6), since })).toEqual(
      failed(/^The log has shrunk: 6 entries now, 7 by the older head/),
    )
  })

  test('an older head that was itself forged, or is of another store', async () => {
    expect(await verify({ since: { ...since, rootHash: 'b'.repeat(64) } })).toEqual(
      failed(/^The older head is not signed by the key that it names/),
    )
    const other = headOf(entries.slice(0, 7), keyring.ledgerSigner('other'), 'other')
    expect(await verify({ since: other })).toEqual(failed(/^The older head is of another store/))
  })
})

describe('A receipt', () => {
  test('fails when text, stars or salts were changed', async () => {
    const wrong = 'f'.repeat(64)
    const broken: [Receipt, RegExp][] = [
      [{ ...receipt, text: { ...receipt.text, value: { ...text, body: 'It is fine.' } } }, /as text is not/],
      [{ ...receipt, text: { ...receipt.text, salt: wrong } }, /as text is not/],
      [{ ...receipt, stars: { ...receipt.stars, value: { ...stars, rating: 5 } } }, /as stars is not/],
      [{ ...receipt, stars: { ...receipt.stars, salt: wrong } }, /as stars is not/],
      [{ ...receipt, leafHash: wrong }, /is for another entry 3/],
      [{ ...receipt, entryIndex: 4 }, /is for another entry 4/],
      [{ ...receipt, entryIndex: 40 }, /is for entry 40, which the log does not have/],
    ]
    for (const [changed, words] of broken) expect(await verify({ receipt: changed })).toEqual(failed(words))
  })

  test('is found alone, on one line of a mail, and nowhere else', () => {
    const line = receiptLine(receipt)
    expect(findReceipt(line)).toEqual(receipt)
    expect(findReceipt(JSON.stringify(receipt, null, 2))).toEqual(receipt)
    expect(findReceipt(`Hello Anna,\r\n\r\n> {It leaks.}\r\n\r\n${line}\r\n\r\n-- \r\nShop {}\r\n`)).toEqual(
      receipt,
    )
    for (const none of ['', 'Hello', '{}', '{"candorReceipt":2}', line.slice(0, -9)])
      expect(findReceipt(none)).toBeNull()
  })
})

describe('A file', () => {
  test('of an older head may be the head alone, or an export', () => {
    const head = headOf(entries)
    const file = join(folder, 'head.json')
    for (const content of [
      JSON.stringify(head),
      JSON.stringify(head, null, 2),
      `${JSON.stringify(head)}\n${JSON.stringify(entries[0])}\n`,
    ]) {
      writeFileSync(file, content)
      expect(readHeadFile(file)).toEqual(head)
    }
    writeFileSync(file, '{"treeSize": 3}')
    expect(() => readHeadFile(file)).toThrow(/does not begin with the head of a log/)
    expect(() => readHeadFile(join(folder, 'none'))).toThrow(/none cannot be read/)
  })

  test('that is no export says so, with the line', async () => {
    const file = join(folder, 'broken.ndjson')
    writeFileSync(file, 'hello')
    await expect(openExportedLog(file)).rejects.toThrow(/does not begin with the head of a log/)
    await expect(openExportedLog(join(folder, 'none'))).rejects.toThrow(/none cannot be read/)
    writeFileSync(file, `${JSON.stringify(headOf(entries))}\n${JSON.stringify(entries[0])}\n{"index":1}\n`)
    const log = await openExportedLog(file)
    const checking = verifyLog({ log, since: null, receipt: null, say: () => {}, onProgress: () => {} })
    await expect(checking).rejects.toThrow(/broken\.ndjson, line 3: this is no entry of a log/)
  })
})
