import { disclaimers } from '../advertising/disclaimers.ts'
import { type AdvertisingWords, advertisingWords } from '../advertising/words.ts'
import { type FindingField, fieldsOf, type Span } from '../finding.ts'
import { matchingText, oneForm } from '../matching-text.ts'
import type { Observation, Phase } from '../pipeline.ts'
import type { Submission } from '../submission.ts'

/**
 * Holds what reads like an advertisement: readers are asked to use a code of somebody's own, to do something and told where, or goods that are only ever advertised
 * stand beside either. One sign alone is none: customers tell that they had a code, that nobody answers on WhatsApp, and where they can
 * be called; that is masked, and the rest published. Nor is what a sentence denies, warns against or tells that somebody else wrote.
 */
export const advertising: Phase = {
  name: 'advertising',
  onFailure: 'skip',
  examine(submission) {
    const { text, observation } = joined(submission)
    const language = submission.locale.split('-')[0]?.toLowerCase() ?? ''
    const elsewhere = withoutOwnLinks(text, submission.shopDomains)
    return advertisementsIn(elsewhere, patternsFor(language)).map(observation)
  },
}

/** Who sends readers to the shop that they are in advertises nothing. What is left has the same length. */
function withoutOwnLinks(text: string, shopDomains: readonly string[]): string {
  return shopDomains.reduce((left, domain) => {
    const name = domain
      .toLowerCase()
      .replace(/^www\./, '')
      .replaceAll('.', '\\.')
    const link = new RegExp(
      `(?<![\\p{L}\\p{N}.-])(?:https?://)?(?:[a-z0-9-]{1,63}\\.){0,3}${name}(?:/\\S{0,200})?(?![\\p{L}\\p{N}-]|\\.\\p{L})`,
      'gu',
    )
    return left.replace(link, (found) => ' '.repeat(found.length))
  }, text)
}

/** Somebody who advertises in the title and gives the address below advertises once; no phrase reaches over a full stop. */
const BETWEEN_FIELDS = '.\n'

function joined(submission: Submission) {
  const fields: { field: FindingField; start: number; original: (start: number, end: number) => Span }[] = []
  let text = ''
  for (const { field, text: written } of fieldsOf({ ...submission, displayName: '' })) {
    const matching = matchingText(written)
    const start = text.length
    fields.push({ field, start, original: (from, to) => matching.original(from - start, to - start) })
    text += matching.text + BETWEEN_FIELDS
  }
  const observation = ({ start, end }: Span): Observation => {
    const { field = 'body', original } = fields.findLast((one) => one.start <= start) ?? {}
    return {
      field,
      ...(original?.(start, end) ?? { start, end }),
      reason: 'SPAM',
      action: 'hold',
      code: 'advertising',
    }
  }
  return { text, observation }
}

/**
 * Where to: an address, a number, a name on a platform. The platform alone is none: most customers who name WhatsApp wait for an answer
 * there. Nor is a plain row of digits, which is an order's number.
 */
