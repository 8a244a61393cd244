import { createHmac } from 'node:crypto'
import { openScope } from '../../src/db/scope.ts'
import { ensureIngestSecret } from '../../src/orders/platforms/ingest-webhook.ts'
import { anOrder, ingestOrders, type Shop } from './shop.ts'

/** Asks by hand about an order, which is recorded before, and lets the mail go out. */
export async function ask(shop: Shop, over: Record<string, unknown> = {}): Promise<void> {
  const order = anOrder(shop, { locale: 'en', ...over })
  await ingestOrders(shop, order)
  await askByHand(shop, order.externalId)
  await shop.drain()
}

export function askByHand(shop: Shop, externalId: unknown): Promise<unknown> {
  return shop.ask(
    'secret',
    'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
    { ids: [externalId] },
  )
}

interface Asked {
  state: string
  sendAt: string | null
  explanation: { rule: string; explanation: string }[]
}

/** The newest first. */
export async function requestsOf(shop: Shop, email?: string): Promise<Asked[]> {
  const { reviewRequests } = await shop.ask<{ reviewRequests: { nodes: Asked[] } }>(
    'secret',
    `query ($filter: ReviewRequestFilter) {
      reviewRequests(filter: $filter) { nodes { state sendAt explanation { rule explanation } } }
    }`,
    { filter: email === undefined ? {} : { email } },
  )
  return reviewRequests.nodes
}

export async function stateOf(shop: Shop): Promise<string[]> {
  return (await requestsOf(shop)).map(({ state }) => state)
}

/** Why whose addresses are not asked. */
export async function suppressions(shop: Shop): Promise<string[]> {
  const { rows } = await shop.app.database.ownerPool.query(
    'SELECT reason FROM suppression WHERE store_id = $1 ORDER BY reason',
    [shop.access.store.id],
  )
  return rows.map(({ reason }) => reason)
}

export function secretOf(shop: Shop): Promise<string> {
  const scope = openScope(shop.app.scopeSource, shop.access.store.id, { kind: 'system' })
  return scope.transaction(({ db }) => ensureIngestSecret(db, scope.keyring, scope.storeId, 'MAIL'))
}

/** Posts to the store's intake of mail. */
export function post(shop: Shop, body: string, headers: Record<string, string>): Promise<Response> {
  const url = `${shop.app.url}/ingest/${shop.access.store.slug}/mail`
  return fetch(url, { method: 'POST', headers, body })
}

/** The same, signed. Returns the status. */
export async function tell(
  shop: Shop,
  payload: object | string,
  contentType = 'application/json',
): Promise<number> {
  const body = typeof payload === 'string' ? payload : JSON.stringify(payload)
  const signature = createHmac('sha256', await secretOf(shop))
    .update(body)
    .digest('hex')
  return (await post(shop, body, { 'content-type': contentType, 'x-candor-signature': signature })).status
}

/** A delivery status notification (RFC 3464) about one recipient. */
export function statusReport({
  to,
  fields,
  original,
}: {
  to: string
  fields: string[]
  original: string[]
}): string {
  return [
    'From: MAILER-DAEMON@mx.example.org (Mail Delivery System)',
    `To: ${to}`,
    'Subject: Undelivered Mail Returned to Sender',
    'MIME-Version: 1.0',
    'Content-Type: multipart/report; report-type=delivery-status; boundary=x',
    '',
    '--x',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.example.org',
    '',
    ...fields,
    '',
    '--x',
    'Content-Type: text/rfc822-headers',
    '',
    ...original,
    '',
    '--x--',
  ].join('\r\n')
}
