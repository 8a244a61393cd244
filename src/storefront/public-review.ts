import { z } from 'zod'
import type { Reply, Review } from '../generated/prisma/client.ts'
import type { ReviewerRelationship, ReviewStatus, VerificationMethod } from '../generated/prisma/enums.ts'

/** A review as anybody may see it. Also the shape in which its author and the store see one that is not published. */
export interface PublicReview {
  id: string
  storeId: string
  productId: string | null
  status: ReviewStatus
  rating: number
  title: string | null
  body: string
  displayName: string
  locale: string
  recommends: boolean | null
  aspects: { name: string; score: number }[]
  pros: string[]
  cons: string[]
  relationship: ReviewerRelationship
  isCounted: boolean
  isIncentivised: boolean
  verificationMethod: VerificationMethod
  isVerified: boolean
  verifiedAt: Date | null
  redactions: { field: string; start: number; end: number; reason: string }[]
  /** ISO 8601 day. */
  experiencedOn: string | null
  submittedAt: Date
  publishedAt: Date | null
  editedAt: Date | null
  helpfulCount: number
  unhelpfulCount: number
  reply: PublicReply | null
}

export interface PublicReply {
  id: string
  body: string
  locale: string
  author: string
  publishedAt: Date
  editedAt: Date | null
}

/** The columns that `reviewRow` and the indexes need, inside a lateral: the public role may not read them all. */
export const readableColumns = `
  store_id, id, product_id, status, rating, title, body, display_name, locale, recommends, aspects, pros, cons, relationship,
  is_counted, is_incentivised, verification_method, is_verified, verified_at, redactions, experienced_on, submitted_at, published_at, edited_at,
  helpful_count, unhelpful_count, quality, helpfulness`

/**
 * A row of `review r LEFT JOIN reply a` as one JSON array, in the order of ReviewRow: names repeated in twenty rows would be half of
 * what is sent and read.
 */
export const reviewRow = `json_build_array(
  r.id, r.store_id, r.product_id, r.status, r.rating, r.title, r.body, r.display_name, r.locale, r.recommends, r.aspects,
  r.pros, r.cons, r.relationship, r.is_counted, r.is_incentivised, r.verification_method, r.is_verified, r.verified_at, r.redactions,
  r.experienced_on, r.submitted_at, r.published_at, r.edited_at, r.helpful_count, r.unhelpful_count, r.quality, r.helpfulness,
  a.id, a.body, a.locale, a.author, a.published_at, a.edited_at) AS review`

export interface ReviewRow {
  review: readonly [
    id: string,
    storeId: string,
    productId: string | null,
    status: ReviewStatus,
    rating: number,
    title: string | null,
    body: string,
    displayName: string,
    locale: string,
    recommends: boolean | null,
    aspects: PublicReview['aspects'],
    pros: string[],
    cons: string[],
    relationship: ReviewerRelationship,
    isCounted: boolean,
    isIncentivised: boolean,
    verificationMethod: VerificationMethod,
    isVerified: boolean,
    verifiedAt: string | null,
    redactions: PublicReview['redactions'],
    experiencedOn: string | null,
    submittedAt: string,
    publishedAt: string,
    editedAt: string | null,
    helpfulCount: number,
    unhelpfulCount: number,
    quality: number,
    helpfulness: number,
    replyId: string | null,
    replyBody: string,
    replyLocale: string,
    replyAuthor: string,
    replyPublishedAt: string,
    replyEditedAt: string | null,
  ]
}

/** A review with what it is ordered by. */
export interface RankedReview extends PublicReview {
  quality: number
  helpfulness: number
}

export function reviewOf({ review }: ReviewRow): RankedReview {
  const [
    id,
    storeId,
    productId,
    status,
    rating,
    title,
    body,
    displayName,
    locale,
    recommends,
    aspects,
    pros,
    cons,
    relationship,
    isCounted,
    isIncentivised,
    verificationMethod,
    isVerified,
    verifiedAt,
    redactions,
    experiencedOn,
    submittedAt,
    publishedAt,
    editedAt,
    helpfulCount,
    unhelpfulCount,
    quality,
    helpfulness,
    replyId,
    replyBody,
    replyLocale,
    replyAuthor,
    replyPublishedAt,
    replyEditedAt,
  ] = review
  return {
    id,
    storeId,
    productId,
    status,
    rating,
    title,
    body,
    displayName,
    locale,
    recommends,
    aspects,
    pros,
    cons,
    relationship,
    isCounted,
    isIncentivised,
    verificationMethod,
    isVerified,
    verifiedAt: instantOf(verifiedAt),
    redactions,
    experiencedOn,
    submittedAt: new Date(submittedAt),
    publishedAt: new Date(publishedAt),
    editedAt: instantOf(editedAt),
    helpfulCount,
    unhelpfulCount,
    quality,
    helpfulness,
    reply:
      replyId === null
        ? null
        : {
            id: replyId,
            body: replyBody,
            locale: replyLocale,
            author: replyAuthor,
            publishedAt: new Date(replyPublishedAt),
            editedAt: instantOf(replyEditedAt),
          },
  }
}

function instantOf(text: string | null): Date | null {
  return text === null ? null : new Date(text)
}

const storedAspects = z.array(z.object({ name: z.string(), score: z.number() }))
const storedRedactions = z.array(
  z.object({ field: z.string(), start: z.number(), end: z.number(), reason: z.string() }),
)

/** The same, of a row that Prisma read. */
export function reviewOfRecord(record: Review & { reply: Reply | null }): PublicReview {
  const { aspects, redactions, experiencedOn, reply, ...fields } = record
  return {
    ...fields,
    aspects: storedAspects.parse(aspects),
    redactions: storedRedactions.parse(redactions),
    experiencedOn: experiencedOn === null ? null : experiencedOn.toISOString().slice(0, 10),
    reply,
  }
}
