import { openScope } from '../../src/db/scope.ts'
import type { LedgerEntry } from '../../src/ledger/entry.ts'
import type { LedgerHead } from '../../src/ledger/head.ts'
import { hashOfHex } from '../../src/ledger/merkle-hash.ts'
import { verifyConsistency, verifyInclusion } from '../../src/ledger/verify-proofs.ts'
import { confirmationToken, type Shop, submitReview } from './shop.ts'

const headFields = 'storeId treeSize rootHash signedAt signature publicKey'

export async function headOf(shop: Shop): Promise<LedgerHead> {
  return (await shop.ask<{ ledgerHead: LedgerHead }>('publishable', `{ ledgerHead { ${headFields} } }`))
    .ledgerHead
}

export async function entriesOf(shop: Shop, fromIndex = 0, count = 500): Promise<LedgerEntry[]> {
  const { ledgerEntries } = await shop.ask<{ ledgerEntries: LedgerEntry[] }>(
    'publishable',
    'query ($fromIndex: Int!, $count: Int!) { ledgerEntries(fromIndex: $fromIndex, count: $count) { index leafHash recordedAt payload } }',
    { fromIndex, count },
  )
  return ledgerEntries
}

export const payloadsOf = async (shop: Shop) =>
  (await entriesOf(shop)).map(({ payload }) => JSON.parse(payload) as Record<string, unknown>)
export const kindsOf = async (shop: Shop) => (await payloadsOf(shop)).map(({ kind }) => kind)

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

export async function isIncluded(
  shop: Shop,
  { index, leafHash }: LedgerEntry,
  head: LedgerHead,
): Promise<boolean> {
  return verifyInclusion({
    leafHash: hashOfHex(leafHash),
    index,
    size: head.treeSize,
    root: hashOfHex(head.rootHash),
    proof: (await inclusionOf(shop, index, head.treeSize)).map(hashOfHex),
  })
}

export async function isContinued(shop: Shop, first: LedgerHead, second: LedgerHead): Promise<boolean> {
  return verifyConsistency({
    firstSize: first.treeSize,
    firstRoot: hashOfHex(first.rootHash),
    secondSize: second.treeSize,
    secondRoot: hashOfHex(second.rootHash),
    proof: (await consistencyOf(shop, first.treeSize, second.treeSize)).map(hashOfHex),
  })
}

export const scopeOf = (shop: Shop) =>
  openScope(shop.app.scopeSource, shop.access.store.id, { kind: 'system' })

/** As many confirmed reviews at once, by as many people. */
export async function submitMany(shop: Shop, count: number): Promise<void> {
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
