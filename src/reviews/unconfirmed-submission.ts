import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { grantCapability } from '../auth/capabilities.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { readSettings } from '../stores/read-settings.ts'
import { claimIdempotencyKey } from './idempotency.ts'
import { detectLanguage } from './language-detection.ts'
import { contentOf, type SubmitReviewInput, writtenText } from './review-input.ts'
import { namedProduct } from './reviewed-product.ts'
import type { Submitted } from './submit-review.ts'

const lifetime = 7 * 86_400_000
/** Mails to one address in a day: nobody's mailbox is flooded by naming it. */
const confirmationsPerDay = 5

/** What waits for its address to be confirmed, as it is kept. */
export const keptSubmission = z.object({
  productId: z.uuid().nullable(),
  content: z.object({
    rating: z.number(),
    title: z.string().nullable(),
    body: z.string(),
    displayName: z.string(),
    recommends: z.boolean().nullable(),
    aspects: z.array(z.object({ name: z.string(), score: z.number() })),
    pros: z.array(z.string()),
    cons: z.array(z.string()),
  }),
  locale: z.string(),
  relationship: z.enum(['NONE', 'EMPLOYEE', 'RELATIVE', 'GIFTED', 'COMPETITOR', 'OTHER']),
  experiencedOn: z.iso.datetime().nullable(),
})

/**
 * Keeps a review that came without an invitation until its address is confirmed, and mails the link that confirms it. The
 * answer is the same whether or not the address is known, has reviewed before, or has been mailed too often today.
 */
export async function keepUnconfirmed(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput & { email: string },
): Promise<Submitted> {
  const { db } = tx
  const { storeId, clock, keyring } = scope
  const id = uuidv7()
  const expiresAt = new Date(clock.now().getTime() + lifetime)
  if (input.idempotencyKey != null) {
    const key = `${input.email}\n${input.idempotencyKey}`
    const earlier = await claimIdempotencyKey(db, storeId, { key, input, resultId: id })
    if (earlier !== null) {
      const kept = await db.unconfirmedSubmission.findUnique({
        where: { storeId_id: { storeId, id: earlier } },
      })
      return { kind: 'confirmationRequired', expiresAt: kept?.expiresAt ?? expiresAt }
    }
  }
  const product = await namedProduct(db, storeId, input)
  const settings = await readSettings(db, storeId)
  const locale = input.locale ?? detectLanguage(writtenText(input)).locale ?? settings.defaultLocale
  const emailHash = keyring.pseudonym(storeId, 'email', input.email)
  const mailedToday = await db.touchpoint.count({
    where: {
      storeId,
      emailHash,
      kind: 'EMAIL_CONFIRMATION',
      createdAt: { gt: new Date(clock.now().getTime() - 86_400_000) },
    },
  })
  if (mailedToday >= confirmationsPerDay) return { kind: 'confirmationRequired', expiresAt }
  const kept: z.input<typeof keptSubmission> = {
    productId: product?.id ?? null,
    content: contentOf(input),
    locale,
    relationship: input.relationship ?? 'NONE',
    experiencedOn: input.experiencedOn?.toISOString() ?? null,
  }
  await db.unconfirmedSubmission.create({
    data: { storeId, id, email: input.email, emailHash, locale, input: kept, expiresAt },
  })
  await grantCapability(db, keyring, { storeId, kind: 'CONFIRMATION', subjectId: id, expiresAt })
  await queueTouchpoint(tx, scope, {
    kind: 'EMAIL_CONFIRMATION',
    customerId: null,
    emailHash,
    locale,
    aboutId: id,
  })
  return { kind: 'confirmationRequired', expiresAt }
}
