import { type AdvertisingWords, advertisingWords } from '../advertising/words.ts'
import { fieldsOf } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import type { Phase } from '../pipeline.ts'

/**
 * Holds what reads like an advertisement: a call to buy or write elsewhere together with a way to do so, or goods that are only ever
 * advertised. One sign alone is none: customers tell that they had a code, that the shop next door is cheaper, and where they can be
 * called; that is masked, and the rest published.
 */
export const advertising: Phase = {
  name: 'advertising',
  onFailure: 'skip',
  examine(submission) {
    const texts = fieldsOf({ ...submission, displayName: '' }).map(({ field, text }) => ({
      field,
      matching: matchingText(text),
    }))
    const found = (pattern: RegExp) =>
      texts.flatMap(({ field, matching }) =>
        [...matching.text.matchAll(pattern)].map(
          ({ 0: words, index }) =>
            ({
              field,
              ...matching.original(index, index + words.length),
              reason: 'SPAM',
              action: 'hold',
              code: 'advertising',
            }) as const,
        ),
      )
    const patterns = patternsFor(submission.locale.split('-')[0]?.toLowerCase() ?? '')
    const hasContact = texts.some(({ matching }) => CONTACT.test(matching.text))
    const goods = found(patterns.goods)
    if (goods.length === 0 && !hasContact) return []
    const calls = found(patterns.calls)
    if (goods.length === 0) return calls
    const writes = found(patterns.writes)
    return hasContact || calls.length + writes.length > 0 ? [...calls, ...writes, ...goods] : []
  },
}

/** Where to: an address, a number, a name on a platform. */
const CONTACT =
  /https?:\/\/|www\.|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,63}\.(?:com|net|org|shop|store|ru|cn|io|info|biz|xyz|top|online|site|club)(?![\p{L}\p{N}])|(?:t|wa)\.me\/|@[a-z0-9._-]{3,30}|\+?\d[\d \-()]{8,24}\d|whatsapp|telegram|wechat|微信|加微|qq号?\s?\d{5,}/u

type Patterns = Record<keyof AdvertisingWords, RegExp>

const known = new Map<string, Patterns>()
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** Those of the review's language and the English ones. */
function patternsFor(language: string): Patterns {
  const of = language in advertisingWords ? language : 'en'
  const found = known.get(of) ?? {
    calls: anyOf(of, 'calls'),
    writes: anyOf(of, 'writes'),
    goods: anyOf(of, 'goods'),
  }
  known.set(of, found)
  return found
}

function anyOf(language: string, kind: keyof AdvertisingWords): RegExp {
  const sources = [...new Set([language, 'en'])].map((of) => {
    const phrases = (advertisingWords[of]?.[kind] ?? []).join('|').replaceAll(' ', '\\s{1,3}')
    return unspaced.has(of) ? `(?:${phrases})` : `(?<![\\p{L}\\p{N}])(?:${phrases})(?![\\p{L}\\p{N}])`
  })
  return new RegExp(sources.join('|'), 'gu')
}
