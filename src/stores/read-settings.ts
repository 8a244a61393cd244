import type { StoreDatabase } from '../db/scope.ts'
import { type StoreSettings, storeSettings } from './settings.ts'

export type StoreFacts = StoreSettings & {
  slug: string
  name: string
  url: string | null
  defaultLocale: string
  locales: string[]
}

/** A store's settings with their defaults, and what else mail, pages and rules need to know of it. */
export async function readSettings(db: StoreDatabase, storeId: string): Promise<StoreFacts> {
  const { settings, slug, name, url, defaultLocale, locales } = await db.store.findUniqueOrThrow({
    where: { id: storeId },
  })
  return { ...storeSettings.parse(settings), slug, name, url, defaultLocale, locales }
}
