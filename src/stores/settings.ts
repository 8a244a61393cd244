import { z } from 'zod'

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
  publishDeadlineHours: z.number().int().min(1).max(336).default(72),
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
