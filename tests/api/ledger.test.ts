import { describe, expect, test } from '@jest/globals'
import { ClientError } from 'graphql-request'
import { v7 as uuidv7 } from 'uuid'
import { openScope } from '../../src/db/scope.ts'
import { commitmentTo } from '../../src/ledger/commitment.ts'
import { currentHead } from '../../src/ledger/current-head.ts'
import { eraseSalts } from '../../src/ledger/erase-salts.ts'
import { isSigned, type LedgerHead } from '../../src/ledger/head.ts'
import type { LedgerLeaf } from '../../src/ledger/leaf.ts'
import { hashOfHex, hexOf, leafHash } from '../../src/ledger/merkle-hash.ts'
import { readLeafIndexes } from '../../src/ledger/read-leaf-indexes.ts'
import { recordLeaf } from '../../src/ledger/record-leaf.ts'
import { sequenceLedger } from '../../src/ledger/sequence.ts'
import { verifyConsistency, verifyInclusion } from '../../src/ledger/verify-proofs.ts'
import {
  anOrder,
  authorToken,
  confirmationToken,
  day,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp({ CANDOR_SUBMISSIONS_PER_MINUTE: '1000' })

const headFields = 'storeId treeSize rootHash signedAt signature publicKey'

async function headOf(shop: Shop): Promise<LedgerHead> {
  return (await shop.ask<{ ledgerHead: LedgerHead }>('publishable', `{ ledgerHead { ${headFields} } }`))
    .ledgerHead
}

interface Entry {
  index: number
  leafHash: string
  recordedAt: string
  payload: string
}

async function entriesOf(shop: Shop, fromIndex = 0, count = 500): Promise<Entry[]> {
  const { ledgerEntries } = await shop.ask<{ ledgerEntries: Entry[] }>(
    'publishable',
    'query ($fromIndex: Int!, $count: Int!) { ledgerEntries(fromIndex: $fromIndex, count: $count) { index leafHash recordedAt payload } }',
    { fromIndex, count },
  )
  return ledgerEntries
}

const payloadsOf = async (shop: Shop) =>
  (await entriesOf(shop)).map(({ payload }) => JSON.parse(payload) as Record<string, unknown>)
const kindsOf = async (shop: Shop) => (await payloadsOf(shop)).map(({ kind }) => kind)

async function inclusionOf(shop: Shop, entryIndex: number, treeSize: number): Promise<string[]> {
  const answer = await shop.ask<{ ledgerInclusionProof: string[] }>(
    'publishable',
    'query ($entryIndex: Int!, $treeSize: Int!) { ledgerInclusionProof(entryIndex: $entryIndex, treeSize: $treeSize) }',
    { entryIndex, treeSize },
  )
  return answer.ledgerInclusionProof
}

async function consistencyOf(shop: Shop, fromSize: number, toSize: number): Promise<string[]> {
  const answer = await shop.ask<{ ledgerConsistencyProof: string[] }>(
    'publishable',
    'query ($fromSize: Int!, $toSize: Int!) { ledgerConsistencyProof(fromSize: $fromSize, toSize: $toSize) }',
    { fromSize, toSize },
  )
  return answer.ledgerConsistencyProof
}

async function isIncluded(shop: Shop, { index, leafHash }: Entry, head: LedgerHead): Promise<boolean> {
  return verifyInclusion({
    leafHash: hashOfHex(leafHash),
    index,
    size: head.treeSize,
    root: hashOfHex(head.rootHash),
    proof: (await inclusionOf(shop, index, head.treeSize)).map(hashOfHex),
  })
}

async function isContinued(shop: Shop, first: LedgerHead, second: LedgerHead): Promise<boolean> {
  return verifyConsistency({
    firstSize: first.treeSize,
    firstRoot: hashOfHex(first.rootHash),
    secondSize: second.treeSize,
    secondRoot: hashOfHex(second.rootHash),
    proof: (await consistencyOf(shop, first.treeSize, second.treeSize)).map(hashOfHex),
  })
}

const scopeOf = (shop: Shop) => openScope(shop.app.scopeSource, shop.access.store.id, { kind: 'system' })

/** As many confirmed reviews at once, by as many people. */
async function submitMany(shop: Shop, count: number): Promise<void> {
  const addresses = Array.from({ length: count }, (_, index) => `p${index}@${shop.access.store.slug}.example`)
  await Promise.all(addresses.map((email) => submitReview(shop, { email })))
  await shop.drain()
  const tokens = await Promise.all(addresses.map((address) => confirmationToken(shop, address)))
  await Promise.all(
    tokens.map((token) =>
      shop.ask(
        'publishable',
        'mutation ($token: String!) { confirmEmail(input: { token: $token }) { __typename } }',
        {
          token,
        },
      ),
    ),
  )
}

test('an empty log has a signed head', async () => {
  const shop = await openShop(app())
  const head = await headOf(shop)
  expect(head).toMatchObject({
    storeId: shop.access.store.id,
    treeSize: 0,
    rootHash: 'e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855',
  })
  expect(isSigned(head)).toBe(true)
  expect(await headOf(shop)).toEqual(head)
  expect(await entriesOf(shop)).toEqual([])
})

describe('The life of a review', () => {
  test('is in the log as it happens, and every entry is proven to be in the head', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    const { id } = await submitReview(shop, { token, rating: 1, body: 'It leaks. Call me: +49 30 901820.' })
    const received = await headOf(shop)
    expect(received.treeSize).toBe(1)
    await shop.drain()
    const author = await authorToken(shop, shop.anna)
    const input = { token: author, reviewId: id }
    await shop.ask(
      'publishable',
      'mutation ($input: EditReviewInput!) { editReview(input: $input) { __typename } }',
      { input: { ...input, version: 1, body: 'It leaks.', rating: 2 } },
    )
    await shop.drain()
    await shop.ask(
      'publishable',
      'mutation ($input: WithdrawReviewInput!) { withdrawReview(input: $input) { __typename } }',
      { input },
    )
    const head = await headOf(shop)
    const entries = await entriesOf(shop)
    const payloads = entries.map(({ payload }) => JSON.parse(payload))
    const reviewId = payloads[0].reviewId
    const commitment = expect.stringMatching(/^[0-9a-f]{64}$/)
    const recordedAt = expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:]{8}\.\d{3}Z$/)
    const common = { reviewId, recordedAt }
    const submitted = {
      kind: 'SUBMISSION',
      ...common,
      textCommitment: commitment,
      starsCommitment: commitment,
    }
    expect(payloads).toEqual([
      { ...submitted, version: 1 },
      {
        kind: 'REDACTION',
        ...common,
        version: 1,
        by: 'MACHINE',
        reasons: ['PERSONAL_INFORMATION'],
        spans: 1,
      },
      { ...submitted, version: 2 },
      { kind: 'PUBLICATION', ...common, version: 2, by: 'MACHINE' },
      { kind: 'WITHDRAWAL', ...common },
    ])
    expect(head.treeSize).toBe(5)
    expect(isSigned(head)).toBe(true)
    for (const entry of entries) {
      expect(entry.leafHash).toBe(hexOf(leafHash(Buffer.from(entry.payload, 'utf8'))))
      expect(entry.recordedAt).toBe(JSON.parse(entry.payload).recordedAt)
      expect(await isIncluded(shop, entry, head)).toBe(true)
    }
    expect(await isContinued(shop, received, head)).toBe(true)
    expect(head.publicKey).toBe(received.publicKey)
    for (const secret of ['leaks', '901820', 'Anna', shop.anna])
      expect(entries.map(({ payload }) => payload).join()).not.toContain(secret)
  })

  test('says when a deadline published it', async () => {
    const shop = await openShop(app())
    const token = await invite(shop)
    await submitReview(shop, { token, body: '...' })
    await shop.drain()
    expect(await kindsOf(shop)).toEqual(['SUBMISSION'])
    shop.app.clock.advance(4 * day)
    await shop.drain()
    shop.app.clock.advance(-4 * day)
    const [, decision] = await payloadsOf(shop)
    expect(decision).toMatchObject({ kind: 'PUBLICATION', version: 1, by: 'DEADLINE' })
  })
})

