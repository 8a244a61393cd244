import { once } from 'node:events'
import { createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { CAC } from 'cac'
import { exportChunks, exportFormats, exportKinds } from '../exports/row-source.ts'
import { CommandFailure } from './command-failure.ts'
import { oneOf, requiredOption } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** `export`: the rows of a store in a file, as `startExport` makes them. */
export function exportCommand(cli: CAC): void {
  cli
    .command('export', 'Write rows of a store to a file')
    .option('--store <slug>', 'Whose')
    .option('--kind <kind>', exportKinds.join(', '))
    .option('--format <format>', exportFormats.join(', '))
    .option('--out <file>', 'Where to')
    .action(async (options: Record<string, unknown>) => {
      const slug = requiredOption('store', options.store)
      const kind = oneOf('kind', options.kind, exportKinds)
      oneOf('format', options.format, exportFormats)
      const out = requiredOption('out', options.out)
      await withStore(slug, async (scope) => {
        const file = createWriteStream(out)
        try {
          await once(file, 'open')
        } catch (error) {
          throw new CommandFailure(`${out} cannot be written: ${(error as Error).message}`)
        }
        let count = 0
        for await (const { bytes, rows } of exportChunks(scope, kind, {
          from: null,
          to: scope.clock.now(),
        })) {
          if (!file.write(bytes)) await once(file, 'drain')
          count += rows
          if (process.stderr.isTTY) process.stderr.write(`\r${count} rows`)
        }
        file.end()
        await finished(file)
        if (process.stderr.isTTY) process.stderr.write('\r')
        console.log(`${count} rows are in ${out}.`)
      })
    })
}
