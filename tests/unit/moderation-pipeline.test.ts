import { describe, expect, test } from '@jest/globals'
import fc from 'fast-check'
import { findingCodes, strongestAction } from '../../src/moderation/finding.ts'
import { emptinessAndLength } from '../../src/moderation/phases/emptiness-and-length.ts'
import { phases } from '../../src/moderation/phases.ts'
import { moderate, type Observation, type Phase } from '../../src/moderation/pipeline.ts'
import { apartAgain, neutralPoints, publicField } from '../../src/moderation/points.ts'
import { moderationReasons } from '../../src/moderation/reasons.ts'
import { MASK, redact } from '../../src/moderation/redact.ts'
import type { Blind, Submission } from '../../src/moderation/submission.ts'
import { aSubmission, observationsOf } from './a-submission.ts'

const observation: Observation = {
  field: 'body',
  start: 0,
  end: 3,
  reason: 'SPAM',
  action: 'redact',
  code: 'link',
}
const finds = (...observations: Observation[]): Phase => ({
  name: 'finds',
  onFailure: 'hold',
  examine: () => observations,
})
const breaks = (onFailure: Phase['onFailure']): Phase => ({
  name: 'breaks',
  onFailure,
  examine: () => Promise.reject(new Error('out of order')),
})

describe('a verdict', () => {
  test('publishes what nobody found anything in', async () => {
    expect(await moderate(aSubmission(), [finds(), finds()])).toEqual({
      action: 'publish',
      findings: [],
      failures: [],
    })
  })

  test('is the strongest of its findings, each under the name of its phase', async () => {
    const held = { ...observation, action: 'hold' as const }
    const { action, findings } = await moderate(aSubmission(), [finds(observation, held), finds(observation)])
    expect(action).toBe('hold')
    expect(findings.map((finding) => [finding.phase, finding.action])).toEqual([
      ['finds', 'redact'],
      ['finds', 'hold'],
      ['finds', 'redact'],
    ])
    expect(strongestAction([])).toBe('publish')
    expect(strongestAction(['redact', 'publish'])).toBe('redact')
  })

  test('holds when a phase breaks that must not be missed, and has heard the others all the same', async () => {
    const { action, findings, failures } = await moderate(aSubmission(), [breaks('hold'), finds(observation)])
    expect(action).toBe('hold')
    expect(findings).toHaveLength(1)
    expect(failures).toEqual([{ phase: 'breaks', mode: 'hold', error: new Error('out of order') }])
  })

  test('goes on without a phase that may be missed', async () => {
    const { action, failures } = await moderate(aSubmission(), [breaks('skip'), finds(observation)])
    expect(action).toBe('redact')
    expect(failures).toHaveLength(1)
  })
})

describe('moderation is blind', () => {
  /** Whether the compiler lets moderation have it. */
  type MaySee<T> = [Blind<T>] extends [never] ? false : true

  test('to everything but the text, by its types', () => {
    const maySee: {
      submission: MaySee<Submission>
      stars: MaySee<Submission & { stars: number }>
      rating: MaySee<Submission & { rating: number }>
      starRating: MaySee<Submission & { starRating?: 1 | 2 }>
      sentiment: MaySee<Submission & { author: { sentimentScore: number } }>
      recommends: MaySee<Submission & { recommends: boolean }>
      cons: MaySee<Submission & { cons: string[] }>
      plan: MaySee<Submission & { store: { plan: string }[] }>
      spend: MaySee<Submission & { lifetimeSpend: number }>
      orderTotal: MaySee<Submission & { order: { orderTotal: number } }>
    } = {
      submission: true,
      stars: false,
      rating: false,
      starRating: false,
      sentiment: false,
      recommends: false,
      cons: false,
      plan: false,
      spend: false,
      orderTotal: false,
    }
    expect(Object.values(maySee).filter(Boolean)).toHaveLength(1)
  })

  test('to what a wider object carries along', async () => {
    const seen: unknown[] = []
    const looks: Phase = {
      name: 'looks',
      onFailure: 'hold',
      examine: (submission) => {
        seen.push(submission)
        return []
      },
    }
    const wider = {
      ...aSubmission(),
      regionHints: { country: 'SE', orderTotal: 900 },
      get rating(): number {
        throw new Error('somebody looked at the stars')
      },
    }
    await moderate(wider, [looks])
    expect(seen).toEqual([{ ...aSubmission(), regionHints: { country: 'SE' } }])
  })

  test('to which points are pros', () => {
    const point = fc.string({ maxLength: 6 })
    fc.assert(
      fc.property(fc.array(point), fc.array(point), (pros, cons) => {
        expect(neutralPoints(pros, cons).points).toEqual(neutralPoints(cons, pros).points)
        const { points, origins } = neutralPoints(pros, cons)
        expect(apartAgain(points, origins)).toEqual({ pros, cons })
      }),
    )
  })

  test('but the public is told the place in its own words', () => {
    const { origins } = neutralPoints(['light', 'cheap'], ['heavy'])
    expect(
      ['points.0', 'points.1', 'points.2', 'body', 'points.9'].map((field) => publicField(field, origins)),
    ).toEqual(['pros.1', 'cons.0', 'pros.0', 'body', 'points.9'])
  })
})

