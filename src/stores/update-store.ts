import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { locale, requiredLine, webUrl } from '../input.ts'
import { parse } from '../parse.ts'
import { changedSettings, onlyNamed } from './change-settings.ts'
import type { StoreSettings } from './settings.ts'
import { settingsInput } from './settings-input.ts'

/** Settings by what they are about: each group is one input of the API. */
const groups = ['moderation', 'asking', 'mail'] as const
type Group = (typeof groups)[number]

const updateStoreInput = (settings: Record<Group, z.ZodType<Partial<StoreSettings>>>) =>
  z.object({
    name: requiredLine(200).optional(),
    url: webUrl.nullish(),
    defaultLocale: locale.optional(),
    locales: z.array(locale).min(1).max(50).optional(),
    moderation: settings.moderation.optional(),
    asking: settings.asking.optional(),
    mail: settings.mail.optional(),
  })

/**
 * Changes what a store says of itself and how its reviews are looked at; what is left out stays, and null takes back what
 * need not be. No setting tells reviews apart by
 * stars, opinion, language or product.
 * @throws ValidationError
 */
export async function updateStore(scope: Scope, input: Partial<Record<Group, unknown>>): Promise<void> {
  authorise(scope.actor, 'writeSettings')
  const [moderation, asking, mail] = await Promise.all(
    groups.map((group) => settingsInput(scope.privateHosts, input[group])),
  )
  if (!moderation || !asking || !mail) throw new Error('Every group has a schema')
  const parsed = parse(updateStoreInput({ moderation, asking, mail }), input)
  const { name, url, defaultLocale, locales } = parsed
  const changed = Object.assign({}, ...groups.map((group) => onlyNamed(parsed[group] ?? {}, input[group])))
  const { storeId } = scope
  await scope.transaction(async (tx) => {
    const settings = await changedSettings(tx, scope, changed, ['moderation'])
    await tx.db.store.update({
      where: { id: storeId },
      data: { name, url, defaultLocale, locales, settings },
    })
  })
}
