import type { CAC } from 'cac'
import { findReceipt, type Receipt } from '../ledger/receipt.ts'
import { CommandFailure } from './command-failure.ts'
import { openExportedLog, readHeadFile, readTextFile, writeExport } from './ledger/exported-log.ts'
import { openServedLog } from './ledger/served-log.ts'
import { verifyLog } from './ledger/verify-log.ts'
import { requiredOption, UsageError } from './usage-error.ts'

/** `ledger verify|export`: anybody's, with no key, no database and nothing to believe. */
export function ledgerCommand(cli: CAC): void {
  cli
    .command(
      'ledger <action>',
      "verify: check a store's log from beginning to end; export: keep a copy of it in a file",
    )
    .option('--url <url>', 'Where the log is: https://…/stores/SLUG')
    .option('--file <file>', 'verify: an export, in place of --url')
    .option('--since <file>', 'verify: an older head (or export); the log must begin with what it covers')
    .option('--receipt <file>', "verify: an author's receipt, or the mail that it came in")
    .option('--out <file>', 'export: where to')
    .action(async (action: string, options: Record<string, unknown>) => {
      if (action === 'verify') await verify(options)
      else if (action === 'export') await exportLog(options)
      else throw new UsageError(`There is no "ledger ${action}".`)
    })
}

async function verify(options: Record<string, unknown>): Promise<void> {
  if ((options.url === undefined) === (options.file === undefined))
    throw new UsageError('One of --url and --file is needed.')
  const since = options.since === undefined ? null : readHeadFile(requiredOption('since', options.since))
  const receipt =
    options.receipt === undefined ? null : readReceipt(requiredOption('receipt', options.receipt))
  const log =
    options.file === undefined
      ? await openServedLog(requiredOption('url', options.url))
      : await openExportedLog(requiredOption('file', options.file))
  const isGood = await verifyLog({
    log,
    since,
    receipt,
    say: ({ isGood, text }) => console.log(`${isGood ? 'ok    ' : 'FAILED'} ${text}`),
    onProgress: progressOf(log.head.treeSize),
  })
  if (!isGood) throw new CommandFailure('The log does not stand the test.')
  if (since === null && receipt === null)
    console.log(
      'note   For its key nothing vouches but the log itself; a head or a receipt from elsewhere does (--since, --receipt).',
    )
  console.log('Everything that was checked is in order.')
}

function readReceipt(file: string): Receipt {
  const receipt = findReceipt(readTextFile(file))
  if (receipt === null) throw new CommandFailure(`${file} holds no receipt.`)
  return receipt
}

async function exportLog(options: Record<string, unknown>): Promise<void> {
  const out = requiredOption('out', options.out)
  const log = await openServedLog(requiredOption('url', options.url))
  const count = await writeExport(out, log)
  console.log(`${count} entries and their head are in ${out}.`)
}

/** Only where somebody is looking. */
function progressOf(all: number): (entries: number) => void {
  if (!process.stderr.isTTY) return () => {}
  return (entries) => {
    if (entries % 1_000 === 0 || entries === all) process.stderr.write(`\r${entries} of ${all} entries `)
    if (entries === all) process.stderr.write('\n')
  }
}
