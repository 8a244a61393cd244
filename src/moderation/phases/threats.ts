import { type FindingField, fieldsOf, type Span } from '../finding.ts'
import { matchingText, type PlacedText } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { isPastAnger } from '../threats/past-anger.ts'
import { matchesWithin, type PhraseIndex, phraseIndex } from '../threats/phrase-index.ts'
import { type Phrase, phrases, withoutRuns } from '../threats/phrases.ts'
import { disguisedReadings, isDrawnOut, withoutAccents, withoutRunsOfLetters } from '../threats/readings.ts'
import { endsWithCharacter, tellsFiction, tellsStories } from '../threats/told-stories.ts'
import { wordsOfOthers } from '../threats/words-of-others.ts'

/**
 * Holds threats, and words of somebody who may harm themselves, and sends them to the head of the queue: whoever is in danger
 * should not wait for a shop's usual pace. In every language at once, whatever the author says theirs is; lookalike digits, spelled-out,
 * masked and drawn-out letters are read as what they stand for.
 */
export const threats: Phase = {
  name: 'threats',
  onFailure: 'hold',
  examine(submission) {
    const told = fieldsOf({ ...submission, displayName: '' })
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const all = spansIn(text).filter((one) => one.kind !== 'threat' || !isPastAnger(text, one))
      if (all.length === 0) return []
      const isInFiction = told.some((other) => tellsFiction(other.text))
      const found = all.filter((one) => !(isInFiction && isOfCharacter(text, one)))
      const elsewhere = told.filter((other) => other.field !== field).map((other) => other.text)
      const isStory = told.some((other) => tellsStories(other.text))
      const ofOthers = wordsOfOthers(text, found, elsewhere)
      return found.map((one) => observation(field, one, isStory || ofOthers.has(one)))
    })
  },
}

function isOfCharacter(text: string, { kind, start }: Found): boolean {
  return kind === 'threat' && endsWithCharacter(text.slice(Math.max(0, start - LONGEST_SENTENCE), start))
}

const LONGEST_SENTENCE = 100

interface Found extends Span {
  kind: Phrase['kind']
}

function observation(field: FindingField, { kind, start, end }: Found, isOfOthers: boolean): Observation {
  const held = { field, start, end, action: 'hold', urgent: true } as const
  // There is no ground on which to withhold a cry for help; the closest is what may touch the author's own privacy.
  if (kind === 'selfHarm') return { ...held, reason: 'PERSONAL_INFORMATION', code: 'selfHarm' }
  // What the author was told, and what happens in a novel, are no crime of the author's: somebody looks, and the deadline holds.
  if (isOfOthers) return { ...held, reason: 'HARASSING_OR_ABUSIVE', code: 'threat' }
  // A threat to life or property is a crime everywhere (DSA, Art. 18): no deadline publishes it.
  return { ...held, reason: 'ILLEGAL', code: 'threat' }
}

function spansIn(text: string): Found[] {
  const written = matchingText(text)
  const readings = disguisedReadings(written)
  const bare = withoutAccents(written)
  const drawnOut = [written, ...readings].flatMap(withoutRunsOfLetters)
  return withoutRepetition([
    ...matches(written, asWritten, text),
    ...readings.flatMap((reading) => matches(reading, inDisguise, text)),
    ...(bare === null ? [] : matches(bare, inEnglish, text)),
    ...drawnOut
      .flatMap((reading) => matches(reading, drawn, text))
      .filter(({ start, end }) => isDrawnOut(text.slice(start, end))),
  ])
}

/** A way to read a text, and the phrases in the form that fits it. */
interface Way {
  index: PhraseIndex<Phrase>
  pattern: (phrase: Phrase) => RegExp
}

const plain = phraseIndex(phrases)
const asWritten: Way = { index: plain, pattern: patternsWithGaps(1, 3) }
/** Of words spelled out letter by letter nobody sees where one ends. */
const inDisguise: Way = { index: plain, pattern: patternsWithGaps(0, 6) }
const inEnglish: Way = {
  index: phraseIndex(phrases.filter(({ language }) => language === 'en')),
  pattern: inDisguise.pattern,
}
const collapsed = phrases.map((phrase) => ({ ...phrase, source: withoutRuns(phrase.source) }))
const drawn: Way = { index: phraseIndex(collapsed), pattern: patternsWithGaps(0, 6) }

function patternsWithGaps(least: number, most: number): (phrase: Phrase) => RegExp {
  const known = new Map<Phrase, RegExp>()
  return (phrase) => {
    const found =
      known.get(phrase) ??
      new RegExp(
        phrase.source.replaceAll(' ?', `\\s{0,${most}}`).replaceAll(' ', `\\s{${least},${most}}`),
        'gu',
      )
    known.set(phrase, found)
    return found
  }
}

function matches({ text, original }: PlacedText, { index, pattern }: Way, written: string): Found[] {
  return [...index(text)].flatMap(([phrase, spans]) =>
    matchesWithin(text, pattern(phrase), spans)
      .map(({ 0: found, index: at }) => ({ kind: phrase.kind, ...original(at, at + found.length) }))
      .filter(({ start, end }) => phrase.language !== 'de' || isAddressed(written.slice(start, end))),
  )
}

/** Of findings within one another only the longest. */
function withoutRepetition(found: readonly Found[]): Found[] {
  const covered: Record<Phrase['kind'], number> = { threat: 0, selfHarm: 0 }
  return found
    .toSorted((a, b) => a.start - b.start || b.end - a.end)
    .filter(({ kind, end }) => {
      const isNew = end > covered[kind]
      covered[kind] = Math.max(covered[kind], end)
      return isNew
    })
}

/** German has "you" and "they" in one word and tells them apart by the capital: "ich bringe sie noch um" is about the orchids. */
function isAddressed(found: string): boolean {
  return !/(?<!\p{L})sie(?!\p{L})/u.test(found)
}
