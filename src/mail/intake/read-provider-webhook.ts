import { z } from 'zod'
import type { DeliveryNews } from './delivery-news.ts'

const text = z.string().nullish()
const when = z
  .string()
  .nullish()
  .transform((value) => {
    const at = Date.parse(value ?? '')
    return Number.isNaN(at) ? null : new Date(at)
  })
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
        outcome: z.enum(['DELIVERED', 'BOUNCED', 'DEFERRED', 'COMPLAINED', 'UNSUBSCRIBED']),
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
    mail: z.object({
      destination: listOf(z.string()),
      commonHeaders: z.object({ messageId: text }).nullish(),
      headers: listOf(z.object({ name: z.string(), value: z.string() })),
    }),
    bounce: z
      .object({
        bounceType: z.string(),
        bouncedRecipients: listOf(z.object({ emailAddress: z.string() })),
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
  Metadata: z.record(z.string(), z.string()).nullish(),
})

/** Bounces by which the address will never take mail (postmarkapp.com/developer/api/bounce-api#bounce-types). */
const postmarkHard = new Set(['HardBounce', 'BadEmailAddress', 'ManuallyDeactivated', 'Blocked'])
const postmarkComplaint = new Set(['SpamComplaint', 'SpamNotification'])

/**
 * What a provider's webhook says, by its shape: Amazon SES with or without SNS, Postmark, or our own. An SNS confirmation and events that
 * are of no concern (opens, clicks) say nothing.
 * @throws ZodError when it is none of these.
 */
export function readProviderWebhook(payload: unknown): DeliveryNews[] {
  const wrapped = sns.safeParse(payload)
  if (wrapped.success) {
    if (wrapped.data.Type !== 'Notification') return []
    return readProviderWebhook(JSON.parse(wrapped.data.Message))
  }
  const bySes = ses.safeParse(payload)
  if (bySes.success) return sesNews(bySes.data)
  const byPostmark = postmark.safeParse(payload)
  if (byPostmark.success) return postmarkNews(byPostmark.data)
  return generic.parse(payload).events.map(({ outcome, recipient, messageId, at }) => ({
    outcome,
    recipient: recipient ?? null,
    messageId: bare(messageId),
    at,
  }))
}

function sesNews({ mail, bounce, complaint, delivery }: z.output<typeof ses>): DeliveryNews[] {
  const header = mail.headers.find(({ name }) => name.toLowerCase() === 'message-id')?.value
  const messageId = bare(header ?? mail.commonHeaders?.messageId)
  const told = (outcome: DeliveryNews['outcome'], recipients: string[], at: Date | null) =>
    recipients.map((recipient) => ({ outcome, recipient, messageId, at }))
  const addresses = (list: { emailAddress: string }[]) => list.map(({ emailAddress }) => emailAddress)
  return [
    ...(bounce
      ? told(
          bounce.bounceType === 'Permanent' ? 'BOUNCED' : 'DEFERRED',
          addresses(bounce.bouncedRecipients),
          bounce.timestamp,
        )
      : []),
    // "not-spam" takes back nothing.
    ...(complaint && complaint.complaintFeedbackType !== 'not-spam'
      ? told('COMPLAINED', addresses(complaint.complainedRecipients), complaint.timestamp)
      : []),
    ...(delivery ? told('DELIVERED', delivery.recipients, delivery.timestamp) : []),
  ]
}

function postmarkNews(record: z.output<typeof postmark>): DeliveryNews[] {
  const { RecordType, Type, Email, Recipient, Metadata } = record
  const recipient = Recipient ?? Email ?? null
  const messageId = bare(Metadata?.messageId)
  const at = record.BouncedAt ?? record.DeliveredAt ?? record.ChangedAt
  const told = (outcome: DeliveryNews['outcome']) => [{ outcome, recipient, messageId, at }]
  switch (RecordType) {
    case 'Delivery':
      return told('DELIVERED')
    case 'SpamComplaint':
      return told('COMPLAINED')
    case 'Bounce':
      if (postmarkComplaint.has(Type ?? '')) return told('COMPLAINED')
      return told(postmarkHard.has(Type ?? '') ? 'BOUNCED' : 'DEFERRED')
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
