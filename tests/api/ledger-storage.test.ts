import { describe, expect, test } from '@jest/globals'
import { v7 as uuidv7 } from 'uuid'
import { commitmentTo } from '../../src/ledger/commitment.ts'
import { currentHead } from '../../src/ledger/current-head.ts'
import { eraseSalts } from '../../src/ledger/erase-salts.ts'
import type { LedgerLeaf } from '../../src/ledger/leaf.ts'
import { readLeafIndexes } from '../../src/ledger/read-leaf-indexes.ts'
import { recordLeaf } from '../../src/ledger/record-leaf.ts'
import { entriesOf, headOf, isContinued, isIncluded, payloadsOf, scopeOf } from '../support/ledger.ts'
import { anOrder, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({ CANDOR_SUBMISSIONS_PER_MINUTE: '1000' })

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
    const [reviewId, noticeId, rewardId, productId] = [uuidv7(), uuidv7(), uuidv7(), uuidv7()]
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
      { kind: 'PRODUCT_REGROUPED', productId, from: productId, to: uuidv7(), reviews: 3 },
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

  /** What only the owner of the tables can do, by switching their triggers off. */
  async function tamper(sql: string, shop: Shop): Promise<void> {
    const client = await app().database.ownerPool.connect()
    try {
      await client.query('BEGIN')
      for (const table of ['ledger_leaf', 'ledger_salt'])
        await client.query(`ALTER TABLE ${table} DISABLE TRIGGER USER`)
      await client.query(sql, [shop.access.store.id])
      for (const table of ['ledger_leaf', 'ledger_salt'])
        await client.query(`ALTER TABLE ${table} ENABLE TRIGGER USER`)
      await client.query('COMMIT')
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
