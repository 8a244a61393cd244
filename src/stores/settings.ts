import { z } from 'zod'
import { integerBetween } from '../input.ts'
import { moderationReasons } from '../moderation/reasons.ts'

const DOMAIN = /^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z0-9-]{2,63}$/

/**
 * What a store may set. There is none that takes stars, sentiment, language or product as a criterion for publication.
 * Unknown keys are refused, so a typing mistake cannot pass as a setting.
 */
export const storeSettings = z.strictObject({
  /** Days between delivery (or, unknown, fulfilment) and the ask. */
  requestDelayDays: z.number().int().min(0).max(180).default(14),
  /** Days after sending during which the invitation opens the form. Google's partner rules: at most 90. */
  invitationDays: z.number().int().min(7).max(90).default(90),
  /** Countries (ISO 3166-1 alpha-2) where an existing customer may be asked without consent, in place of the built-in table. */
  softOptInCountries: z.array(z.string().regex(/^[A-Z]{2}$/)).optional(),
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
  /** Name and address mail is sent from. */
  senderName: z.string().min(1).max(100).optional(),
  senderAddress: z.email().optional(),
  replyTo: z.email().optional(),
  /** The store's colour on pages and in mail, used only where its contrast with white reaches 4.5 (WCAG 1.4.3). */
  brandColor: z
    .string()
    .regex(/^#[0-9a-f]{6}$/i)
    .optional(),
  logoUrl: z.url().optional(),
  /** Postal address and legal name for the foot of a mail. */
  imprint: z.string().max(500).optional(),
  /** Who may review, what is given for it: said in every list (UCPD Art. 7(6)). Empty: nothing is given. */
  incentives: z.string().max(500).optional(),
})

export type StoreSettings = z.infer<typeof storeSettings>
