import { describe, expect, test } from '@jest/globals'
import {
  type GraphQLInputType,
  type GraphQLNamedInputType,
  getNamedType,
  isEnumType,
  isInputObjectType,
} from 'graphql'
import { localId } from '../../src/global-id.ts'
import { schema } from '../../src/schema/index.ts'
import { onlyItem } from '../support/moderators.ts'
import {
  anOrder,
  authorToken,
  confirmationToken,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

/** PostgreSQL stores no U+0000 in a text: what carries one is refused with a typed error, or cleaned, and never sent there. */

const { app } = startApp({ CANDOR_SUBMISSIONS_PER_MINUTE: '100000' })
const nul = '\0'

interface Answer {
  data?: Record<string, { __typename: string } | null> | null
  errors?: { extensions: { code: string } }[]
}

async function post(shop: Shop, body: object, token = shop.access.secretKey): Promise<Answer> {
  const answer = await fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
    body: JSON.stringify(body),
  })
  return (await answer.json()) as Answer
}

type Path = (string | number)[]

/** Where an input has text that reaches a verb as it is; every field has to be there, lists with one item. */
function textsIn(type: GraphQLInputType, value: unknown, path: Path = []): Path[] {
  const named: GraphQLNamedInputType = getNamedType(type)
  if (Array.isArray(value)) return value.flatMap((item, index) => textsIn(named, item, [...path, index]))
  if (isInputObjectType(named)) {
    const given = value as Record<string, unknown>
    expect([...path, Object.keys(given).sort()]).toEqual([...path, Object.keys(named.getFields()).sort()])
    return Object.values(named.getFields()).flatMap((field) =>
      textsIn(field.type, given[field.name], [...path, field.name]),
    )
  }
  return isEnumType(named) || typeof value !== 'string' ? [] : [path]
}

function changedAt(value: unknown, [step, ...rest]: Path, change: (text: string) => string): unknown {
  if (step === undefined) return change(String(value))
  if (Array.isArray(value))
    return value.map((item, index) => (index === step ? changedAt(item, rest, change) : item))
  const given = value as Record<string, unknown>
  return { ...given, [step]: changedAt(given[step], rest, change) }
}

const nulAlone = () => nul
const spoilings: ((text: string) => string)[] = [
  (text) => `${text}${nul}`,
  (text) => `${text.slice(0, -2)}${nul}${text.slice(-2)}`,
  nulAlone,
]

