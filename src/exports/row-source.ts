import type { Scope } from '../db/scope.ts'
import type { ExportFormat, ExportKind } from '../generated/prisma/enums.ts'
import { statementsOfReasons } from './statements-of-reasons.ts'

export const exportKinds = ['STATEMENTS_OF_REASONS'] as const satisfies readonly ExportKind[]
export const exportFormats = ['NDJSON'] as const satisfies readonly ExportFormat[]

/** What a kind of export holds, a page at a time: constant memory, however much there is. */
export interface RowSource {
  count(scope: Scope, period: Period): Promise<number>
  /** The next rows behind a place, and the place of the last of them; null when there are none. */
  page(scope: Scope, period: Period, after: Place | null, size: number): Promise<Page>
}

export interface Period {
  /** From this instant on; null: from the beginning. */
  from: Date | null
  /** Until before this one. */
  to: Date
}

interface Place {
  at: Date
  id: string
}

interface Page {
  rows: object[]
  last: Place | null
}

const sources: Record<ExportKind, RowSource> = { STATEMENTS_OF_REASONS: statementsOfReasons }
const pageSize = 500

export interface Chunk {
  bytes: Uint8Array<ArrayBuffer>
  rows: number
  /** So far, of all; 0 to 1. */
  progress: number
}

/** The rows as they stand in the file, in pieces. */
export async function* exportChunks(
  scope: Scope,
  kind: ExportKind,
  period: Period,
): AsyncGenerator<Chunk, void> {
  const source = sources[kind]
  const total = await source.count(scope, period)
  let after: Place | null = null
  let done = 0
  for (;;) {
    const { rows, last }: Page = await source.page(scope, period, after, pageSize)
    if (last === null) return
    after = last
    done += rows.length
    yield { bytes: ndjson(rows), rows: rows.length, progress: Math.min(1, done / Math.max(total, 1)) }
  }
}

/** One JSON value a line (https://github.com/ndjson/ndjson-spec). */
function ndjson(rows: readonly object[]): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(rows.map((row) => `${JSON.stringify(row)}\n`).join(''))
}
