import type { Span } from '../finding.ts'
import { matchingText, type PlacedText } from '../matching-text.ts'
import { noHosts, spokenDomains, unmistakable } from './link-domains.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks e-mail addresses, spelled out too: "name (at) host dot com", "nombre arroba servidor punto es". A bare English "at", or a
 * sign between spaces, makes an address only before a mail provider, or where both it and the point are spelled and what stands
 * before can be a name: "look at the seam", "bought at firma dot com" and "2 pairs @ 9.99" do not.
 */
export const emailAddresses = personalData('email-addresses', 'emailAddress', (text) => {
  const found = [...addressesIn(text), ...internationalAddressesIn(text), ...spacedAddressesIn(text)]
  const isFound = (one: Span) => found.some(({ start, end }) => start < one.end && one.start < end)
  return [...found, ...cyrillicAddressesIn(text).filter((one) => !isFound(one))]
})

/** What languages call the sign. Nobody writes these for anything else, but for the Polish monkey. */
const signs = [
  'arroba|arobase|arrobase|chiocciola|apenstaartje|małpa|snabel-?a|klammeraffe|kringel-?a',
  'snabela|krøllalfa|alfakrøll|miukumauku|kissanhäntä|zavináč|zavinac|kukac|arond|arobaz',
  'собака|собачка|равлик|кльомба|παπάκι|παπακι|골뱅이|艾特',
  'アットマーク|アット|שטרודל|כרוכית|آت',
].join('|')
const dots =
  'dot|punkt|punktum|point|punto|ponto|punt|kropka|prick|piste|tečka|tecka|pont|punct|nokta|точка|крапка|τελεία|τελεια|닷|쩜|점|点|ドット|נקודה|نقطة|دوت'

const SIGN = new RegExp(
  `(?<sure>@(?!\\s)|\\s{0,2}[[({<]\\s{0,2}(?:@|at|ät|${signs})\\s{0,2}[\\])}>]\\s{0,2})` +
    '|(?<beside>\\s{0,2}[[({<]\\s{0,2}(?:bei|chez|presso|bij|hos|en|em|ved|på|u|w|в|на)\\s{0,2}[\\])}>]\\s{0,2})' +
    `|(?<named>\\s{0,2}(?:${signs})\\s{0,2})` +
    '|(?<loose>\\s{1,2}@\\s{0,2}|@\\s{1,2}|\\s{1,2}[aä]t\\s{1,2})|(?<joined>[_-]{1,2}at[_-]{1,2})',
  'gu',
)
const DOT_WORD = `\\s{0,2}[[({<]\\s{0,2}(?:\\.|${dots})\\s{0,2}[\\])}>]\\s{0,2}|\\s{1,2}(?:${dots})\\s{1,2}`
const SPELLED_DOT = `(?:${DOT_WORD}|[_-](?:${dots})[_-])`
const DOT = `(?:\\.|${SPELLED_DOT})`
const LABEL = '[\\p{Script=Latin}\\d](?:[\\p{Script=Latin}\\d-]{0,61}[\\p{Script=Latin}\\d])?'
const ATOM = "[\\p{Script=Latin}\\d!#$%&'*+/=?^_`{|}~-]{1,64}"
// Low lines and hyphens are of the atom anyway.
const LOCAL_PART = new RegExp(`${ATOM}(?:(?:\\.|${DOT_WORD})${ATOM}){0,4}$`, 'u')
const HOST = new RegExp(`^(?:${LABEL}${DOT}){1,4}(?<domain>[a-z]{2,24})(?![\\p{Script=Latin}\\d])`, 'u')
/** "anna . berg @ gmail . com", where sentences end with a point and a space too: a provider tells it from them. */
const SPACED_DOT = '\\s{0,2}\\.\\s{0,2}'
const SPACED_LOCAL_PART = new RegExp(`${ATOM}(?:(?:\\.|\\s{1,2}\\.\\s{0,2})${ATOM}){0,4}$`, 'u')

const providers = [
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|t-online|freenet',
  'posteo|mailbox|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|ziggo|kpnmail|wp|o2|onet|interia|sapo|uol|bol|terra',
  'telia|comhem|docomo|ezweb|softbank|walla|yandex|mail|zoho|fastmail|qq|163',
].join('|')
const PROVIDER = new RegExp(`^(?:${providers})${DOT}`, 'u')
const SPACED_HOST = new RegExp(
  `^(?:(?<provider>${providers})${SPACED_DOT}(?:co${SPACED_DOT})?|${LABEL}\\s{1,2}\\.\\s{0,2})(?<domain>[a-z]{2,3})(?![\\p{Script=Latin}\\d])`,
  'u',
)