/** An input of each mutation that is accepted, with a value in each of its fields; made anew for each try. */
const inputs: Record<string, (world: World) => object | Promise<object>> = {
  upsertProducts: () => ({
    products: [
      {
        externalId: 'tent',
        title: 'Tent',
        titles: [{ locale: 'de', text: 'Zelt' }],
        groupExternalId: 'tents',
        url: 'https://nordlicht.example/tent',
        imageUrl: 'https://nordlicht.example/tent.jpg',
        brand: 'Fjord',
        gtin: '4006381333931',
        mpn: 'F-2',
        sku: 'fjord-2',
        productType: 'Tents',
        askOptOut: 'A matter of health',
      },
    ],
  }),
  ingestOrders: ({ shop, tries }) => ({
    orders: [
      {
        externalId: `order-of-try-${tries}`,
        placedAt: '2026-11-01T10:00:00Z',
        updatedAt: '2026-11-01T10:00:00Z',
        currency: 'EUR',
        status: 'PLACED',
        shippingCountry: 'FR',
        locale: 'fr',
        timeZone: 'Europe/Paris',
        isTest: false,
        channel: 'ONLINE',
        customer: {
          externalId: 'customer-1',
          email: shop.anna,
          name: 'Anna',
          consent: {
            basis: 'CONSENT',
            evidence: 'checkbox',
            givenAt: '2026-11-01T10:00:00Z',
            confirmedAt: '2026-11-01T11:00:00Z',
          },
        },
        lines: [
          {
            externalId: 'line-1',
            productExternalId: 'tent',
            title: 'Tent',
            quantity: 1,
            refundedQuantity: 0,
            unitPrice: '19.90',
            isGift: false,
          },
        ],
      },
    ],
  }),
  eraseCustomer: async ({ shop, tries }) => {
    const externalId = `customer-of-try-${tries}`
    const customer = { externalId, email: `${externalId}@${shop.access.store.slug}.example` }
    await ingestOrders(shop, anOrder(shop, { externalId: `order-of-try-${tries}`, customer }))
    return { email: null, externalId }
  },
  recordFulfillments: () => ({
    fulfillments: [
      {
        externalId: 'parcel-1',
        orderExternalId: 'order-1',
        updatedAt: '2026-11-04T10:00:00Z',
        fulfilledAt: '2026-11-02T10:00:00Z',
        deliveredAt: '2026-11-03T10:00:00Z',
        failedAt: '2026-11-02T20:00:00Z',
        carrier: 'DHL',
        lineExternalIds: ['line-1'],
      },
    ],
  }),
  requestReviews: () => ({ orderExternalIds: ['order-1'] }),
  createReviewLinks: () => ({ orderExternalIds: ['order-1'] }),
  cancelReviewRequest: ({ requestId }) => ({ requestId, reason: 'TEST' }),
  recordReturns: () => ({
    returns: [
      {
        externalId: 'return-1',
        orderExternalId: 'order-1',
        openedAt: '2026-11-04T10:00:00Z',
        closedAt: '2026-11-05T10:00:00Z',
      },
    ],
  }),
  sendTestMail: ({ shop }) => ({ to: ownerOf(shop), kind: 'REVIEW_REQUEST', locale: 'en' }),
  updateContactPreferences: ({ preferences }) => ({
    token: preferences,
    unsubscribe: false,
    topics: [{ topic: 'SURVEYS', isAllowed: true }],
    confirmConsent: false,
  }),
  addRewardCodes: ({ tries }) => ({ codes: [`CODE-${tries}`] }),
  submitReview: ({ productId, tries }) => ({
    token: null,
    productId,
    productExternalId: 'tent',
    rating: 4,
    title: 'Sound',
    body: 'A good tent in any weather.',
    locale: 'en',
    displayName: 'Anna',
    email: `somebody-${tries}@nul.example`,
    recommends: true,
    aspects: [{ name: 'fit', score: 4 }],
    pros: ['light'],
    cons: ['dear'],
    experiencedOn: '2026-11-01',
    relationship: 'NONE',
    idempotencyKey: `key-${tries}`,
  }),
  confirmEmail: ({ confirmation }) => ({ token: confirmation }),
  editReview: async ({ shop, author, reviewId, tries }) => ({
    token: author,
    reviewId,
    version: await newestVersion(shop, reviewId),
    rating: 4,
    title: 'Sound',
    body: 'A good tent in most weathers.',
    displayName: 'Anna',
    recommends: true,
    aspects: [{ name: 'fit', score: 4 }],
    pros: ['light'],
    cons: ['dear'],
    idempotencyKey: `key-${tries}`,
  }),
  voteOnReview: ({ reviewId }) => ({ reviewId, vote: 'HELPFUL', voter: 'a-stable-voter' }),
  replyToReview: ({ reviewId }) => ({ reviewId, body: 'Thank you.', locale: 'en' }),
  withdrawReview: ({ author, reviewId }) => ({ token: author, reviewId }),
  submitNotice: ({ reviewId, tries }) => ({
    reviewId,
    reason: 'SPAM',
    explanation: 'It is an advertisement.',
    name: 'Paul',
    email: `paul-${tries}@nul.example`,
    goodFaith: true,
    allegedLaw: 'A law',
    locale: 'en',
  }),
  submitAppeal: ({ author, reviewId }) => ({ token: author, reviewId, statement: 'It is my opinion.' }),
  decideModeration: ({ itemId }) => ({
    itemId,
    version: 1,
    action: 'REDACT',
    reason: 'SPAM',
    explanation: 'It is an advertisement.',
    legalGround: 'UWG § 7',
    spans: [{ field: 'body', start: 0, end: 1 }],
  }),
  claimModerationItem: ({ itemId }) => ({ itemId, version: 1, release: false }),
  decideAppeal: ({ itemId }) => ({ itemId, version: 1, uphold: true, explanation: 'Looked at again.' }),
  startExport: () => ({
    kind: 'STATEMENTS_OF_REASONS',
    format: 'NDJSON',
    from: '2026-01-01T00:00:00Z',
    to: '2026-02-01T00:00:00Z',
  }),
  updateStore: () => ({
    name: 'Nordlicht',
    url: 'https://nordlicht.example',
    defaultLocale: 'en',
    locales: ['en'],
    moderation: {
      publishDeadlineHours: 72,
      masksMildWords: true,
      staffNames: ['Paul Meier'],
      staffEmailDomains: ['nordlicht.example'],
      blockedWords: [{ word: 'Zwirnhold', reason: 'SPAM' }],
      moderationService: { url: 'https://service.example/', secret: 'a secret that is long enough' },
      escalationContact: 'now@nordlicht.example',
      guidelines: 'Tell what it was like to use.',
    },
    asking: {
      requestTrigger: 'DELIVERED',
      requestDelayDays: 14,
      requestDelays: [
        { days: 42, productExternalId: 'sofa', productType: 'Sofas', country: 'FR', locale: 'fr' },
      ],
      transitDays: [{ days: 3, carrier: 'DHL', country: 'FR' }],
      combineWithinDays: 7,
      askWithinDays: 365,
      invitationDays: 90,
      sendingHours: { from: 8, to: 21 },
      sendingWeekdays: [1, 2, 3, 4, 5],
      quietPeriods: [{ from: '2026-12-24', to: '2026-12-26' }],
      timeZone: 'Europe/Paris',
      mailsPerHour: 1_000,
      mailsPerHourToOneDomain: 500,
      rampUp: true,
      daysBetweenAsks: 30,
      contactsPerMonth: 5,
      daysBetweenAsksAboutProduct: 365,
      reminders: 1,
      reminderAfterDays: 7,
      notArrivedDays: 7,
      doubleOptIn: false,
      softOptInCountries: ['FR'],
      supportContact: 'support@nordlicht.example',
      reward: {
        description: [{ locale: 'en', text: 'Five euros' }],
        codes: 'WEBHOOK',
        webhook: { url: 'https://service.example/codes', secret: 'a secret that is long enough' },
      },
    },
    mail: {
      senderName: 'Nordlicht',
      senderAddress: 'reviews@nordlicht.example',
      replyTo: 'help@nordlicht.example',
      bounceAddress: 'bounces@nordlicht.example',
      brandColor: '#0f5c4a',
      logoUrl: 'https://nordlicht.example/logo.png',
      mailTexts: [{ locale: 'en', key: 'request.button', text: 'Say it' }],
      imprint: 'Nordlicht GmbH',
    },
  }),
}

