import { afterAll, beforeAll } from '@jest/globals'
import { ClientError, GraphQLClient } from 'graphql-request'
import { pino } from 'pino'
import { type App, type AppOverrides, createApp } from '../../src/app.ts'
import type { Clock } from '../../src/clock.ts'
import { readConfig } from '../../src/config.ts'
import { type CapturedMail, readLocalMailbox } from '../../src/mail/local-mailbox.ts'
import { createStore, type StoreAccess } from '../../src/stores/create-store.ts'
import { createTestDatabase, type TestDatabase } from './database.ts'

export const day = 86_400_000

/** A clock that runs on from noon, when it is day in Europe, and can be moved. */
export interface TestClock extends Clock {
  advance(milliseconds: number): void
}

export interface RunningApp extends App {
  url: string
  clock: TestClock
}

function createTestClock(): TestClock {
  const started = Date.now()
  const noon = Math.ceil(started / day - 0.5) * day + day / 2
  let offset = noon - started
  return {
    now: () => new Date(Date.now() + offset),
    advance: (milliseconds) => {
      offset += milliseconds
    },
  }
}

/** Starts the whole server, on a database and a port of its own, for the tests of one file. Jobs run when `drain` says so. */
export function startApp(
  environment: Record<string, string> = {},
  overrides: AppOverrides = {},
): { app: () => RunningApp } {
  let database: TestDatabase | undefined
  let running: RunningApp | undefined
  beforeAll(async () => {
    database = await createTestDatabase()
    const config = readConfig({
      DATABASE_URL: database.url,
      CANDOR_SECRET: 'a secret for tests, of more than 32 characters',
      PUBLIC_URL: 'https://reviews.example',
      CANDOR_ROLE: 'api',
      ...environment,
    })
    const clock = createTestClock()
    const app = createApp(
      { ...config, port: 0, databaseUrl: database.url },
      { clock, logger: pino({ level: process.env.LOG_LEVEL ?? 'silent' }), ...overrides },
    )
    const { port } = await app.start()
    running = { ...app, url: `http://127.0.0.1:${port}`, clock }
  })
  afterAll(async () => {
    await running?.stop()
    await database?.drop()
  })
  return {
    app: () => {
      if (!running) throw new Error('The app is started before the tests run')
      return running
    },
  }
}

type Holder = 'publishable' | 'secret' | keyof StoreAccess['staff']

/** A store of its own, with what a test does in it. */
export interface Shop {
  app: RunningApp
  access: StoreAccess
  /** The address of its usual customer. */
  anna: string
  /** Sends a document as the holder of one of the store's keys; throws what comes back as top-level errors. */
  ask<Data = Record<string, never>>(
    holder: Holder,
    document: string,
    variables?: Record<string, unknown>,
    headers?: Record<string, string>,
  ): Promise<Data>
  mailTo(address: string): Promise<CapturedMail[]>
  /** Runs every job that is due by the clock. */
  drain(): Promise<void>
}

let shops = 0

export async function openShop(app: RunningApp, input: Record<string, unknown> = {}): Promise<Shop> {
  shops += 1
  const access = await createStore(app.scopeSource, app.database.ownerPool, {
    slug: `shop-${process.pid}-${shops}`,
    name: 'Nordlicht',
    url: 'https://nordlicht.example',
    ...input,
  })
  const keyOf = (holder: Holder) => {
    if (holder === 'publishable') return access.publishableKey
    return holder === 'secret' ? access.secretKey : access.staff[holder]
  }
  return {
    app,
    access,
    anna: `anna@${access.store.slug}.example`,
    ask: (holder, document, variables, headers) => {
      const client = new GraphQLClient(`${app.url}/graphql`, {
        headers: { authorization: `Bearer ${keyOf(holder)}`, ...headers },
      })
      return whenFree(() => client.request(document, variables))
    },
    mailTo: (address) => readLocalMailbox(app.database.ownerPool, address),
    drain: () => app.drainJobs({ dueUntil: app.clock.now() }),
  }
}

/** Fifty at once may be too many for a machine that has other things to do: who is told so (OVERLOADED) comes back. */
async function whenFree<Data>(send: () => Promise<Data>): Promise<Data> {
  try {
    return await send()
  } catch (error) {
    if (!(error instanceof ClientError) || error.response.status !== 503) throw error
    return whenFree(send)
  }
}

