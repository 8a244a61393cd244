import { Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { ValidationError } from './errors.ts'

const longestRecord = 1_000_000

/**
 * The text of a CSV file, and which of commas, semicolons and tabs is between its fields, by its first line. UTF-8, or UTF-16 where a mark
 * of its order of bytes says so. Excel's "sep=;" is taken at its word and left out.
 */
export async function findDelimiter(
  csv: AsyncIterable<Uint8Array | string>,
): Promise<{ text: AsyncIterable<string>; delimiter: string }> {
  const parts = decoded(csv)
  let head = ''
  while (!head.trimStart().includes('\n') && head.length < longestRecord) {
    const { value, done } = await parts.next()
    if (done) break
    head += value
  }
  const told = /^sep=(.)\r?\n/i.exec(head)
  const [firstLine = ''] = head
    .trimStart()
    .replace(/"[^"]*"/g, '')
    .split('\n', 1)
  const count = (delimiter: string) => firstLine.split(delimiter).length
  // Names have commas.
  const most = [';', '\t', ','].reduce((best, one) => (count(one) > count(best) ? one : best))
  const rest = told === null ? head : `\n${head.slice(told[0].length)}`
  return {
    delimiter: told?.[1] ?? (count(most) > 1 ? most : ','),
    text: (async function* () {
      yield rest
      yield* parts
    })(),
  }
}

async function* decoded(csv: AsyncIterable<Uint8Array | string>): AsyncGenerator<string> {
  let decoder: TextDecoder | null = null
  for await (const part of csv) {
    const bytes = Buffer.from(part)
    const [first, second] = bytes
    decoder ??= new TextDecoder(
      first === 0xff && second === 0xfe
        ? 'utf-16le'
        : first === 0xfe && second === 0xff
          ? 'utf-16be'
          : 'utf-8',
    )
    yield decoder.decode(bytes, { stream: true })
  }
  yield decoder?.decode() ?? ''
}

/**
 * The records of a CSV file one by one, each with the line that it ends on.
 * @param tellBroken is told of a line where it is no CSV any more, as behind a quotation mark that is never closed: it is left out, and
 * what follows is read without it.
 * @throws ValidationError with that line, without `tellBroken`.
 */
export async function* readCsv<Row>(
  csv: AsyncIterable<Uint8Array | string> | Iterable<string>,
  options: Pick<Options, 'delimiter' | 'relax_quotes'> = {},
  tellBroken?: (line: number) => void,
): AsyncGenerator<{ record: Row; line: number }> {
  let text: AsyncGenerator<Buffer> = buffersOf(csv)
  let linesBefore = 0
  for (;;) {
    const unread = new Unread(text)
    // How far whole records go; what reads them may lag behind.
    let whole = 0
    const parser = parse({
      bom: true,
      trim: true,
      skip_empty_lines: true,
      relax_column_count: true,
      info: true,
      // A quotation mark that is never closed must not read the whole file into one field.
      max_record_size: longestRecord,
      on_record: (row, { bytes }) => {
        whole = bytes
        return row
      },
      ...options,
    })
    const source = Readable.from(unread.pieces())
    source.on('error', (error) => parser.destroy(error))
    source.pipe(parser)
    let lines = 0
    try {
      // `lines` and `bytes`: of the text, as far as it was read for the record.
      for await (const { record, info } of parser as AsyncIterable<Read<Row>>) {
        lines = info.lines
        unread.take(info.bytes)
        yield { record, line: linesBefore + lines }
      }
      return
    } catch (error) {
      if ((error as { code?: string }).code?.startsWith('CSV_') !== true) throw error
      source.destroy()
      const { good, broken } = await unread.divide(whole)
      linesBefore += lines
      const line = linesBefore + countLines(good) + 1
      if (!tellBroken) throw new ValidationError([{ path: [`line ${line}`], code: 'INVALID' }])
      tellBroken(line)
      text = withoutFirstLine(good, broken, text)
    }
  }
}

interface Read<Row> {
  record: Row
  info: { lines: number; bytes: number }
}

/** What of a text has been handed out and may be needed again, because nobody has read the records in it yet. */
class Unread {
  readonly #text: AsyncGenerator<Buffer>
  readonly #pieces: Buffer[] = []
  /** Where the first of them begins. */
  #start = 0
  #taken = 0
  #next: Promise<IteratorResult<Buffer>> | null = null

  constructor(text: AsyncGenerator<Buffer>) {
    this.#text = text
  }

  /** The text. Whoever stops reading leaves the rest of it where it is. */
  async *pieces(): AsyncGenerator<Buffer> {
    for (;;) {
      this.#next = this.#text.next().then((next) => {
        if (!next.done) this.#pieces.push(next.value)
        return next
      })
      const { value, done } = await this.#next
      if (done) return
      yield value
    }
  }

  /** Up to here it has been read. */
  take(bytes: number): void {
    this.#taken = bytes
    for (let [first] = this.#pieces; first && this.#start + first.length <= bytes; [first] = this.#pieces) {
      this.#start += first.length
      this.#pieces.shift()
    }
  }

  /** What was handed out and not read: whole records, with the empty lines behind them, and what begins where they end. */
  async divide(whole: number): Promise<{ good: Buffer; broken: Buffer }> {
    await this.#next
    const rest = Buffer.concat(this.#pieces).subarray(this.#taken - this.#start)
    let end = whole - this.#taken
    while (end < rest.length && /\s/.test(String.fromCharCode(rest[end] ?? 0))) end += 1
    return { good: rest.subarray(0, end), broken: rest.subarray(end) }
  }
}

/** An empty line in place of a broken one keeps the numbers of the others. */
async function* withoutFirstLine(
  good: Buffer,
  broken: Buffer,
  more: AsyncGenerator<Buffer>,
): AsyncGenerator<Buffer> {
  yield good
  let rest = broken
  while (!rest.includes('\n')) {
    const { value, done } = await more.next()
    if (done) return
    rest = value
  }
  yield rest.subarray(rest.indexOf('\n'))
  yield* more
}

async function* buffersOf(
  csv: AsyncIterable<Uint8Array | string> | Iterable<string>,
): AsyncGenerator<Buffer> {
  for await (const part of csv) yield Buffer.from(part)
}

function countLines(text: Buffer): number {
  return text.toString('latin1').split('\n').length - 1
}
