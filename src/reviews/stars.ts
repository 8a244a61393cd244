/** From the worst to the best, the order of everything counted by star. */
export const stars = [1, 2, 3, 4, 5] as const
export type Star = (typeof stars)[number]

/** One value a star, that of one star first. */
export type PerStar<Value> = readonly [Value, Value, Value, Value, Value]

/** How many reviews have each star; whole numbers, none negative. */
export type StarCounts = PerStar<number>

export function perStar<Value>(valueFor: (star: Star) => Value): PerStar<Value> {
  return [valueFor(1), valueFor(2), valueFor(3), valueFor(4), valueFor(5)]
}

export function atStar<Value>(values: PerStar<Value>, star: Star): Value {
  const [one, two, three, four, five] = values
  switch (star) {
    case 1:
      return one
    case 2:
      return two
    case 3:
      return three
    case 4:
      return four
    case 5:
      return five
  }
}

export function totalOf(counts: StarCounts): number {
  return counts.reduce((sum, count) => sum + count, 0)
}
