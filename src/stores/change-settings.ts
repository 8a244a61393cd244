import { isDeepStrictEqual } from 'node:util'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { refuseWordsOfProducts } from './blockable-words.ts'
import { type StoreSettings, storeSettings } from './settings.ts'
import { settingsInput } from './settings-input.ts'

/**
 * Changes the settings that are named and leaves the others; null makes one as in a new store. From then on they hold for every review alike; none that was decided is
 * decided anew. Returns all of them.
 * @throws ValidationError
 */
export async function changeSettings(scope: Scope, input: unknown): Promise<StoreSettings> {
  authorise(scope.actor, 'writeSettings')
  const changed = onlyNamed(parse(await settingsInput(scope.privateHosts, input), input), input)
  const { storeId } = scope
  return scope.transaction(async (tx) => {
    const settings = await changedSettings(tx, scope, changed, [])
    await tx.db.store.update({ where: { id: storeId }, data: { settings } })
    return settings
  })
}

/** How fast mails go out: places that were taken for later are given back. */
const pacingKeys = ['mailsPerHour', 'mailsPerHourToOneDomain', 'rampUp'] as const

/** What the rules of asking look at besides (requests/rules.ts). */
const askingKeys = [
  'requestTrigger',
  'requestDelayDays',
  'requestDelays',
  'transitDays',
  'combineWithinDays',
  'askWithinDays',
  'sendingHours',
  'sendingWeekdays',
  'quietPeriods',
  'timeZone',
  'daysBetweenAsks',
  'contactsPerMonth',
  'daysBetweenAsksAboutProduct',
  'notArrivedDays',
  'doubleOptIn',
  'softOptInCountries',
] as const satisfies readonly (keyof StoreSettings)[]

/**
 * A store's settings with these changed, its row locked until the transaction ends. Asks that wait are judged by them, in a job.
 * @throws ValidationError whose paths begin with the given one
 */
export async function changedSettings(
  { db, enqueue }: StoreTransaction,
  { storeId, clock }: Scope,
  changed: Partial<StoreSettings>,
  path: readonly string[],
): Promise<StoreSettings> {
  await refuseWordsOfProducts(db, storeId, changed.blockedWords ?? [], path)
  await db.$queryRaw`SELECT 1 FROM store WHERE id = ${storeId}::uuid FOR NO KEY UPDATE`
  const { settings } = await db.store.findUniqueOrThrow({
    where: { id: storeId },
    select: { settings: true },
  })
  const before = storeSettings.parse(settings)
  const after = storeSettings.parse({ ...before, ...changed })
  const isChanged = (key: keyof StoreSettings) => !isDeepStrictEqual(before[key], after[key])
  const isPacedAnew = pacingKeys.some(isChanged)
  if (isPacedAnew) {
    await db.reviewRequest.updateMany({
      where: { storeId, state: 'SCHEDULED', pacedFor: { not: null } },
      data: { pacedFor: null },
    })
    await db.pacingWindow.updateMany({
      where: { storeId, startsAt: { gt: clock.now() } },
      data: { taken: 0 },
    })
  }
  if (isPacedAnew || askingKeys.some(isChanged)) await enqueue({ name: 'replan-requests', payload: {} })
  return after
}

/** The parser fills in defaults; what was not said must not become one, and what was said to be null has no value of its own. */
export function onlyNamed(parsed: Partial<StoreSettings>, input: unknown): Partial<StoreSettings> {
  const said = Object.entries(input ?? {})
  const values: Record<string, unknown> = parsed
  return Object.fromEntries(said.map(([name, value]) => [name, value === null ? undefined : values[name]]))
}
