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

/** Columns of `review r LEFT JOIN reply a`, as the public role may read them. */
export const reviewColumns = `
  r.id, r.store_id, r.product_id, r.status::text, r.rating, r.title, r.body, r.display_name, r.locale, r.recommends, r.aspects,
  r.pros, r.cons, r.relationship::text, r.is_counted, r.verification_method::text, r.is_verified, r.verified_at, r.redactions,
  r.experienced_on::text, r.submitted_at, r.published_at, r.edited_at, r.helpful_count, r.unhelpful_count, r.quality, r.helpfulness`

/** The columns that `reviewColumns` and the indexes need, inside a lateral: the public role may not read them all. */
export const readableColumns = `
  store_id, id, product_id, status, rating, title, body, display_name, locale, recommends, aspects, pros, cons, relationship,
  is_counted, verification_method, is_verified, verified_at, redactions, experienced_on, submitted_at, published_at, edited_at,
  helpful_count, unhelpful_count, quality, helpfulness`

export const replyColumns = `
  a.id AS reply_id, a.body AS reply_body, a.locale AS reply_locale, a.author AS reply_author,
  a.published_at AS reply_published_at, a.edited_at AS reply_edited_at`

export interface ReviewRow {
  id: string
  store_id: string
  product_id: string | null
  status: ReviewStatus
  rating: number
  title: string | null
  body: string
  display_name: string
  locale: string
  recommends: boolean | null
  aspects: PublicReview['aspects']
  pros: string[]
  cons: string[]
  relationship: ReviewerRelationship
  is_counted: boolean
  verification_method: VerificationMethod
  is_verified: boolean
  verified_at: string | null
  redactions: PublicReview['redactions']
  experienced_on: string | null
  submitted_at: string
  published_at: string
  edited_at: string | null
  helpful_count: number
  unhelpful_count: number
  quality: number
  helpfulness: number
  reply_id: string | null
  reply_body: string
  reply_locale: string
  reply_author: string
  reply_published_at: string
  reply_edited_at: string | null
}

export function reviewOf(row: ReviewRow): PublicReview {
  return {
    id: row.id,
    storeId: row.store_id,
    productId: row.product_id,
    status: row.status,
    rating: row.rating,
    title: row.title,
    body: row.body,
    displayName: row.display_name,
    locale: row.locale,
    recommends: row.recommends,
    aspects: row.aspects,
    pros: row.pros,
    cons: row.cons,
    relationship: row.relationship,
    isCounted: row.is_counted,
    verificationMethod: row.verification_method,
    isVerified: row.is_verified,
    verifiedAt: instantOf(row.verified_at),
    redactions: row.redactions,
    experiencedOn: row.experienced_on,
    submittedAt: new Date(row.submitted_at),
    publishedAt: new Date(row.published_at),
    editedAt: instantOf(row.edited_at),
    helpfulCount: row.helpful_count,
    unhelpfulCount: row.unhelpful_count,
    reply:
      row.reply_id === null
        ? null
        : {
            id: row.reply_id,
            body: row.reply_body,
            locale: row.reply_locale,
            author: row.reply_author,
            publishedAt: new Date(row.reply_published_at),
            editedAt: instantOf(row.reply_edited_at),
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
