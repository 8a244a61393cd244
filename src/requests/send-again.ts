import type { StoreDatabase } from '../db/scope.ts'
import type { Touchpoint } from '../generated/prisma/client.ts'

const day = 86_400_000
/** An ask that came back goes out again so many days after it did; when it came back once more than these are, no more. */
const daysUntilAgain = [1, 3]

/**
 * How often an ask came back, and when it goes out again: null where it did not come back the last time, or too often. Each try is a mail
 * of its own, with a Message-ID and a return path of its own.
 */
export async function returnsOf(
  db: StoreDatabase,
  storeId: string,
  requestId: string,
): Promise<{ isLast: boolean; againAt: Date | null }> {
  const tries = await db.touchpoint.findMany({
    where: { storeId, kind: 'REVIEW_REQUEST', aboutId: requestId, sentAt: { not: null } },
    orderBy: { aboutVersion: 'desc' },
    select: { state: true, sentAt: true },
  })
  const [last] = tries
  const days = daysUntilAgain[tries.filter(({ state }) => hasComeBack(state)).length - 1]
  if (!last?.sentAt || !hasComeBack(last.state)) return { isLast: false, againAt: null }
  return days === undefined
    ? { isLast: true, againAt: null }
    : { isLast: false, againAt: new Date(last.sentAt.getTime() + days * day) }
}

/** BOUNCED: on account of the address. SUPPRESSED, of what was sent: on account of its sender, or of what it says. */
export function hasComeBack(state: Touchpoint['state']): boolean {
  return state === 'BOUNCED' || state === 'SUPPRESSED'
}