/** RFC 5321, 4.5.3.1.1; the host with its dots spelled out. */
const LONGEST_LOCAL_PART = 64
const LONGEST_HOST = 160

function addressesIn(original: string): Span[] {
  const matching = matchingText(original)
  const { text } = matching
  return [...text.matchAll(SIGN)].flatMap((sign) => {
    const behind = sign.index + sign[0].length
    const local = LOCAL_PART.exec(text.slice(Math.max(0, sign.index - LONGEST_LOCAL_PART), sign.index))
    const rest = text.slice(behind, behind + LONGEST_HOST)
    const host = HOST.exec(rest)
    const { named, loose, joined, beside } = sign.groups ?? {}
    if (local !== null && host === null && !named && !joined) return spacedAddress(matching, original, sign)
    if (local === null || host === null) return []
    if (beside && !PROVIDER.test(rest)) return []
    const isHost = unmistakable.has(host.groups?.domain ?? '')
    const start = sign.index - local[0].length
    if ((named || joined) && !isHost) return []
    if (joined && !joined.includes('_') && !HAS_SPELLED_DOT.test(host[0])) return []
    if (loose && !PROVIDER.test(rest)) {
      const { start: from, end } = matching.original(sign.index, behind)
      const isShouted = original.slice(from, end).trim() === 'AT' && isSmall(original.slice(from - 2, from))
      const isSpelled = HAS_SPELLED_DOT.test(host[0]) && isSpelledHost(host)
      const isMeant = isShouted ? isHost : isSpelled && canBeName(local[0], text.slice(0, start).slice(-30))
      if (!isMeant) return []
    }
    return [matching.original(start, behind + host[0].length)]
  })
}

function spacedAddress(matching: PlacedText, original: string, sign: RegExpExecArray): Span[] {
  const { text } = matching
  const behind = sign.index + sign[0].length
  const host = SPACED_HOST.exec(text.slice(behind, behind + LONGEST_HOST))
  const before = text.slice(Math.max(0, sign.index - LONGEST_LOCAL_PART), sign.index)
  const local = SPACED_LOCAL_PART.exec(before)
  const { domain = '', provider } = host?.groups ?? {}
  const isLoose = sign.groups?.loose !== undefined
  if (host === null || local === null || deeds.has(local[0])) return []
  if (isLoose ? !provider : !provider && !spokenDomains.has(domain)) return []
  if (!(isLoose ? spokenDomains : unmistakable).has(domain)) return []
  const span = matching.original(sign.index - local[0].length, behind + host[0].length)
  // "Anna@gmail. It came on Monday": a sentence begins.
  return /\s\p{Lu}\p{Ll}+$/u.test(original.slice(span.start, span.end)) ? [] : [span]
}

const HAS_SPELLED_DOT = new RegExp(SPELLED_DOT, 'u')

function isSmall(letters: string): boolean {
  return /[\p{Ll}\d]$/u.test(letters)
}

function isSpelledHost({ 0: host, groups }: RegExpExecArray): boolean {
  const [first = ''] = host.split(HAS_SPELLED_DOT)
  return spokenDomains.has(groups?.domain ?? '') && !noHosts.has(first)
}

