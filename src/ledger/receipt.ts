import { z } from 'zod'
import { canonicalJson } from './canonical-json.ts'

const hex = z.string().regex(/^[0-9a-f]{64}$/)

/** A head as JSON, from the log's address or out of an export or receipt. */
export const headSchema = z.object({
  storeId: z.string(),
  treeSize: z.int().min(0),
  rootHash: hex,
  signedAt: z.string(),
  signature: z.string(),
  publicKey: z.string(),
})

const opened = z.object({ salt: hex, value: z.json() })

const receiptSchema = z.object({
  candorReceipt: z.literal(1),
  /** Where the log is: …/stores/SLUG. */
  log: z.string(),
  entryIndex: z.int().min(0),
  leafHash: hex,
  /** What was committed to, with the salts that open it. */
  text: opened,
  stars: opened,
  head: headSchema,
})

/**
 * What an author holds in their hands against the shop: the entry of their review, what opens its commitments, and a signed head that
 * covers it. Whatever is changed in the log up to there does not agree with it any more.
 */
export type Receipt = z.infer<typeof receiptSchema>

/** One line of JSON, for a machine to read out of a mail. */
export function receiptLine(receipt: Receipt): string {
  return canonicalJson(receipt)
}

/** The receipt in a file: alone, or in the text of a mail. Null when there is none. */
export function findReceipt(file: string): Receipt | null {
  const start = file.indexOf('{"candorReceipt":')
  const whole = start < 0 ? file : file.slice(start, file.lastIndexOf('}', lineEnd(file, start)) + 1)
  try {
    return receiptSchema.parse(JSON.parse(whole))
  } catch {
    return null
  }
}

function lineEnd(file: string, start: number): number {
  const end = file.indexOf('\n', start)
  return end < 0 ? file.length : end
}
