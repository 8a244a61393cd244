import type { Span } from '../finding.ts'
import {
  everyday,
  isPhrase,
  isWordWhenSpelled,
  noHosts,
  spacedDomains,
  spokenDomains,
  unmistakable,
} from './link-domains.ts'

/** A link that is written so that no machine takes it for one, and the host it means. */
export interface SpelledLink extends Span {
  host: string
}

const LABEL = '[\\p{Script=Latin}\\d][\\p{Script=Latin}\\d-]{0,40}'
const BEFORE = '(?<![\\p{Script=Latin}\\d@-])'
const REST =
  '(?:\\.[a-z]{2,3})?(?![\\p{Script=Latin}\\d-])(?:/[^\\s]{0,200}| (?:slash|schrägstrich|barre|barra) [^\\s]{1,200})?'
const WORDS = '(?:dot|punkt|point|punto|ponto|punt|kropka)'
const BRACKETS = ['\\[ ?# ?\\]', '\\( ?# ?\\)', '\\{ ?# ?\\}']
  .map((pair) => pair.replace('#', `(?:\\.|${WORDS})`))
  .join('|')

function spelling(dot: string, scheme = ''): RegExp {
  return new RegExp(`${scheme}${BEFORE}(?<names>(?:${LABEL}${dot}){1,3})(?<domain>[a-z]{2,8})${REST}`, 'giu')
}

/** "evil[.]com", "hxxp://www.evil[.]com/x": nobody writes it by accident. */
const BRACKETED = spelling(`(?:\\.| ?(?:${BRACKETS}) ?)`, '(?:https?://)?')
/** "evil dot com" */
const SPOKEN = spelling(` ${WORDS} `)
/** "evil . com" and "evil .com"; "good. com" is the end of a sentence. */
const SPACED = spelling(' {1,2}\\. {0,2}')

export function spelledLinksIn(text: string, locale: string): SpelledLink[] {
  const bracketed = matchesOf(BRACKETED, text).filter(
    ({ names, domain }) => /[[({]/.test(names) && (unmistakable.has(domain) || everyday.has(domain)),
  )
  const spoken = matchesOf(SPOKEN, text).filter(({ domain }) => spokenDomains.has(domain))
  const spaced = matchesOf(SPACED, text).filter(({ domain }) => spacedDomains.has(domain))
  const meant = [...spoken, ...spaced].filter(
    ({ names, domain, behind }) =>
      hasHost(names) && !isWordWhenSpelled(locale, domain) && !isPhrase(domain, behind),
  )
  return [...bracketed, ...meant].filter(
    ({ start }) => !ADDRESS_BEFORE.test(text.slice(Math.max(0, start - 6), start)),
  )
}

/** The host of an address of mail is another phase's. */
const ADDRESS_BEFORE = /(?:@|[[({<] ?(?:at|ät) ?[\])}>]) ?$/iu

function matchesOf(pattern: RegExp, text: string) {
  return [...text.matchAll(pattern)].flatMap(({ 0: found, index: start, groups }) => {
    const { names = '', domain = '' } = groups ?? {}
    // "Good . Com certeza" begins a sentence.
    if (/^\p{Lu}\p{Ll}/u.test(domain)) return []
    const end = start + found.length
    const host = `${names.replace(SEPARATORS, '.')}${domain}`.toLowerCase()
    return [{ start, end, host, names, domain: domain.toLowerCase(), behind: text.slice(end, end + 20) }]
  })
}

const SEPARATORS = new RegExp(` ?(?:${BRACKETS}) ?| ${WORDS} | {0,2}\\. {0,2}`, 'giu')

function hasHost(names: string): boolean {
  return names
    .toLowerCase()
    .split(SEPARATORS)
    .some((name) => name.length > 2 && !noHosts.has(name))
}
