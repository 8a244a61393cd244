import { v7 as uuidv7 } from 'uuid'
import { z } from 'zod'
import { openCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { readStanding } from './asking-facts.ts'
import { replanCustomer } from './replan-customer.ts'

/** Kinds of message that somebody may not want. Mail about their own review is none of them. */
export const contactTopics = ['REVIEW_REQUESTS', 'REMINDERS', 'SURVEYS', 'NEWS'] as const
export type ContactTopic = (typeof contactTopics)[number]

export interface ContactPreferences {
  customerId: string
  topics: { topic: ContactTopic; isAllowed: boolean }[]
  /** Nothing of this is sent to the address, whatever is allowed. */
  isUnsubscribed: boolean
  /** The address bounced, complained or was erased: its holder's word does not end that. */
  isBlocked: boolean
  /** The store waits for a consent to be said again from here (double opt-in). */
  awaitsConfirmation: boolean
}

/** What the holder of a preferences link allows. @throws TokenError */
export async function contactPreferences(scope: Scope, token: string): Promise<ContactPreferences> {
  return scope.read(async (db) => readPreferences(db, scope, token))
}

async function readPreferences(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  token: string,
): Promise<ContactPreferences & { emailHash: Uint8Array<ArrayBuffer> }> {
  const { subjectId } = await openCapability(db, clock, storeId, token, ['PREFERENCES'])
  const customer = await db.customer.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: subjectId } },
    select: { id: true, emailHash: true },
  })
  const { emailHash } = customer
  const { suppression, recordedBasis } = await readStanding(db, storeId, customer, [])
  const refused = await db.contactRefusal.findMany({ where: { storeId, emailHash } })
  return {
    customerId: subjectId,
    emailHash,
    topics: contactTopics.map((topic) => ({
      topic,
      isAllowed: suppression === null && !refused.some((one) => one.topic === topic),
    })),
    isUnsubscribed: suppression?.reason === 'UNSUBSCRIBED',
    isBlocked: suppression !== null && suppression.reason !== 'UNSUBSCRIBED',
    awaitsConfirmation: recordedBasis?.basis === 'CONSENT' && !recordedBasis.isConfirmed,
  }
}

const preferencesInput = z.object({
  token: z.string(),
  /** True: send nothing of this; false: what the topics allow. */
  unsubscribe: z.boolean().nullish(),
  topics: z
    .array(z.object({ topic: z.enum(contactTopics), isAllowed: z.boolean() }))
    .max(10)
    .nullish(),
  /** Says a consent again, from the address itself. */
  confirmConsent: z.boolean().nullish(),
})

/**
 * What the holder of a preferences link allows from now on; what is not named stays. Asks that wait are judged anew at once, and reminders
 * that are not wanted end. Only the holder's own objection can be taken back: an address that bounced, complained or was erased stays
 * suppressed. Saying it twice is saying it once.
 * @throws ValidationError, TokenError
 */
export async function updateContactPreferences(scope: Scope, input: unknown): Promise<ContactPreferences> {
  authorise(scope.actor, 'writeAsCustomer')
  const { token, unsubscribe, topics, confirmConsent } = parse(preferencesInput, input)
  const { storeId, clock } = scope
  return scope.transaction(async (tx) => {
    const { db } = tx
    const before = await readPreferences(db, scope, token)
    const { customerId, emailHash } = before
    const now = clock.now()
    if (unsubscribe === true)
      await db.suppression.createMany({
        data: [{ storeId, emailHash, reason: 'UNSUBSCRIBED' }],
        skipDuplicates: true,
      })
    // Whoever allows something again no longer wants nothing.
    if (unsubscribe === false || topics?.some(({ isAllowed }) => isAllowed))
      await db.suppression.deleteMany({ where: { storeId, emailHash, reason: 'UNSUBSCRIBED' } })
    for (const { topic, isAllowed } of topics ?? []) {
      if (isAllowed) await db.contactRefusal.deleteMany({ where: { storeId, emailHash, topic } })
      else
        await db.contactRefusal.createMany({
          data: [{ storeId, emailHash, topic, refusedAt: now }],
          skipDuplicates: true,
        })
    }
    if (confirmConsent && before.awaitsConfirmation)
      await db.consent.create({
        data: {
          storeId,
          id: uuidv7(),
          customerId,
          basis: 'CONSENT',
          evidence: 'confirmed on the page of the link in our mail',
          givenAt: now,
          confirmedAt: now,
        },
      })
    await replanCustomer(tx, scope, customerId)
    return readPreferences(db, scope, token)
  })
}
