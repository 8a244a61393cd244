import { type CAC, cac } from 'cac'
import { ConfigError } from '../config.ts'
import { DatabaseSetupError } from '../db/database-setup-error.ts'
import { ValidationError } from '../errors.ts'
import { translatorFor } from '../i18n/translator.ts'
import { CommandFailure } from './command-failure.ts'
import { UsageError } from './usage-error.ts'

/** Exit codes: 0 done, 1 failed, 2 asked in a way that cannot be meant. */
const cli = cac('candor')
/** By their first word: what one needs is a part of Candor, and none needs the parts of the others. */
const commands: Readonly<Record<string, () => Promise<(cli: CAC) => void>>> = {
  keys: async () => (await import('./keys.ts')).keysCommands,
  stores: async () => (await import('./stores.ts')).storesCommand,
  ingest: async () => (await import('./ingest-secret.ts')).ingestSecretCommand,
  migrate: async () => (await import('./migrate.ts')).migrateCommand,
  ledger: async () => (await import('./ledger.ts')).ledgerCommand,
  export: async () => (await import('./export.ts')).exportCommand,
  suppressions: async () => (await import('./suppressions.ts')).suppressionsCommand,
  rewards: async () => (await import('./rewards.ts')).rewardsCommand,
  customers: async () => (await import('./customers.ts')).customersCommand,
  demo: async () => (await import('./demo.ts')).demoCommand,
}
const [, , word = ''] = process.argv
const wanted = Object.hasOwn(commands, word) ? [commands[word]] : Object.values(commands)
for (const load of wanted) (await load?.())?.(cli)
cli.help()

try {
  cli.parse(process.argv, { run: false })
  if (cli.options.help) process.exit(0)
  if (!cli.matchedCommand) {
    cli.outputHelp()
    process.exit(cli.args.length === 0 ? 0 : 2)
  }
  await cli.runMatchedCommand()
} catch (error) {
  process.exitCode = tell(error)
}

function tell(error: unknown): 1 | 2 {
  if (error instanceof UsageError || (error instanceof Error && error.name === 'CACError')) {
    console.error(`${error.message}\nRun with --help to see how.`)
    return 2
  }
  if (error instanceof ValidationError) {
    const translator = translatorFor('en')
    for (const issue of error.issues) {
      const isOfFile = issue.path[0]?.startsWith('line ') === true
      const place = isOfFile ? issue.path.join(', ') : `--${issue.path.join('.')}`
      console.error(`${place}: ${translator.issueMessage(issue)}`)
    }
    return 2
  }
  console.error(
    error instanceof ConfigError || error instanceof DatabaseSetupError || error instanceof CommandFailure
      ? error.message
      : error,
  )
  return 1
}