/** What one does at a shop whose name is spelled: "found at firma dot com". */
const deeds = new Set(
  `available better bought buy cheap cheaper everything find found get got here it item items look looking looked me more much now one
  only online order ordered out purchased sale saw see seen sell selling shop shopping site sold same stuff them there these things
  this those that product products us price prices works worked`.split(/\s+/),
)
const TOWARDS_NAME =
  /(?:^|[\n:;("'„“«]|(?<!\p{L})(?:e-?mail|mail|write|contact|reach|ask|is|to|or|an|schreib|schreibt|kontakt|escribe|écris|écrivez|scrivi|schrijf|napisz|escreva|skriv))\s{0,2}(?:(?:me|mir|us|an|to|is|ist|at)\s{1,2}){0,2}$/u

/** With a point, a digit or a low line, or where a name would stand. */
function canBeName(local: string, before: string): boolean {
  if (deeds.has(local)) return false
  return /[\d._]/.test(local) || TOWARDS_NAME.test(before)
}

/** One letter at a time: "j o @ f i r m a . d e". Looks for the sign first and back from there, as below. */
const SPACED =
  /(?<=(?<![\p{L}\p{N}])(?<local>(?:[a-z\d._+-]\s{1,2}){2,64}))@(?<host>(?:\s{1,2}[a-z\d.-]){4,80})(?![\p{L}\p{N}])/giu

function spacedAddressesIn(text: string): Span[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(SPACED)].flatMap(({ 0: found, index, groups }) => {
    const { local = '', host = '' } = groups ?? {}
    const joined = host.replace(/\s/gu, '')
    return /^[a-z\d-]+(?:\.[a-z\d-]+)*\.[a-z]{2,24}$/iu.test(joined)
      ? [{ start: index - local.length, end: index + found.length }]
      : []
  })
}

/** Alphabets that are written with spaces; in Chinese and Japanese nothing says where a name before the sign begins. */
const scripts = ['Latin', 'Cyrillic', 'Greek', 'Armenian', 'Georgian', 'Arabic', 'Hebrew', 'Devanagari']
const INTERNATIONAL_LOCAL = scripts.map((script) => `[\\p{Script=${script}}\\p{M}\\d._+-]{1,64}`).join('|')
const LETTERS = scripts.map((script) => `\\p{Script=${script}}`).join('')
const INTERNATIONAL_LABEL = `[${LETTERS}\\d][${LETTERS}\\p{M}\\d-]{0,62}`
/** Top-level domains that are not Latin (IANA); the ending tells an address from words around a sign. */
const internationalDomains = [
  'рф|рус|укр|бел|срб|мкд|бг|қаз|мон|ею|москва|дети|онлайн|сайт|орг|ком|ελ|ευ|հայ|გე|ישראל|קום',
  'السعودية|امارات|مصر|المغرب|قطر|الجزائر|الاردن|تونس|عمان|فلسطين|سورية|ایران|پاکستان|شبكة|موقع|كوم|भारत|संगठन',
].join('|')
/** Looks for the sign first and back from there. */
const INTERNATIONAL = new RegExp(
  `(?<=(?<![\\p{L}\\p{N}\\p{M}])(?<local>${INTERNATIONAL_LOCAL}))@(?<host>(?:${INTERNATIONAL_LABEL}\\.){1,4}(?:${internationalDomains}|[a-z]{2,24}))(?![\\p{L}\\p{N}\\p{M}])`,
  'giu',
)

/** RFC 6531: "анна@почта.рф". Those in Latin letters are found above. */
function internationalAddressesIn(text: string): Span[] {
  if (!text.includes('@')) return []
  return [...text.matchAll(INTERNATIONAL)].flatMap(({ 0: found, index, groups }) => {
    const { local = '', host = '' } = groups ?? {}
    const isLatin = /^[\p{Script=Latin}\P{L}]+$/u.test(local + host)
    return isLatin ? [] : [{ start: index - local.length, end: index + found.length }]
  })
}

/** What Russians, Ukrainians and their neighbours spell out: providers, and the domains these have. */
const CYRILLIC = new RegExp(
  `(?<![\\p{L}\\p{N}@._+-])(?:[\\p{Script=Cyrillic}\\p{Script=Latin}\\d_+-]{1,64}(?:\\.|\\s(?:точка|крапка)\\s)){0,3}[\\p{Script=Cyrillic}\\p{Script=Latin}\\d_+-]{1,64}` +
    '(?:@|\\s?[[(]?\\s?(?<!\\p{L})(?:@|собака|собачка|равлик|эт|ет|ат)\\s?[\\])]?\\s)' +
    '(?:яндекс|мейл|мэйл|майл|маил|емейл|гмейл|гмайл|джимейл|жмейл|почта|рамблер|бк|лист|инбокс|укр|мета|аутлук|хотмейл|айклауд|yandex|ya|mail|gmail|rambler|bk|list|inbox|ukr|meta|outlook|hotmail|icloud)' +
    '(?:\\.|\\s?[[(]?\\s?(?:точка|крапка|кропка|тчк)\\s?[\\])]?\\s?)(?:ру|рф|ком|нет|нэт|юа|уа|ua|бай|бел|кз|орг|ru|com|net)(?![\\p{L}\\p{N}])',
  'giu',
)

/** "иван точка петров собака яндекс точка ру" */
function cyrillicAddressesIn(text: string): Span[] {
  if (!/\p{Script=Cyrillic}/u.test(text)) return []
  return [...text.matchAll(CYRILLIC)].flatMap(({ 0: found, index }) => [
    { start: index, end: index + found.length },
  ])
}
