import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { App } from '../app.ts'
import type { Config } from '../config.ts'
import { openScope, type Scope } from '../db/scope.ts'
import { publicQuery } from '../storefront/public-statement.ts'
import { findStoreId, readStore } from '../storefront/store.ts'
import { createAccess, createStore, type StoreAccess } from '../stores/create-store.ts'
import { fillDemo, isDemoFilled, placeDemoOrders } from './fill-demo.ts'

const slug = 'demo'
const website = 'https://nordlicht.example'

/**
 * Opens and fills the demo store at the first start, and says how to reach it at every one. Its keys are kept in demo.json. A start
 * that was interrupted is finished by the next.
 */
export async function openDemo(app: App, config: Config): Promise<void> {
  const file = join(config.dataDir, 'demo.json')
  const id = await findStoreId(publicQuery(app.database.publicPool), slug)
  const isFilled = id !== null && !(await isUnfinished(app, id))
  if (isFilled && !existsSync(file)) {
    console.log(
      `There is a demo store, but no ${file} with its keys. "candor keys create --store ${slug} …" makes new ones.`,
    )
    return
  }
  const access = isFilled ? readAccess(file) : await fill(app, id, file)
  // Links follow a changed PUBLIC_URL.
  const ingest = (platform: 'shopify' | 'woocommerce') => ({
    ...access.ingest[platform],
    url: `${config.publicUrl}/ingest/${slug}/${platform}`,
  })
  const current: StoreAccess = {
    ...access,
    url: config.publicUrl,
    graphqlUrl: `${config.publicUrl}/graphql`,
    ingest: { shopify: ingest('shopify'), woocommerce: ingest('woocommerce') },
  }
  write(file, current)
  console.log(`Demo store "${slug}"; all its keys are in ${file}
  GraphQL and GraphiQL  ${current.graphqlUrl}${config.smtpUrl ? '' : `\n  Captured mail         ${config.publicUrl}/dev/mail`}
  Publishable key       ${access.publishableKey}
  Secret key            ${access.secretKey}
  Responder's token     ${access.staff.responder}`)
}

function readAccess(file: string): StoreAccess {
  return JSON.parse(readFileSync(file, 'utf8'))
}

function write(file: string, access: StoreAccess): void {
  writeFileSync(file, `${JSON.stringify(access, null, 2)}\n`, { mode: 0o600 })
}

/** A store that somebody made themselves under this name is not ours to fill. */
async function isUnfinished(app: App, id: string): Promise<boolean> {
  const { url } = await readStore(publicQuery(app.database.publicPool), id)
  return url === website && !(await isDemoFilled(scopeOf(app, id)))
}

/** The last step is taken with demo.json written: from then on the store counts as finished, and its keys are known. */
async function fill(app: App, id: string | null, file: string): Promise<StoreAccess> {
  console.log('Filling the demo store')
  const access = id === null ? await createDemo(app) : await createAccess(app.scopeSource, { id, slug })
  const scope = scopeOf(app, access.store.id)
  await fillDemo(scope)
  write(file, access)
  await placeDemoOrders(scope)
  return access
}

function scopeOf(app: App, storeId: string): Scope {
  return openScope(app.scopeSource, storeId, { kind: 'system' })
}

function createDemo(app: App): Promise<StoreAccess> {
  return createStore(app.scopeSource, app.database.ownerPool, {
    slug,
    name: 'Nordlicht Outdoor',
    url: website,
    defaultLocale: 'en',
    locales: ['en', 'de', 'fr', 'es', 'it', 'nl', 'sv', 'ja', 'ar'],
    settings: {
      brandColor: '#14532d',
      imprint: 'Nordlicht Outdoor · A store that exists in this demonstration only',
    },
  })
}
