/** A leaf with its place, as the outside is told of it. */
export interface LedgerEntry {
  /** From 0. */
  index: number
  /** Lower-case hexadecimal. */
  leafHash: string
  /** RFC 3339, UTC; the payload says the same. */
  recordedAt: string
  /** RFC 8785 JSON. */
  payload: string
}

/** In one answer. */
export const mostEntries = 500
