import { setTimeout as sleep } from 'node:timers/promises'
import { createKeyring } from '../../../src/auth/keyring.ts'
import { systemClock } from '../../../src/clock.ts'
import { openDatabase } from '../../../src/db/database.ts'
import { createStore, type StoreAccess } from '../../../src/stores/create-store.ts'
import type { MailServer } from '../../support/mail-server.ts'
import { eventually } from './eventually.ts'

/** Opens a store beside the process that is going to serve it. */
export async function openStore(databaseUrl: string): Promise<StoreAccess> {
  const database = openDatabase(databaseUrl, () => {}, { app: 1, public: 1, owner: 1 })
  try {
    return await createStore(
      {
        database,
        clock: systemClock,
        keyring: createKeyring('a secret for tests, of more than 32 characters'),
        publicUrl: 'http://localhost',
        privateHosts: new Set(),
        afterCommit: async () => {},
      },
      database.ownerPool,
      { slug: 'shop', name: 'Nordlicht' },
    )
  } finally {
    await database.close()
  }
}

interface Accepted {
  customer: string
  reviewId: string
}

export interface StubbornShop {
  /** Reviews answered with success, so far. */
  accepted: Accepted[]
  /** Sells to each customer, and has every one of them write a review, whatever happens to the server meanwhile. */
  run(customers: string[]): Promise<void>
}

const patience = 60_000
const customersAtOnce = 8

/** A shop and its customers as well-behaved clients: without an answer they send the same request again, under the same key. */
export function stubbornShop(url: () => string, access: StoreAccess, mail: MailServer): StubbornShop {
  const accepted: Accepted[] = []

  async function ask<Data>(key: string, query: string, variables: object): Promise<Data> {
    const deadline = performance.now() + patience
    while (true) {
      try {
        const response = await fetch(`${url()}/graphql`, {
          method: 'POST',
          headers: { authorization: `Bearer ${key}`, 'content-type': 'application/json' },
          body: JSON.stringify({ query, variables }),
          signal: AbortSignal.timeout(15_000),
        })
        const { data, errors } = (await response.json()) as { data?: Data; errors?: unknown }
        if (data && !errors) return data
        throw new Error(JSON.stringify(errors))
      } catch (error) {
        if (performance.now() > deadline) throw error
        await sleep(50)
      }
    }
  }

  async function sell(customers: string[]): Promise<void> {
    const orders = customers.map((email) => ({
      externalId: `order of ${email}`,
      placedAt: '2026-11-01T10:00:00Z',
      customer: { email },
      shippingCountry: 'FR',
      locale: 'en',
      lines: [{ externalId: 'line', productExternalId: 'tent', title: 'Tent', quantity: 1 }],
    }))
    for (let first = 0; first < orders.length; first += 10) {
      const batch = orders.slice(first, first + 10)
      await ask(
        access.secretKey,
        'mutation ($orders: [OrderInput!]!) { ingestOrders(input: { orders: $orders }) { ... on OrdersPayload { orders { id } } } }',
        { orders: batch },
      )
      await ask(
        access.secretKey,
        'mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }',
        { ids: batch.map((order) => order.externalId) },
      )
    }
  }

  async function review(customer: string): Promise<void> {
    await eventually(`${customer} is asked`, () => mail.mailTo(customer).length > 0, patience)
    const token = /\/r\/([\w-]{43})/.exec(mail.mailTo(customer)[0]?.text ?? '')?.[1]
    const { submitReview } = await ask<{ submitReview: { id?: string; code?: string } }>(
      access.publishableKey,
      `mutation ($input: SubmitReviewInput!) { submitReview(input: $input) { ... on Review { id } ... on Error { code } } }`,
      {
        input: {
          token,
          idempotencyKey: customer,
          rating: 1 + (accepted.length % 5),
          body: `It kept me dry, says ${customer.split('@')[0]}.`,
          displayName: 'A customer',
          locale: 'en',
        },
      },
    )
    if (!submitReview.id) throw new Error(`${customer} was refused: ${submitReview.code}`)
    accepted.push({ customer, reviewId: submitReview.id })
  }

  return {
    accepted,
    async run(customers) {
      const waiting = [...customers]
      const queue = Array.from({ length: customersAtOnce }, async () => {
        for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) await review(next)
      })
      await Promise.all([sell(customers), ...queue])
    },
  }
}
