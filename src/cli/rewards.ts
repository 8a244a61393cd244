import { once } from 'node:events'
import { createReadStream } from 'node:fs'
import type { CAC } from 'cac'
import { importRewardCodes } from '../rewards/add-reward-codes.ts'
import { CommandFailure } from './command-failure.ts'
import { requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** `rewards codes FILE`: adds to the codes that are given for reviews. */
export function rewardsCommand(cli: CAC): void {
  cli
    .command('rewards <action> [file]', 'codes: adds to what is given for reviews; CSV, or one code a line')
    .option('--store <slug>', 'Whose')
    .action(async (action: string, file: string | undefined, options: Record<string, unknown>) => {
      const slug = requiredOption('store', options.store)
      if (action !== 'codes') throw new UsageError(`There is no "rewards ${action}".`)
      if (file === undefined) throw new UsageError('Name the file: rewards codes FILE --store SLUG')
      await withStore(slug, async (scope) => {
        const stream = createReadStream(file)
        try {
          await once(stream, 'open')
        } catch (error) {
          throw new CommandFailure(`${file} cannot be read: ${(error as Error).message}`)
        }
        const { added, left } = await importRewardCodes(scope, stream)
        console.log(`${added} codes are new; ${left} are left.`)
      })
    })
}
