import { z } from 'zod'
import { integerBetween } from '../input.ts'
import { moderationReasons } from '../moderation/reasons.ts'
import { ownMailKeys } from './mail-texts.ts'

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

const COUNTRY = z.string().regex(/^[A-Z]{2}$/)

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== ''
  } catch {
    return false
  }
}

/**
 * What a store may set. There is none that takes stars, sentiment, language or product as a criterion for publication.
 * Unknown keys are refused, so a typing mistake cannot pass as a setting.
 */
export const storeSettings = z.strictObject({
  /** From when the delay of an ask counts; of what was bought at a till, always from the purchase. */
  requestTrigger: z.enum(['FULFILLED', 'DELIVERED', 'COMPLETED', 'MANUAL']).default('DELIVERED'),
  /** Days between that and the ask. */
  requestDelayDays: integerBetween(0, 180).default(14),
  /** Other delays: the first that fits a line counts. */
  requestDelays: z
    .array(
      z.strictObject({
        days: integerBetween(0, 180),
        productExternalId: z.string().min(1).max(200).optional(),
        productType: z.string().min(1).max(200).optional(),
        country: COUNTRY.optional(),
        locale: z.string().min(2).max(35).optional(),
      }),
    )
    .max(500)
    .default([]),
  /** Days that a parcel is under way where nobody says when it arrived: the first that fits counts. */
  transitDays: z
    .array(
      z.strictObject({
        days: integerBetween(0, 60),
        carrier: z.string().min(1).max(100).optional(),
        country: COUNTRY.optional(),
      }),
    )
    .max(500)
    .default([]),
  /** What falls due within so many days goes into one mail. */
  combineWithinDays: integerBetween(0, 30).default(7),
  /** What fell due longer ago than this is not asked about any more; without it, whatever is due is. */
  askWithinDays: integerBetween(30, 3_650).optional(),
  /** Hours of the customer's day in which mail goes out. */
  sendingHours: z
    .strictObject({ from: integerBetween(0, 23), to: integerBetween(1, 24) })
    .refine(({ from, to }) => from < to)
    .default({ from: 8, to: 21 }),
  /** ISO 8601: 1 is Monday. */
  sendingWeekdays: z.array(integerBetween(1, 7)).min(1).max(7).default([1, 2, 3, 4, 5, 6, 7]),
  /** Days, both included, on which nobody is asked. */
  quietPeriods: z
    .array(z.strictObject({ from: z.iso.date(), to: z.iso.date() }).refine(({ from, to }) => from <= to))
    .max(100)
    .default([]),
  /** Where nothing says where a customer lives. IANA. */
  timeZone: z.string().max(60).refine(isTimeZone).default('UTC'),
  /** Asks and reminders that go out in an hour, at most; to one domain of recipients; and fewer in a sender's first days. */
  mailsPerHour: integerBetween(1, 100_000).default(5_000),
  mailsPerHourToOneDomain: integerBetween(1, 100_000).default(2_000),
  rampUp: z.boolean().default(true),
  /** The contact budget, of every customer alike: days between two asks, messages within thirty days, days until a product is asked about again. */
  daysBetweenAsks: integerBetween(7, 365).default(30),
  contactsPerMonth: integerBetween(1, 10).default(5),
  daysBetweenAsksAboutProduct: integerBetween(30, 730).default(365),
  /** Reminders of an ask to which nothing was answered, and after how many days. */
  reminders: integerBetween(0, 2).default(1),
  reminderAfterDays: integerBetween(3, 30).default(7),
  /** How long an ask waits after its customer said that nothing had arrived. */
  notArrivedDays: integerBetween(1, 30).default(7),
  /** A consent counts once it was confirmed from the address itself. */
  doubleOptIn: z.boolean().default(false),
  /** Whom to tell that an order has not arrived; without one, replyTo. */
  supportContact: z.email().optional(),
  /** Days after sending during which the invitation opens the form. Google's partner rules: at most 90. */
  invitationDays: integerBetween(7, 90).default(90),
  /** Countries (ISO 3166-1 alpha-2) where an existing customer may be asked without consent, in place of the built-in table. */
  softOptInCountries: z.array(COUNTRY).optional(),
  /** Hours a held review waits for a person before it is published. At most 14 days. */
  publishDeadlineHours: integerBetween(1, 336).default(72),
  /** Whether mild words are masked as strong ones are; in every review alike. */
  masksMildWords: z.boolean().default(false),
  /** Full names of people who work in the shop (settings-input.ts says what is one): masked, so that a review is about what they did. */
  staffNames: z.array(z.string().trim().min(2).max(100)).max(200).default([]),
  /** Domains of the staff's own addresses. A review from one that does not say so waits for a person. */
  staffEmailDomains: z.array(z.string().trim().toLowerCase().max(253).regex(DOMAIN)).max(50).default([]),
  /** Words that hold a review, each on one of the twelve grounds; ordinary words and those of products are refused (blockable-words.ts). */
  blockedWords: z
    .array(z.strictObject({ word: z.string().trim().min(2).max(100), reason: z.enum(moderationReasons) }))
    .max(500)
    .default([]),
  /** Another service that is shown the text of every review, and may hold it for a day (docs/moderation.md). */
  moderationService: z
    .strictObject({ url: z.url().max(2000), secret: z.string().min(24).max(200) })
    .optional(),
  /** Whom to tell of a review that cannot wait: a threat, or somebody who may harm themselves. */
  escalationContact: z.email().optional(),
  /** What the shop asks of reviewers; said in public, and no ground for anything by itself. */
  guidelines: z.string().max(5_000).optional(),
  /** Words of asks and reminders in place of ours (mail-texts.ts). */
  mailTexts: z
    .array(
      z.strictObject({
        locale: z.string().min(2).max(35),
        key: z.enum(ownMailKeys),
        text: z.string().trim().min(1).max(600),
      }),
    )
    .max(500)
    .default([]),
  /** Name and address mail is sent from. */
  senderName: z.string().min(1).max(100).optional(),
  senderAddress: z.email().optional(),
  replyTo: z.email().optional(),
  /** Where bounces come back to; each mail adds an id of its own ("bounces+id@shop.example"). */
  bounceAddress: z.email().optional(),
  /** The store's colour on pages and in mail, used only where its contrast with white reaches 4.5 (WCAG 1.4.3). */
  brandColor: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  /** A picture of the web (settings-input.ts). */
  logoUrl: z.string().optional(),
  /** Postal address and legal name for the foot of a mail. */
  imprint: z.string().max(500).optional(),
  /**
   * What everybody gets who reviews a product they are known to have bought, whatever they say; without it nothing is given. There is
   * nothing here that it could depend on.
   */
  reward: z
    .strictObject({
      /** By language of the reader; the first is for everybody else. */
      description: z
        .array(z.strictObject({ locale: z.string().min(2).max(35), text: z.string().trim().min(1).max(200) }))
        .min(1)
        .max(50),
      /** Where codes come from: the shop's list (src/rewards/add-reward-codes.ts), or a service of its own. */
      codes: z.enum(['LIST', 'WEBHOOK']),
      webhook: z.strictObject({ url: z.url().max(2000), secret: z.string().min(24).max(200) }).nullish(),
    })
    .optional(),
})

export type StoreSettings = z.infer<typeof storeSettings>
