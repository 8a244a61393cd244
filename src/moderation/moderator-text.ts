import { z } from 'zod'
import { isVisible } from '../input.ts'
import { plainText } from '../reviews/plain-text.ts'

/** What people say of a review or a decision: plain text with line breaks, and something to read in it. */
export const moderatorText = (maximum: number) =>
  z
    .string()
    .max(100_000)
    .transform((text) => plainText(text, {}))
    .pipe(
      z
        .string()
        .max(maximum)
        .refine(isVisible, { params: { code: 'REQUIRED' } }),
    )
