import { afterAll, expect, test } from '@jest/globals'
import { localId } from '../../src/global-id.ts'
import { type ModerationServer, startModerationServer } from '../support/moderation-server.ts'
import { upsertProducts } from '../support/seed-reviews.ts'
import { invite, openShop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({ CANDOR_PRIVATE_HOSTS: '127.0.0.1' })
const secret = 'a secret of more than 24 characters'
const servers: ModerationServer[] = []

afterAll(() => Promise.all(servers.map((server) => server.close())))

test.each(['CONFIDENTIAL', 'ILLEGAL'])(
  "a store's own service holds a review as %s for a day, and then silence publishes it",
  async (reason) => {
    const server = await startModerationServer(secret, () => ({
      findings: [{ reason, field: 'body', start: 0, end: 6 }],
    }))
    servers.push(server)
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
    expect(
      await shop.ask(
        'publishable',
        '{ transparencyReport { byReason { reason decider published byStars { stars count } } } }',
      ),
    ).toMatchObject({
      transparencyReport: {
        byReason: [
          {
            reason,
            decider: 'EXTERNAL',
            published: 1,
            byStars: expect.arrayContaining([{ stars: 4, count: 1 }]),
          },
        ],
      },
    })
  },
)

test.each([
  ['answers what does not fit', { body: 'Shaped like a falcon.' }, null],
  [
    'fails where something is masked',
    { body: 'A good tent. +44 20 7946 0958', locale: 'en' },
    'PERSONAL_INFORMATION',
  ],
])(
  "a store's own service that %s holds as well, and the report says so, by stars",
  async (_, input, reason) => {
    const server = await startModerationServer(secret, () => ({ findings: [{ reason: 'NEGATIVE' }] }))
    servers.push(server)
    const shop = await openShop(app(), { settings: { moderationService: { url: server.url, secret } } })
    await submitReview(shop, { token: await invite(shop), rating: 1, ...input })
    await shop.drain()
    const report = async (from: string) =>
      (
        await shop.ask<{ transparencyReport: { byReason: object[]; externalHolds: object[] } }>(
          'publishable',
          `{ transparencyReport(from: "${from}") { byReason { reason decider published redacted } externalHolds { stars count failed } } }`,
        )
      ).transparencyReport
    const held = (await report('2026-01-01')).externalHolds
    expect(held.slice(0, 4)).toEqual([5, 4, 3, 2].map((stars) => ({ stars, count: 0, failed: 0 })))
    expect(held[4]).toEqual({ stars: 1, count: 1, failed: 1 })
    app().clock.advance(25 * 3_600_000)
    await shop.drain()
    await shop.drain()
    const { byReason, externalHolds } = await report('2026-01-02')
    expect(externalHolds).toEqual(held)
    expect(byReason).toEqual([
      { decider: 'EXTERNAL', reason, published: reason ? 0 : 1, redacted: reason ? 1 : 0 },
    ])
    const page = await fetch(`${app().url}/stores/${shop.access.store.slug}/transparency?lang=en`)
    expect(await page.text()).toContain('classifier: 1 texts; without a reason')
  },
)
