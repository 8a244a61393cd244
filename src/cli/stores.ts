import type { CAC } from 'cac'
import { createStore } from '../stores/create-store.ts'
import { requiredOption, UsageError } from './usage-error.ts'
import { withDatabase } from './with-store.ts'

/** `stores create`: a store with keys and one person in each role; prints the shape of demo.json. */
export function storesCommand(cli: CAC): void {
  cli
    .command('stores <action>', 'create: open a store, with keys that are shown once')
    .option('--slug <slug>', 'Its name in addresses: a-z, 0-9 and hyphens')
    .option('--name <name>', 'Its name for customers')
    .option('--locale <tag>', 'Its first language')
    .option('--url <url>', 'Its website')
    .option('--json', 'Print JSON')
    .action(async (action: string, options: Record<string, unknown>) => {
      if (action !== 'create') throw new UsageError(`There is no "stores ${action}".`)
      const input = {
        slug: requiredOption('slug', options.slug),
        name: requiredOption('name', options.name),
        defaultLocale: options.locale,
        url: options.url,
      }
      const access = await withDatabase(({ scopeSource, database }) =>
        createStore(scopeSource, database.ownerPool, input),
      )
      console.log(JSON.stringify(access, null, options.json ? undefined : 2))
    })
}
