import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { createStore, type StoreAccess } from '../stores/create-store.ts'

/** Opens the demo store at the first start, and says how to reach it at every one. Its keys are kept in demo.json. */
export async function openDemo(app: App, config: Config): Promise<void> {
  const file = join(config.dataDir, 'demo.json')
  const known = existsSync(file) ? readAccess(file) : null
  const access = known ?? (await createDemo(app))
  // Links follow a changed PUBLIC_URL.
  const current = { ...access, url: config.publicUrl, graphqlUrl: `${config.publicUrl}/graphql` }
  writeFileSync(file, `${JSON.stringify(current, null, 2)}\n`, { mode: 0o600 })
  console.log(`Demo store "${access.store.slug}", keys in ${file}:
  GraphQL          ${current.graphqlUrl}
  Captured mail    ${config.publicUrl}/dev/mail
  Publishable key  ${access.publishableKey}
  Secret key       ${access.secretKey}`)
}

function readAccess(file: string): StoreAccess {
  return JSON.parse(readFileSync(file, 'utf8'))
}

async function createDemo(app: App): Promise<StoreAccess> {
  return createStore(app.scopeSource, app.database.ownerPool, {
    slug: 'demo',
    name: 'Nordlicht Outdoor',
    url: 'https://nordlicht.example',
    defaultLocale: 'en',
    locales: ['en', 'de', 'fr', 'es', 'it', 'nl', 'pl', 'sv', 'ja', 'ar'],
  })
}
