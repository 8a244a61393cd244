import { readFileSync } from 'node:fs'
import { v7 as uuidv7 } from 'uuid'
import { upsertProducts } from '../catalog/upsert-products.ts'
import type { Scope, StoreTransaction } from '../db/scope.ts'
import { recordLeaf } from '../ledger/record-leaf.ts'
import { submittedParts } from '../ledger/submitted-parts.ts'
import { publishVersion } from '../moderation/publish-version.ts'
import { ingestOrders } from '../orders/ingest-orders.ts'
import { recordFulfillments } from '../orders/record-fulfillments.ts'
import { writePastAsks } from './past-asks.ts'
import { demoProducts, demoReplies } from './products.ts'

const reviewLanguages = ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'ja'] as const
const day = 86_400_000
const parcel = 'demo-parcel-'

type Written = [product: string, stars: number, name: string, title: string | null, body: string]

/**
 * Fills a store with things to sell, two hundred reviews in eight languages and answers, unless it has reviews already. They are
 * written as published long ago: nobody is mailed.
 */
export async function fillDemo(scope: Scope): Promise<void> {
  await upsertProducts(scope, {
    products: demoProducts.map(({ titles, ...product }) => ({
      ...product,
      brand: 'Nordlicht',
      sku: product.externalId.toUpperCase(),
      titles: Object.entries(titles).map(([locale, text]) => ({ locale, text })),
    })),
  })
  await scope.transaction(
    async (tx) => {
      // One at a time, should two be at it.
      await tx.db
        .$queryRaw`SELECT pg_advisory_xact_lock(hashtextextended(${`demo\n${scope.storeId}`}, 0))::text`
      if ((await tx.db.review.count({ where: { storeId: scope.storeId } })) > 0) return
      const products = await tx.db.product.findMany({ where: { storeId: scope.storeId } })
      const subjects = new Map(products.map((product) => [product.externalId, product]))
      await writeReviews(tx, scope, subjects)
    },
    { timeout: patience },
  )
  await writePastAsks(scope)
}

type Subjects = Map<string, { id: string; subjectId: string }>

/** Milliseconds: a first start on a slow machine is no failure. */
const patience = 300_000

/** All languages, oldest first: as the log would have it, had they come one by one. */
function history() {
  return reviewLanguages
    .flatMap((locale, offset) => {
      const written: Written[] = JSON.parse(
        readFileSync(new URL(`./reviews/${locale}.json`, import.meta.url), 'utf8'),
      )
      const replies = [...(demoReplies[locale] ?? [])]
      return written.map((review, index) => ({
        locale,
        offset,
        index,
        review,
        reply: review[1] <= 2 ? replies.shift() : undefined,
        // Spread over a year and a half, the languages interleaved.
        age: (index * reviewLanguages.length + offset + 1) * 2.7 * day,
      }))
    })
    .sort((a, b) => b.age - a.age)
}

