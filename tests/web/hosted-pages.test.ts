import { afterAll, beforeAll, describe, expect, test } from '@jest/globals'
import type { Browser } from 'playwright-core'
import {
  anOrder,
  authorToken,
  confirmationToken,
  invite,
  openShop,
  type Shop,
  startApp,
  submitReview,
} from '../support/shop.ts'
import { accessibilityProblems, desktop, openBrowser, openPage, overflows, phone } from './browser.ts'

const { app } = startApp()
let browser: Browser

beforeAll(async () => {
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
})

const twoThings = (shop: Shop, locale: string) =>
  anOrder(shop, {
    locale,
    lines: [
      { externalId: '1', productExternalId: 'tent', title: 'Tent', quantity: 1 },
      { externalId: '2', productExternalId: 'mat', title: 'Mat', quantity: 1 },
    ],
  })

async function published(
  shop: Shop,
  product: string,
): Promise<{ rating: number; title: string; body: string; pros: string[] }[]> {
  const answer = await shop.ask<{
    product: { reviews: { nodes: { rating: number; title: string; body: string; pros: string[] }[] } }
  }>(
    'publishable',
    'query ($id: String!) { product(externalId: $id) { reviews { nodes { rating title body pros } } } }',
    { id: product },
  )
  return answer.product.reviews.nodes
}

describe.each([{ javaScriptEnabled: true }, { javaScriptEnabled: false }])(
  'The form, with JavaScript $javaScriptEnabled',
  ({ javaScriptEnabled }) => {
    test.each(['en', 'de', 'ar'])('takes in a review in %s', async (locale) => {
      const shop = await openShop(app())
      const token = await invite(shop, twoThings(shop, locale))
      const context = await browser.newContext({ ...phone, javaScriptEnabled })
      const page = await openPage(context, `${app().url}/r/${token}?product=mat&rating=2`)
      expect(await page.getAttribute('html', 'dir')).toBe(locale === 'ar' ? 'rtl' : 'ltr')
      expect(await page.getAttribute('html', 'lang')).toBe(locale)
      // The star of the mail is only filled in: nothing has been sent.
      const form = page.locator('details[open] form')
      expect(await form.locator('input[name=rating][value="2"]').isChecked()).toBe(true)
      await form.locator('input[name=rating][value="4"]').check({ force: true })
      await form.locator('input[name=title]').fill('Soft <3')
      await form.locator('textarea[name=body]').fill('I slept well.\nTwice, & a<b.')
      await form.locator('summary').click()
      await form.locator('textarea[name=pros]').fill('light\nquiet')
      await form.locator('button[type=submit]').click()
      await page.waitForURL(/sent=mat/)
      expect(await page.locator('[role=status]').isVisible()).toBe(true)
      await context.close()
      await shop.drain()
      expect(await published(shop, 'mat')).toEqual([
        { rating: 4, title: 'Soft <3', body: 'I slept well.\nTwice, & a<b.', pros: ['light', 'quiet'] },
      ])
      expect(await published(shop, 'tent')).toEqual([])
    })
  },
)

test('what is missing is said beside its field, and what was typed stays', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const context = await browser.newContext({ ...phone, locale: 'en' })
  const page = await openPage(context, `${app().url}/r/${token}?lang=en`)
  await page.locator('input[name=title]').fill('Kept')
  await page.locator('form.review button[type=submit]').click()
  expect(await page.locator('[role=alert]').textContent()).toContain('2')
  expect(
    await page
      .locator(
        `#${(await page.locator('textarea[name=body]').getAttribute('aria-describedby'))?.split(' ')[1]}`,
      )
      .isVisible(),
  ).toBe(true)
  expect(await page.locator('input[name=title]').inputValue()).toBe('Kept')
  await context.close()
})

test('the stars are reached and chosen with the keyboard alone', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  const context = await browser.newContext(desktop)
  const page = await openPage(context, `${app().url}/r/${token}`)
  await page.locator('input[name=rating]').first().focus()
  for (let step = 0; step < 3; step++) await page.keyboard.press('ArrowRight')
  expect(await page.locator('input[name=rating]:checked').getAttribute('value')).toBe('4')
  await context.close()
})

