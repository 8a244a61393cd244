import type { SuppressionReason } from '../generated/prisma/enums.ts'
import { emailAddress, instant } from '../input.ts'
import { outcomeOfAnswer } from '../mail/intake/delivery-news.ts'

/** What a row of a list says: why its address is not asked, or why the row says nothing of the kind. */
export type RowReason = SuppressionReason | LeftOut
export type LeftOut =
  | 'brokenQuotation'
  | 'noAddress'
  | 'invalidAddress'
  | 'unknownReason'
  | 'passing'
  | 'subscribed'

/** How lists of other systems are headed, and what their columns mean. */
export interface Columns {
  /** By name, lower-case, with underscores: "EmailAddress" and "Email Address" are email_address. */
  at: ReadonlyMap<string, number>
  email: number
  hash: number
  reasons: readonly number[]
  /** What every row is that says nothing itself; null: nothing in the file tells. */
  usual: SuppressionReason | null
}

const emailHeadings =
  /^(?:(?:e_?mail|mail)(?:_?(?:address|adresse|adres|id))?|adresse_(?:e_?)?mail|correo_electr[oó]nico|indirizzo_(?:e_?)?mail|recipient(?:_?(?:address|email))?)$/
/** Mailgun's; elsewhere it may be where somebody lives. */
const bareAddress = 'address'

/** In this sequence: what names a reason goes before what names a state. Klaviyo's, Postmark's, SES's, Brevo's. */
const reasonHeadings = [
  'reason',
  'suppression_reason',
  'suppression_type',
  'email_suppressions',
  'email_marketing_consent',
  'email_marketing',
  'bounce_type',
  'type',
  'event',
  'status',
]
/** Brevo's yes and no. */
const flagHeadings = ['blocklisted', 'blacklisted', 'email_blocklisted', 'email_blacklisted', 'blacklist']

const timeHeadings = [
  'created_at',
  'created',
  'last_update_time',
  'unsub_time',
  'clean_time',
  'suppression_timestamp',
  'suppressed_at',
  'blocked_at',
  'unsubscribed_at',
  'bounced_at',
  'timestamp',
  'date_added',
  'date',
]

/** As providers call them, without spaces and marks. */
const names: readonly [RowReason, string][] = [
  [
    'BOUNCED',
    'bounced bounce hard hardbounce hardbounced cleaned invalid invalidemail bademailaddress permanent',
  ],
  [
    'COMPLAINED',
    'complained complaint spam spamcomplaint spamreport markedasspam reportedspam abuse abusecomplaint contactflaggedasspam junk',
  ],
  [
    'UNSUBSCRIBED',
    'unsubscribed unsubscribe unsub optout optedout manual manualsuppression usersuppressed suppressed globalunsubscribe groupunsubscribe unsubscribedviama unsubscribedviaemail unsubscribedviaapi adminblocked blocklisted blacklisted manuallydeactivated',
  ],
  ['ERASED', 'erased'],
  ['passing', 'soft softbounce softbounced block blocked blocks deferred deferral transient temporary'],
  ['subscribed', 'subscribed neversubscribed nonsubscribed active confirmed'],
]
const byName = new Map(
  names.flatMap(([reason, all]) => all.split(' ').map((name): [string, RowReason] => [name, reason])),
)

/** What somebody calls a reason: "HARD_BOUNCE", "SpamComplaint", "Unsubscribed"; undefined where it is none's name. */
export function reasonNamed(text: string): RowReason | undefined {
  // An answer has numbers.
  return /\d/.test(text) ? undefined : byName.get(text.toLowerCase().replace(/[^a-z]/g, ''))
}

/** The columns, by the first record; null when it neither names addresses nor begins with one. */
export function columnsOf(record: readonly string[]): (Columns & { isHeading: boolean }) | null {
  if (emailAddress.safeParse(record[0]).success) {
    // As Amazon SES takes them: address, reason, time.
    const hasReason = reasonNamed(record[1] ?? '') !== undefined
    return { ...columnsNamed(hasReason ? ['email', 'reason', 'created_at'] : ['email']), isHeading: false }
  }
  const columns = columnsNamed(record.map(plainHeading))
  return columns.email < 0 && columns.hash < 0 ? null : { ...columns, isHeading: true }
}

function plainHeading(name: string): string {
  return name
    .replace(/(?<=[a-z])(?=[A-Z])/g, '_')
    .toLowerCase()
    .replace(/[\s-]+/g, '_')
}

