import { expect } from '@jest/globals'
import type { Shop } from './shop.ts'

/** The ask for an order, as the shop's back end reads it. */
export interface Ask {
  state: string
  sendAt: string | null
  sentAt: string | null
  explanation: { rule: string; outcome: string; explanation: string }[]
}

const askFields = 'state sendAt sentAt explanation { rule outcome explanation }'

/** The ask for an order, which is there as soon as the order is. */
export async function askFor(shop: Shop, orderExternalId = 'order-1'): Promise<Ask> {
  const { rows } = await shop.app.database.ownerPool.query(
    `SELECT r.id FROM review_request r JOIN "order" o ON o.store_id = r.store_id AND o.id = r.order_id
     WHERE r.store_id = $1 AND o.external_id = $2`,
    [shop.access.store.id, orderExternalId],
  )
  expect(rows).toHaveLength(1)
  const { node } = await shop.ask<{ node: Ask }>(
    'secret',
    `query ($id: ID!) { node(id: $id) { ... on ReviewRequest { ${askFields} } } }`,
    { id: Buffer.from(`ReviewRequest:${rows[0].id}`).toString('base64url') },
  )
  return node
}

/** What a rule said last. */
export function wordOf(ask: Ask, rule: string): string | undefined {
  return ask.explanation.findLast((word) => word.rule === rule)?.outcome
}

/** Tells of a parcel: of the whole order unless lines are named. */
export async function sendParcel(
  shop: Shop,
  parcel: {
    externalId?: string
    orderExternalId?: string
    fulfilledAt: Date
    deliveredAt?: Date
    lineExternalIds?: string[]
  },
): Promise<void> {
  const answer = await shop.ask<{ recordFulfillments: { __typename: string } }>(
    'secret',
    'mutation ($parcel: FulfillmentInput!) { recordFulfillments(input: { fulfillments: [$parcel] }) { __typename } }',
    { parcel: { externalId: 'parcel-1', orderExternalId: 'order-1', ...parcel } },
  )
  expect(answer.recordFulfillments.__typename).toBe('FulfillmentsPayload')
}

/** Asks about an order now. */
export async function askNow(shop: Shop, orderExternalId = 'order-1'): Promise<void> {
  await shop.ask(
    'secret',
    'mutation ($id: String!) { requestReviews(input: { orderExternalIds: [$id] }) { __typename } }',
    { id: orderExternalId },
  )
  await shop.drain()
}

/** The products that an invitation's form shows, and how it addresses whom it asks. */
export async function invitationOf(
  shop: Shop,
  token: string,
): Promise<{ customerName: string | null; locale: string; products: string[] }> {
  const { invitation } = await shop.ask<{
    invitation: {
      customerName: string | null
      locale: string
      products: { product: { externalId: string } }[]
    }
  }>(
    'publishable',
    'query ($token: String!) { invitation(token: $token) { customerName locale products { product { externalId } } } }',
    { token },
  )
  return { ...invitation, products: invitation.products.map(({ product }) => product.externalId) }
}
