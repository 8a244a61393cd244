import { v7 as uuidv7 } from 'uuid'
import { openCapability } from '../auth/capabilities.ts'
import { authorise } from '../auth/policy.ts'
import type { Scope, StoreDatabase, StoreTransaction } from '../db/scope.ts'
import { TokenError, ValidationError } from '../errors.ts'
import type { Customer } from '../generated/prisma/client.ts'
import { parse } from '../parse.ts'
import { readSettings } from '../stores/read-settings.ts'
import { claimIdempotencyKey } from './idempotency.ts'
import { insertReview, type NewReview } from './insert-review.ts'
import { detectLanguage } from './language-detection.ts'
import { contentOf, type SubmitReviewInput, submitReviewInput, writtenText } from './review-input.ts'
import { invitedProduct, namedProduct } from './reviewed-product.ts'
import { keepUnconfirmed, refuseSecond } from './unconfirmed-submission.ts'

export type Submitted =
  | { kind: 'review'; reviewId: string }
  | { kind: 'confirmationRequired'; expiresAt: Date }

/**
 * Takes in a review. With an invitation's token it exists at once, verified by the order; with an author's own it is one of the store
 * by the same customer; without, nothing exists until the address is confirmed. The same idempotency key and input again gives the
 * same answer, and writes nothing.
 * @param language of the request: what is written without an invitation and without saying so is likely in it.
 * @throws ValidationError, TokenError, NotFoundError (product), ConflictError (reviewed before, or key reused)
 */
export async function submitReview(scope: Scope, input: unknown, language?: string): Promise<Submitted> {
  authorise(scope.actor, 'writeAsCustomer')
  const parsed = parse(submitReviewInput(scope.clock.now()), input)
  const { token, email } = parsed
  if (token == null && email == null) throw new ValidationError([{ path: ['email'], code: 'REQUIRED' }])
  return scope.transaction((tx) =>
    token == null
      ? submitUninvited(tx, scope, { ...parsed, email: email ?? '' }, language)
      : submitInvited(tx, scope, parsed, token),
  )
}

async function submitUninvited(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput & { email: string },
  language: string | undefined,
): Promise<Submitted> {
  const productId = await namedProduct(tx.db, scope.storeId, input)
  return keepUnconfirmed(tx, scope, { ...input, productId, requestId: null }, language)
}

async function submitInvited(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput,
  token: string,
): Promise<Submitted> {
  const { db } = tx
  const { storeId } = scope
  const { kind, subjectId } = await openCapability(db, scope.clock, storeId, token, [
    'INVITATION',
    'LINK',
    'AUTHOR',
  ])
  if (kind === 'LINK') return submitByLink(tx, scope, { ...input, requestId: subjectId })
  const id = uuidv7()
  if (input.idempotencyKey != null) {
    const earlier = await claimIdempotencyKey(db, storeId, {
      key: `${token}\n${input.idempotencyKey}`,
      input,
      resultId: id,
    })
    if (earlier !== null) return { kind: 'review', reviewId: earlier }
  }
  const { customer, locale, ...origin } =
    kind === 'INVITATION'
      ? await byInvitation(db, storeId, subjectId, input)
      : await byItsAuthor(db, storeId, subjectId, input)
  const { locales, defaultLocale, publishDeadlineHours, reward } = await readSettings(db, storeId)
  // What a storefront says is the language that the customer reads now.
  if (input.locale != null)
    await db.customer.updateMany({
      where: { storeId, id: customer.id, erasedAt: null },
      data: { locale: input.locale },
    })
  await insertReview(tx, scope, {
    ...origin,
    id,
    customerId: customer.id,
    content: contentOf(input),
    locale:
      input.locale ?? detectLanguage(writtenText(input), { own: locale, expected: locales }).locale ?? locale,
    relationship: input.relationship ?? origin.relationship,
    experiencedOn: input.experiencedOn ?? null,
    publishDeadlineHours,
    reward,
    defaultLocale,
  })
  if (kind === 'INVITATION') await completeRequest(tx, scope, subjectId)
  return { kind: 'review', reviewId: id }
}

/**
 * A shop has the links that it prints, and tells whose an order is: who writes by one says which address is theirs, and it is confirmed.
 * What is the author's alone goes there.
 * @throws ValidationError without an address, ConflictError when the link's purchase has its review
 */
async function submitByLink(
  tx: StoreTransaction,
  scope: Scope,
  input: SubmitReviewInput & { requestId: string },
): Promise<Submitted> {
  const { db } = tx
  const { storeId } = scope
  const { requestId, email } = input
  if (email == null) throw new ValidationError([{ path: ['email'], code: 'REQUIRED' }])
  const productId = await invitedProduct(db, storeId, requestId, input)
  await refuseSecond(db, storeId, { requestId, productId })
  const { locale } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: requestId } },
    select: { locale: true },
  })
  return keepUnconfirmed(tx, scope, { ...input, email, productId }, locale)
}

/** Nothing is sent about it any more; what of its order falls due later has an ask of its own. */
export async function completeRequest(tx: StoreTransaction, scope: Scope, requestId: string): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  await db.reviewRequest.updateMany({
    where: { storeId, id: requestId, state: { not: 'COMPLETED' } },
    data: { state: 'COMPLETED', completedAt: clock.now(), sendAt: null, remindAt: null },
  })
}

type Origin = Pick<NewReview, 'productId' | 'requestId' | 'relationship' | 'verificationMethod'> & {
  customer: Customer
  locale: string
}

async function byInvitation(
  db: StoreDatabase,
  storeId: string,
  requestId: string,
  input: SubmitReviewInput,
): Promise<Origin> {
  const { customer, locale } = await db.reviewRequest.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: requestId } },
    include: { customer: true },
  })
  return {
    customer,
    productId: await invitedProduct(db, storeId, requestId, input),
    requestId,
    locale,
    relationship: 'NONE',
    verificationMethod: 'ORDER_INVITATION',
  }
}

/** Who has reviewed a product says something of the store too: as the same customer of the same order. */
async function byItsAuthor(
  db: StoreDatabase,
  storeId: string,
  reviewId: string,
  input: SubmitReviewInput,
): Promise<Origin> {
  const path = input.productId == null ? 'productExternalId' : 'productId'
  if (input[path] != null) throw new ValidationError([{ path: [path], code: 'PRODUCT_NOT_IN_ORDER' }])
  const review = await db.review.findUniqueOrThrow({
    where: { storeId_id: { storeId, id: reviewId } },
    include: { customer: true },
  })
  if (review.status === 'WITHDRAWN' || review.status === 'ERASED') throw new TokenError('TOKEN_UNKNOWN')
  const { customer, requestId, locale, relationship, verificationMethod } = review
  return { customer, productId: null, requestId, locale, relationship, verificationMethod }
}
