import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { corpus, seededRandom } from '../../bench/moderate/corpus.ts'
import { languages } from '../../src/i18n/languages.ts'
import { fieldsOf } from '../../src/moderation/finding.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate } from '../../src/moderation/pipeline.ts'
import { languageWords } from '../../src/moderation/profanity/masked-words.ts'
import { MASK, redact } from '../../src/moderation/redact.ts'
import type { Submission } from '../../src/moderation/submission.ts'
import { aSubmission, hostileTexts } from './a-submission.ts'

const locales = [
  ...new Set([...languages, ...Object.keys(languageWords), 'ko', 'en-US', 'pt-BR', 'zh-Hant', 'xx']),
]
const locale = fc.constantFrom(...locales)
/** Any code units at all: halves of surrogate pairs, controls, marks on nothing. */
const anyUnits = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 120 })
  .map((units) => String.fromCharCode(...units))
const pieces = fc.constantFrom(
  'fuck',
  'f u c k',
  '4111 1111 1111 1111',
  'DE89 3704 0044 0532 0130 00',
  '0151 23456789',
  'anna (at) gmail dot com',
  'https://example.com/x',
  'Lindenstraße 12',
  'insta: @anna.b',
  'I will kill you',
  '👩‍👩‍👧',
  '\u202e',
  '\u0301\u0316',
  'ﷺ',
  'ſ',
  'İ',
  'ß',
  '〒163-8001',
  ' ',
  '.',
  '\n',
  'a',
  'ก็',
  'まんこ',
)
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 120 }),
  anyUnits,
  fc.array(pieces, { maxLength: 12 }).map((list) => list.join('')),
)
const storeRules = fc.record({
  masksMildWords: fc.boolean(),
  staffNames: fc.array(fc.constantFrom('Anna Berg', '山田太郎', 'a (b'), { maxLength: 2 }),
  blockedWords: fc.array(
    fc.record({ word: fc.constantFrom('Falke', 'a', '.*', '内部'), reason: fc.constant('SPAM' as const) }),
    { maxLength: 2 },
  ),
})
const submissions: fc.Arbitrary<Submission> = fc
  .record({
    title: fc.option(text),
    body: text,
    points: fc.array(text, { maxLength: 2 }),
    displayName: text,
    locale,
    storeRules,
    orderNumbers: fc.array(fc.constantFrom('#10472', '(', ''), { maxLength: 2 }),
  })
  .map((parts) => aSubmission(parts))

describe('whatever is written', () => {
  test('no phase breaks, and every span lies within its field', async () => {
    await fc.assert(
      fc.asyncProperty(submissions, async (submission) => {
        const { findings, failures } = await moderate(submission, phases)
        expect(failures).toEqual([])
        const lengths = new Map<string, number>(
          fieldsOf(submission).map(({ field, text }) => [field, text.length]),
        )
        for (const { field, start, end } of findings) {
          expect(0 <= start && start <= end).toBe(true)
          expect(end).toBeLessThanOrEqual(lengths.get(field) ?? 0)
        }
      }),
      { numRuns: 60 },
    )
  })

  test('what is not masked is published to the letter', async () => {
    await fc.assert(
      fc.asyncProperty(submissions, async (submission) => {
        const { findings } = await moderate(submission, phases)
        const shown = redact(submission, findings)
        const spans = shown.redactions.filter(({ field }) => field === 'body')
        const kept = [0, ...spans.map(({ end }) => end)].map((start, index) =>
          shown.body.slice(start, spans[index]?.start),
        )
        expect(kept.join(MASK)).toBe(shown.body)
        let read = 0
        for (const [index, part] of kept.entries()) {
          const found =
            index === kept.length - 1
              ? submission.body.length - part.length
              : submission.body.indexOf(part, read)
          expect(found).toBeGreaterThanOrEqual(read)
          expect(submission.body.slice(found, found + part.length)).toBe(part)
          read = found + part.length
        }
      }),
      { numRuns: 50 },
    )
  })

  test('the same text gets the same verdict, however often and beside whatever', async () => {
    await fc.assert(
      fc.asyncProperty(submissions, submissions, async (one, other) => {
        const first = await moderate(one, phases)
        await moderate(other, phases)
        expect(await moderate(one, phases)).toEqual(first)
      }),
      { numRuns: 30 },
    )
  })
})

const processorTime = async (work: () => Promise<unknown>) => {
  const before = process.cpuUsage()
  await work()
  const { user, system } = process.cpuUsage(before)
  return user + system
}

describe('the work grows with the text, not with its square', () => {
  test('ten thousand characters cost at most twelve times one thousand', async () => {
    const of = (length: number) =>
      corpus(24, seededRandom(3), length).map(({ locale, title, body }) =>
        aSubmission({ locale, title, body }),
      )
    const best = async (length: number) => {
      const submissions = of(length)
      const times: number[] = []
      for (let round = 0; round < 4; round++)
        times.push(
          await processorTime(async () => {
            for (const submission of submissions) await moderate(submission, phases)
          }),
        )
      return Math.min(...times)
    }
    await best(1_000)
    const [short, long] = [await best(1_000), await best(10_000)]
    expect(long / short).toBeLessThan(12)
  })

  test.each(Object.entries(hostileTexts))(
    'nor does a hostile text of %s take longer than a second',
    async (_, hostile) => {
      for (const locale of ['en', 'de', 'ja', 'ru', 'ar', 'it']) {
        const body = hostile.slice(0, 10_000)
        const spent = await processorTime(() => moderate(aSubmission({ locale, body }), phases))
        expect(spent / 1_000).toBeLessThan(1_000)
      }
    },
  )
})
