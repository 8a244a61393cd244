import { emailAddress, instant } from '../../input.ts'

/** What became of a mail, as somebody on its way tells it: an SMTP answer, a report by mail, a provider's webhook. */
export interface DeliveryNews {
  /**
   * DELIVERED: the mailbox took it. BOUNCED: nobody has that address. DEFERRED: given up, and another day it may arrive. REFUSED: given up
   * for its sender or for what it says, which is nothing of the address.
   */
  outcome: 'DELIVERED' | 'BOUNCED' | 'DEFERRED' | 'REFUSED' | 'COMPLAINED' | 'UNSUBSCRIBED'
  /** To whom, as addresses are stored; null where only the message is named. */
  recipient: string | null
  /** Ours, without angle brackets; null where only the recipient is named. */
  messageId: string | null
  /** By which it came back, as a code: "550 5.1.1", or a provider's own word; null where nothing is told. */
  answer: string | null
  /** Null where nothing is told that can be a time. */
  at: Date | null
}

/** When something is told to have happened, if that can be meant: no clock of a mail's way shows another century. */
export function instantIn(text: string | null | undefined): Date | null {
  return instant.safeParse(new Date(text ?? '')).data ?? null
}

/** RFC 5321, 4.2: "550". */
const basicCode = /(?:^|[\s;])([245]\d\d)(?=[\s-]|$)/
/** RFC 3463: "5.1.1". */
const enhancedCodes = /(?<!\d\.?)([245])\.([0-7]\.\d{1,3})(?!\.?\d)/g

/** Signs of an answer that are read; what is longer is no answer. */
const longestAnswer = 4_000

/** The codes of an SMTP answer or of a report's status and diagnostic, without the words, which may name somebody. */
export function answerIn(code: number | null, text: string): string | null {
  const beginning = text.slice(0, longestAnswer)
  const basic = code ?? basicCode.exec(beginning)?.[1]
  const [enhanced] = beginning.match(enhancedCodes) ?? []
  return [basic, enhanced].filter((part) => part != null).join(' ') || null
}

/** Enhanced status codes (RFC 3463, RFC 7505), without their class, by which an address will never take mail. */
const noSuchAddress = new Set(['1.1', '1.2', '1.3', '1.6', '1.10', '2.1'])
/** By which the sender or the message is the matter: their address, the length, the content, security and policy. */
const aboutSender = /^(?:1\.[78]|2\.3|3\.4|[67]\.\d+)$/
const mailboxFull = '2.2'

const fullInWords =
  /(?:mail ?box|inbox|account|user|recipient|quota|storage)[^.;]{0,40}\b(?:full|exceed\w*|over ?quota|insufficient)|\b(?:over ?quota|quota (?:is )?exceeded|mailbox full)/i
