/**
 * How a review came, as far as moderation may weigh it: by which way, from where, and what else came from there. Counts, never
 * contents, and never what anybody bought or ticked.
 */
export interface Circumstances {
  /** By the link of a request mail: the shop itself named the buyer. */
  isInvited: boolean
  /** The author said that they belong to the shop, to somebody there or to a competitor; it is labelled. */
  isRelationshipDeclared: boolean
  hasStaffAddress: boolean
  hasDisposableAddress: boolean
  /** Other living reviews of the store with nearly the same text. */
  copies: {
    /** By its author about the same thing, and about another one. */
    byAuthor: number
    byAuthorElsewhere: number
    /** From the same network or device, by somebody else, lately. */
    fromNetwork: number
    /** By anybody else, at any time. */
    byStrangers: number
  }
  /** Other reviews of the last hour, and of how many products those of the last day were. */
  recent: { byAccount: number; fromDevice: number; fromNetwork: number; subjectsFromNetwork: number }
  /** Reviews of the same product that came without an invitation: in the last day, and in a usual one. */
  uninvited: { lastDay: number; usualDay: number }
}

/** A wider object is one to the compiler too; only these facts go on. */
export function onlyCircumstances({
  isInvited,
  isRelationshipDeclared,
  hasStaffAddress,
  hasDisposableAddress,
  copies: { byAuthor, byAuthorElsewhere, fromNetwork: copiesFromNetwork, byStrangers },
  recent: { byAccount, fromDevice, fromNetwork, subjectsFromNetwork },
  uninvited: { lastDay, usualDay },
}: Circumstances): Circumstances {
  return {
    isInvited,
    isRelationshipDeclared,
    hasStaffAddress,
    hasDisposableAddress,
    copies: { byAuthor, byAuthorElsewhere, fromNetwork: copiesFromNetwork, byStrangers },
    recent: { byAccount, fromDevice, fromNetwork, subjectsFromNetwork },
    uninvited: { lastDay, usualDay },
  }
}
