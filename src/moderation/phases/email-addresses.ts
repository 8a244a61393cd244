import type { Span } from '../finding.ts'
import { matchingText } from '../matching-text.ts'
import { unmistakable } from './link-domains.ts'
import { personalData } from './personal-data.ts'

/**
 * Masks e-mail addresses, spelled out too: "name (at) host dot com", "nombre arroba servidor punto es". A bare English "at", or a
 * sign between spaces, makes an address only before a mail provider: "look at the seam" and "2 pairs @ 9.99" do not.
 */
export const emailAddresses = personalData('email-addresses', 'emailAddress', addressesIn)

/** What languages call the sign. Nobody writes these for anything else, but for the Polish monkey. */
const signs = [
  'arroba|arobase|arrobase|chiocciola|apenstaartje|małpa|snabel-?a|klammeraffe|kringel-?a',
  'snabela|krøllalfa|alfakrøll|miukumauku|kissanhäntä|zavináč|zavinac|kukac|arond|arobaz',
  'собака|собачка|равлик|кльомба|παπάκι|παπακι|골뱅이|艾特',
  'アットマーク|アット|שטרודל|כרוכית|آت',
].join('|')
const dots =
  'dot|punkt|punktum|point|punto|ponto|punt|kropka|prick|piste|tečka|tecka|pont|punct|nokta|точка|крапка|τελεία|τελεια|닷|쩜|点|ドット|נקודה|نقطة|دوت'

const SIGN = new RegExp(
  `(?<sure>@(?!\\s)|\\s{0,2}[[({<]\\s{0,2}(?:@|at|ät|${signs})\\s{0,2}[\\])}>]\\s{0,2})` +
    `|(?<named>\\s{0,2}(?:${signs})\\s{0,2})` +
    '|(?<loose>\\s{1,2}@\\s{0,2}|@\\s{1,2}|\\s{1,2}at\\s{1,2})',
  'gu',
)
const DOT = `(?:\\.|\\s{0,2}[[({<]\\s{0,2}(?:\\.|${dots})\\s{0,2}[\\])}>]\\s{0,2}|\\s{1,2}(?:${dots})\\s{1,2})`
const LABEL = '[\\p{Script=Latin}\\d](?:[\\p{Script=Latin}\\d-]{0,61}[\\p{Script=Latin}\\d])?'
const ATOM = "[\\p{Script=Latin}\\d!#$%&'*+/=?^_`{|}~-]{1,64}"
const LOCAL_PART = new RegExp(`${ATOM}(?:${DOT}${ATOM}){0,4}$`, 'u')
const HOST = new RegExp(`^(?:${LABEL}${DOT}){1,4}(?<domain>[a-z]{2,24})(?![\\p{Script=Latin}\\d])`, 'u')

const providers = [
  'gmail|googlemail|hotmail|outlook|live|msn|yahoo|ymail|icloud|me|mac|aol|proton|protonmail|pm|gmx|web|t-online|freenet',
  'posteo|mailbox|orange|wanadoo|free|laposte|sfr|libero|virgilio|tiscali|ziggo|kpnmail|wp|o2|onet|interia|sapo|uol|bol|terra',
  'telia|comhem|docomo|ezweb|softbank|walla|yandex|mail|zoho|fastmail|qq|163',
].join('|')
const PROVIDER = new RegExp(`^(?:${providers})${DOT}`, 'u')

/** RFC 5321, 4.5.3.1.1; the host with its dots spelled out. */
const LONGEST_LOCAL_PART = 64
const LONGEST_HOST = 160

function addressesIn(original: string): Span[] {
  const matching = matchingText(original)
  return [...matching.text.matchAll(SIGN)].flatMap((sign) => {
    const behind = sign.index + sign[0].length
    const local = LOCAL_PART.exec(
      matching.text.slice(Math.max(0, sign.index - LONGEST_LOCAL_PART), sign.index),
    )
    const rest = matching.text.slice(behind, behind + LONGEST_HOST)
    const host = HOST.exec(rest)
    if (local === null || host === null) return []
    if (sign.groups?.named && !unmistakable.has(host.groups?.domain ?? '')) return []
    if (sign.groups?.loose && !PROVIDER.test(rest)) return []
    return [matching.original(sign.index - local[0].length, behind + host[0].length)]
  })
}
