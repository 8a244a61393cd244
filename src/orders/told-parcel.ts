import { z } from 'zod'
import type { Fulfillment } from '../generated/prisma/client.ts'

const times = z.array(z.object({ at: z.coerce.date(), time: z.coerce.date() })).default([])
type Times = z.output<typeof times>

const newestOf = <Value extends z.ZodType>(value: Value) =>
  z.object({ at: z.coerce.date(), value }).nullable().default(null)
interface Newest<Value> {
  at: Date
  value: Value
}

/**
 * What was told of a parcel. Of each time that something is told to have happened, `at` says when the word is of: what was told before
 * the parcel was taken back does not count.
 */
const toldParcel = z.object({
  sent: times,
  arrived: times,
  failed: times,
  carrier: newestOf(z.string()),
  lineExternalIds: newestOf(z.array(z.string())),
  takenBackAt: z.coerce.date().nullable().default(null),
})
export type ToldParcel = z.output<typeof toldParcel>

/** As it is kept; of a parcel that nobody has told of yet, nothing. */
export function readToldParcel(kept: unknown): ToldParcel {
  return toldParcel.parse(kept ?? {})
}

export interface ParcelWord {
  /** When it is of. */
  at: Date
  /** It has no time of its own, and is newer than whatever came before. */
  isByArrival: boolean
  fulfilledAt: Date
  deliveredAt?: Date | null | undefined
  failedAt?: Date | null | undefined
  carrier?: string | null | undefined
  /** Nothing: it says nothing of them. */
  lineExternalIds?: string[] | null | undefined
}

/** No parcel has a longer story: of more times that were told of one thing, the earliest are kept. */
const mostTimes = 100

/** Adds a word to those that are known: whichever words came, and in whichever sequence, the same is known in the end. */
export function withWord(known: ToldParcel, word: ParcelWord): ToldParcel {
  const { at, fulfilledAt, deliveredAt, failedAt, carrier, lineExternalIds } = word
  const happened = [fulfilledAt, deliveredAt, failedAt].filter((time) => time != null)
  return sinceTakenBack({
    ...known,
    // What arrived, or was given up on its way, had left by then.
    sent: withTime(known.sent, at, new Date(Math.min(...happened.map(Number)))),
    arrived: deliveredAt ? withTime(known.arrived, at, deliveredAt) : known.arrived,
    failed: failedAt ? withTime(known.failed, at, failedAt) : known.failed,
    carrier: carrier == null ? known.carrier : newer(known.carrier, carrier, word),
    lineExternalIds:
      lineExternalIds == null ? known.lineExternalIds : newer(known.lineExternalIds, lineExternalIds, word),
  })
}

/** It did not take place, whatever was told until then: a word of the same instant neither. */
export function takenBack(known: ToldParcel, at: Date): ToldParcel {
  const isLatest = known.takenBackAt === null || at > known.takenBackAt
  return sinceTakenBack({ ...known, takenBackAt: isLatest ? at : known.takenBackAt })
}

type ParcelState = Pick<
  Fulfillment,
  'fulfilledAt' | 'deliveredAt' | 'failedAt' | 'carrier' | 'lineExternalIds' | 'isTakenBack'
>

/**
 * What a parcel is after all that. What happened, happened when it is first told to have: a later word moves no arrival on. Of carrier and
 * contents the newest word counts that says anything of them.
 */
export function parcelOf(told: ToldParcel): ParcelState {
  const sentAt = told.sent[0]?.time
  return {
    isTakenBack: sentAt === undefined,
    fulfilledAt: sentAt ?? told.takenBackAt ?? new Date(0),
    deliveredAt: told.arrived[0]?.time ?? null,
    failedAt: told.failed[0]?.time ?? null,
    carrier: told.carrier?.value ?? null,
    lineExternalIds: told.lineExternalIds?.value ?? [],
  }
}

/** The earliest first; one of which a newer word says that it was as early, or earlier, adds nothing. */
function withTime(known: Times, at: Date, time: Date): Times {
  const kept: Times = []
  const told = [...known, { at, time }]
  for (const one of told.sort(
    (a, b) => a.time.getTime() - b.time.getTime() || b.at.getTime() - a.at.getTime(),
  )) {
    const last = kept.at(-1)
    if (last === undefined || one.at > last.at) kept.push(one)
  }
  return kept.slice(0, mostTimes)
}

/** Of two words of the same instant, the one that is greater as text. */
function newer<Value>(
  known: Newest<Value> | null,
  value: Value,
  { at, isByArrival }: ParcelWord,
): Newest<Value> {
  if (known === null || at > known.at) return { at, value }
  if (at < known.at) return known
  return isByArrival || JSON.stringify(value) > JSON.stringify(known.value) ? { at, value } : known
}

function sinceTakenBack(told: ToldParcel): ToldParcel {
  const { takenBackAt } = told
  if (takenBackAt === null) return told
  const since = (known: Times) => known.filter(({ at }) => at > takenBackAt)
  return { ...told, sent: since(told.sent), arrived: since(told.arrived), failed: since(told.failed) }
}
