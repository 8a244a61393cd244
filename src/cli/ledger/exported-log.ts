import { closeSync, createReadStream, createWriteStream, openSync, readFileSync, readSync } from 'node:fs'
import { createInterface } from 'node:readline/promises'
import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type { LedgerEntry } from '../../ledger/entry.ts'
import type { LedgerHead } from '../../ledger/head.ts'
import { headSchema } from '../../ledger/receipt.ts'
import { CommandFailure } from '../command-failure.ts'
import { asJson, entrySchema, type LogSource } from './log-source.ts'

/** An export is NDJSON: the head on the first line, then an entry on each. @throws CommandFailure */
export async function openExportedLog(file: string): Promise<LogSource> {
  const lines = linesOf(file)
  const first = await lines.next()
  return { head: headOf(file, first.done ? '' : first.value), entries: entriesIn(file, lines) }
}

/** A head that was kept: alone in a file, or the first line of an export. @throws CommandFailure */
export function readHeadFile(file: string): LedgerHead {
  const text = readBeginning(file)
  return headOf(file, headSchema.safeParse(asJson(text)).success ? text : (text.split('\n')[0] ?? ''))
}

/** An export may be far larger than what fits into memory, and its head is on its first line. */
function readBeginning(file: string): string {
  const bytes = Buffer.alloc(10_000)
  try {
    const descriptor = openSync(file, 'r')
    const length = readSync(descriptor, bytes)
    closeSync(descriptor)
    return bytes.toString('utf8', 0, length)
  } catch {
    throw unreadable(file)
  }
}

function unreadable(file: string): CommandFailure {
  return new CommandFailure(`${file} cannot be read.`)
}

/** @throws CommandFailure */
export function readTextFile(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    throw unreadable(file)
  }
}

/** Writes an export. @returns how many entries it has. */
export async function writeExport(file: string, { head, entries }: LogSource): Promise<number> {
  let count = 0
  async function* lines() {
    yield `${JSON.stringify(head)}\n`
    for await (const entry of entries) {
      count += 1
      yield `${JSON.stringify(entry)}\n`
    }
  }
  await pipeline(Readable.from(lines()), createWriteStream(file))
  return count
}

async function* linesOf(file: string): AsyncGenerator<string> {
  const input = createReadStream(file, 'utf8')
  try {
    yield* createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })
  } catch {
    throw unreadable(file)
  } finally {
    input.destroy()
  }
}

async function* entriesIn(file: string, lines: AsyncIterable<string>): AsyncGenerator<LedgerEntry> {
  let number = 1
  for await (const line of lines) {
    number += 1
    if (line === '') continue
    const entry = entrySchema.safeParse(asJson(line))
    if (!entry.success) throw new CommandFailure(`${file}, line ${number}: this is no entry of a log.`)
    yield entry.data
  }
}

function headOf(file: string, line: string): LedgerHead {
  const head = headSchema.safeParse(asJson(line))
  if (!head.success) throw new CommandFailure(`${file} does not begin with the head of a log.`)
  return head.data
}
