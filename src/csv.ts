import { Readable } from 'node:stream'
import { type Options, parse } from 'csv-parse'
import { ValidationError } from './errors.ts'

/**
 * The records of a CSV file one by one, each with the line that it ends on.
 * @throws ValidationError with the line where it is no CSV any more.
 */
export async function* readCsv<Row>(
  csv: AsyncIterable<Uint8Array | string> | Iterable<string>,
  options: Pick<Options, 'columns' | 'delimiter'> = {},
): AsyncGenerator<{ record: Row; line: number }> {
  const parser = parse({
    bom: true,
    trim: true,
    skip_empty_lines: true,
    relax_column_count: true,
    info: true,
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
