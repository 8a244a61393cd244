import { LinkifyIt, type Match } from 'linkify-it'
import { fieldsOf, type Span } from '../finding.ts'
import type { Observation, Phase } from '../pipeline.ts'
import { plainForms } from '../plain-forms.ts'
import { everyday, FILE_NAME, isPhrase, isWordOf, unexclaimed, unmistakable } from './link-domains.ts'
import { isNamedInPassing } from './named-shops.ts'
import { spelledLinksIn } from './spelled-links.ts'

export interface Link extends Span {
  host: string
}

/** Longer than any link that works everywhere. linkify-it looks that far from every beginning that turns out to be none. */
const LONGEST_LINK = 2_000

const linkify = new LinkifyIt({ fuzzyLink: true, fuzzyEmail: false, urlAuth: true, maxLength: LONGEST_LINK })
  .add('mailto:', null)
  .tlds([...unmistakable, ...everyday])

/** Scripts that are written up to a link without a space; their letters would pass for a part of its name. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Arabic}\p{Script=Hebrew}]/gu

/**
 * Masks links as advertising and lets the rest of the review stand: what was experienced with a product is in the words, and a
 * reader who follows a stranger's link is the one whom advertising and fraud are after. Links to the shop's own domains stay. A
 * review that is nothing but links says nothing; it is held too. Addresses of mail are another phase's.
 */
export const links: Phase = {
  name: 'links',
  onFailure: 'hold',
  examine(submission) {
    const own = submission.shopDomains.map((domain) => hostOf(`https://${domain}`))
    const isOwn = (host: string) => own.some((domain) => host === domain || host.endsWith(`.${domain}`))
    const found = fieldsOf(submission).map(({ field, text }) => {
      const plain = plainForms(text)
      const strange = linksIn(plain.text, submission.locale)
        .filter(({ host }) => !isOwn(host))
        .map(({ start, end }) => plain.original(start, end))
      return { field, text, strange }
    })
    const masked = found.flatMap(({ field, strange }) =>
      strange.map(
        ({ start, end }): Observation => ({
          field,
          start,
          end,
          reason: 'SPAM',
          action: 'redact',
          code: 'link',
        }),
      ),
    )
    const [first] = masked
    const saysMore = found.some(
      ({ field, text, strange }) => field !== 'displayName' && saysSomethingBeside(text, strange),
    )
    return first === undefined || saysMore
      ? masked
      : [...masked, { ...first, action: 'hold', code: 'onlyLinks' }]
  },
}

/** In the order of the text, none overlapping another. */
function linksIn(original: string, locale: string): Link[] {
  const text = original.replace(DEFANGED, 'http$<rest>').replace(IDEOGRAPHIC_STOP, '.')
  const found = linkify.match(text) ?? []
  const spaced = text.replace(UNSPACED, (letter) => ' '.repeat(letter.length))
  const hidden = (spaced === text ? null : linkify.match(spaced)) ?? []
  const written = [...found, ...hidden]
    .filter((match) => match.schema !== '' || isMeant(match, text, locale))
    .map(({ index, lastIndex, url }) => ({ start: index, end: lastIndex, host: hostOf(url) }))
  const spelled = spelledLinksIn(text, locale)
    .filter((link) => !isNamedInPassing(text, link))
    .map(({ start, end, host }) => ({ start, end, host: hostOf(`https://${host}`) }))
  return withoutOverlaps([...written, ...spelled])
}

/** "hxxp://": how a link is written that must not look like one. */
const DEFANGED = /(?<![\p{L}\p{N}])h(?:xx|\*\*)p(?<rest>s?:\/\/)/giu

/** "evil。com": browsers take the full stop of Chinese and Japanese for a point (UTS 46). */
const IDEOGRAPHIC_STOP =
  /(?<=[a-z\d])。(?=(?:biz|cn|co|com|io|jp|net|org|ru|shop|site|top|tw|vip|xyz)(?![a-z\d]))/giu

/** Of two that overlap the longer, which has the path. */
function withoutOverlaps(links: readonly Link[]): Link[] {
  const apart: Link[] = []
  for (const link of links.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const last = apart.at(-1)
    if (last === undefined || link.start >= last.end) apart.push(link)
  }
  return apart
}

/** "Great.It works" and "produit.de plus" lack a space, not a scheme; "www." and a path are no accident. */
function isMeant({ raw, url, index, lastIndex }: Match, text: string, locale: string): boolean {
  if (isNamedInPassing(text, { start: index, end: lastIndex })) return false
  if (/^www\./i.test(raw) || raw.includes('/')) return true
  if (FILE_NAME.test(raw)) return false
  const domain = hostOf(url).split('.').at(-1) ?? ''
  const isSentence = /\.\p{Lu}\p{Ll}*$/u.test(raw) && /\p{Ll}/u.test(raw.slice(0, raw.lastIndexOf('.')))
  if (isSentence) return false
  const behind = text.slice(lastIndex, lastIndex + 20)
  if (unexclaimed.has(domain)) return standsAsLink(raw, text.slice(Math.max(0, index - 20), index), behind)
  return unmistakable.has(domain) && !isWordOf(locale, domain) && !isPhrase(domain, behind)
}

const TOWARDS = new RegExp(
  `(?<!\\p{L})(?:${[
    'at|on|from|via|visit|see|check|check out|try|google|called',
    'bei|auf|von|unter|über|siehe|besucht|besuchen|chez|sur|voir|visitez|en|visita|ver|su|da|visitate',
    'op|bij|na|zobacz|em|visite|på|hos|från',
  ].join('|')}):?\\s{1,2}$`,
  'iu',
)

/** "cheaper at coolstuff.shop", "coolstuff.shop!"; in "that is it.shop is great" a sentence goes on. */
function standsAsLink(raw: string, before: string, behind: string): boolean {
  const label = raw.slice(0, raw.lastIndexOf('.'))
  if (/\d/.test(label)) return /\p{L}/u.test(label)
  if (label.length < 4) return false
  return TOWARDS.test(before) || !/^\s{0,2}[\p{L}\p{N}]/u.test(behind)
}

/** In lower case and ASCII (IDNA), without "www."; what is no URL to the browser's parser is nobody's. */
function hostOf(url: string): string {
  const absolute = url.startsWith('//') ? `https:${url}` : url
  return URL.canParse(absolute) ? new URL(absolute).hostname.replace(/^www\./, '') : ''
}

function saysSomethingBeside(text: string, spans: readonly Span[]): boolean {
  const starts = [0, ...spans.map(({ end }) => end)]
  const ends = [...spans.map(({ start }) => start), text.length]
  return starts.some((start, index) =>
    /\p{L}{2}|\p{Lo}|\p{Extended_Pictographic}/u.test(text.slice(start, ends[index])),
  )
}
