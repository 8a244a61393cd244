import { expect, test } from '@jest/globals'
import { readCsv } from '../../src/csv.ts'

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
