import { randomBytes } from 'node:crypto'
import { z } from 'zod'
import type { Keyring } from '../../auth/keyring.ts'
import { type Scope, type StoreDatabase, within } from '../../db/scope.ts'
import { type Issue, NotFoundError, RequestError, ValidationError } from '../../errors.ts'
import type { IngestPlatform } from '../../generated/prisma/enums.ts'
import { erasePerson } from '../../privacy/erase-customer.ts'
import { ingestOrderNews } from '../ingest-orders.ts'
import { recordFulfillments } from '../record-fulfillments.ts'
import { recordParcelEvent } from '../record-parcel-event.ts'
import { recordRefunds } from '../record-refunds.ts'
import { recordReturns } from '../record-returns.ts'
import { takeBackFulfillments } from '../take-back-fulfillments.ts'
import { isSignedBy, type PlatformNews } from './platform.ts'
import { shopifyNews } from './shopify.ts'
import { woocommerceNews } from './woocommerce.ts'

export type Platform = 'SHOPIFY' | 'WOOCOMMERCE'

const newsOf = { SHOPIFY: shopifyNews, WOOCOMMERCE: woocommerceNews } satisfies Record<
  Platform,
  (topic: string, payload: unknown, at: Date) => PlatformNews
>

export interface Webhook {
  platform: Platform
  topic: string
  body: Uint8Array
  /** Base64, from X-Shopify-Hmac-SHA256 or X-WC-Webhook-Signature. */
  signature: string | undefined
  /** When what it tells of happened, as its header says: what has no time of its own is of then. */
  triggeredAt: string | undefined
}

/**
 * Takes in a platform's webhook. May be repeated and reordered: it ends alike.
 * Throws RequestError SIGNATURE_INVALID, and ValidationError when a signed body is not what the platform documents.
 */
export async function ingestWebhook(scope: Scope, webhook: Webhook): Promise<void> {
  const secret = await scope.read((db) => readIngestSecret(db, scope, webhook.platform))
  if (secret === null || !isSignedBy(secret, webhook.body, webhook.signature))
    throw new RequestError('SIGNATURE_INVALID')
  if (webhook.topic === '') throw new RequestError('BAD_USER_INPUT', { argument: 'topic' })
  const news = parseNews(webhook, timeOf(webhook, scope.clock.now()))
  // One word, told at once: nobody is asked by half of it.
  await scope.transaction((tx) => takeIn(within(scope, tx), news))
  for (const known of news.erasures) await erasePerson(scope, known).catch(ofNobody)
}

async function takeIn(scope: Scope, news: PlatformNews): Promise<void> {
  if (news.orders.length > 0) await ingestOrderNews(scope, { orders: news.orders })
  for (const taken of news.voidFulfillments) await takeBackFulfillments(scope, taken)
  if (news.fulfillments.length > 0) await recordFulfillments(scope, { fulfillments: news.fulfillments })
  for (const event of news.parcelEvents) await recordParcelEvent(scope, event)
  if (news.refunds.length > 0) await recordRefunds(scope, { refunds: news.refunds })
  if (news.returns.length > 0) await recordReturns(scope, { returns: news.returns })
}

/** A header is not signed: what it says of a time to come is not believed. */
function timeOf({ triggeredAt }: Webhook, now: Date): Date {
  const told = new Date(triggeredAt ?? Number.NaN)
  return told <= now ? told : now
}

/** A platform tells every app, also those that know nothing of a customer. */
function ofNobody(error: unknown): void {
  if (!(error instanceof NotFoundError)) throw error
}

function parseNews({ platform, topic, body }: Webhook, at: Date): PlatformNews {
  try {
    const payload = parseExactly(new TextDecoder('utf-8', { fatal: true }).decode(body))
    return newsOf[platform](topic, payload, at)
  } catch (error) {
    if (error instanceof z.ZodError) {
      throw new ValidationError(
        error.issues.map((issue): Issue => ({ path: issue.path.map(String), code: 'INVALID' })),
      )
    }
    if (error instanceof SyntaxError || error instanceof TypeError)
      throw new RequestError('BAD_USER_INPUT', { argument: 'json' })
    throw error
  }
}

/**
 * Whole numbers that a double cannot hold, as ids may be, are taken as text: 820982911946154508 must not become …500. Read from
 * left to right: one regular expression for whole strings runs out of stack on a string of megabytes.
 */
function parseExactly(json: string): unknown {
  const token = /"|-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/g
  const parts: string[] = []
  let taken = 0
  for (let match = token.exec(json); match !== null; match = token.exec(json)) {
    const [text] = match
    if (text === '"') token.lastIndex = endOfString(json, match.index)
    else if (/^-?\d{16,}$/.test(text)) {
      parts.push(json.slice(taken, match.index), `"${text}"`)
      taken = token.lastIndex
    }
  }
  return JSON.parse(parts.join('') + json.slice(taken))
}

/** Where the string that begins at `start` is over; the end of the text when it is never closed. */
function endOfString(json: string, start: number): number {
  for (let end = json.indexOf('"', start + 1); end !== -1; end = json.indexOf('"', end + 1)) {
    let unescaped = end
    while (json[unescaped - 1] === '\\') unescaped -= 1
    if ((end - unescaped) % 2 === 0) return end + 1
  }
  return json.length
}

export async function readIngestSecret(
  db: StoreDatabase,
  { storeId, keyring }: Scope,
  platform: IngestPlatform,
): Promise<string | null> {
  const kept = await db.ingestSecret.findUnique({ where: { storeId_platform: { storeId, platform } } })
  return kept ? keyring.decrypt(kept.ciphertext) : null
}

/**
 * The secret a platform signs with: made on first need, or set when the platform dictates it (as Shopify does for webhooks
 * made in its admin). Returns it.
 */
export async function ensureIngestSecret(
  db: StoreDatabase,
  keyring: Keyring,
  storeId: string,
  platform: IngestPlatform,
  dictated?: string,
): Promise<string> {
  const kept = await db.ingestSecret.findUnique({ where: { storeId_platform: { storeId, platform } } })
  if (kept && dictated === undefined) return keyring.decrypt(kept.ciphertext)
  const secret = dictated ?? randomBytes(32).toString('hex')
  const ciphertext = keyring.encrypt(secret)
  await db.ingestSecret.upsert({
    where: { storeId_platform: { storeId, platform } },
    create: { storeId, platform, ciphertext },
    update: { ciphertext },
  })
  return secret
}
