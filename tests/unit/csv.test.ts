import { expect, test } from '@jest/globals'
import { findDelimiter, readCsv } from '../../src/csv.ts'

async function read(...parts: (string | Error)[]): Promise<[string[], number][]> {
  const records: [string[], number][] = []
  const file = (async function* () {
    for (const part of parts) {
      if (typeof part !== 'string') throw part
      yield part
    }
  })()
  for await (const { record, line } of readCsv<string[]>(file)) records.push([record, line])
  return records
}

test('records come with their lines, wherever the file is cut into pieces', async () => {
  const text = '\ufeffa, b\r\n\r\n"c\nd",e\r\nf'
  const whole = [
    [['a', 'b'], 1],
    [['c\nd', 'e'], 4],
    [['f'], 5],
  ]
  expect(await read(text)).toEqual(whole)
  expect(await read(...text)).toEqual(whole)
  expect(await read()).toEqual([])
})

test('what is no CSV is named by its line, and a file that breaks off is told of', async () => {
  await expect(read('a\n"b')).rejects.toMatchObject({ issues: [{ path: ['line 2'], code: 'INVALID' }] })
  await expect(read('a\n', new Error('The disk is gone'))).rejects.toThrow('The disk is gone')
})

test('a quotation mark that is never closed does not take in the whole file', async () => {
  let given = 0
  const lines = (async function* () {
    yield 'a,b\n"c,d\n'
    for (; given < 100_000; given++) yield 'a line that is longer than the others\n'
  })()
  const reading = async () => {
    for await (const _ of readCsv(lines));
  }
  await expect(reading()).rejects.toMatchObject({ code: 'VALIDATION_FAILED' })
  expect(given).toBeLessThan(50_000)
})

test('a line with a quotation mark that is never closed is left out, and those about it are read with their numbers', async () => {
  const readAll = async (...parts: string[]) => {
    const told: (number | [string, number])[] = []
    const tellBroken = (line: number) => void told.push(line)
    for await (const { record, line } of readCsv<string[]>(parts, {}, tellBroken))
      told.push([record.join(), line])
    return told
  }
  const text = '\ufeffä,b\r\n\r\n"c\nd",e\r\n\r\n"f,g\r\nh,i\r\n\r\nj,k\r\n"l,m\r\nn'
  const records = [
    ['ä,b', 1],
    ['c\nd,e', 4],
    ['h,i', 7],
    ['j,k', 9],
    ['n', 11],
  ]
  for (const told of [await readAll(text), await readAll(...text)]) {
    expect(told.filter((one) => typeof one !== 'number')).toEqual(records)
    expect(told.filter((one) => typeof one === 'number')).toEqual([6, 10])
  }
  expect(await readAll('"a\nb')).toEqual([1, ['b', 2]])
})

test('a broken line of any length in a long file costs that line alone', async () => {
  const count = 60_000
  const told: number[] = []
  const text = (async function* () {
    yield `"a${'b'.repeat(3_000_000)}\n`
    const lines = Array.from({ length: count }, (_, index) =>
      index === 30_000 ? '"broken\n' : `${index},a line\n`,
    )
    for (let start = 0; start < count; start += 1_000) yield lines.slice(start, start + 1_000).join('')
  })()
  let read = 0
  for await (const { record, line } of readCsv<string[]>(text, {}, (broken) => void told.push(broken))) {
    if (Number(record[0]) === line - 2) read += 1
  }
  expect({ read, told }).toEqual({ read: count - 1, told: [1, 30_002] })
})

test.each([
  ['a,b\n1;2\n', ','],
  ['a;b\n1,2\n', ';'],
  ['\n\na\tb', '\t'],
  ['"a,b,c";d\n', ';'],
  ['sep=;\r\na,b\n', ';'],
  ['a', ','],
  ['', ','],
])('the fields of %j are divided by %j', async (text, delimiter) => {
  const found = await findDelimiter(
    (async function* () {
      for (const letter of text) yield letter
    })(),
  )
  expect(found.delimiter).toBe(delimiter)
  let whole = ''
  for await (const part of found.text) whole += part
  expect(whole).toBe(text.replace(/^sep=.\r?/, ''))
})
