import { type App, createApp } from './app.ts'
import { ConfigError, readConfig } from './config.ts'
import { DatabaseSetupError } from './db/database-setup-error.ts'
import { type EmbeddedPostgres, startEmbeddedPostgres } from './db/embedded-postgres.ts'
import { deployMigrations } from './db/migrations.ts'
import { openDemo } from './demo/open-demo.ts'
import { keepServedUrl } from './served-url.ts'

let postgres: EmbeddedPostgres | undefined
let app: App | undefined
let stopping: Promise<void> | undefined

/** However often a signal comes, things are stopped once, in order. */
function stop(): Promise<void> {
  stopping ??= (async () => {
    console.log('Stopping: finishing what is under way')
    await app?.stop()
    await postgres?.stop()
    console.log('Stopped')
  })()
  return stopping
}

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    stop().then(
      () => process.exit(0),
      (error) => {
        console.error(error)
        process.exit(1)
      },
    )
  })
}

try {
  const config = readConfig()
  if (config.databaseUrl === undefined) {
    console.log('Starting PostgreSQL')
    postgres = await startEmbeddedPostgres(config.dataDir, { log: (line) => console.log(line) })
  }
  const databaseUrl = config.databaseUrl ?? postgres?.url ?? ''
  await deployMigrations(databaseUrl, { log: (line) => console.log(line) })
  if (stopping === undefined) {
    app = createApp({ ...config, databaseUrl })
    // Before anybody is answered: whoever finds the server ready finds the demo's keys as well.
    if (config.demo) await openDemo(app, config)
  }
  if (app !== undefined && stopping === undefined) {
    const { port } = await app.start()
    if (postgres !== undefined) keepServedUrl(config.dataDir, config.publicUrl)
    console.log(`Candor listens on http://${config.host}:${port}`)
    console.log('Ready. Ctrl-C stops everything.')
  }
} catch (error) {
  // What breaks off because everything is being stopped is no news.
  if (stopping === undefined) {
    console.error(wordsOf(error))
    await stop().catch(() => {})
    process.exit(1)
  }
}

/** What can be mended outside is said in words; anything else shows where it happened. */
function wordsOf(error: unknown): unknown {
  if (error instanceof ConfigError || error instanceof DatabaseSetupError) return error.message
  if (!(error instanceof Error) || !('code' in error)) return error
  if (error.code === 'EADDRINUSE')
    return 'The port is taken by another program. Stop that, or set PORT to another one.'
  if (error.code === 'ENOTFOUND' || error.code === 'EADDRNOTAVAIL')
    return 'HOST is no address of this machine. Set it to 127.0.0.1, or to 0.0.0.0 to listen on all of them.'
  if (error.code === 'EACCES') return 'This port may not be used by this account. Set PORT to one above 1023.'
  return error
}
