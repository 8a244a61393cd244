import PostalMime, { type Attachment, type Email } from 'postal-mime'
import {
  addressIn,
  answerIn,
  type DeliveryNews,
  instantIn,
  mailIdIn,
  outcomeOfAnswer,
} from './delivery-news.ts'

/**
 * What a report by mail says: a delivery status notification (RFC 3464) or a feedback report (RFC 5965), as it came in. Other mail says
 * nothing. Lines are read leniently, as senders write them.
 */
export async function readReportMail(raw: Uint8Array): Promise<DeliveryNews[]> {
  const mail = await PostalMime.parse(raw, {
    attachmentEncoding: 'arraybuffer',
    forceRfc822Attachments: true,
  })
  const parts = mail.attachments.map((part) => ({ type: part.mimeType.toLowerCase(), text: textOf(part) }))
  const original =
    parts.find(({ type }) => type === 'message/rfc822' || type === 'text/rfc822-headers')?.text ?? ''
  const quoted = messageIdIn(original)
  // A service that sends for us may have put an id of its own in its place.
  const messageId = mailIdIn(quoted) === null ? (verpIn(mail) ?? quoted) : quoted
  const feedback = parts.find(({ type }) => type === 'message/feedback-report')
  if (feedback) return feedbackNews(feedback.text, original, messageId)
  const status = parts.find(
    ({ type }) => type === 'message/delivery-status' || type === 'message/global-delivery-status',
  )
  return status ? statusNews(status.text, messageId) : []
}

function statusNews(text: string, messageId: string | null): DeliveryNews[] {
  // The first group is about the message, each further one about a recipient.
  const groups = text.split(/\r?\n[ \t]*\r?\n/).map(fieldsOf)
  return groups.flatMap((fields): DeliveryNews[] => {
    const recipient = addressIn(fields.get('final-recipient')) ?? addressIn(fields.get('original-recipient'))
    const action = fields.get('action')?.toLowerCase()
    if (recipient === null || action === undefined) return []
    const diagnostic = `${fields.get('status') ?? ''} ${fields.get('diagnostic-code') ?? ''}`
    const answer = answerIn(null, diagnostic)
    const about = { recipient, messageId, answer, at: instantIn(fields.get('last-attempt-date')) }
    if (action === 'delivered' || action === 'relayed') return [{ ...about, outcome: 'DELIVERED' }]
    // "delayed": it is still being tried.
    if (action !== 'failed') return []
    return [{ ...about, outcome: outcomeOfAnswer(null, diagnostic) }]
  })
}

function feedbackNews(text: string, original: string, messageId: string | null): DeliveryNews[] {
  const fields = fieldsOf(text)
  const kind = fields.get('feedback-type')?.toLowerCase() ?? ''
  const outcome = kind === 'opt-out' || kind === 'opt-out-list' ? 'UNSUBSCRIBED' : 'COMPLAINED'
  // "not-spam" takes back nothing; "fraud" and "virus" are no wish of the recipient either.
  if (!['abuse', 'opt-out', 'opt-out-list', 'complaint', 'miscategorized'].includes(kind)) return []
  const recipient = addressIn(fields.get('original-rcpt-to')) ?? addressIn(fieldsOf(original).get('to'))
  const at = instantIn(fields.get('arrival-date') ?? fields.get('received-date'))
  return [{ outcome, recipient, messageId, answer: null, at }]
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
