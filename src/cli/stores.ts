import type { CAC } from 'cac'
import { ValidationError } from '../errors.ts'
import { changeSettings } from '../stores/change-settings.ts'
import { createStore } from '../stores/create-store.ts'
import { requiredOption, UsageError } from './usage-error.ts'
import { withDatabase, withStore } from './with-store.ts'

/**
 * `stores create`: a store with keys and one person in each role; prints the shape of demo.json. `stores settings`: what a store has
 * set, changed first with --set.
 */
export function storesCommand(cli: CAC): void {
  cli
    .command(
      'stores <action>',
      'create: open a store, with keys that are shown once; settings: show or change them',
    )
    .option('--slug <slug>', 'Its name in addresses: a-z, 0-9 and hyphens')
    .option('--name <name>', 'Its name for customers')
    .option('--locale <tag>', 'Its first language')
    .option('--url <url>', 'Its website')
    .option('--set <json>', 'Settings to change, as one JSON object')
    .option('--json', 'Print JSON')
    .action(async (action: string, options: Record<string, unknown>) => {
      if (action === 'settings') {
        await showSettings(requiredOption('slug', options.slug), options.set)
        return
      }
      if (action !== 'create') throw new UsageError(`There is no "stores ${action}".`)
      const input = {
        slug: requiredOption('slug', options.slug),
        name: requiredOption('name', options.name),
        defaultLocale: options.locale,
        url: options.url,
      }
      const access = await withDatabase(({ scopeSource, database }) =>
        createStore(scopeSource, database.ownerPool, input),
      ).catch((error) => {
        throw inWordsOfOptions(error, input.slug)
      })
      console.log(JSON.stringify(access, null, options.json ? undefined : 2))
    })
}

/** What is wrong with a store, by the names that the options have here. */
function inWordsOfOptions(error: unknown, slug: string): unknown {
  if (!(error instanceof ValidationError)) return error
  if (error.issues.some(({ code }) => code === 'DUPLICATE'))
    return new UsageError(`--slug: There is a store "${slug}" already. Choose another one.`)
  return new ValidationError(
    error.issues.map((issue) => ({
      ...issue,
      path: issue.path.map((name) => (name === 'defaultLocale' ? 'locale' : name)),
    })),
  )
}

async function showSettings(slug: string, set: unknown): Promise<void> {
  const changes = set === undefined ? {} : readJson(requiredOption('set', set))
  await withStore(slug, async (scope) => {
    console.log(JSON.stringify(await changeSettings(scope, changes), null, 2))
  })
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError('--set takes one JSON object, such as \'{"masksMildWords":true}\'.')
  }
}
