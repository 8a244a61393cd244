import { z } from 'zod'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import type { Prisma, Review, ReviewVersion } from '../generated/prisma/client.ts'
import { eraseSalts } from '../ledger/erase-salts.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { keepFingerprint } from '../moderation/copies/keep-fingerprint.ts'
import { erasedWords } from '../moderation/erased-words.ts'
import { storedFindings } from '../moderation/findings.ts'
import { recordChange } from '../moderation/publish-version.ts'
import { namesOf } from '../stores/blockable-words.ts'
import { cutOff } from './cut-off-review.ts'
import { type MaskedTexts, maskTexts } from './masked-texts.ts'
import {
  type Person,
  personalSpans,
  type Surroundings,
  withoutOwnData,
  withoutPerson,
} from './personal-data.ts'

export type OwnedReview = Prisma.ReviewGetPayload<{
  include: { versions: true; product: true; request: { select: { order: true } } }
}>

const placed = z.array(z.looseObject({ field: z.string(), start: z.number(), end: z.number() }))
type Placed = z.infer<typeof placed>

/**
 * Takes its author out of a review, at the shop's request: the name, whose it is and of which order, and what in any text about it tells
 * who they are. Stars, status, dates and every other word stay, so it is no lever (promise 6); what is masked in public is told as any
 * redaction is. Under the review's lock.
 */
export async function anonymiseReview(
  tx: StoreTransaction,
  scope: Scope,
  review: OwnedReview,
  person: Person,
  around: Pick<Surroundings, 'shopDomains' | 'orderNumbers'>,
): Promise<void> {
  const { db } = tx
  const { storeId, clock } = scope
  const { id: reviewId, versions, product, request, locale } = review
  const surroundings: Surroundings = {
    ...around,
    locale,
    country: request?.order.shippingCountry ?? null,
    productNames: product ? namesOf(product) : [],
  }
  const maskedOf = async (texts: Review | ReviewVersion) =>
    maskTexts(texts, await personalSpans(texts, person, surroundings))
  const shown = await maskedOf(review)
  const masked = new Map<number, MaskedTexts>()
  for (const version of versions) masked.set(version.version, await maskedOf(version))
  for (const version of versions) await rewriteVersion(tx, version, masked.get(version.version))
  await rewriteStatements(tx, scope, reviewId, masked, person)
  await rewriteOthers(tx, scope, reviewId, { person, surroundings })
  await renewItems(tx, scope, reviewId)
  // Also of one that is not public: it may be yet, and then it is told since when words of it are masked.
  if (review.status !== 'WITHDRAWN')
    await recordChange(
      tx,
      scope,
      review,
      { ...shown.texts, rating: review.rating },
      { version: review.version, changedAt: clock.now(), isRedaction: true },
    )
  await db.review.update({
    where: { storeId_id: { storeId, id: reviewId } },
    data: { ...shown.texts, redactions: redactionsOf(review, shown) },
  })
  const newest = masked.get(Math.max(...masked.keys()))?.texts
  // One that was taken back has none.
  if (newest && (await db.fingerprint.count({ where: { storeId, reviewId } })) > 0)
    await keepFingerprint(db, storeId, reviewId, newest)
  await cutOff(tx, scope, reviewId, 'IDENTITY')
  await eraseSalts(tx, scope, reviewId)
  await recordLeaf(tx, scope, { kind: 'ERASURE', reviewId, extent: 'IDENTITY' })
}

/** What the public is told of masks: those that were there, where they are now, and the new ones. */
function redactionsOf({ redactions }: Review, { masks, moved }: MaskedTexts): Prisma.InputJsonArray {
  const before = placed.parse(redactions).map(moved)
  const isCovered = (mask: { field: string; start: number; end: number }) =>
    before.some(({ field, start, end }) => field === mask.field && start < mask.end && mask.start < end)
  return [...before, ...masks.filter((mask) => !isCovered(mask))] as Prisma.InputJsonArray
}

async function rewriteVersion(
  { db }: StoreTransaction,
  { storeId, reviewId, version, findings }: ReviewVersion,
  masked: MaskedTexts | undefined,
): Promise<void> {
  if (!masked) return
  await db.reviewVersion.update({
    where: { storeId_reviewId_version: { storeId, reviewId, version } },
    data: {
      ...masked.texts,
      findings: [
        ...storedFindings(findings).map((finding) => masked.moved(finding)),
        ...masked.found.map(erasedWords),
      ].map((finding) => ({ ...finding })),
    },
  })
}

/** Statements of reasons quote places in the text, and a moderator's words may name its author. */
async function rewriteStatements(
  { db }: StoreTransaction,
  { storeId }: Scope,
  reviewId: string,
  masked: ReadonlyMap<number, MaskedTexts>,
  person: Person,
): Promise<void> {
  const decisions = await db.decision.findMany({
    where: { storeId, reviewId, statement: { isNot: null } },
    select: {
      id: true,
      version: true,
      statement: { select: { explanation: true, legalGround: true, spans: true } },
    },
  })
  for (const { id, version, statement } of decisions) {
    const spans: Placed = placed.catch([]).parse(statement?.spans)
    const moved = masked.get(version)?.moved
    const clean = async (text: string | null = null) => text && withoutPerson(text, person)
    await db.statementOfReasons.update({
      where: { storeId_decisionId: { storeId, decisionId: id } },
      data: {
        spans: (moved ? spans.map(moved) : spans) as Prisma.InputJsonArray,
        explanation: await clean(statement?.explanation),
        legalGround: await clean(statement?.legalGround),
      },
    })
  }
}

/** Reports of it, objections and the shop's answer. A report has the text as it was when it came. */
async function rewriteOthers(
  { db }: StoreTransaction,
  { storeId }: Scope,
  reviewId: string,
  { person, surroundings }: { person: Person; surroundings: Surroundings },
): Promise<void> {
  const of = { storeId, reviewId }
  const clean = async (text: string | null) => text && withoutPerson(text, person)
  const cleanOwn = (text: string) => withoutOwnData(text, person, surroundings)
  for (const notice of await db.notice.findMany({ where: of })) {
    const { id, title, body, explanation, allegedLaw, answer } = notice
    await db.notice.update({
      where: { storeId_id: { storeId, id } },
      data: {
        title: title && (await cleanOwn(title)),
        body: await cleanOwn(body),
        explanation: await withoutPerson(explanation, person),
        allegedLaw: await clean(allegedLaw),
        answer: await clean(answer),
      },
    })
  }
  for (const { id, statement, explanation } of await db.appeal.findMany({ where: of }))
    await db.appeal.update({
      where: { storeId_id: { storeId, id } },
      data: { statement: await cleanOwn(statement), explanation: await clean(explanation) },
    })
  for (const { id, body } of await db.reply.findMany({ where: of }))
    await db.reply.update({
      where: { storeId_id: { storeId, id } },
      data: { body: await withoutPerson(body, person) },
    })
}

/** Nobody decides by places in a text that they have read before: what waits is known by another id from now on. */
async function renewItems({ db }: StoreTransaction, { storeId }: Scope, reviewId: string): Promise<void> {
  await db.$executeRaw`UPDATE moderation_item SET id = gen_random_uuid()
    WHERE store_id = ${storeId}::uuid AND review_id = ${reviewId}::uuid AND closed_at IS NULL`
}
