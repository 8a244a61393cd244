import { afterAll, beforeAll, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import { decide, onlyItem, queueOf, withholding } from '../support/moderators.ts'
import { anOrder, authorToken, invite, openShop, startApp, submitReview } from '../support/shop.ts'
import { accessibilityProblems, desktop, openBrowser, openPage, overflows, phone } from './browser.ts'

const { app } = startApp()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

async function withheld(locale: string) {
  const shop = await openShop(app())
  const token = await invite(shop, anOrder(shop, { locale }))
  await submitReview(shop, { token, rating: 1, body: 'https://elsewhere.example/offer', locale })
  await shop.drain()
  await decide(shop, await onlyItem(shop), withholding(0, 5))
  await shop.drain()
  return { shop, url: `${app().url}/a/${await authorToken(shop, shop.anna)}` }
}

test.each(['en', 'de', 'ar'])(
  'the author reads why a review is withheld, and objects, without JavaScript, in %s',
  async (locale) => {
    const { shop, url } = await withheld(locale)
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await openPage(context, url)
    expect(await page.locator('mark').first().textContent()).toBe('https')
    expect(await page.getByText('This insults a person.').isVisible()).toBe(true)
    await page.locator('details:has(#statement) > summary').click()
    await page.locator('details:has(#statement) button').click()
    // The browser asks for the text by itself.
    expect(await queueOf(shop, { sources: ['APPEAL'] })).toEqual([])
    await page.locator('#statement').fill('It is no insult.')
    await page.locator('details:has(#statement) button').click()
    await page.waitForSelector('p[role=status]')
    await context.close()
    const [appeal] = await queueOf(shop, { sources: ['APPEAL'] })
    expect(appeal?.appeal?.statement).toBe('It is no insult.')
  },
)

test('what is said of delivery on a product is copied into a review of the store, and stays where it is', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const body = 'The delivery took three weeks. The courier was rude.'
  await submitReview(shop, { token, rating: 2, body, locale: 'en' })
  await shop.drain()
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await openPage(context, `${app().url}/a/${await authorToken(shop, shop.anna)}`)
  const copy = page.locator('details', { hasText: 'Say it about Nordlicht too' })
  await copy.locator('summary').first().click()
  expect(await copy.locator('textarea[name=body]').inputValue()).toBe(body)
  await copy.locator('button[type=submit]').click()
  await page.waitForURL(/sent=1/)
  expect(await page.locator('h1').textContent()).toBe('Your review of Nordlicht')
  expect(await page.getByText('Say it about Nordlicht too').count()).toBe(0)
  await context.close()
  await shop.drain()
  const review = { nodes: [{ rating: 2, body, verification: { isVerified: true } }] }
  expect(
    await shop.ask(
      'publishable',
      '{ store { reviews { nodes { ...shown } } } product(externalId: "tent") { reviews { nodes { ...shown } } } } fragment shown on Review { rating body verification { isVerified } }',
    ),
  ).toEqual({ store: { reviews: review }, product: { reviews: review } })
})

test.each([
  ['en', desktop],
  ['de', phone],
  ['ar', phone],
])(
  'the author’s page and the report have no barriers and fit their window, in %s',
  async (locale, window) => {
    const { shop, url } = await withheld(locale)
    const report = `${app().url}/stores/${shop.access.store.slug}/transparency?lang=${locale}`
    // Colours are the same in every language.
    for (const colorScheme of locale === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
      const context = await browser.newContext({ ...window, colorScheme, bypassCSP: true })
      for (const address of [url, report]) {
        const page = await openPage(context, address)
        expect(await page.getAttribute('html', 'lang')).toBe(locale)
        // Folded parts are part of the page.
        await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
        expect({ address, problems: await accessibilityProblems(page) }).toEqual({ address, problems: [] })
        expect({ address, overflows: await overflows(page) }).toEqual({ address, overflows: false })
      }
      await context.close()
    }
  },
)
