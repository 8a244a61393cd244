import type { Scope, StoreDatabase } from '../db/scope.ts'
import type { ReadFacts } from './asking-facts.ts'
import type { AskingFacts } from './rules.ts'
import { nextSendable, zonesOf } from './sending-hours.ts'

/** How fast a store may send (stores/settings.ts). */
export interface PacingRules {
  /** Asks and reminders in an hour. */
  mailsPerHour: number
  /** The same to one domain of recipients. */
  mailsPerHourToOneDomain: number
  /** A new sender begins with 200 an hour, and may send twice as many every day after. */
  rampUp: boolean
}

const hour = 3_600_000
const day = 24 * hour
const firstDayPerHour = 200

/** What a store may send within the hour that begins at an instant; `since`: when it sent for the first time. */
function hourlyLimit({ mailsPerHour, rampUp }: PacingRules, since: Date | null, at: Date): number {
  if (!rampUp) return mailsPerHour
  const days = since === null ? 0 : Math.max(0, Math.floor((at.getTime() - since.getTime()) / day))
  return Math.min(mailsPerHour, firstDayPerHour * 2 ** Math.min(days, 40))
}

/** Whether a place was found before that is still worth something. */
export function hasPlace({ pacedFor, now }: Pick<AskingFacts, 'pacedFor' | 'now'>): boolean {
  return pacedFor !== null && pacedFor.getTime() > now.getTime() - hour
}

/**
 * Takes a place for a message that is due. Null: it may go out now; else when it may. Taken as late as can be: whoever sends for the same
 * store waits for the transaction to end.
 */
export async function laterPlace(db: StoreDatabase, scope: Scope, read: ReadFacts): Promise<Date | null> {
  const { facts } = read
  if (facts.isAskedNow || hasPlace(facts)) return null
  const place = await reservePlace(db, scope, read)
  return place !== null && place > facts.now ? place : null
}

/**
 * The next place in the rate of sending for a message that is due: now, or at a later instant that is within its sending hours. Places of
 * an hour are spread over it. A place is taken once and kept. Null: as things are set, there is none.
 */
async function reservePlace(
  db: StoreDatabase,
  { storeId }: Scope,
  { facts, customer, settings }: ReadFacts,
): Promise<Date | null> {
  const { now, order } = facts
  const domain = customer.email.slice(customer.email.lastIndexOf('@') + 1).toLowerCase()
  const since = settings.rampUp ? await firstSent(db, storeId) : null
  const full = await fullWindows(db, storeId, domain, now, (at) => ({
    store: hourlyLimit(settings, since, at),
    domain: settings.mailsPerHourToOneDomain,
  }))
  const zones = zonesOf(order, settings.timeZone)
  let window = startOfHour(now)
  for (;;) {
    while (full.has(window)) window += hour
    const opens = nextSendable(new Date(Math.max(window, now.getTime())), zones, settings)
    if (opens === null) return null
    const start = startOfHour(opens)
    if (full.has(start)) {
      window = start + hour
      continue
    }
    const limit = Math.min(hourlyLimit(settings, since, opens), settings.mailsPerHourToOneDomain)
    const taken = await db.$queryRaw<{ domain: string; taken: number }[]>`
      INSERT INTO pacing_window (store_id, domain, starts_at, taken)
      VALUES (${storeId}::uuid, '', ${new Date(start)}, 1), (${storeId}::uuid, ${domain}, ${new Date(start)}, 1)
      ON CONFLICT (store_id, domain, starts_at) DO UPDATE SET taken = pacing_window.taken + 1
      RETURNING domain, taken`
    const isOver = taken.some(({ domain: of, taken: places }) =>
      of === '' ? places > hourlyLimit(settings, since, opens) : places > settings.mailsPerHourToOneDomain,
    )
    // Somebody else took the last one at the same moment.
    if (isOver) {
      window = start + hour
      continue
    }
    // The hour that runs is used at once; a later one is spread.
    if (start <= now.getTime()) return now
    const place = Math.max(...taken.map(({ taken: places }) => places)) % limit
    const spread = start + Math.floor((hour * place) / limit)
    const found = nextSendable(new Date(Math.max(spread, opens.getTime())), zones, settings)
    // Where hours begin at half past, it may be in another hour, whose places are counted too.
    if (found === null || startOfHour(found) === start) return found
    window = startOfHour(found)
  }
}

function startOfHour(at: Date): number {
  return Math.floor(at.getTime() / hour) * hour
}

async function firstSent(db: StoreDatabase, storeId: string): Promise<Date | null> {
  const first = await db.pacingWindow.findFirst({
    where: { storeId, domain: '' },
    orderBy: { startsAt: 'asc' },
    select: { startsAt: true },
  })
  return first?.startsAt ?? null
}

/** Hours from now on in which there is no place left, of the store or of the domain. */
async function fullWindows(
  db: StoreDatabase,
  storeId: string,
  domain: string,
  now: Date,
  limitsAt: (at: Date) => { store: number; domain: number },
): Promise<ReadonlySet<number>> {
  const windows = await db.pacingWindow.findMany({
    where: { storeId, domain: { in: ['', domain] }, startsAt: { gte: new Date(startOfHour(now)) } },
  })
  const full = windows.filter(({ domain: of, startsAt, taken }) => {
    const limits = limitsAt(startsAt)
    return taken >= (of === '' ? limits.store : limits.domain)
  })
  return new Set(full.map(({ startsAt }) => startsAt.getTime()))
}
