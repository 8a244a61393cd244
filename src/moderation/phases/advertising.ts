import { advertisingWords } from '../advertising/words.ts'
import { fieldsOf, type Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Phase } from '../pipeline.ts'

/**
 * Holds what reads like an advertisement: a call to buy or write elsewhere together with a way to do so, or goods that are only ever
 * advertised. One sign alone is none: customers tell that they had a code, and that the shop next door is cheaper. A bare phone number
 * is masked, and what is left harms nobody.
 */
export const advertising: Phase = {
  name: 'advertising',
  onFailure: 'skip',
  examine(submission) {
    const language = submission.locale.split('-')[0]?.toLowerCase() ?? ''
    const found = fieldsOf({ ...submission, displayName: '' }).flatMap(({ field, text }) => {
      const matching = matchingText(text)
      return signsIn(matching.text, language).map((sign) => ({
        ...sign,
        field,
        ...matching.original(sign.start, sign.end),
      }))
    })
    const has = (kind: Sign['kind']) => found.some((sign) => sign.kind === kind)
    const isAdvertising = (has('call') && has('contact')) || (has('goods') && (has('call') || has('contact')))
    return found
      .filter(({ kind }) => isAdvertising && kind !== 'contact')
      .map(
        ({ field, start, end }) =>
          ({ field, start, end, reason: 'SPAM', action: 'hold', code: 'advertising' }) as const,
      )
  },
}

interface Sign extends Span {
  /** call: "write to me"; contact: where to; goods: what is sold that way. */
  kind: 'call' | 'contact' | 'goods'
}

const CONTACT =
  /https?:\/\/|www\.|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,63}\.(?:com|net|org|shop|store|ru|cn|io|info|biz|xyz|top|online|site|club)(?![\p{L}\p{N}])|(?:t|wa)\.me\/|@[a-z0-9._-]{3,30}|whatsapp|telegram|wechat|微信|加微|qq号?\s?\d{5,}/gu

function signsIn(text: string, language: string): Sign[] {
  const { calls, goods } = patternsFor(language)
  return [
    ...spans(text, calls).map((span): Sign => ({ ...span, kind: 'call' })),
    ...spans(text, goods).map((span): Sign => ({ ...span, kind: 'goods' })),
    ...spans(text, CONTACT).map((span): Sign => ({ ...span, kind: 'contact' })),
  ]
}

function spans(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}

interface Patterns {
  calls: RegExp
  goods: RegExp
}

const known = new Map<string, Patterns>()
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** Those of the review's language and the English ones. */
function patternsFor(language: string): Patterns {
  const of = language in advertisingWords ? language : 'en'
  const found = known.get(of) ?? { calls: anyOf(of, 'calls'), goods: anyOf(of, 'goods') }
  known.set(of, found)
  return found
}

function anyOf(language: string, kind: 'calls' | 'goods'): RegExp {
  const sources = [...new Set([language, 'en'])].map((of) => {
    const phrases = (advertisingWords[of]?.[kind] ?? []).join('|').replaceAll(' ', '\\s{1,3}')
    return unspaced.has(of) ? `(?:${phrases})` : `(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`
  })
  return new RegExp(sources.join('|'), 'gu')
}
