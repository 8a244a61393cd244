import { atStar, type Star, type StarCounts, stars, totalOf } from './stars.ts'

/**
 * The chairman assignment problem: R. Tijdeman, Discrete Mathematics 32 (1980). Every star sends its next review so that in each
 * prefix of k no star is further than 1 - 1/(2m - 2) from its share of k, m being the stars that occur: 0.875 for five. Counts
 * alone say what comes next, so a list can go on from a cursor.
 */

/** Beyond this the comparisons below would leave the whole numbers that a double holds exactly. */
export const MOST_REVIEWS = 2 ** 24

/**
 * The next stars of the order after those already taken, at most count of them; fewer when the histogram is used up. Ties go to
 * the lower star: a doubt never favours the shop. Throws RangeError when the histogram holds more than MOST_REVIEWS.
 */
export function nextStars(histogram: StarCounts, taken: StarCounts, count: number): Star[] {
  const walk = walkFrom(histogram, taken)
  const next: Star[] = []
  while (next.length < count) {
    const star = walk()
    if (star === undefined) break
    next.push(star)
  }
  return next
}

/**
 * The last stars of the order among those taken, at most count of them, in the order's own direction. The order has no memory of
 * how it came here: it is walked again from its beginning, a million steps in 50 ms.
 */
export function previousStars(histogram: StarCounts, taken: StarCounts, count: number): Star[] {
  const walk = walkFrom(histogram, [0, 0, 0, 0, 0])
  const skipped = Math.max(0, totalOf(taken) - count)
  for (let step = 0; step < skipped; step++) walk()
  const previous: Star[] = []
  while (previous.length + skipped < totalOf(taken)) {
    const star = walk()
    if (star === undefined) break
    previous.push(star)
  }
  return previous
}

function walkFrom(histogram: StarCounts, taken: StarCounts): () => Star | undefined {
  const total = totalOf(histogram)
  if (total > MOST_REVIEWS) throw new RangeError(`A fair order holds at most ${MOST_REVIEWS} reviews`)
  const streams = stars
    .map((star) => ({ star, held: atStar(histogram, star), taken: atStar(taken, star) }))
    .filter(({ held }) => held > 0)
  const scale = 2 * streams.length - 2
  let position = totalOf(taken)

  return () => {
    if (position >= total) return undefined
    position += 1
    let chosen: (typeof streams)[number] | undefined
    let chosenWait = 0
    let isChosenDue = false
    for (const stream of streams) {
      if (stream.taken >= stream.held) continue
      // In units of 1/total: how far the stream is behind its share of this position.
      const lag = stream.held * position - stream.taken * total
      const isDue = scale * lag >= total
      // How long until the stream must have been served, but for the division by what it holds.
      const wait = (scale - 1) * total - scale * lag
      const isSooner =
        chosen === undefined ||
        (isDue && !isChosenDue) ||
        (isDue === isChosenDue && wait * chosen.held < chosenWait * stream.held)
      if (isSooner) {
        chosen = stream
        chosenWait = wait
        isChosenDue = isDue
      }
    }
    if (chosen === undefined) return undefined
    chosen.taken += 1
    return chosen.star
  }
}
