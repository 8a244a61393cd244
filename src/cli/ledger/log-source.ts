import { z } from 'zod'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { LedgerHead } from '../../ledger/head.ts'

/** Where a log is read from: its head, and its entries as far as the head goes. */
export interface LogSource {
  head: LedgerHead
  entries: AsyncIterable<LedgerEntry>
}

export const entrySchema = z.object({
  index: z.int().min(0),
  leafHash: z.string(),
  recordedAt: z.string(),
  payload: z.string(),
})

/** What a text says as JSON; undefined, which no part of a log is, when it is none. */
export function asJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