test('the author sees where it stands, changes it, and takes it back', async () => {
  const shop = await openShop(app())
  const token = await invite(shop)
  await submitReview(shop, { token, rating: 5, body: 'Good. Call +33 6 12 34 56 78', locale: 'en' })
  await shop.drain()
  const author = await authorToken(shop, shop.anna)
  const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
  const page = await openPage(context, `${app().url}/a/${author}`)
  expect(await page.locator('.state').textContent()).toBe('Public')
  expect(await page.locator('mark').textContent()).toBe('+33 6 12 34 56 78')
  await page.locator('summary').first().click()
  await page.locator('textarea[name=body]').fill('Good, but it broke.')
  await page.locator('input[name=rating][value="2"]').check({ force: true })
  await page.locator('details[open] button[type=submit]').click()
  await page.waitForURL(/saved/)
  expect((await published(shop, 'tent'))[0]?.rating).toBe(5)
  await shop.drain()
  expect((await published(shop, 'tent'))[0]).toMatchObject({ rating: 2, body: 'Good, but it broke.' })
  await page.goto(`${app().url}/a/${author}`)
  const press = async (action: string) => {
    await page.locator(`details:has(form[action*="/${action}"]) summary`).click()
    await page.locator(`form[action*="/${action}"] button.grave`).click()
  }
  await press('withdraw')
  expect(await page.locator('.state').textContent()).toBe('Withdrawn')
  expect(await published(shop, 'tent')).toEqual([])
  await press('erase')
  expect(await page.locator('[role=status]').textContent()).toContain('has been erased')
  expect((await page.goto(`${app().url}/a/${author}`))?.status()).toBe(404)
  await context.close()
})

test('following the confirmation link changes nothing; the button does', async () => {
  const shop = await openShop(app())
  await invite(shop)
  await submitReview(shop, { productExternalId: 'tent', email: shop.anna, rating: 3, locale: 'en' })
  await shop.drain()
  const token = await confirmationToken(shop, shop.anna)
  const context = await browser.newContext(phone)
  const page = await openPage(context, `${app().url}/c/${token}`)
  await shop.drain()
  expect(await published(shop, 'tent')).toEqual([])
  await page.locator('button[type=submit]').click()
  await shop.drain()
  expect(await published(shop, 'tent')).toHaveLength(1)
  await context.close()
})

describe('Unsubscribing', () => {
  const preferences = async (shop: Shop) => {
    await invite(shop)
    const mail = (await shop.mailTo(shop.anna))[0]
    return /\/u\/[A-Za-z0-9_-]{43}/.exec(mail?.headers['List-Unsubscribe'] ?? '')?.[0] ?? ''
  }
  const isSuppressed = async (shop: Shop) => {
    const { rows } = await app().database.ownerPool.query('SELECT FROM suppression WHERE store_id = $1', [
      shop.access.store.id,
    ])
    return rows.length === 1
  }

  test('takes one click of a mail program: no cookie, no redirect (RFC 8058); a scanner that looks changes nothing', async () => {
    const shop = await openShop(app())
    const path = await preferences(shop)
    expect((await fetch(`${app().url}${path}`)).status).toBe(200)
    expect(await isSuppressed(shop)).toBe(false)
    const answer = await fetch(`${app().url}${path}`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: 'List-Unsubscribe=One-Click',
    })
    expect([answer.status, answer.headers.get('set-cookie')]).toEqual([200, null])
    expect(await isSuppressed(shop)).toBe(true)
  })

  test('can be taken back by a person', async () => {
    const shop = await openShop(app())
    const context = await browser.newContext({ ...phone, javaScriptEnabled: false })
    const page = await openPage(context, `${app().url}${await preferences(shop)}`)
    await page.locator('.quiet-button').click()
    expect(await isSuppressed(shop)).toBe(true)
    await page.locator('input[name=REVIEW_REQUESTS]').check()
    await page.locator('button').click()
    expect(await isSuppressed(shop)).toBe(false)
    expect(await page.locator('input[name=REMINDERS]').isChecked()).toBe(false)
    await context.close()
  })
})

describe('Every page', () => {
  test.each(['en', 'de', 'ar'])(
    'has nothing that axe finds and nothing that sticks out, in %s',
    async (lang) => {
      const shop = await openShop(app())
      const token = await invite(shop, twoThings(shop, 'en'))
      await submitReview(shop, {
        token,
        productExternalId: 'tent',
        rating: 2,
        body: 'Mail me: anna@example.org',
        locale: 'en',
      })
      await submitReview(shop, { productExternalId: 'mat', email: 'other@example.org', locale: 'en' })
      await shop.drain()
      const paths = [
        `/r/${token}`,
        `/a/${await authorToken(shop, shop.anna)}`,
        `/c/${await confirmationToken(shop, 'other@example.org')}`,
        `/r/${'x'.repeat(43)}`,
      ]
      for (const path of paths) {
        // Colours are the same in every language.
        for (const colorScheme of lang === 'en' ? (['light', 'dark'] as const) : (['light'] as const)) {
          const context = await browser.newContext({ ...phone, colorScheme, bypassCSP: true })
          const page = await openPage(context, `${app().url}${path}?lang=${lang}`)
          // Folded parts are part of the page.
          await page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
          expect({ path, colorScheme, problems: await accessibilityProblems(page) }).toEqual({
            path,
            colorScheme,
            problems: [],
          })
          expect({ path, overflows: await overflows(page) }).toEqual({ path, overflows: false })
          await context.close()
        }
      }
    },
  )
})
