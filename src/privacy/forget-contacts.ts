import type { Scope, StoreTransaction } from '../db/scope.ts'
import { suppressAddresses } from '../requests/suppress-address.ts'
import { forgetMails } from './forget-mails.ts'
import { noPseudonym } from './nameless-customer.ts'
import { type Person, withoutPerson } from './personal-data.ts'

export interface Contacts {
  customerIds: readonly string[]
  emailHashes: readonly Uint8Array<ArrayBuffer>[]
  person: Person
  /** Reviews that wait for their address to be confirmed. */
  submissionIds: readonly string[]
}

/**
 * Ends every ask, and forgets whatever leads to somebody: links, mails, what they wanted to get, what they wrote and did not confirm, who
 * gave a report. Their address is not asked again. Under the locks of their orders. Returns how many asks were called off.
 */
export async function forgetContacts(
  tx: StoreTransaction,
  scope: Scope,
  contacts: Contacts,
): Promise<number> {
  const { db } = tx
  const { storeId, clock } = scope
  const { customerIds, emailHashes, submissionIds, person } = contacts
  const now = clock.now()
  const cancelled = await endAsks(tx, scope, customerIds)
  await revokeLinks(tx, scope, contacts)
  await forgetMails(tx, scope, await mailsTo(tx, scope, contacts), contacts.person.addresses)
  await db.idempotencyRecord.deleteMany({ where: { storeId, resultId: { in: [...submissionIds] } } })
  await db.unconfirmedSubmission.deleteMany({ where: { storeId, id: { in: [...submissionIds] } } })
  await db.contactRefusal.deleteMany({ where: { storeId, emailHash: { in: [...emailHashes] } } })
  const notices = await db.notice.findMany({
    where: { storeId, emailHash: { in: [...emailHashes] } },
    select: { id: true, name: true, explanation: true },
  })
  for (const { id, name, explanation } of notices)
    await db.notice.update({
      where: { storeId_id: { storeId, id } },
      data: {
        name: '',
        email: '',
        emailHash: noPseudonym(),
        explanation: await withoutPerson(explanation, { ...person, names: [...person.names, name] }),
      },
    })
  await suppressAddresses(
    db,
    storeId,
    emailHashes.map((emailHash) => ({ emailHash, reason: 'ERASED', at: now })),
  )
  return cancelled
}

const waiting = ['SCHEDULED', 'HELD'] as const
const out = ['SENT', 'DELIVERED', 'STARTED'] as const
/** Of asks that end. */
export const endingStates = [...waiting, ...out] as const

/** What was to be asked is called off, which counts against the coverage whoever wanted it; what was asked can be answered no more. */
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
    data: { state: 'EXPIRED', remindAt: null },
  })
  return count
}

async function revokeLinks(
  { db }: StoreTransaction,
  { storeId, clock }: Scope,
  { customerIds, submissionIds }: Contacts,
): Promise<void> {
  const requests = await db.reviewRequest.findMany({
    where: { storeId, customerId: { in: [...customerIds] } },
    select: { id: true },
  })
  const subjects = [...requests.map(({ id }) => id), ...customerIds, ...submissionIds]
  await db.capability.updateMany({
    where: { storeId, subjectId: { in: subjects }, revokedAt: null },
    data: { revokedAt: clock.now() },
  })
}

/** Whatever was sent to them, or about to be. */
async function mailsTo(
  { db }: StoreTransaction,
  { storeId }: Scope,
  { customerIds, emailHashes }: Contacts,
): Promise<string[]> {
  const mails = await db.touchpoint.findMany({
    where: {
      storeId,
      OR: [{ customerId: { in: [...customerIds] } }, { emailHash: { in: [...emailHashes] } }],
    },
    select: { id: true },
  })
  return mails.map(({ id }) => id)
}
