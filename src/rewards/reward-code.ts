import { z } from 'zod'
import type { IssueCode } from '../errors.ts'

/** One of a list of codes, or a line of it on which nothing stands. */
export const codeOrEmpty = z
  .string()
  .trim()
  .max(100)
  .refine((text) => !/\p{Cc}|\p{Cs}/u.test(text), { params: { code: 'INVALID' satisfies IssueCode } })

/** A code as a shop's checkout takes it: one line that fits into a mail. */
export const rewardCode = codeOrEmpty.min(1)
