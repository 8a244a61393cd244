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
  while (!/\S[^\n]*\n/.test(head) && head.length < longestRecord) {
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
 * @throws ValidationError with the line where it is no CSV any more.
 */
export async function* readCsv<Row>(
  csv: AsyncIterable<Uint8Array | string> | Iterable<string>,
  options: Pick<Options, 'columns' | 'delimiter' | 'relax_quotes'> = {},
): AsyncGenerator<{ record: Row; line: number }> {
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
    // A quotation mark that is never closed must not read the whole file into one field.
    max_record_size: longestRecord,
    ...options,
  })
  const source = Readable.from(csv)
  source.on('error', (error) => parser.destroy(error))
  source.pipe(parser)
  try {
    // `lines`: of the file, as far as it was read for the record.
    for await (const { record, info } of parser as AsyncIterable<{ record: Row; info: { lines: number } }>)
      yield { record, line: info.lines }
  } catch (error) {
    if ((error as { code?: string }).code?.startsWith('CSV_') !== true) throw error
    throw new ValidationError([{ path: [`line ${parser.info.lines}`], code: 'INVALID' }])
  }
}
