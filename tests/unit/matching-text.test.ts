import { expect, test } from '@jest/globals'
import { matchingText, oneForm } from '../../src/moderation/matching-text.ts'
import { simplified } from '../../src/moderation/simplified-characters.ts'

test.each([
  ['我要殺了你們', '我要杀了你们'],
  ['妳們店裡', '你们店里'],
  ['店員を殺す', '店员を杀す'],
  ['𠮷野家', '𠮷野家'],
  ['no han at all', 'no han at all'],
])('traditional and simplified characters are one: %s', (written, expected) => {
  expect(simplified(written)).toBe(expected)
  expect(oneForm(written)).toBe(expected)
  expect(matchingText(written).text).toBe(expected)
})

test('every code unit stays where it is', () => {
  const written = '𠮷 殺\u200b你 Ｆ們'
  const { text, unsimplified, original } = matchingText(written)
  expect(text).toHaveLength(unsimplified.length)
  const at = text.indexOf('杀')
  expect(written.slice(original(at, at + 1).start, original(at, at + 1).end)).toMatch(/^殺/)
  expect(unsimplified[at]).toBe('殺')
})
