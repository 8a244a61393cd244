import { canonicalJson, type Json } from './canonical-json.ts'
import type { LedgerEntry } from './entry.ts'
import { createGrowingTree } from './growing-tree.ts'
import { isSigned, type LedgerHead } from './head.ts'
import { hashOfHex, hexOf, leafHash } from './merkle-hash.ts'

/** Something that was looked at, in a line of words. */
export interface Finding {
  isGood: boolean
  text: string
}

/** An earlier head that somebody kept: what the log said then must be how it begins now. */
export interface Witness {
  /** As it is called in findings, without an article. */
  name: string
  head: LedgerHead
}

export interface LogToCheck {
  head: LedgerHead
  entries: AsyncIterable<LedgerEntry>
  witnesses: Witness[]
}

/** Looks at a head on its own: signed by the key it names, and by the same key, for the same store, as every head that was kept. */
export function checkHeads({ head, witnesses }: Pick<LogToCheck, 'head' | 'witnesses'>): Finding[] {
  const { treeSize, rootHash, signedAt, publicKey } = head
  const about = `${treeSize} entries, root ${rootHash}, ${signedAt}`
  return [
    isSigned(head)
      ? good(`The head is signed by the key ${publicKey}: ${about}.`)
      : bad(`The head is not signed by the key that it names: it was forged or changed (${about}).`),
    ...witnesses.flatMap((witness) => checkWitness(head, witness)),
  ]
}

function checkWitness(head: LedgerHead, { name, head: kept }: Witness): Finding[] {
  if (!isSigned(kept))
    return [bad(`The ${name} is not signed by the key that it names: it was forged or changed.`)]
  if (kept.storeId !== head.storeId) return [bad(`The ${name} is of another store.`)]
  const isSameKey = kept.publicKey === head.publicKey
  return [
    isSameKey
      ? good(`The ${name} is signed by the same key: ${kept.treeSize} entries, ${kept.signedAt}.`)
      : bad(`The ${name} is signed by another key, ${kept.publicKey}: this is not the log it was about.`),
    ...(kept.treeSize > head.treeSize
      ? [bad(`The log has shrunk: ${head.treeSize} entries now, ${kept.treeSize} by the ${name}.`)]
      : []),
  ]
}

/**
 * Reads the whole log and computes everything anew: each leaf's hash from its payload, the root from the leaves, and the roots that the
 * log had when the kept heads were signed. Stops at the first entry that is wrong: no root means anything after it.
 * @param onEntry sees each entry that is in order.
 */
export async function checkEntries(
  { head, entries, witnesses }: LogToCheck,
  onEntry: (entry: LedgerEntry) => void,
): Promise<Finding[]> {
  const tree = createGrowingTree()
  const findings: Finding[] = []
  const compare = () => {
    for (const { name, head: kept } of witnesses) {
      if (kept.treeSize !== tree.size()) continue
      findings.push(
        hexOf(tree.root()) === kept.rootHash
          ? good(`The log begins with all ${kept.treeSize} entries of the ${name}.`)
          : bad(`History was rewritten: the first ${kept.treeSize} entries are not those of the ${name}.`),
      )
    }
  }
  compare()
  for await (const entry of entries) {
    const wrong = whatIsWrong(entry, tree.size())
    if (wrong !== null) return [...findings, bad(wrong)]
    tree.add(hashOfHex(entry.leafHash))
    onEntry(entry)
    compare()
  }
  if (tree.size() !== head.treeSize)
    return [...findings, bad(`There are ${tree.size()} entries; the head says ${head.treeSize}.`)]
  return [
    good(`${tree.size()} entries are there, and the hash of each is that of its payload.`),
    hexOf(tree.root()) === head.rootHash
      ? good('Together they have the root of the head.')
      : bad(
          `Together they have the root ${hexOf(tree.root())}, not that of the head: some were changed, moved or replaced.`,
        ),
    ...findings,
  ]
}

function whatIsWrong(entry: LedgerEntry, expectedIndex: number): string | null {
  const { index, payload } = entry
  if (index > expectedIndex) return `Entry ${expectedIndex} is missing: entry ${index} comes in its place.`
  if (index < expectedIndex)
    return `Entry ${index} comes where entry ${expectedIndex} should be: the order was changed.`
  if (hexOf(leafHash(Buffer.from(payload, 'utf8'))) !== entry.leafHash)
    return `Entry ${index}: its hash is not that of its payload; one of them was changed.`
  const told = asCanonicalJson(payload)
  if (told === null) return `Entry ${index}: its payload is not canonical JSON (RFC 8785) with a time.`
  if (told.recordedAt !== entry.recordedAt)
    return `Entry ${index}: it is shown with another time than its payload has.`
  return null
}

function asCanonicalJson(payload: string): { recordedAt: unknown } | null {
  try {
    const value: Json = JSON.parse(payload)
    if (canonicalJson(value) !== payload) return null
    return typeof value === 'object' && value !== null && 'recordedAt' in value
      ? { recordedAt: value.recordedAt }
      : null
  } catch {
    return null
  }
}

export function good(text: string): Finding {
  return { isGood: true, text }
}

export function bad(text: string): Finding {
  return { isGood: false, text }
}
