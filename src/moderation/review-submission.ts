import type { Scope } from '../db/scope.ts'
import { blockableWords, type ProductNames, productNames } from '../stores/blockable-words.ts'
import { readSettings } from '../stores/read-settings.ts'
import { neutralPoints } from './points.ts'
import { readCircumstances } from './read-circumstances.ts'
import type { StoreRules, Submission } from './submission.ts'

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
  const version = await readVersion(scope, judged)
  if (!version) return null
  const { storeRules, products, ...submission } = version
  // Reading the lists for the first time takes longer than a transaction should.
  const blockedWords = await blockableWords(storeRules.blockedWords, products)
  return { ...submission, storeRules: { ...storeRules, blockedWords } }
}

/** With what its words are held against, which goes no further. */
type ReadVersion = Submission & { storeRules: StoreRules; products: readonly ProductNames[] }

async function readVersion(
  { storeId, read }: Scope,
  { reviewId, version }: JudgedVersion,
): Promise<ReadVersion | null> {
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
            subjectId: true,
            customerId: true,
            requestId: true,
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
    const { subjectId } = review
    const products =
      blockedWords.length === 0
        ? []
        : await db.product.findMany({ where: { storeId, subjectId }, select: productNames })
    return {
      title,
      body,
      displayName,
      points: neutralPoints(pros, cons).points,
      locale: review.locale,
      regionHints: { country: order?.shippingCountry ?? undefined },
      shopDomains: url === null ? [] : [new URL(url).hostname],
      about: review.productId === null ? 'store' : 'product',
      orderNumbers: order ? [order.externalId] : [],
      storeRules: { masksMildWords, staffNames, blockedWords },
      products,
      circumstances: await readCircumstances(db, storeId, {
        ...review,
        reviewId,
        submittedAt: judged.submittedAt,
        staffEmailDomains,
      }),
    }
  })
}
