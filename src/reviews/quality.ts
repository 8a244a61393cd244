import { wilsonLowerBound } from './rating-arithmetic.ts'

/** What ranks a review within its star. There is no star, so that the same review earns the same rank under any. */
export interface ReviewFacts {
  helpfulVotes: number
  unhelpfulVotes: number
  /** Of the body, in UTF-16 code units. */
  textLength: number
  isVerified: boolean
  publishedAt: Date
}

/** A review twice as strong stays level with one that is half a year younger. */
const HALF_LIFE_DAYS = 180
const HALF_LIFE_MILLISECONDS = HALF_LIFE_DAYS * 86_400_000

/** Enough to say what is good and what is not; more is not better. */
const AMPLE_LENGTH = 500
const VOTES_WEIGHT = 2

/**
 * The rank of a review in the stream of its star, as a float8 that needs no clock: log2 of its strength plus the publication time
 * in half-lives, so that every review decays alike and their order changes only with their facts. Strength is 1 and up to 2 for
 * votes (the lower Wilson bound of "helpful"), 1 for length, growing with its logarithm, and 1 for a verified purchase.
 */
export function quality(facts: ReviewFacts): number {
  const votes = wilsonLowerBound(facts.helpfulVotes, facts.helpfulVotes + facts.unhelpfulVotes)
  const length = Math.min(1, Math.log2(1 + facts.textLength) / Math.log2(1 + AMPLE_LENGTH))
  const strength = 1 + VOTES_WEIGHT * votes + length + (facts.isVerified ? 1 : 0)
  return Math.log2(strength) + facts.publishedAt.getTime() / HALF_LIFE_MILLISECONDS
}

/** Bounds closer than a millionth are a tie; twenty bits for them and thirty-two for the second leave a double exact until 2106. */
const BOUND_STEPS = 2 ** 20
const LAST_SECOND = 2 ** 32

/** The rank under MOST_HELPFUL: the lower Wilson bound of the votes in the whole part, the younger of equals by the fraction. */
export function helpfulness(
  facts: Pick<ReviewFacts, 'helpfulVotes' | 'unhelpfulVotes' | 'publishedAt'>,
): number {
  const bound = wilsonLowerBound(facts.helpfulVotes, facts.helpfulVotes + facts.unhelpfulVotes)
  const seconds = Math.floor(facts.publishedAt.getTime() / 1_000)
  return Math.round(bound * BOUND_STEPS) + seconds / LAST_SECOND
}
