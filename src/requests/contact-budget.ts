import type { StoreDatabase } from '../db/scope.ts'

/** What counts: asks, reminders, surveys and announcements. Mail about somebody's own review does not, and is never kept back by it. */
export const budgetedKinds = ['REVIEW_REQUEST', 'REVIEW_REMINDER'] as const
/** Of these, the ones that keep their distance from each other; a reminder belongs to its ask. */
const asks: ReadonlySet<string> = new Set(['REVIEW_REQUEST'])

export interface Contact {
  kind: (typeof budgetedKinds)[number]
  at: Date
  /** Of the very request that is judged: it is no other ask. */
  isOwn: boolean
}

export interface ContactBudget {
  /** Days between two asks to one customer. */
  daysBetweenAsks: number
  /** Messages of all kinds that count within thirty days. */
  contactsPerMonth: number
}

/** Days that a "month" of the budget has. */
export const budgetMonth = 30
const day = 86_400_000

/**
 * The first instant from `at` on at which the budget has room for another ask, or for a reminder, and what there is no room in before.
 */
export function nextWithinBudget(
  at: Date,
  contacts: readonly Contact[],
  { daysBetweenAsks, contactsPerMonth }: ContactBudget,
  { isReminder }: { isReminder: boolean },
): { at: Date; limit: 'gap' | 'month' | null } {
  const lastAsk = Math.max(
    ...contacts.filter(({ kind, isOwn }) => asks.has(kind) && !isOwn).map((contact) => contact.at.getTime()),
  )
  const afterGap = isReminder ? Number.NEGATIVE_INFINITY : lastAsk + daysBetweenAsks * day
  const newestFirst = contacts.map((contact) => contact.at.getTime()).sort((a, b) => b - a)
  const afterMonth = (newestFirst[contactsPerMonth - 1] ?? Number.NEGATIVE_INFINITY) + budgetMonth * day
  const free = Math.max(afterGap, afterMonth)
  if (free <= at.getTime()) return { at, limit: null }
  return { at: new Date(free), limit: afterGap >= afterMonth ? 'gap' : 'month' }
}

/** Lets one transaction at a time decide whether a customer is written to: two asks that fall due together must see each other. */
export async function lockContacts(db: StoreDatabase, storeId: string, customerId: string): Promise<void> {
  await db.$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`contacts\n${storeId}\n${customerId}`}, 0))::text`
}
