import { getTimezonesForCountry } from 'countries-and-timezones'
import { DateTime } from 'luxon'

/** When a store's customers may be written to, by their own clock. */
export interface SendingHours {
  /** Whole hours of the day: from `from` until before `to`. */
  sendingHours: { from: number; to: number }
  /** ISO 8601: 1 is Monday. */
  sendingWeekdays: readonly number[]
  /** Days, both included, on which nobody is written to. */
  quietPeriods: readonly { from: string; to: string }[]
  /** Where nothing else says where a customer lives. */
  timeZone: string
}

export interface Whereabouts {
  timeZone: string | null
  shippingCountry: string | null
  locale: string | null
}

/**
 * The time zones that a customer may live in: the one that is known, else every zone of the country that the order went to or that
 * their locale names, else the store's. Whoever lives in one of several is written to when it is day in all of them.
 */
export function zonesOf({ timeZone, shippingCountry, locale }: Whereabouts, storeZone: string): string[] {
  if (timeZone !== null && DateTime.local({ zone: timeZone }).isValid) return [timeZone]
  return zonesOfCountry(shippingCountry ?? regionOf(locale)) ?? [storeZone]
}

function regionOf(locale: string | null): string | null {
  try {
    return locale === null ? null : (new Intl.Locale(locale).region ?? null)
  } catch {
    return null
  }
}

const knownZones = new Map<string, string[] | undefined>()

function zonesOfCountry(country: string | null): string[] | undefined {
  if (country === null) return undefined
  if (!knownZones.has(country)) {
    // One of those that are always alike is enough.
    const byOffset = new Map(
      (getTimezonesForCountry(country) ?? []).map(({ utcOffset, dstOffset, name }) => [
        `${utcOffset} ${dstOffset}`,
        name,
      ]),
    )
    knownZones.set(country, byOffset.size === 0 ? undefined : [...byOffset.values()])
  }
  return knownZones.get(country)
}

/** Each step passes a day in one zone at most. */
const mostSteps = 2_000

/**
 * The first instant from `at` on, `at` itself included, at which a message may go out: within the hours, on an allowed weekday and in no
 * quiet period, in every one of the zones. Clocks that are put forward or back are followed. Where no hour is day in all of a
 * country's zones, its middle one decides. Null: never (every day is quiet).
 */
export function nextSendable(at: Date, zones: readonly string[], rules: SendingHours): Date | null {
  if (zones.length < 2) return firstIn(at, zones, rules)
  const local = byOffset(at, zones)
  const spread = (local.at(-1)?.offset ?? 0) - (local[0]?.offset ?? 0)
  const { from, to } = rules.sendingHours
  const middle = local
    .slice(local.length >> 1, (local.length >> 1) + 1)
    .flatMap(({ zoneName }) => zoneName ?? [])
  // An hour of clocks that change may be missing.
  const isShared = spread < (to - from - 1) * 60
  return (isShared ? firstIn(at, zones, rules) : null) ?? firstIn(at, middle, rules)
}

/** Whether an instant is on a day that the store has declared quiet, or does not send on, in one of the zones. */
export function isQuietDay(at: Date, zones: readonly string[], rules: SendingHours): boolean {
  return zones.some((zone) => !isSendingDay(DateTime.fromJSDate(at, { zone }), rules))
}

function isSendingDay(local: DateTime, { sendingWeekdays, quietPeriods }: SendingHours): boolean {
  const day = local.toISODate() ?? ''
  return (
    sendingWeekdays.includes(local.weekday) && !quietPeriods.some(({ from, to }) => from <= day && day <= to)
  )
}

/** By which clock to tell an instant to whom several may be theirs: one whose hours begin at it, else the middle one. */
export function zoneToTell(at: Date, zones: readonly string[], { sendingHours }: SendingHours): string {
  const local = byOffset(at, zones)
  const opening = local.find((one) => one.hour === sendingHours.from && one.minute === 0)
  return (opening ?? local[local.length >> 1])?.zoneName ?? 'UTC'
}

/** An instant in each zone, the westernmost first. */
function byOffset(at: Date, zones: readonly string[]): DateTime[] {
  return zones.map((zone) => DateTime.fromJSDate(at, { zone })).sort((a, b) => a.offset - b.offset)
}

function firstIn(at: Date, zones: readonly string[], rules: SendingHours): Date | null {
  let instant = at.getTime()
  for (let step = 0; step < mostSteps; step++) {
    const moved = zones.reduce((earliest, zone) => laterIn(earliest, zone, rules), instant)
    if (moved === instant) return new Date(instant)
    instant = moved
  }
  return null
}

/** The instant itself where it is within the rules in a zone, else the next at which it may be. */
function laterIn(instant: number, zone: string, rules: SendingHours): number {
  const local = DateTime.fromMillis(instant, { zone })
  const isAllowedDay = isSendingDay(local, rules)
  const { from, to } = rules.sendingHours
  if (isAllowedDay && local.hour >= from && local.hour < to) return instant
  const isBefore = isAllowedDay && local.hour < from
  const next = local.startOf('day').plus({ days: isBefore ? 0 : 1 })
  const opens = next.set({ hour: from }).toMillis()
  // Where the clock jumps over the hour, or back into it, the instant after it.
  return Math.max(opens, instant + 1)
}
