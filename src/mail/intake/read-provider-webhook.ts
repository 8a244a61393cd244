import { z } from 'zod'
import { addressIn, answerIn, type DeliveryNews, instantIn, mailIdIn } from './delivery-news.ts'

const text = z.string().nullish()
const when = z.string().nullish().transform(instantIn)
const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])

/** Our own shape, for whoever writes a bridge: what is told, of whom or of which message. */
const generic = z.object({
  events: z
    .array(
      z.object({
        outcome: z.enum(['DELIVERED', 'BOUNCED', 'DEFERRED', 'REFUSED', 'COMPLAINED', 'UNSUBSCRIBED']),
        recipient: text,
        messageId: text,
        at: when,
      }),
    )
    .max(1_000),
})

/** Amazon SES: "notificationType" by SNS notifications, "eventType" by event publishing. */
const ses = z
  .object({
    notificationType: text,
    eventType: text,
    mail: z
      .object({
        destination: listOf(z.string()),
        commonHeaders: z.object({ messageId: text }).nullish(),
        headers: listOf(z.object({ name: z.string(), value: z.string() })),
      })
      .nullish(),
    bounce: z
      .object({
        bounceType: z.string(),
        bounceSubType: text,
        bouncedRecipients: listOf(z.object({ emailAddress: z.string(), status: text, diagnosticCode: text })),
        timestamp: when,
      })
      .nullish(),
    complaint: z
      .object({
        complainedRecipients: listOf(z.object({ emailAddress: z.string() })),
        complaintFeedbackType: text,
        timestamp: when,
      })
      .nullish(),
    delivery: z.object({ recipients: listOf(z.string()), timestamp: when }).nullish(),
    subscription: z
      .object({ newTopicPreferences: z.object({ unsubscribeAll: z.boolean().nullish() }), timestamp: when })
      .nullish(),
  })
  .refine(({ notificationType, eventType }) => (notificationType ?? eventType) != null)

/** Amazon SNS around it. */
const sns = z.object({ Type: z.string(), Message: z.string() })

/** Postmark: a record a request. */
const postmark = z.object({
  RecordType: z.string(),
  Type: text,
  Email: text,
  Recipient: text,
  BouncedAt: when,
  DeliveredAt: when,
  ChangedAt: when,
  SuppressSending: z.boolean().nullish(),
  SuppressionReason: text,
})

/** What Postmark calls a bounce (postmarkapp.com/developer/api/bounce-api#bounce-types); the other types are none. */
const postmarkBounces: ReadonlyMap<string, DeliveryNews['outcome']> = new Map([
  ['HardBounce', 'BOUNCED'],
  ['BadEmailAddress', 'BOUNCED'],
  ['Transient', 'DEFERRED'],
  ['SoftBounce', 'DEFERRED'],
  ['DnsError', 'DEFERRED'],
  ['SMTPApiError', 'DEFERRED'],
  ['Unknown', 'DEFERRED'],
  ['Blocked', 'REFUSED'],
  ['SpamNotification', 'REFUSED'],
  ['VirusNotification', 'REFUSED'],
  ['DMARCPolicy', 'REFUSED'],
  ['Unconfirmed', 'REFUSED'],
  ['SpamComplaint', 'COMPLAINED'],
  ['Unsubscribe', 'UNSUBSCRIBED'],
  ['ManuallyDeactivated', 'UNSUBSCRIBED'],
])
/** What Amazon SES calls a transient bounce that is about the message (docs.aws.amazon.com/ses, "Bounce types"). */
const sesRefused = new Set(['MessageTooLarge', 'ContentRejected', 'AttachmentRejected'])

/**
 * What a provider's webhook says, by its shape: Amazon SES with or without SNS, Postmark, or our own. What SNS says for itself and events
 * that are of no concern (opens, clicks) say nothing.
 * @throws ZodError when it is none of these.
 */
