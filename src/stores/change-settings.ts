import { authorise } from '../auth/policy.ts'
import type { Scope } from '../db/scope.ts'
import { parse } from '../parse.ts'
import { type StoreSettings, storeSettings } from './settings.ts'
import { settingsInput } from './settings-input.ts'

/**
 * Changes the settings that are named and leaves the others. From then on they hold for every review alike; none that was decided is
 * decided anew. Returns all of them.
 * @throws ValidationError
 */
export async function changeSettings(scope: Scope, input: unknown): Promise<StoreSettings> {
  authorise(scope.actor, 'writeSettings')
  const changed = onlyNamed(parse(settingsInput, input), input)
  const { storeId } = scope
  return scope.transaction(async ({ db }) => {
    await db.$queryRaw`SELECT 1 FROM store WHERE id = ${storeId}::uuid FOR NO KEY UPDATE`
    const { settings } = await db.store.findUniqueOrThrow({
      where: { id: storeId },
      select: { settings: true },
    })
    const whole = storeSettings.parse({ ...storeSettings.parse(settings), ...changed })
    await db.store.update({ where: { id: storeId }, data: { settings: whole } })
    return whole
  })
}

/** The parser fills in defaults; what was not said must not become one. */
function onlyNamed(parsed: Partial<StoreSettings>, input: unknown): Partial<StoreSettings> {
  const said = typeof input === 'object' && input !== null ? Object.keys(input) : []
  return Object.fromEntries(Object.entries(parsed).filter(([name]) => said.includes(name)))
}
