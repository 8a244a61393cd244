import type { CAC } from 'cac'
import { pino } from 'pino'
import { deployMigrations } from '../db/migrations.ts'
import { withDatabase } from './with-store.ts'

/** `demo`: opens and fills the demo store, if that has not been done, and prints its keys. */
export function demoCommand(cli: CAC): void {
  cli.command('demo', 'Open and fill the demo store, and print its keys').action(async () => {
    // The whole server, which takes seconds to load: not for every other command as well.
    const [{ createApp }, { openDemo }] = await Promise.all([
      import('../app.ts'),
      import('../demo/open-demo.ts'),
    ])
    await withDatabase(
      async ({ config, databaseUrl }) => {
        await deployMigrations(databaseUrl)
        const app = createApp({ ...config, databaseUrl }, { logger: pino({ level: 'warn' }) })
        try {
          await openDemo(app, config)
        } finally {
          await app.stop()
        }
      },
      { asItIs: true },
    )
  })
}
