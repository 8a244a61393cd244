import { describe, expect, test } from '@jest/globals'
import { confirmationToken, invite, openShop, type Shop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp({ TRUSTED_PROXIES: '127.0.0.1' })

/** A shop whose product somebody at an address is about to review. */
async function aShop(): Promise<{ shop: Shop; email: string }> {
  const shop = await openShop(app())
  await invite(shop)
  return { shop, email: `owner@${shop.access.store.slug}.example` }
}

const named = (shop: Shop, email: string, network: string, over: object = {}) =>
  submitReview(
    shop,
    { productExternalId: 'tent', email, locale: 'en', ...over },
    { 'x-forwarded-for': network },
  )

describe('An address that a stranger names again and again', () => {
  test('is written to five times a day for one network, which is told so, and still for its owner', async () => {
    const { shop, email } = await aShop()
    for (let time = 0; time < 5; time++)
      expect(await named(shop, email, '203.0.113.1')).toMatchObject({
        __typename: 'EmailConfirmationRequired',
      })
    expect(await named(shop, email, '203.0.113.1')).toMatchObject({ code: 'RATE_LIMITED' })
    expect(await named(shop, email, '198.51.100.7', { body: 'My own words.' })).toMatchObject({
      __typename: 'EmailConfirmationRequired',
    })
    await shop.drain()
    expect(await shop.mailTo(email)).toHaveLength(6)
    app().clock.advance(86_400_000)
    expect(await named(shop, email, '203.0.113.1')).toMatchObject({ __typename: 'EmailConfirmationRequired' })
  })

  test('is written to twenty times a day for all of them', async () => {
    const { shop, email } = await aShop()
    for (let time = 0; time < 20; time++) await named(shop, email, `203.0.113.${time}`)
    expect(await named(shop, email, '203.0.113.99')).toMatchObject({ code: 'RATE_LIMITED' })
    await shop.drain()
    expect(await shop.mailTo(email)).toHaveLength(20)
  })

  test('confirms nothing that its owner has not read', async () => {
    const { shop, email } = await aShop()
    await named(shop, email, '203.0.113.1', {
      title: 'Buy it',
      body: 'Words of <b>somebody</b> else.',
      rating: 5,
    })
    await shop.drain()
    const page = await (await fetch(`${app().url}/c/${await confirmationToken(shop, email)}`)).text()
    for (const shown of ['Buy it', 'Words of somebody else.', '★★★★★']) expect(page).toContain(shown)
  })
})
