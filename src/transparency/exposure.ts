import { nextStars } from '../reviews/fair-order.ts'
import { atStar, type StarCounts, totalOf } from '../reviews/stars.ts'

/**
 * How much of the attention paid to lists in the default order goes to reviews of one and two stars, relative to their share of the
 * reviews: 1 is in proportion. Attention falls off as 1 / log2(1 + rank) (discounted gain; Järvelin and Kekäläinen, 2002).
 * Null without such reviews.
 * @param lists the histogram of each list
 */
export function negativeExposure(lists: readonly StarCounts[]): number | null {
  let attention = 0
  let share = 0
  for (const histogram of lists) {
    const n = totalOf(histogram)
    const negative = atStar(histogram, 1) + atStar(histogram, 2)
    if (negative === 0) continue
    let all = 0
    let ofNegative = 0
    for (const [index, star] of nextStars(histogram, [0, 0, 0, 0, 0], n).entries()) {
      const gain = 1 / Math.log2(index + 2)
      all += gain
      if (star <= 2) ofNegative += gain
    }
    attention += (n * ofNegative) / all
    share += negative
  }
  return share === 0 ? null : attention / share
}
