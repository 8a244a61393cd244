import { afterAll, beforeAll, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { type ModerationServer, startModerationServer } from '../support/moderation-server.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import { invite, openShop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({}, { moderationAddresses: { loopback: true } })
const secret = 'a secret of more than 24 characters'
let server: ModerationServer

beforeAll(async () => {
  server = await startModerationServer(secret)
})
afterAll(() => server.close())

test("a store's own service holds a review for a day, and then silence publishes it", async () => {
  const shop = await openShop(app(), { settings: { moderationService: { url: server.url, secret } } })
  await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
  const { id } = await submitReview(shop, { token: await invite(shop), body: 'Shaped like a falcon.' })
  const status = async () => {
    await shop.drain()
    const { rows } = await app().database.ownerPool.query('SELECT status FROM review WHERE id = $1', [
      localId('Review', id),
    ])
    return rows[0].status
  }
  expect(await status()).toBe('PENDING')
  app().clock.advance(23 * 3_600_000)
  expect(await status()).toBe('PENDING')
  app().clock.advance(2 * 3_600_000)
  expect(await status()).toBe('PUBLISHED')
})
