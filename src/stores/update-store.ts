import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { locale, requiredLine, webUrl } from '../input.ts'
import { parse } from '../parse.ts'
import { changedSettings, onlyNamed } from './change-settings.ts'
import type { StoreSettings } from './settings.ts'
import { settingsInput } from './settings-input.ts'

const updateStoreInput = (moderation: z.ZodType<Partial<StoreSettings>>) =>
  z.object({
    name: requiredLine(200).optional(),
    url: webUrl.nullish(),
    defaultLocale: locale.optional(),
    locales: z.array(locale).min(1).max(50).optional(),
    moderation: moderation.optional(),
  })

/**
 * Changes what a store says of itself and how its reviews are looked at; what is left out stays, and null takes back what
 * need not be. No setting tells reviews apart by
 * stars, opinion, language or product.
 * @throws ValidationError
 */
export async function updateStore(scope: Scope, input: { moderation?: unknown }): Promise<void> {
  authorise(scope.actor, 'writeSettings')
  const settingsSchema = await settingsInput(scope.privateHosts, input.moderation)
  const { name, url, defaultLocale, locales, moderation } = parse(updateStoreInput(settingsSchema), input)
  const { storeId } = scope
  await scope.transaction(async ({ db }) => {
    const changed = onlyNamed(moderation ?? {}, input.moderation)
    const settings = await changedSettings(db, storeId, changed, ['moderation'])
    await db.store.update({
      where: { id: storeId },
      data: { name, url, defaultLocale, locales, settings },
    })
  })
}
