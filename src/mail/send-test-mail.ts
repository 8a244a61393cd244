import { randomUUID } from 'node:crypto'
import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import { emailAddress, locale } from '../input.ts'
import { parse } from '../parse.ts'
import { readSettings } from '../stores/read-settings.ts'

export const testMailKinds = ['REVIEW_REQUEST', 'REVIEW_REMINDER'] as const

const testMailInput = z.object({
  to: emailAddress,
  kind: z.enum(testMailKinds).nullish(),
  locale: locale.nullish(),
})

/**
 * Sends an ask about the store's own products to one of its staff, as a customer would get it; its links open nothing. Nobody else can be
 * written to in this way.
 * @throws ValidationError
 */
export async function sendTestMail(scope: Scope, input: unknown): Promise<string> {
  authorise(scope.actor, 'requestReviews')
  const { to, kind, locale: wanted } = parse(testMailInput, input)
  const { storeId } = scope
  return scope.transaction(async ({ db, enqueue }) => {
    const staff = await db.staffMember.findFirst({ where: { storeId, email: to }, select: { id: true } })
    if (!staff) throw new ValidationError([{ path: ['to'], code: 'INVALID' }])
    const { defaultLocale } = await readSettings(db, storeId)
    await enqueue({
      name: 'send-test-mail',
      payload: {
        id: randomUUID(),
        staffId: staff.id,
        kind: kind ?? 'REVIEW_REQUEST',
        locale: wanted ?? defaultLocale,
      },
    })
    return to
  })
}
