import { createApp } from '../../src/app.ts'
import { readConfig } from '../../src/config.ts'

// Candor as it is, migrated beforehand.
const config = readConfig()
const app = createApp({ ...config, databaseUrl: config.databaseUrl ?? '' })
await app.start()

process.once('SIGTERM', async () => {
  await app.stop()
  process.exit()
})
