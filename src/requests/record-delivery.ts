import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import type { Touchpoint } from '../generated/prisma/client.ts'
import type { DeliveryNews } from '../mail/intake/delivery-news.ts'
import { replanCustomer } from './replan-customer.ts'
import { suppressAddress } from './suppress-address.ts'

const day = 86_400_000
/** Who is named alone is taken to be told of by the newest mail to them. */
const lookBack = 30 * day
/** So many mails in a row that could not be delivered, and an address is taken to be gone. */
const longestRun = 3

/**
 * Records what became of mails: the touchpoint's state follows, and the request's; an address that bounced, complained or unsubscribed is
 * written to no more. May be told again and in any order: what is worse stays. News of somebody else's mail, and of addresses that
 * this store never wrote to, change nothing.
 */
export async function recordDelivery(scope: Scope, news: readonly DeliveryNews[]): Promise<void> {
  for (const one of news) await scope.transaction((tx) => recordOne(tx, scope, one))
}

/** The next server would not take a mail to the address, at the moment of sending. */
export async function recordRefusal(scope: Scope, touchpointId: string): Promise<void> {
  const { storeId, clock } = scope
  await scope.transaction(async ({ db }) => {
    const where = { storeId_id: { storeId, id: touchpointId } }
    const { aboutId } = await db.touchpoint.update({
      where,
      data: { state: 'BOUNCED', sentAt: clock.now() },
      select: { aboutId: true },
    })
    // It was sent, as far as it is ours to send it.
    await db.reviewRequest.updateMany({
      where: { storeId, id: aboutId, state: { in: ['SCHEDULED', 'HELD'] } },
      data: { state: 'SENT', sentAt: clock.now(), timesSent: { increment: 1 }, sendAt: null },
    })
  })
  await recordDelivery(scope, [
    { outcome: 'BOUNCED', recipient: null, messageId: `${touchpointId}@`, at: clock.now() },
  ])
}

async function recordOne(
  tx: StoreTransaction,
  scope: Scope,
  { outcome, recipient, messageId, at }: DeliveryNews,
): Promise<void> {
  const { db } = tx
  const { storeId, keyring, clock } = scope
  const emailHash = recipient === null ? null : keyring.pseudonym(storeId, 'email', recipient.toLowerCase())
  const touchpoint = await touchpointOf(db, scope, messageId, emailHash)
  if (!touchpoint) return
  const { id, customerId } = touchpoint
  const happenedAt = at !== null && at < clock.now() ? at : clock.now()
  if (outcome === 'DELIVERED') {
    await db.touchpoint.updateMany({ where: { storeId, id, state: 'SENT' }, data: { state: 'DELIVERED' } })
    await followRequest(db, storeId, touchpoint, ['SENT'], { state: 'DELIVERED', deliveredAt: happenedAt })
    return
  }
  if (outcome === 'BOUNCED' || outcome === 'DEFERRED') {
    await db.touchpoint.updateMany({ where: { storeId, id }, data: { state: 'BOUNCED' } })
    await followRequest(db, storeId, touchpoint, ['SENT', 'DELIVERED'], { state: 'BOUNCED', remindAt: null })
  }
  const reason = await suppressionFor(db, storeId, outcome, touchpoint)
  if (reason === null) return
  await suppressAddress(db, storeId, touchpoint.emailHash as Uint8Array<ArrayBuffer>, reason, happenedAt)
  if (customerId !== null) await replanCustomer(tx, scope, customerId)
}

/** By its id, which its Message-ID and its return path begin with; else the newest to the address. Only what was written to it. */
async function touchpointOf(
  db: StoreDatabase,
  { storeId, clock }: Scope,
  messageId: string | null,
  emailHash: Uint8Array<ArrayBuffer> | null,
): Promise<Touchpoint | null> {
  const id = /^([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})@/i.exec(messageId ?? '')?.[1]
  if (id !== undefined) {
    const found = await db.touchpoint.findUnique({ where: { storeId_id: { storeId, id } } })
    if (found) return found
  }
  if (emailHash === null) return null
  return db.touchpoint.findFirst({
    where: {
      storeId,
      emailHash,
      state: { in: ['SENT', 'DELIVERED', 'BOUNCED'] },
      sentAt: { gte: new Date(clock.now().getTime() - lookBack) },
    },
    orderBy: { sentAt: 'desc' },
  })
}

async function followRequest(
  db: StoreDatabase,
  storeId: string,
  { kind, aboutId }: Touchpoint,
  from: ('SENT' | 'DELIVERED')[],
  data: { state: 'DELIVERED' | 'BOUNCED'; deliveredAt?: Date; remindAt?: null },
): Promise<void> {
  if (kind !== 'REVIEW_REQUEST' && kind !== 'REVIEW_REMINDER') return
  await db.reviewRequest.updateMany({ where: { storeId, id: aboutId, state: { in: from } }, data })
}

async function suppressionFor(
  db: StoreDatabase,
  storeId: string,
  outcome: DeliveryNews['outcome'],
  { emailHash }: Touchpoint,
): Promise<'BOUNCED' | 'COMPLAINED' | 'UNSUBSCRIBED' | null> {
  if (outcome === 'DELIVERED') return null
  if (outcome !== 'DEFERRED') return outcome
  const last = await db.touchpoint.findMany({
    where: { storeId, emailHash, state: { in: ['SENT', 'DELIVERED', 'BOUNCED'] } },
    orderBy: { sentAt: 'desc' },
    take: longestRun,
    select: { state: true },
  })
  return last.length === longestRun && last.every(({ state }) => state === 'BOUNCED') ? 'BOUNCED' : null
}
