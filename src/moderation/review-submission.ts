import type { Scope } from '../db/scope.ts'
import { blockableWords, namesOf, productsNamed } from '../stores/blockable-words.ts'
import { readSettings } from '../stores/read-settings.ts'
import { fieldsOf } from './finding.ts'
import { matchingText } from './matching-text.ts'
import { occurrences } from './phases/blocked-words.ts'
import { addressesIn } from './phases/postal-addresses.ts'
import { neutralPoints } from './points.ts'
import { readCircumstances } from './read-circumstances.ts'
import type { Submission } from './submission.ts'

/** What is judged: one version of a review. */
export interface JudgedVersion {
  reviewId: string
  version: number
}

/**
 * Reads what moderation may see of a version: its columns are named one by one, and stars are not among them. Null when there is
 * nothing left to judge: decided, superseded by an edit, or withdrawn.
 */
export async function readSubmission(scope: Scope, judged: JudgedVersion): Promise<Submission | null> {
  const submission = await readVersion(scope, judged)
  if (!submission?.storeRules) return submission
  const { storeRules } = submission
  const texts = fieldsOf(submission).map(({ text }) => matchingText(text).text)
  const listed = storeRules.blockedWords.filter(({ word }) =>
    texts.some((text) => occurrences(text, matchingText(word).text.trim()).length > 0),
  )
  const phrases = [...listed.flatMap(({ word }) => word.split(/\s+/u)), ...addressesIn(submission)]
  const named =
    phrases.length === 0 ? [] : await scope.read((db) => productsNamed(db, scope.storeId, phrases))
  return {
    ...submission,
    productNames: [...(submission.productNames ?? []), ...named.flatMap(namesOf)],
    // Reading the lists for the first time takes longer than a transaction should.
    storeRules: { ...storeRules, blockedWords: await blockableWords(listed, named) },
  }
}

async function readVersion(
  { storeId, read }: Scope,
  { reviewId, version }: JudgedVersion,
): Promise<Submission | null> {
  return read(async (db) => {
    const judged = await db.reviewVersion.findUnique({
      where: { storeId_reviewId_version: { storeId, reviewId, version }, state: 'PENDING' },
      select: {
        title: true,
        body: true,
        displayName: true,
        pros: true,
        cons: true,
        submittedAt: true,
        review: {
          select: {
            locale: true,
            productId: true,
            product: { select: { title: true, titles: true, brand: true } },
            subjectId: true,
            customerId: true,
            requestId: true,
            verificationMethod: true,
            relationship: true,
            request: { select: { order: { select: { shippingCountry: true, externalId: true } } } },
          },
        },
      },
    })
    if (!judged) return null
    const { title, body, displayName, pros, cons, review } = judged
    const { url, masksMildWords, staffNames, blockedWords, staffEmailDomains } = await readSettings(
      db,
      storeId,
    )
    const order = review.request?.order
    return {
      title,
      body,
      displayName,
      points: neutralPoints(pros, cons).points,
      locale: review.locale,
      regionHints: { country: order?.shippingCountry ?? undefined },
      shopDomains: url === null ? [] : [new URL(url).hostname],
      about: review.productId === null ? 'store' : 'product',
      productNames: review.product ? namesOf(review.product) : [],
      orderNumbers: order ? [order.externalId] : [],
      storeRules: { masksMildWords, staffNames, blockedWords },
      circumstances: await readCircumstances(db, storeId, {
        ...review,
        reviewId,
        submittedAt: judged.submittedAt,
        staffEmailDomains,
      }),
    }
  })
}
