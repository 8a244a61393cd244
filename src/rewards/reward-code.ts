import { z } from 'zod'
import type { IssueCode } from '../errors.ts'

/** A code as a shop's checkout takes it: one line that fits into a mail. */
export const rewardCode = z
  .string()
  .trim()
  .min(1)
  .max(100)
  .refine((text) => !/\p{Cc}|\p{Cs}/u.test(text), { params: { code: 'INVALID' satisfies IssueCode } })