describe('emptiness and length', () => {
  test.each(['Bad.', 'ok', '👍', '10/10', '最高', 'رائع', '🇩🇪'])('"%s" says something', async (body) => {
    expect(await observationsOf(emptinessAndLength, aSubmission({ body }))).toEqual([])
  })

  test.each(['...', '-', '!!! ???', '\u200d', '***'])(
    '"%s" says nothing and waits for a person',
    async (body) => {
      const found = await observationsOf(emptinessAndLength, aSubmission({ body }))
      expect(found).toEqual([
        { field: 'body', start: 0, end: body.length, reason: 'UNRELATED', action: 'hold', code: 'emptyText' },
      ])
    },
  )

  test('a title or a point says enough, a name does not', async () => {
    expect(await observationsOf(emptinessAndLength, aSubmission({ body: '...', title: 'Good' }))).toEqual([])
    expect(await observationsOf(emptinessAndLength, aSubmission({ body: '...', points: ['light'] }))).toEqual(
      [],
    )
    expect(
      await observationsOf(emptinessAndLength, aSubmission({ body: '...', displayName: 'Kim' })),
    ).toHaveLength(1)
  })

  test('more than ten thousand characters wait for a person', async () => {
    expect(await observationsOf(emptinessAndLength, aSubmission({ body: 'a'.repeat(10_000) }))).toEqual([])
    const [found] = await observationsOf(emptinessAndLength, aSubmission({ body: 'a'.repeat(10_001) }))
    expect(found?.code).toBe('tooLong')
  })
})

describe('the phases together', () => {
  test('publish an angry review as it was written', async () => {
    const body = 'Utter rubbish. Broke on day two, support ignored me, avoid this damn shop!!!'
    expect(await moderate(aSubmission({ title: 'Never again', body }), phases)).toEqual({
      action: 'publish',
      findings: [],
      failures: [],
    })
  })

  test('mask what has to be and publish the rest', async () => {
    const submission = aSubmission({
      locale: 'de',
      body: 'Scheiße! Ruf an: 0151 23456789, anna@example.com oder https://example.com/x. Sonst gut.',
    })
    const { action, findings } = await moderate(submission, phases)
    expect(action).toBe('redact')
    const { body, redactions } = redact(submission, findings)
    expect(body).toBe(`${MASK}! Ruf an: ${MASK}, ${MASK} oder ${MASK}. Sonst gut.`)
    expect(redactions.map(({ reason }) => reason)).toEqual([
      'OBSCENE_OR_SEXUAL',
      'PERSONAL_INFORMATION',
      'PERSONAL_INFORMATION',
      'SPAM',
    ])
  })

  test('find the same in a review of one star as in one of five', async () => {
    const texts = fc.record({
      title: fc.option(fc.string()),
      body: fc.string(),
      points: fc.array(fc.string(), { maxLength: 3 }),
      displayName: fc.string(),
    })
    await fc.assert(
      fc.asyncProperty(texts, fc.constantFrom('en', 'de', 'ja'), async (written, locale) => {
        const rated = (rating: number) =>
          moderate({ ...aSubmission({ ...written, locale }), ...{ rating } }, phases)
        expect(await rated(1)).toEqual(await rated(5))
      }),
    )
  })

  test('say every finding in the closed lists of reasons and codes, and never break', async () => {
    const pieces = fc.array(
      fc.oneof(
        fc.constantFrom('shit ', 'a@b.com ', '0151 23456789 ', 'http://x.com/ ', '... ', '日本', '👍', 'é'),
        fc.string({ unit: 'binary' }),
      ),
    )
    await fc.assert(
      fc.asyncProperty(pieces, fc.constantFrom('en', 'de', 'ja', 'th', 'ar', 'xx'), async (parts, locale) => {
        const body = parts.join('')
        const { findings, failures } = await moderate(aSubmission({ body, locale }), phases)
        expect(failures).toEqual([])
        for (const { reason, code, start, end } of findings) {
          expect(moderationReasons).toContain(reason)
          expect(findingCodes).toContain(code)
          expect(0 <= start && start <= end && end <= body.length).toBe(true)
        }
        const masked = redact({ title: null, body, points: [], displayName: 'Kim' }, findings)
        expect((await moderate(aSubmission({ body: masked.body, locale }), phases)).action).not.toBe('redact')
      }),
      { numRuns: 300 },
    )
  })
})