async function writeReviews(tx: StoreTransaction, scope: Scope, subjects: Subjects): Promise<void> {
  const { db } = tx
  const { storeId, keyring } = scope
  const now = scope.clock.now().getTime()
  for (const { locale, offset, index, reply, age, review: written } of history()) {
    const [externalId, rating, displayName, title, body] = written
    const product = subjects.get(externalId)
    if (!product) throw new Error(`The demo sells no ${externalId}`)
    const id = uuidv7()
    const customerId = uuidv7()
    const email = `${locale}-${index}@customers.example`
    await db.customer.create({
      data: {
        storeId,
        id: customerId,
        email,
        emailHash: keyring.pseudonym(storeId, 'email', email),
        name: displayName,
        locale,
      },
    })
    const publishedAt = new Date(now - age)
    const at = (time: Date): Scope => ({ ...scope, clock: { now: () => time } })
    // Every ninth came without an order.
    const isVerified = index % 9 !== 8
    const votes = { helpfulVotes: (index * 7 + offset * 3) % 11, unhelpfulVotes: (index + offset) % 3 }
    const submittedAt = new Date(publishedAt.getTime() - 40_000)
    const content = { rating, title, body, displayName, recommends: rating === 3 ? null : rating > 3 }
    const review = await db.review.create({
      data: {
        storeId,
        id,
        subjectId: product.subjectId,
        productId: product.id,
        customerId,
        ...content,
        locale,
        isVerified,
        verificationMethod: isVerified ? 'ORDER_INVITATION' : 'NONE',
        verifiedAt: isVerified ? submittedAt : null,
        experiencedOn: new Date(publishedAt.getTime() - 20 * day),
        submittedAt,
        helpfulCount: votes.helpfulVotes,
        unhelpfulCount: votes.unhelpfulVotes,
      },
    })
    const newest = await db.reviewVersion.create({
      data: { storeId, reviewId: id, version: 1, ...content, submittedAt, publishBy: publishedAt },
    })
    const parts = submittedParts({ ...content, pros: [], cons: [], aspects: [] })
    await recordLeaf(tx, at(submittedAt), { kind: 'SUBMISSION', reviewId: id, version: 1, ...parts })
    await publishVersion(
      tx,
      at(publishedAt),
      { review, newest },
      { findings: [], source: 'SUBMISSION', decidedById: null },
    )
    await db.vote.createMany({
      data: Array.from({ length: votes.helpfulVotes + votes.unhelpfulVotes }, (_, voter) => ({
        storeId,
        reviewId: id,
        voterHash: keyring.pseudonym(storeId, 'voter', `demo-reader-${voter}`),
        isHelpful: voter < votes.helpfulVotes,
      })),
    })
    if (reply) {
      const repliedAt = new Date(publishedAt.getTime() + day)
      await db.reply.create({
        data: {
          storeId,
          id: uuidv7(),
          reviewId: id,
          body: reply,
          locale,
          author: 'Nordlicht Outdoor',
          publishedAt: repliedAt,
        },
      })
    }
  }
}

/** Orders that arrived these days, in several countries: their requests wait, or say why they do not. May be repeated. */
export async function placeDemoOrders(scope: Scope): Promise<void> {
  const now = scope.clock.now().getTime()
  const ago = (days: number) => new Date(now - days * day)
  const orders = [
    { name: 'Anna Bergman', country: 'SE', locale: 'sv', days: 3, products: ['fjord-2-green', 'wolke-mat'] },
    { name: 'Luc Martin', country: 'FR', locale: 'fr', days: 6, products: ['komet-stove'] },
    { name: 'Heike Sommer', country: 'DE', locale: 'de', days: 9, products: ['schauer-jacket'] },
    { name: 'Haruka Ito', country: 'JP', locale: 'ja', days: 1, products: ['quell-bottle', 'kiesel-mug'] },
    { name: 'Layla Haddad', country: 'GB', locale: 'ar', days: 5, products: ['polar-regular'] },
    {
      name: 'Bruno Conti',
      country: 'IT',
      locale: 'it',
      days: 12,
      products: ['grat-45-pack', 'stab-poles', 'lux-headlamp'],
    },
  ]
  await ingestOrders(scope, {
    orders: orders.map(({ name, country, locale, days, products }, index) => ({
      externalId: `demo-${index + 1}`,
      placedAt: ago(days + 4),
      updatedAt: ago(days),
      customer: { email: `${name.split(' ')[0]?.toLowerCase()}@customers.example`, name },
      shippingCountry: country,
      locale,
      currency: 'EUR',
      lines: products.map((productExternalId, line) => ({
        externalId: `line-${line + 1}`,
        productExternalId,
        quantity: 1,
      })),
    })),
  })
  await recordFulfillments(scope, {
    fulfillments: orders.map(({ days }, index) => ({
      externalId: `${parcel}${index + 1}`,
      orderExternalId: `demo-${index + 1}`,
      fulfilledAt: ago(days + 2),
      deliveredAt: ago(days),
    })),
  })
}

/** Whether the parcels are there, which come last of all. */
export async function isDemoFilled({ storeId, read }: Scope): Promise<boolean> {
  const parcels = await read((db) =>
    db.fulfillment.count({ where: { storeId, externalId: { startsWith: parcel } } }),
  )
  return parcels > 0
}
