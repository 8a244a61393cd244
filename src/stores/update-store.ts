import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { locale, requiredLine, webUrl } from '../input.ts'
import { parse } from '../parse.ts'
import { changedSettings, onlyNamed } from './change-settings.ts'
import { settingsInput } from './settings-input.ts'

const updateStoreInput = z.object({
  name: requiredLine(200).nullish(),
  url: webUrl.nullish(),
  defaultLocale: locale.nullish(),
  locales: z.array(locale).min(1).max(50).nullish(),
  moderation: settingsInput.nullish(),
})

/**
 * Changes what a store says of itself and how its reviews are looked at; what is left out stays. No setting tells reviews apart by
 * stars, opinion, language or product.
 * @throws ValidationError
 */
export async function updateStore(scope: Scope, input: { moderation?: unknown }): Promise<void> {
  authorise(scope.actor, 'writeSettings')
  const { name, url, defaultLocale, locales, moderation } = parse(updateStoreInput, input)
  const { storeId } = scope
  await scope.transaction(async ({ db }) => {
    const settings = await changedSettings(db, storeId, onlyNamed(moderation ?? {}, input.moderation))
    await db.store.update({
      where: { id: storeId },
      data: {
        name: name ?? undefined,
        url: url ?? undefined,
        defaultLocale: defaultLocale ?? undefined,
        locales: locales ?? undefined,
        settings,
      },
    })
  })
}
