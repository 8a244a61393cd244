import { expect, test } from '@jest/globals'
import { dayInWords } from '../../src/i18n/dates.ts'

test.each([
  ['fr', '2027-01-01', '1er janvier 2027'],
  ['fr-CH', '2027-01-01', '1er janvier 2027'],
  ['fr', '2027-01-11', '11 janvier 2027'],
  ['fr', '2026-12-31', '31 décembre 2026'],
  ['de', '2027-01-01', '1. Januar 2027'],
  ['en-GB', '2027-01-01', '1 January 2027'],
  ['es', '2027-01-01', '1 de enero de 2027'],
  ['ja', '2027-01-01', '2027年1月1日'],
])('In %s, %s is "%s"', (locale, day, words) => {
  expect(dayInWords(new Date(`${day}T12:00:00Z`), locale, 'UTC')).toBe(words)
})

test('A day is that of the time zone', () => {
  const midnight = new Date('2026-12-31T15:00:00Z')
  expect(dayInWords(midnight, 'fr', 'Asia/Tokyo')).toBe('1er janvier 2027')
  expect(dayInWords(midnight, 'fr', 'UTC')).toBe('31 décembre 2026')
})
