import { bad, checkEntries, checkHeads, type Finding, good, type Witness } from '../../ledger/check-log.ts'
import { checkReceipt, isErasure } from '../../ledger/check-receipt.ts'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { LedgerHead } from '../../ledger/head.ts'
import { hashOfHex } from '../../ledger/merkle-hash.ts'
import type { Receipt } from '../../ledger/receipt.ts'
import { verifyConsistency, verifyInclusion } from '../../ledger/verify-proofs.ts'
import type { LogSource } from './log-source.ts'
import type { ServedLog } from './served-log.ts'

export interface Verification {
  log: LogSource | ServedLog
  since: LedgerHead | null
  receipt: Receipt | null
  /** Hears of each finding as it is made. */
  say(finding: Finding): void
  onProgress(entries: number): void
}

/** Checks everything that can be checked about a log. @returns whether all of it was good. */
export async function verifyLog({ log, since, receipt, say, onProgress }: Verification): Promise<boolean> {
  const { head } = log
  const witnesses: Witness[] = [
    ...(since ? [{ name: 'older head', head: since }] : []),
    ...(receipt ? [{ name: 'head in the receipt', head: receipt.head }] : []),
  ]
  let isGood = true
  const tell = (findings: Finding[]) => {
    for (const finding of findings) {
      isGood &&= finding.isGood
      say(finding)
    }
  }
  tell(checkHeads({ head, witnesses }))
  let received: LedgerEntry | null = null
  const erasures: LedgerEntry[] = []
  tell(
    await checkEntries({ ...log, witnesses }, (entry) => {
      if (entry.index === receipt?.entryIndex) received = entry
      if (receipt && isErasure(entry)) erasures.push(entry)
      onProgress(entry.index + 1)
    }),
  )
  if (receipt) tell(checkReceipt(receipt, received, erasures))
  // What the server proves by itself is worth asking for only where there is something to prove.
  if (isGood && 'inclusionProof' in log) tell(await checkProofs(log, since, receipt))
  return isGood
}

async function checkProofs(
  log: ServedLog,
  since: LedgerHead | null,
  receipt: Receipt | null,
): Promise<Finding[]> {
  const { head } = log
  const findings: Finding[] = []
  if (since) {
    const proof = await log.consistencyProof(since.treeSize, head.treeSize)
    const isProven = verifyConsistency({
      firstSize: since.treeSize,
      firstRoot: hashOfHex(since.rootHash),
      secondSize: head.treeSize,
      secondRoot: hashOfHex(head.rootHash),
      proof: proof.map(hashOfHex),
    })
    findings.push(
      isProven
        ? good(`The server proves the same about the older head, by ${hashes(proof)}.`)
        : bad("The server's consistency proof for the older head is wrong."),
    )
  }
  if (receipt) {
    const proof = await log.inclusionProof(receipt.entryIndex, head.treeSize)
    const isProven = verifyInclusion({
      leafHash: hashOfHex(receipt.leafHash),
      index: receipt.entryIndex,
      size: head.treeSize,
      root: hashOfHex(head.rootHash),
      proof: proof.map(hashOfHex),
    })
    findings.push(
      isProven
        ? good(`The server proves the same about the receipt's entry, by ${hashes(proof)}.`)
        : bad("The server's inclusion proof for the receipt's entry is wrong."),
    )
  }
  return findings
}

function hashes({ length }: string[]): string {
  return length === 1 ? 'one hash' : `${length} hashes`
}
