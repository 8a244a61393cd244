import { v7 as uuidv7 } from 'uuid'
import { openCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { ValidationError } from '../errors.ts'
import { parse } from '../parse.ts'
import { readSettings } from '../stores/read-settings.ts'
import { claimIdempotencyKey } from './idempotency.ts'
import { insertReview } from './insert-review.ts'
import { detectLanguage } from './language-detection.ts'
import { contentOf, type SubmitReviewInput, submitReviewInput, writtenText } from './review-input.ts'
import { invitedProduct } from './reviewed-product.ts'
import { keepUnconfirmed } from './unconfirmed-submission.ts'

export type Submitted =
  | { kind: 'review'; reviewId: string }
  | { kind: 'confirmationRequired'; expiresAt: Date }

/**
 * Takes in a review. With an invitation's token it exists at once, verified by the order; without, nothing exists until the
 * address is confirmed. The same idempotency key and input again gives the same answer, and writes nothing.
 * @throws ValidationError, TokenError, NotFoundError (product), ConflictError (reviewed before, or key reused)
 */
export async function submitReview(scope: Scope, input: unknown): Promise<Submitted> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(submitReviewInput(scope.clock.now()), input)
  const { token, email } = parsed
  if (token == null && email == null) throw new ValidationError([{ path: ['email'], code: 'REQUIRED' }])
  return scope.transaction((tx) =>
    token == null
      ? keepUnconfirmed(tx, scope, { ...parsed, email: email ?? '' })
      : submitInvited(tx, scope, parsed, token),
  )
}

async function submitInvited(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput,
  token: string,
): Promise<Submitted> {
  const { db } = tx
  const { storeId } = scope
  const id = uuidv7()
  if (input.idempotencyKey != null) {
    const earlier = await claimIdempotencyKey(db, storeId, {
      key: `${token}\n${input.idempotencyKey}`,
      input,
      resultId: id,
    })
    if (earlier !== null) return { kind: 'review', reviewId: earlier }
  }
  const capability = await openCapability(db, scope.clock, storeId, token, ['INVITATION'])
  const request = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: capability.subjectId } },
    include: { customer: true },
  })
  const settings = await readSettings(db, storeId)
  await insertReview(tx, scope, {
    id,
    customerId: request.customerId,
    emailHash: request.customer.emailHash,
    product: await invitedProduct(db, storeId, request.orderId, input),
    requestId: request.id,
    content: contentOf(input),
    locale: input.locale ?? detectLanguage(writtenText(input)).locale ?? request.locale,
    relationship: input.relationship ?? 'NONE',
    verificationMethod: 'ORDER_INVITATION',
    experiencedOn: input.experiencedOn ?? null,
    publishDeadlineHours: settings.publishDeadlineHours,
  })
  await db.reviewRequest.update({
    where: { storeId_id: { storeId, id: request.id } },
    data: { state: 'COMPLETED' },
  })
  return { kind: 'review', reviewId: id }
}
