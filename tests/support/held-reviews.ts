import { invite, openShop, type RunningApp, type Shop, submitReview } from './shop.ts'

/** Nothing but a link: waits for a person. */
export const held = 'https://elsewhere.example/offer'

/** A shop with one review, which waits unless another text is given. */
export async function shopWithHeld(
  app: RunningApp,
  over: Record<string, unknown> = {},
): Promise<{ shop: Shop; id: string }> {
  const shop = await openShop(app)
  const { id } = await submitReview(shop, { token: await invite(shop), body: held, locale: 'en', ...over })
  await shop.drain()
  return { shop, id }
}
