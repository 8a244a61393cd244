import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { grantCapability } from '../auth/capabilities.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { ConflictError, RateLimitError } from '../errors.ts'
import { queueTouchpoint } from '../mail/queue-touchpoint.ts'
import { readSettings } from '../stores/read-settings.ts'
import { claimIdempotencyKey } from './idempotency.ts'
import { detectLanguage } from './language-detection.ts'
import { contentOf, type SubmitReviewInput, writtenText } from './review-input.ts'
import type { Submitted } from './submit-review.ts'

const day = 86_400_000
const lifetime = 7 * day
/**
 * Mails to one address in a day: nobody's mailbox is flooded by naming it. From one network fewer, so that a stranger who does does
 * not keep its owner out.
 */
const mostPerDay = { ofAddress: 20, ofAddressFromNetwork: 5 }

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
  /** Whether it was said, or found out. */
  isLocaleTold: z.boolean().default(false),
  relationship: z.enum(['NONE', 'EMPLOYEE', 'RELATIVE', 'GIFTED', 'COMPETITOR', 'OTHER']),
  experiencedOn: z.iso.datetime().nullable(),
  /** By whose printed link it came. */
  requestId: z.uuid().nullable().default(null),
})

/**
 * A link that is printed is one purchase, whoever uses it: each product is reviewed by it once. Holds until the transaction ends.
 * @throws ConflictError when it was.
 */
export async function refuseSecond(
  db: StoreDatabase,
  storeId: string,
  { requestId, productId }: { requestId: string; productId: string | null },
): Promise<void> {
  await db.$queryRaw`SELECT 1 FROM review_request WHERE store_id = ${storeId}::uuid AND id = ${requestId}::uuid FOR UPDATE`
  const written = await db.review.count({
    where: { storeId, requestId, productId, status: { in: ['PENDING', 'PUBLISHED', 'WITHHELD'] } },
  })
  const nameless = await db.reviewRequest.count({
    where: { storeId, id: requestId, reviewedProductIds: { has: productId } },
  })
  if (written + nameless > 0) throw new ConflictError('ALREADY_REVIEWED')
}

/**
 * Keeps a review that came without an invitation until its address is confirmed, and mails the link that confirms it. The
 * answer is the same whether or not the address is known or has reviewed before.
 * @throws RateLimitError when the address has been named too often today.
 */
export async function keepUnconfirmed(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput & { email: string; productId: string | null; requestId: string | null },
  language: string | undefined,
): Promise<Submitted> {
  const { db } = tx
  const { storeId, clock, keyring, origin } = scope
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
  const settings = await readSettings(db, storeId)
  const likely = { own: language, expected: settings.locales }
  const locale =
    input.locale ?? detectLanguage(writtenText(input), likely).locale ?? language ?? settings.defaultLocale
  const emailHash = keyring.pseudonym(storeId, 'email', input.email)
  const network = origin && keyring.pseudonym(storeId, 'network', origin.network)
  const today = { storeId, emailHash, expiresAt: { gt: new Date(expiresAt.getTime() - day) } }
  const fromNetwork = await db.unconfirmedSubmission.count({ where: { ...today, network } })
  const all = await db.unconfirmedSubmission.count({ where: today })
  if (fromNetwork >= mostPerDay.ofAddressFromNetwork || all >= mostPerDay.ofAddress)
    throw new RateLimitError(day / 1_000)
  const kept: z.input<typeof keptSubmission> = {
    productId: input.productId,
    requestId: input.requestId,
    content: contentOf(input),
    locale,
    isLocaleTold: input.locale != null,
    relationship: input.relationship ?? 'NONE',
    experiencedOn: input.experiencedOn?.toISOString() ?? null,
  }
  await db.unconfirmedSubmission.create({
    data: { storeId, id, email: input.email, emailHash, locale, input: kept, expiresAt, network },
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
