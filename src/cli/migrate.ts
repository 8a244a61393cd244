import type { CAC } from 'cac'
import { deployMigrations, migrationStatus } from '../db/migrations.ts'
import { UsageError } from './usage-error.ts'
import { withDatabase } from './with-store.ts'

/** `migrate status|deploy`. */
export function migrateCommand(cli: CAC): void {
  cli
    .command('migrate <action>', 'status: what is applied and what is not; deploy: apply what is not')
    .action(async (action: string) => {
      await withDatabase(
        async ({ databaseUrl }) => {
          if (action === 'deploy') await deployMigrations(databaseUrl, { log: (line) => console.log(line) })
          else if (action !== 'status') throw new UsageError(`There is no "migrate ${action}".`)
          const { applied, pending } = await migrationStatus(databaseUrl)
          console.log(`${applied.length} applied, ${pending.length} pending`)
          for (const name of pending) console.log(`  ${name}`)
        },
        { asItIs: true },
      )
    })
}
