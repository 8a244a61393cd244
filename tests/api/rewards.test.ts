import { afterAll, describe, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { importRewardCodes } from '../../src/rewards/add-reward-codes.ts'
import { deliverCode } from '../../src/rewards/deliver-code.ts'
import { sendParcel } from '../support/asks.ts'
import { payloadsOf, scopeOf } from '../support/ledger.ts'
import { type ModerationServer, startModerationServer } from '../support/moderation-server.ts'
import { decide, onlyItem, withholding } from '../support/moderators.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import {
  anOrder,
  authorToken,
  confirmationToken,
  day,
  ingestOrders,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'

const { app } = startApp({ CANDOR_PRIVATE_HOSTS: '127.0.0.1' })
const secret = 'a secret of more than 24 characters'
const servers: ModerationServer[] = []
afterAll(() => Promise.all(servers.map((server) => server.close())))

const list = { description: [{ locale: 'en', text: '5 euros off' }], codes: 'LIST' }
const thanks = 'Thank you for your review'

async function setReward(shop: Shop, reward: object | null): Promise<object> {
  const { updateStore } = await shop.ask<{ updateStore: object }>(
    'owner',
    `mutation ($reward: RewardInput) { updateStore(input: { asking: { reward: $reward } }) {
      __typename ... on ValidationError { issues { path code } } } }`,
    { reward },
  )
  return updateStore
}

async function openGivingShop(reward: object = list): Promise<Shop> {
  const shop = await openShop(app())
  expect(await setReward(shop, reward)).toEqual({ __typename: 'Store' })
  return shop
}

async function addCodes(shop: Shop, ...codes: string[]): Promise<{ added: number; left: number }> {
  const { addRewardCodes } = await shop.ask<{ addRewardCodes: { added: number; left: number } }>(
    'owner',
    'mutation ($codes: [String!]!) { addRewardCodes(input: { codes: $codes }) { ... on RewardCodesPayload { added left } } }',
    { codes },
  )
  return addRewardCodes
}

interface Listed {
  rewardId: string
  state: string
  description: string
  deliveredAt: string | null
  product: { externalId: string }
}

async function rewardsOf(shop: Shop): Promise<Listed[]> {
  const { rewards } = await shop.ask<{ rewards: { nodes: Listed[] } }>(
    'secret',
    '{ rewards(first: 100) { nodes { rewardId state description deliveredAt product { externalId } } } }',
  )
  return rewards.nodes
}

const orderOf = (shop: Shop, name: string, over: Record<string, unknown> = {}) =>
  anOrder(shop, {
    externalId: `order-${name}`,
    customer: { email: addressOf(shop, name), name },
    locale: 'en',
    ...over,
  })
const addressOf = (shop: Shop, name: string) => `${name}@${shop.access.store.slug}.example`
const rewardMails = async (shop: Shop, name: string) =>
  (await shop.mailTo(addressOf(shop, name))).filter(({ subject }) => subject === thanks)
const codeIn = (text: string | undefined) => /Your code: (\S+)/.exec(text ?? '')?.[1]

/** Asked and answered, as far as submitting goes; what follows from it is not done yet. */
async function review(shop: Shop, name: string, over: Record<string, unknown> = {}) {
  const token = await invite(shop, orderOf(shop, name))
  return { token, ...(await submitReview(shop, { token, locale: 'en', displayName: name, ...over })) }
}

async function disclosuresOf(shop: Shop, id: string) {
  const { review } = await shop.ask<{ review: { disclosures: string[]; isCounted: boolean } }>(
    'secret',
    'query ($id: ID!) { review(id: $id) { disclosures isCounted } }',
    { id },
  )
  return review
}

const withdraw = (shop: Shop, token: string, id: string) =>
  shop.ask(
    'publishable',
    'mutation ($token: String!, $id: ID!) { withdrawReview(input: { token: $token, reviewId: $id }) { __typename } }',
    { token, id },
  )

const leavesOf = async (shop: Shop, id: string) =>
  (await payloadsOf(shop)).filter(({ reviewId }) => reviewId === localId('Review', id))

describe('What is given for a review', () => {
  test('is the same for 1, 2, 3, 4 and 5 stars, field by field', async () => {
    const shop = await openGivingShop()
    await addCodes(shop, 'CODE-1', 'CODE-2', 'CODE-3', 'CODE-4', 'CODE-5')
    const words = ['Awful, it leaks.', 'Poor and heavy.', 'It is all right.', 'Good in rain.', 'Wonderful!']
    const outcomes: unknown[] = []
    const codes: unknown[] = []
    for (const [index, body] of words.entries()) {
      const name = `customer${index}`
      const { id } = await review(shop, name, { rating: index + 1, body })
      await shop.drain()
      const [mail, ...others] = await rewardMails(shop, name)
      codes.push(codeIn(mail?.text))
      const [newest] = await rewardsOf(shop)
      outcomes.push({
        ...(await disclosuresOf(shop, id)),
        ...newest,
        rewardId: typeof newest?.rewardId,
        deliveredAt: typeof newest?.deliveredAt,
        mails: 1 + others.length,
        text: mail?.text.replaceAll(name, 'NAME').replace(/CODE-\d/, 'CODE'),
        html: mail?.html.replaceAll(name, 'NAME').replace(/CODE-\d/, 'CODE').length,
        leaves: (await leavesOf(shop, id)).map(({ kind }) => kind),
      })
    }
    expect(outcomes[0]).toMatchObject({
      disclosures: ['INCENTIVISED'],
      isCounted: true,
      state: 'DELIVERED',
      description: '5 euros off',
      product: { externalId: 'tent' },
      text: expect.stringContaining('5 euros off'),
      leaves: ['SUBMISSION', 'REWARD_GRANT', 'PUBLICATION'],
    })
    expect(outcomes).toEqual(Array(5).fill(outcomes[0]))
    expect(codes).toEqual(['CODE-1', 'CODE-2', 'CODE-3', 'CODE-4', 'CODE-5'])
  })

  test('is written down before anybody reads the text', async () => {
    const shop = await openGivingShop()
    const { id, status } = await review(shop, 'anna')
    expect(status).toBe('PENDING')
    const [reward] = await rewardsOf(shop)
    expect(reward).toMatchObject({ state: 'WAITING', deliveredAt: null })
    expect(await leavesOf(shop, id)).toEqual([
      expect.objectContaining({ kind: 'SUBMISSION' }),
      expect.objectContaining({ kind: 'REWARD_GRANT', rewardId: reward?.rewardId }),
    ])
  })

  test('stays when the review is withheld', async () => {
    const shop = await openGivingShop()
    const { id } = await review(shop, 'anna')
    await shop.drain()
    await shop.ask(
      'publishable',
      'mutation ($id: ID!) { submitNotice(input: { reviewId: $id, reason: SPAM, explanation: "x", name: "x", email: "n@example.org", goodFaith: true }) { __typename } }',
      { id },
    )
    await decide(shop, await onlyItem(shop), withholding(0, 5))
    await addCodes(shop, 'STAYS')
    await shop.drain()
    expect(codeIn((await rewardMails(shop, 'anna'))[0]?.text)).toBe('STAYS')
  })

  test('stays when the review is taken back, and is not given twice for writing anew', async () => {
    const shop = await openGivingShop()
    const { id, token } = await review(shop, 'anna')
    await shop.drain()
    await withdraw(shop, await authorToken(shop, addressOf(shop, 'anna')), id)
    const again = await submitReview(shop, { token, locale: 'en', rating: 1 })
    expect(again.__typename).toBe('Review')
    await addCodes(shop, 'ONE', 'TWO')
    await shop.drain()
    expect((await rewardMails(shop, 'anna')).map(({ text }) => codeIn(text))).toEqual(['ONE'])
    expect(await rewardsOf(shop)).toHaveLength(1)
    // Readers of the second learn of it all the same.
    expect(await disclosuresOf(shop, again.id)).toMatchObject({ disclosures: ['INCENTIVISED'] })
    expect((await leavesOf(shop, again.id)).map(({ kind }) => kind)).toEqual(['SUBMISSION', 'PUBLICATION'])
  })

  test('is nothing for a review of the store', async () => {
    const shop = await openGivingShop()
    await review(shop, 'anna')
    await shop.drain()
    const token = await authorToken(shop, addressOf(shop, 'anna'))
    const ofStore = await submitReview(shop, { token, body: 'They answered the telephone at once.' })
    expect(ofStore).toMatchObject({ __typename: 'Review', verification: { isVerified: true } })
    await shop.drain()
    expect(await disclosuresOf(shop, ofStore.id)).toMatchObject({ disclosures: [] })
    expect(await rewardsOf(shop)).toHaveLength(1)
  })

  test('is for those who are known to have bought the product, and nothing where the shop gives nothing', async () => {
    const shop = await openGivingShop()
    await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
    const confirmed = async (name: string) => {
      const email = addressOf(shop, name)
      await submitReview(shop, { productExternalId: 'tent', email, locale: 'en' })
      await shop.drain()
      const token = await confirmationToken(shop, email)
      const { confirmEmail } = await shop.ask<{ confirmEmail: { disclosures: string[] } }>(
        'publishable',
        'mutation ($token: String!) { confirmEmail(input: { token: $token }) { ... on Review { disclosures } } }',
        { token },
      )
      return confirmEmail.disclosures
    }
    await ingestOrders(shop, orderOf(shop, 'buyer'))
    const fulfilledAt = new Date(app().clock.now().getTime() - 3 * day)
    await sendParcel(shop, { orderExternalId: 'order-buyer', fulfilledAt })
    expect(await confirmed('stranger')).toEqual([])
    expect(await confirmed('buyer')).toEqual(['INCENTIVISED'])
    expect(await rewardsOf(shop)).toHaveLength(1)
    expect(await setReward(shop, null)).toEqual({ __typename: 'Store' })
    const { id } = await review(shop, 'late')
    expect(await disclosuresOf(shop, id)).toMatchObject({ disclosures: [] })
    expect(await rewardsOf(shop)).toHaveLength(1)
  })

  test('comes once of five submissions at once, and once for two variants of one product', async () => {
    const shop = await openGivingShop()
    await shop.ask('secret', upsertProducts, {
      products: ['tent', 'tent-xl'].map((externalId) => ({
        externalId,
        title: externalId,
        groupExternalId: 'tents',
      })),
    })
    const lines = ['tent', 'tent-xl'].map((productExternalId) => ({
      externalId: productExternalId,
      productExternalId,
      title: productExternalId,
      quantity: 1,
    }))
    const token = await invite(shop, orderOf(shop, 'anna', { lines }))
    const answers = await Promise.all(
      ['tent', 'tent', 'tent', 'tent-xl', 'tent-xl'].map((productExternalId) =>
        submitReview(shop, { token, productExternalId, locale: 'en' }),
      ),
    )
    const kept = answers.filter(({ __typename }) => __typename === 'Review')
    expect(kept).toHaveLength(2)
    expect(await rewardsOf(shop)).toHaveLength(1)
    expect((await payloadsOf(shop)).filter(({ kind }) => kind === 'REWARD_GRANT')).toHaveLength(1)
    for (const { id } of kept)
      expect(await disclosuresOf(shop, id)).toMatchObject({ disclosures: ['INCENTIVISED'] })
  })
})

describe('Codes of the list', () => {
  test('are given once, however many workers take one, and who finds none waits', async () => {
    const shop = await openGivingShop()
    const names = ['a', 'b', 'c', 'd', 'e', 'f']
    for (const name of names) await review(shop, name)
    await shop.drain()
    expect((await rewardsOf(shop)).map(({ state }) => state)).toEqual(Array(6).fill('WAITING'))
    await addCodes(shop, 'W1', 'W2', 'W3', 'W4')
    const scope = scopeOf(shop)
    const ids = (await rewardsOf(shop)).map(({ rewardId }) => rewardId)
    await Promise.all(
      ids.flatMap((id) => [id, id]).map((id) => scope.transaction((tx) => deliverCode(tx, scope, id, null))),
    )
    await shop.drain()
    await shop.drain()
    const given = (await Promise.all(names.map((name) => rewardMails(shop, name)))).flat()
    expect(given.map(({ text }) => codeIn(text)).sort()).toEqual(['W1', 'W2', 'W3', 'W4'])
    expect((await rewardsOf(shop)).filter(({ state }) => state === 'WAITING')).toHaveLength(2)
    // Nothing is lost: the day they come, those who wait get them.
    app().clock.advance(2 * day)
    await shop.drain()
    expect(await addCodes(shop, 'W4', 'W5', 'W6', 'W7')).toEqual({ added: 3, left: 3 })
    await shop.drain()
    await shop.drain()
    const all = (await Promise.all(names.map((name) => rewardMails(shop, name)))).flat()
    expect(all.map(({ text }) => codeIn(text)).sort()).toEqual(['W1', 'W2', 'W3', 'W4', 'W5', 'W6'])
  })

  test('come in by lines or as CSV; those known are passed over, and what is wrong is named by its line', async () => {
    const shop = await openGivingShop()
    const take = (csv: string) =>
      importRewardCodes(
        scopeOf(shop),
        (async function* () {
          yield csv
        })(),
      )
    expect(await take('A-1\nA-2\n\nA-1\n')).toEqual({ added: 2, left: 2 })
    expect(await take('\ufeffName,Code,Used\r\n"Autumn, 5 off",A-2,0\r\nAutumn,A-3,0\r\n')).toEqual({
      added: 1,
      left: 3,
    })
    await expect(take(`A-4\n${'x'.repeat(101)}\n`)).rejects.toMatchObject({
      issues: [{ path: ['line 2', 'code'] }],
    })
    const { rewards } = await shop.ask<{ rewards: object }>('owner', '{ rewards { codesLeft } }')
    expect(rewards).toEqual({ codesLeft: 3 })
  })

  test('are taken where empty lines stand among them, and what is wrong is named by its place', async () => {
    const shop = await openGivingShop()
    expect(await addCodes(shop, 'B-1', '', 'B-2', ' ', '')).toEqual({ added: 2, left: 2 })
    const add = (codes: string[]) =>
      shop.ask(
        'owner',
        'mutation ($codes: [String!]!) { addRewardCodes(input: { codes: $codes }) { ... on ValidationError { issues { path code } } } }',
        { codes },
      )
    expect(await add(['', 'B-3', 'x'.repeat(101), 'B\n4'])).toEqual({
      addRewardCodes: {
        issues: [
          { path: ['codes', '2'], code: 'TOO_LONG' },
          { path: ['codes', '3'], code: 'INVALID' },
        ],
      },
    })
    expect(await add(['', ' '])).toEqual({
      addRewardCodes: { issues: [{ path: ['codes'], code: 'REQUIRED' }] },
    })
  })

  test('lie nowhere in the database in clear', async () => {
    const shop = await openGivingShop()
    await addCodes(shop, 'SECRET-GIVEN', 'SECRET-LEFT')
    await review(shop, 'anna')
    await shop.drain()
    expect(codeIn((await rewardMails(shop, 'anna'))[0]?.text)).toBe('SECRET-GIVEN')
    const { ownerPool } = app().database
    // Where there is no mail server, mail is kept to be looked at; that is what it is for.
    const { rows: tables } = await ownerPool.query<{ name: string }>(
      `SELECT relname AS name FROM pg_class WHERE relnamespace = 'public'::regnamespace AND relkind = 'r' AND relname <> 'captured_mail'`,
    )
    const hex = Buffer.from('SECRET-').toString('hex')
    const found: string[] = []
    for (const { name } of tables) {
      const { rows } = await ownerPool.query(
        `SELECT 1 FROM "${name}" t WHERE t::text LIKE '%SECRET-%' OR t::text LIKE $1 LIMIT 1`,
        [`%${hex}%`],
      )
      if (rows.length > 0) found.push(name)
    }
    expect(tables.map(({ name }) => name)).toContain('reward_code')
    expect(found).toEqual([])
  })
})

describe("A shop's own service", () => {
  async function openServedShop(answer: () => unknown) {
    const server = await startModerationServer(secret, answer)
    servers.push(server)
    const webhook = { url: server.url, secret }
    return { server, shop: await openGivingShop({ ...list, codes: 'WEBHOOK', webhook }) }
  }

  test('is asked again until it answers, by the same id, and the customer gets one mail', async () => {
    let isDown = true
    const { server, shop } = await openServedShop(() => (isDown ? 'down' : { code: 'FROM-SHOP' }))
    const { id } = await review(shop, 'anna', { rating: 1 })
    await shop.drain()
    expect((await rewardsOf(shop)).map(({ state }) => state)).toEqual(['WAITING'])
    isDown = false
    app().clock.advance(120_000)
    await shop.drain()
    await shop.drain()
    const [reward] = await rewardsOf(shop)
    expect(reward?.state).toBe('DELIVERED')
    // A worker that died before it could say so leaves another try.
    await scopeOf(shop).transaction((tx) =>
      tx.enqueue({ name: 'deliver-reward', payload: { rewardId: reward?.rewardId ?? '' } }),
    )
    await shop.drain()
    const mails = await rewardMails(shop, 'anna')
    expect(mails.map(({ text }) => codeIn(text))).toEqual(['FROM-SHOP'])
    expect(server.refused).toBe(0)
    expect(server.seen).toHaveLength(2)
    expect(server.seen[1]).toEqual(server.seen[0])
    // By the log's id the shop could find the review, and its stars, before it answers.
    const [seen] = server.seen as { rewardId: string }[]
    expect(seen).toEqual({
      rewardId: expect.stringMatching(/^[0-9a-f]{64}$/),
      productExternalId: 'tent',
      locale: 'en',
    })
    expect(JSON.stringify(await leavesOf(shop, id))).not.toContain(seen?.rewardId)
  })

  test('has to be named, outside of our own network', async () => {
    const shop = await openShop(app())
    const issue = (code: string, ...path: string[]) => ({
      __typename: 'ValidationError',
      issues: [{ path: ['asking', 'reward', ...path], code }],
    })
    expect(await setReward(shop, { ...list, codes: 'WEBHOOK' })).toEqual(issue('REQUIRED', 'webhook'))
    const webhook = { url: 'http://10.0.0.1/codes', secret }
    expect(await setReward(shop, { ...list, codes: 'WEBHOOK', webhook })).toEqual(
      issue('PRIVATE_ADDRESS', 'webhook', 'url'),
    )
  })

  test('is described once in each language', async () => {
    const shop = await openShop(app())
    const described = (...locales: string[]) =>
      setReward(shop, { ...list, description: locales.map((locale) => ({ locale, text: '5 euros off' })) })
    expect(await described('en', 'de', 'en')).toEqual({
      __typename: 'ValidationError',
      issues: [{ path: ['asking', 'reward', 'description', '2', 'locale'], code: 'DUPLICATE' }],
    })
    expect(await described('en', 'en-GB', 'de')).toEqual({ __typename: 'Store' })
  })
})

describe('That something is given', () => {
  const promise = 'Everybody who reviews a product gets: 5 euros off.'

  test('is said in the ask, its reminder and on the form, and nowhere where nothing is', async () => {
    for (const reward of [list, null]) {
      const shop = await openShop(app())
      await setReward(shop, reward)
      const token = await invite(shop, orderOf(shop, 'anna'))
      const page = await (await fetch(`${app().url}/r/${token}`)).text()
      app().clock.advance(8 * day)
      await shop.drain()
      const mails = await shop.mailTo(addressOf(shop, 'anna'))
      expect(mails).toHaveLength(2)
      for (const text of [page, ...mails.map((mail) => mail.text)])
        expect(text.includes(promise)).toBe(reward !== null)
      for (const { text } of reward === null ? [] : mails)
        expect(text.indexOf(promise)).toBeLessThan(text.indexOf('Your review appears in public'))
    }
  })

  test('is said in public, in the language of the reader, without where codes come from', async () => {
    const read = async (shop: Shop, language: string) =>
      (
        await shop.ask<{ store: { policy: { incentives: string } } }>(
          'publishable',
          '{ store { policy { incentives } } }',
          {},
          { 'accept-language': language },
        )
      ).store.policy.incentives
    expect(await read(await openShop(app()), 'en')).toBe('Nothing is given for reviews.')
    const description = [...list.description, { locale: 'de', text: '5 Euro Rabatt' }]
    const shop = await openGivingShop({ ...list, description })
    expect(await read(shop, 'en')).toMatch(
      /^Everybody who reviews a product gets: 5 euros off\..* known to have bought the product\.$/,
    )
    expect(await read(shop, 'de-AT')).toContain('5 Euro Rabatt')
    await setReward(shop, null)
    expect(await read(shop, 'en')).toBe('Nothing is given for reviews.')
  })

  test('is said on the published review, also among others', async () => {
    const shop = await openGivingShop()
    await review(shop, 'anna', { relationship: 'GIFTED' })
    await shop.drain()
    const { product } = await shop.ask<{
      product: { reviews: { nodes: object[] }; rating: { count: number } }
    }>(
      'publishable',
      '{ product(externalId: "tent") { rating { count } reviews { nodes { disclosures isCounted } } } }',
    )
    expect(product.rating.count).toBe(1)
    expect(product.reviews.nodes).toEqual([{ disclosures: ['GIFTED', 'INCENTIVISED'], isCounted: true }])
  })
})

test('the list of rewards is turned over page by page, and each store has its own', async () => {
  const shop = await openGivingShop()
  for (const name of ['a', 'b', 'c']) await review(shop, name)
  const document = `query ($after: String) { rewards(first: 2, after: $after) {
    nodes { rewardId } pageInfo { hasNextPage endCursor } } }`
  interface Page {
    rewards: { nodes: { rewardId: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
  }
  const first = (await shop.ask<Page>('owner', document)).rewards
  const second = (await shop.ask<Page>('owner', document, { after: first.pageInfo.endCursor })).rewards
  expect([first.pageInfo.hasNextPage, second.pageInfo.hasNextPage]).toEqual([true, false])
  expect([...first.nodes, ...second.nodes].map(({ rewardId }) => rewardId)).toEqual(
    (await rewardsOf(shop)).map(({ rewardId }) => rewardId),
  )
  expect(await rewardsOf(await openGivingShop())).toEqual([])
  await expect(shop.ask('owner', document, { after: 'x' })).rejects.toThrow('BAD_USER_INPUT')
})

test('whoever was erased is given nothing any more, and what was given is nobody’s', async () => {
  const shop = await openGivingShop()
  await addCodes(shop, 'FIRST')
  for (const name of ['anna', 'bob']) {
    const token = await invite(shop, orderOf(shop, name))
    await submitReview(shop, { token, displayName: name })
    await shop.drain()
  }
  expect((await rewardsOf(shop)).map(({ state }) => state).sort()).toEqual(['DELIVERED', 'WAITING'])
  for (const name of ['anna', 'bob'])
    await shop.ask(
      'secret',
      'mutation ($input: EraseCustomerInput!) { eraseCustomer(input: $input) { __typename } }',
      { input: { email: addressOf(shop, name) } },
    )
  expect(await addCodes(shop, 'SECOND')).toEqual({ added: 1, left: 1 })
  app().clock.advance(day)
  await shop.drain()
  expect(await addCodes(shop, 'SECOND')).toEqual({ added: 0, left: 1 })
  for (const name of ['anna', 'bob']) expect(await shop.mailTo(addressOf(shop, name))).toEqual([])
  const { rows } = await app().database.ownerPool.query(
    `SELECT c.email, g.code FROM reward_grant g JOIN customer c ON c.store_id = g.store_id AND c.id = g.customer_id WHERE g.store_id = $1`,
    [shop.access.store.id],
  )
  expect(rows.map(({ email, code }) => [email, app().scopeSource.keyring.decrypt(code)])).toEqual([
    ['', '•••'],
    ['', '•••'],
  ])
})
