import { type FindingField, fieldsOf } from './finding.ts'

export interface PointOrigin {
  list: 'pros' | 'cons'
  index: number
}

export interface NeutralPoints {
  points: string[]
  /** For each point where it came from; for whoever publishes, never for a phase. */
  origins: PointOrigin[]
}

/** Pros and cons as one list, sorted by their code units, so that nothing but their words tells them apart. */
export function neutralPoints(pros: readonly string[], cons: readonly string[]): NeutralPoints {
  const all = [
    ...pros.map((text, index) => ({ text, origin: { list: 'pros' as const, index } })),
    ...cons.map((text, index) => ({ text, origin: { list: 'cons' as const, index } })),
  ].sort((a, b) => (a.text < b.text ? -1 : Number(a.text > b.text)))
  return { points: all.map(({ text }) => text), origins: all.map(({ origin }) => origin) }
}

/** A version's texts by the names that findings give them. */
export function textsOf({
  title,
  body,
  displayName,
  pros,
  cons,
}: {
  title: string | null
  body: string
  displayName: string
  pros: readonly string[]
  cons: readonly string[]
}): { field: FindingField; text: string }[] {
  return fieldsOf({ title, body, displayName, points: neutralPoints(pros, cons).points })
}

/** The points as pros and cons again, in their author's order. */
export function apartAgain<Point>(points: readonly Point[], origins: readonly PointOrigin[]) {
  const listed = (list: PointOrigin['list']) =>
    points
      .map((point, position) => ({ point, origin: origins[position] }))
      .filter(({ origin }) => origin?.list === list)
      .sort((a, b) => (a.origin?.index ?? 0) - (b.origin?.index ?? 0))
      .map(({ point }) => point)
  return { pros: listed('pros'), cons: listed('cons') }
}

/** "points.3" as the public knows it, such as "cons.0"; any other field as it is. */
export function publicField(field: string, origins: readonly PointOrigin[]): string {
  const [name, position] = field.split('.')
  const origin = name === 'points' ? origins[Number(position)] : undefined
  return origin === undefined ? field : `${origin.list}.${origin.index}`
}
