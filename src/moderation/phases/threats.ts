import { detectLanguage } from '../../reviews/language-detection.ts'
import { type FindingCode, fieldsOf } from '../finding.ts'
import { type MatchingText, matchingText, oneForm } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { undisguised } from '../profanity/disguised-letters.ts'
import { listedLanguage } from '../profanity/masked-words.ts'
import type { ModerationReason } from '../reasons.ts'
import type { Submission } from '../submission.ts'
import { selfHarmPhrases } from '../threats/self-harm-phrases.ts'
import { threatPhrases } from '../threats/threat-phrases.ts'
import { threatenedPersons } from '../threats/threatened-persons.ts'

/**
 * Holds threats, and words of somebody who may harm themselves, and sends them to the head of the queue: whoever is in danger
 * should not wait for a shop's usual pace. In the review's language and in English, which people threaten in everywhere; lookalike
 * digits and spelled-out letters are read as profanity reads them.
 */
export const threats: Phase = {
  name: 'threats',
  onFailure: 'hold',
  examine(submission) {
    const kinds = languagesOf(submission).flatMap(kindsIn)
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const written = matchingText(text)
      const disguised = undisguised(written)
      return kinds.flatMap(({ written: exact, disguised: loose, reason, code }) => {
        const found = [spansOf(exact, written), ...disguised.map((hidden) => spansOf(loose, hidden))].flat()
        return withoutRepetition(found)
          .filter(({ start, end }) => isAddressed(text.slice(start, end)))
          .map(
            (span): Observation => ({
              field,
              ...span,
              reason,
              action: 'hold',
              code,
              urgent: true,
            }),
          )
      })
    })
  },
}

interface Kind {
  written: RegExp
  /** Of words spelled out letter by letter nobody sees where one ends. */
  disguised: RegExp
  reason: ModerationReason
  code: FindingCode
}

const known = new Map<string, Kind[]>()

function kindsIn(language: string): Kind[] {
  const found = known.get(language) ?? [
    // A threat to life or property is a crime everywhere (DSA, Art. 18): no deadline publishes it.
    {
      ...patterns(language, threatsIn),
      reason: 'ILLEGAL' as const,
      code: 'threat' as const,
    },
    // There is no ground on which to withhold a cry for help; the closest is what may touch the author's own privacy.
    {
      ...patterns(language, selfHarmIn),
      reason: 'PERSONAL_INFORMATION' as const,
      code: 'selfHarm' as const,
    },
  ]
  known.set(language, found)
  return found
}

function threatsIn(language: string): string[] {
  const who = threatenedPersons[language] ?? ''
  return (threatPhrases[language] ?? []).map((phrase) => phrase.replaceAll('{who}', who))
}

/** A sentence of its own begins and ends here; an exclamation mark ends only what is all that was written. */
const BEGINNING = '(?<=(?:^|[.!?。\\n])[\\s"“„«]{0,3})'
const END = '(?=\\s{0,3}(?:[.。\\n]|$|(?<=^[^\\n]{0,50})!{1,3}\\s{0,3}$))'
const SAME_SENTENCE = '[^.!?。\\n]{0,60}'

function selfHarmIn(language: string): string[] {
  const { outright, wishes, despair } = selfHarmPhrases[language] ?? { outright: [], wishes: [], despair: [] }
  const wish = `(?:${wishes.join('|')})${unspaced.has(language) ? '' : WORD_END}`
  const sign = `(?:${despair.join('|')})`
  return [
    ...outright,
    `${BEGINNING}${wish}${END}`,
    `${wish}[,;]?\\s{0,3}${wish}${END}`,
    `${wish}${SAME_SENTENCE}${sign}`,
    `${sign}${SAME_SENTENCE}${wish}`,
  ]
}

/** Scripts that write no spaces have no word to begin at. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'th', 'zh'])
const WORD_END = '(?![\\p{L}\\p{M}\\p{N}])'

function patterns(language: string, phrasesIn: (language: string) => string[]) {
  const sources = [...new Set([language, 'en'])].map((of) => {
    const any = phrasesIn(of)
      .map((phrase) => oneForm(phrase.normalize('NFKC')))
      .join('|')
    // The boundary is looked for once, not once a phrase.
    return unspaced.has(of) ? any : `(?<![\\p{L}\\p{N}])(?:${any})`
  })
  const apartBy = (least: number) => {
    const gap = (most: string) => `\\s{${most}}`
    const source = sources
      .join('|')
      .replaceAll(' ?', gap('0,3'))
      .replaceAll(' ', gap(`${least},3`))
    return new RegExp(source, 'gu')
  }
  return { written: apartBy(1), disguised: apartBy(0) }
}

function spansOf(pattern: RegExp, { text, original }: MatchingText) {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => original(index, index + found.length))
}

function withoutRepetition<T extends { start: number; end: number }>(spans: readonly T[]): T[] {
  return [...new Map(spans.map((span) => [`${span.start} ${span.end}`, span])).values()]
}

/** German has "you" and "they" in one word and tells them apart by the capital: "ich bringe sie noch um" is about the orchids. */
function isAddressed(found: string): boolean {
  return !/(?<!\p{L})sie(?!\p{L})/u.test(found)
}

/** What the author says it is in, and what it looks like: a threat is one whatever form it was written in. */
function languagesOf({ locale, body }: Submission): string[] {
  const detected = detectLanguage(body, { own: locale }).locale ?? locale
  return [...new Set([languageOf(locale), languageOf(detected)])]
}

/** The bounded table of languages; Norwegian has two names, and Bosnian and Serbian threaten as Croatian does. */
function languageOf(locale: string): string {
  const language = listedLanguage(locale.split('-')[0]?.toLowerCase() ?? '')
  return language in threatPhrases ? language : 'en'
}
