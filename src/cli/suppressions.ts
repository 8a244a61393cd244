import { once } from 'node:events'
import { createReadStream, createWriteStream } from 'node:fs'
import { finished } from 'node:stream/promises'
import type { CAC } from 'cac'
import { ValidationError } from '../errors.ts'
import { reasonNamed } from '../requests/suppression-columns.ts'
import {
  exportSuppressions,
  importSuppressions,
  type RowLeftOut,
  reasons,
} from '../requests/suppression-list.ts'
import { CommandFailure } from './command-failure.ts'
import { requiredOption, UsageError } from './usage-error.ts'
import { withStore } from './with-store.ts'

/** `suppressions export` and `import`: the addresses that are not asked, as CSV. */
export function suppressionsCommand(cli: CAC): void {
  cli
    .command('suppressions <action> [file]', 'export or import: the addresses that are not asked, as CSV')
    .option('--store <slug>', 'Whose')
    .option('--out <file>', 'Where an export goes; standard output by default')
    .option('--reason <reason>', `Of an import that does not say why: ${reasons.join(', ')}`)
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
      const reason = reasonOf(options.reason)
      await withStore(slug, async (scope) => {
        const stream = createReadStream(file)
        try {
          await once(stream, 'open')
        } catch (error) {
          throw new CommandFailure(`${file} cannot be read: ${(error as Error).message}`)
        }
        const tell = ({ line, why }: RowLeftOut) => console.error(`line ${line}: ${words[why]}`)
        const { taken, leftOut } = await importSuppressions(scope, stream, { reason, tell }).catch(whyMissing)
        if (leftOut > 0 && taken === 0) throw new CommandFailure(`None of ${leftOut} rows was taken.`)
        console.log(`${taken} addresses are not asked.`)
        if (leftOut > 0) console.log(`${leftOut} rows were left out, each told of above.`)
      })
    })
}

/** Why a row is not taken. */
const words: Readonly<Record<RowLeftOut['why'], string>> = {
  brokenQuotation: 'a quotation mark begins here and is never closed.',
  noAddress: 'there is no e-mail address.',
  invalidAddress: 'that is no e-mail address.',
  unknownReason: 'why it is not asked is not known; --reason says what such rows are taken for.',
  passing: 'a block or a soft bounce passes, and the next mail may arrive: that is no reason not to ask.',
  subscribed: 'the address is subscribed.',
}

/** As it is called here or by a provider ("HARD_BOUNCE"). */
function reasonOf(option: unknown): (typeof reasons)[number] | null {
  if (option === undefined) return null
  const named = reasonNamed(String(option))
  const reason = reasons.find((one) => one === named)
  if (reason === undefined) throw new UsageError(`--reason must be one of: ${reasons.join(', ')}.`)
  return reason
}

function whyMissing(error: unknown): never {
  if (error instanceof ValidationError && error.issues.some(({ path: [of] }) => of === 'reason'))
    throw new UsageError(
      `The file does not say why its addresses are not asked: add --reason, one of ${reasons.join(', ')}.`,
    )
  throw error
}
