import { Hono } from 'hono'
import type pg from 'pg'
import { openScope, type ScopeSource } from '../db/scope.ts'
import { RequestError } from '../errors.ts'
import type { Get } from '../mail/intake/confirm-subscription.ts'
import { takeInDelivery } from '../mail/intake/take-in-delivery.ts'
import { ingestWebhook, type Platform, readIngestSecret } from '../orders/platforms/ingest-webhook.ts'
import { publicQuery } from '../storefront/public-statement.ts'
import { findStoreId } from '../storefront/store.ts'
import { limitBody } from './large-body.ts'
import type { RequestVariables } from './request-variables.ts'

interface PlatformHeaders {
  platform: Platform
  topic: string
  signature: string
}

const platforms: ReadonlyMap<string, PlatformHeaders> = new Map([
  ['shopify', { platform: 'SHOPIFY', topic: 'x-shopify-topic', signature: 'x-shopify-hmac-sha256' }],
  [
    'woocommerce',
    { platform: 'WOOCOMMERCE', topic: 'x-wc-webhook-topic', signature: 'x-wc-webhook-signature' },
  ],
])

/** /ingest/:slug/:platform: signed webhooks of shop platforms. 200 means it is recorded; anything else, send it again. */
export function ingestRoutes(services: {
  scopeSource: ScopeSource
  publicPool: pg.Pool
  largestBody: number
  get: Get
}): Hono<RequestVariables> {
  const routes = new Hono<RequestVariables>()
  routes.post('/ingest/:slug/mail', limitBody(services.largestBody), async (context) => {
    const storeId = await findStoreId(publicQuery(services.publicPool), context.req.param('slug'))
    if (!storeId) throw new RequestError('NOT_FOUND')
    const scope = openScope(services.scopeSource, storeId, { kind: 'system' })
    const post = {
      body: new Uint8Array(await context.req.arrayBuffer()),
      contentType: context.req.header('content-type') ?? '',
      signature: context.req.header('x-candor-signature'),
      authorization: context.req.header('authorization'),
    }
    // SNS gives the password of its address only when it is asked for it (RFC 9110, 11.6.1).
    if (post.authorization === undefined && post.signature === undefined)
      context.header('www-authenticate', 'Basic realm="candor"')
    const secret = await scope.read((db) => readIngestSecret(db, scope, 'MAIL'))
    await takeInDelivery(scope, secret, post, services.get)
    return context.json({ ok: true })
  })
  routes.post('/ingest/:slug/:platform', limitBody(services.largestBody), async (context) => {
    const headers = platforms.get(context.req.param('platform'))
    const storeId =
      headers && (await findStoreId(publicQuery(services.publicPool), context.req.param('slug')))
    if (!headers || !storeId) throw new RequestError('NOT_FOUND')
    const body = new Uint8Array(await context.req.arrayBuffer())
    // WooCommerce tries an address out with an unsigned form when a webhook is saved; it means nothing and is only answered.
    if (headers.platform === 'WOOCOMMERCE' && isPing(body)) return context.json({ ok: true })
    await ingestWebhook(openScope(services.scopeSource, storeId, { kind: 'system' }), {
      platform: headers.platform,
      topic: context.req.header(headers.topic) ?? '',
      signature: context.req.header(headers.signature),
      triggeredAt: context.req.header('x-shopify-triggered-at'),
      body,
    })
    return context.json({ ok: true })
  })
  return routes
}

function isPing(body: Uint8Array): boolean {
  return body.length < 100 && /^webhook_id=\d+$/.test(Buffer.from(body).toString('latin1'))
}
