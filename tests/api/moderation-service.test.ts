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
