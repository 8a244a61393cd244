import type { ModerationReason } from '../moderation/reasons.ts'

/**
 * What a review says, as its author wrote it, in two parts that are committed to apart: the text can be opened without the stars, and
 * the stars counted in a report without the text.
 */
export interface SubmittedText {
  title: string | null
  body: string
  pros: string[]
  cons: string[]
  displayName: string
}

export interface SubmittedStars {
  rating: number
  recommends: boolean | null
  aspects: { name: string; score: number }[]
}

/**
 * Everything the log tells of, by kind. Ids are random and belong to no person; whatever a person wrote goes in as a commitment, and
 * recordLeaf keeps its salt where it can be erased (GDPR, Art. 17). Fields are named as they are told in the payload.
 */
export type LedgerLeaf =
  /** An author handed in a version of a review: the first when the address is known, later ones by editing. */
  | { kind: 'SUBMISSION'; reviewId: string; version: number; text: SubmittedText; stars: SubmittedStars }
  /** A version went public as it was written: by the phases, because its deadline passed, or by a person. */
  | { kind: 'PUBLICATION'; reviewId: string; version: number; by: Publisher; isReversal?: true }
  /** A version went public with spans masked, and for what (promise 4). */
  | {
      kind: 'REDACTION'
      reviewId: string
      version: number
      by: Publisher
      /** An appeal brought it about: it undoes a decision, and is none of its own. */
      isReversal?: true
      reasons: ModerationReason[]
      spans: number
    }
  /** A person kept a version from the public (DSA, Art. 17): on which ground, under which edition of the policy. */
  | {
      kind: 'WITHHOLDING'
      reviewId: string
      version: number
      reason: ModerationReason
      explanation: string
      policyVersion: string
    }
  /** Its author took a review back. */
  | { kind: 'WITHDRAWAL'; reviewId: string }
  /** Somebody reported a review (DSA, Art. 16); that alone changes nothing. */
  | { kind: 'NOTICE'; reviewId: string; noticeId: string; reason: ModerationReason }
  /** What became of a report. */
  | {
      kind: 'NOTICE_DECISION'
      reviewId: string
      noticeId: string
      action: 'PUBLISH' | 'REDACT' | 'WITHHOLD'
      isAutomatic: boolean
    }
  /** An author appealed against a decision (DSA, Art. 20). */
  | { kind: 'APPEAL'; reviewId: string; version: number }
  /** The first decision stands, or is reversed: by another person, or automatically because nobody decided in time (promise 5). */
  | {
      kind: 'APPEAL_DECISION'
      reviewId: string
      version: number
      outcome: 'UPHELD' | 'REVERSED'
      isAutomatic: boolean
    }
  /** Something was given for having reviewed, whatever the stars (16 CFR 465.4). */
  | { kind: 'REWARD_GRANT'; reviewId: string; rewardId: string }
  /** A person's data were erased: who they are, or text and stars as well, which only they can ask for (promise 6). */
  | { kind: 'ERASURE'; reviewId: string; extent: 'IDENTITY' | 'CONTENT' }
  /**
   * The shop put a product into a group of variants, or took it out: its reviews are counted and listed elsewhere from now on. `from` and
   * `to` are a group's id, or the product's own where it stands alone. `reviews`: how many it took along; `others`, where it has
   * none: how many of others were counted for it before, or are now.
   */
  | {
      kind: 'PRODUCT_REGROUPED'
      productId: string
      from: string
      to: string
      reviews: number
      others?: number
    }

export type Publisher = 'MACHINE' | 'DEADLINE' | 'MODERATOR'
