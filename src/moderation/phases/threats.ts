import { type FindingCode, fieldsOf } from '../finding.ts'
import { matchingText, oneForm } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import type { ModerationReason } from '../reasons.ts'
import { selfHarmPhrases } from '../threats/self-harm-phrases.ts'
import { threatPhrases } from '../threats/threat-phrases.ts'

/**
 * Holds threats, and words of somebody who may harm themselves, and sends them to the head of the queue: whoever is in danger
 * should not wait for a shop's usual pace. In the review's language and in English, which people threaten in everywhere.
 */
export const threats: Phase = {
  name: 'threats',
  onFailure: 'hold',
  examine(submission) {
    const language = languageOf(submission.locale)
    return fieldsOf(submission).flatMap(({ field, text }) => {
      const matching = matchingText(text)
      return kindsIn(language).flatMap(({ pattern, reason, code }) =>
        [...matching.text.matchAll(pattern)].map(
          ({ 0: found, index }): Observation => ({
            field,
            ...matching.original(index, index + found.length),
            reason,
            action: 'hold',
            code,
            urgent: true,
          }),
        ),
      )
    })
  },
}

interface Kind {
  pattern: RegExp
  reason: ModerationReason
  code: FindingCode
}

const known = new Map<string, Kind[]>()

function kindsIn(language: string): Kind[] {
  const found = known.get(language) ?? [
    {
      pattern: anyOf(threatPhrases, language),
      reason: 'HARASSING_OR_ABUSIVE' as const,
      code: 'threat' as const,
    },
    // There is no ground on which to withhold a cry for help; the closest is what may touch the author's own privacy.
    {
      pattern: anyOf(selfHarmPhrases, language),
      reason: 'PERSONAL_INFORMATION' as const,
      code: 'selfHarm' as const,
    },
  ]
  known.set(language, found)
  return found
}

/** Scripts that write no spaces have no word to begin at. */
const unspaced: ReadonlySet<string> = new Set(['ja', 'ko', 'th', 'zh'])

function anyOf(phrases: Readonly<Record<string, readonly string[]>>, language: string): RegExp {
  const sources = [...new Set([language, 'en'])].map((of) => {
    const any = (phrases[of] ?? [])
      .map((phrase) => oneForm(phrase).replaceAll(' ?', '\\s{0,3}').replaceAll(' ', '\\s{1,3}'))
      .join('|')
    // The boundary is looked for once, not once a phrase.
    return unspaced.has(of) ? any : `(?<![\\p{L}\\p{N}])(?:${any})`
  })
  return new RegExp(sources.join('|'), 'gu')
}

/** The bounded table of languages; Norwegian has two names. */
function languageOf(locale: string): string {
  const language = locale.split('-')[0]?.toLowerCase() ?? ''
  if (language === 'no' || language === 'nn') return 'nb'
  return language in threatPhrases ? language : 'en'
}
