import { z } from 'zod'
import {
  emailAddress,
  externalId,
  instant,
  integerBetween,
  isVisible,
  locale,
  optionalLine,
  requiredLine,
  requiredText,
  singleLine,
} from '../input.ts'

/** What an author may write: cleaned on the way in, once, so that everything behind this holds plain text. */

const points = z
  .array(singleLine(200))
  .max(10)
  .transform((list) => list.filter(isVisible))

const aspects = z
  .array(z.object({ name: requiredLine(50), score: integerBetween(1, 5) }))
  .max(10)
  .superRefine((list, context) => {
    for (const [index, { name }] of list.entries()) {
      if (list.findIndex((other) => other.name === name) < index) {
        context.addIssue({ code: 'custom', path: [index, 'name'], params: { code: 'DUPLICATE' } })
      }
    }
  })

const content = {
  rating: integerBetween(1, 5),
  title: optionalLine(200).transform((text) => text ?? null),
  body: requiredText(10_000),
  displayName: requiredLine(80),
  recommends: z.boolean().nullish(),
  aspects: aspects.nullish(),
  pros: points.nullish(),
  cons: points.nullish(),
}

/** The same client may send the same request again; at most 255 characters. */
const idempotencyKey = z.string().trim().min(1).max(255).nullish()

/** @param now a day later than this, anywhere on earth, has not been experienced yet. */
export const submitReviewInput = (now: Date) =>
  z.object({
    ...content,
    token: z.string().nullish(),
    productId: z.string().nullish(),
    productExternalId: externalId.nullish(),
    locale: locale.nullish(),
    email: emailAddress.nullish(),
    experiencedOn: instant
      .refine((day) => day.getTime() <= now.getTime() + 14 * 3_600_000, { params: { code: 'IN_THE_FUTURE' } })
      .nullish(),
    relationship: z.enum(['NONE', 'EMPLOYEE', 'RELATIVE', 'GIFTED', 'COMPETITOR', 'OTHER']).nullish(),
    idempotencyKey,
  })
export type SubmitReviewInput = z.output<ReturnType<typeof submitReviewInput>>

export const editReviewInput = z.object({
  token: z.string(),
  reviewId: z.string(),
  version: z.number().int(),
  rating: content.rating.nullish(),
  title: optionalLine(200),
  body: content.body.nullish(),
  displayName: content.displayName.nullish(),
  recommends: content.recommends,
  aspects: content.aspects,
  pros: content.pros,
  cons: content.cons,
  idempotencyKey,
})

/** The part of a review that its author writes. */
export interface ReviewContent {
  rating: number
  title: string | null
  body: string
  displayName: string
  recommends: boolean | null
  aspects: { name: string; score: number }[]
  pros: string[]
  cons: string[]
}

/** The author's part of an input, with nothing left out. */
export function contentOf(
  input: Omit<ReviewContent, 'recommends' | 'aspects' | 'pros' | 'cons'> & Partial<Nullish<ReviewContent>>,
): ReviewContent {
  const { rating, title, body, displayName } = input
  return {
    rating,
    title,
    body,
    displayName,
    recommends: input.recommends ?? null,
    aspects: input.aspects ?? [],
    pros: input.pros ?? [],
    cons: input.cons ?? [],
  }
}

type Nullish<Shape> = { [Key in keyof Shape]: Shape[Key] | null | undefined }

export function writtenText({ title, body }: { title: string | null; body: string }): string {
  return title ? `${title}\n${body}` : body
}