const senderInWords =
  /\b(?:sender|header|spam|spf|dkim|dmarc|blocked|block ?list(?:ed)?|black ?list(?:ed)?|black listed|reputation|polic(?:y|ies)|relay(?:ing)?|prohibit\w*|rate limit\w*|spamhaus|ptr|reverse dns|(?:after|reply to)(?: pipelined)? mail from|were ?n[o'’]t sent)\b/i
const noSuchInWords =
  /(?:user|recipient|mailbox) (?:is )?(?:unknown|not found)|unknown (?:user|recipient|address|mailbox)|no such (?:user|mailbox|recipient|address|person)|(?:mailbox|recipient|address|account|user)[^.;]{0,40}(?:does ?n[o'’]t exist|not exist|unavailable|disabled|discontinued|deactivated|not found|not recogni[sz]ed|not listed|invalid|rejected(?=\W*$|\.|: access denied))|invalid (?:final delivery userid|recipient|mailbox|address)|does ?n[o'’]t have an? \S+ account|(?:host|domain)(?: name)? (?:not found|unknown)|(?:no such|invalid|unknown) (?:domain|host)(?! name)|(?:host|domain) \S+ not found|no mx record|find a mail exchanger|indicated no smtp service|domain [^;]{0,80}does ?n[o'’]t exist|unrout(?:e)?able (?:mail )?(?:address|domain)/i
/** The server was not there in time, or the mailbox is closed for now. */
const laterInWords =
  /\b(?:message|mail|delivery(?: time)?|queue)[. ]+(?:has |is )?expired\b|\btimed? ?out\b|\bretry time|\bconnection (?:refused|reset|lost)\b|\b(?:mailbox|user|recipient)[^.;]{0,40}\b(?:locked|frozen|suspended|blocked|inactive)\b/i
/** Gmail's 5.2.1 for somebody who gets too much at this moment. */
const tooMuchInWords =
  /\b(?:receiving mail (?:at a rate|too quickly)|too many (?:messages|emails|mails|recipients))\b/i

/**
 * What an SMTP answer, or a report of one, says of an address (RFC 5321, 4.2; RFC 3463; RFC 3464, 2.3). A general code (5.0.0 in every
 * report of Exim's, 5.5.0 and 5.4.1 at Microsoft's) yields to one that says more, and then to the words; they come before the status that
 * whoever reports has made of them (5.1.1 of every 550 at Sendmail's).
 * @param code the basic one; null: whatever the answer has.
 * @param status of a report: its own code.
 */
export function outcomeOfAnswer(
  code: number | null,
  answer: string,
  status = '',
): 'BOUNCED' | 'DEFERRED' | 'REFUSED' {
  const text = answer.slice(0, longestAnswer)
  if (tooMuchInWords.test(text)) return 'DEFERRED'
  const [told, reported] = [codesIn(text), codesIn(status.slice(0, longestAnswer))]
  const basic = code ?? Number(basicCode.exec(text)?.[1] ?? Number.NaN)
  const classes = [...told, ...reported].map(([kind]) => kind)
  // Without any code, it is a report: of what was given up.
  const isPermanent = Number.isNaN(basic) ? classes.length === 0 || classes.includes('5') : basic >= 500
  const byCode = outcomeOfCodes(told, code === null || isPermanent)
  if (byCode !== null) return byCode
  if (!isPermanent) return outcomeOfCodes(reported, true) ?? 'DEFERRED'
  // An address may be called anything.
  const words = text.replace(/<[^>]*>|[^\s<>]+@[^\s<>]+/g, ' ')
  if (fullInWords.test(words) || laterInWords.test(words)) return 'DEFERRED'
  if (senderInWords.test(words)) return 'REFUSED'
  if (noSuchInWords.test(words)) return 'BOUNCED'
  const isAddress = told.some(([, detail]) => detail === '1.0')
  return outcomeOfCodes(reported, true) ?? (isAddress ? 'BOUNCED' : 'REFUSED')
}

/** Class and detail of each enhanced code: ["5", "1.1"]. */
function codesIn(text: string): [string, string][] {
  return [...text.matchAll(enhancedCodes)].map(([, kind = '', detail = '']) => [kind, detail])
}

function outcomeOfCodes(codes: [string, string][], isPermanent: boolean) {
  for (const [kind, detail] of codes) {
    if (detail === mailboxFull) return 'DEFERRED'
    if (aboutSender.test(detail)) return 'REFUSED'
    if (noSuchAddress.has(detail)) return kind === '5' && isPermanent ? 'BOUNCED' : 'DEFERRED'
  }
  return null
}

/** The address in "rfc822; Anna@example.org", "<anna@example.org>" or "Anna <anna@example.org>", as it is stored; null where there is none. */
export function addressIn(text: string | null | undefined): string | null {
  const bare = withoutComments(text ?? '').replace(/^\s*[\w-]{1,30}\s*;/, '')
  const address = /<([^<>]*)>\s*$/.exec(bare)?.[1] ?? bare
  return emailAddress.safeParse(address).data ?? null
}

/** A field's value without its comments, which may stand within each other: "failed (bad destination (no such user))" (RFC 5322, 3.2.2). */
export function withoutComments(text: string): string {
  let kept = ''
  let depth = 0
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at] === '\\' ? text.slice(at, ++at + 1) : (text[at] ?? '')
    if (sign === '"' && depth === 0) isQuoted = !isQuoted
    if (sign === '(' && !isQuoted) depth += 1
    if (depth === 0) kept += sign
    if (sign === ')' && !isQuoted && depth > 0) depth -= 1
  }
  return kept.trim()
}

/** What our Message-IDs and return paths begin with: the id of a mail, which is another at each try. */
export function mailIdIn(messageId: string | null | undefined): string | null {
  return (
    /^<?([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(messageId ?? '')?.[1]?.toLowerCase() ?? null
  )
}
