import { expect, test } from '@jest/globals'
import type { ReviewVersion } from '../../src/generated/prisma/client.ts'
import { isWithheldText } from '../../src/reviews/withheld-text.ts'

function isSame(text: string, withheld: string): boolean {
  const other = { title: null, pros: [], cons: [], displayName: 'Anna' }
  const version = { ...other, body: withheld, findings: [] } as unknown as ReviewVersion
  return isWithheldText({ ...other, body: text }, version)
}

test.each([
  ['Paul is a fool', 'paul is  a fool!'],
  ['Paul is a fool', '“Paul” – is a fool…'],
  ['Paul is a fool', 'Ｐaul is a fo\u200bol'],
  ['👍👍', '👍 👍'],
  ['❤', '❤\ufe0f'],
  ['...', '...'],
  ['Cafe\u0301', 'Café'],
])('%j is %j again', (text, withheld) => {
  expect(isSame(text, withheld)).toBe(true)
  expect(isSame(withheld, text)).toBe(true)
})

test.each([
  ['👍👍', '👎👎'],
  ['👍🏻', '👍🏿'],
  ['Good 👍', 'Good 👎'],
  ['यह मैला है', 'यह मिला है'],
  ['ไม่ดี', 'ไม่ดุ'],
  ['كتَب', 'كتِب'],
  ['C++', 'C#'],
  ['5% off', '5 off'],
  ['It cost 1.50', 'It cost 150'],
  ['1 < 2', '1 > 2'],
  ['...', '!!!'],
  ['?', ''],
])('%j is another text than %j', (text, withheld) => {
  expect(isSame(text, withheld)).toBe(false)
  expect(isSame(withheld, text)).toBe(false)
})
