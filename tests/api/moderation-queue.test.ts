import { describe, expect, test } from '@jest/globals'
import { held, shopWithHeld } from '../support/held-reviews.ts'
import { decide, onlyItem, queueOf } from '../support/moderators.ts'
import { anOrder, invite, openShop, startApp, submitReview } from '../support/shop.ts'

const { app } = startApp()

interface Page {
  moderationQueue: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } }
}

describe('The queue', () => {
  test('shows the text and what was found in it, and nothing that tells the stars', async () => {
    const { shop } = await shopWithHeld(app(), { rating: 1, pros: ['b'], cons: ['a'] })
    const item = await onlyItem(shop)
    expect(item).toMatchObject({ version: 1, body: held, source: 'SUBMISSION', isOverdue: false })
    expect(item.findings).toContainEqual({ reason: 'SPAM', field: 'body', start: 0, end: held.length })
    const { __type } = await shop.ask<{ __type: { fields: { name: string }[] } }>(
      'moderator',
      '{ __type(name: "ModerationItem") { fields { name } } }',
    )
    for (const { name } of __type.fields)
      expect(name).not.toMatch(/star|rating|review|recommend|aspect|pros|cons|order|customer/i)
  })

  test('is for moderators alone, and an unpublished review is not found by their id', async () => {
    const { shop, id } = await shopWithHeld(app())
    for (const holder of ['publishable', 'secret', 'owner', 'responder', 'analyst'] as const)
      await expect(shop.ask(holder, '{ moderationQueue { nodes { id } } }')).rejects.toMatchObject({
        response: { errors: [{ extensions: { code: 'FORBIDDEN' } }] },
      })
    expect(
      await shop.ask('moderator', 'query ($id: ID!) { review(id: $id) { id } node(id: $id) { id } }', { id }),
    ).toEqual({ review: null, node: null })
  })

  test('is in order of the deadline, whatever the stars; pages join without gap or repetition', async () => {
    const shop = await openShop(app())
    const ratings = [5, 1, 3, 2, 4, 1]
    for (const [index, rating] of ratings.entries()) {
      const email = `c${index}@${shop.access.store.slug}.example`
      const token = await invite(shop, anOrder(shop, { externalId: `o${index}`, customer: { email } }))
      await submitReview(shop, { token, rating, body: `${held}/${index}`, locale: 'en' })
      shop.app.clock.advance(60_000)
    }
    await shop.drain()
    const all = await queueOf(shop)
    expect(all.map(({ body }) => body)).toEqual(ratings.map((_, index) => `${held}/${index}`))
    const paged: string[] = []
    for (let after: string | null = null; ; ) {
      const { moderationQueue }: Page = await shop.ask<Page>(
        'moderator',
        'query ($after: String) { moderationQueue(first: 2, after: $after) { nodes { id } pageInfo { hasNextPage endCursor } } }',
        { after },
      )
      paged.push(...moderationQueue.nodes.map(({ id }) => id))
      if (!moderationQueue.pageInfo.hasNextPage) break
      after = moderationQueue.pageInfo.endCursor
    }
    expect(paged).toEqual(all.map(({ id }) => id))
    expect(await queueOf(shop, { sources: ['NOTICE'] })).toEqual([])
    expect(await queueOf(shop, { reasons: ['SPAM'], locales: ['en'] })).toHaveLength(6)
    expect(await queueOf(shop, { locales: ['de'] })).toEqual([])
  })

  test('lets one moderator have an item in hand: others can look, and decide once the time is over', async () => {
    const { shop } = await shopWithHeld(app())
    const item = await onlyItem(shop)
    const claim = (holder: 'moderator' | 'moderator2', release = false) =>
      shop.ask(
        holder,
        'mutation ($input: ClaimModerationItemInput!) { claimModerationItem(input: $input) { __typename ... on ModerationItem { claimedBy } ... on Error { code } } }',
        { input: { itemId: item.id, version: 1, release } },
      )
    expect(await claim('moderator')).toEqual({
      claimModerationItem: { __typename: 'ModerationItem', claimedBy: 'Moderator' },
    })
    const claimed = { __typename: 'ConflictError', code: 'CLAIMED' }
    expect(await claim('moderator2')).toEqual({ claimModerationItem: claimed })
    expect(await decide(shop, item, { action: 'PUBLISH' }, 'moderator2')).toMatchObject(claimed)
    shop.app.clock.advance(16 * 60_000)
    expect(await decide(shop, item, { action: 'PUBLISH' }, 'moderator2')).toMatchObject({ action: 'PUBLISH' })
  })
})
