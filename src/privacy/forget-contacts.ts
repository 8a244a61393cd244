import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Notice } from '../generated/prisma/client.ts'
import { suppressAddresses } from '../requests/suppress-address.ts'
import { forgetMails } from './forget-mails.ts'
import { noPseudonym } from './nameless-customer.ts'
import { type Person, withoutOwnData } from './personal-data.ts'

const month = 30 * 86_400_000

export interface Contacts {
  customerIds: readonly string[]
  emailHashes: readonly Uint8Array<ArrayBuffer>[]
  person: Person
}

/**
 * Calls off every ask that waits, and forgets whatever leads to somebody: mails, what they wanted to get, who gave a report. Their address is
 * not asked again. What they wrote and have not confirmed is theirs, and so is the link to confirm it by: it goes by itself when they do
 * not. Under the locks of their orders. Returns how many asks were called off.
 */
export async function forgetContacts(
  tx: StoreTransaction,
  scope: Scope,
  contacts: Contacts,
): Promise<number> {
  const { db } = tx
  const { storeId, clock } = scope
  const { customerIds, emailHashes, person } = contacts
  const now = clock.now()
  const cancelled = await endAsks(tx, scope, customerIds)
  await revokePreferences(tx, scope, customerIds)
  await forgetMails(tx, scope, await mailsTo(tx, scope, contacts), contacts.person.addresses)
  await db.contactRefusal.deleteMany({ where: { storeId, emailHash: { in: [...emailHashes] } } })
  const notices = await db.notice.findMany({
    where: { storeId, emailHash: { in: [...emailHashes] } },
    select: {
      id: true,
      name: true,
      explanation: true,
      allegedLaw: true,
      locale: true,
      decidedAt: true,
      receivedAt: true,
    },
  })
  for (const { id, name, explanation, allegedLaw, locale, ...notice } of notices) {
    // As they called themselves here: it is their own text.
    const signed = { ...person, fullNames: [...person.fullNames, ...partsOf(name)] }
    const clean = (text: string) =>
      withoutOwnData(text, signed, {
        locale,
        country: null,
        shopDomains: [],
        productNames: [],
        orderNumbers: [],
      })
    await db.notice.update({
      where: { storeId_id: { storeId, id } },
      data: {
        ...(isStanding(notice, now) ? {} : { name: '', email: '', emailHash: noPseudonym() }),
        explanation: await clean(explanation),
        allegedLaw: allegedLaw && (await clean(allegedLaw)),
      },
    })
  }
  await suppressAddresses(
    db,
    storeId,
    emailHashes.map((emailHash) => ({ emailHash, reason: 'ERASED', at: now })),
  )
  return cancelled
}

/** A name, and what of it is not too much of everything else. */
function partsOf(name: string): string[] {
  return [name, ...name.split(/\s+/u)].filter(({ length }) => length > 3)
}

/**
 * A report that nobody has decided is answered to whoever gave it, and how many of theirs came to nothing is known for a month: no shop
 * frees somebody who reports its critics, or has a report go unanswered. What is left goes by a sweep (jobs/sweeps.ts).
 */
function isStanding({ decidedAt, receivedAt }: Pick<Notice, 'decidedAt' | 'receivedAt'>, now: Date): boolean {
  return decidedAt === null || now.getTime() - receivedAt.getTime() < month
}

const waiting = ['SCHEDULED', 'HELD'] as const
const out = ['SENT', 'DELIVERED', 'STARTED'] as const
/** Of asks that end. */
export const endingStates = [...waiting, ...out] as const

/**
 * What was to be asked is called off, which counts against the coverage whoever wanted it. What was asked can still be answered by the link in
 * its mail, which names the ask and nobody, until it expires.
 */
async function endAsks(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  customerIds: readonly string[],
): Promise<number> {
  const now = clock.now()
  const theirs = { storeId, customerId: { in: [...customerIds] } }
  const { count } = await db.reviewRequest.updateMany({
    where: { ...theirs, state: { in: [...waiting] } },
    data: {
      state: 'CANCELLED',
      cancellation: 'CUSTOMER_ASKED',
      cancelledAt: now,
      sendAt: null,
      remindAt: null,
    },
  })
  await db.reviewRequest.updateMany({
    where: { ...theirs, state: { in: [...out] } },
    data: { remindAt: null },
  })
  return count
}

/** Nothing is sent to them that they could choose. */
async function revokePreferences(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  customerIds: readonly string[],
): Promise<void> {
  await db.capability.updateMany({
    where: { storeId, kind: 'PREFERENCES', subjectId: { in: [...customerIds] }, revokedAt: null },
    data: { revokedAt: clock.now() },
  })
}

/** Whatever was sent to them, or about to be, but for what asks them to confirm a review, or is about a report that stands. */
async function mailsTo(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  { customerIds, emailHashes }: Contacts,
): Promise<string[]> {
  const notices = await db.notice.findMany({
    where: { storeId, emailHash: { in: [...emailHashes] } },
    select: { id: true, decidedAt: true, receivedAt: true },
  })
  const reports = notices.filter((notice) => isStanding(notice, clock.now()))
  const unconfirmed = await db.unconfirmedSubmission.findMany({
    where: { storeId, emailHash: { in: [...emailHashes] }, reviewId: null },
    select: { id: true },
  })
  const mails = await db.touchpoint.findMany({
    where: {
      storeId,
      aboutId: { notIn: [...unconfirmed, ...reports].map(({ id }) => id) },
      OR: [{ customerId: { in: [...customerIds] } }, { emailHash: { in: [...emailHashes] } }],
    },
    select: { id: true },
  })
  return mails.map(({ id }) => id)
}