const CONTACT =
  /https?:\/\/|www\.|(?<![\p{L}\p{N}-])[\p{L}\p{N}-]{2,63}\.(?:com|net|org|shop|store|ru|cn|io|info|biz|xyz|top|online|site|club)(?![\p{L}\p{N}])|(?:t|wa)\.me\/|@[a-z0-9._-]{3,30}|(?<![\p{L}\p{N}])(?:[+0(]\d[\d \-()]{6,22}\d|1[3-9]\d{9}|\d{2,4}[ -]\d{3,5}[ -]\d{3,4})(?!\d)|(?:whatsapp|telegram|wechat|weixin|instagram|line|微信|v信|vx|薇信|加微|qq)号?(?:\s?[:@]\s?[\p{L}\p{N}._-]{3,}|\s{0,3}(?=[a-z_-]{0,20}\d)[a-z0-9_-]{5,30})/gu

/** As far as goods and a way to them stand apart, and as far as an invitation and its address do. */
const NEARBY = 120
const CLOSE = 25

type Patterns = Record<keyof AdvertisingWords | 'disclaimers', RegExp>

function advertisementsIn(text: string, patterns: Patterns): Span[] {
  const meant = (one: Span, other: Span) =>
    !patterns.disclaimers.test(
      sentencesAround(text, { start: Math.min(one.start, other.start), end: Math.max(one.end, other.end) }),
    )
  const spoken = (span: Span) =>
    !/["“”„«»「『]\s?$/u.test(text.slice(Math.max(0, span.start - 2), span.start))
  const outright = spansIn(text, patterns.outright).filter((call) => spoken(call) && meant(call, call))
  const own = spansIn(text, patterns.own).filter(
    (call) => spoken(call) && around(text, call, CONTACT).some((contact) => meant(call, contact)),
  )
  const invitations = spansIn(text, patterns.invitations).filter(
    (call) =>
      spoken(call) &&
      spansIn(text, CONTACT, call.start, call.end + CLOSE + 20).some(
        (contact) => contact.start <= call.end + CLOSE && meant(call, contact),
      ),
  )
  const ways = [CONTACT, patterns.own, patterns.invitations, patterns.writes]
  const goods = spansIn(text, patterns.goods).filter((sold) =>
    ways.some((way) => around(text, sold, way).some((found) => meant(sold, found))),
  )
  return [...outright, ...own, ...invitations, ...goods]
}

function spansIn(text: string, pattern: RegExp, from = 0, to = text.length): Span[] {
  return [...text.slice(from, to).matchAll(pattern)].map(({ 0: found, index }) => ({
    start: from + index,
    end: from + index + found.length,
  }))
}

function around(text: string, { start, end }: Span, pattern: RegExp): Span[] {
  return spansIn(text, pattern, Math.max(0, start - NEARBY), end + NEARBY)
}

const SENTENCE_END = /[.!?](?=\s|$)|[!?](?=\P{ASCII})|[。\n]/u
const LONGEST_SENTENCE = 150

function sentencesAround(text: string, { start, end }: Span): string {
  const before =
    text
      .slice(Math.max(0, start - LONGEST_SENTENCE), start)
      .split(SENTENCE_END)
      .at(-1) ?? ''
  const behind = text.slice(end, end + LONGEST_SENTENCE).split(SENTENCE_END)[0] ?? ''
  return `${before}${text.slice(start, end)}${behind}`
}

const known = new Map<string, Patterns>()
const unspaced: ReadonlySet<string> = new Set(['ja', 'th', 'zh'])

/** Those of the review's language and the English ones. */
function patternsFor(language: string): Patterns {
  const of = language in advertisingWords ? language : 'en'
  const found = known.get(of) ?? {
    outright: new RegExp(anyOf(of, wordsOf('outright'), BEGINNING), 'gu'),
    own: new RegExp(anyOf(of, wordsOf('own')), 'gu'),
    invitations: new RegExp(anyOf(of, wordsOf('invitations'), BEGINNING), 'gu'),
    writes: new RegExp(anyOf(of, wordsOf('writes')), 'gu'),
    goods: new RegExp(anyOf(of, wordsOf('goods')), 'gu'),
    disclaimers: new RegExp(anyOf(of, disclaimers), 'u'),
  }
  known.set(of, found)
  return found
}

/** An invitation begins what is said; behind "ik", "chi" or "mi hermana" the same words tell what somebody does, behind "não" not to. */
const BEGINNING = '(?<=(?:^|[.!?:;,>*|•)\\n–—-]|\\p{Extended_Pictographic}\\ufe0f?)\\s{0,3})'

function wordsOf(kind: keyof AdvertisingWords): Record<string, readonly string[]> {
  return Object.fromEntries(
    Object.entries(advertisingWords).map(([language, words]) => [language, words[kind]]),
  )
}

function anyOf(
  language: string,
  words: Readonly<Record<string, readonly string[]>>,
  beginning = '(?<![\\p{L}\\p{N}])',
): string {
  return [...new Set([language, 'en'])]
    .map((of) => {
      const phrases = oneForm((words[of] ?? []).join('|')).replaceAll(' ', '\\s{1,3}')
      return unspaced.has(of) ? `(?:${phrases})` : `${beginning}(?:${phrases})(?![\\p{L}\\p{N}])`
    })
    .join('|')
}
