import type { ModerationReason } from '../moderation/reasons.ts'
import type { OwnMailText } from '../stores/mail-texts.ts'
import type { RewardDescription } from '../stores/reward-description.ts'
import type { PublicQuery } from './public-statement.ts'

export interface PublicStore {
  id: string
  slug: string
  name: string
  url: string | null
  defaultLocale: string
  locales: string[]
}

interface StoreRow {
  id: string
  slug: string
  name: string
  url: string | null
  default_locale: string
  locales: string[]
}

export async function readStore(query: PublicQuery, storeId: string): Promise<PublicStore> {
  const [row] = await query<StoreRow>(
    'store',
    'SELECT id, slug, name, url, default_locale, locales FROM store WHERE id = $1',
    [storeId],
  )
  if (!row) throw new Error(`No store ${storeId}`)
  return {
    id: row.id,
    slug: row.slug,
    name: row.name,
    url: row.url,
    defaultLocale: row.default_locale,
    locales: row.locales,
  }
}

/** What a store says of its own rules: the same for every review, and public. */
export interface StorePolicy {
  guidelines: string | null
  blockedWords: { word: string; reason: ModerationReason }[]
  staffEmailDomains: string[]
  /** What everybody gets who reviews a product; null: nothing. */
  reward: RewardDescription | null
  /** Its own words in asks and reminders. */
  mailTexts: OwnMailText[]
}

export async function readStorePolicy(query: PublicQuery, storeId: string): Promise<StorePolicy> {
  const [policy] = await query<StorePolicy>(
    'store-policy',
    `SELECT guidelines, blocked_words AS "blockedWords", staff_email_domains AS "staffEmailDomains", reward, mail_texts AS "mailTexts" FROM store_policy($1)`,
    [storeId],
  )
  return policy ?? { guidelines: null, blockedWords: [], staffEmailDomains: [], reward: null, mailTexts: [] }
}

/** The store behind a public slug, or null. */
export async function findStoreId(query: PublicQuery, slug: string): Promise<string | null> {
  // PostgreSQL takes no NUL in a text, and no slug has one.
  if (slug.includes('\0')) return null
  const [row] = await query<{ id: string }>('find-store', 'SELECT id FROM find_store($1)', [slug])
  return row?.id ?? null
}