const ingest = `mutation ($input: IngestOrdersInput!) {
  ingestOrders(input: $input) {
    __typename
    ... on OrdersPayload { orders { id externalId reviewRequest { id state sendAt explanation { rule outcome explanation } } } }
    ... on ValidationError { issues { path code message } }
  }
}`

export interface IngestedOrders {
  ingestOrders: {
    __typename: string
    orders: {
      id: string
      externalId: string
      reviewRequest: {
        id: string
        state: string
        sendAt: string | null
        explanation: { rule: string; outcome: string; explanation: string }[]
      }
    }[]
    issues: { path: string[]; code: string; message: string }[]
  }
}

/** By Anna, of one tent. Addresses are the shop's own: all shops of an app share one mailbox. */
export function anOrder(shop: Shop, over: Record<string, unknown> = {}): Record<string, unknown> {
  return {
    externalId: 'order-1',
    placedAt: '2026-11-01T10:00:00Z',
    customer: { email: shop.anna, name: 'Anna' },
    shippingCountry: 'FR',
    locale: 'fr',
    lines: [{ externalId: 'line-1', productExternalId: 'tent', title: 'Tent', quantity: 1 }],
    ...over,
  }
}

export async function ingestOrders(
  shop: Shop,
  ...orders: Record<string, unknown>[]
): Promise<IngestedOrders['ingestOrders']> {
  const answer = await shop.ask<IngestedOrders>('secret', ingest, { input: { orders } })
  return answer.ingestOrders
}

const linkIn = (mail: CapturedMail | undefined, path: string) => {
  const found = mail && new RegExp(`/${path}/([A-Za-z0-9_-]{43})`).exec(mail.text)?.[1]
  if (!found)
    throw new Error(`No /${path}/ link in ${mail ? `"${mail.subject}"` : 'a mail that was not sent'}`)
  return found
}

/** As if every ask before had been made long ago: the contact budget has room. */
async function ageAsks({ app, access }: Shop): Promise<void> {
  for (const table of ['touchpoint', 'review_request'])
    await app.database.ownerPool.query(
      `UPDATE ${table} SET sent_at = sent_at - interval '2 years' WHERE store_id = $1 AND sent_at > now() - interval '1 year'`,
      [access.store.id],
    )
}

/** Orders, asks now, and returns the token in the mail's link. */
export async function invite(shop: Shop, order: Record<string, unknown> = anOrder(shop)): Promise<string> {
  await ageAsks(shop)
  await ingestOrders(shop, order)
  await shop.ask(
    'secret',
    `mutation ($ids: [String!]!) { requestReviews(input: { orderExternalIds: $ids }) { __typename } }`,
    {
      ids: [order.externalId],
    },
  )
  await shop.drain()
  const { email } = order.customer as { email: string }
  return linkIn((await shop.mailTo(email))[0], 'r')
}

/** The token of the author's page in the newest mail to an address. */
export async function authorToken(shop: Shop, address: string): Promise<string> {
  return linkIn((await shop.mailTo(address))[0], 'a')
}

/** The token that confirms an address, from the newest mail to it. */
export async function confirmationToken(shop: Shop, address: string): Promise<string> {
  return linkIn((await shop.mailTo(address))[0], 'c')
}

export interface SubmitAnswer {
  submitReview: {
    __typename: string
    id: string
    status: string
    body: string
    code: string
    message: string
    expiresAt: string
    verification: { isVerified: boolean; method: string }
    issues: { path: string[]; code: string; message: string }[]
  }
}

const submit = `mutation ($input: SubmitReviewInput!) {
  submitReview(input: $input) {
    __typename
    ... on Review { id status body verification { isVerified method } }
    ... on EmailConfirmationRequired { expiresAt }
    ... on Error { code message }
    ... on ValidationError { issues { path code message } }
  }
}`

export async function submitReview(
  shop: Shop,
  input: Record<string, unknown>,
  headers?: Record<string, string>,
): Promise<SubmitAnswer['submitReview']> {
  const whole = { rating: 4, body: 'A good tent in any weather.', displayName: 'Anna', ...input }
  return (await shop.ask<SubmitAnswer>('publishable', submit, { input: whole }, headers)).submitReview
}
