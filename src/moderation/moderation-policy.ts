/** Of docs/moderation.md, as of when it was last changed in substance; every decision says which it was made under (DSA, Art. 14). */
export const policyVersion = '2026-11-26'

/** How long an author may object: six calendar months from the day they were told (DSA, Art. 20(1)). */
export function appealableUntil(informedAt: Date): Date {
  const until = new Date(informedAt)
  until.setUTCMonth(until.getUTCMonth() + 6)
  // The 31st of August has no counterpart in February: the month's last day, and never less than six months for it.
  return until.getUTCDate() === informedAt.getUTCDate() ? until : new Date(until.setUTCDate(0))
}

/** An appeal that nobody decides by then succeeds. */
export const appealDays = 14

/** How long one moderator has an item to themselves. */
export const claimMinutes = 15
