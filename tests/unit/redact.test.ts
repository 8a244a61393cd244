import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import type { Finding } from '../../src/moderation/finding.ts'
import { moderationReasons } from '../../src/moderation/reasons.ts'
import { MASK, type Masking, maskSpans, redact } from '../../src/moderation/redact.ts'

const masking = (start: number, end: number): Masking => ({ start, end, reason: 'SPAM' })

describe('a mask', () => {
  test('covers the span and tells its place in the masked text', () => {
    expect(maskSpans('call 123 or 4567!', [masking(12, 16), masking(5, 8)])).toEqual({
      text: `call ${MASK} or ${MASK}!`,
      maskings: [
        { start: 5, end: 8, reason: 'SPAM' },
        { start: 12, end: 15, reason: 'SPAM' },
      ],
    })
  })

  test('is as long for a word as for a line', () => {
    expect(maskSpans('a b', [masking(0, 1)]).text).toBe(`${MASK} b`)
    expect(maskSpans('a much longer one b', [masking(0, 17)]).text).toBe(`${MASK} b`)
  })

  test('is one for spans that overlap or touch, under the reason of the first', () => {
    const spans: Masking[] = [
      { start: 2, end: 5, reason: 'PERSONAL_INFORMATION' },
      { start: 4, end: 7, reason: 'SPAM' },
      { start: 7, end: 8, reason: 'SPAM' },
    ]
    expect(maskSpans('0123456789', spans)).toEqual({
      text: `01${MASK}89`,
      maskings: [{ start: 2, end: 5, reason: 'PERSONAL_INFORMATION' }],
    })
  })

  test('never splits a surrogate pair, a family, a flag or an accented letter', () => {
    const family = '👩‍👩‍👧‍👦'
    expect(maskSpans(`a${family}b`, [masking(2, 4)]).text).toBe(`a${MASK}b`)
    expect(maskSpans('🇩🇪🇫🇷', [masking(2, 4)]).text).toBe(`${MASK}🇫🇷`)
    expect(maskSpans('xe\u0301y', [masking(1, 2)]).text).toBe(`x${MASK}y`)
    expect(maskSpans('กำ', [masking(0, 1)]).text).toBe(MASK)
  })

  test('ignores what is outside the text', () => {
    expect(maskSpans('abc', [masking(-5, 1), masking(2, 99), masking(7, 9), masking(1, 1)]).text).toBe(
      `${MASK}b${MASK}`,
    )
  })
})

const unit = fc.constantFrom(
  'a',
  'b',
  ' ',
  '\n',
  'é',
  'e\u0301',
  '👍',
  '👩‍👩‍👧',
  '🇩🇪',
  '日',
  'กำ',
  'ש',
  '\r\n',
  '\u200d',
  'ﬁ',
)
const text = fc.array(unit, { maxLength: 40 }).map((parts) => parts.join(''))
const spans = fc.array(
  fc.record({
    start: fc.integer({ min: -3, max: 60 }),
    end: fc.integer({ min: -3, max: 90 }),
    reason: fc.constantFrom(...moderationReasons),
  }),
  { maxLength: 8 },
)

/** The whole characters that the spans touch, each code unit of the text by whether it is masked. */
function touched(text: string, spans: readonly Masking[]): boolean[] {
  const graphemes = [...new Intl.Segmenter('und', { granularity: 'grapheme' }).segment(text)]
  return graphemes.flatMap(({ segment, index }) => {
    const isTouched = spans.some(
      ({ start, end }) =>
        Math.max(start, 0) < Math.min(end, text.length) && start < index + segment.length && index < end,
    )
    return Array.from({ length: segment.length }, () => isTouched)
  })
}

describe('whatever the text and the spans', () => {
  test('everything outside them is unchanged, everything inside is gone, and the offsets are those of the masks', () => {
    fc.assert(
      fc.property(text, spans, (original, wanted) => {
        const { text: masked, maskings } = maskSpans(original, wanted)
        const isMasked = touched(original, wanted)
        const runs: string[] = []
        let kept = ''
        let expected = ''
        for (let unit = 0; unit < original.length; unit++) {
          if (isMasked[unit]) {
            if (!isMasked[unit - 1] || unit === 0) {
              expected += MASK
              runs.push(kept)
              kept = ''
            }
          } else {
            expected += original[unit]
            kept += original[unit]
          }
        }
        expect(masked).toBe(expected)
        expect(maskings).toHaveLength(runs.length)
        let from = 0
        for (const [index, { start, end }] of maskings.entries()) {
          expect(masked.slice(from, start)).toBe(runs[index])
          expect(masked.slice(start, end)).toBe(MASK)
          from = end
        }
        expect(masked.slice(from)).toBe(kept)
        expect(/\p{Surrogate}/u.test(masked)).toBe(false)
      }),
      { numRuns: 2_000 },
    )
  })
})

describe('a redacted review', () => {
  const finding = (parts: Partial<Finding>): Finding => ({
    phase: 'links',
    reason: 'SPAM',
    field: 'body',
    start: 0,
    end: 4,
    action: 'redact',
    code: 'link',
    ...parts,
  })

  test('is masked field by field, by what the findings say to redact alone', () => {
    const texts = { title: 'spam here', body: 'spam there', points: ['fine', 'spam'], displayName: 'spam' }
    const findings = [
      finding({ field: 'title' }),
      finding({ field: 'points.1' }),
      finding({ field: 'displayName', reason: 'PERSONAL_INFORMATION' }),
      finding({ field: 'body', action: 'hold' }),
      finding({ field: 'points.7' }),
    ]
    expect(redact(texts, findings)).toEqual({
      title: `${MASK} here`,
      body: 'spam there',
      points: ['fine', MASK],
      displayName: MASK,
      redactions: [
        { field: 'title', start: 0, end: 3, reason: 'SPAM' },
        { field: 'points.1', start: 0, end: 3, reason: 'SPAM' },
        { field: 'displayName', start: 0, end: 3, reason: 'PERSONAL_INFORMATION' },
      ],
    })
  })

  test('keeps a missing title missing', () => {
    const { title, redactions } = redact({ title: null, body: 'fine', points: [], displayName: 'Kim' }, [])
    expect(title).toBeNull()
    expect(redactions).toEqual([])
  })

  test('of a hundred thousand characters with as many spans is masked at once', () => {
    const body = 'spam '.repeat(20_000)
    const findings = Array.from({ length: 20_000 }, (_, index) =>
      finding({ start: 5 * index, end: 5 * index + 4 }),
    )
    const { body: masked, redactions } = redact(
      { title: null, body, points: [], displayName: 'Kim' },
      findings,
    )
    expect(masked).toBe(`${MASK} `.repeat(20_000))
    expect(redactions).toHaveLength(20_000)
  })
})
