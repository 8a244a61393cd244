import { createHmac, timingSafeEqual } from 'node:crypto'
import { z } from 'zod'
import { canonicalLocale } from '../../i18n/languages.ts'
import { emailAddress } from '../../input.ts'
import type { Known } from '../../privacy/erase-customer.ts'
import type { fulfillmentInput, orderNewsInput, refundInput, returnInput } from '../order-input.ts'
import type { ParcelEvent } from '../record-parcel-event.ts'
import type { VoidFulfillments } from '../take-back-fulfillments.ts'

/** What a platform's webhook means in Candor's own words; judged by the same verbs as the API's input. */
export interface PlatformNews {
  orders: z.input<typeof orderNewsInput>[]
  fulfillments: z.input<typeof fulfillmentInput>[]
  /** Shipments that did not take place, whatever was said before. */
  voidFulfillments: VoidFulfillments[]
  parcelEvents: ParcelEvent[]
  refunds: z.input<typeof refundInput>[]
  returns: z.input<typeof returnInput>[]
  /** Whose data the platform asks to erase. */
  erasures: Known[]
}

export const noNews: PlatformNews = {
  orders: [],
  fulfillments: [],
  voidFulfillments: [],
  parcelEvents: [],
  refunds: [],
  returns: [],
  erasures: [],
}

/** HMAC-SHA-256 of the raw body in base64, as Shopify and WooCommerce both sign; compared in constant time. */
export function isSignedBy(secret: string, body: Uint8Array, signature: string | undefined): boolean {
  const expected = createHmac('sha256', secret).update(body).digest()
  const given = Buffer.from(signature ?? '', 'base64')
  return given.length === expected.length && timingSafeEqual(given, expected)
}

/** How many pieces: plug-ins send it as text, too. */
export const pieces = z.union([z.number(), z.string().transform(Number)]).pipe(z.number())

/** A list, of which null is the empty one. */
export const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .nullish()
    .transform((list) => list ?? [])

/** A platform's optional fields hold what a merchant typed: what cannot be meant is left out, and never loses the order. */
export const usable = {
  /** The first that is an address: a till that asks for one may be told "none". */
  email: (...texts: (string | null | undefined)[]) =>
    texts.find((text) => emailAddress.safeParse(text).success) ?? null,
  country: (text: string | null | undefined) => (text && /^[A-Za-z]{2}$/.test(text) ? text : null),
  locale: (text: string | null | undefined) => (text ? platformLocale(text) : null),
  currency: (text: string | null | undefined) => (text && /^[A-Za-z]{3}$/.test(text) ? text : null),
  name: (text: string | null | undefined) => text?.slice(0, 200),
  title: (text: string | null | undefined) => text?.slice(0, 500),
  price: (price: string | number | null | undefined) => {
    const value = Number(price ?? Number.NaN)
    return Number.isFinite(value) && Math.abs(value) < 1e14 ? value.toFixed(4) : null
  },
  quantity: (quantity: number) => Math.max(0, Math.min(1_000_000, Math.ceil(quantity))),
}

/** As WordPress and POSIX write them: "de_DE_formal", "pt_PT_ao90", "sr_RS@latin"; of their variants the script alone is kept. */
function platformLocale(text: string): string | null {
  const [tag = '', modifier = ''] = text
    .trim()
    .replace(/\.[^@]*/, '')
    .split('@')
  const parts = tag.split(/[_-]/)
  for (let count = parts.length; count > 0; count--) {
    const canonical = canonicalLocale(parts.slice(0, count).join('-'))
    if (canonical === null) continue
    const { language, script = scripts.get(modifier.toLowerCase()), region } = new Intl.Locale(canonical)
    return [language, script, region].filter(Boolean).join('-')
  }
  return null
}

const scripts: ReadonlyMap<string, string> = new Map([
  ['latin', 'Latn'],
  ['cyrillic', 'Cyrl'],
])
