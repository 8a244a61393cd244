import type { SubmittedStars, SubmittedText } from './leaf.ts'

/** The two parts of what an author wrote that a SUBMISSION commits to, field by field: whatever else comes along is left out. */
export function submittedParts(content: SubmittedText & SubmittedStars): {
  text: SubmittedText
  stars: SubmittedStars
} {
  const { title, body, pros, cons, displayName, rating, recommends, aspects } = content
  return {
    text: { title, body, pros, cons, displayName },
    stars: { rating, recommends, aspects: aspects.map(({ name, score }) => ({ name, score })) },
  }
}