describe('Many at once', () => {
  test('fifty reviews get distinct, consecutive indexes, whoever looks meanwhile', async () => {
    const shop = await openShop(app())
    const first = await headOf(shop)
    const [, ...heads] = await Promise.all([
      submitMany(shop, 50),
      ...Array.from({ length: 10 }, () => headOf(shop)),
    ])
    const head = await headOf(shop)
    expect(head.treeSize).toBe(50)
    const entries = await entriesOf(shop)
    expect(entries.map(({ index }) => index)).toEqual(Array.from({ length: 50 }, (_, index) => index))
    expect(new Set(entries.map(({ payload }) => JSON.parse(payload).reviewId)).size).toBe(50)
    for (const earlier of [first, ...heads]) expect(await isContinued(shop, earlier, head)).toBe(true)
    for (const entry of entries) expect(await isIncluded(shop, entry, head)).toBe(true)
  }, 120_000)

  test('sequencers at once divide the work and miss nothing', async () => {
    const shop = await openShop(app())
    await submitMany(shop, 8)
    await Promise.all(Array.from({ length: 6 }, () => sequenceLedger(scopeOf(shop))))
    const { rows } = await shop.app.database.ownerPool.query(
      'SELECT index FROM ledger_leaf WHERE store_id = $1 ORDER BY index',
      [shop.access.store.id],
    )
    expect(rows.map(({ index }) => index)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
  })

  test('a leaf whose transaction commits late gets a later index, and a reader does not wait for it', async () => {
    const shop = await openShop(app())
    await invite(shop)
    const scope = scopeOf(shop)
    const reviewId = '00000000-0000-4000-8000-000000000001'
    let release = () => {}
    const released = new Promise<void>((resolve) => {
      release = resolve
    })
    let written = () => {}
    const isWritten = new Promise<void>((resolve) => {
      written = resolve
    })
    const late = scope.transaction(async (tx) => {
      await recordLeaf(tx, scope, { kind: 'ERASURE', reviewId, extent: 'IDENTITY' })
      written()
      await released
    })
    await isWritten
    await scope.transaction((tx) => recordLeaf(tx, scope, { kind: 'WITHDRAWAL', reviewId }))
    expect(await kindsOf(shop)).toEqual(['WITHDRAWAL'])
    release()
    await late
    expect(await kindsOf(shop)).toEqual(['WITHDRAWAL', 'ERASURE'])
  })
})

describe('Erasing what opens the commitments', () => {
  test('leaves the log whole: the same entries, a head that continues, proofs that verify', async () => {
    const shop = await openShop(app())
    await submitReview(shop, { token: await invite(shop) })
    const before = await headOf(shop)
    const [entry] = await entriesOf(shop)
    const scope = scopeOf(shop)
    const { reviewId } = JSON.parse(entry?.payload ?? '')
    const salts = () => scope.read((db) => db.ledgerSalt.findMany({ where: { storeId: scope.storeId } }))
    expect((await salts()).map(({ commitment }) => commitment).sort()).toEqual(['STARS', 'TEXT'])
    const leafId = await scope.transaction(async (tx) => {
      await eraseSalts(tx, scope, reviewId)
      return recordLeaf(tx, scope, { kind: 'ERASURE', reviewId, extent: 'CONTENT' })
    })
    expect(await salts()).toEqual([])
    expect(await readLeafIndexes(scope, [leafId])).toEqual(new Map([[leafId, 1]]))
    const head = await headOf(shop)
    expect((await entriesOf(shop))[0]).toEqual(entry)
    expect(await isContinued(shop, before, head)).toBe(true)
    expect(entry && (await isIncluded(shop, entry, head))).toBe(true)
  })
})

describe('Every kind of leaf', () => {
  test('is told without personal data, whatever was committed to', async () => {
    const shop = await openShop(app())
    const scope = scopeOf(shop)
    const [reviewId, noticeId, rewardId] = [uuidv7(), uuidv7(), uuidv7()]
    const leaves: LedgerLeaf[] = [
      {
        kind: 'WITHHOLDING',
        reviewId,
        version: 1,
        reason: 'ILLEGAL',
        explanation: 'It threatens Anna.',
        policyVersion: '2026-11',
      },
      { kind: 'NOTICE', reviewId, noticeId, reason: 'SPAM' },
      { kind: 'NOTICE_DECISION', reviewId, noticeId, action: 'PUBLISH', isAutomatic: false },
      { kind: 'APPEAL', reviewId, version: 1 },
      { kind: 'APPEAL_DECISION', reviewId, version: 1, outcome: 'REVERSED', isAutomatic: true },
      { kind: 'REWARD_GRANT', reviewId, rewardId },
      { kind: 'ERASURE', reviewId, extent: 'IDENTITY' },
    ]
    await scope.transaction(async (tx) => {
      for (const leaf of leaves) await recordLeaf(tx, scope, leaf)
    })
    const recordedAt = expect.any(String)
    const [withholding, ...others] = await payloadsOf(shop)
    const { explanation, ...told } = leaves[0] as Extract<LedgerLeaf, { kind: 'WITHHOLDING' }>
    const explanationCommitment = expect.stringMatching(/^[0-9a-f]{64}$/)
    expect(withholding).toEqual({ ...told, recordedAt, explanationCommitment })
    expect(others).toEqual(leaves.slice(1).map((leaf) => ({ ...leaf, recordedAt })))
    const [salt] = await scope.read((db) => db.ledgerSalt.findMany({ where: { storeId: scope.storeId } }))
    expect(commitmentTo(explanation, salt?.salt ?? new Uint8Array())).toBe(withholding?.explanationCommitment)
  })
})

test("another store's entries never appear", async () => {
  const [ours, theirs] = [await openShop(app()), await openShop(app())]
  await submitReview(theirs, { token: await invite(theirs) })
  expect((await headOf(theirs)).treeSize).toBe(1)
  expect(await entriesOf(ours)).toEqual([])
  expect((await headOf(ours)).treeSize).toBe(0)
  await submitReview(ours, { token: await invite(ours) })
  const [own, foreign] = [await entriesOf(ours), await entriesOf(theirs)]
  expect(own).toHaveLength(1)
  expect(own[0]?.leafHash).not.toBe(foreign[0]?.leafHash)
  expect((await headOf(ours)).publicKey).not.toBe((await headOf(theirs)).publicKey)
})

describe('What is asked beyond the log', () => {
  test.each([
    ['ledgerEntries(fromIndex: 2, count: 1) { index }', { argument: 'fromIndex', minimum: 0, maximum: 1 }],
    ['ledgerEntries(fromIndex: -1, count: 1) { index }', { argument: 'fromIndex', minimum: 0, maximum: 1 }],
    ['ledgerEntries(fromIndex: 0, count: 501) { index }', { argument: 'count', minimum: 1, maximum: 500 }],
    ['ledgerEntries(fromIndex: 0, count: 0) { index }', { argument: 'count', minimum: 1, maximum: 500 }],
    ['ledgerInclusionProof(entryIndex: 0, treeSize: 2)', { argument: 'treeSize', minimum: 1, maximum: 1 }],
    ['ledgerInclusionProof(entryIndex: 1, treeSize: 1)', { argument: 'entryIndex', minimum: 0, maximum: 0 }],
    ['ledgerConsistencyProof(fromSize: 0, toSize: 9)', { argument: 'toSize', minimum: 0, maximum: 1 }],
    ['ledgerConsistencyProof(fromSize: 2, toSize: 1)', { argument: 'fromSize', minimum: 0, maximum: 1 }],
  ])('%s is refused with the range', async (field, range) => {
    const shop = await openShop(app())
    await submitReview(shop, { token: await invite(shop) })
    const error = await shop.ask('publishable', `{ ${field} }`).catch((thrown) => thrown)
    expect(error).toBeInstanceOf(ClientError)
    const [told] = error.response.errors
    expect(told.extensions).toMatchObject({ code: 'BAD_USER_INPUT' })
    expect(told.message).toBe(`"${range.argument}" goes from ${range.minimum} to ${range.maximum}.`)
  })
})

test('500 entries with everything on them fit the cost limit', async () => {
  const shop = await openShop(app())
  expect(await entriesOf(shop, 0, 500)).toEqual([])
})

describe('A head', () => {
  test('is signed by the hour when the log has grown, and not again when it has not', async () => {
    const shop = await openShop(app())
    await submitReview(shop, { token: await invite(shop) })
    await shop.drain()
    await shop.drain()
    const heads = async () =>
      (
        await shop.app.database.ownerPool.query(
          'SELECT tree_size AS size FROM ledger_head WHERE store_id = $1 ORDER BY 1',
          [shop.access.store.id],
        )
      ).rows.map(({ size }) => size)
    const signed = await heads()
    expect(signed.at(-1)).toBe((await headOf(shop)).treeSize)
    await shop.drain()
    expect(await heads()).toEqual(signed)
  })

  test('is not signed when the log is shorter than, or differs from, what was signed last', async () => {
    const refusal = { response: { errors: [{ extensions: { code: 'LEDGER_INCONSISTENT' } }] } }
    const lost = await openShop(app())
    await submitReview(lost, { token: await invite(lost) })
    await lost.drain()
    await headOf(lost)
    await tamper(`DELETE FROM ledger_salt WHERE store_id = $1`, lost)
    await tamper(`DELETE FROM ledger_leaf WHERE store_id = $1 AND index = 1`, lost)
    await expect(headOf(lost)).rejects.toMatchObject(refusal)

    const rewritten = await openShop(app())
    await submitReview(rewritten, { token: await invite(rewritten) })
    await headOf(rewritten)
    await tamper(
      `UPDATE ledger_leaf SET payload = 'x', hash = sha256('\\x00'::bytea || 'x'::bytea) WHERE store_id = $1`,
      rewritten,
    )
    await rewritten.drain()
    await expect(headOf(rewritten)).rejects.toMatchObject(refusal)
  })

  /** What only a superuser can do, by switching the triggers off. */
  async function tamper(sql: string, shop: Shop): Promise<void> {
    const client = await app().database.ownerPool.connect()
    try {
      await client.query('SET session_replication_role = replica')
      await client.query(sql, [shop.access.store.id])
      await client.query('RESET session_replication_role')
    } finally {
      client.release()
    }
  }

  test('belongs to a key of the store under one secret', async () => {
    const shop = await openShop(app())
    const head = await currentHead(scopeOf(shop))
    const { keyring } = app().scopeSource
    expect(Buffer.from(keyring.ledgerSigner(shop.access.store.id).publicKey).toString('base64')).toBe(
      head.publicKey,
    )
  })
})

test('the owner of the database cannot change or remove what is in the log', async () => {
  const shop = await openShop(app())
  await submitReview(shop, { token: await invite(shop, anOrder(shop)) })
  await headOf(shop)
  const { ownerPool } = app().database
  for (const sql of [
    `UPDATE ledger_leaf SET payload = payload || ' ' WHERE store_id = $1`,
    'UPDATE ledger_leaf SET index = 7 WHERE store_id = $1',
    'DELETE FROM ledger_leaf WHERE store_id = $1',
    'UPDATE ledger_head SET tree_size = 9 WHERE store_id = $1',
    'DELETE FROM ledger_head WHERE store_id = $1',
  ])
    await expect(ownerPool.query(sql, [shop.access.store.id])).rejects.toThrow('append-only')
  await expect(ownerPool.query('TRUNCATE ledger_node')).rejects.toThrow('append-only')
})