export function readProviderWebhook(payload: unknown): DeliveryNews[] {
  const wrapped = sns.safeParse(payload)
  if (wrapped.success) {
    if (wrapped.data.Type !== 'Notification') return []
    // "Successfully validated SNS topic for Amazon SES event publishing."
    if (!wrapped.data.Message.trimStart().startsWith('{')) return []
    return readProviderWebhook(JSON.parse(wrapped.data.Message))
  }
  const bySes = ses.safeParse(payload)
  if (bySes.success) return sesNews(bySes.data)
  const byPostmark = postmark.safeParse(payload)
  if (byPostmark.success) return postmarkNews(byPostmark.data)
  return generic.parse(payload).events.map(({ outcome, recipient, messageId, at }) => ({
    outcome,
    recipient: addressIn(recipient),
    messageId: bare(messageId),
    answer: null,
    at,
  }))
}

function sesNews({ mail, bounce, complaint, delivery, subscription }: z.output<typeof ses>): DeliveryNews[] {
  const header = mail?.headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value
  const common = mail?.commonHeaders?.messageId
  // What the common headers have may be the id that SES gave.
  const messageId = bare(header ?? (mailIdIn(common) === null ? null : common))
  const told = (outcome: DeliveryNews['outcome'], recipients: string[], at: Date | null) =>
    recipients.map((recipient) => ({
      outcome,
      recipient: addressIn(recipient),
      messageId,
      answer: null,
      at,
    }))
  const addresses = (list: { emailAddress: string }[]) => list.map(({ emailAddress }) => emailAddress)
  return [
    ...(bounce ? sesBounces(bounce, messageId) : []),
    // "not-spam" takes back nothing.
    ...(complaint && complaint.complaintFeedbackType !== 'not-spam'
      ? told('COMPLAINED', addresses(complaint.complainedRecipients), complaint.timestamp)
      : []),
    ...(delivery ? told('DELIVERED', delivery.recipients, delivery.timestamp) : []),
    ...(subscription?.newTopicPreferences.unsubscribeAll
      ? told('UNSUBSCRIBED', mail?.destination ?? [], subscription.timestamp)
      : []),
  ]
}

/** Of each recipient who bounced. */
function sesBounces(
  { bounceType, bounceSubType, bouncedRecipients, timestamp }: NonNullable<z.output<typeof ses>['bounce']>,
  messageId: string | null,
): DeliveryNews[] {
  const outcome =
    bounceType === 'Permanent' ? 'BOUNCED' : sesRefused.has(bounceSubType ?? '') ? 'REFUSED' : 'DEFERRED'
  // An answer of somebody on holiday is told as a bounce as well, without a status.
  const isAutomaticReply = bounceType === 'Transient' && bounceSubType === 'General'
  return bouncedRecipients
    .filter(({ status, diagnosticCode }) => !isAutomaticReply || status != null || diagnosticCode != null)
    .map(({ emailAddress, status, diagnosticCode }) => ({
      outcome,
      recipient: addressIn(emailAddress),
      messageId,
      answer: answerIn(null, `${status ?? ''} ${diagnosticCode ?? ''}`) ?? wordIn(bounceSubType),
      at: timestamp,
    }))
}

function postmarkNews(record: z.output<typeof postmark>): DeliveryNews[] {
  const { RecordType, Type, Email, Recipient } = record
  const recipient = addressIn(Recipient ?? Email)
  const at = record.BouncedAt ?? record.DeliveredAt ?? record.ChangedAt
  // Postmark names a mail by an id of its own alone.
  const told = (outcome: DeliveryNews['outcome']) => [
    { outcome, recipient, messageId: null, answer: wordIn(Type ?? record.SuppressionReason), at },
  ]
  switch (RecordType) {
    case 'Delivery':
      return told('DELIVERED')
    case 'SpamComplaint':
      return told('COMPLAINED')
    case 'Bounce': {
      const outcome = postmarkBounces.get(Type ?? '')
      return outcome === undefined ? [] : told(outcome)
    }
    case 'SubscriptionChange':
      if (record.SuppressSending !== true) return []
      if (record.SuppressionReason === 'HardBounce') return told('BOUNCED')
      return told(record.SuppressionReason === 'SpamComplaint' ? 'COMPLAINED' : 'UNSUBSCRIBED')
    default:
      return []
  }
}

function bare(messageId: string | null | undefined): string | null {
  return messageId == null ? null : messageId.replace(/^<|>$/g, '')
}

/** A provider's own name of what happened: a word, and nothing that could name somebody. */
function wordIn(text: string | null | undefined): string | null {
  return /^\w{1,40}$/.test(text ?? '') ? (text ?? null) : null
}
