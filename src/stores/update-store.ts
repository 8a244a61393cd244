import { z } from 'zod'
import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { locale, singleLine, webUrl } from '../input.ts'
import { parse } from '../parse.ts'
import { settingsInput } from './settings-input.ts'

const updateStoreInput = z.object({
  name: singleLine(200).pipe(z.string().min(1)).nullish(),
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
export async function updateStore(scope: Scope, input: unknown): Promise<void> {
  authorise(scope.actor, 'updateStore')
  const { name, url, defaultLocale, locales, moderation } = parse(updateStoreInput, input)
  const { storeId } = scope
  // Parsing fills in defaults; only what was said is written down.
  const said = namesIn(input, 'moderation')
  const given = Object.fromEntries(Object.entries(moderation ?? {}).filter(([name]) => said.has(name)))
  await scope.transaction(async ({ db }) => {
    await db.$queryRaw`SELECT 1 FROM store WHERE id = ${storeId}::uuid FOR UPDATE`
    const { settings } = await db.store.findUniqueOrThrow({
      where: { id: storeId },
      select: { settings: true },
    })
    const before = typeof settings === 'object' && settings !== null ? settings : {}
    await db.store.update({
      where: { id: storeId },
      data: {
        name: name ?? undefined,
        url: url ?? undefined,
        defaultLocale: defaultLocale ?? undefined,
        locales: locales ?? undefined,
        settings: { ...before, ...given },
      },
    })
  })
}

function namesIn(input: unknown, field: string): Set<string> {
  const inner = z.looseObject({ [field]: z.looseObject({}).nullish() }).parse(input)[field]
  return new Set(Object.keys(inner ?? {}))
}
