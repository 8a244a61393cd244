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

/**
 * The receipt in a file: alone, in the text of a mail, or in a whole mail as a program saves it (RFC 2045: as it is, quoted-printable
 * or base64). Null when there is none.
 */
export function findReceipt(file: string): Receipt | null {
  for (const text of [file, fromQuotedPrintable(file), ...base64Parts(file)]) {
    const receipt = receiptIn(text)
    if (receipt !== null) return receipt
  }
  return null
}

function receiptIn(text: string): Receipt | null {
  const start = text.indexOf('{"candorReceipt":')
  const whole = start < 0 ? text : text.slice(start, text.lastIndexOf('}', lineEnd(text, start)) + 1)
  try {
    return receiptSchema.parse(JSON.parse(whole))
  } catch {
    return null
  }
}

function lineEnd(text: string, start: number): number {
  const end = text.indexOf('\n', start)
  return end < 0 ? text.length : end
}

function fromQuotedPrintable(text: string): string {
  const bytes = text
    .replace(/=[\t ]*\r?\n/g, '')
    .replace(/=([0-9A-F]{2})/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  return Buffer.from(bytes, 'latin1').toString('utf8')
}

/** What stands between empty lines and consists of nothing else. */
function base64Parts(text: string): string[] {
  return text
    .split(/\r?\n\r?\n|\r?\n(?=--)/)
    .filter((part) => part.length > 100 && /^[\sA-Za-z0-9+/]+=*\s*$/.test(part))
    .map((part) => Buffer.from(part, 'base64').toString('utf8'))
}