function columnsNamed(headings: readonly string[]): Columns {
  const at = new Map(headings.map((heading, index) => [heading, index] as const).toReversed())
  const named = headings.findIndex((heading) => emailHeadings.test(heading))
  return {
    at,
    email: named < 0 ? (at.get(bareAddress) ?? -1) : named,
    hash: at.get('email_hash') ?? -1,
    reasons: reasonHeadings.flatMap((heading) => at.get(heading) ?? []),
    usual: usualOf(headings),
  }
}

/** Files that are about one thing alone, and say so by their columns. */
function usualOf(headings: readonly string[]): SuppressionReason | null {
  const has = (...wanted: string[]) => wanted.every((heading) => headings.includes(heading))
  const isOnly = (...wanted: string[]) => has(...wanted) && headings.length === wanted.length
  // Mailgun: its bounces are permanent (documentation.mailgun.com, "Bounces"); "tags": what somebody unsubscribed from.
  if (has(bareAddress, 'code', 'error')) return 'BOUNCED'
  if (has(bareAddress, 'tags')) return 'UNSUBSCRIBED'
  // SendGrid: spam_reports, global and group unsubscribes.
  if (isOnly('email', 'created', 'ip')) return 'COMPLAINED'
  if (isOnly('email', 'created') || has('email', 'created', 'group_id')) return 'UNSUBSCRIBED'
  return null
}

/** Whether anything in the file can say why its addresses are not asked. */
export function tellsReasons({ at, reasons, usual }: Columns): boolean {
  const others = [...flagHeadings, 'unsub_time', 'clean_time']
  return usual !== null || reasons.length > 0 || others.some((heading) => at.has(heading))
}

/**
 * Why a row's address is not asked. @param given what it is taken for where nothing in it says so.
 */
export function reasonIn(
  record: readonly string[],
  columns: Columns,
  given: SuppressionReason | null,
): RowReason {
  const { at, reasons, usual } = columns
  const field = (heading: string) => record[at.get(heading) ?? -1] ?? ''
  const said = reasons.map((index) => record[index] ?? '').filter((text) => text !== '')
  // Klaviyo's may be a list.
  const named = said.flatMap((text) => text.split(/[,;|]/).flatMap((one) => reasonNamed(one) ?? []))[0]
  if (named !== undefined) return named
  // Mailchimp.
  if (field('clean_time') !== '') return 'BOUNCED'
  if (field('unsub_time') !== '')
    return /spam|abuse/i.test(field('unsub_reason')) ? 'COMPLAINED' : 'UNSUBSCRIBED'
  for (const heading of flagHeadings) {
    if (/^(?:true|yes|1|oui|ja|s[ií])$/i.test(field(heading))) return given ?? 'UNSUBSCRIBED'
    if (/^(?:false|no|0|non|nein)$/i.test(field(heading))) return 'subscribed'
  }
  if (usual !== null) return usual
  // SendGrid gives its bounces and its blocks alike, with what the server answered; of invalid addresses it says so itself.
  const answer = `${field('status')} ${field('reason')}`.trim()
  const isAnswer = /\b[45]\d\d\b|\b[45]\.\d\.\d/.test(answer)
  const isGone = isAnswer
    ? outcomeOfAnswer(null, answer) === 'BOUNCED'
    : /\b(?:unknown|invalid|malformed|bad domain|not exist)\b/i.test(answer)
  if (isGone) return 'BOUNCED'
  if (given !== null) return given
  if (isAnswer) return 'passing'
  return said.length === 0 && reasons.length > 0 ? 'UNSUBSCRIBED' : 'unknownReason'
}

/** Since when, as far as that is told and can be; else now. Unix seconds or milliseconds, ISO 8601, RFC 2822, "21.03.2019 14:05"; UTC where no zone is told. */
export function timeIn(record: readonly string[], { at }: Columns, now: Date): Date {
  const texts = timeHeadings.map((heading) => record[at.get(heading) ?? -1] ?? '')
  const found = instant.safeParse(new Date(readable(texts.find((text) => text !== '') ?? ''))).data
  return found !== undefined && found < now ? found : now
}

function readable(text: string): string | number {
  // Mailgun's where it knows none, which JavaScript takes for 2001.
  if (/\b0001\b/.test(text)) return Number.NaN
  if (/^\d{9,10}(?:\.\d+)?$/.test(text)) return Number(text) * 1_000
  if (/^\d{12,13}$/.test(text)) return Number(text)
  const [, day, month, year, rest = ''] = /^(\d\d)[-.](\d\d)[-.](\d{4})(.*)$/.exec(text) ?? []
  const iso = year === undefined ? text : `${year}-${month}-${day}${rest}`
  return /^\d{4}-\d\d-\d\d[ T]\d\d:\d\d(?::\d\d(?:\.\d+)?)?$/.test(iso) ? `${iso.replace(' ', 'T')}Z` : iso
}
