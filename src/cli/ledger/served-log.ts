import { setTimeout as sleep } from 'node:timers/promises'
import { z } from 'zod'
import { type LedgerEntry, mostEntries } from '../../ledger/entry.ts'
import { headSchema } from '../../ledger/receipt.ts'
import { CommandFailure } from '../command-failure.ts'
import { UsageError } from '../usage-error.ts'
import { asJson, entrySchema, type LogSource } from './log-source.ts'

const page = z.object({ entries: z.array(entrySchema) })
const proof = z.object({ proof: z.array(z.string().regex(/^[0-9a-f]{64}$/)) })

const tries = 5

/** A log that a server shows at …/stores/SLUG, and the proofs it gives. */
export interface ServedLog extends LogSource {
  inclusionProof(entry: number, size: number): Promise<string[]>
  consistencyProof(from: number, to: number): Promise<string[]>
}

/** @throws CommandFailure when the server cannot be reached or answers with anything else. */
export async function openServedLog(address: string): Promise<ServedLog> {
  const base = address.replace(/\/+$/, '')
  if (!/^https?:\/\//.test(base) || !URL.canParse(base))
    throw new UsageError('--url must be the address of a store: https://…/stores/SLUG.')
  const head = await read(`${base}/ledger/head`, headSchema)
  return {
    head,
    entries: pages(base, head.treeSize),
    inclusionProof: async (entry, size) =>
      (await read(`${base}/ledger/proof?entry=${entry}&size=${size}`, proof)).proof,
    consistencyProof: async (from, to) =>
      (await read(`${base}/ledger/proof?from=${from}&to=${to}`, proof)).proof,
  }
}

async function* pages(base: string, size: number): AsyncGenerator<LedgerEntry> {
  for (let from = 0; from < size; ) {
    const count = Math.min(mostEntries, size - from)
    const { entries } = await read(`${base}/ledger/entries?from=${from}&count=${count}`, page)
    if (entries.length === 0) return
    yield* entries
    from += entries.length
  }
}

async function read<Schema extends z.ZodType>(url: string, schema: Schema): Promise<z.output<Schema>> {
  const response = await ask(url)
  const text = await response.text()
  if (!response.ok) throw new CommandFailure(`${url} answered ${response.status}: ${text.slice(0, 300)}`)
  const parsed = schema.safeParse(asJson(text))
  if (!parsed.success) throw new CommandFailure(`${url} answered something that is not part of a log.`)
  return parsed.data
}

/** Waits, a few times, when the server says that it was asked too fast. */
async function ask(url: string): Promise<Response> {
  for (let attempt = 1; ; attempt++) {
    const response = await fetch(url, { signal: AbortSignal.timeout(60_000) }).catch((error: unknown) => {
      throw new CommandFailure(`${url} cannot be reached: ${describe(error)}`)
    })
    if (attempt === tries || (response.status !== 429 && response.status !== 503)) return response
    await response.body?.cancel()
    await sleep(1_000 * Math.min(60, Number(response.headers.get('retry-after')) || 1))
  }
}

function describe(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? error.cause.message || error.message : error.message
}
