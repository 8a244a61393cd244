import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { CAC } from 'cac'
import { exportSuppressions, importSuppressions } from '../requests/suppression-list.ts'
import { CommandFailure } from './command-failure.ts'
import { requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** `suppressions export` and `import`: the addresses that are not asked, as CSV. */
export function suppressionsCommand(cli: CAC): void {
  cli
    .command('suppressions <action> [file]', 'export or import: the addresses that are not asked, as CSV')
    .option('--store <slug>', 'Whose')
    .option('--out <file>', 'Where an export goes; standard output by default')
    .action(async (action: string, file: string | undefined, options: Record<string, unknown>) => {
      const slug = requiredOption('store', options.store)
      if (action === 'export') {
        await withStore(slug, async (scope) => {
          const out = options.out === undefined ? process.stdout : createWriteStream(String(options.out))
          for await (const text of exportSuppressions(scope)) if (!out.write(text)) await once(out, 'drain')
          if (out === process.stdout) return
          out.end()
          await finished(out)
        })
        return
      }
      if (action !== 'import') throw new UsageError(`There is no "suppressions ${action}".`)
      if (file === undefined) throw new UsageError('Name the file: suppressions import FILE --store SLUG')
      await withStore(slug, async (scope) => {
        const stream = createReadStream(file)
        try {
          await once(stream, 'open')
        } catch (error) {
          throw new CommandFailure(`${file} cannot be read: ${(error as Error).message}`)
        }
        console.log(`${await importSuppressions(scope, stream)} addresses are not asked.`)
      })
    })
}
