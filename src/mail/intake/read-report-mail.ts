import PostalMime, { type Attachment, type Email } from 'postal-mime'
import {
  addressIn,
  answerIn,
  type DeliveryNews,
  instantIn,
  mailIdIn,
  outcomeOfAnswer,
  withoutComments,
} from './delivery-news.ts'
import { readBounceText, wordsOf } from './read-bounce-text.ts'

/** Bytes that are read: what matters stands before the copy of our own mail, or in its first lines. */
const longestReport = 262_144

/**
 * What a report by mail says: a delivery status notification (RFC 3464), a feedback report (RFC 5965), or the words of
 * a server that writes neither, as it came in. Other mail says nothing. Lines are read leniently, as senders write them.
 */
export async function readReportMail(raw: Uint8Array): Promise<DeliveryNews[]> {
  const mail = await readMail(raw.subarray(0, longestReport))
  if (mail === null) return []
  const parts = mail.attachments.map((part) => ({ type: part.mimeType.toLowerCase(), text: textOf(part) }))
  const original =
    parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')?.text ?? ''
  const quoted = messageIdIn(original)
  // A service that sends for us may have put an id of its own in its place.
  const messageId = mailIdIn(quoted) === null ? (verpIn(mail) ?? quoted) : quoted
  const feedback = parts.find(({ type }) => type === 'message/feedback-report')
  if (feedback) return feedbackNews(feedback.text, original, messageId)
  if (isJunkReport(mail) && original !== '') {
    const recipient = addressIn(fieldsOf(original).get('to'))
    return [{ outcome: 'COMPLAINED', recipient, messageId, answer: null, at: null }]
  }
  const status = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  if (status) return statusNews(status.text, messageId, wordsOf(mail))
  return mailIdIn(messageId) === null || messageId === null ? [] : readBounceText(mail, messageId)
}

/** Null for what no mail server writes, such as parts within parts by the hundred. */
function readMail(raw: Uint8Array): Promise<Email | null> {
  const options = { attachmentEncoding: 'arraybuffer', forceRfc822Attachments: true } as const
  return PostalMime.parse(raw, options).catch(() => null)
}

/** @param words for a reader: where there is one recipient and no diagnostic, they say what it would. */
function statusNews(text: string, messageId: string | null, words: string): DeliveryNews[] {
  // The first group is about the message, each further one about a recipient.
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map(fieldsOf)
  const isOnly = groups.filter((fields) => fields.has('action')).length === 1
  return groups.flatMap((fields): DeliveryNews[] => {
    const recipient = addressIn(fields.get('final-recipient')) ?? addressIn(fields.get('original-recipient'))
    const action = plain(fields.get('action'))
    if (action === undefined || (recipient === null && mailIdIn(messageId) === null)) return []
    const status = plain(fields.get('status')) ?? ''
    const diagnostic = fields.get('diagnostic-code') ?? (isOnly ? words : '')
    const answer = answerIn(null, `${diagnostic} ${status}`)
    const about = { recipient, messageId, answer, at: instantIn(fields.get('last-attempt-date')) }
    if (action === 'delivered' || action === 'relayed') return [{ ...about, outcome: 'DELIVERED' }]
    // "delayed": it is still being tried.
    if (action !== 'failed') return []
    return [{ ...about, outcome: outcomeOfAnswer(null, diagnostic, status) }]
  })
}

/** Outlook.com's complaints (JMRP) are no RFC 5965: the mail itself is attached, and nothing else. */
function isJunkReport({ from, subject }: Email): boolean {
  return from?.address === 'staff@hotmail.com' && /^\s*complaint about message from/i.test(subject ?? '')
}

function feedbackNews(text: string, original: string, messageId: string | null): DeliveryNews[] {
  const fields = fieldsOf(text)
  const kind = plain(fields.get('feedback-type')) ?? ''
  const outcome = kind === 'opt-out' || kind === 'opt-out-list' ? 'UNSUBSCRIBED' : 'COMPLAINED'
  // "not-spam" takes back nothing; "fraud" and "virus" are no wish of the recipient either.
  if (!['abuse', 'opt-out', 'opt-out-list', 'complaint', 'miscategorized'].includes(kind)) return []
  const recipient = addressIn(fields.get('original-rcpt-to')) ?? addressIn(fieldsOf(original).get('to'))
  const at = instantIn(fields.get('arrival-date') ?? fields.get('received-date'))
  return [{ outcome, recipient, messageId, answer: null, at }]
}

/** A word for machines; senders add their own in brackets. */
function plain(value: string | undefined): string | undefined {
  return value === undefined ? undefined : withoutComments(value).toLowerCase()
}

/** Header-like lines, unfolded (RFC 5322, 2.2.3); of a field that stands twice the first. */
function fieldsOf(text: string): Map<string, string> {
  const fields = new Map<string, string>()
  const head = text.replace(/\r\n/g, '\n').replace(/\n[ \t]+/g, ' ')
  for (const line of head.split('\n')) {
    const [, name, value] = /^([A-Za-z0-9-]{1,60})\s*:\s*(.*)$/.exec(line) ?? []
    if (name !== undefined && value !== undefined && !fields.has(name.toLowerCase()))
      fields.set(name.toLowerCase(), value.trim())
  }
  return fields
}

function messageIdIn(headers: string): string | null {
  return /<([^<>\s]{3,255})>/.exec(fieldsOf(headers).get('message-id') ?? '')?.[1] ?? null
}

/** The return path that each mail had of its own ("bounces+<id>@…"). */
function verpIn({ to, deliveredTo, headers }: Email): string | null {
  const given = [
    ...(to ?? []).map((one) => one.address ?? ''),
    deliveredTo ?? '',
    ...headers.filter(({ key }) => key === 'x-original-to').map(({ value }) => value),
  ]
  for (const address of given) {
    const id = /\+([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(address)?.[1]
    if (id !== undefined) return `${id.toLowerCase()}@`
  }
  return null
}

function textOf({ content }: Attachment): string {
  return typeof content === 'string' ? content : Buffer.from(content as ArrayBuffer).toString('utf8')
}