/** Who may; a secret key all others. */
const holders: Record<string, 'owner' | 'moderator' | 'publishable'> = {
  voteOnReview: 'publishable',
  updateStore: 'owner',
  decideModeration: 'moderator',
  claimModerationItem: 'moderator',
  decideAppeal: 'moderator',
}

interface World {
  shop: Shop
  reviewId: string
  productId: string
  /** Of an ask that has not gone out. */
  requestId: string
  preferences: string
  author: string
  confirmation: string
  /** Of a report that waits for a decision. */
  itemId: string
  /** Grows with each try, so that no try meets what another has written. */
  tries: number
}

const ownerOf = ({ access }: Shop) => `owner@${access.store.slug}.example`

async function newestVersion(shop: Shop, reviewId: string): Promise<number> {
  const { rows } = await shop.app.database.ownerPool.query(
    'SELECT max(version) AS version FROM review_version WHERE review_id = $1',
    [localId('Review', reviewId)],
  )
  return rows[0].version
}

async function aWorld(): Promise<World> {
  const shop = await openShop(app())
  const invitation = await invite(shop, anOrder(shop))
  const { id: reviewId } = await submitReview(shop, { token: invitation })
  await shop.drain()
  const author = await authorToken(shop, shop.anna)
  const someone = `someone@${shop.access.store.slug}.example`
  await submitReview(shop, { productExternalId: 'tent', email: someone })
  await shop.drain()
  const { product } = await shop.ask<{ product: { id: string } }>(
    'publishable',
    '{ product(externalId: "tent") { id } }',
  )
  const confirmation = await confirmationToken(shop, someone)
  await shop.ask(
    'publishable',
    `mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: SPAM, explanation: "x", name: "x", email: "n@example.org", goodFaith: true }) { __typename } }`,
    { id: reviewId },
  )
  const { id: itemId } = await onlyItem(shop)
  const mails = await shop.mailTo(shop.anna)
  const unsubscribe = mails.map(({ headers }) => headers['List-Unsubscribe']).find(Boolean) ?? ''
  const preferences = /\/u\/([\w-]{43})>/.exec(unsubscribe)?.[1]
  if (preferences === undefined) throw new Error('An ask says how to unsubscribe')
  const later = anOrder(shop, { externalId: 'later', customer: { email: someone } })
  const requestId = (await ingestOrders(shop, later)).orders[0]?.reviewRequest.id ?? ''
  return {
    shop,
    reviewId,
    productId: product.id,
    requestId,
    preferences,
    author,
    confirmation,
    itemId,
    tries: 0,
  }
}

