import { describe, expect, test } from '@jest/globals'
import { ClientError } from 'graphql-request'
import { isSigned } from '../../src/ledger/head.ts'
import { hexOf, leafHash } from '../../src/ledger/merkle-hash.ts'
import { recordLeaf } from '../../src/ledger/record-leaf.ts'
import { sequenceLedger } from '../../src/ledger/sequence.ts'
import {
  entriesOf,
  headOf,
  isContinued,
  isIncluded,
  kindsOf,
  payloadsOf,
  scopeOf,
  submitMany,
} from '../support/ledger.ts'
import { authorToken, day, invite, openShop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({ CANDOR_SUBMISSIONS_PER_MINUTE: '1000' })

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
