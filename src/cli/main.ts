import { cac } from 'cac'
import { ConfigError } from '../config.ts'
import { DatabaseSetupError } from '../db/database-setup-error.ts'
import { ValidationError } from '../errors.ts'
import { translatorFor } from '../i18n/translator.ts'
import { CommandFailure } from './command-failure.ts'
import { demoCommand } from './demo.ts'
import { exportCommand } from './export.ts'
import { ingestSecretCommand } from './ingest-secret.ts'
import { keysCommands } from './keys.ts'
import { ledgerCommand } from './ledger.ts'
import { migrateCommand } from './migrate.ts'
import { rewardsCommand } from './rewards.ts'
import { storesCommand } from './stores.ts'
import { suppressionsCommand } from './suppressions.ts'
import { UsageError } from './usage-error.ts'

/** Exit codes: 0 done, 1 failed, 2 asked in a way that cannot be meant. */
const cli = cac('candor')
for (const add of [
  keysCommands,
  storesCommand,
  ingestSecretCommand,
  migrateCommand,
  ledgerCommand,
  exportCommand,
  suppressionsCommand,
  rewardsCommand,
  demoCommand,
])
  add(cli)
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
    for (const issue of error.issues)
      console.error(`--${issue.path.join('.')}: ${translator.issueMessage(issue)}`)
    return 2
  }
  console.error(
    error instanceof ConfigError || error instanceof DatabaseSetupError || error instanceof CommandFailure
      ? error.message
      : error,
  )
  return 1
}