const mutations = schema.getMutationType()?.getFields() ?? {}

describe('A NUL', () => {
  test.each(Object.keys(mutations))('in any text of %s never reaches the database', async (name) => {
    const world = await aWorld()
    const { access } = world.shop
    const holder = holders[name]
    const token =
      holder === 'publishable' ? access.publishableKey : holder ? access.staff[holder] : access.secretKey
    const argument = mutations[name]?.args[0]
    const make = inputs[name]
    if (!argument || !make) throw new Error(`Say in this test what ${name} takes`)
    const query = `mutation ($input: ${argument.type}) { ${name}(input: $input) { __typename ... on Error { code } } }`
    const failures: object[] = []
    const paths = textsIn(argument.type, await make(world))
    // Each text is spoiled in one of the ways, unless more is asked for.
    const waysOf = (index: number) =>
      process.env.CANDOR_WORLDS === undefined ? [spoilings[index % spoilings.length]] : spoilings
    const tries = paths.flatMap((path, index) => waysOf(index).map((spoil) => ({ path, spoil })))
    for (const { path, spoil = nulAlone } of tries) {
      world.tries += 1
      const input = changedAt(await make(world), path, spoil)
      const { data, errors } = await post(world.shop, { query, variables: { input } }, token)
      const isTold =
        data?.[name] != null || errors?.every(({ extensions }) => extensions.code === 'BAD_USER_INPUT')
      const codes = errors?.map(({ extensions }) => extensions.code)
      if (!isTold) failures.push({ at: path.join('.'), text: JSON.stringify(spoil('some text')), codes })
    }
    expect(failures).toEqual([])
    world.tries += 1
    const { data } = await post(world.shop, { query, variables: { input: await make(world) } }, token)
    // This item is no appeal.
    const refusals = name === 'decideAppeal' ? /ValidationError/ : /ValidationError|NotFoundError|TokenError/
    expect(data?.[name]?.__typename).not.toMatch(refusals)
  })

  test('in the token or the idempotency key of a review that answers an invitation is told of too', async () => {
    const { shop } = await aWorld()
    const lines = ['tent', 'stove'].map((id) => ({ externalId: id, productExternalId: id, quantity: 1 }))
    const token = await invite(shop, anOrder(shop, { externalId: 'order-2', lines }))
    expect(await submitReview(shop, { token: `${token}${nul}` })).toMatchObject({ code: 'TOKEN_UNKNOWN' })
    const again = await submitReview(shop, {
      token,
      productExternalId: 'tent',
      idempotencyKey: `a${nul}b`,
    })
    expect(again).toMatchObject({ code: 'ALREADY_REVIEWED' })
  })
})
