import { describe, expect, test } from '@jest/globals'
import { corpus, seededRandom } from '../../bench/moderate/corpus.ts'
import { matchingText } from '../../src/moderation/matching-text.ts'
import { necessaryLiterals } from '../../src/moderation/threats/necessary-literals.ts'
import { matchesWithin, phraseIndex } from '../../src/moderation/threats/phrase-index.ts'
import { phrases, withoutRuns } from '../../src/moderation/threats/phrases.ts'
import { disguisedReadings, withoutRunsOfLetters } from '../../src/moderation/threats/readings.ts'
import { realisticReviews } from './realistic-reviews.ts'
import { reviewSentences } from './review-sentences.ts'
import { attacks, others, toldOf, traditional } from './threat-samples.ts'
import { threatSentences } from './threat-sentences.ts'

describe('what a pattern cannot do without', () => {
  test.each([
    ['kill you', ['kill']],
    ['(?:kill|murder) you', ['kill', 'murder']],
    ['(?:kill|murder)? yourself', ['yourself']],
    ['killed?', ['kille']],
    ['kills{0,2}', ['kill']],
    ['ma+r dunga', ['dunga']],
    ['k(?:ill)?', ['k']],
    ['(?<!never )kill(?! time)', ['kill']],
    ['[km]ill', ['ill']],
    ['\\p{L}+ing', ['ing']],
    ['ab|', null],
    ['(?:a|b)?', null],
    ['x{0,3}', null],
    ['x{1,3}y', ['x']],
    ['a\\.b', ['a']],
    ['殺す|刺す', ['殺す', '刺す']],
  ])('%s', (source, literals) => {
    expect(necessaryLiterals(source)).toEqual(literals)
  })
})

const ordinary = [
  ...Object.values(realisticReviews).flatMap(({ negative, positive }) => [...negative, ...positive]),
  ...Object.values(reviewSentences).flat(),
  ...corpus(200, seededRandom(3)).map(({ body }) => body),
]
const texts = [
  ...[attacks, others].flatMap((samples) => Object.values(samples).flat()),
  ...traditional,
  ...Object.values(threatSentences).flatMap((sentences) => sentences.slice(0, 3)),
  ...toldOf.map(([, body]) => body),
  // Few of these have a phrase at all.
  ...ordinary.filter((_, index) => index % 6 === 0),
]

test('drawn-out letters are read where they stand, however long the text', () => {
  const text = `${'A fine tent. '.repeat(500)}I will kiiiill you. ${'Dry and light. '.repeat(500)}`
  const readings = withoutRunsOfLetters(matchingText(text))
  expect(readings).toHaveLength(1)
  expect(readings[0]?.text).toContain('i wil kil you')
  expect(readings[0]?.text.length).toBeLessThan(1_000)
  const at = readings[0]?.text.indexOf('kil you') ?? 0
  expect(readings[0]?.original(at, at + 7)).toEqual({
    start: text.indexOf('kiiiill'),
    end: text.indexOf(' you. ') + 4,
  })
})

/** The walk over a text only spares work: whatever pattern matches, its phrase is among those that are tried. */
describe('no phrase that a text has is passed over', () => {
  test.each([
    ['as written', (source: string) => source, (text: string) => [matchingText(text)]],
    ['disguised', (source: string) => source, (text: string) => disguisedReadings(matchingText(text))],
    ['drawn out', withoutRuns, (text: string) => withoutRunsOfLetters(matchingText(`${text} aaa`))],
  ])('%s', (_, form, readingsOf) => {
    const formed = phrases.map((phrase) => ({
      source: form(phrase.source),
      pattern: new RegExp(form(phrase.source).replaceAll(' ?', '\\s{0,6}').replaceAll(' ', '\\s{0,6}'), 'u'),
    }))
    const index = phraseIndex(formed)
    let matched = 0
    for (const { text } of texts.filter((_, at) => at % 8 === 0).flatMap(readingsOf)) {
      const tried = index(text)
      for (const phrase of formed) {
        if (!phrase.pattern.test(text)) continue
        matched += 1
        expect([phrase.source, tried.has(phrase)]).toEqual([phrase.source, true])
      }
    }
    expect(matched).toBeGreaterThan(0)
  })

  test('nor is any part of one, where a long text has all of them', () => {
    const { text } = matchingText(texts.join('. ').repeat(2))
    const index = phraseIndex(phrases)(text)
    const missed = phrases.filter((phrase) => {
      const pattern = new RegExp(phrase.source.replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}'), 'gu')
      const places = (matches: Iterable<RegExpExecArray>) =>
        [...matches].map((match) => [match.index, match[0]])
      const all = places(text.matchAll(pattern))
      return (
        JSON.stringify(places(matchesWithin(text, pattern, index.get(phrase) ?? []))) !== JSON.stringify(all)
      )
    })
    expect(missed).toEqual([])
  })

  test('and hardly any ordinary text has a candidate', () => {
    const index = phraseIndex(phrases)
    const candidates = corpus(500, seededRandom(4)).map(({ body }) => index(matchingText(body).text).size)
    expect(candidates.reduce((sum, count) => sum + count, 0) / candidates.length).toBeLessThan(2)
    expect([...index('')]).toEqual([])
  })
})
