import { createHash } from 'node:crypto'
import { describe, expect, test } from '@jest/globals'
import { upsertProducts } from '../support/seed-reviews.ts'
import { openShop, type Shop, startApp } from '../support/shop.ts'

/** PostgreSQL stores no U+0000 in a text: who asks with one finds nothing, and no statement fails. */

const { app } = startApp()
const nul = '\0'

async function codesOf(shop: Shop, body: object): Promise<string[]> {
  const answer = await fetch(`${shop.app.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${shop.access.publishableKey}` },
    body: JSON.stringify(body),
  })
  const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] }
  return errors?.map(({ extensions }) => extensions.code) ?? []
}

async function aShop(): Promise<Shop> {
  const shop = await openShop(app())
  await shop.ask('secret', upsertProducts, { products: [{ externalId: 'tent', title: 'Tent' }] })
  return shop
}

const reviews = (argument: string) => `reviews(first: 1, ${argument}) { nodes { id } }`

describe('A NUL', () => {
  test.each([
    ['an external id', '{ product(externalId: $nul) { id } }'],
    ['a global id', '{ product(id: $nul) { id } }'],
    ['a list of external ids', '{ products(externalIds: ["tent", $nul]) { id } }'],
    ['the id of a review', '{ review(id: $nul) { id } }'],
    ['the id of anything', '{ node(id: $nul) { id } }'],
    ['a list of ids', '{ nodes(ids: [$nul, $nul]) { id } }'],
    ["an invitation's token", '{ invitation(token: $nul) { expiresAt } }'],
    ["an author's token", '{ authoredReviews(token: $nul) { version } }'],
    ['a search', `{ product(externalId: "tent") { ${reviews('filter: { search: $nul }')} } }`],
    ['a search in reviews of the store', `{ store { ${reviews('filter: { search: $nul }')} } }`],
    ['a filter by language', `{ product(externalId: "tent") { ${reviews('filter: { locales: [$nul] }')} } }`],
    ['a cursor', `{ product(externalId: "tent") { ${reviews('after: $nul')} } }`],
    ['a cursor of another order', `{ store { ${reviews('before: $nul, sort: NEWEST')} } }`],
    [
      'the language of a title',
      '{ product(externalId: "tent") { title(locale: $nul) jsonLd(locale: $nul) } }',
    ],
  ])('in %s finds nothing, or is called wrong', async (_what, query) => {
    const shop = await aShop()
    for (const text of [nul, `tent${nul}`, `${nul}tent`, `te${nul}nt`]) {
      const codes = await codesOf(shop, { query: query.replaceAll('$nul', JSON.stringify(text)) })
      expect([text, codes.filter((code) => code !== 'BAD_USER_INPUT')]).toEqual([text, []])
    }
  })

  test('in a document, its name, its variables or its hash is told of', async () => {
    const shop = await aShop()
    const called = (sha256Hash: string) => ({ extensions: { persistedQuery: { version: 1, sha256Hash } } })
    for (const [body, foreseen] of [
      [{ query: '{ store { id } }', operationName: nul }, 'GRAPHQL_VALIDATION_FAILED'],
      [{ query: '{ store { id } }', variables: { [nul]: nul } }, undefined],
      [called(nul), 'PERSISTED_QUERY_NOT_FOUND'],
    ] as const)
      expect([body, (await codesOf(shop, body))[0]]).toEqual([body, foreseen])
  })

  test.each([
    ['a comment', `# ${nul}\n{ store { id } }`],
    ['a text', `{ product(externalId: "te${nul}nt") { id } }`],
  ])('in %s of a document that is to be remembered is no failure of ours', async (_where, query) => {
    const shop = await aShop()
    const sha256Hash = createHash('sha256').update(query).digest('hex')
    const codes = await codesOf(shop, { query, extensions: { persistedQuery: { version: 1, sha256Hash } } })
    expect(codes).not.toContain('INTERNAL_SERVER_ERROR')
  })

  test.each([
    ['POST', '/ingest/%00/shopify'],
    ['POST', '/ingest/a%00b/woocommerce'],
    ['POST', '/ingest/a/%00'],
    ['POST', '/r/%00'],
    ['GET', '/a/%00?lang=%00&saved=%00'],
    ['GET', '/dev/mail.json?to=%00'],
  ])('in the address of %s %s is no failure of ours', async (method, path) => {
    expect((await fetch(`${app().url}${path}`, { method })).status).toBeLessThan(500)
  })
})
