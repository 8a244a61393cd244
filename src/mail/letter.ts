import type { ModerationAction } from '../generated/prisma/enums.ts'
import type { Receipt } from '../ledger/receipt.ts'
import type { ModerationReason } from '../moderation/reasons.ts'
import type { Stated } from '../moderation/statement-words.ts'
import type { StoreFacts } from '../stores/read-settings.ts'

/** What a mail says, apart from its words and looks. */
export type LetterContent =
  | {
      kind: 'REVIEW_REQUEST' | 'REVIEW_REMINDER'
      customerName: string | null
      products: { title: string; imageUrl: string | null; externalId: string }[]
      /** /r/:token; `?product=…&rating=…` prefills and never submits. */
      formUrl: string
      preferencesUrl: string
    }
  | { kind: 'CONSENT_CONFIRMATION'; customerName: string | null; preferencesUrl: string }
  | { kind: 'ORDER_NOT_ARRIVED'; orderExternalId: string; askAgainAt: Date }
  | { kind: 'EXPORT_READY'; exportUrl: string; expiresAt: Date }
  | {
      kind: 'EMAIL_CONFIRMATION'
      displayName: string
      productTitle: string | null
      confirmationUrl: string
      expiresAt: Date
    }
  | {
      kind: 'REVIEW_RECEIVED'
      review: LetterReview
      authorUrl: string
      /** The last day on which it is published, a person who has to read it first, or null where no phase has read it yet. */
      waitsFor: Date | 'PERSON' | null
      /** Null for what was written before there was a log. */
      receipt: Receipt | null
    }
  | { kind: 'REVIEW_PUBLISHED'; review: LetterReview; authorUrl: string; isRedacted: boolean }
  | {
      kind: 'REVIEW_ANSWERED'
      review: LetterReview
      authorUrl: string
      reply: { author: string; body: string; locale: string }
    }
  | {
      kind: 'REVIEW_WITHHELD' | 'REVIEW_REDACTED'
      review: LetterReview
      /** An earlier text stays public: the decision was about an edit. */
      isEarlierPublic: boolean
      authorUrl: string
      decision: LetterDecision
    }
  | {
      kind: 'REWARD_GRANTED'
      customerName: string | null
      productTitle: string
      description: string
      code: string
    }
  | { kind: 'REVIEW_ESCALATED' }
  | { kind: 'NOTICE_RECEIVED'; notice: LetterNotice }
  | {
      kind: 'NOTICE_DECIDED'
      notice: LetterNotice
      /** WITHDRAWN: its author took the review back before anybody decided. */
      outcome: ModerationAction | 'WITHDRAWN'
    }
  | { kind: 'APPEAL_RECEIVED'; review: LetterReview; authorUrl: string; statement: string; decideBy: Date }
  | {
      kind: 'APPEAL_DECIDED'
      review: LetterReview
      authorUrl: string
      /** undone: the decision fell, and another text, or a later decision, is what stands. */
      outcome: 'upheld' | 'reversed' | 'overdue' | 'undone'
      explanation: string | null
    }

export interface LetterNotice {
  name: string
  reason: ModerationReason
  explanation: string
  /** The law that they say it breaks. */
  allegedLaw: string | null
  answer: string | null
}

export interface LetterDecision extends Stated {
  /** In the moderator's words; null where a phase decided. */
  explanation: string | null
  /** What it rests on, as the author wrote it. */
  words: string[]
  appealableUntil: Date
}

export interface LetterReview {
  displayName: string
  /** Null: about the store. */
  productTitle: string | null
  rating: number
  title: string | null
  body: string
  locale: string
}

export interface Letter {
  content: LetterContent
  store: StoreFacts
  /** BCP 47; where its language is not spoken, the letter is in the store's own. */
  locale: string
}

/** A letter in words: what a mail transport sends. */
export interface Message {
  /** Without angle brackets; the same at every try, so that a mail that goes out twice is known as one (RFC 5322, 3.6.4). */
  messageId: string
  from: { name: string; address: string }
  /** Where it comes back to when it cannot be delivered. */
  returnPath: string
  replyTo: string | undefined
  to: string
  subject: string
  html: string
  text: string
  headers: Record<string, string>
}

/** The next server will never take mail to this address. */
export class AddressRefused extends Error {
  override readonly name = 'AddressRefused'
  /** Its codes, without its words. */
  readonly answer: string | null

  constructor(answer: string | null) {
    super('The next server says that nobody has the address')
    this.answer = answer
  }
}

/** The next server will not take this mail, or not yet; it takes others. */
export class MailRefused extends Error {
  override readonly name = 'MailRefused'
  /** REFUSED: for its sender or for what it says. */
  readonly outcome: 'DEFERRED' | 'REFUSED'
  readonly answer: string | null

  constructor(outcome: 'DEFERRED' | 'REFUSED', answer: string | null, options?: ErrorOptions) {
    super('The next server does not take the mail', options)
    this.outcome = outcome
    this.answer = answer
  }
}

export interface MailTransport {
  /**
   * Resolves once the next server has taken the message over.
   * @throws AddressRefused when it says that nobody has the address; MailRefused when it does not take this mail; anything else when it
   * cannot be reached, or takes none.
   */
  send(message: Message, signal: AbortSignal): Promise<void>
  close(): Promise<void>
}
